"""The auditor: looks every minute whether all that must happen does, and tells by another way."""

from datetime import datetime

import structlog

from bot import metrics
from bot.database import Transaction
from bot.office import Office
from bot.rounds.alarm import EVERYWHERE, raise_alarm
from bot.store import auditing
from bot.store.concern_states import open_concern
from bot.store.people import lock_person
from bot.store.proven import AUDITED, proven
from bot.store.record import note, set_mark
from messages.triage.levels import Level
from schedules.audit import (
    CLAIM_FORGOTTEN_AFTER,
    EVERY,
    LOOK_BACK,
    OVERDUE_AFTER,
    RAISED_WITHIN,
    WORDS_LEAVE_WITHIN,
    Finding,
    audit_concerns,
    waits_too_long,
)

log = structlog.get_logger()

_NOT_RAISED = "a worrying message had raised no alert"


class Auditor:
    """Trusts none of the rounds: it reads the rows, mends what is safe to mend, and is heard.

    What it finds is told by every address of all staff, and by `/readyz`, `/metrics`, the log and
    the silence of our heartbeat: something of these works, whatever is broken.
    """

    def __init__(self, office: Office) -> None:
        self._office = office
        self.findings: tuple[str, ...] = ()
        self.looked_at: datetime | None = None
        self._broke = 0

    async def look(self, now: datetime) -> int:
        """Once a minute, the first time a minute after the start; how much was mended."""
        last = self.looked_at
        if last is None or now < last:
            self.looked_at = now  # what waited while we were not there is being done just now
            return 0
        if now - last < EVERY:
            return 0
        self.looked_at = now
        mended = 0
        try:
            async with self._office.database.writing() as tx:
                found = await _audit(tx, self._office, now)
                mended = await _mend(tx, found, now)
                await set_mark(tx, AUDITED, now, len(found))
                await _count_proofs(tx)
        except Exception as fault:  # noqa: BLE001  # the edge: that nothing can be looked at is what we tell
            log.error("audit_broke", fault=type(fault).__name__)
            found = [Finding("the database takes nothing in")]
            self._broke += 1
        else:
            self._broke = 0
        await self._tell([each.what for each in found], now)
        return mended

    async def _tell(self, findings: list[str], now: datetime) -> None:
        """Staff are not called because the database was busy once: `/readyz` says it at once."""
        self.findings = tuple(dict.fromkeys(findings))
        metrics.AUDIT_FINDINGS.set(len(self.findings))
        if self._broke == 1:
            return
        for what in self.findings:
            await raise_alarm(self._office, now, what, EVERYWHERE)


async def _audit(tx: Transaction, office: Office, now: datetime) -> list[Finding]:
    found = audit_concerns(await auditing.watched_concerns(tx), now, office.charity.paging)
    found += [Finding(words) for words in await auditing.overdue(tx, now - OVERDUE_AFTER)]
    if waits_too_long(await auditing.oldest_page(tx, now), now):
        found.append(Finding("a page has not left for a minute"))
    if await auditing.words_wait(tx, now - WORDS_LEAVE_WITHIN):
        found.append(Finding("messages have not left for five minutes"))
    on = office.charity.channels
    if await auditing.forgotten_claims(tx, on, now - CLAIM_FORGOTTEN_AFTER):
        found.append(Finding("nobody goes on with a message that was begun"))
    for message, member, level in await auditing.not_raised(
        tx, now - LOOK_BACK, now - RAISED_WITHIN
    ):
        found.append(Finding(_NOT_RAISED))
        await _raise(tx, message, member, level, now)
    return found


async def _raise(
    tx: Transaction, message_id: int, member_id: int, level: Level, now: datetime
) -> None:
    await lock_person(tx, member_id)
    number = await open_concern(
        tx,
        now,
        member_id=member_id,
        message_id=message_id,
        level=level,
        reason="the auditor found a worrying message without an alert",
        version="",
    )
    line = f"alert {number} opened by the auditor: its message had raised none"
    await note(tx, now, "audit", line, member=member_id, concern=number)


async def _mend(tx: Transaction, found: list[Finding], now: datetime) -> int:
    """A page too early is safe; one too late is not."""
    mended = 0
    for each in found:
        if each.mend is not None and await auditing.page_at_once(tx, each.mend, now):
            mended += 1
            await note(tx, now, "audit", f"{each.what}: paged at once", concern=each.mend)
    return mended + sum(each.what == _NOT_RAISED for each in found)


async def _count_proofs(tx: Transaction) -> None:
    for each in await proven(tx):
        metrics.PROVEN.labels(each.channel.value).set(each.at.timestamp())
