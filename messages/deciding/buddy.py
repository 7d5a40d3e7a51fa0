"""What follows when a buddy writes: a code, a button, or words for a member."""

from messages.commands import Command, Verb, read_button, read_code, read_number
from messages.effects import (
    AcceptRequest,
    CarryAnswer,
    Effect,
    HoldWords,
    KeepUnrouted,
    PassOn,
    Pause,
    RaiseConcern,
    ReleaseUnrouted,
    Say,
    Start,
    Stop,
)
from messages.facts import BuddyFacts, Conversation
from messages.inbound import Inbound, Kind
from messages.intents import Intent, pause_weeks, read_intent
from messages.masking import find_leaks, why
from messages.sentences import Sentence
from messages.triage.levels import Level, Reading

BUDDY_WORRIED = "their buddy is worried"


def decide_buddy(inbound: Inbound, reading: Reading, facts: BuddyFacts) -> list[Effect]:
    """Codes and buttons first, then the few words for the service, then words to carry."""
    me = facts.writer.id
    if inbound.kind in (Kind.BLOCKED, Kind.CARRIER_STOP):
        return [Stop(me, blocked=inbound.kind.value)]
    if inbound.kind in (Kind.UNBLOCKED, Kind.CARRIER_START):
        return [Start(me)]
    if inbound.kind is Kind.REACTION:
        return []  # a thumb is no answer to somebody who waits for words
    if inbound.kind is Kind.BUTTON:
        command = read_button(inbound.button)
        return _command(command, facts) if command else []
    command = read_code(inbound.text)
    if command and command.verb in (Verb.ACCEPT, Verb.PASS, Verb.WORRIED):
        return _command(command, facts)
    return _words(inbound, reading, facts)


def _command(command: Command, facts: BuddyFacts) -> list[Effect]:
    me = facts.writer.id
    if command.verb is Verb.WORRIED:
        return _worried(command, facts)
    if command.number is None:
        return [Say(me, Sentence.BUDDY_HELP)]
    if command.verb is Verb.ACCEPT:
        return [AcceptRequest(command.number, me)]
    if command.verb is Verb.PASS:
        return [PassOn(command.number, me)]
    return [Say(me, Sentence.BUDDY_HELP)]


def _worried(command: Command, facts: BuddyFacts) -> list[Effect]:
    """W pages staff about the member: the one named, or the only one there is."""
    about = facts.numbers.get(command.number) if command.number is not None else None
    chosen = [about] if about else _open(facts)
    if len(chosen) != 1:
        return [_which_one(facts)] if chosen else [Say(facts.writer.id, Sentence.NOBODY_OPEN)]
    return _raise(chosen[0], facts, BUDDY_WORRIED)


def _raise(about: Conversation, facts: BuddyFacts, reason: str) -> list[Effect]:
    return [
        RaiseConcern(about.member.id, Level.URGENT, reason),
        Say(facts.writer.id, Sentence.WORRIED_THANKS, member=about.member.id),
    ]


def _words(inbound: Inbound, reading: Reading, facts: BuddyFacts) -> list[Effect]:
    me = facts.writer.id
    intent = read_intent(inbound.text)
    match intent:
        case Intent.STOP:
            return [Stop(me), Say(me, Sentence.BUDDY_STOPPED)]
        case Intent.START:
            return [Start(me), Say(me, Sentence.BUDDY_STARTED)]
        case Intent.HELP:
            return [Say(me, Sentence.BUDDY_HELP)]
        case Intent.PAUSE:
            return [Pause(me, pause_weeks(inbound.text))]
        case _:
            return _route(inbound, reading, facts)


def _route(inbound: Inbound, reading: Reading, facts: BuddyFacts) -> list[Effect]:
    """Whose words these are: by reply, by number, by there being only one; else we ask."""
    by_reply = facts.numbers.get(facts.answered_to) if facts.answered_to else None
    if by_reply:
        return _to(by_reply, inbound.text, reading, facts)
    numbered = read_number(inbound.text)
    named = facts.numbers.get(numbered.number) if numbered else None
    if numbered and named and numbered.words:
        return _to(named, numbered.words, reading, facts)
    if named and facts.kept_message is not None:
        kept: list[Effect] = [ReleaseUnrouted(facts.kept_message)]
        return kept + _to(named, facts.kept_words, reading, facts)
    return _by_who_is_open(inbound, reading, facts)


def _by_who_is_open(inbound: Inbound, reading: Reading, facts: BuddyFacts) -> list[Effect]:
    chosen = _open(facts)
    if len(chosen) == 1:
        effects = _to(chosen[0], inbound.text, reading, facts)
        if len(facts.conversations) > 1:
            filling = {"member": chosen[0].member.first_name}
            effects.append(Say(facts.writer.id, Sentence.SENT_TO, filling=filling))
        return effects
    if chosen:
        return [KeepUnrouted(), _which_one(facts)]
    return _for_nobody(reading, facts)


def _for_nobody(reading: Reading, facts: BuddyFacts) -> list[Effect]:
    """Nobody is open. A buddy can be in trouble too, and then staff hear of it."""
    me = facts.writer.id
    if reading.level in (Level.URGENT, Level.SOON):
        return [RaiseConcern(me, reading.level, f"a buddy wrote: {reading.reason}")]
    if facts.with_others:
        number = {"number": str(facts.with_others[0])}
        return [HoldWords(), Say(me, Sentence.NOT_YOURS, filling=number)]
    return [HoldWords(), Say(me, Sentence.NOBODY_OPEN)]


def _to(about: Conversation, words: str, reading: Reading, facts: BuddyFacts) -> list[Effect]:
    """Words for one member: held where staff are there, or where something must not cross."""
    me = facts.writer.id
    name = {"member": about.member.first_name}
    if about.concern_id is not None:
        return [HoldWords(), Say(me, Sentence.STAFF_ARE_WITH, filling=name)]
    if reading.level is Level.URGENT:
        return [HoldWords(), *_raise(about, facts, BUDDY_WORRIED)]
    if about.member_stopped:
        return [HoldWords(), Say(me, Sentence.MEMBER_STOPPED, filling=name)]
    if not words:
        return [HoldWords(), Say(me, Sentence.WORDS_ONLY)]
    leaks = find_leaks(words, facts.country)
    if leaks:
        return [HoldWords(), Say(me, Sentence.HELD, filling={"why": why(leaks)})]
    return [CarryAnswer(about.request_id, me, about.member.id, words)]


def _open(facts: BuddyFacts) -> list[Conversation]:
    """Those who wait for this buddy; where nobody does, those of the last day."""
    waiting = [conversation for conversation in facts.conversations if conversation.unfinished]
    return waiting or list(facts.conversations)


def _which_one(facts: BuddyFacts) -> Say:
    choices = ", ".join(f"{c.request_id} {c.member.first_name}" for c in _open(facts)[:5])
    return Say(facts.writer.id, Sentence.WHICH_ONE, filling={"choices": choices})
