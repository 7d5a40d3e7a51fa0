"""Whom a buddy's words are for: never the wrong member, so in doubt they are kept and we ask."""

from messages.boundaries.boundary import Boundary
from messages.boundaries.reading import boundaries
from messages.boundaries.words import about as said_about
from messages.boundary_effects import HoldForStaff, WatchConduct
from messages.commands import read_number
from messages.deciding.buddy_topics import kept_in_topic
from messages.effects import (
    CarryAnswer,
    Effect,
    HoldWords,
    KeepUnrouted,
    ReleaseUnrouted,
    Say,
)
from messages.facts import BuddyFacts, Conversation, Kept, Standing
from messages.inbound import Inbound, Kind
from messages.masking import find_leaks, why
from messages.sentences import Sentence


def route(inbound: Inbound, facts: BuddyFacts) -> list[Effect]:
    """By the message that they answer, by number, by there being only one; else we ask."""
    if inbound.kind is Kind.EDITED:
        return [HoldWords(), Say(facts.writer.id, Sentence.EDITED_NOT_SENT)]
    numbered = read_number(inbound.text)
    named = facts.numbers.get(numbered.number) if numbered else None
    if facts.topic is not None and facts.topic.about is not None:
        if facts.topic.asked and named and facts.kept is not None:
            return release(named, facts.kept, facts)
        stays = kept_in_topic(facts.topic, facts.topic.about, named, facts)
        return stays or _to(facts.topic.about, inbound.text, facts)
    if facts.replied is not None:
        if named is not None and named.member != facts.replied.member:
            return _ask([facts.replied, named], facts)
        return _to(facts.replied, inbound.text, facts)
    if numbered and named and numbered.words:
        return _to(named, numbered.words, facts)
    if named and facts.kept is not None:
        return release(named, facts.kept, facts)
    if named and len(facts.conversations) > 1:
        return _to(named, "", facts)
    return _by_who_is_open(inbound, facts)


def release(named: Conversation, kept: Kept, facts: BuddyFacts) -> list[Effect]:
    """The number that we asked for: the words that waited for it go, or are held in their turn."""
    effects = _to(named, kept.words, facts, kept.message)
    if any(isinstance(effect, CarryAnswer) for effect in effects):
        return [ReleaseUnrouted(kept.message, named.member.id), *effects]
    return effects


def _by_who_is_open(inbound: Inbound, facts: BuddyFacts) -> list[Effect]:
    """Only where no more than one member could be meant, whoever has that one by now.

    A topic that we did not make has a title of its own, which may name somebody else.
    """
    chosen = list(facts.conversations)
    if not chosen:
        return [HoldWords(), Say(facts.writer.id, Sentence.NOBODY_OPEN)]
    if len(chosen) > 1 or facts.topic is not None:
        return _ask(chosen, facts)
    if facts.others and not facts.lately:
        return _ask([*chosen, *facts.others], facts)
    sent = _to(chosen[0], inbound.text, facts)
    carried = any(isinstance(effect, CarryAnswer) for effect in sent)
    return [*sent, _sent_to(chosen[0], facts)] if facts.others and carried else sent


def _sent_to(about: Conversation, facts: BuddyFacts) -> Say:
    """Once in half an hour: by then it is clear with whom they write."""
    me, half = facts.writer.id, int(facts.now.timestamp()) // 1800
    filling = {"member": about.member.first_name, "number": str(about.request_id)}
    once = f"sent-to:{me}:{about.request_id}:{half}"
    return Say(me, Sentence.SENT_TO, filling=filling, once=once, member=about.member.id)


def _ask(chosen: list[Conversation], facts: BuddyFacts) -> list[Effect]:
    choices = ", ".join(f"{each.request_id} {each.member.first_name}" for each in chosen[:5])
    return [
        KeepUnrouted(),
        Say(facts.writer.id, Sentence.WHICH_ONE, filling={"choices": choices}),
    ]


def _to(
    about: Conversation, words: str, facts: BuddyFacts, message: int | None = None
) -> list[Effect]:
    """Words for one member: carried only where they are this buddy's to send, and safe to."""
    me = facts.writer.id
    refused = _why_not(about)
    if refused is not None:
        filling = {"member": about.member.first_name, "number": str(about.request_id)}
        held = Say(me, refused, filling=filling, member=about.member.id, concern=about.concern_id)
        file = about.member.id if about.concern_id is not None else None
        return [HoldWords(message, file), held]
    if not words:
        return [HoldWords(message), Say(me, Sentence.WORDS_ONLY)]
    kept = _kept_here(about, words, facts, message)
    if kept:
        return kept
    late: list[Effect] = [WatchConduct(me)] if facts.late else []
    return [CarryAnswer(about.request_id, me, about.member.id, words), *late]


def _kept_here(
    about: Conversation, words: str, facts: BuddyFacts, message: int | None
) -> list[Effect]:
    """What would cross a boundary waits for staff; one warm sentence says which."""
    leaks, crossed = find_leaks(words, facts.country), boundaries(words, strict=True)
    if not leaks and not crossed:
        return []
    contact = (Boundary.CONTACT,) if leaks else ()
    me, member = facts.writer.id, about.member
    held = HoldForStaff(
        member.id, words, (*crossed, *contact), member.id, about.request_id, message
    )
    if leaks:
        return [held, Say(me, Sentence.HELD, filling={"why": why(leaks)})]
    filling = {"member": member.first_name, "touches": said_about(crossed)}
    return [held, Say(me, Sentence.HELD_KINDLY, filling=filling)]


def _why_not(about: Conversation) -> Sentence | None:
    """What stands in the way, as the buddy is told; None where nothing does."""
    if about.quiet:
        return Sentence.HELD_QUIET
    if about.concern_id is not None or about.in_doubt:
        return Sentence.HELD_FOR_STAFF
    if about.standing is Standing.ANOTHERS:
        return Sentence.NOT_YOURS
    if about.standing is Standing.OFFERED:
        return Sentence.ACCEPT_FIRST
    if about.standing is Standing.NOT_NOW:
        return Sentence.NOT_NOW
    return Sentence.MEMBER_STOPPED if about.member_stopped else None
