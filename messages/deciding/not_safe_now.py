"""What follows from a member's code word, and from whatever comes while nothing goes to them."""

from messages.deciding.worries import buddy_to_tell, is_worry, while_open
from messages.effects import Effect, GoQuiet, Note, RaiseConcern, Say, ShowStaff, Stop
from messages.facts import MemberFacts
from messages.inbound import Inbound, Kind
from messages.intents import Intent, read_intent
from messages.lanes import Lane
from messages.people import reference
from messages.sentences import Sentence
from messages.triage.levels import Level, Reading

REASON = "code word: not safe now"
WROTE = "wrote while nothing is sent to them"


def go_quiet(facts: MemberFacts) -> list[Effect]:
    """Nothing is answered, not even that it was heard. Staff are called, whatever else it says."""
    me = facts.writer
    effects: list[Effect] = [GoQuiet(me.id)]
    if facts.concern is not None and facts.concern.owner is not None:
        filling = {"number": str(facts.concern.id), "who": reference(me.role, me.id)}
        owner = facts.concern.owner.id
        told = Say(owner, Sentence.CODE_WORD, Lane.PAGE, filling, concern=facts.concern.id)
        effects.append(told)
    effects.append(RaiseConcern(me.id, Level.URGENT, REASON, also=tuple(_tell_buddy(facts))))
    return effects


def while_quiet(inbound: Inbound, reading: Reading, facts: MemberFacts) -> list[Effect]:
    """A person reads everything. Whoever has the phone can stop us, and cannot start us again."""
    me = facts.writer.id
    effects: list[Effect] = []
    if inbound.kind is Kind.TEXT and read_intent(inbound.text) is Intent.STOP:
        effects.append(Stop(me))
    if is_worry(reading):
        return [*effects, RaiseConcern(me, reading.level, reading.reason)]
    if facts.concern is not None:
        return effects + while_open(facts, facts.concern)
    if inbound.kind in (Kind.BUTTON, Kind.REACTION):
        return [*effects, Note("wrote", "pressed something while nothing is sent to them", me)]
    return [*effects, RaiseConcern(me, Level.SOON, WROTE)]


def who_is_it(facts: MemberFacts) -> list[Effect]:
    """It may be somebody else: their words are for staff, and no buddy answers them."""
    shown: list[Effect] = [ShowStaff("it may be somebody else who has the phone")]
    if facts.writer.stopped or facts.thanked:
        return shown
    me, filling = facts.writer.id, {"time": facts.promise}
    return [*shown, Say(me, Sentence.COULD_NOT_READ, Lane.SAFETY, filling, member=me)]


def _tell_buddy(facts: MemberFacts) -> list[Say]:
    """That staff are there and that nothing goes out. Not why."""
    buddy = buddy_to_tell(facts)
    if buddy is None:
        return []
    filling = {"member": facts.writer.first_name}
    quiet, me = Sentence.QUIET_FOR_NOW, facts.writer.id
    return [Say(buddy.id, quiet, Lane.RELAY, filling, "quiet", member=me)]
