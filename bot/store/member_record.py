"""Who looked at a member's page and who changed what on it, and the list of members."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select

from bot.database import Transaction
from bot.store.people import Person, lock_person
from bot.store.record import mark, note, set_mark
from bot.tables import events, people, safe_contacts
from messages.people import Role, first_name, reference

NOTED_FOR = timedelta(hours=1)
CHANGED = "safe contact"
"""Under this the record keeps every change of the rules, never their words."""
_SHOWN = (
    *(CHANGED, "went quiet", "lifted", "in doubt", "silence agreed", "silence ended"),
    *("cannot reach", "reached again", "plan", "pairing"),
)


@dataclass(frozen=True, slots=True, repr=False)
class ListedMember:
    """As the list shows them."""

    id: int
    first_name: str
    reference: str
    quiet: bool


async def listed_members(
    tx: Transaction, wanted: str, most: int, only: Collection[int] | None = None
) -> tuple[list[ListedMember], int]:
    """Those whose first name begins so, or whose reference it is; and how many more there are.

    `only`: none but these.

    Names are sealed, so the database cannot look for them: they are opened here one by one.
    """
    found = (
        select(people.c.id, people.c.name, safe_contacts.c.quiet_since)
        .outerjoin(safe_contacts, safe_contacts.c.person_id == people.c.id)
        .where(people.c.role == Role.MEMBER)
        .order_by(people.c.id.desc())
    )
    sought = wanted.strip().casefold()
    matching = [
        ListedMember(row.id, first_name(row.name), reference(Role.MEMBER, row.id), quiet)
        for row in await tx.all(found)
        if row.name
        for quiet in [row.quiet_since is not None]
        if _matches(row.id, row.name, sought) and (only is None or row.id in only)
    ]
    matching.sort(key=lambda one: (not one.quiet, one.first_name.casefold(), one.id))
    return matching[:most], max(0, len(matching) - most)


def _matches(person_id: int, name: str, sought: str) -> bool:
    number = reference(Role.MEMBER, person_id).casefold()
    return first_name(name).casefold().startswith(sought) or number == sought


async def noted_look(tx: Transaction, staff_id: int, what: str, now: datetime) -> bool:
    """Whether the record says so already, within the last hour."""
    last = await mark(tx, _mark(staff_id, what))
    return last is not None and last[0] > now - NOTED_FOR


async def note_look(
    tx: Transaction, now: datetime, staff: Person, what: str, member_id: int | None = None
) -> None:
    """A person on staff looked at `what`: noted once an hour."""
    await lock_person(tx, staff.id)
    if not await noted_look(tx, staff.id, what, now):
        await set_mark(tx, _mark(staff.id, what), now)
        line = f"{staff.first_name} read {what}"
        await note(tx, now, "read", line, actor=staff.id, member=member_id)


async def changes_of(tx: Transaction, member_id: int, most: int) -> list[tuple[datetime, str]]:
    """Who changed how this member is reached, the newest first."""
    found = (
        select(events.c.at, events.c.line)
        .where(events.c.member_id == member_id, events.c.what.in_(_SHOWN))
        .order_by(events.c.id.desc())
        .limit(most)
    )
    return [(row.at, row.line) for row in await tx.all(found)]


def _mark(staff_id: int, what: str) -> str:
    return f"{what} by {staff_id}"[-40:]
