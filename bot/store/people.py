"""Finding people, and where each of them can be reached."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, cast

from sqlalchemy import Row, bindparam, case, delete, select, update

from bot.database import Transaction
from bot.tables import addresses, people
from messages.people import Address, Channel, Role, first_name, reference


@dataclass(frozen=True, slots=True, repr=False)
class Person:
    """One person, as stored."""

    id: int
    role: Role
    name: str
    language: str
    timezone: str
    consented_on: date | None
    invited_at: datetime | None
    stopped_at: datetime | None
    paused_until: datetime | None
    contented_at: datetime | None
    last_wrote_at: datetime | None
    days: str
    interests: str
    notes: str
    on_call: str
    staff_order: int
    team: str = ""
    fallback: bool = False
    back_to_back: bool = False
    paused_from: datetime | None = None
    paused_why: str | None = None
    """`pause`, `away` or `hospital`; None for a pause of before we kept it."""
    nation: str = ""
    """Empty where it is the organisation's own."""
    most_members: int = 3
    """Of a buddy: how many members of their own, so that replies are not rushed (domain 3.7)."""
    most_asked: int = 5
    """Of a buddy: how many offers in seven days."""

    @property
    def first_name(self) -> str:
        """What a buddy or a member may see."""
        return first_name(self.name)

    @property
    def reference(self) -> str:
        """What a lock screen may show."""
        return reference(self.role, self.id)

    def paused(self, now: datetime) -> bool:
        """Whether they asked to be left alone for a while."""
        begun = self.paused_from is None or self.paused_from <= now
        return begun and self.paused_until is not None and self.paused_until > now


@dataclass(frozen=True, slots=True, repr=False)
class KnownAddress:
    """An address and its place in the tables."""

    id: int
    person_id: int
    address: Address
    blocked: bool
    preference: int


_FIELDS = [people.c[name] for name in Person.__dataclass_fields__]
_PERSON = select(*_FIELDS).where(people.c.id == bindparam("id"))
_WRITER = (
    select(*_FIELDS, addresses.c.id.label("address_id"))
    .join(addresses, addresses.c.person_id == people.c.id)
    .where(addresses.c.channel == bindparam("channel"))
    .where(addresses.c.value_hash == bindparam("value_hash"))
    .with_for_update(of=people, key_share=True)
)
# NO KEY UPDATE: rows that name this person can be written meanwhile, as foreign keys need.
_LOCK = select(people.c.id).where(people.c.id == bindparam("id")).with_for_update(key_share=True)
_BEST_ADDRESS = (
    select(addresses.c.id, addresses.c.channel)
    .where(addresses.c.person_id == bindparam("person_id"), addresses.c.blocked_at.is_(None))
    .where(addresses.c.channel.in_(bindparam("on", expanding=True)))
    .order_by(addresses.c.preference, addresses.c.id)
    .limit(1)
)
_CHANGE = update(people).where(people.c.id == bindparam("person_id"))
_UNBLOCK = (
    update(addresses)
    .where(addresses.c.id == bindparam("address_id"), addresses.c.blocked_at.is_not(None))
    .values(blocked_at=None, blocked_code=None)
)


def as_person(row: Row[Any]) -> Person:
    """A person from a row that begins with the fields of one."""
    return Person(*row[: len(_FIELDS)])


async def find_person(tx: Transaction, person_id: int) -> Person | None:
    """By number."""
    if person_id not in tx.seen:
        row = await tx.first(_PERSON, id=person_id)
        tx.seen[person_id] = None if row is None else as_person(row)
    return cast(Person | None, tx.seen[person_id])


async def find_people(tx: Transaction, ids: Collection[int]) -> dict[int, Person]:
    """Several, by number."""
    if not ids:
        return {}
    rows = await tx.all(select(*_FIELDS).where(people.c.id.in_(sorted(ids))))
    return {row.id: as_person(row) for row in rows}


async def find_named(tx: Transaction, name: str) -> list[Person]:
    """Everybody of that name, whatever its case and spacing."""
    wanted = name_hash(tx, name)
    rows = await tx.all(select(*_FIELDS).where(people.c.name_hash == wanted).order_by(people.c.id))
    return [as_person(row) for row in rows]


async def everyone(tx: Transaction, *roles: Role) -> list[Person]:
    """All of the given roles, or all there are."""
    found = select(*_FIELDS).order_by(people.c.role, people.c.staff_order, people.c.id)
    if roles:
        found = found.where(people.c.role.in_(roles))
    return [as_person(row) for row in await tx.all(found)]


async def find_writer(tx: Transaction, address: Address) -> tuple[Person, int] | None:
    """Whose address it is, and its number.

    On PostgreSQL the person stays locked until the transaction ends, so that two messages of one
    person are decided on one after the other. SQLite has one writer anyway.
    """
    value_hash = address_hash(tx, address)
    row = await tx.first(_WRITER, channel=address.channel, value_hash=value_hash)
    return None if row is None else (as_person(row), row.address_id)


async def lock_person(tx: Transaction, person_id: int) -> None:
    """Wait until nobody else is deciding about this person."""
    await tx.first(_LOCK, id=person_id)
    tx.seen.clear()  # whoever held it may have changed them


async def addresses_of(tx: Transaction, person_id: int) -> list[KnownAddress]:
    """All of a person's addresses, in their order of preference."""
    found = select(addresses).where(addresses.c.person_id == person_id)
    rows = await tx.all(found.order_by(addresses.c.preference, addresses.c.id))
    return [
        KnownAddress(
            r.id, person_id, Address(r.channel, r.value), r.blocked_at is not None, r.preference
        )
        for r in rows
    ]


async def best_address(
    tx: Transaction,
    person_id: int,
    on: Collection[Channel],
    besides: Collection[int] = (),
    *,
    free_at: datetime | None = None,
) -> tuple[int, Channel] | None:
    """The first address that can be used; an address on a channel that is off cannot.

    With `free_at`, neither can one that a provider asked us to leave alone until later.
    """
    found = _BEST_ADDRESS
    if besides:
        found = found.where(addresses.c.id.not_in(list(besides)))
    if free_at is not None:
        held = addresses.c.hold_until.is_not(None) & (addresses.c.hold_until > free_at)
        found = found.where(~held)
    row = await tx.first(found, person_id=person_id, on=list(on))
    return None if row is None else (row.id, row.channel)


async def usable_addresses(
    tx: Transaction, person_id: int, on: Collection[Channel], now: datetime
) -> list[tuple[int, Channel]]:
    """All that can be used, those that a provider asked us to leave alone last."""
    held = case((addresses.c.hold_until > now, 1), else_=0)
    found = (
        select(addresses.c.id, addresses.c.channel)
        .where(addresses.c.person_id == person_id, addresses.c.blocked_at.is_(None))
        .where(addresses.c.channel.in_(list(on)))
        .order_by(held, addresses.c.preference, addresses.c.id)
    )
    return [(row.id, row.channel) for row in await tx.all(found)]


async def paused_until_now(tx: Transaction, now: datetime) -> list[Person]:
    """Whose pause is over."""
    found = select(*_FIELDS).where(people.c.paused_until <= now)
    found = found.order_by(people.c.paused_until, people.c.id).limit(100)
    return [as_person(row) for row in await tx.all(found)]


async def change_person(tx: Transaction, person_id: int, **values: Any) -> None:
    """Set columns of one person. The reason of a pause goes with the pause that it was for."""
    if "paused_until" in values:
        values.setdefault("paused_why", None)
    await tx.run(_CHANGE, person_id=person_id, **values)


async def block_address(tx: Transaction, address_id: int, code: str, now: datetime) -> None:
    """Nothing reaches it any more."""
    blocked = update(addresses).where(addresses.c.id == address_id)
    await tx.run(blocked.values(blocked_at=now, blocked_code=code[:40]))


async def unblock_address(tx: Transaction, address_id: int) -> None:
    """They wrote from it, or asked for us again there: it works."""
    await tx.run(_UNBLOCK, address_id=address_id)


async def hold_address(tx: Transaction, address_id: int, until: datetime) -> None:
    """The provider asked us to wait with this one."""
    held = update(addresses).where(addresses.c.id == address_id)
    await tx.run(held.values(hold_until=until))


async def move_address(tx: Transaction, address_id: int, to: Address) -> None:
    """The chat lives elsewhere now."""
    moved = update(addresses).where(addresses.c.id == address_id)
    await tx.run(moved.values(value=to.value, value_hash=address_hash(tx, to)))


async def add_person(tx: Transaction, now: datetime, name: str, **values: Any) -> int:
    """A new person; `values` are columns."""
    defaults = {"interests": "", "notes": ""}
    return await tx.add(
        people, name=name, name_hash=name_hash(tx, name), created_at=now, **{**defaults, **values}
    )


async def remove_person(tx: Transaction, person_id: int) -> None:
    """Take back somebody whom nothing points to yet."""
    await tx.run(delete(people).where(people.c.id == person_id))


async def add_address(
    tx: Transaction, person_id: int, address: Address, preference: int
) -> int | None:
    """A place to reach somebody; None where somebody has it already."""
    return await tx.add_once(
        addresses,
        person_id=person_id,
        channel=address.channel,
        value=address.value,
        value_hash=address_hash(tx, address),
        preference=preference,
    )


async def owner_of(tx: Transaction, address: Address) -> int | None:
    """Who has this address."""
    found = select(addresses.c.person_id).where(addresses.c.channel == address.channel)
    row = await tx.first(found.where(addresses.c.value_hash == address_hash(tx, address)))
    return None if row is None else int(row.person_id)


def address_hash(tx: Transaction, address: Address) -> bytes:
    """How an address is found without being readable."""
    return tx.vault.find(f"address {address.channel.value}", address.value)


def name_hash(tx: Transaction, name: str) -> bytes:
    """How a name is found without being readable."""
    return tx.vault.find("name", " ".join(name.casefold().split()))
