"""Held words as staff see them."""

from dataclasses import dataclass

from bot.console.access import Visit
from bot.console.labels import when
from bot.database import Transaction
from bot.store.held import HeldWords
from bot.store.people import Person, find_people
from bot.tables.states import HeldState
from messages.boundaries.boundary import Boundary
from messages.boundaries.words import for_staff
from messages.people import Role

MONEY = "financial boundary"
"""How words about money are marked, whatever becomes of them."""


@dataclass(frozen=True, slots=True)
class HeldLine:
    """One that waits, on a list."""

    id: int
    writer: str
    reader: str
    member: str
    """The reference of whose conversation it is."""
    at: str
    why: str
    words: str
    money: bool


@dataclass(frozen=True, slots=True)
class HeldView:
    """One of them on its own page."""

    line: HeldLine
    from_member: bool
    settled: str
    """What became of it, and by whom; empty while it waits."""
    went: str
    kept_why: str


async def held_lines(tx: Transaction, held: list[HeldWords], visit: Visit) -> list[HeldLine]:
    """With first names and references, as on every list."""
    people = await find_people(tx, _named(held))
    return [_line(each, people, visit) for each in held]


async def held_view(tx: Transaction, held: HeldWords, visit: Visit) -> HeldView:
    """Everything that staff decide on."""
    people = await find_people(tx, _named([held]))
    return HeldView(
        _line(held, people, visit),
        held.person_id == held.member_id,
        _settled(held, people, visit),
        held.went,
        held.why,
    )


def _named(held: list[HeldWords]) -> set[int]:
    ids = {each.person_id for each in held} | {each.member_id for each in held}
    ids |= {each.to_id for each in held if each.to_id}
    return ids | {each.settled_by for each in held if each.settled_by}


def _line(held: HeldWords, people: dict[int, Person], visit: Visit) -> HeldLine:
    to = people.get(held.to_id) if held.to_id else None
    return HeldLine(
        held.id,
        _name(people[held.person_id]),
        _name(to) if to else "whoever answers them",
        people[held.member_id].reference,
        when(held.held_at, visit.now, visit.me.timezone),
        for_staff(held.kinds),
        held.words,
        Boundary.MONEY in held.kinds,
    )


def _name(person: Person) -> str:
    role = "member" if person.role is not Role.BUDDY else "buddy"
    return f"{person.first_name or 'Somebody'} ({role} {person.reference})"


_BECAME = {
    HeldState.DELIVERED: "Delivered",
    HeldState.KEPT_BACK: "Kept back",
    HeldState.NOTED: "Noted",
}


def _settled(held: HeldWords, people: dict[int, Person], visit: Visit) -> str:
    if held.state is HeldState.WAITING or held.settled_at is None:
        return ""
    by = people.get(held.settled_by) if held.settled_by else None
    at = when(held.settled_at, visit.now, visit.me.timezone)
    return f"{_BECAME[held.state]} by {by.first_name if by else 'somebody'}, {at}"
