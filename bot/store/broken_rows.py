"""Rows of the outbox that cannot be read or worded: what is left of them, and ending them."""

from datetime import datetime
from typing import Any

from sqlalchemy import Row, select, update

from bot.database import Transaction
from bot.store.outbox import Claimed
from bot.tables import addresses, outbox
from bot.tables.states import OutboxState
from messages.lanes import Lane
from messages.people import Address
from messages.sentences import Sentence

CODE = "cannot be worded"


async def set_aside(tx: Transaction, row_id: int, until: datetime) -> None:
    """It cannot be read now: the others go on, and this one is tried again later."""
    aside = update(outbox).where(outbox.c.id == row_id, outbox.c.state == OutboxState.WAITING)
    await tx.run(aside.values(claim=None, due_at=until, code=CODE))


_READABLE = (
    *("id", "claim", "lane", "sentence", "person_id", "address_id", "channel", "member_id"),
    *("concern_id", "request_id", "check_in_id", "created_at", "expires_at", "attempts"),
)


async def claimed_roughly(tx: Transaction, row_id: int) -> Claimed:
    """The claimed row without what may be broken in it: no filling, no words, and for a sentence
    that we do not know an urgent page.

    Raises:
        VaultFault: not even the address can be read.
    """
    whole = (outbox.c[name] for name in _READABLE)
    found = select(*whole, addresses.c.value.label("address_value")).join(
        addresses, addresses.c.id == outbox.c.address_id
    )
    row = await tx.first(found.where(outbox.c.id == row_id))
    assert row is not None
    return _roughly(row)


def _roughly(row: Row[Any]) -> Claimed:
    known = row.sentence in tuple(Sentence)
    return Claimed(
        row.id,
        row.claim,
        Lane(row.lane),
        Sentence(row.sentence) if known else Sentence.PAGE_URGENT_AGAIN,
        {},
        row.person_id,
        row.address_id,
        Address(row.channel, row.address_value),
        row.member_id,
        row.concern_id,
        row.request_id,
        row.check_in_id,
        answer_to="",
        press_id="",
        created_at=row.created_at,
        expires_at=row.expires_at,
        attempts=row.attempts,
        unsure_since=None,
        body=None,
        code=CODE,
    )
