"""Reads, for a whole file of people at once, who of them is stored and how."""

from collections.abc import AsyncIterator, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, case, func, or_, select

from bot.database import Transaction
from bot.store.availability import hours_on_file
from bot.store.people import KnownAddress, Person, address_hash, as_person, name_hash
from bot.store.plans import COLUMNS, StoredPlan, as_plan, as_time, plans_to_come
from bot.tables import addresses, marks, outbox, pairings, people, plans
from bot.tables.states import OutboxState
from messages.people import Address, Channel, Role
from messages.sentences import Sentence
from schedules.chosen import ChosenTime

AT_ONCE = 500
"""Values in one question: fewer than any database allows, and enough to be quick."""
ONE_AT_A_TIME = 7_215_031_895
"""A lock that PostgreSQL keeps, so that of two imports one waits for the other."""
INVITATION = (Sentence.WELCOME, Sentence.INVITATION)
"""What a member hears first, in this order; the name of each in the outbox is its own."""
ERASED = "erased"
"""Why an address that belonged to somebody whom we erased is blocked."""


@dataclass(frozen=True, slots=True)
class OnFile:
    """One person, with all that an import can change."""

    person: Person
    addresses: tuple[KnownAddress, ...] = ()
    plans: tuple[StoredPlan, ...] = ()
    buddy_id: int | None = None
    file_buddy: int | None = None
    """Whom the last file named, whatever staff have done since."""
    file_plan: int | None = None
    """What the last file said of the plan, as a number; None where none said anything."""
    file_hours: str | None = None
    """The same of a buddy's hours, in words."""
    hours: str = ""
    """A buddy's, as they hold now; empty for any hour of their days."""


@dataclass(frozen=True, slots=True)
class PlannedTime:
    """A time at which some members are to hear from us, to the minute as they chose it."""

    time: ChosenTime
    timezone: str
    members: int


@dataclass(frozen=True, slots=True)
class Roster:
    """Everybody who could be meant by a file."""

    people: Mapping[int, OnFile]
    owners: Mapping[Address, int]
    erased: Mapping[Address, datetime] = field(default_factory=dict)
    """When the person who had this address was erased."""


async def lock_roster(tx: Transaction) -> None:
    """Wait for any other import to end. SQLite has one writer anyway."""
    if not tx.is_sqlite:
        await tx.first(select(func.pg_advisory_xact_lock(ONE_AT_A_TIME)))


async def load_roster(
    tx: Transaction, wanted: Collection[Address], names: Collection[str]
) -> Roster:
    """All who have one of these addresses or names; the work grows with the file alone."""
    owners, erased = await _owners(tx, wanted)
    ids = set(owners.values()) | await _named(tx, names)
    found = {person.id: person for person in await _people(tx, ids)}
    return Roster(await _with_the_rest(tx, found), owners, erased)


async def with_the_rest(tx: Transaction, found: Iterable[Person]) -> list[OnFile]:
    """The same people, with addresses, plans and buddies; those whom we erased are left out."""
    here = {person.id: person for person in found if person.name}
    rest = await _with_the_rest(tx, here)
    return [rest[person_id] for person_id in here]


async def file_plans(tx: Transaction, ids: Collection[int]) -> dict[int, int]:
    """What the last file said of each person's plan."""
    names = {file_plan_mark(person_id): person_id for person_id in ids}
    found = {}
    async for row in _rows(tx, select(marks.c.name, marks.c.number), marks.c.name, names):
        found[names[row.name]] = int(row.number)
    return found


async def unsent_invitations(tx: Transaction, ids: Collection[int]) -> list[tuple[int, int, str]]:
    """Outbox row, person and name of each that reached nobody: too late, or refused."""
    lost = or_(
        outbox.c.state == OutboxState.REFUSED,
        (outbox.c.state == OutboxState.SKIPPED) & (outbox.c.code == "too_late"),
    )
    wanted = [invitation_name(each, person_id) for person_id in ids for each in INVITATION]
    found = select(outbox.c.id, outbox.c.person_id, outbox.c.once).where(lost)
    return [(r.id, r.person_id, r.once) async for r in _rows(tx, found, outbox.c.once, wanted)]


async def best_addresses(
    tx: Transaction, ids: Collection[int], on: Collection[Channel]
) -> dict[int, tuple[int, Channel]]:
    """The address by which each can be reached; channels that are on before those that are off."""
    is_on = case((addresses.c.channel.in_(list(on)), 0), else_=1)
    found = (
        select(addresses.c.person_id, addresses.c.id, addresses.c.channel)
        .where(addresses.c.blocked_at.is_(None))
        .order_by(is_on, addresses.c.preference, addresses.c.id)
    )
    best: dict[int, tuple[int, Channel]] = {}
    async for row in _rows(tx, found, addresses.c.person_id, sorted(ids)):
        best.setdefault(row.person_id, (row.id, row.channel))
    return best


async def planned_times(tx: Transaction, until: datetime | None = None) -> list[PlannedTime]:
    """Everybody's plans, those that are alike together; not of those who asked us to stop.

    With `until`, only the plans that come due by then, whoever else there is: no other one has a
    time between now and that moment.
    """
    alike = (*(plans.c[name] for name in COLUMNS), people.c.timezone)
    found = (
        select(*alike, func.count().label("members"))
        .join(people, people.c.id == plans.c.person_id)
        .where(people.c.stopped_at.is_(None), plans.c.next_due_at.is_not(None))
        .group_by(*alike)
    )
    if until is not None:
        found = found.where(plans.c.next_due_at <= until)
    rows = await tx.all(found)
    return [PlannedTime(as_time(row), row.timezone, row.members) for row in rows]


def file_plan_mark(person_id: int) -> str:
    """Under which mark we keep what the last file said of a plan."""
    return f"file plan:{person_id}"


def invitation_name(sentence: Sentence, person_id: int) -> str:
    """An invitation is made once ever: the name that says so."""
    return f"{sentence.value}:{person_id}"


def erased_hash(tx: Transaction, address: Address) -> bytes:
    """How an address is known again that nobody can read or be found by any more."""
    return tx.vault.find(f"erased {address.channel.value}", address.value)


async def _owners(
    tx: Transaction, wanted: Collection[Address]
) -> tuple[dict[Address, int], dict[Address, datetime]]:
    by_hash = {address_hash(tx, each): each for each in wanted}
    gone = {erased_hash(tx, each): each for each in wanted}
    found = select(
        addresses.c.channel, addresses.c.value_hash, addresses.c.person_id, addresses.c.blocked_at
    )
    owners, erased = {}, {}
    hashes = [*by_hash, *gone]
    async for row in _rows(tx, found, addresses.c.value_hash, hashes):
        key = bytes(row.value_hash)
        if key in by_hash:
            owners[by_hash[key]] = int(row.person_id)
        else:
            erased[gone[key]] = row.blocked_at
    return owners, erased


async def _named(tx: Transaction, names: Collection[str]) -> set[int]:
    hashes = [name_hash(tx, name) for name in names if name]
    return {row.id async for row in _rows(tx, select(people.c.id), people.c.name_hash, hashes)}


async def _file_buddies(tx: Transaction, ids: Collection[int]) -> dict[int, int | None]:
    """A pairing that nobody confirmed is a file's; one that ended without a reason a file ended."""
    said = select(
        pairings.c.member_id, pairings.c.buddy_id, pairings.c.ended_at, pairings.c.ended_why
    ).where(pairings.c.confirmed_by.is_(None))
    found: dict[int, int | None] = {}
    async for row in _rows(tx, said.order_by(pairings.c.id), pairings.c.member_id, ids):
        by_a_file = row.ended_at is not None and row.ended_why is None
        found[row.member_id] = None if by_a_file else row.buddy_id
    return found


async def _people(tx: Transaction, ids: Collection[int]) -> list[Person]:
    columns = select(*[people.c[name] for name in Person.__dataclass_fields__])
    return [as_person(row) async for row in _rows(tx, columns, people.c.id, sorted(ids))]


async def _with_the_rest(tx: Transaction, found: dict[int, Person]) -> dict[int, OnFile]:
    """Addresses, plans, buddies and what the last file said."""
    ids = sorted(found)
    places: dict[int, list[KnownAddress]] = {}
    wanted = select(addresses).order_by(addresses.c.preference, addresses.c.id)
    async for row in _rows(tx, wanted, addresses.c.person_id, ids):
        places.setdefault(row.person_id, []).append(_address(row))
    times: dict[int, list[StoredPlan]] = {}
    async for row in _rows(tx, plans_to_come(), plans.c.person_id, ids):
        times.setdefault(row.person_id, []).append(as_plan(row))
    paired = select(pairings.c.member_id, pairings.c.buddy_id).where(pairings.c.ended_at.is_(None))
    buddies = {r.member_id: r.buddy_id async for r in _rows(tx, paired, pairings.c.member_id, ids)}
    file_buddies = await _file_buddies(tx, ids)
    said = await file_plans(tx, ids)
    theirs = [one for one in ids if found[one].role is Role.BUDDY]
    file_hours, hours = await hours_on_file(tx, theirs)
    return {
        person_id: OnFile(
            person,
            tuple(places.get(person_id, ())),
            tuple(times.get(person_id, ())),
            buddies.get(person_id),
            file_buddies.get(person_id),
            said.get(person_id),
            file_hours.get(person_id),
            hours.get(person_id, ""),
        )
        for person_id, person in found.items()
    }


def _address(row: Row[Any]) -> KnownAddress:
    address = Address(row.channel, row.value)
    return KnownAddress(row.id, row.person_id, address, row.blocked_at is not None, row.preference)


async def _rows(
    tx: Transaction,
    found: Select[*tuple[Any, ...]],
    column: ColumnElement[Any],
    values: Iterable[Any],
) -> AsyncIterator[Row[Any]]:
    """Every row whose column has one of the values, asked for some hundred at a time."""
    for some in _some(list(values)):
        for row in await tx.all(found.where(column.in_(some))):
            yield row


def _some(values: list[Any]) -> Iterator[list[Any]]:
    for start in range(0, len(values), AT_ONCE):
        yield values[start : start + AT_ONCE]
