"""A text fits where we say that it fits, and nothing of it is lost where it doesn't."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from messages.segments import (
    chat_length,
    fit_sms,
    segments,
    septets,
    split_chat,
    split_sms,
    to_gsm7,
)
from tests.messages.of_each import of_each

# 3GPP TS 23.038, table 6.2.1 and its extension, written out once more as the referee.
BASIC = (
    "@\u00a3$\u00a5\u00e8\u00e9\u00f9\u00ec\u00f2\u00c7\n\u00d8\u00f8\r\u00c5\u00e5"
    "\u0394_\u03a6\u0393\u039b\u03a9\u03a0\u03a8\u03a3\u0398\u039e\u00c6\u00e6\u00df\u00c9"
    " !\"#\u00a4%&'()*+,-./0123456789:;<=>?"
    "\u00a1ABCDEFGHIJKLMNOPQRSTUVWXYZ\u00c4\u00d6\u00d1\u00dc\u00a7"
    "\u00bfabcdefghijklmnopqrstuvwxyz\u00e4\u00f6\u00f1\u00fc\u00e0"
)
EXTENSION = "^{}\\[~]|\u20ac"

FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467"
THUMB = "\U0001f44d\U0001f3fd"
FLAGS = "\U0001f1ec\U0001f1e7\U0001f1eb\U0001f1f7"
SCOTLAND = "\U0001f3f4\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f"
HEART = "\u2764\ufe0f"
ACCENTED = "e\u0323\u0301"
HINDI = "\u0915\u094d\u0937\u093f"
CLUSTERS = (FAMILY, THUMB, SCOTLAND, HEART, ACCENTED, HINDI, FLAGS[:2])

texts = st.text(
    st.one_of(
        st.sampled_from(BASIC + EXTENSION + " " * 30 + "\u2019\u2026\U0001f600\u200d\u0301"),
        st.characters(codec="utf-8"),
    ),
    max_size=700,
)


@of_each(BASIC, called=repr)
def test_a_letter_of_the_alphabet_takes_one_place(letter: str) -> None:
    assert septets(letter) == 1


@of_each(EXTENSION, called=repr)
def test_a_letter_of_the_extension_takes_two(letter: str) -> None:
    assert septets(letter) == 2


@pytest.mark.parametrize("letter", "`\u2019\u00e7\u00eb\u0142\u0627\u20b9\U0001f600\x1b\x00")
def test_anything_else_turns_the_text_into_ucs2(letter: str) -> None:
    assert septets("plain" + letter) is None


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("a", 1),
        ("a" * 160, 1),
        ("a" * 161, 2),
        ("a" * 306, 2),
        ("a" * 307, 3),
        ("\u20ac" * 80, 1),
        ("\u20ac" * 81, 2),
        # An escape pair that would be parted goes whole into the next: 76 to a part, not 76.5.
        ("\u20ac" * 152, 2),
        ("\u20ac" * 153, 3),
        ("a" * 152 + "\u20ac" + "a" * 151, 2),
        ("a" * 152 + "\u20ac" + "a" * 152, 3),
        ("\u0142" * 70, 1),
        ("\u0142" * 71, 2),
        ("\u0142" * 134, 2),
        ("\u0142" * 135, 3),
        ("\U0001f600" * 35, 1),
        ("\U0001f600" * 36, 2),
        # A surrogate pair is not parted either: 33 to a part.
        ("\U0001f600" * 66, 2),
        ("\U0001f600" * 67, 3),
        ("a" * 69 + "\u2019", 1),
        ("a" * 70 + "\u2019", 2),
    ],
)
def test_segments_are_counted_as_the_carrier_counts(text: str, count: int) -> None:
    assert segments(text) == count


@pytest.mark.parametrize(
    ("typed", "sent"),
    [
        ("I\u2019m \u201cfine\u201d", 'I\'m "fine"'),
        ("wait\u2026", "wait..."),
        ("9\u201317, 9\u201417, 9\u221217", "9-17, 9-17, 9-17"),
        ("a\u00a0b\u202fc\td", "a b c d"),
        ("caf\u0065\u0301", "caf\u00e9"),
        ("one\r\ntwo\rthree\u2028four", "one\ntwo\nthree\nfour"),
        ("soft\u00adhyphen\u200b\ufeff", "softhyphen"),
        ("`code`", "'code'"),
        ("\u00bd a cup", "1/2 a cup"),
        ("bell\x07 and \x1b[1m", "bell and [1m"),
        ("\u20ac5 {x} ~ \\", "\u20ac5 {x} ~ \\"),
    ],
)
def test_signs_that_only_look_different_become_plain(typed: str, sent: str) -> None:
    assert to_gsm7(typed) == sent
    assert septets(sent) is not None


@pytest.mark.parametrize(
    "words",
    [
        "Chlo\u00eb\u2019s",
        "\u0633\u0644\u0627\u0645 \u2026",
        "dzi\u0119kuj\u0119 \u2014 Ania",
        "thank you " + FAMILY,
        "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
    ],
)
def test_other_scripts_names_and_emoji_are_carried_as_written(words: str) -> None:
    assert to_gsm7(words) == words


@given(texts)
def test_making_a_text_plain_twice_changes_nothing_more(text: str) -> None:
    assert to_gsm7(to_gsm7(text)) == to_gsm7(text)


@given(texts, st.integers(1, 4))
def test_a_fitted_text_fits_and_begins_as_it_was_written(text: str, most: int) -> None:
    fitted = fit_sms(text, most)
    assert segments(fitted) <= most
    whole = to_gsm7(text).strip()
    if fitted != whole:
        assert fitted.endswith("...")
        assert whole.startswith(fitted[:-3])
        assert segments(whole) > most


@given(texts, st.integers(1, 3))
def test_a_split_text_loses_nothing_but_the_spaces_where_it_was_cut(text: str, each: int) -> None:
    pieces = split_sms(text, each)
    assert all(piece and segments(piece) <= each for piece in pieces)
    assert "".join("".join(pieces).split()) == "".join(to_gsm7(text).split())


@given(texts, st.integers(2, 60))
def test_a_split_chat_keeps_to_the_limit_and_loses_nothing(text: str, limit: int) -> None:
    pieces = split_chat(text, limit)
    assert all(piece and chat_length(piece) <= limit for piece in pieces)
    assert "".join("".join(pieces).split()) == "".join(text.split())


def test_a_long_text_is_cut_between_words() -> None:
    story = "The quick brown fox jumps over the lazy dog. " * 20
    assert fit_sms(story, 1) == story[:154] + "..."
    assert story[154] == " "
    for piece in split_sms(story, 1):
        assert set(piece.split()) <= set(story.split())


def test_a_text_is_cut_at_a_line_where_there_is_one() -> None:
    first, second = "a" * 100, "b" * 100
    assert split_sms(f"{first}\n{second}", 1) == [first, second]


@pytest.mark.parametrize("cluster", CLUSTERS)
@pytest.mark.parametrize("ahead", range(1, 14))
def test_what_is_seen_as_one_sign_is_never_cut_in_two(cluster: str, ahead: int) -> None:
    text = "x" * ahead + cluster * 6
    for piece in split_chat(text, 16):
        assert piece.lstrip("x").replace(cluster, "") == ""


def test_two_flags_are_cut_between_and_not_across() -> None:
    assert split_chat(FLAGS * 2, 6) == [FLAGS[:2], FLAGS[2:], FLAGS[:2], FLAGS[2:]]
    assert split_chat("a" + FLAGS, 6) == ["a" + FLAGS[:2], FLAGS[2:]]


def test_telegram_counts_utf16_units() -> None:
    assert chat_length("a\U0001f600") == 3
    assert [len(piece) for piece in split_chat("\U0001f600" * 2049)] == [2048, 1]
    assert split_chat("a" * 4096) == ["a" * 4096]
    assert [len(piece) for piece in split_chat("a" * 4097)] == [4096, 1]


def test_nothing_to_say_is_no_piece_at_all() -> None:
    assert split_sms("  \n ", 2) == []
    assert split_chat("") == []
    assert fit_sms("   ", 1) == ""


def test_each_piece_is_as_long_as_its_own_letters_allow() -> None:
    plain, other = "word " * 31 + "end", "\u0142" * 60
    assert split_sms(f"{plain} {other}", 1) == [plain, other]
