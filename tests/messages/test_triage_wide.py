"""One pattern hears many ways of saying it: small words, verb forms, swapped letters."""

import pytest

from messages.triage import Level, read
from messages.triage.compiling import compiled
from messages.triage.lexicon import Lexicon
from messages.triage.matching import spans
from messages.triage.normalise import words
from messages.triage.textspeak import PASSING
from messages.triage.verbs import every_form

URGENT, SOON, TODAY, ORDINARY = Level.URGENT, Level.SOON, Level.TODAY, Level.ORDINARY
FOR_STAFF = (SOON, URGENT)


def _stands(pattern: str, text: str) -> bool:
    around = (pattern,)
    lexicon = Lexicon(compiled([pattern], [around]), [around])
    message = lexicon.spot(words(text))
    said = [*map(lexicon.pattern, lexicon.possibly_said(message))]
    there = any(any(spans(one, message)) for one in said)
    assert there == any(any(spans(one, message)) for one in lexicon.possible(around, message))
    return there


@pytest.mark.parametrize("small", sorted(PASSING))
def test_a_word_of_degree_may_stand_between_any_two_words(small: str) -> None:
    assert _stands("carrots+boil", f"carrots {small} boil")


def test_other_words_may_not_stand_where_a_pattern_leaves_no_gap() -> None:
    assert not _stands("carrots+boil", "carrots never boil")
    assert not _stands("carrots+boil", "carrots. Boil")


def test_a_long_run_of_small_words_is_not_jumped() -> None:
    assert not _stands("carrots+boil", "carrots " + "almost " * 9 + "boil")


@pytest.mark.parametrize("text", ["Carrots. Boil", "Hello! Carrots", "carrots?", "Yes. Carrots."])
def test_a_sentence_has_the_same_ends_as_a_message(text: str) -> None:
    assert _stands("^ carrots $", text)
    assert not _stands("^ carrots $", "no carrots up")


@pytest.mark.parametrize("form", ["take", "takes", "took", "taken", "taking"])
def test_a_marked_verb_is_met_in_every_form(form: str) -> None:
    assert _stands("carrots+take~_off", f"carrots {form} off")


def test_regular_verbs_bend_too() -> None:
    assert every_form("smash~ up") == ("smash up", "smashes up", "smashed up", "smashing up")
    assert every_form("use~") == ("use", "uses", "used", "using")
    assert every_form("plain words") == ("plain words",)


@pytest.mark.parametrize(
    "said",
    [
        "wish i was not here",
        "sometimes I wish I just wasnt here at all",
        "I kind of always wish, you know, I really was not here",
        "i honestly do wish i wasn't even here anymore tbh",
        "been wishing I wasnt bloody here",
    ],
)
def test_small_words_do_not_hide_a_wish(said: str) -> None:
    assert read(said).level is URGENT


@pytest.mark.parametrize("said", ["i wish i was daed", "goin to hagn myself", "wnat to die"])
def test_two_letters_that_changed_places_are_read_as_meant(said: str) -> None:
    assert read(said).level is URGENT


@pytest.mark.parametrize(
    "said",
    [
        "odor in the hall again",
        "beat her at darts, then chips",
        "throwing myself into the gardening",
        "took the whole packet of hobnobs in one sitting",
        "camera in the hedge for the hedgehogs",
        "the hotel's heating is off, it's so mild we have the windows open",
        "won't be here at work on Friday, day off",
    ],
)
def test_the_same_words_about_a_small_thing_page_nobody(said: str) -> None:
    assert read(said).level in (TODAY, ORDINARY)


@pytest.mark.parametrize(
    "said",
    [
        "haha he has got a knife lol",
        "he hit me while the telly was on, hes still here",
        "took all my tablets in front of the film",
    ],
)
def test_talk_of_leisure_nearby_never_hides_danger(said: str) -> None:
    assert read(said).level is URGENT
