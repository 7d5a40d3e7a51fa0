"""What follows when something comes from the phone of a member who has died: a person answers."""

from messages.deciding.worries import is_worry
from messages.effects import Effect, RaiseConcern, ShowStaff
from messages.facts import MemberFacts
from messages.triage.levels import Reading


def from_their_phone(reading: Reading, facts: MemberFacts) -> list[Effect]:
    """Nothing automatic goes back: it is somebody who is grieving, or staff were wrong."""
    if is_worry(reading):
        return [RaiseConcern(facts.writer.id, reading.level, reading.reason)]
    return [ShowStaff("from the phone of a member who has died: please answer it yourself")]
