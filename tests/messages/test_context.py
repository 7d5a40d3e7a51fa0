"""What came before can make a message more pressing, with a plain reason, and never less."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from messages.triage import Level, Reading, read
from messages.triage.context import (
    ABOUT_SOMEBODY,
    HALVES,
    OWN_SIGN,
    SHORTER,
    UNREAD,
    WEEKLY,
    buddy_in_context,
    in_context,
)
from messages.triage.early_signs import shows_early_sign
from messages.triage.past import Past, Said

NOW = datetime(2026, 11, 22, 19, 0, tzinfo=UTC)
URGENT, SOON, TODAY, ORDINARY = Level.URGENT, Level.SOON, Level.TODAY, Level.ORDINARY
SLOWEST_FIRST = (ORDINARY, TODAY, Level.UNREADABLE, SOON, URGENT)
LONG = "went to the shop this morning and met Val who told me all about her new dog"


def said(text: str, *, level: Level | None = None, **ago: float) -> Said:
    return Said(text, level or read(text).level, NOW - timedelta(**ago))


def member(text: str, *before: Said, **known: object) -> Reading:
    return in_context(text, read(text), Past(before, **known), NOW)  # type: ignore[arg-type]


def buddy(text: str, *before: Said) -> Reading:
    return buddy_in_context(text, read(text), Past(before), NOW)


def test_somebody_without_a_past_is_read_by_their_words() -> None:
    for text in ("lovely day", "bit lonely", "I want to die", "4", ""):
        assert member(text) == read(text)


def test_the_third_sad_message_in_seven_days_is_for_staff_within_the_hour() -> None:
    week = (said("bit lonely", days=2), said("feeling low", days=5))
    reading = member("feeling down today", *week)
    assert (reading.level, reading.reason) == (SOON, WEEKLY)
    assert "low mood" in reading.reasons


@pytest.mark.parametrize(
    "before",
    [
        (said("bit lonely", days=2),),
        (said("bit lonely", days=2), said("feeling low", days=8)),
        (said("bit lonely", minutes=20), said("feeling low", minutes=40)),
        (said("bit lonely", days=2), said("feeling low", days=2, minutes=20)),
    ],
    ids=["only the second", "one was longer ago", "one sad evening", "two sad evenings"],
)
def test_fewer_sad_sittings_than_three_stay_with_the_buddy(before: tuple[Said, ...]) -> None:
    assert member("feeling down today", *before).level is TODAY


def test_after_staff_were_called_it_takes_three_more() -> None:
    before = (
        said("feeling low", days=1),
        said("feeling low", level=SOON, days=2),
        said("bit lonely", days=3),
    )
    assert member("feeling down today", *before).level is TODAY


def test_an_ordinary_message_after_sad_ones_is_ordinary() -> None:
    week = (said("bit lonely", days=2), said("feeling low", days=5))
    assert member("made soup, it was lovely", *week).level is ORDINARY


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("I don't want to", "be alive any more"),
        ("I've taken all my", "tablets"),
        ("i really want to", "die"),
    ],
)
def test_two_messages_within_two_minutes_are_also_read_as_one(first: str, second: str) -> None:
    reading = member(second, said(first, seconds=40))
    assert reading.level is URGENT
    assert reading.reason.startswith(HALVES)
    assert member(second, said(first, minutes=30)).reasons == read(second).reasons


def test_a_text_that_a_carrier_cut_within_a_word_and_turned_round_is_read_whole() -> None:
    story = "the bus was late so I got home after dark and nobody was in. "
    whole = story + story + "Then I thought I would rather be de"
    assert member("ad than this", said(whole, seconds=3)).level is URGENT
    assert member(whole, said("ad than this", seconds=3)).level is URGENT


def test_what_was_worrying_already_is_not_a_second_worry() -> None:
    assert member("thanks love", said("I want to kill myself", seconds=30)).level is ORDINARY
    assert member("bored of the telly", said("bit lonely", seconds=30)).level is TODAY


@pytest.mark.parametrize("figure", ["1", "2", " 1.", "1/5", "a 2", "1 out of 5"])
def test_a_hard_day_by_number_is_seen_the_same_day(figure: str) -> None:
    reading = member(figure, asked_number=True, answers=True)
    assert reading.level is TODAY
    assert "out of 5" in reading.reason
    assert member(figure).level is ORDINARY, "nobody asked for a number"


def test_a_1_after_good_days_says_so() -> None:
    good = (said("4", days=2), said("5", days=4))
    assert member("1", *good, asked_number=True).reason == "a 1 after good days"
    mixed = (said("2", days=2), said("5", days=4))
    assert member("1", *mixed, asked_number=True).reason == "a 1 out of 5"
    assert member("4", *good, asked_number=True).level is ORDINARY


def test_who_writes_long_and_is_suddenly_short_is_seen_the_same_day() -> None:
    long = tuple(said(LONG, days=day) for day in range(1, 7))
    reading = member("ok", *long, answers=True)
    assert (reading.level, reading.reason) == (TODAY, SHORTER)
    assert member("ok", *long).level is ORDINARY, "within a chat people are short"
    assert member("4", *long, answers=True).level is ORDINARY, "a number is all that was asked"
    assert member("ok", *long[:4], answers=True).level is ORDINARY, "too few to know their way"
    short = tuple(said("not bad", days=day) for day in range(1, 7))
    assert member("ok", *short, answers=True).level is ORDINARY


def test_only_how_somebody_begins_is_their_rhythm() -> None:
    chats = [
        each
        for day in range(1, 7)
        for each in (said("yes", days=day, minutes=-9), said("no", days=day, minutes=-6))
    ]
    openings = [said(LONG, days=day) for day in range(1, 7)]
    mixed = sorted((*chats, *openings), key=lambda one: one.at, reverse=True)
    assert member("ok", *mixed, answers=True).reason == SHORTER


@pytest.mark.parametrize(
    ("text", "signs"),
    [
        ("Not cooked anything today", "I stop cooking. I write shorter."),
        ("been up all night again, no sleep", "no sleep\ncan't sit still"),
        ("I'm just tired", 'I say "just tired"; then I go quiet'),
        ("the neighbours are watching me through the wall", "neighbours watching"),
        ("havent been eating", "not eating"),
    ],
)
def test_their_own_early_signs_are_seen_in_other_forms_and_order(text: str, signs: str) -> None:
    assert shows_early_sign(text, signs)
    assert member(text, early_signs=signs).level in (TODAY, SOON)


@pytest.mark.parametrize(
    ("text", "signs"),
    [
        ("Lovely, thank you", "I say that I am fine, thank you."),
        ("fine", "I say fine"),
        ("cooked a stew", "I stop cooking"),
        ("good day", ""),
        ("good day", " . ; "),
        ("", "I stop cooking"),
    ],
)
def test_what_says_nothing_alone_is_no_sign(text: str, signs: str) -> None:
    assert not shows_early_sign(text, signs)


def test_an_early_sign_with_low_mood_is_for_staff_within_the_hour() -> None:
    signs = "I stop cooking"
    assert member("not cooked today, feeling low", early_signs=signs).level is SOON
    calm = member("not cooked today", early_signs=signs)
    assert (calm.level, calm.reason) == (TODAY, OWN_SIGN)
    later = member("not cooked today", said("feeling low", hours=1), early_signs=signs)
    assert later.level is SOON


def test_what_cannot_be_read_after_something_sad_is_for_staff() -> None:
    unread = Reading(Level.UNREADABLE, ("voice",))
    sad = Past((said("bit lonely", hours=1),))
    assert in_context("", unread, sad, NOW).reason == UNREAD
    assert in_context("", unread, Past((said("bit lonely", hours=3),)), NOW) == unread


def test_a_reply_to_the_safety_text_lowers_nothing() -> None:
    before = (said("I want to kill myself", minutes=1), said("feeling low", days=1))
    for text in ("I'm ok, sorry", "ignore me", "it was a joke"):
        found = SLOWEST_FIRST.index(member(text, *before).level)
        assert found >= SLOWEST_FIRST.index(read(text).level)


def test_a_buddys_words_about_somebody_are_shown_to_staff_the_same_day() -> None:
    reading = buddy("I think she feels really low and lonely")
    assert (reading.level, reading.reason) == (TODAY, ABOUT_SOMEBODY)


def test_a_buddys_own_sad_week_is_shown_and_calls_nobody() -> None:
    week = (said("bit lonely", days=2), said("feeling low", days=5))
    reading = buddy("feeling low myself today", *week)
    assert (reading.level, reading.reason) == (TODAY, WEEKLY)


def test_a_buddys_halves_are_read_as_one() -> None:
    assert buddy("kill myself", said("i want to", seconds=40)).level is URGENT


texts = some.sampled_from(
    ["ok", "1", "feeling low", "kill myself", "I want to", "lovely day", "", "not cooked", LONG]
)
levels = some.sampled_from(Level)
pasts = some.builds(
    Past,
    some.lists(
        some.builds(
            Said, texts, levels, some.integers(0, 9000).map(lambda m: NOW - timedelta(minutes=m))
        ),
        max_size=20,
    ).map(lambda each: tuple(sorted(each, key=lambda one: one.at, reverse=True))),
    early_signs=some.sampled_from(["", "I stop cooking. Low."]),
    answers=some.booleans(),
    asked_number=some.booleans(),
)


@given(texts, levels, pasts)
def test_whatever_came_before_never_lowers_and_keeps_every_reason(
    text: str, level: Level, past: Past
) -> None:
    reading = Reading(level, ("as read",), "1")
    for after in (
        in_context(text, reading, past, NOW),
        buddy_in_context(text, reading, past, NOW),
    ):
        assert SLOWEST_FIRST.index(after.level) >= SLOWEST_FIRST.index(level)
        assert after.reasons[-1] == "as read"
        assert after.version == "1"
