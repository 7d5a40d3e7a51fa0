"""Writes, for a whole file of people at once, what an import found to be new or different."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from secrets import token_bytes
from typing import Any

from sqlalchemy import Executable, bindparam, delete, update

from bot.database import Transaction
from bot.store.outbox import Draft
from bot.store.people import Person, address_hash, name_hash
from bot.store.plans import plan_columns
from bot.store.roster import file_plan_mark
from bot.tables import addresses, consents, marks, outbox, pairings, people, plans, timings
from bot.tables.states import OutboxState
from messages.people import Address, Channel
from schedules.chosen import ChosenTime
from schedules.slots import Slot

AT_ONCE = 1000
_BOUNDS = ("on_date", "starts_on", "ends_on", "anchor", "daily_until")
GIVEN_TO_THE_CHARITY = "told by the charity"
"""Which words were shown to somebody whose agreement came with the file."""
REMOVED = "removed"
"""Why an address that the file no longer has is blocked."""

Values = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class PlanRow:
    """One time of day to be made or changed."""

    person_id: int
    time: ChosenTime
    slot: Slot | None


@dataclass(frozen=True, slots=True)
class ConsentRow:
    """An agreement that the charity holds."""

    person_id: int
    on_date: date
    language: str


@dataclass(frozen=True, slots=True)
class Posted:
    """A draft, and by which address it goes."""

    draft: Draft
    address_id: int
    channel: Channel


async def add_people(tx: Transaction, newcomers: Sequence[Person], now: datetime) -> list[int]:
    """New people; their numbers in the same order.

    Many at once are told apart by name, since no database promises an order; namesakes go singly.
    """
    insert = people.insert().returning(people.c.id, people.c.name_hash)
    rows = [{**_columns(tx, one), "created_at": now} for one in newcomers]
    times = Counter(row["name_hash"] for row in rows)
    numbers: dict[bytes, int] = {}
    for some in _some([row for row in rows if times[row["name_hash"]] == 1]):
        added = await tx.connection.execute(insert, some)
        numbers |= {bytes(row.name_hash): row.id for row in added.all()}
    return [
        numbers[row["name_hash"]]
        if times[row["name_hash"]] == 1
        else int((await tx.connection.execute(insert, row)).scalar_one())
        for row in rows
    ]


async def change_people(tx: Transaction, changed: Sequence[Person]) -> None:
    """The columns that are the file's. What people did themselves meanwhile, as STOP, stays."""
    mine = update(people).where(people.c.id == bindparam("this"))
    await _many(tx, mine, [{**_columns(tx, one), "this": one.id} for one in changed])


async def set_consents(tx: Transaction, given: Sequence[ConsentRow]) -> None:
    """Since when we hold their agreement."""
    mine = update(people).where(people.c.id == bindparam("this"))
    rows = [{"this": one.person_id, "consented_on": one.on_date} for one in given]
    await _many(tx, mine, rows)


async def end_contented(tx: Transaction, ids: Sequence[int]) -> None:
    """The charity has made another plan with them than the little that they once asked for."""
    mine = update(people).where(people.c.id == bindparam("this")).values(contented_at=None)
    await _many(tx, mine, [{"this": person} for person in ids])


async def add_addresses(tx: Transaction, added: Sequence[tuple[int, Address, int]]) -> None:
    """Person, address and its place in the order of preference."""
    rows = [
        {"person_id": person, "preference": place, **_address(tx, address)}
        for person, address, place in added
    ]
    await _many(tx, addresses.insert(), rows)


async def replace_addresses(tx: Transaction, replaced: Sequence[tuple[int, Address, int]]) -> None:
    """A new number in the place of an old one: what waits for them goes to the new one."""
    mine = update(addresses).where(addresses.c.id == bindparam("this"))
    fresh = {"blocked_at": None, "blocked_code": None, "hold_until": None}
    rows = [
        {"this": address_id, "preference": place, **fresh, **_address(tx, address)}
        for address_id, address, place in replaced
    ]
    await _many(tx, mine, rows)


async def place_addresses(tx: Transaction, placed: Sequence[tuple[int, int, int]]) -> None:
    """Whose they are, and their order of preference: address, person, place."""
    mine = update(addresses).where(addresses.c.id == bindparam("this"))
    rows = [{"this": one, "person_id": who, "preference": place} for one, who, place in placed]
    await _many(tx, mine, rows)


async def retire_addresses(
    tx: Transaction, retired: Sequence[int], now: datetime, why: str = REMOVED
) -> None:
    """The row stays, for what was sent there; the address can be somebody else's from now on."""
    mine = update(addresses).where(addresses.c.id == bindparam("this"))
    gone = {"value": "", "preference": 99, "blocked_at": now, "blocked_code": why}
    rows = [{"this": one, "value_hash": token_bytes(32), **gone} for one in retired]
    await _many(tx, mine, rows)


async def put_plans(tx: Transaction, rows: Sequence[PlanRow]) -> None:
    """Make or change the plan for one time of day of each, with all that bounds it."""
    put = tx.insert(plans)
    columns = ("days", *_BOUNDS, "next_slot", "next_due_at")
    changed = {name: put.excluded[name] for name in columns}
    upsert = put.on_conflict_do_update(
        index_elements=["person_id", "at"], index_where=plans.c.on_date.is_(None), set_=changed
    )
    await _many(tx, upsert, [_plan(row) for row in rows])


async def put_timings(tx: Transaction, leeways: Mapping[int, int]) -> None:
    """How many minutes near their times each is to hear from us; their quiet hours stay."""
    put = tx.insert(timings)
    upsert = put.on_conflict_do_update(
        index_elements=["person_id"], set_={"leeway": put.excluded.leeway}
    )
    rows = [{"person_id": who, "leeway": leeway} for who, leeway in leeways.items()]
    await _many(tx, upsert, rows)


async def drop_plans(tx: Transaction, plan_ids: Sequence[int]) -> None:
    """Times of day that the file no longer has."""
    gone = delete(plans).where(plans.c.id == bindparam("this"))
    await _many(tx, gone, [{"this": plan_id} for plan_id in plan_ids])


async def set_file_plans(tx: Transaction, said: Mapping[int, int], now: datetime) -> None:
    """Remember what the file said of each person's plan."""
    put = tx.insert(marks)
    changed = {"at": put.excluded.at, "number": put.excluded.number}
    upsert = put.on_conflict_do_update(index_elements=["name"], set_=changed)
    rows = [
        {"name": file_plan_mark(person), "at": now, "number": number}
        for person, number in said.items()
    ]
    await _many(tx, upsert, rows)


async def add_consents(tx: Transaction, given: Sequence[ConsentRow], now: datetime) -> None:
    """Each once: a second import of the same day adds nothing."""
    once = tx.insert(consents).on_conflict_do_nothing()
    fixed = {"how": "import", "words": GIVEN_TO_THE_CHARITY, "withdrawn": False}
    await _many(tx, once, [{**_fields(row), **fixed, "recorded_at": now} for row in given])


async def set_pairs(tx: Transaction, pairs: Mapping[int, int | None], now: datetime) -> None:
    """Each member's own buddy from now on; None for nobody."""
    ended = update(pairings).where(pairings.c.member_id == bindparam("this"))
    ended = ended.where(pairings.c.ended_at.is_(None)).values(ended_at=now)
    await _many(tx, ended, [{"this": member} for member in pairs])
    rows = [
        {"member_id": member, "buddy_id": buddy, "since": now}
        for member, buddy in pairs.items()
        if buddy is not None
    ]
    await _many(tx, pairings.insert(), rows)


async def post(tx: Transaction, posted: Sequence[Posted], now: datetime) -> None:
    """Put many drafts into the outbox; whatever was said before is not said again."""
    rows = [
        {
            "lane": int(one.draft.lane),
            "sentence": one.draft.sentence.value,
            "filling": one.draft.filling,
            "person_id": one.draft.person_id,
            "address_id": one.address_id,
            "channel": one.channel,
            "member_id": one.draft.member_id,
            "created_at": now,
            "expires_at": one.draft.expires_at,
            "state": OutboxState.WAITING,
            "due_at": one.draft.due_at,
            "once": one.draft.once,
        }
        for one in posted
    ]
    await _many(tx, tx.insert(outbox).on_conflict_do_nothing(), rows)


async def post_again(tx: Transaction, again: Mapping[int, Posted]) -> None:
    """Rows of the outbox that reached nobody are to be sent after all."""
    mine = update(outbox).where(outbox.c.id == bindparam("this"))
    fresh = {"state": OutboxState.WAITING, "claim": None, "attempts": 0, "code": ""}
    rows = [
        {
            "this": row_id,
            "address_id": one.address_id,
            "channel": one.channel,
            "due_at": one.draft.due_at,
            "expires_at": one.draft.expires_at,
            "unsure_since": None,
            **fresh,
        }
        for row_id, one in again.items()
    ]
    await _many(tx, mine, rows)


async def mark_invited(tx: Transaction, invited: Sequence[int], now: datetime) -> None:
    """They have an invitation."""
    mine = update(people).where(people.c.id == bindparam("this")).values(invited_at=now)
    await _many(tx, mine, [{"this": person} for person in invited])


_FROM_THE_FILE = (
    *("role", "name", "language", "timezone", "days", "interests", "notes", "on_call"),
    *("staff_order", "team", "nation"),
)


def _columns(tx: Transaction, person: Person) -> dict[str, Any]:
    values = {name: getattr(person, name) for name in _FROM_THE_FILE}
    return {**values, "name_hash": name_hash(tx, person.name)}


def _address(tx: Transaction, address: Address) -> Values:
    return {
        "channel": address.channel,
        "value": address.value,
        "value_hash": address_hash(tx, address),
    }


def _plan(row: PlanRow) -> dict[str, Any]:
    return plan_columns(row.person_id, row.time, row.slot)


def _fields(row: ConsentRow) -> dict[str, Any]:
    """`asdict` copies every value deeply, which is half a second for a large file."""
    return {name: getattr(row, name) for name in row.__dataclass_fields__}


async def _many(tx: Transaction, statement: Executable, rows: Sequence[Values]) -> None:
    """One statement for many rows. An empty list would become `DEFAULT VALUES`."""
    for some in _some(rows):
        await tx.connection.execute(statement, some)


def _some(rows: Sequence[Values]) -> list[list[Values]]:
    return [list(rows[start : start + AT_ONCE]) for start in range(0, len(rows), AT_ONCE)]
