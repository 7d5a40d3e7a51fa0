"""One message, what is known about its writer, and so what is to be done."""

from typing import assert_never

from messages.deciding.buddy import decide_buddy
from messages.deciding.member import decide_member
from messages.deciding.staff import decide_staff
from messages.effects import AnswerPress, Effect
from messages.facts import BuddyFacts, Facts, MemberFacts, StaffFacts
from messages.inbound import Inbound
from messages.triage.levels import Reading


def decide(inbound: Inbound, reading: Reading, facts: Facts) -> list[Effect]:
    """Everything that follows from `inbound`, in the order in which it is to be done."""
    press: list[Effect] = [AnswerPress()] if inbound.press_id else []
    match facts:
        case MemberFacts():
            return press + decide_member(inbound, reading, facts)
        case BuddyFacts():
            return press + decide_buddy(inbound, reading, facts)
        case StaffFacts():
            return press + decide_staff(inbound, facts)
        case _:
            assert_never(facts)
