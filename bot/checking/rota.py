"""Looks for check-ins of the coming week that nobody would be there to read the answer of."""

from collections import Counter
from datetime import datetime

from bot.checking.finding import Finding, counted, or_fine, problem, warning
from bot.database import Transaction
from bot.rota_gaps import due_moments
from bot.store.roster import PlannedTime, planned_times
from bot.store.rota import load_rota
from schedules.cover import held_for_good
from schedules.gaps import AHEAD, Gap, gaps_that_matter
from schedules.plans import Place
from schedules.rota import Rota, next_opening
from schedules.zones import wall_clock

PART = "rota"
_PLACE = Place()
MOST = 10
"""Lines; a rota with more holes than these is not mended line by line."""


async def check_rota(
    tx: Transaction, timezone: str, now: datetime, place: Place = _PLACE
) -> list[Finding]:
    """Gaps that touch nobody's plan are not told."""
    rota = await load_rota(tx, now=now)
    if next_opening(rota, now) is None:
        return [problem(PART, _NOBODY if rota else _NO_STAFF)]
    missed = _missed(rota, await planned_times(tx), place, now)
    found = [_gap(at, count, timezone) for at, count in sorted(missed.items())]
    if len(found) > MOST:
        rest = f"{len(found) - MOST} more moments of the coming week have nobody on call."
        found = [*found[:MOST], problem(PART, rest)]
    absent = gaps_that_matter(rota, (), now, now + AHEAD)
    found += [_absent(gap, timezone) for gap in absent[:MOST]]
    if not any(staff.fallback for staff in rota):
        found.append(warning(PART, _NO_FALLBACK))
    return or_fine(found, PART, "somebody is on call for every check-in of the coming week")


_NO_STAFF = (
    "There is no staff who can be reached, so nobody can be paged and no check-in is sent. Import "
    "at least one row with the role staff, an address that works and an on_call."
)
_NOBODY = (
    "Nobody is on call within the next 14 days, so nobody can be paged and no check-in is sent. "
    "Fill in on_call for staff in the people file, and import it again."
)


_NO_FALLBACK = (
    "Nobody is named as the fallback, so an urgent alert at an hour when nobody is on call waits "
    "for the next shift. Write yes into the column fallback for one person on staff."
)


def _missed(
    rota: Rota, planned: list[PlannedTime], place: Place, now: datetime
) -> Counter[datetime]:
    """How many check-ins fall on each moment at which nobody could read an answer."""
    due = due_moments(planned, place, now, now + AHEAD)
    return Counter({at: members for at, members in due.items() if held_for_good(rota, at)})


def _gap(at: datetime, count: int, timezone: str) -> Finding:
    local = wall_clock(at, timezone)
    who = counted(count, "check-in", "check-ins")
    return problem(
        PART,
        f"{local:%A %Y-%m-%d %H:%M}: nobody is on call then and for an hour after, so {who} "
        "will not be sent. Give somebody a shift in the people file.",
    )


def _absent(gap: Gap, timezone: str) -> Finding:
    begins, ends = wall_clock(gap.begins, timezone), wall_clock(gap.ends, timezone)
    return warning(
        PART,
        f"{begins:%A %Y-%m-%d %H:%M} to {ends:%A %H:%M}: somebody is away, and nobody is on call "
        "in their place. Ask a colleague to write COVER and the time.",
    )
