"""Decides who each row of a people file is: somebody stored, or somebody new."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from bot.people.reading import Problem
from bot.people.rows import Row
from bot.store.roster import OnFile, Roster
from messages.people import Address, Role


@dataclass(frozen=True, slots=True)
class InFile:
    """A person who is in the same file, by the line of the row."""

    line: int


Buddy = InFile | int | None
"""A buddy in the file, or the number of a stored one, or none."""


@dataclass(slots=True)
class Match:
    """Who is who. Of use only where there is no problem."""

    known: dict[int, OnFile] = field(default_factory=dict)
    """By line; a line that is not there is somebody new."""
    buddies: dict[int, Buddy] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def fault(self, row: Row, words: str) -> None:
        """Note one problem with a row."""
        self.problems.append(Problem(row.line, words))


def match_rows(rows: Sequence[Row], roster: Roster) -> Match:
    """By address first, and else by role and name where exactly one stored person has them."""
    match = Match()
    _shared_in_the_file(rows, match)
    _by_address(rows, roster, match)
    _by_name(rows, roster, match)
    _buddies(rows, roster, match)
    _erased(rows, roster, match)
    return match


def plain_name(name: str) -> str:
    """A name without its case and spacing."""
    return " ".join(name.casefold().split())


def _shared_in_the_file(rows: Sequence[Row], match: Match) -> None:
    first: dict[Address, Row] = {}
    for row in rows:
        for address in row.addresses:
            before = first.setdefault(address, row)
            if before is not row:
                words = f"line {before.line} has the same address, and two people cannot share one."
                match.fault(row, words)


def _by_address(rows: Sequence[Row], roster: Roster, match: Match) -> None:
    claimed: dict[int, Row] = {}
    for row in rows:
        person = _owner(row, roster, match)
        if person is None:
            continue
        before = claimed.setdefault(person.person.id, row)
        if before is not row:
            words = (
                f"this is {person.person.reference} by an address, and so is line {before.line}."
            )
            match.fault(row, words)
        match.known[row.line] = person


def _owner(row: Row, roster: Roster, match: Match) -> OnFile | None:
    """Whom the addresses show: somebody of the same role, or somebody new who wrote to us."""
    ids = dict.fromkeys(roster.owners[one] for one in row.addresses if one in roster.owners)
    owners = [roster.people[one] for one in ids]
    settled = [one for one in owners if one.person.role is not Role.NEWCOMER]
    if len(settled) > 1:
        names = " and ".join(one.person.reference for one in settled)
        match.fault(row, f"its addresses belong to {names}: give each of them a row of their own.")
        return None
    if settled and settled[0].person.role is not row.role:
        theirs = settled[0].person
        words = f"its address belongs to {theirs.reference}, whose role is {theirs.role.value}."
        match.fault(row, words)
        return None
    return next(iter(settled or owners), None)


def _by_name(rows: Sequence[Row], roster: Roster, match: Match) -> None:
    taken = {one.person.id for one in match.known.values()}
    stored: dict[tuple[Role, str], list[OnFile]] = defaultdict(list)
    for one in roster.people.values():
        stored[one.person.role, plain_name(one.person.name)].append(one)
    left = [row for row in rows if row.line not in match.known and row.name]
    namesakes = Counter((row.role, plain_name(row.name)) for row in left)
    for row in left:
        key = row.role, plain_name(row.name)
        free = [one for one in stored[key] if one.person.id not in taken]
        if len(stored[key]) != 1 or not free:
            continue
        if namesakes[key] > 1:
            words = (
                f"more than one row could be {free[0].person.reference}, who has this name: "
                "keep one of their stored addresses in the row that is theirs."
            )
            match.fault(row, words)
            continue
        match.known[row.line] = free[0]


def _buddies(rows: Sequence[Row], roster: Roster, match: Match) -> None:
    """Buddies as they will be called once the file is in."""
    named: dict[str, list[InFile | int]] = defaultdict(list)
    for row in rows:
        if row.role is Role.BUDDY and row.name:
            named[plain_name(row.name)].append(InFile(row.line))
    again = {one.person.id for one in match.known.values()}
    for one in roster.people.values():
        if one.person.role is Role.BUDDY and one.person.id not in again:
            named[plain_name(one.person.name)].append(one.person.id)
    for row in rows:
        if row.buddy:
            match.buddies[row.line] = _one_buddy(row, named[plain_name(row.buddy)], match)


def _one_buddy(row: Row, found: Sequence[InFile | int], match: Match) -> Buddy:
    if len(found) == 1:
        return found[0]
    if not found:
        match.fault(row, "buddy: nobody of that name is a buddy, in this file or before it.")
    else:
        words = f"buddy: {len(found)} buddies have that name. Give them names that differ."
        match.fault(row, words)
    return None


def _erased(rows: Sequence[Row], roster: Roster, match: Match) -> None:
    """Whoever asked to be erased is not written to again, unless they agreed afterwards."""
    for row in rows:
        for erased_on in _erasures(row, roster):
            if row.consent is None or row.consent <= erased_on:
                words = (
                    f"the person with this address was erased on {erased_on:%Y-%m-%d}. Only a "
                    "consent date after that day lets us write to it again."
                )
                match.fault(row, words)


def _erasures(row: Row, roster: Roster) -> Iterator[date]:
    for address in row.addresses:
        at, owner = roster.erased.get(address), roster.owners.get(address)
        if at is None:
            continue
        if owner is None or roster.people[owner].person.role is Role.NEWCOMER:
            yield at.date()
