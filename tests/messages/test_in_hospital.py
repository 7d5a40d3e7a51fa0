"""Staff see the same day who says that they are in hospital, however they say it."""

from datetime import UTC, date, datetime

import pytest

from messages.deciding.deciding import decide
from messages.deciding.wishes import IN_HOSPITAL
from messages.effects import ShowStaff
from messages.facts import Cover, MemberFacts, Writer
from messages.inbound import Inbound, Kind
from messages.people import Address, Channel, Role
from messages.triage import read
from messages.wish_effects import AskWhich, ChangePlan

NOW = datetime(2026, 11, 22, 18, tzinfo=UTC)


@pytest.mark.parametrize(
    ("said", "asked"),
    [("im in hospital", False), ("I'm in hospital til friday so don't text me", True)],
)
def test_staff_see_it_also_where_the_pause_itself_is_asked_about_first(
    said: str, asked: bool
) -> None:
    me = Writer(1, Role.MEMBER, "Sam", consented=True)
    facts = MemberFacts(me, NOW, "GB", Cover(on_duty=True), "9am", today=date(2026, 11, 22))
    words = Inbound(Address(Channel.PHONES, "text-1"), "1", Kind.TEXT, NOW, said)
    effects = decide(words, read(said), facts)
    assert any(isinstance(each, AskWhich if asked else ChangePlan) for each in effects)
    assert ShowStaff(IN_HOSPITAL) in effects
