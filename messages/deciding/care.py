"""What follows when somebody on staff answers after a hard night: a note, a talk, their shift."""

from messages.care_effects import KeepHandover, KeepShift, WantDebrief
from messages.commands import Command, Verb
from messages.effects import Effect, Say
from messages.facts import StaffFacts
from messages.inbound import Inbound, Kind
from messages.sentences import Sentence
from messages.talking_effects import NoteRung

CARE_VERBS = (Verb.HANDOVER, Verb.DEBRIEF, Verb.KEEP_SHIFT, Verb.RANG)


def decide_care(command: Command, facts: StaffFacts) -> list[Effect]:
    """Only about a night of their own; any other number does nothing but explain.

    Whoever on staff has rung a volunteer says so by the number of that.
    """
    if command.verb is Verb.RANG:
        return [NoteRung(command.number or 0)]
    care, me = facts.care, facts.writer.id
    if care is None or command.number != care.hard_night:
        return [Say(me, Sentence.STAFF_HELP)]
    if command.verb is Verb.DEBRIEF:
        return [WantDebrief(care.hard_night)]
    if command.verb is Verb.KEEP_SHIFT:
        return [KeepShift(care.hard_night)]
    if not command.words.strip():
        filling = {"number": str(care.hard_night)}
        return [Say(me, Sentence.HANDOVER_LINES, filling=filling)]
    return [KeepHandover(care.hard_night, command.words)]


def answers_the_ask(inbound: Inbound, facts: StaffFacts) -> bool:
    """Whether it replies to the message that asks for a note: then it is one, however it begins."""
    words = inbound.kind is Kind.TEXT and bool(inbound.text.strip())
    return facts.care is not None and facts.care.answers and words


def note_in(inbound: Inbound, facts: StaffFacts) -> list[Effect]:
    """Plain words that would mean nothing else, of somebody who was asked and has not written.

    Nothing where they were not asked.
    """
    care = facts.care
    wanted = care is not None and (care.awaited or care.answers)
    if care is None or not wanted or inbound.kind is not Kind.TEXT or not inbound.text.strip():
        return []
    return [KeepHandover(care.hard_night, inbound.text)]
