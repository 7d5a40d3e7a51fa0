"""Gives the rota out as a calendar: one person's shifts, a team's, everybody's, or the gaps."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from urllib.parse import urlsplit

from bot.charity import Charity
from bot.database import Transaction
from bot.store.people import Person, find_people
from bot.store.rota import load_rota
from schedules.calendar_writing import Entry, write_calendar
from schedules.duty import by_day, midnight_before, shifts_told
from schedules.on_call import OnCallStaff
from schedules.rota import gaps
from schedules.shifts import Shift

BEFORE = timedelta(days=7)
AHEAD = timedelta(weeks=8)
LOOK_EVERY = timedelta(hours=1)


class Whose(StrEnum):
    """Which calendar."""

    MINE = "mine"
    TEAM = "team"
    EVERYONE = "everyone"
    GAPS = "gaps"


async def calendar_text(
    tx: Transaction, charity: Charity, now: datetime, whose: Whose, reader: Person | None = None
) -> str:
    """From a week ago to eight weeks ahead. `reader` is whose shifts, or whose team's.

    Only people on staff stand in it. The name of a shift stays the same while it begins when it
    does, so that a phone changes it and does not show it twice.
    """
    rota = await load_rota(tx, now=now)
    zone = reader.timezone if reader else charity.timezone
    begins, ends = midnight_before(now - BEFORE, zone), now + AHEAD
    host = urlsplit(charity.base_url).hostname or "good-evening.invalid"
    if whose is Whose.GAPS:
        found = (piece for gap in gaps(rota, now, ends) for piece in by_day(Shift(*gap), zone))
        entries = [_gap(each, host) for each in found]
        return write_calendar(f"Nobody on call: {charity.name}", entries, now, LOOK_EVERY)
    chosen = _chosen(rota, whose, reader)
    people = await find_people(tx, {staff.person_id for staff in chosen})
    shifts = list(_shifts(chosen, people, begins, ends, host))
    return write_calendar(f"On call: {charity.name}", shifts, now, LOOK_EVERY)


def _chosen(
    rota: Iterable[OnCallStaff], whose: Whose, reader: Person | None
) -> Sequence[OnCallStaff]:
    """Everybody's where nobody asks; a team that nobody named is everybody."""
    if reader is None or whose is Whose.EVERYONE or (whose is Whose.TEAM and not reader.team):
        return tuple(rota)
    if whose is Whose.TEAM:
        return tuple(staff for staff in rota if staff.team == reader.team)
    return tuple(staff for staff in rota if staff.person_id == reader.id)


def _shifts(
    rota: Iterable[OnCallStaff],
    people: Mapping[int, Person],
    begins: datetime,
    ends: datetime,
    host: str,
) -> Iterator[Entry]:
    for staff in rota:
        person = people[staff.person_id]
        for piece in shifts_told(staff, begins, ends, staff.timezone):
            uid = f"shift-{staff.person_id}-{piece.begins:%Y%m%dT%H%M%SZ}@{host}"
            yield Entry(uid, f"On call: {person.name}", piece.begins, piece.ends)


def _gap(gap: Shift, host: str) -> Entry:
    uid = f"gap-{gap.begins:%Y%m%dT%H%M%SZ}@{host}"
    detail = (
        "Nobody is asked how their day was in these hours, since nobody would be there to read."
    )
    return Entry(uid, "Nobody on call", gap.begins, gap.ends, detail)
