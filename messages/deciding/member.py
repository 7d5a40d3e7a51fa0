"""What follows when a member, or somebody we don't know yet, writes to us."""

from dataclasses import replace

from messages.deciding.after_a_death import from_their_phone
from messages.deciding.asked import asked_of_us
from messages.deciding.carrying import carry, carry_reaction
from messages.deciding.ending_wishes import of_a_member
from messages.deciding.in_private import answer_in_private, words_in_private
from messages.deciding.joining import would_help
from messages.deciding.not_safe_now import go_quiet, while_quiet, who_is_it
from messages.deciding.wishes import wished
from messages.deciding.worries import is_worry, while_open, worry
from messages.effects import (
    CountAnswered,
    Effect,
    KeepReading,
    Note,
    RaiseConcern,
    Say,
    ShowStaff,
    Start,
    Stop,
)
from messages.facts import MemberFacts, OpenConcern
from messages.inbound import Inbound, Kind
from messages.intents import Intent, asks_what_this_is, may_ask, read_intent
from messages.lanes import Lane
from messages.people import Role, reference
from messages.sentences import Sentence
from messages.silence_effects import HeardFrom
from messages.triage.context import LATELY, in_context
from messages.triage.levels import Level, Reading
from messages.triage.reader import looked_again


def decide_member(inbound: Inbound, reading: Reading, facts: MemberFacts) -> list[Effect]:
    """Triage first: a worry is acted on whatever else the message is, and so is STOP.

    Before all of it comes their code word: then nothing is answered at all.
    """
    if inbound.kind in _SILENT:
        return _of_the_line(inbound, facts)
    heard: list[Effect] = [HeardFrom(facts.writer.id)] if facts.gone_silent else []
    return heard + _of_the_person(inbound, reading, facts)


def _of_the_person(inbound: Inbound, reading: Reading, facts: MemberFacts) -> list[Effect]:
    if facts.code_word:
        return go_quiet(facts)
    if inbound.kind is Kind.REACTION and not inbound.text:
        return []  # taken back: nothing was said
    if asks_what_this_is(_typed(inbound)):
        reading = replace(reading, level=Level.ORDINARY)
    raised = _in_context(inbound, reading, facts)
    kept: list[Effect] = [] if raised is reading else [KeepReading(raised.level, raised.reason)]
    return kept + _as_read(inbound, raised, facts)


def _as_read(inbound: Inbound, reading: Reading, facts: MemberFacts) -> list[Effect]:
    if facts.quiet:
        return while_quiet(inbound, reading, facts)
    if facts.died:
        return from_their_phone(reading, facts)
    effects: list[Effect] = []
    if facts.asked is not None:
        effects.append(CountAnswered(facts.asked))
    if is_worry(reading):
        effects += worry(reading, facts)
    intent = read_intent(_typed(inbound))
    if intent is Intent.STOP:
        return effects + _stop(facts, open_=is_worry(reading) or facts.concern is not None)
    if is_worry(reading):
        # A bare "help" may be either: somebody comes, and it is said who we are.
        also = asked_of_us(intent, inbound, facts) if intent is Intent.HELP else None
        return effects + (also or [])
    return effects + _calm(inbound, reading, facts, intent)


def _in_context(inbound: Inbound, reading: Reading, facts: MemberFacts) -> Reading:
    """Words, and what stands for them; a thumb and a button are no message of their own."""
    if inbound.kind in (Kind.REACTION, Kind.BUTTON):
        return reading
    raised = in_context(inbound.text, reading, facts.past, facts.now)
    if facts.second_look and read_intent(_typed(inbound)) is Intent.NONE:
        return looked_again(inbound.text, raised)
    return raised


def _calm(inbound: Inbound, reading: Reading, facts: MemberFacts, intent: Intent) -> list[Effect]:
    """Nothing worrying in it: a word for us, or words for a buddy."""
    asked = would_help(inbound, facts) or asked_of_us(intent, inbound, facts)
    if asked is not None:
        return asked
    answered = None if facts.in_doubt else answer_in_private(inbound, _typed(inbound), facts)
    if answered is not None:
        return answered
    ending = [] if facts.in_doubt else of_a_member(inbound, _typed(inbound), facts)
    if ending:
        return ending
    about_when = wished(inbound, _typed(inbound), reading, facts)
    if about_when is not None:
        return about_when
    if facts.concern is not None:
        return while_open(facts, facts.concern)
    if facts.in_doubt:
        return who_is_it(facts)
    if facts.in_private is not None and facts.in_private.words:
        return words_in_private(facts.writer)
    if inbound.kind is Kind.REACTION:
        return carry_reaction(inbound, facts)
    if inbound.kind is Kind.BUTTON and facts.writer.role is Role.MEMBER:
        return []  # a button that means nothing now; the phone hears that it was pressed
    why = may_ask(_typed(inbound))
    shown: list[Effect] = [ShowStaff(why)] if why else []
    return carry(inbound, reading, facts) + shown


def _typed(inbound: Inbound) -> str:
    """What a member typed, or the word on the button that they pressed."""
    if inbound.kind is not Kind.BUTTON:
        return inbound.text
    verb, _, word = inbound.button.partition(":")
    return word if verb in ("word", "consent") else ""


def _stop(facts: MemberFacts, *, open_: bool) -> list[Effect]:
    """STOP is absolute for check-ins, and does not close an open alert."""
    sentence = Sentence.STOPPED_CONCERN_OPEN if open_ else Sentence.STOPPED
    me = facts.writer.id
    effects: list[Effect] = [Stop(me)]
    if not facts.writer.stopped:
        effects.append(Say(me, sentence, Lane.SAFETY, member=me))
    return effects


_SILENT = frozenset(
    {
        Kind.BLOCKED,
        Kind.UNBLOCKED,
        Kind.CARRIER_STOP,
        Kind.CARRIER_START,
        Kind.CARRIER_HELP,
    }
)


def _of_the_line(inbound: Inbound, facts: MemberFacts) -> list[Effect]:
    """The provider's own news about the line: it has answered already, so we say nothing."""
    if inbound.kind is Kind.CARRIER_HELP:
        return []
    me = facts.writer
    if inbound.kind is Kind.UNBLOCKED:
        return [Start(me.id, only_here=True)]
    if inbound.kind is Kind.CARRIER_START:
        return [] if facts.overtaken else [Start(me.id, only_here=facts.quiet)]
    stopped: list[Effect] = [Stop(me.id, blocked=inbound.kind.value)]
    return stopped + _left_in_trouble(facts)


def _left_in_trouble(facts: MemberFacts) -> list[Effect]:
    """Leaving while staff are with them, or after something sad, is itself a worry."""
    me = facts.writer.id
    if facts.concern is not None:
        return _left(facts, facts.concern)
    if facts.past.sad_since(facts.now - LATELY):
        return [RaiseConcern(me, Level.SOON, "opted out after something sad: texts won't arrive")]
    return []


def _left(facts: MemberFacts, concern: OpenConcern) -> list[Effect]:
    """Whoever has it must find another way; while nobody has, pages about it go on anyway."""
    me = facts.writer
    left: list[Effect] = [Note("left", "our messages no longer arrive", me.id, concern.id)]
    if concern.owner is not None:
        filling = {"number": str(concern.id), "who": reference(me.role, me.id)}
        left.append(
            Say(
                concern.owner.id,
                Sentence.LEFT,
                Lane.PAGE,
                filling,
                member=me.id,
                concern=concern.id,
            )
        )
    return left
