"""What follows when a member's words are for a buddy."""

from dataclasses import replace

from messages.boundaries.reading import boundaries
from messages.boundaries.treatment import held_of_member
from messages.deciding.keeping_here import hold_for_staff, remind
from messages.effects import AskBuddy, Effect, Note, Say
from messages.facts import MemberFacts, Named
from messages.inbound import Inbound, Kind
from messages.lanes import Lane
from messages.masking import masked
from messages.people import Role
from messages.sentences import Sentence
from messages.triage.levels import Level, Reading

_WHAT = {
    Kind.PHOTO: "a photo",
    Kind.VOICE: "a voice message",
    Kind.VIDEO: "a video",
    Kind.STICKER: "a sticker",
    Kind.LOCATION: "a place on the map",
    Kind.CONTACT: "a contact card",
    Kind.FILE: "a file",
    Kind.POLL: "a poll",
}


def carry(inbound: Inbound, reading: Reading, facts: MemberFacts) -> list[Effect]:
    """To the buddy who has the conversation, to their own buddy, or to whoever is free."""
    if facts.writer.role is Role.NEWCOMER:
        return greet(facts)
    holder = facts.waiting.holder if facts.waiting else facts.own_buddy
    kinds = boundaries(inbound.text)
    if held_of_member(kinds):
        return hold_for_staff(masked(words_to_carry(inbound), facts.country), kinds, holder, facts)
    relay = (_relay(inbound, holder, facts),) if holder else ()
    asked = AskBuddy(
        facts.writer.id,
        "today" if reading.level is Level.TODAY else "reply",
        holder.id if holder else None,
        also=(*relay, *_truth(inbound, reading, facts, holder)),
    )
    return [asked, *remind(kinds, holder, facts)]


def greet(facts: MemberFacts) -> list[Effect]:
    """Somebody we don't know hears who we are, once; no volunteer is asked to answer them."""
    me = facts.writer.id
    return [
        Say(me, Sentence.NEWCOMER_HELLO, Lane.SAFETY, once=f"hello:{me}"),
        Note("newcomer", "somebody we don't know has written", me),
    ]


def carry_reaction(inbound: Inbound, facts: MemberFacts) -> list[Effect]:
    """A thumbs-up is shown to whom they talk with, and asks for no answer."""
    talk = facts.waiting or facts.talked
    if talk is None or talk.holder is None:
        return []
    return [replace(_relay(inbound, talk.holder, facts), request=talk.id)]


def words_to_carry(inbound: Inbound) -> str:
    """What the buddy is to see of it: words, an emoji, or nothing where there are none."""
    if inbound.kind is Kind.EDITED:
        return f"(changed to) {inbound.text}"
    return inbound.text


def what_it_is(kind: Kind) -> str:
    """What arrived, for somebody who cannot be shown it."""
    return _WHAT.get(kind, "something we could not read")


def _relay(inbound: Inbound, holder: Named, facts: MemberFacts) -> Say:
    """Words are carried, masked; pictures and voices are not, since they show who it is."""
    name = facts.writer.first_name
    lines = [masked(words_to_carry(inbound), facts.country)] if inbound.text else []
    if inbound.kind in _WHAT or not inbound.text:
        lines.append(what_it_is(inbound.kind))
    if inbound.text and inbound.kind not in _WHAT:
        sentence, filling = Sentence.RELAY, {"member": name, "text": lines[0]}
    elif inbound.text:
        sentence, filling = (
            Sentence.RELAY,
            {"member": name, "text": f"{lines[0]} (with {lines[1]})"},
        )
    else:
        sentence, filling = Sentence.RELAY_UNREADABLE, {"member": name, "what": lines[0]}
    return Say(holder.id, sentence, Lane.RELAY, filling, member=facts.writer.id)


def _truth(
    inbound: Inbound, reading: Reading, facts: MemberFacts, holder: Named | None
) -> list[Say]:
    """What happens with their words now: once a conversation, and always if we could not read."""
    me = facts.writer.id
    if reading.level is Level.UNREADABLE and inbound.kind is not Kind.REACTION:
        filling = {"time": facts.promise}
        return [Say(me, Sentence.COULD_NOT_READ, Lane.SAFETY, filling, member=me)]
    if facts.thanked:
        return []
    if holder is None:
        return [Say(me, Sentence.LOOKING, Lane.SAFETY, {"time": facts.promise}, member=me)]
    filling = {"buddy": holder.first_name, "time": facts.promise}
    return [Say(me, Sentence.PASSED_ON, Lane.SAFETY, filling, member=me)]
