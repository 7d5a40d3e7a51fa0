"""What follows when a buddy says how long it took, or asks how much it is by now."""

from messages.effects import Effect
from messages.facts import BuddyFacts
from messages.given_time import asks_for_hours, read_spent
from messages.given_time_effects import CorrectTime, TellHours
from messages.inbound import Inbound, Kind


def about_time(inbound: Inbound, facts: BuddyFacts) -> list[Effect]:
    """Nothing where the whole message is no such thing, or answers a message about a member."""
    if inbound.kind is not Kind.TEXT or facts.replied is not None:
        return []
    minutes = read_spent(inbound.text)
    if minutes is not None:
        return [CorrectTime(facts.writer.id, minutes)]
    return [TellHours(facts.writer.id)] if asks_for_hours(inbound.text) else []
