"""Messages of ours that stand in a chat, and the later words that take their place."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select, update

from bot.database import Transaction
from bot.store.outbox import Claimed
from bot.store.people import lock_person
from bot.tables import addresses, outbox
from bot.tables.states import OutboxState
from messages.people import Address, Channel, Surface
from messages.sentences import Sentence


@dataclass(frozen=True, slots=True)
class Told:
    """One message to one person about a concern, and where it went or is to go."""

    id: int
    person_id: int
    address_id: int
    channel: Channel
    surface: Surface


@dataclass(frozen=True, slots=True, repr=False)
class Original:
    """A message that is to be edited."""

    state: OutboxState
    provider_id: str | None
    body: str
    on_its_way: bool
    may_have_gone: bool


async def told_about(
    tx: Transaction, concern_id: int, sentences: Collection[Sentence]
) -> list[Told]:
    """What people have, or may have, on their screens about a concern: the newest first."""
    found = (
        select(outbox, addresses.c.value.label("address_value"))
        .join(addresses, addresses.c.id == outbox.c.address_id)
        .where(outbox.c.concern_id == concern_id, outbox.c.edits_id.is_(None))
        .where(outbox.c.sentence.in_([each.value for each in sentences]))
        .where(outbox.c.state.not_in([OutboxState.SKIPPED, OutboxState.REFUSED]))
        .order_by(outbox.c.id.desc())
    )
    return [
        Told(
            row.id,
            row.person_id,
            row.address_id,
            row.channel,
            Address(row.channel, row.address_value).surface,
        )
        for row in await tx.all(found)
    ]


async def original(tx: Transaction, edits_id: int, now: datetime) -> Original:
    """The message as it stands at this moment."""
    row = await tx.first(select(outbox).where(outbox.c.id == edits_id))
    assert row is not None
    held = row.state is OutboxState.WAITING and row.claim is not None
    return Original(
        row.state,
        row.provider_id,
        row.body or "",
        on_its_way=held and row.due_at > now,
        may_have_gone=row.unsure_since is not None or (held and row.body is not None),
    )


async def has_newer_edit(tx: Transaction, row: Claimed) -> bool:
    """Whether this message is to say something newer anyway."""
    found = select(outbox.c.id).where(outbox.c.edits_id == row.edits_id, outbox.c.id > row.id)
    return await tx.first(found.limit(1)) is not None


async def say_plainly(tx: Transaction, row: Claimed, sentence: Sentence) -> bool:
    """No edit any more but a message of its own; False where this person is told so already.

    Several messages of one person may be beyond editing: one line is enough.
    """
    await lock_person(tx, row.person_id)
    once = row.once.partition("/")[0]
    said = select(outbox.c.id).where(outbox.c.once == once)
    if await tx.first(said) is not None:
        return False
    mine = update(outbox).where(outbox.c.id == row.id, outbox.c.claim == row.claim)
    values = {"edits_id": None, "sentence": sentence.value, "once": once, "body": None}
    return await tx.run(mine.values(**values, unsure_since=None)) == 1
