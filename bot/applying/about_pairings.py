"""Carrying out what somebody answered in private about a pairing."""

from dataclasses import replace
from typing import assert_never

from bot.applying.handling import Handling
from bot.pairing.beginning import call_it_off, say_yes
from bot.pairing.saying import RECORD, Telling
from bot.store.coming_pairings import coming_to
from bot.store.introductions import agree
from bot.store.messages import keep_with
from bot.store.pairing_questions import PairingQuestion, answer_question, last_asked
from bot.store.people import find_person, lock_person
from bot.tables.states import Asked, EndedWhy, MessageState
from messages.effects import Say
from messages.pairing_effects import AnswerInPrivate, KeepPrivate, PairingEffect
from messages.people import Role
from messages.sentences import Sentence
from schedules.zones import wall_clock

YES = "A"
_YES = {Role.MEMBER: Sentence.MATCH_MEMBER_YES, Role.BUDDY: Sentence.MATCH_BUDDY_YES}
_NO = {Role.MEMBER: Sentence.MATCH_MEMBER_NO, Role.BUDDY: Sentence.MATCH_BUDDY_NO}
_GLAD = {Role.MEMBER: Sentence.GLAD_TO_HEAR, Role.BUDDY: Sentence.GLAD_IT_GOES}
_NOTED = {Role.MEMBER: Sentence.NOTED_IN_PRIVATE, Role.BUDDY: Sentence.NOTED_BY_STAFF}


async def apply_pairing(effect: PairingEffect, handling: Handling) -> None:
    """Carry out one effect."""
    match effect:
        case AnswerInPrivate():
            await answer_in_private(effect, handling)
        case KeepPrivate():
            await keep_private(handling)
        case _:
            assert_never(effect)


async def keep_private(handling: Handling) -> None:
    """Whoever takes up the conversation later is not shown it."""
    await keep_with(handling.tx, handling.message_id, None, MessageState.PRIVATE)


async def answer_in_private(effect: AnswerInPrivate, handling: Handling) -> None:
    """The first answer counts, and only to the newest question."""
    asked = await last_asked(handling.tx, handling.writer.id)
    if asked is None or asked.id != effect.question:
        return
    await lock_person(handling.tx, asked.member_id)
    if not await answer_question(handling.tx, asked.id, effect.letter, handling.now):
        return
    if handling.writer.role is Role.MEMBER:
        await keep_private(handling)
    yes = effect.letter == YES
    match asked.asked:
        case Asked.MATCH:
            await _about_match(asked, handling, yes=yes)
        case Asked.LINES:
            await _about_lines(handling, yes=yes)
        case Asked.REVIEW:
            await _about_review(asked, handling, yes=yes)
        case Asked.VISITS:
            await handling.say(Say(asked.person_id, Sentence.VISITS_OVER, member=asked.member_id))
        case _:
            assert_never(asked.asked)


async def _about_match(asked: PairingQuestion, handling: Handling, *, yes: bool) -> None:
    coming = await coming_to(handling.tx, asked.member_id)
    if coming is None or coming.buddy_id != asked.buddy_id:
        return
    me = handling.writer
    telling = Telling(handling.tx, handling.charity, handling.now)
    await handling.say(_to(me.role, (_YES if yes else _NO), asked))
    await handling.note(
        RECORD, f"{me.first_name} answered whether it may begin", member=asked.member_id
    )
    if yes:
        await say_yes(telling, coming, member=me.role is Role.MEMBER)
    else:
        await call_it_off(telling, coming, EndedWhy.SAID_NO, me.id)


async def _about_lines(handling: Handling, *, yes: bool) -> None:
    me = handling.writer
    if yes:
        today = wall_clock(handling.now, me.timezone).date()
        await agree(handling.tx, me.id, today)
    said = Sentence.LINES_YES if yes else Sentence.LINES_NO
    await handling.say(Say(me.id, said, member=me.id))
    line = f"{me.reference} was asked who may read about them, and answered"
    await handling.note(RECORD, line, member=me.id)


async def _about_review(asked: PairingQuestion, handling: Handling, *, yes: bool) -> None:
    """What they said stands in the question alone, where only staff see it."""
    me = handling.writer
    buddy = await find_person(handling.tx, asked.buddy_id) if asked.buddy_id else None
    named = {"buddy": buddy.first_name if buddy else ""}
    await handling.say(replace(_to(me.role, _GLAD if yes else _NOTED, asked), filling=named))
    line = f"{me.first_name} answered how it is going"
    await handling.note(RECORD, line, member=asked.member_id)


def _to(role: Role, of: dict[Role, Sentence], asked: PairingQuestion) -> Say:
    return Say(asked.person_id, of[role], member=asked.member_id)
