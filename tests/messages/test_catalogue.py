"""Every sentence is short, plain and kind, and keeps the rules of what may be said when."""

import re

from messages.catalogue.english_asking import ASKING
from messages.catalogue.english_boundaries import BOUNDARIES
from messages.catalogue.english_care import CARE
from messages.catalogue.english_drills import DRILLS
from messages.catalogue.english_rota import ROTA
from messages.catalogue.english_safety import SAFETY
from messages.catalogue.languages import LANGUAGES
from messages.commands import Verb, read_button, read_code
from messages.crisis_lines import crisis_values
from messages.endings import Ask, read_ending
from messages.intents import Intent, read_intent
from messages.people import Surface
from messages.reading_age import reading_age
from messages.segments import segments, septets
from messages.sentences import Sentence
from messages.visits import read_visit_code
from messages.wording import Wording, needs, say
from messages.wording_check import CARRYING, LONGEST, over_one_text
from tests.messages.of_each import of_each
from tests.messages.whole_catalogue import BUDDIES, STAFF, TO_MEMBERS

TEXT, CHAT = Surface.TEXT, Surface.CHAT

LONG = {**LONGEST, "team": "the Hello Team"}
OURS = [sentence for sentence in Sentence if sentence not in CARRYING]
URGENT = [
    Sentence.SAFETY_ALERTED,
    Sentence.SAFETY_HOLDING,
    Sentence.SAFETY_NOBODY,
    Sentence.SAFETY_NOBODY_EVER,
]

NOT_SIGNED = (Sentence.SAFETY_NEUTRAL, Sentence.WRONG_NUMBER, Sentence.IDENTITY_CHECK)
"""For a phone that somebody else may have: who writes is not shown."""


def said(sentence: Sentence, surface: Surface, *where: str) -> Wording:
    return say(sentence, "en", surface, **{**LONG, **crisis_values(*(where or ("GB",)))})


def all_said(sentence: Sentence) -> list[Wording]:
    return [said(sentence, surface, where) for surface in Surface for where in ("GB", "??")]


def visible(sentence: Sentence) -> str:
    """Everything of it that a person can read, on any screen."""
    wordings = all_said(sentence)
    labels = [button.label for wording in wordings for button in wording.buttons]
    return "\n".join([*(wording.text for wording in wordings), *labels])


def test_every_sentence_is_in_the_english_catalogue_once() -> None:
    members = (TO_MEMBERS,)
    parts = (*members, ASKING, BUDDIES, BOUNDARIES, STAFF, ROTA, DRILLS, CARE)
    assert sorted(sentence for part in parts for sentence in part) == sorted(Sentence)
    assert set(LANGUAGES["en"]) == set(Sentence)


@of_each(OURS)
def test_it_is_one_text_even_with_long_names_days_and_times(sentence: Sentence) -> None:
    for where in (("GB",), ("GB", "NIR"), ("??",)):
        text = said(sentence, TEXT, *where).text
        assert septets(text) is not None, text
        assert segments(text) == 1, text


def test_a_name_that_is_too_long_is_noticed_before_it_costs_two_texts() -> None:
    assert over_one_text("the Hello Team", "GB") == []
    assert over_one_text("the Hello Team", "??") == []
    long = over_one_text("the Very Long Name of a Kind Charity", "GB")
    assert "invitation" in long
    assert any(name.startswith("check-in ") for name in long)
    assert "safety_alerted" not in long


@of_each(sorted(CARRYING))
def test_what_goes_around_carried_words_leaves_them_room(sentence: Sentence) -> None:
    assert len(said(sentence, TEXT).text) - len(LONG["text"]) <= 75


@of_each(Sentence)
def test_it_is_calm_and_names_nothing_that_shames(sentence: Sentence) -> None:
    words = visible(sentence)
    assert "!" not in words
    assert words.isascii()
    assert not re.search(
        r"\b(?:lonel\w*|isolat\w*|mental\w*|suicid\w*|depress\w*|abuse|case|client|patient|user)\b",
        words,
        re.IGNORECASE,
    )
    assert not re.search(r"[{}]|\s{2}|\s[.,]|\.\.|^[a-z]", words.replace("\n", "|"))


@of_each([each for each in OURS if each in TO_MEMBERS])
def test_a_member_of_nine_could_read_it(sentence: Sentence) -> None:
    for surface in Surface:
        words = say(sentence, "en", surface, **dict.fromkeys(needs(sentence, surface), "Sam"))
        assert reading_age(words.text) <= 9, words.text


@of_each(Sentence)
def test_nobody_is_asked_to_answer_with_a_word_that_the_carrier_takes(sentence: Sentence) -> None:
    taken = r"\b(?:YES|CANCEL|END|QUIT|STOPALL|UNSUBSCRIBE|REVOKE|OPTOUT|INFO|UNSTOP)\b"
    assert not re.search(taken, visible(sentence))


@of_each(TO_MEMBERS)
def test_every_word_offered_to_a_member_is_one_that_we_understand(sentence: Sentence) -> None:
    words = set(re.findall(r"\b[A-Z]{2,}\b", said(sentence, TEXT).text)) - {"NHS", "SHOUT"}
    meant = {word: read_intent(word) for word in words}
    assert Intent.NONE not in meant.values(), meant
    for button in said(sentence, CHAT).buttons:
        command = read_button(button.action)
        assert command is not None
        if command.verb is Verb.WORD:
            assert read_intent(command.words) is not Intent.NONE


@of_each(Sentence)
def test_every_button_travels_and_is_understood(sentence: Sentence) -> None:
    values = {**LONG, **crisis_values("GB"), "number": "9" * 9}
    buttons = say(sentence, "en", CHAT, **values).buttons
    for button in buttons:
        assert len(button.action.encode()) <= 64
        assert 1 <= len(button.label) <= 30
        command = read_button(button.action)
        assert command is not None
        if command.verb is Verb.CLOSE:
            assert read_ending(command.words) is not Ask.HOW
    assert len({button.action for button in buttons}) == len(buttons)


@of_each([*BUDDIES, *BOUNDARIES, *STAFF, *ROTA, *DRILLS, *CARE])
def test_every_code_on_a_plain_phone_is_understood(sentence: Sentence) -> None:
    text = said(sentence, TEXT).text
    codes = re.findall(r"(?<![\w-])[A-LN-Z]\d+\b", text)
    assert all(read_code(code) for code in codes), codes


@of_each(
    [each for each in (*BUDDIES, *STAFF, *ROTA, *DRILLS, *CARE) if said(each, CHAT).buttons],
)
def test_what_a_chat_does_with_a_button_a_plain_phone_does_with_a_code(sentence: Sentence) -> None:
    by_button = {read_button(button.action) for button in said(sentence, CHAT).buttons}
    offered = {command.verb for command in by_button if command}
    text = said(sentence, TEXT).text
    by_code = {
        command.verb for code in re.findall(r"[A-Z]\d+", text) if (command := read_code(code))
    }
    by_code |= {Verb.TAKE_OVER} if re.search(r"TAKE OVER \d", text) else set()
    by_code |= {Verb.RANG} if re.search(r"RANG \d", text) else set()
    by_code |= {Verb.PAIRING} if "Reply A" in text else set()
    by_code |= {Verb.DEBRIEF} if "Reply DEBRIEF" in text else set()
    options = re.search(r"or just the number|LATER \d", text)
    by_code |= {Verb.HAND} if options else set()  # whatever the options are
    by_code |= {
        command.verb
        for code in re.findall(r"(?:IN|OUT|CANNOT) \d+", text)
        if (command := read_visit_code(code))
    }
    always = {
        *(Verb.WORRIED, Verb.PASS, Verb.NOT_ME, Verb.MORE, Verb.REOPEN, Verb.WORD),
        *(Verb.LATER, Verb.DONE, Verb.IDEAS),
    }  # said once in the help, meant at any time
    assert offered - always <= by_code


@of_each([each for each in STAFF if STAFF[each].spoken])
def test_a_call_says_what_each_key_does_and_needs_no_eyes(sentence: Sentence) -> None:
    said_aloud = said(sentence, Surface.SPOKEN)
    offered = set(re.findall(r"press (\d)", said_aloud.text))
    assert offered == ({"1", "2", "3"} if said_aloud.buttons else set())
    assert not re.search(r"http|reply|text |tap|\b[A-Z]\d|\bmin\b", said_aloud.text)
    assert len(said_aloud.text.split()) <= 40, "somebody hears this who was asleep"


@of_each(URGENT)
def test_a_safety_text_thanks_says_that_it_is_automatic_and_gives_two_lines(
    sentence: Sentence,
) -> None:
    text = said(sentence, TEXT).text
    assert text.startswith("Thank you for telling us. This is automatic")
    assert "999" in text
    assert "116 123" in text
    assert said(sentence, CHAT) == Wording(text)


@of_each(SAFETY)
def test_a_safety_text_promises_nothing_and_pries_into_nothing(sentence: Sentence) -> None:
    words = visible(sentence)
    assert not re.search(
        r"\b(?:promise|secret|confidential|private|understand how|to live for|cheer|joke|http"
        r"|www|not monitored|are you (?:going|thinking)|how would|plan to|text(?:ing)? 999"
        r"|will (?:call|ring|phone|visit|be with|help|contact|reply|answer|be back))\b",
        words,
        re.IGNORECASE,
    )
    if sentence in (*URGENT, Sentence.SAFETY_SECOND):
        assert not re.search(r"\b(?:will|shall|soon)\b", words)


@of_each(TO_MEMBERS)
def test_only_one_sentence_says_that_staff_have_been_alerted(sentence: Sentence) -> None:
    claims = re.search(
        r"\b(?:staff|team|someone|person|they|we)\b[^.]*\b(?:alerted|told(?! us)|informed|notified"
        r"|paged|warned)\b",
        visible(sentence),
    )
    assert bool(claims) == (sentence is Sentence.SAFETY_ALERTED)


def test_the_second_safety_text_is_another_and_shorter() -> None:
    first, second = (said(each, TEXT).text for each in (URGENT[0], Sentence.SAFETY_SECOND))
    assert first != second
    assert "85258" in second
    assert len(say(Sentence.SAFETY_SECOND, "en", TEXT, **crisis_values("GB", "ENG")).text) < len(
        first
    )


def test_a_phone_that_is_not_safe_shows_no_service_no_line_and_no_subject() -> None:
    neutral = visible(Sentence.SAFETY_NEUTRAL)
    assert not needs(Sentence.SAFETY_NEUTRAL, TEXT)
    assert not re.search(
        r"\d|team|staff|hello|help|danger|talk|safe|told|telling|concern", neutral, re.I
    )


@of_each(
    [
        each
        for each in TO_MEMBERS
        if each not in (*CARRYING, *URGENT, Sentence.SAFETY_SECOND, *NOT_SIGNED)
    ],
)
def test_a_member_can_always_see_who_writes(sentence: Sentence) -> None:
    for surface in Surface:
        assert "the Hello Team" in said(sentence, surface).text


@of_each([*STAFF, *ROTA, *CARE])
def test_a_lock_screen_shows_no_name_and_no_words_of_a_member(sentence: Sentence) -> None:
    for surface in Surface:
        assert not needs(sentence, surface) & {"name", "member", "buddy", "text"}


@of_each(
    [
        *(Sentence.PAGE_URGENT, Sentence.PAGE_URGENT_AGAIN, Sentence.PAGE_SOON),
        *(Sentence.PAGE_SOON_AGAIN, Sentence.RAISED),
    ],
)
def test_the_first_line_of_a_page_says_it_all(sentence: Sentence) -> None:
    first = said(sentence, TEXT).text.splitlines()[0]
    assert "lert 12345" in first[:20]
    assert "M-12345" in first[:40]


@of_each(BUDDIES)
def test_a_buddy_sees_first_names_only(sentence: Sentence) -> None:
    for surface in Surface:
        assert not needs(sentence, surface) & {"who", "link", "staff", "tel"}


@of_each([Sentence.OFFER, Sentence.OFFER_TALK])
def test_an_offer_names_nobody_before_it_is_accepted(sentence: Sentence) -> None:
    for surface in Surface:
        assert not needs(sentence, surface) & {"member", "name", "text"}


def test_the_invitation_says_what_consent_is_for() -> None:
    for surface in Surface:
        text = said(Sentence.INVITATION, surface).text
        for part in ("People read", "health details", "safe", "OK", "NO", "STOP"):
            assert part in text
    actions = [button.action for button in said(Sentence.INVITATION, CHAT).buttons]
    assert actions == ["consent:ok", "consent:no"]


def test_the_answer_to_a_button_press_fits_where_telegram_shows_it() -> None:
    assert len(said(Sentence.PRESS_NOTED, CHAT).text) <= 200


def test_stopping_with_a_concern_open_says_that_staff_may_still_be_in_touch() -> None:
    text = said(Sentence.STOPPED_CONCERN_OPEN, TEXT).text
    assert "may still get in touch" in text
    assert "999" in text
