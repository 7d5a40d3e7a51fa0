"""How staff say that a concern ended, and what we make of it."""

import pytest

from messages.outcomes import Outcome, parse_outcome

SAID = [
    ("spoke and safe", Outcome.SPOKE_SAFE),
    ("spoke, safe now", Outcome.SPOKE_SAFE),
    ("Spoke to her. She is OK", Outcome.SPOKE_SAFE),
    ("SAFE", Outcome.SPOKE_SAFE),
    ("rang, had a long chat", Outcome.SPOKE_SAFE),
    ("talked for an hour, no ambulance needed", Outcome.SPOKE_SAFE),
    ("spoke and safe, did not need 999", Outcome.SPOKE_SAFE),
    ("safe, police not needed", Outcome.SPOKE_SAFE),
    ("spoke, we made a plan for tonight", Outcome.SPOKE_PLAN),
    ("plan agreed", Outcome.SPOKE_PLAN),
    ("gave her the Samaritans number", Outcome.CRISIS_LINE),
    ("spoke, gave 116 123", Outcome.CRISIS_LINE),
    ("helped him ring 111", Outcome.HELPED_111),
    ("999 called, attending", Outcome.EMERGENCY_ATTENDING),
    ("ambulance on its way", Outcome.EMERGENCY_ATTENDING),
    ("police going round", Outcome.EMERGENCY_ATTENDING),
    ("taken to hospital, safe", Outcome.EMERGENCY_ATTENDING),
    ("999 called, not attending", Outcome.EMERGENCY_NOT_ATTENDING),
    ("rang 999, they won't come", Outcome.EMERGENCY_NOT_ATTENDING),
    ("police refused", Outcome.EMERGENCY_NOT_ATTENDING),
    ("ambulance will not attend", Outcome.EMERGENCY_NOT_ATTENDING),
    ("safeguarding sent to the council", Outcome.SAFEGUARDING),
    ("told social services", Outcome.SAFEGUARDING),
    ("told her GP without consent, serious risk", Outcome.TOLD_WITHOUT_CONSENT),
    ("referred to a debt advice service", Outcome.REFERRED),
    ("got him a food parcel", Outcome.PRACTICAL_HELP),
    ("gave her the domestic abuse service", Outcome.DOMESTIC_ABUSE),
    ("false alarm, always talks like that", Outcome.FALSE_PATTERN),
    ("not attending, sister going round", Outcome.EMERGENCY_NOT_ATTENDING),
    ("told GP with consent", Outcome.TOLD_WITH_CONSENT),
    ("handed over to day team", Outcome.REFERRED),
    ("no answer", Outcome.NO_ANSWER),
    ("No reply, left voicemail", Outcome.NO_ANSWER),
    ("he didn\u2019t answer", Outcome.NO_ANSWER),
    ("couldn't reach", Outcome.NO_ANSWER),
    ("rang twice, left a message", Outcome.NO_ANSWER),
    ("wrong number", Outcome.WRONG_PERSON),
    ("not them, someone else's phone", Outcome.WRONG_PERSON),
    ("false alarm", Outcome.FALSE_ALARM),
    ("False alarm - song lyrics", Outcome.FALSE_ALARM),
    ("it was a joke", Outcome.FALSE_ALARM),
    ("asked for no follow-up", Outcome.NO_FOLLOW_UP),
    ("doesn't want us to ring", Outcome.NO_FOLLOW_UP),
    ("she has died", Outcome.DIED),
    ("passed away last night", Outcome.DIED),
]

UNCLEAR = [
    "",
    "   ",
    "?",
    "done",
    "ok",
    "yes",
    "7",
    "not safe",
    "rang twice",
    "will talk to her tomorrow",
    "nobody has spoken to her",
    "haven't spoken yet",
    "unable to have a chat",
    "spoke, not safe yet",
    "spoke but still at risk",
    "getting worse",
    "not a false alarm",
    "not died",
    "missing since 6",
    "\u0633\u0644\u0627\u0645",
]


@pytest.mark.parametrize(("words", "outcome"), SAID)
def test_staff_say_how_it_ended_in_their_own_words(words: str, outcome: Outcome) -> None:
    assert parse_outcome(words) is outcome
    assert parse_outcome(words.upper()) is outcome


@pytest.mark.parametrize("words", UNCLEAR)
def test_what_is_not_clearly_an_ending_closes_nothing(words: str) -> None:
    assert parse_outcome(words) is None


@pytest.mark.parametrize("outcome", Outcome)
def test_every_outcome_is_read_from_its_own_name_and_its_label(outcome: Outcome) -> None:
    assert parse_outcome(outcome.value) is outcome
    assert parse_outcome(outcome.label) is outcome
    assert Outcome(outcome.value) is outcome
    assert outcome.value == outcome.name.lower()
