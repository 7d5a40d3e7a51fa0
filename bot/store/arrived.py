"""Which of a member's check-ins reached them, and what they last wrote."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from bot.database import Transaction
from bot.store.unreached import arrived
from bot.tables import check_ins, messages, outbox
from bot.tables.states import CheckInState, OutboxState
from messages.inbound import Kind
from messages.triage.levels import Level
from schedules.rhythm import MOST

_LOOK_BACK = 2 * MOST
_SENT = (CheckInState.ASKED, CheckInState.ANSWERED)


@dataclass(frozen=True, slots=True)
class ArrivedCheckIn:
    """One that their phone company, or Telegram, took for them."""

    due_at: datetime
    answered: bool


async def arrived_check_ins(tx: Transaction, person_id: int) -> list[ArrivedCheckIn]:
    """The latest, oldest first. One of which nobody knows whether it arrived is not among them."""
    found = (
        select(check_ins.c.due_at, check_ins.c.state)
        .join(outbox, outbox.c.check_in_id == check_ins.c.id)
        .where(outbox.c.member_id == person_id, outbox.c.state == OutboxState.SENT, arrived())
        .where(check_ins.c.person_id == person_id, check_ins.c.state.in_(_SENT))
        .order_by(check_ins.c.due_at.desc())
        .limit(_LOOK_BACK)
    )
    rows = await tx.all(found)
    return [
        ArrivedCheckIn(row.due_at, row.state is CheckInState.ANSWERED) for row in reversed(rows)
    ]


async def last_level(tx: Transaction, person_id: int) -> Level | None:
    """How their last words were read; None where they never wrote any."""
    found = (
        select(messages.c.level)
        .where(messages.c.person_id == person_id, messages.c.kind != Kind.BUTTON)
        .order_by(messages.c.id.desc())
        .limit(1)
    )
    row = await tx.first(found)
    return None if row is None else row.level
