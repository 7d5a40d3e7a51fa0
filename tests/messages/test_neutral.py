"""A phone that somebody else may read shows no service, no helpline and no subject."""

import re
from itertools import product

import pytest

from messages.catalogue.english_asking import ASKING
from messages.catalogue.english_members import MEMBERS
from messages.catalogue.english_neutral import NEUTRAL, NEVER_NEUTRAL
from messages.catalogue.english_no_call import NO_CALL
from messages.catalogue.english_pairings import PAIRED_MEMBERS
from messages.catalogue.english_plans import PLANS
from messages.catalogue.english_safety import SAFETY
from messages.catalogue.english_visits import VISITS_MEMBERS
from messages.catalogue.languages import is_said, template
from messages.crisis_lines import COUNTRIES, crisis_values
from messages.neutral_hellos import ROUND, all_hellos, neutral_hello
from messages.occasions import SPECIAL, Occasion
from messages.people import Surface
from messages.reading_age import reading_age
from messages.safe_contact import Manner, Ring, Style, Voice
from messages.segments import segments, septets
from messages.sentences import Sentence
from messages.wording import needs, say
from messages.wording_check import CARRYING, LONGEST
from tests.messages.of_each import of_each

ORGANISATION = "the Hello Team"
TO_MEMBERS = (*MEMBERS, *PLANS, *SAFETY, *PAIRED_MEMBERS, *VISITS_MEMBERS)
TO_MEMBERS += tuple(each for each in ASKING if each in NEUTRAL)
WHERE = (("GB",), ("GB", "NIR"), ("??",))
SAID = [sentence for sentence in TO_MEMBERS if sentence not in NEVER_NEUTRAL]
URGENT = [each for each in SAID if each.value.startswith("safety_")]
TELLS = re.compile(
    r"\b(?:team|staff|charit\w*|service|organi[sz]ation|volunteer\w*|budd(?:y|ies)|member|crisis"
    r"|helplines?|samaritans|shout|nhs|danger\w*|emergency|999|112|111|116|alert\w*|worr\w*"
    r"|concern\w*|lonel\w*|alone|mental\w*|health|mood|low|sad|hard|upset|safe\w*|help|talk\w*"
    r"|support|check-ins?|hellos?|computer|automatic|people|person|tell(?:ing)?|told|call|ring"
    r"|phone|consent|stopped)\b",
    re.IGNORECASE,
)
LINES = {line.name for lines in COUNTRIES.values() for line in lines} | {
    number for lines in COUNTRIES.values() for line in lines for number in [line.words]
}


def neutral(sentence: Sentence, called: str = "") -> list[str]:
    """On a plain phone and on a chat, with everything filled in that there is."""
    manner = Manner(Style.NEUTRAL, called=called)
    values = {
        **LONGEST,
        **crisis_values("GB"),
        "staff": "Jo",
        "text": "How was the robin?",
        "team": manner.ourselves(ORGANISATION),
    }
    wordings = [say(sentence, "en", surface, manner.voice, **values) for surface in Surface]
    return [
        "\n".join([wording.text, *(f"{b.label} {b.action}" for b in wording.buttons)])
        for wording in wordings
    ]


def test_every_sentence_to_a_member_is_neutral_or_is_not_said() -> None:
    assert set(NEUTRAL) | NEVER_NEUTRAL == set(TO_MEMBERS)
    assert not set(NEUTRAL) & NEVER_NEUTRAL
    assert [each for each in TO_MEMBERS if not is_said(each, Voice.NEUTRAL)] == [
        each for each in TO_MEMBERS if each in NEVER_NEUTRAL
    ]


@of_each(sorted(NEVER_NEUTRAL))
def test_what_has_no_neutral_words_cannot_be_said_by_mistake(sentence: Sentence) -> None:
    with pytest.raises(ValueError, match="others may read"):
        template(sentence, "en", Voice.NEUTRAL)


@of_each(SAID)
def test_nothing_shows_who_we_are_or_what_it_is_about(sentence: Sentence) -> None:
    for words in neutral(sentence):
        assert ORGANISATION.casefold() not in words.casefold()
        assert not TELLS.search(words), words
        assert not [line for line in LINES if line.casefold() in words.casefold()]
        assert "!" not in words


@of_each(SAID)
def test_it_is_one_plain_text_and_easy_to_read(sentence: Sentence) -> None:
    for words in neutral(sentence, "Auntie Barbara"):
        assert septets(words) is not None
        assert segments(words) == 1
        assert not re.search(r"[{}]|\s{2}|\s[.,]|\.\.|-\s*$|^[a-z]", words)
    simple = dict.fromkeys(needs(sentence, Surface.TEXT, Voice.NEUTRAL), "Sam")
    assert reading_age(say(sentence, "en", Surface.TEXT, Voice.NEUTRAL, **simple).text) <= 9


@of_each(URGENT)
def test_after_worrying_words_there_is_one_text_and_it_is_always_the_same(
    sentence: Sentence,
) -> None:
    assert set(neutral(sentence, "Bob")) == {"Thanks, got your note. Write again any time."}


def test_we_call_ourselves_what_was_agreed_and_nothing_where_nothing_was() -> None:
    assert neutral(Sentence.TIMES_NONE, "Bob")[0].endswith(" - Bob")
    assert neutral(Sentence.TIMES_NONE)[0].endswith("if you want some.")
    assert Manner(called="Bob").ourselves(ORGANISATION) == "Bob"
    assert Manner().ourselves(ORGANISATION) == ORGANISATION
    assert Manner(in_doubt=True).ourselves(ORGANISATION) == ""


@pytest.mark.parametrize("sentence", [Sentence.FROM_BUDDY, Sentence.FROM_STAFF])
def test_people_s_own_words_go_as_they_wrote_them(sentence: Sentence) -> None:
    assert {words.partition(" - ")[0] for words in neutral(sentence)} == {"How was the robin?"}
    assert all(words.count("-") == 1 and "staff" not in words for words in neutral(sentence))


@of_each(all_hellos("Christopher"))
def test_a_neutral_hello_is_a_friend_s(hello: str) -> None:
    assert not TELLS.search(hello)
    assert segments(hello) == 1


@pytest.mark.parametrize("occasion", Occasion)
def test_a_neutral_hello_asks_only_if_it_should_and_stays_the_same(occasion: Occasion) -> None:
    asking = {neutral_hello(occasion, "Sam", nth, asks=True) for nth in range(30)}
    waving = {neutral_hello(occasion, "Sam", nth, asks=False) for nth in range(30)}
    assert all(hello.endswith("?") for hello in asking)
    assert all(hello.endswith("No need to answer.") for hello in waving)
    assert not any("?" in hello for hello in waving)
    assert len(asking | waving) >= 6
    assert asking | waving <= set(all_hellos("Sam"))
    if occasion in SPECIAL:
        ordinary = {neutral_hello(Occasion.ORDINARY, "Sam", nth, asks=True) for nth in range(30)}
        assert len(asking - ordinary) >= 3


def test_no_neutral_hello_is_there_twice_and_none_comes_again_within_fourteen() -> None:
    assert len(set(all_hellos("Sam"))) == len(all_hellos("Sam"))
    ordinary, long_break = [Occasion.ORDINARY] * 30, [Occasion.BETWEEN_YEARS] * 10
    year = [*ordinary, Occasion.CHRISTMAS_DAY, *long_break, Occasion.NEW_YEARS_DAY, *ordinary]
    for starts in range(ROUND):
        sent = [
            neutral_hello(occasion, "Sam", starts + nth, asks=nth % 4 != 0)
            for nth, occasion in enumerate(year)
        ]
        for place, hello in enumerate(sent):
            assert hello not in sent[max(0, place - 14) : place]


def test_a_neutral_hello_on_a_hard_date_is_not_jolly() -> None:
    for nth in range(ROUND):
        for asks in (True, False):
            hello = neutral_hello(Occasion.HARD_DATE, "Sam", nth, asks=asks)
            assert not re.search(r"good|nice|happy|hope", hello)


@pytest.mark.parametrize(
    ("manner", "voice"),
    [
        (Manner(), Voice.OPEN),
        (Manner(ring=Ring.NEVER), Voice.NO_CALL),
        (Manner(Style.NEUTRAL), Voice.NEUTRAL),
        (Manner(Style.NEUTRAL, Ring.NEVER), Voice.NEUTRAL),
        (Manner(in_doubt=True), Voice.NEUTRAL),
        (Manner(Style.OPEN, Ring.NEVER, in_doubt=True), Voice.NEUTRAL),
    ],
)
def test_in_which_words_somebody_is_spoken_to(manner: Manner, voice: Voice) -> None:
    assert manner.voice is voice


@of_each(product([each for each in TO_MEMBERS if each not in CARRYING], WHERE))
def test_whom_nobody_may_ring_is_offered_no_call_but_to_the_emergency_services(
    said: tuple[Sentence, tuple[str, ...]],
) -> None:
    sentence, where = said
    values = {**LONGEST, "team": ORGANISATION, **crisis_values(*where, by_text=True)}
    for surface in Surface:
        words = say(sentence, "en", surface, Voice.NO_CALL, **values).text
        assert "116 123" not in words
        offers = re.sub(r"(?i)call (?:999|emergency services)", "", words)
        assert not re.search(r"\b(?:call|ring|phone|speak)\b", offers, re.IGNORECASE), words
        assert segments(words) == 1 if surface is Surface.TEXT else True


def test_what_is_worded_anew_for_them_is_a_sentence_to_members() -> None:
    assert set(NO_CALL) <= set(TO_MEMBERS)
