"""What follows when a member, or somebody we don't know yet, writes to us."""

from messages.deciding.asked import asked_of_us
from messages.deciding.carrying import carry
from messages.deciding.worries import is_worry, while_open, worry
from messages.effects import CountAnswered, Effect, Note, RaiseConcern, Say, Start, Stop
from messages.facts import MemberFacts
from messages.inbound import Inbound, Kind
from messages.intents import Intent, read_intent
from messages.lanes import Lane
from messages.sentences import Sentence
from messages.triage.levels import Level, Reading


def decide_member(inbound: Inbound, reading: Reading, facts: MemberFacts) -> list[Effect]:
    """Triage first: a worry is acted on whatever else the message is, and so is STOP."""
    if inbound.kind in _SILENT:
        return _of_the_line(inbound, facts)
    reading = _in_context(inbound, reading, facts)
    effects: list[Effect] = []
    if facts.asked is not None:
        effects.append(CountAnswered(facts.asked))
    if is_worry(reading):
        effects += worry(reading, facts)
    intent = read_intent(_typed(inbound))
    if intent is Intent.STOP:
        return effects + _stop(facts, open_=is_worry(reading) or facts.concern is not None)
    if is_worry(reading):
        return effects
    return effects + _calm(inbound, reading, facts, intent)


def _in_context(inbound: Inbound, reading: Reading, facts: MemberFacts) -> Reading:
    """What we cannot read, after something sad, is not left for later (domain brief, 3.2)."""
    unread = reading.level is Level.UNREADABLE and inbound.kind is not Kind.REACTION
    if not (unread and facts.low_before):
        return reading
    return Reading(Level.SOON, ("could not be read, after something sad",), reading.version)


def _calm(inbound: Inbound, reading: Reading, facts: MemberFacts, intent: Intent) -> list[Effect]:
    """Nothing worrying in it: a word for us, or words for a buddy."""
    asked = asked_of_us(intent, inbound, facts)
    if asked is not None:
        return asked
    if facts.concern is not None:
        return while_open(facts, facts.concern)
    return carry(inbound, reading, facts)


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
    if inbound.kind in (Kind.UNBLOCKED, Kind.CARRIER_START):
        return [Start(facts.writer.id)]
    stopped: list[Effect] = [Stop(facts.writer.id, blocked=inbound.kind.value)]
    reading_worry = _left_in_trouble(facts)
    return stopped + reading_worry


def _left_in_trouble(facts: MemberFacts) -> list[Effect]:
    """Leaving while staff are with them, or after something sad, is itself a worry."""
    me = facts.writer.id
    if facts.concern is not None:
        return [
            RaiseConcern(me, facts.concern.level, "left while staff were with them"),
            Note("left", "our messages no longer arrive", me, facts.concern.id),
        ]
    if facts.low_before:
        return [RaiseConcern(me, Level.SOON, "opted out after something sad: texts won't arrive")]
    return []
