"""Pages whoever is on call, for practice."""

from dataclasses import dataclass
from datetime import datetime

from bot.charity import Charity
from bot.database import Transaction
from bot.saying import put_draft
from bot.store.outbox import Draft
from bot.store.people import Person, best_address, everyone
from bot.store.record import note
from messages.lanes import Lane
from messages.people import Channel, Role
from messages.sentences import Sentence
from schedules.on_call import OnCallStaff, parse_on_call
from schedules.rota import next_opening, on_duty


@dataclass(frozen=True, slots=True)
class Drill:
    """Who was paged by which channel, and whom nothing reaches."""

    paged: tuple[tuple[Person, Channel], ...]
    unreachable: tuple[Person, ...]
    next_shift: datetime | None
    """Where nobody is on call now: when somebody next is. None for not within 14 days."""


async def page_for_practice(tx: Transaction, charity: Charity, now: datetime) -> Drill:
    """One page to each who is on call now, by the lane of real ones; no concern is opened."""
    people = {person.id: person for person in await everyone(tx, Role.STAFF)}
    rota = [_shifts(person) for person in people.values() if person.stopped_at is None]
    here = on_duty(rota, now)
    if not here:
        return Drill((), (), next_opening(rota, now))
    paged, unreachable = [], []
    for one in here:
        person = people[one.person_id]
        address = await best_address(tx, person.id, charity.channels)
        if address is None or address[1] not in charity.channels:
            unreachable.append(person)
            continue
        await put_draft(tx, now, charity, _page(person, now), address)
        await note(tx, now, "drill", f"paged {person.first_name} for practice", actor=person.id)
        paged.append((person, address[1]))
    return Drill(tuple(paged), tuple(unreachable), None)


def _shifts(person: Person) -> OnCallStaff:
    """Whom nothing reaches counts here too: a drill is to find that out."""
    return OnCallStaff(
        person.id, person.staff_order, parse_on_call(person.on_call), person.timezone
    )


def _page(person: Person, now: datetime) -> Draft:
    return Draft(
        person_id=person.id,
        sentence=Sentence.PAGE_DRILL,
        lane=Lane.PAGE,
        once=f"drill:{person.id}:{now.isoformat()}",
        filling={"staff": person.first_name},
        due_at=now,
    )
