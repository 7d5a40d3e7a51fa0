"""A hello is worded kindly, fits one text, and does not come again too soon."""

import re
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from messages.check_in_bank import BANK, Asks, CheckInSentence, Tone, choose, says_choices
from messages.crisis_lines import crisis_values
from messages.masking import find_leaks
from messages.occasions import SPECIAL, Occasion, holiday_called
from messages.segments import septets
from tests.messages.of_each import of_each

SENTENCES = list(BANK.values())
LONG = {
    "name": "Christopher",
    "team": "the Hello Team",
    "day": "30 September",
    "holiday": "public holiday",
}
COUNTRIES = ("GB", "IE", "??")

FORBIDDEN = re.compile(
    r"!|\b(?:lonel\w*|alone|isolat\w*|mental\w*|health|depress\w*|suicid\w*|anxi\w*|abus\w*"
    r"|worr(?:y|ied)|safe|risk|miss(?:ed)?|did ?n.t reply|have not heard|streak|why)\b"
    r"|https?:|www\.|\b(?:yes|cancel|end|quit|unsubscribe|revoke|optout|stopall)\b",
    re.IGNORECASE,
)


def rendered(sentence: CheckInSentence) -> list[str]:
    """With everything that can stand beside it: the choices, or a line at night."""
    return [
        sentence.words({**LONG, **crisis_values(country, by_text=by_text)}, **beside)
        for country in COUNTRIES
        for by_text in (False, True)
        for beside in _beside(sentence)
    ]


def _beside(sentence: CheckInSentence) -> list[dict[str, bool]]:
    if Occasion.NIGHT in sentence.occasions:
        return [{"night": True}, {"night": True, "choices": True}]
    by_day = [{}, {"choices": True}]
    return by_day if sentence.occasions.isdisjoint(SPECIAL) else [*by_day, {"night": True}]


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
    assert set(re.findall(r"\{(\w+)\}", sentence.text)) <= {
        "name",
        "team",
        "day",
        "talk",
        "holiday",
    }
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
    at_night = sentence.words({**LONG, **crisis_values("GB")}, choices=True, night=True)
    assert at_night.count("To talk now: 116 123, free.") == 1
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
    hard = occasion is Occasion.HARD_DATE
    fitting = [sentence for sentence in SENTENCES if occasion in sentence.occasions]
    assert len([sentence for sentence in fitting if sentence.asks is Asks.NOTHING]) > 14
    assert len({sentence.tone for sentence in fitting}) >= (4 if hard else 5)


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


@pytest.mark.parametrize("occasion", sorted({Occasion.WEEKEND, Occasion.NIGHT} | SPECIAL))
def test_a_day_unlike_others_gets_words_of_its_own_while_there_are_any(occasion: Occasion) -> None:
    for slot in range(100):
        assert choose(occasion, [], str(slot)).occasions == {occasion}


def test_seeds_spread_over_the_bank() -> None:
    drawn = Counter(choose(Occasion.ORDINARY, [], str(slot)).id for slot in range(2000))
    fitting = [each for each in SENTENCES if Occasion.ORDINARY in each.occasions]
    assert len(drawn) == len(fitting)


MOST_ASKED = (
    *(Occasion.CHRISTMAS_DAY, Occasion.BETWEEN_YEARS, Occasion.BANK_HOLIDAY, Occasion.EASTER),
    *(Occasion.NEW_YEARS_EVE, Occasion.NEW_YEARS_DAY, Occasion.BIRTHDAY, Occasion.HARD_DATE),
    Occasion.CHRISTMAS_EVE,
)


@pytest.mark.parametrize("occasion", SPECIAL)
def test_every_special_day_has_words_of_its_own_that_ask_and_that_do_not(
    occasion: Occasion,
) -> None:
    assert occasion in MOST_ASKED
    own = [each for each in SENTENCES if each.occasions == {occasion}]
    quiet = [each for each in own if each.asks is Asks.NOTHING]
    assert len(own) >= 6
    assert 3 <= len(quiet) <= len(own) - 3


MERRY = re.compile(
    r"\b(?:merry|happy|jolly|celebrat\w*|fun|party|festive|cheer\w*|bless\w*|god|lord|holy|joy\w*"
    r"|enjoy|lovely|family|feast|present|gifts?|santa|resurrect\w*|egg|resolutions?)\b",
    re.IGNORECASE,
)


@of_each(SENTENCES, called=lambda each: each.id)
def test_nobody_is_told_to_be_merry_and_no_belief_is_taken_for_granted(
    sentence: CheckInSentence,
) -> None:
    only_birthdays = sentence.occasions == {Occasion.BIRTHDAY}
    said = re.sub(r"Happy birthday", "", sentence.text) if only_birthdays else sentence.text
    assert not MERRY.search(said)


JOLLY = re.compile(r"\b(?:smile|best|good|nice|wish|birthday)\b", re.IGNORECASE)


@of_each([each for each in SENTENCES if Occasion.HARD_DATE in each.occasions], lambda each: each.id)
def test_nothing_jolly_can_come_on_a_hard_date(sentence: CheckInSentence) -> None:
    assert sentence.tone not in {Tone.LIGHT, Tone.CURIOUS}
    assert not JOLLY.search(sentence.text.replace("5 (good)", ""))


@of_each(SENTENCES, called=lambda each: each.id)
def test_no_hours_are_promised_that_nobody_may_keep(sentence: CheckInSentence) -> None:
    promised = re.compile(r"\b(?:until|till|by|within|tonight we|o'clock|[0-9]+ ?[ap]m)\b")
    assert not promised.search(sentence.text)


def test_on_a_hard_date_three_in_four_ask_nothing() -> None:
    asked = Counter(choose(Occasion.HARD_DATE, [], str(slot)).asks for slot in range(2000))
    assert 0.7 < asked[Asks.NOTHING] / 2000 < 0.8


@pytest.mark.parametrize(("country", "called"), [("GB", "bank holiday"), ("US", "public holiday")])
def test_a_holiday_is_called_what_people_there_call_it(country: str, called: str) -> None:
    assert holiday_called(country) == called
    assert f"a {called}" in BANK["whatever-sort"].words({**LONG, "holiday": called})


def test_every_sixth_says_less_pause_or_stop() -> None:
    said = [before for before in range(20) if says_choices(Occasion.ORDINARY, before, [])]
    assert said == [5, 11, 17]
    text = SENTENCES[0].words(LONG, choices=True)
    assert "LESS, PAUSE or STOP" in text
    assert "LESS" not in SENTENCES[0].words(LONG)


@pytest.mark.parametrize("special", [["hard-how"], ["eve-hello", "christmas-how", "between-drag"]])
def test_on_a_special_day_that_waits_for_the_next_that_is_none(special: list[str]) -> None:
    for first in range(12):
        sent = ["how-today"] * first
        turns = []
        for id_ in special:
            occasion = next(iter(BANK[id_].occasions))
            turns.append((len(sent) + 1) % 6 == 0)
            assert not says_choices(occasion, len(sent), sent)
            sent.append(id_)
        due = any(turns) or (len(sent) + 1) % 6 == 0
        assert says_choices(Occasion.ORDINARY, len(sent), sent) == due
        assert says_choices(Occasion.ORDINARY, len(sent) + 1, [*sent, "how-today"]) == (
            (len(sent) + 2) % 6 == 0
        )
