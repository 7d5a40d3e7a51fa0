"""What follows when staff say that a concern has ended, or that its follow-up is done."""

import re

from messages.contact_tries import read_try
from messages.effects import Effect, Say
from messages.endings import Ask, Ending, read_ending, unpack
from messages.facts import StaffConcern, StaffFacts
from messages.lanes import Lane
from messages.outcomes import Outcome
from messages.sentences import Sentence
from messages.staff_effects import (
    AddNote,
    AskOfEnding,
    CloseConcern,
    EndFollowUp,
    LogTry,
    MoveFollowUp,
)

_DONE = re.compile(
    r"(?:(?:is|all|now)\s+)*(?:done|yes|ok|completed?|finished)\b[\s,.:;-]*(.*)", re.I | re.S
)
_NOT = re.compile(
    r"\b(?:not|no|never|isn'?t|wasn'?t|haven'?t|can'?t|couldn'?t|later|tomorrow)\b", re.I
)
LONGEST_MOVE = 14
"""Days ahead to which a follow-up can be moved."""


def decide_close(words: str, note: str, concern: StaffConcern, facts: StaffFacts) -> list[Effect]:
    """Closing needs an outcome: a button carries its name, a text says it in words.

    The console sends a whole form as the note (`messages.endings.pack`).
    """
    me = facts.writer.id
    if concern.closed:
        return _after_closing(words, concern, facts)
    ending = unpack(note) or read_ending(words)
    if isinstance(ending, Ask):
        return [AskOfEnding(concern.id, me, ending, words)]
    if note and not ending.note:
        ending = Ending(ending.outcome, note)
    tried = read_try(ending.note) if ending.outcome is Outcome.NO_ANSWER else None
    if tried is not None:
        return [LogTry(concern.id, me, tried, quiet=True), CloseConcern(concern.id, me, ending)]
    if ending.outcome is Outcome.NO_ANSWER and not concern.tries:
        return [_ask(Sentence.TRY_HOW, concern, facts)]
    return [CloseConcern(concern.id, me, ending)]


def _after_closing(words: str, concern: StaffConcern, facts: StaffFacts) -> list[Effect]:
    """Whoever closed it with a button may still say what happened; once."""
    mine = concern.owner is not None and concern.owner.id == facts.writer.id
    if mine and not concern.noted and words and words not in tuple(Outcome):
        return [AddNote(concern.id, facts.writer.id, words)]
    return [_ask(Sentence.ALREADY_CLOSED, concern, facts)]


def decide_follow_up(
    words: str, note: str, concern: StaffConcern, facts: StaffFacts
) -> list[Effect]:
    """`F7` and `F7 done, spoke to her` are done; `F7 cancel` is a button of the console."""
    me = facts.writer.id
    if words == CANCEL and note:
        return [EndFollowUp(concern.id, me, done=False, note=note)]
    found = _DONE.fullmatch(words)
    if not words or (found and not _NOT.search(words)):
        said = found[1] if found else ""
        return [EndFollowUp(concern.id, me, done=True, note=note or said)]
    return [_ask(Sentence.FOLLOW_UP_HOW, concern, facts)]


CANCEL = "cancel-with-reason"


def decide_move(words: str, note: str, concern: StaffConcern, facts: StaffFacts) -> list[Effect]:
    """The console says how many days from today."""
    if not words.isdecimal() or not 1 <= int(words) <= LONGEST_MOVE:
        return [_ask(Sentence.FOLLOW_UP_HOW, concern, facts)]
    return [MoveFollowUp(concern.id, facts.writer.id, int(words), note)]


def _ask(sentence: Sentence, concern: StaffConcern, facts: StaffFacts) -> Say:
    filling = {"number": str(concern.id)}
    member = concern.member.id
    return Say(facts.writer.id, sentence, Lane.PAGE, filling, member=member, concern=concern.id)
