"""Carrying out what becomes of the message itself: answered, held, shown, read again."""

from datetime import timedelta

from bot.applying.handling import Handling
from bot.saying import put_draft
from bot.store.check_ins import count_answered
from bot.store.messages import keep_with, raise_reading, show_staff
from bot.store.outbox import Draft
from bot.tables.states import MessageState
from messages.effects import (
    AnswerPress,
    CountAnswered,
    HoldWords,
    KeepReading,
    KeepUnrouted,
    ReleaseUnrouted,
    ShowStaff,
)
from messages.lanes import Lane
from messages.sentences import Sentence

PRESS_LIFETIME = timedelta(seconds=120)
"""Telegram forgets a button press after about 150 seconds."""


async def answer_press(_effect: AnswerPress, handling: Handling) -> None:
    """The phone stops spinning; after two minutes it has stopped by itself."""
    draft = Draft(
        person_id=handling.writer.id,
        sentence=Sentence.PRESS_NOTED,
        lane=Lane.SAFETY,
        once=f"press:{handling.message_id}",
        filling={},
        due_at=handling.now,
        expires_at=handling.now + PRESS_LIFETIME,
        press_id=handling.inbound.press_id,
    )
    await put_draft(handling.tx, handling.now, handling.charity, draft, handling.came_from)


async def count_answer(effect: CountAnswered, handling: Handling) -> None:
    """The check-in has its answer; a second one changes nothing."""
    await count_answered(handling.tx, effect.check_in, handling.now)


async def hold_words(effect: HoldWords, handling: Handling) -> None:
    """Those that came just now, where the effect names no others."""
    held = effect.message or handling.message_id
    await keep_with(handling.tx, held, effect.member, MessageState.HELD)
    await handling.note("held", f"{handling.writer.first_name}'s words were not carried")


async def show_to_staff(effect: ShowStaff, handling: Handling) -> None:
    """It stands in the list that staff read the same day."""
    await show_staff(handling.tx, handling.message_id, effect.why)


async def keep_reading(effect: KeepReading, handling: Handling) -> None:
    """Only ever raised: what was read at first stays in the record."""
    level, reason = effect.level, effect.reason
    await raise_reading(handling.tx, handling.message_id, level, reason)
    line = f"read as {level.value} when looked at again: {reason}"
    await handling.note("read again", line, member=handling.writer.id)


async def keep_unrouted(_effect: KeepUnrouted, handling: Handling) -> None:
    """Until the buddy says whom the words are for."""
    await keep_with(handling.tx, handling.message_id, None, MessageState.UNROUTED)


async def release_unrouted(effect: ReleaseUnrouted, handling: Handling) -> None:
    """The buddy has said it, or gave them up."""
    await keep_with(handling.tx, effect.message, effect.member, MessageState.RECEIVED)
