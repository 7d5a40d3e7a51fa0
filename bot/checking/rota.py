"""Looks for check-ins of the coming week that nobody would be there to read the answer of."""

from collections import Counter
from collections.abc import Iterator
from datetime import datetime, timedelta

from bot.checking.finding import Finding, counted, or_fine, problem
from bot.database import Transaction
from bot.store.roster import PlannedTime, planned_times
from bot.store.rota import load_rota
from schedules.plans import Plan, parse_days, parse_times
from schedules.rota import Rota, covered, next_opening
from schedules.slots import slots
from schedules.zones import wall_clock

PART = "rota"
AHEAD = timedelta(days=7)
MOST = 10
"""Lines; a rota with more holes than these is not mended line by line."""


async def check_rota(tx: Transaction, timezone: str, now: datetime) -> list[Finding]:
    """Gaps that touch nobody's plan are not told."""
    rota = await load_rota(tx)
    if next_opening(rota, now) is None:
        return [problem(PART, _NOBODY if rota else _NO_STAFF)]
    missed = _missed(rota, await planned_times(tx), now)
    found = [_gap(at, count, timezone) for at, count in sorted(missed.items())]
    if len(found) > MOST:
        rest = f"{len(found) - MOST} more moments of the coming week have nobody on call."
        found = [*found[:MOST], problem(PART, rest)]
    return or_fine(found, PART, "somebody is on call for every check-in of the coming week")


_NO_STAFF = (
    "There is no staff who can be reached, so nobody can be paged and no check-in is sent. Import "
    "at least one row with the role staff, an address that works and an on_call."
)
_NOBODY = (
    "Nobody is on call within the next 14 days, so nobody can be paged and no check-in is sent. "
    "Fill in on_call for staff in the people file, and import it again."
)


def _missed(rota: Rota, planned: list[PlannedTime], now: datetime) -> Counter[datetime]:
    """How many check-ins fall on each moment at which nobody could read an answer."""
    missed: Counter[datetime] = Counter()
    for each in planned:
        for due_at in _moments(each, now):
            if not covered(rota, due_at):
                missed[due_at] += each.members
    return missed


def _moments(planned: PlannedTime, now: datetime) -> Iterator[datetime]:
    at = parse_times(planned.at)[0]
    plan = Plan(parse_days(planned.days), at, planned.timezone)
    return (slot.due_at for slot in slots(plan, now, now + AHEAD))


def _gap(at: datetime, count: int, timezone: str) -> Finding:
    local = wall_clock(at, timezone)
    who = counted(count, "check-in", "check-ins")
    return problem(
        PART,
        f"{local:%A %Y-%m-%d %H:%M}: nobody is on call then and for half an hour after, so {who} "
        "will not be sent. Give somebody a shift in the people file.",
    )
