"""Takes in what a provider says later about a message of ours: delivered, or not."""

from dataclasses import dataclass
from datetime import datetime

from bot.database import Transaction
from bot.office import Office
from bot.saying import put_draft
from bot.store import concerns, outbox, people
from bot.store.early_reports import keep_early_report
from bot.store.outbox import Claimed, Draft
from bot.store.record import note
from bot.store.rota import load_rota
from messages.delivery import Report, Status, Why
from messages.lanes import Lane
from messages.people import Channel
from messages.sentences import Sentence
from schedules.paging import ladder


@dataclass(frozen=True, slots=True)
class Reports:
    """Undelivered means not reached: it is never counted as sent."""

    office: Office

    async def take_in(self, channel: Channel, report: Report, now: datetime) -> None:
        """Ranked, so that callbacks may come in any order and twice."""
        async with self.office.database.writing() as tx:
            row = await outbox.note_status(
                tx, channel, report.provider_id, report.status, report.code
            )
            if row is None:
                await keep_early_report(tx, channel, report, now)
            elif report.status is Status.UNDELIVERED:
                await self._undelivered(tx, row, report, now)

    async def _undelivered(
        self, tx: Transaction, row: Claimed, report: Report, now: datetime
    ) -> None:
        """A page goes on at once; an address that is gone is left alone; staff hear of the rest."""
        if report.why in (Why.OPTED_OUT, Why.WRONG_ADDRESS):
            await people.block_address(tx, row.address_id, report.code, now)
        if report.why is Why.OPTED_OUT:
            await people.change_person(tx, row.person_id, stopped_at=now)
        line = f"not delivered ({report.code}): {row.sentence.value}"
        await note(tx, now, "not delivered", line, member=row.member_id, concern=row.concern_id)
        if row.lane is Lane.PAGE and row.concern_id is not None:
            await concerns.page_on(tx, row.concern_id, now)
        elif row.member_id == row.person_id and row.lane in (Lane.SAFETY, Lane.RELAY):
            await self._tell_staff(tx, row, report.code, now)

    async def _tell_staff(self, tx: Transaction, row: Claimed, code: str, now: datetime) -> None:
        """This is not silence: the words did not arrive."""
        for staff_id in ladder(await load_rota(tx), now)[:1]:
            draft = Draft(
                person_id=staff_id,
                sentence=Sentence.DELIVERY_FAILING,
                lane=Lane.RELAY,
                once=f"failing:{row.person_id}:{now:%Y-%m-%d}",
                filling={"code": code or "none given"},
                due_at=now,
                member_id=row.member_id,
            )
            await put_draft(tx, now, self.office.charity, draft)
