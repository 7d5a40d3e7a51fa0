"""Puts one sentence into the outbox: for whom, by which address, once, and until when."""

from dataclasses import replace
from datetime import datetime

from bot.charity import Charity
from bot.database import Transaction
from bot.placing import placed
from bot.store import outbox
from bot.store.calls import number_of
from bot.store.outbox import Draft
from bot.store.people import best_address
from bot.store.record import note
from messages.people import Channel
from messages.segments import UCS2_JOINED, segments, septets, split_chat, split_sms, to_gsm7
from schedules.lifetimes import BY_LANE

LONGEST = 1400
"""Carried words are split here: what one text of Twilio (1,600) and of Telegram (4,096) can hold,
with room for a name and a number."""
LONGEST_SEGMENTS = 8
"""Of the ten that carriers join: the name and what to answer take the rest, whatever signs they
need. One emoji or one letter outside GSM-7 makes every segment hold 67 signs instead of 153."""


async def put_draft(
    tx: Transaction,
    now: datetime,
    charity: Charity,
    draft: Draft,
    address: tuple[int, Channel] | None = None,
) -> bool:
    """Write it, in as many rows as it needs; False if it was said before or nothing reaches them.

    `address` is where they just wrote from, if they did: the answer goes back there.
    """
    where = address or await best_address(tx, draft.person_id, charity.channels)
    if where is None:
        line = f"could not be reached: {draft.sentence.value}"
        await note(tx, now, "unreachable", line, actor=draft.person_id, concern=draft.concern_id)
        return False
    lifetime = BY_LANE[draft.lane]
    if draft.expires_at is None and lifetime is not None:
        draft = replace(draft, expires_at=draft.due_at + lifetime)
    draft = await placed(tx, now, draft, where)
    written = [await outbox.put(tx, now, part, where) for part in _parts(draft, where[1])]
    return written[0] is not None


async def put_call(tx: Transaction, now: datetime, charity: Charity, draft: Draft) -> bool:
    """A call that says what `draft` says; False where it was put before, or no phone can ring."""
    number = await number_of(tx, draft.person_id) if Channel.VOICE in charity.channels else None
    if number is None:
        return False
    call = replace(draft, once=f"call:{draft.once}")
    return await outbox.put(tx, now, call, (number, Channel.VOICE)) is not None


def _parts(draft: Draft, channel: Channel) -> list[Draft]:
    """One row for each message that it takes."""
    words = draft.filling.get("text", "")
    pieces = split_chat(words, LONGEST) if channel is Channel.TELEGRAM else _texts(draft, words)
    if len(pieces) <= 1:
        return [draft]
    return [
        replace(draft, once=f"{draft.once}/{count}", filling={**draft.filling, "text": piece})
        for count, piece in enumerate(pieces, 1)
    ]


def _texts(draft: Draft, words: str) -> list[str]:
    """By what a phone's texts hold, counting the signs of the names around the words, too."""
    if segments(words) == 1:
        return [words]
    around = "".join(value for name, value in draft.filling.items() if name != "text")
    if septets(to_gsm7(words + around)) is None:
        return split_chat(words, LONGEST_SEGMENTS * UCS2_JOINED)
    return split_sms(words, LONGEST_SEGMENTS)
