"""Words of a provider about a message whose sending we had not finished recording."""

from datetime import datetime

from sqlalchemy import bindparam, func, select

from bot.database import Transaction
from bot.tables import early_reports
from messages.delivery import Report, Status, Why
from messages.people import Channel

ABOUT_ONE_MESSAGE = 721_503
"""The family of locks that PostgreSQL keeps for this."""
_REPORT = (
    select(early_reports)
    .where(early_reports.c.channel == bindparam("channel"))
    .where(early_reports.c.provider_id == bindparam("provider_id"))
    .order_by(early_reports.c.status.desc())
    .limit(1)
)


async def one_at_a_time(tx: Transaction, provider_id: str) -> None:
    """Let a report and the end of the sending that it is about not miss each other.

    On PostgreSQL each would otherwise look before the other has committed, and the report be lost.
    """
    if not tx.is_sqlite:
        lock = func.pg_advisory_xact_lock(ABOUT_ONE_MESSAGE, func.hashtext(provider_id))
        await tx.first(select(lock))


async def keep_early_report(
    tx: Transaction, channel: Channel, report: Report, now: datetime
) -> None:
    """Nothing of ours has this provider id yet."""
    await tx.add_once(
        early_reports,
        channel=channel,
        provider_id=report.provider_id[:80],
        status=int(report.status),
        code=report.code[:40],
        why=report.why.value if report.why else "",
        received_at=now,
    )


async def early_report(tx: Transaction, channel: Channel, provider_id: str) -> Report | None:
    """What was said before we knew: the highest status counts."""
    await one_at_a_time(tx, provider_id)
    row = await tx.first(_REPORT, channel=channel, provider_id=provider_id)
    if row is None:
        return None
    why = Why(row.why) if row.why else None
    return Report(provider_id, Status(row.status), row.code, why)
