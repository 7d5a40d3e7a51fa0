"""What follows when a member says in their own words when they want to hear from us."""

from messages.deciding.carrying import carry
from messages.effects import Effect, Say, ShowStaff, Start
from messages.facts import MemberFacts
from messages.inbound import Inbound, Kind
from messages.intents import Intent, read_intent
from messages.lanes import Lane
from messages.people import Role
from messages.sentences import Sentence
from messages.triage.levels import Reading
from messages.wish_effects import (
    AskWhich,
    ChangePlan,
    CloseQuestion,
    LeaveAsIs,
    TellTimes,
    UndoChange,
)
from messages.wishes import ByHand, PauseFor, Resume, Undo, Unsure, WhatTimes, Why, Wish
from messages.wishes.letters import read_letter
from messages.wishes.reading import hear_wish

IN_HOSPITAL = "says that they are in hospital"


def wished(
    inbound: Inbound, typed: str, reading: Reading, facts: MemberFacts
) -> list[Effect] | None:
    """None where the message is not about when: it is for a person.

    What else is said in it is carried as well, and then only a pause is taken at its word.
    """
    chosen = _answer(inbound, typed, facts)
    if chosen is not None or facts.today is None or not _listens(inbound, typed, facts):
        return chosen
    heard = hear_wish(typed, facts.today, facts.hears_at)
    if heard is None or (isinstance(heard.wish, Resume) and not facts.paused):
        return None
    wish, alone = heard.wish, heard.alone
    me = facts.writer
    if not me.consented and not isinstance(wish, PauseFor):
        return None
    if me.stopped:
        now_off = Say(me.id, Sentence.STOPPED_NOW, Lane.SAFETY, member=me.id)
        return [now_off] if alone else [now_off, *carry(inbound, reading, facts)]
    effects = _superseded(facts)
    ill: list[Effect] = []
    if isinstance(wish, PauseFor) and wish.why is Why.HOSPITAL:
        ill = [ShowStaff(IN_HOSPITAL)]
    if not heard.sure and not isinstance(wish, Unsure | WhatTimes):
        return [*effects, AskWhich(me.id, (wish,)), *carry(inbound, reading, facts), *ill]
    effects += _act(wish, facts, alone=alone)
    return effects if alone and not ill else [*effects, *carry(inbound, reading, facts), *ill]


def _listens(inbound: Inbound, typed: str, facts: MemberFacts) -> bool:
    """Words of the contract always; others not while staff are with them or it may be another."""
    if facts.writer.role is not Role.MEMBER or inbound.kind is Kind.REACTION:
        return False
    if read_intent(typed) is not Intent.NONE:
        return True
    calm = facts.concern is None and not facts.in_doubt
    return calm and inbound.kind in (Kind.TEXT, Kind.EDITED)


def _act(wish: Wish | Unsure, facts: MemberFacts, *, alone: bool) -> list[Effect]:
    me = facts.writer.id
    if isinstance(wish, Unsure):
        return [AskWhich(me, wish.choices)]
    match wish:
        case WhatTimes():
            return [TellTimes(me)]
        case Undo():
            return [UndoChange(me)]
        case Resume():
            return [Start(me), Say(me, Sentence.STARTED, Lane.SAFETY)]
        case PauseFor() | ByHand():
            return [ChangePlan(me, wish)]
        case _:
            return [ChangePlan(me, wish) if alone else AskWhich(me, (wish,))]


def _answer(inbound: Inbound, typed: str, facts: MemberFacts) -> list[Effect] | None:
    """What they chose of the choices that they were given; None where it chooses nothing."""
    asked = facts.question
    letter = read_letter(inbound.button if inbound.kind is Kind.BUTTON else typed)
    if asked is None or letter is None or letter.question not in (None, asked.id):
        return None
    me = facts.writer.id
    if letter.place < len(asked.choices):
        chosen = _act(asked.choices[letter.place], facts, alone=True)
        return [CloseQuestion(asked.id), *chosen]
    leaves = len(asked.choices) == 1 and letter.place == 1
    return [CloseQuestion(asked.id), LeaveAsIs(me)] if leaves else None


def _superseded(facts: MemberFacts) -> list[Effect]:
    return [CloseQuestion(facts.question.id)] if facts.question else []
