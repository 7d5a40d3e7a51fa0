"""What somebody says beside a wish about when reaches a person, whatever becomes of the wish."""

from datetime import UTC, date, datetime

import pytest

from messages.deciding.deciding import decide
from messages.deciding.wishes import IN_HOSPITAL
from messages.effects import AskBuddy, Effect, ShowStaff
from messages.facts import Cover, MemberFacts, Writer
from messages.inbound import Inbound, Kind
from messages.people import Address, Channel, Role
from messages.triage import read
from messages.wish_effects import AskWhich, ChangePlan

NOW = datetime(2026, 11, 22, 18, tzinfo=UTC)
AND_BINGO = "went to bingo, won a tenner! no more mondays though"


def effects(said: str, *, stopped: bool = False) -> list[Effect]:
    me = Writer(1, Role.MEMBER, "Sam", stopped=stopped)
    facts = MemberFacts(me, NOW, "GB", Cover(on_duty=True), "9am", today=date(2026, 11, 22))
    words = Inbound(Address(Channel.PHONES, "text-1"), "1", Kind.TEXT, NOW, said)
    return decide(words, read(said), facts)


@pytest.mark.parametrize(
    ("said", "asked"),
    [("im in hospital", False), ("I'm in hospital til friday so don't text me", True)],
)
def test_staff_see_who_is_in_hospital_also_where_the_pause_is_asked_about_first(
    said: str, asked: bool
) -> None:
    done = effects(said)
    assert any(isinstance(each, AskWhich if asked else ChangePlan) for each in done)
    assert ShowStaff(IN_HOSPITAL) in done


@pytest.mark.parametrize("stopped", [False, True])
def test_other_words_are_carried_also_for_whoever_has_stopped(stopped: bool) -> None:
    assert any(isinstance(each, AskBuddy) for each in effects(AND_BINGO, stopped=stopped))


def test_a_wish_alone_of_whoever_has_stopped_asks_nothing_of_a_buddy() -> None:
    done = effects("no more mondays please", stopped=True)
    assert done
    assert not any(isinstance(each, AskBuddy) for each in done)
