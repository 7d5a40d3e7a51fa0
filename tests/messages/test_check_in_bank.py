"""A hello is worded kindly, fits one text, and does not come again too soon."""

import re
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from messages.check_in_bank import BANK, Asks, CheckInSentence, Tone, choose, says_choices
from messages.crisis_lines import crisis_values
from messages.masking import find_leaks
from messages.occasions import Occasion
from messages.segments import septets
from tests.messages.of_each import of_each

SENTENCES = list(BANK.values())
LONG = {"name": "Christopher", "team": "the Hello Team", "day": "30 September"}
COUNTRIES = ("GB", "IE", "??")

FORBIDDEN = re.compile(
    r"!|\b(?:lonel\w*|alone|isolat\w*|mental\w*|health|depress\w*|suicid\w*|anxi\w*|abus\w*"
    r"|worr(?:y|ied)|safe|risk|miss(?:ed)?|did ?n.t reply|have not heard|streak|why)\b"
    r"|https?:|www\.|\b(?:yes|cancel|end|quit|unsubscribe|revoke|optout|stopall)\b",
    re.IGNORECASE,
)


def rendered(sentence: CheckInSentence) -> list[str]:
    return [
        sentence.words({**LONG, **crisis_values(country)}, choices=choices)
        for country in COUNTRIES
        for choices in (False, True)
    ]


@of_each(SENTENCES, called=lambda each: each.id)
def test_it_fits_one_text_even_with_long_names_and_the_choices(sentence: CheckInSentence) -> None:
    for text in rendered(sentence):
        room = septets(text)
        assert room is not None
        assert room <= 160, text


@of_each(SENTENCES, called=lambda each: each.id)
def test_it_presses_nothing_on_anybody(sentence: CheckInSentence) -> None:
    assert not FORBIDDEN.search(sentence.text)
    assert sentence.text.startswith(("Hi {name}", "Hello {name}"))
    assert set(re.findall(r"\{(\w+)\}", sentence.text)) <= {"name", "team", "day", "talk"}
    assert re.findall(r"[^.]*\{day\}", sentence.text) in ([], [" Next hello: {day}"])
    assert sentence.text.count("?") <= 2


@of_each(SENTENCES, called=lambda each: each.id)
def test_it_is_easy_to_read(sentence: CheckInSentence) -> None:
    assert sentence.reading_age <= 9
    for part in re.split(r"[.?:]", sentence.text):
        assert len(part.split()) <= 15


@of_each(SENTENCES, called=lambda each: each.id)
def test_it_asks_what_it_says_that_it_asks(sentence: CheckInSentence) -> None:
    assert (sentence.asks is Asks.NOTHING) == ("?" not in sentence.text)
    assert (sentence.asks is Asks.NUMBER) == ("1 (hard) to 5 (good)" in sentence.text)


@of_each(SENTENCES, called=lambda each: each.id)
def test_it_says_who_writes_and_never_signs_as_a_person(sentence: CheckInSentence) -> None:
    assert all(text.endswith(" - the Hello Team") for text in rendered(sentence))
    assert sentence.author


@of_each(SENTENCES, called=lambda each: each.id)
def test_at_night_and_only_then_it_gives_a_line_that_somebody_answers(
    sentence: CheckInSentence,
) -> None:
    assert (Occasion.NIGHT in sentence.occasions) == ("To talk now: {talk}." in sentence.text)
    assert all("{" not in text for text in rendered(sentence))
    assert find_leaks(rendered(sentence)[0], "GB") == ()


def test_the_bank_is_wide_enough() -> None:
    assert len(BANK) == len(SENTENCES) >= 40
    assert len({sentence.text for sentence in SENTENCES}) == len(SENTENCES)
    assert set(Tone) == {sentence.tone for sentence in SENTENCES}
    assert len(Tone) >= 5


@pytest.mark.parametrize("occasion", Occasion)
def test_every_occasion_has_more_than_fourteen_even_where_nothing_may_be_asked(
    occasion: Occasion,
) -> None:
    fitting = [sentence for sentence in SENTENCES if occasion in sentence.occasions]
    assert len([sentence for sentence in fitting if sentence.asks is Asks.NOTHING]) > 14
    assert len({sentence.tone for sentence in fitting}) >= 5


@pytest.mark.parametrize("asks_nothing", [False, True])
@pytest.mark.parametrize("occasion", Occasion)
@given(seed=st.text(max_size=8))
def test_a_year_of_hellos_never_repeats_one_of_the_last_fourteen(
    occasion: Occasion, asks_nothing: bool, seed: str
) -> None:
    sent: list[str] = []
    for day in range(60):
        chosen = choose(occasion, sent, f"{seed}-{day}", asks_nothing)
        assert chosen.id not in sent[-14:]
        assert occasion in chosen.occasions
        assert chosen.asks is Asks.NOTHING or not asks_nothing
        sent.append(chosen.id)


@given(
    st.sampled_from(Occasion),
    st.lists(st.sampled_from([*BANK, "gone", ""]), max_size=200),
    st.text(),
    st.booleans(),
)
def test_a_choice_never_fails_and_is_the_same_for_the_same_seed(
    occasion: Occasion, recent: list[str], seed: str, asks_nothing: bool
) -> None:
    chosen = choose(occasion, recent, seed, asks_nothing)
    assert chosen is choose(occasion, tuple(recent), seed, asks_nothing)
    assert chosen.id not in recent[-14:]


def test_about_one_in_four_asks_nothing() -> None:
    asked = Counter(choose(Occasion.ORDINARY, [], str(slot)).asks for slot in range(2000))
    assert 0.2 < asked[Asks.NOTHING] / 2000 < 0.3


@pytest.mark.parametrize("occasion", [Occasion.WEEKEND, Occasion.HOLIDAY, Occasion.NIGHT])
def test_a_day_unlike_others_gets_words_of_its_own_while_there_are_any(occasion: Occasion) -> None:
    for slot in range(100):
        assert choose(occasion, [], str(slot)).occasions == {occasion}


def test_seeds_spread_over_the_bank() -> None:
    drawn = Counter(choose(Occasion.ORDINARY, [], str(slot)).id for slot in range(2000))
    fitting = [each for each in SENTENCES if Occasion.ORDINARY in each.occasions]
    assert len(drawn) == len(fitting)


def test_every_sixth_says_less_pause_or_stop() -> None:
    assert [before for before in range(20) if says_choices(before)] == [5, 11, 17]
    text = SENTENCES[0].words(LONG, choices=True)
    assert "LESS, PAUSE or STOP" in text
    assert "LESS" not in SENTENCES[0].words(LONG)
