"""What follows when somebody says that a pairing should end: staff alone read it."""

from messages.effects import Effect, HoldWords, KeepUnrouted, Say, ShowStaff
from messages.ending_wishes import is_for_staff, is_leaving, wants_another_buddy
from messages.facts import BuddyFacts, MemberFacts
from messages.inbound import Inbound, Kind
from messages.pairing_effects import KeepPrivate
from messages.sentences import Sentence
from messages.triage.levels import Reading

LEAVING = "would like to finish as a buddy"
FOR_STAFF = "for staff, in private"
ANOTHER = "would like another buddy"
GOODBYE = "a goodbye that the buddy was asked for"
_OF_A_GOODBYE = frozenset(
    {
        "a goodbye",
        "a goodbye, or a day set",
        "says when it will end",
        "says that it is time to go, or that they are at peace",
        "does not mean to be there much longer",
    }
)
"""What triage says of words that nobody would worry about on a buddy's last day."""


def of_a_buddy(inbound: Inbound, facts: BuddyFacts) -> list[Effect]:
    """Nothing where the message is no such thing."""
    if inbound.kind is not Kind.TEXT or facts.replied is not None:
        return []
    me = facts.writer.id
    if is_leaving(inbound.text):
        return [HoldWords(), ShowStaff(LEAVING), Say(me, Sentence.LEAVING_NOTED)]
    if is_for_staff(inbound.text):
        return [HoldWords(), ShowStaff(FOR_STAFF), Say(me, Sentence.NOTED_BY_STAFF)]
    return []


def of_a_member(inbound: Inbound, typed: str, facts: MemberFacts) -> list[Effect]:
    """Nothing where the message is no such thing, or they never had a buddy to change."""
    if inbound.kind is not Kind.TEXT or not wants_another_buddy(typed):
        return []
    me = facts.writer.id
    return [KeepPrivate(), ShowStaff(ANOTHER), Say(me, Sentence.NOTED_IN_PRIVATE, member=me)]


def is_goodbye_asked_for(reading: Reading, facts: BuddyFacts) -> bool:
    """Nothing in it but a parting, of a buddy whom we asked to say goodbye. Else it is a worry."""
    return bool(facts.parting and reading.reasons) and _OF_A_GOODBYE.issuperset(reading.reasons)


def sure_of_goodbye(facts: BuddyFacts) -> list[Effect]:
    """They say that this is it, and only then it goes; staff see it the same day either way."""
    names = ", ".join(f"{each.request_id} for {each.member.first_name}" for each in facts.parting)
    sure = Say(facts.writer.id, Sentence.GOODBYE_SURE, filling={"partings": names})
    return [KeepUnrouted(), ShowStaff(GOODBYE), sure]
