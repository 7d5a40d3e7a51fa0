"""What follows when somebody writes who may not be with members: yet, now, or any more."""

from messages.commands import Command, Verb, read_button, read_code
from messages.deciding.buddy_worries import buddy_in_trouble, worried_about
from messages.deciding.visits import worried_at_a_visit
from messages.deciding.worries import is_worry
from messages.effects import Effect, HoldWords, KeepReading, PassOn, Say, ShowStaff, Start, Stop
from messages.facts import BuddyFacts, MemberFacts
from messages.inbound import Inbound, Kind
from messages.intents import Intent, read_intent
from messages.joining import BuddyState, offers_to_help
from messages.joining_effects import AgreeToJoin, DeclineToJoin, OfferToHelp
from messages.lanes import Lane
from messages.people import Role
from messages.sentences import Sentence
from messages.talking_codes import read_talk_code
from messages.talking_effects import WantTalk
from messages.triage.context import buddy_in_context
from messages.triage.levels import Reading

SHOWN = "from a buddy who is not with members at present"


def would_help(inbound: Inbound, facts: MemberFacts) -> list[Effect]:
    """Only of somebody we do not know, and with whom staff are not at this moment."""
    me = facts.writer
    if me.role is not Role.NEWCOMER or facts.concern is not None:
        return []
    if inbound.kind is not Kind.TEXT or not offers_to_help(inbound.text):
        return []
    return [OfferToHelp(me.id), HoldWords(), Say(me.id, Sentence.JOIN_BY_CHAT, Lane.SAFETY)]


def apart_from_members(inbound: Inbound, reading: Reading, facts: BuddyFacts) -> list[Effect]:
    """Danger first and STOP, as ever; a yes or no to our invitation; all else is for staff."""
    me = facts.writer.id
    if inbound.kind is Kind.BUTTON:
        return _pressed(inbound.button, facts)
    raised = buddy_in_context(inbound.text, reading, facts.past, facts.now)
    effects: list[Effect] = [] if raised is reading else [KeepReading(raised.level, raised.reason)]
    if is_worry(raised):
        effects += buddy_in_trouble([], raised, facts)
    intent = read_intent(inbound.text)
    if intent is Intent.STOP:
        return [*effects, Stop(me), Say(me, Sentence.BUDDY_STOPPED)]
    if is_worry(raised):
        return effects
    if intent is Intent.START:
        return [*effects, Start(me), *_kept(facts)]
    command = read_code(inbound.text) or read_talk_code(inbound.text)
    return effects + (_coded(command, facts, raised) or _answer(intent, facts) or _kept(facts))


def _pressed(button: str, facts: BuddyFacts) -> list[Effect]:
    command = read_button(button)
    if command is not None and command.verb is Verb.WORD:
        return _answer(read_intent(command.words), facts) or []
    return _coded(command, facts) or _kept(facts, words=False)


def _coded(
    command: Command | None, facts: BuddyFacts, reading: Reading | None = None
) -> list[Effect] | None:
    """W reaches staff whoever says it; an offer can still be passed on, and not taken up."""
    if command is None:
        return None
    if command.verb is Verb.DEBRIEF:
        return [WantTalk(facts.writer.id)]
    if command.verb is Verb.WORRIED:
        return _worried(command.number, facts, reading if command.words else None)
    if command.verb is Verb.PASS and command.number is not None:
        return [PassOn(command.number, facts.writer.id)]
    return None


def _worried(number: int | None, facts: BuddyFacts, words: Reading | None) -> list[Effect]:
    """About the member who is named, whoever they are out with, or all whom it could be about."""
    about = facts.numbers.get(number) if number is not None else facts.replied
    if about is None and number is None and facts.out_with is not None:
        return worried_at_a_visit(facts.out_with, facts)
    named = [about] if about else list(facts.conversations)
    return worried_about(named, facts, words)


def _answer(intent: Intent, facts: BuddyFacts) -> list[Effect] | None:
    me = facts.writer
    if facts.state is not BuddyState.INVITED:
        return None
    if intent is Intent.AGREE:
        thanks = Say(me.id, Sentence.JOIN_AGREED, filling={"buddy": me.first_name})
        return [AgreeToJoin(me.id), thanks]
    if intent is Intent.DECLINE:
        return [DeclineToJoin(me.id), Say(me.id, Sentence.JOIN_NO)]
    return None


def _kept(facts: BuddyFacts, *, words: bool = True) -> list[Effect]:
    said: list[Effect] = [Say(facts.writer.id, Sentence.JOIN_KEPT)]
    return [HoldWords(), ShowStaff(SHOWN), *said] if words else said
