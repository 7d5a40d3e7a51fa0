"""Looks whether alerts were tried out lately, and whether anybody hears when we fall silent."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from bot.checking.finding import Finding, or_fine, problem, warning
from bot.database import Transaction
from bot.settings import Settings
from bot.store import drills
from bot.store.auditing import oldest_page
from bot.store.proven import AUDITED, HEARD, PROVEN_WITHIN, proven
from bot.store.record import mark
from bot.tables.states import DrillState
from schedules.audit import waits_too_long
from schedules.zones import wall_clock

PART = "proof"
LIVELY = timedelta(minutes=5)


async def check_proof(tx: Transaction, settings: Settings, now: datetime) -> list[Finding]:
    """From the rows that a running service leaves behind."""
    found = [
        *await _tried_out(tx, settings, now),
        *await _runs(tx, now),
        *await _heard(tx, settings, now),
    ]
    last = next(iter(await proven(tx)), None)
    fine = ""
    if last is not None:
        day = wall_clock(last.at, settings.timezone)
        fine = f"somebody last answered a page on {day:%A %Y-%m-%d %H:%M}, by {last.channel.value}"
    return or_fine(found, PART, fine)


async def _tried_out(tx: Transaction, settings: Settings, now: datetime) -> list[Finding]:
    last, drill = next(iter(await proven(tx)), None), await drills.latest(tx)
    if last is None:
        return [warning(PART, "Nobody has ever answered a page. Try it: goodevening page-drill")]
    if now - last.at > PROVEN_WITHIN:
        day = wall_clock(last.at, settings.timezone)
        words = (
            f"Nobody has answered a page since {day:%A %Y-%m-%d}. Try it: goodevening page-drill"
        )
        return [warning(PART, words)]
    if drill is not None and drill.state is DrillState.FAILED and drill.started_at > last.at:
        words = (
            f"Drill {drill.id}, the last, was answered by nobody. Find out why, and hold another."
        )
        return [warning(PART, words)]
    return []


async def _runs(tx: Transaction, now: datetime) -> list[Finding]:
    """The auditor leaves a mark every minute."""
    looked = await mark(tx, AUDITED)
    if looked is None or now - looked[0] > LIVELY:
        return [warning(PART, "`serve` has not run in the last minutes, so nothing is sent now.")]
    found = []
    if looked[1]:
        words = "The auditor found that not all that must happen does. /readyz says what."
        found.append(problem(PART, words))
    waits = waits_too_long(await oldest_page(tx, now), now)
    if waits is not None:
        seconds = int(waits.total_seconds())
        words = f"A page has waited for {seconds} seconds and does not leave. /readyz says more."
        found.append(problem(PART, words))
    return found


async def _heard(tx: Transaction, settings: Settings, now: datetime) -> list[Finding]:
    if not settings.heartbeat_url:
        return list(_nobody_listens())
    heard = await mark(tx, HEARD)
    if heard is not None and now - heard[0] <= LIVELY:
        return []
    words = "HEARTBEAT_URL has not taken our heartbeat in the last minutes. Is the address right?"
    return [warning(PART, words)]


def _nobody_listens() -> Iterator[Finding]:
    yield warning(
        PART,
        "HEARTBEAT_URL is not set, so nobody outside hears when this service falls silent. "
        "docs/proving-it-works.md says how.",
    )
