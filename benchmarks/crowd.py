"""Any number of members, made in bulk: a thousand of them are due together, day after day."""

from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice

from sqlalchemy import Table, insert, text

from bot.database import Database, Transaction
from bot.store import people as stored
from bot.store.plans import plan_columns
from bot.tables import addresses, check_ins, pairings, people, plans
from bot.tables.states import CheckInState
from messages.people import Address, Channel, Role
from schedules.chosen import ChosenTime
from schedules.plans import EVERY_DAY, WEEKDAYS, Days
from schedules.slots import Slot

DUE = 1_000
FIRST = datetime(2026, 11, 23, 19, 0, tzinfo=UTC)
"""When the thousand are due; then each day at the same time."""
_LATER = timedelta(days=60)
_DAY, _MINUTE = timedelta(days=1), timedelta(minutes=1)
_STAFF, _BUDDIES_EACH, _AT_ONCE = 3, 50, 5_000
_ON_CALL = "daily 08:00-23:00"
"""Every night nobody is on call, so that the looks of every hour have something to look for."""
_AGREED = date(2026, 1, 2)

Show = Callable[[str], None]
_Row = dict[str, object]


async def move_in(database: Database, members: int, show: Show) -> None:
    """So many, with what each member has: an address, a buddy, a time, a check-in behind them."""
    buddies = max(1, members // _BUDDIES_EACH)
    everybody = range(1, _STAFF + buddies + members + 1)
    of_members = everybody[_STAFF + buddies :]
    async with database.writing() as tx:
        rows: list[tuple[Table, Iterator[_Row]]] = [
            (people, (_person(tx, number, buddies) for number in everybody)),
            (addresses, (_address(tx, number) for number in everybody)),
            (pairings, (_pairing(number, buddies) for number in of_members)),
            (plans, (_plan(nth, number, members) for nth, number in enumerate(of_members))),
            (check_ins, (_check_in(number) for number in of_members)),
        ]
        for table, made in rows:
            show(f"{members:,} members: {table.name}")
            await _insert(tx, table, made)
    if database.engine.dialect.name != "sqlite":
        async with database.writing() as tx:  # as the server does by itself within minutes
            await tx.run(text("ANALYZE"))


async def _insert(tx: Transaction, table: Table, rows: Iterable[_Row]) -> None:
    left = iter(rows)
    while some := list(islice(left, _AT_ONCE)):
        await tx.connection.execute(insert(table), some)


def _person(tx: Transaction, number: int, buddies: int) -> _Row:
    """Staff come first, then buddies, then members."""
    name = f"Member{number}"
    is_staff, is_buddy = number <= _STAFF, number <= _STAFF + buddies
    role = Role.STAFF if is_staff else Role.BUDDY if is_buddy else Role.MEMBER
    return {
        "id": number,
        "role": role,
        "name": name,
        "name_hash": stored.name_hash(tx, name),
        "language": "en",
        "timezone": "Europe/London",
        "interests": "",
        "notes": "",
        "consented_on": _AGREED if role is Role.MEMBER else None,
        "on_call": _ON_CALL if is_staff else "",
        "staff_order": number if is_staff else 0,
        "created_at": FIRST - _LATER,
    }


def _address(tx: Transaction, number: int) -> _Row:
    address = Address(Channel.TELEGRAM, str(7_000_000 + number))
    return {
        "person_id": number,
        "channel": address.channel,
        "value": address.value,
        "value_hash": stored.address_hash(tx, address),
        "preference": 1,
    }


def _pairing(number: int, buddies: int) -> _Row:
    buddy = _STAFF + 1 + number % buddies
    return {"member_id": number, "buddy_id": buddy, "since": FIRST - _LATER}


def _plan(nth: int, number: int, members: int) -> _Row:
    """The thousand live scattered among the others, who are due on other days and minutes."""
    if nth % (members // DUE) == 0:
        one, due_at = ChosenTime(Days(EVERY_DAY), time(19)), FIRST
    else:
        due_at = FIRST + _LATER + (nth % 7) * _DAY + (nth % 40) * 5 * _MINUTE
        one = ChosenTime(Days(WEEKDAYS), due_at.time())
    return plan_columns(number, one, Slot(due_at.replace(tzinfo=None), due_at))


def _check_in(number: int) -> _Row:
    due_at = FIRST - _LATER
    return {
        "person_id": number,
        "slot": f"{due_at:%Y-%m-%dT%H:%M}",
        "due_at": due_at,
        "state": CheckInState.ANSWERED,
        "sentence": "none",
        "answered_at": due_at,
    }
