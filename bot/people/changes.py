"""Works out what each row of a people file would change, before anything is written."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from bot.people.matching import Buddy, InFile, Match
from bot.people.plan_changes import PlanChange, plan_change
from bot.people.reading import COLUMNS
from bot.people.rows import Row
from bot.store.people import KnownAddress, Person
from bot.store.roster import OnFile, Roster
from messages.people import Address, Role

_EVERYTHING = frozenset(COLUMNS)


@dataclass(frozen=True, slots=True)
class AddressChange:
    """What happens to a person's addresses; the numbers at the end are places of preference."""

    added: tuple[tuple[Address, int], ...] = ()
    replaced: tuple[tuple[int, Address, int], ...] = ()
    placed: tuple[tuple[int, int], ...] = ()
    retired: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """One row, and all that it changes."""

    row: Row
    known: OnFile | None
    person: Person
    """As they will be; number 0 for somebody new."""
    addresses: AddressChange
    plan: PlanChange
    consent: date | None
    """A consent date that we did not have."""
    buddy: Buddy
    pairs: bool
    """Whether `buddy` is another one than before."""
    hours: str | None = None
    """What the file says anew of a buddy's hours; None where it says nothing new."""

    @property
    def is_new(self) -> bool:
        """Whether they are stored for the first time."""
        return self.known is None

    @property
    def changes(self) -> bool:
        """Whether anything that was stored becomes something else."""
        known = self.known.person if self.known else None
        parts = (self.addresses != AddressChange(), self.plan.changes, self.consent, self.pairs)
        return self.person != known or self.hours is not None or any(parts)


def work_out(rows: Sequence[Row], match: Match, roster: Roster) -> list[Change]:
    """One change for each row, in their order."""
    return [_change(row, match.known.get(row.line), match, roster) for row in rows]


def _change(row: Row, known: OnFile | None, match: Match, roster: Roster) -> Change:
    person = _person(row, known.person if known else None)
    consent = row.consent if row.consent != person.consented_on else None
    buddy = _buddy(match.buddies.get(row.line), match)
    return Change(
        row,
        known,
        person,
        _addresses(row, known, roster),
        plan_change(row, known, person),
        consent,
        buddy,
        pairs=_pairs(row, known, buddy),
        hours=_hours(row, known),
    )


def _pairs(row: Row, known: OnFile | None, buddy: Buddy) -> bool:
    """Whom staff chose since stands until the file names somebody else than it did before."""
    if "buddy" not in row.told or row.role is not Role.MEMBER:
        return False
    return buddy not in ((known.buddy_id, known.file_buddy) if known else (None,))


def _hours(row: Row, known: OnFile | None) -> str | None:
    """What they said themselves stands until the file says something else than it did before."""
    if row.role is not Role.BUDDY:
        return None
    before = (known.file_hours if known else None) or ""
    if "hours" in row.told and row.hours != before:
        return row.hours
    other_days = known is not None and "days" in row.told and row.days != known.person.days
    return row.hours if other_days and known is not None and known.hours else None


def _buddy(buddy: Buddy, match: Match) -> Buddy:
    """By number, where they are stored already."""
    if isinstance(buddy, InFile) and buddy.line in match.known:
        return match.known[buddy.line].person.id
    return buddy


def _person(row: Row, known: Person | None) -> Person:
    """What the file says, and what is stored where the file has no such column."""
    base = known or _nobody(row)
    told = row.told if known else _EVERYTHING
    person = replace(
        base,
        role=row.role,
        name=row.name,
        language=row.language if "language" in told else base.language,
        timezone=row.timezone if "timezone" in told else base.timezone,
        nation=row.nation if "nation" in told else base.nation,
        interests=row.interests if "interests" in told else base.interests,
        notes=row.notes if "notes" in told else base.notes,
        team=row.team if "team" in told else base.team,
    )
    if row.role is Role.BUDDY and "days" in told:
        return replace(person, days=row.days)
    if row.role is not Role.STAFF:
        return person
    return replace(
        person,
        on_call=row.on_call if "on_call" in told else base.on_call,
        staff_order=row.order if "order" in told or not base.staff_order else base.staff_order,
        fallback=row.fallback if "fallback" in told else base.fallback,
    )


def _nobody(row: Row) -> Person:
    return Person(
        id=0,
        role=row.role,
        name=row.name,
        language=row.language,
        timezone=row.timezone,
        consented_on=None,
        invited_at=None,
        stopped_at=None,
        paused_until=None,
        contented_at=None,
        last_wrote_at=None,
        days="",
        interests="",
        notes="",
        on_call="",
        staff_order=0,
    )


def _addresses(row: Row, known: OnFile | None, roster: Roster) -> AddressChange:
    """Those that stay are put in order; one that changed on a channel takes the old one's row."""
    mine = {one.address: one for one in known.addresses if one.address.value} if known else {}
    taken = _from_newcomers(row, known, roster)
    unused = [one for one in mine.values() if one.address not in row.addresses]
    added, replaced, placed = [], [], []
    for place, address in enumerate(row.addresses, 1):
        here = mine.get(address) or taken.get(address)
        old = next((one for one in unused if one.address.channel is address.channel), None)
        if here is not None:
            if here.preference != place or address in taken:
                placed.append((here.id, place))
        elif old is not None:
            unused.remove(old)
            replaced.append((old.id, address, place))
        else:
            added.append((address, place))
    retired = tuple(one.id for one in unused)
    return AddressChange(tuple(added), tuple(replaced), tuple(placed), retired)


def _from_newcomers(row: Row, known: OnFile | None, roster: Roster) -> dict[Address, KnownAddress]:
    """Addresses from which somebody wrote whom nobody had added yet, and who is this person."""
    mine = known.person.id if known else None
    others = {roster.owners[one] for one in row.addresses if one in roster.owners} - {mine}
    return {one.address: one for other in others for one in roster.people[other].addresses}
