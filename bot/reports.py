"""Takes in what a provider says later about a message of ours: delivered, or not."""

from dataclasses import dataclass
from datetime import datetime

from bot.office import Office
from bot.sending.undelivered import THEIRS, close_address, undelivered
from bot.store import outbox
from bot.store.early_reports import keep_early_report, one_at_a_time
from messages.delivery import Report, Status, Why
from messages.people import Channel


@dataclass(frozen=True, slots=True)
class Reports:
    """Undelivered means not reached: it is never counted as sent."""

    office: Office

    async def take_in(self, channel: Channel, report: Report, now: datetime) -> None:
        """Ranked, so that callbacks may come in any order and twice."""
        async with self.office.database.writing() as tx:
            await one_at_a_time(tx, report.provider_id)
            row = await outbox.note_status(
                tx, channel, report.provider_id, report.status, report.code
            )
            if row is None:
                if not await outbox.is_known(tx, channel, report.provider_id):
                    await keep_early_report(tx, channel, report, now)
                return
            if report.status is not Status.UNDELIVERED:
                return
            if report.why in (Why.OPTED_OUT, Why.WRONG_ADDRESS):
                await close_address(tx, row, report.why, report.code, now)
            theirs = report.why in THEIRS
            await undelivered(tx, self.office.charity, row, report.code, now, theirs=theirs)
