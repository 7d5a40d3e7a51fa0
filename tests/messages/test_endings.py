"""What staff say of the end of an alert: what closes it, and what has to be asked first."""

import pytest

from messages.endings import Ask, Ending, pack, read_ending, unpack
from messages.outcomes import Attendance, Outcome


@pytest.mark.parametrize(
    ("words", "outcome", "reference", "instead"),
    [
        ("spoke, safe now", Outcome.SPOKE_SAFE, "", ""),
        ("false alarm", Outcome.FALSE_ALARM, "", ""),
        ("attending P-2231", Outcome.EMERGENCY_ATTENDING, "P-2231", ""),
        ("Attending: ref 88", Outcome.EMERGENCY_ATTENDING, "ref 88", ""),
        ("attending", Outcome.EMERGENCY_ATTENDING, "", ""),
        ("999 called, attending", Outcome.EMERGENCY_ATTENDING, "", ""),
        ("ambulance on its way", Outcome.EMERGENCY_ATTENDING, "", ""),
        ("taken to hospital", Outcome.EMERGENCY_ATTENDING, "", ""),
        ("not attending, sister is going", Outcome.EMERGENCY_NOT_ATTENDING, "", "sister is going"),
        ("999 won't come: crisis team", Outcome.EMERGENCY_NOT_ATTENDING, "", "crisis team"),
        ("999: nobody is coming, key holder", Outcome.EMERGENCY_NOT_ATTENDING, "", "key holder"),
        ("emergency_attending", Outcome.EMERGENCY_ATTENDING, "", ""),
        ("has died", Outcome.DIED, "", ""),
        ("sadly she died", Outcome.DIED, "", ""),
        ("died", Outcome.DIED, "", ""),
    ],
)
def test_a_clear_ending_closes(words: str, outcome: Outcome, reference: str, instead: str) -> None:
    ending = read_ending(words)
    assert isinstance(ending, Ending)
    assert (ending.outcome, ending.reference, ending.instead) == (outcome, reference, instead)


@pytest.mark.parametrize(
    ("words", "ask"),
    [
        ("", Ask.HOW),
        ("done", Ask.HOW),
        ("not safe", Ask.HOW),
        ("999 called", Ask.ATTENDING),
        ("rang police", Ask.ATTENDING),
        ("called 999, I'm going round myself", Ask.ATTENDING),
        ("999, we will attend with her", Ask.ATTENDING),
        ("999 called, not attending", Ask.INSTEAD),
        ("emergency_not_attending", Ask.INSTEAD),
        ("police refused", Ask.INSTEAD),
        ("not attending.", Ask.INSTEAD),
        ("spoke, her husband died last year", Ask.DIED),
        ("her cat has died, had a long chat", Ask.DIED),
    ],
)
def test_what_has_two_readings_or_lacks_something_is_asked(words: str, ask: Ask) -> None:
    assert read_ending(words) is ask


@pytest.mark.parametrize("outcome", Outcome)
def test_the_console_hands_over_a_whole_form_and_it_is_read_back(outcome: Outcome) -> None:
    form = Ending(outcome, 'rang: "fine"', "GP on Monday", "CAD 12", "her sister", follow_up=False)
    assert unpack(pack(form)) == form


@pytest.mark.parametrize("words", ["", "spoke, safe", "{}", '{"outcome": "flown"}', "[1]", "7"])
def test_words_are_no_form(words: str) -> None:
    assert unpack(words) is None


def test_whether_emergency_services_come_is_kept_with_every_way_of_saying_it() -> None:
    assert Ending(Outcome.EMERGENCY_ATTENDING).attendance is Attendance.COMING
    assert Ending(Outcome.EMERGENCY_NOT_ATTENDING).attendance is Attendance.NOT_COMING
    assert Ending(Outcome.SPOKE_SAFE).attendance is None


def test_a_follow_up_is_planned_unless_there_is_nobody_to_follow_up() -> None:
    none = {outcome for outcome in Outcome if not Ending(outcome).wants_follow_up}
    assert none == {
        Outcome.FALSE_ALARM,
        Outcome.FALSE_PATTERN,
        Outcome.WRONG_PERSON,
        Outcome.NO_FOLLOW_UP,
        Outcome.DIED,
    }
    assert Ending(Outcome.FALSE_ALARM, follow_up=True).wants_follow_up
    assert not Ending(Outcome.SPOKE_SAFE, follow_up=False).wants_follow_up
