"""What follows from a code or a button of staff: each does one thing, or asks what is meant."""

from messages.commands import Command, Verb
from messages.contact_tries import read_try
from messages.deciding.handing import hand_to
from messages.deciding.staff_endings import decide_close, decide_follow_up, decide_move
from messages.effects import Effect, Say
from messages.facts import StaffConcern, StaffFacts
from messages.lanes import Lane
from messages.sentences import Sentence
from messages.snoozing import read_snooze
from messages.staff_effects import (
    CallSecond,
    EndRequest,
    LogTry,
    Reopen,
    Review,
    SnoozeConcern,
    TakeConcern,
    TakeOver,
    TurnDown,
)

STAFF_VERBS = frozenset(
    {
        *(Verb.TAKE, Verb.NOT_ME, Verb.CLOSE, Verb.TAKE_OVER, Verb.HAND, Verb.SNOOZE),
        *(Verb.SECOND, Verb.TRIED, Verb.REOPEN, Verb.FOLLOW_UP, Verb.MORE, Verb.REVIEW),
        *(Verb.MOVE_FOLLOW_UP, Verb.END_REQUEST),
    }
)


def decide_code(command: Command, note: str, facts: StaffFacts) -> list[Effect]:
    """`note` comes with a button of the console; a text is its own note."""
    me, number = facts.writer.id, command.number
    if command.verb is Verb.END_REQUEST:
        return [] if number is None else [EndRequest(number, me, note)]
    concern = None if number is None else facts.concerns.get(number)
    if concern is None:
        filling = {"number": str(number or 0)}
        return [Say(me, Sentence.NO_SUCH_ALERT, Lane.PAGE, filling)]
    if command.verb in _WITH_WORDS:
        return _with_words(command, note, concern, facts)
    return _plain(command.verb, concern, facts)


_WITH_WORDS = frozenset(
    {Verb.CLOSE, Verb.HAND, Verb.SNOOZE, Verb.TRIED, Verb.FOLLOW_UP, Verb.MOVE_FOLLOW_UP}
)


def _plain(verb: Verb, concern: StaffConcern, facts: StaffFacts) -> list[Effect]:
    me, number = facts.writer.id, concern.id
    match verb:
        case Verb.TAKE:
            return [TakeConcern(number, me)]
        case Verb.NOT_ME:
            return [TurnDown(number, me)]
        case Verb.TAKE_OVER:
            return [TakeOver(number, me)]
        case Verb.SECOND:
            return [CallSecond(number, me)]
        case Verb.REOPEN:
            return [Reopen(number, me)]
        case Verb.REVIEW:
            return [Review(number, me)]
        case _:
            return [_ask(Sentence.OPTIONS, concern, facts)]


def _with_words(
    command: Command, note: str, concern: StaffConcern, facts: StaffFacts
) -> list[Effect]:
    words = command.words.strip()
    match command.verb:
        case Verb.CLOSE:
            return decide_close(words, note, concern, facts)
        case Verb.HAND:
            return hand_to(words, concern, facts)
        case Verb.SNOOZE:
            return _snooze(f"{words} {note}".strip(), concern, facts)
        case Verb.TRIED:
            return _tried(f"{words} {note}".strip(), concern, facts)
        case Verb.FOLLOW_UP:
            return decide_follow_up(words, note, concern, facts)
        case _:
            return decide_move(words, note, concern, facts)


def _snooze(words: str, concern: StaffConcern, facts: StaffFacts) -> list[Effect]:
    snooze = read_snooze(words)
    if snooze is None:
        return [_ask(Sentence.SNOOZE_HOW, concern, facts)]
    return [SnoozeConcern(concern.id, facts.writer.id, snooze.minutes, snooze.reason)]


def _tried(words: str, concern: StaffConcern, facts: StaffFacts) -> list[Effect]:
    tried = read_try(words)
    if tried is None:
        return [_ask(Sentence.TRY_HOW, concern, facts)]
    return [LogTry(concern.id, facts.writer.id, tried)]


def _ask(sentence: Sentence, concern: StaffConcern, facts: StaffFacts) -> Say:
    filling = {"number": str(concern.id)}
    member = concern.member.id
    return Say(facts.writer.id, sentence, Lane.PAGE, filling, member=member, concern=concern.id)
