"""Pages whoever is on call for practice, at somebody's word, and waits to hear who answers."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.database import Database
from bot.faults import Fault
from bot.office import Office
from bot.rounds.drill_slots import hold_drill
from bot.store import drills
from bot.store.drills import Drill, DrillPage
from bot.store.page_rows import pages_left
from bot.store.people import Person, everyone, find_people
from bot.store.rota import load_rota
from bot.tables.states import DrillState, DrillWhy
from messages.people import Role
from schedules.on_call import OnCallStaff, parse_on_call
from schedules.rota import next_opening, on_duty
from schedules.spoken import spoken_time

LEAVES_WITHIN = timedelta(seconds=30)
"""A page leaves within a second or two: later than that, nothing sends."""


class NoDrill(Fault):
    """It could not begin, or nothing sends it; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Begun:
    """A drill that goes on, and whoever is on call and cannot be paged at all."""

    drill_id: int
    unreachable: tuple[Person, ...]


async def begin_drill(
    database: Database, office: Office, now: datetime, *, everybody: bool
) -> Begun:
    """Put its first page into the outbox.

    Raises:
        NoDrill: an alert is open, or nobody is there to be paged.
    """
    async with database.writing() as tx:
        if await drills.alarm_in_earnest(tx):
            raise NoDrill("A real alert is open, so nobody is drilled now. Try again afterwards.")
        rota = await load_rota(tx, office.charity.channels, now)
        staff = [one for one in await everyone(tx, Role.STAFF) if one.stopped_at is None]
        reached = {one.person_id for one in rota}
        lost = [one for one in staff if one.id not in reached]
        if not everybody:
            here = {one.person_id for one in on_duty([_shifts(one) for one in lost], now)}
            lost = [one for one in lost if one.id in here]
        if not rota or not (everybody or on_duty(rota, now)):
            raise NoDrill(_nobody(rota, lost, now, office.charity.timezone))
        number = await hold_drill(
            tx, office, DrillWhy.ASKED, f"asked {now.isoformat()}", rota, now, everybody=everybody
        )
    if number is None:
        raise NoDrill("Another drill began at this very moment.")
    return Begun(number, tuple(lost))


async def wait_for_end(
    database: Database,
    drill_id: int,
    tell: Callable[[str], None],
    pause: Callable[[], Awaitable[datetime]],
) -> bool:
    """Tell what happens until the drill is over; True where it was answered. `pause` waits for a
    moment, and says what time it is then.

    Raises:
        NoDrill: nothing sends the page, so the drill was broken off.
    """
    told: set[str] = set()
    while True:
        async with database.reading() as tx:
            drill, pages = await drills.find(tx, drill_id), await drills.pages_of(tx, drill_id)
            people = await find_people(tx, [page.person_id for page in pages])
            left = await pages_left(tx, f"drill:{drill_id}:")
        assert drill is not None
        for line in _lines(drill, pages, people):
            if line not in told:
                told.add(line)
                tell(line)
        if drill.state is not DrillState.RUNNING:
            return drill.state is DrillState.ANSWERED
        now = await pause()
        if not left and now - drill.started_at > LEAVES_WITHIN:
            async with database.writing() as tx:
                await drills.end(tx, drill_id, DrillState.BROKEN_OFF, now)
            raise NoDrill("No page has left. Is serve running? See also: goodevening check")


def _lines(drill: Drill, pages: list[DrillPage], people: dict[int, Person]) -> list[str]:
    lines = [f"Paged {people[page.person_id].reference}." for page in pages]
    for page in pages:
        if page.took is not None:
            who, took = people[page.person_id].reference, page.took.total_seconds()
            by = drill.channel if page.person_id == drill.acknowledged_by else None
            how = f" by {by.value}" if by is not None else ""
            lines.append(f"{who} answered{how}, {took:.0f} seconds after their page.")
    if drill.state is DrillState.ANSWERED and drill.acknowledged_at is not None:
        took = (drill.acknowledged_at - drill.started_at).total_seconds()
        lines.append(f"Time to acknowledge: {took:.0f} seconds.")
    if drill.state is DrillState.FAILED:
        missing = [people[page.person_id].reference for page in pages if page.took is None]
        lines.append(f"The drill failed. No answer: {', '.join(missing) or 'nobody was asked'}.")
    if drill.state is DrillState.BROKEN_OFF:
        lines.append("The drill was broken off: there is a real alert.")
    return lines


def _nobody(rota: tuple[OnCallStaff, ...], lost: list[Person], now: datetime, timezone: str) -> str:
    if lost:
        who = ", ".join(one.reference for one in lost)
        return f"Nobody was paged: {who} cannot be reached. See goodevening check."
    opening = next_opening(rota, now) if rota else None
    next_ = "no shift begins within 14 days"
    if opening is not None:
        next_ = f"the next shift begins {spoken_time(opening, now, timezone)}"
    return f"Nobody is on call now, so nobody was paged; {next_}. --all pages everybody."


def _shifts(person: Person) -> OnCallStaff:
    """Whom nothing reaches counts here too: a drill is to find that out."""
    try:
        shifts = parse_on_call(person.on_call)
    except ValueError:
        shifts = parse_on_call("always")
    return OnCallStaff(person.id, person.staff_order, shifts, person.timezone)
