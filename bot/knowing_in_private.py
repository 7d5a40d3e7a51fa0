"""Whether what somebody writes answers what they were asked in private about a pairing."""

from datetime import timedelta

from bot.applying import Handling
from bot.store.messages import said_in_private
from bot.store.pairing_questions import (
    ANSWERED_WITHIN,
    PRIVATE_FOR,
    last_asked,
    last_said_to,
    shown_at,
)
from bot.tables.states import Asked
from messages.catalogue.english_pairings import PRIVATE, QUESTIONS
from messages.facts import InPrivate, Question
from messages.inbound import Kind
from messages.people import Role

CAN_EDIT_FOR = timedelta(hours=48)
"""So long Telegram lets people change what they have written."""


async def know_in_private(handling: Handling, other: Question | None = None) -> InPrivate | None:
    """None where nothing was asked lately. `other`: what else a letter could answer.

    A letter answers what they have seen, and of two questions the one that they saw last.
    """
    last = await last_asked(handling.tx, handling.writer.id)
    if last is None or handling.now - last.asked_at > ANSWERED_WITHIN:
        return await _about_the_end(handling)
    open_ = last.is_open(handling.now)
    seen = await shown_at(handling.tx, last, QUESTIONS) if open_ else None
    newer = other is not None and other.asked_at is not None and (not seen or other.asked_at > seen)
    return InPrivate(
        last.id if seen else None,
        choices=3 if last.asked in (Asked.REVIEW, Asked.VISITS) else 2,
        letters=not newer,
        words=await _words_too(handling),
    )


async def _about_the_end(handling: Handling) -> InPrivate | None:
    """A buddy who was asked nothing, but hears that it is over and may talk it over with staff."""
    if handling.writer.role is not Role.BUDDY or not await _words_too(handling):
        return None
    return InPrivate(letters=False, words=True)


async def _words_too(handling: Handling) -> bool:
    """Whoever corrects what they said in private corrects it in private."""
    if handling.inbound.kind is Kind.EDITED:
        since = handling.now - CAN_EDIT_FOR
        if await said_in_private(handling.tx, handling.writer.id, since):
            return True
    said = await last_said_to(handling.tx, handling.writer.id, handling.now - PRIVATE_FOR)
    return said in PRIVATE
