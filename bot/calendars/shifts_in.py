"""What the events of a calendar mean for the rota: who is on call, who is away, what is unclear."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from bot.store.people import Person
from messages.calendar_titles import Says, Title, read_title
from schedules.calendar_events import CalendarEvent, Occurrence
from schedules.calendar_repeats import occurrences
from schedules.overrides import OverrideKind
from schedules.shifts import Shift, without

MOST_TOLD = 30


@dataclass(frozen=True, slots=True)
class Wanted:
    """One stretch for one person, as a calendar has it."""

    key: str
    person_id: int
    kind: OverrideKind
    begins: datetime
    ends: datetime


@dataclass(frozen=True, slots=True)
class Found:
    """What to take in; nothing of it where there are problems."""

    wanted: list[Wanted] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)


def wanted_of(
    events: Sequence[CalendarEvent], staff: Sequence[Person], since: datetime, until: datetime
) -> Found:
    """Only what touches the time between counts, so an old event about somebody who left is none.

    A time without a zone is where that person is. Whoever is on call and away at once is away.

    Raises:
        ValueError: the events repeat without measure.
    """
    names = {each.id: each.name for each in staff}
    titles = {id(event): read_title(event.title, names, event.people) for event in events}
    wanted: list[Wanted] = []
    problems: dict[str, None] = {}
    for place in sorted({each.timezone for each in staff}):
        here = {each.id for each in staff if each.timezone == place}
        for coming in occurrences(events, place, since, until):
            title = titles[id(coming.event)]
            problem = _problem(coming.event, title)
            if problem:
                problems[problem] = None
            else:
                wanted += _of(coming, title, here)
    told = [*list(problems)[:MOST_TOLD]]
    if len(problems) > MOST_TOLD:
        told.append(f"And {len(problems) - MOST_TOLD} more events like these.")
    return Found(list(_unless_away(wanted)), told)


def _problem(event: CalendarEvent, title: Title) -> str:
    shown = f"'{event.title[:60]}'" if event.title else "An event without a title"
    if not title.staff_ids:
        return (
            f"{shown}: nobody on staff has that name, or two people do. Write a name as it stands "
            "in the people file."
        )
    if title.says is Says.UNCLEAR and not event.out_of_office:
        return (
            f"{shown}: we cannot tell whether this is a time on call. Put 'on call' or 'away' in "
            "its title, or take it out of the calendar."
        )
    return ""


def _of(coming: Occurrence, title: Title, here: set[int]) -> Iterator[Wanted]:
    away = title.says is Says.AWAY or coming.event.out_of_office
    kind = OverrideKind.AWAY if away else OverrideKind.ON
    for person_id in title.staff_ids:
        if person_id in here:
            yield Wanted(coming.key, person_id, kind, coming.begins, coming.ends)


def _unless_away(wanted: Sequence[Wanted]) -> Iterator[Wanted]:
    """A holiday in the same calendar cuts a hole into a weekly shift."""
    away: dict[int, list[Shift]] = {}
    for one in wanted:
        if one.kind is OverrideKind.AWAY:
            away.setdefault(one.person_id, []).append(Shift(one.begins, one.ends))
            yield one
    for one in wanted:
        if one.kind is OverrideKind.ON:
            left = without([Shift(one.begins, one.ends)], away.get(one.person_id, ()))
            for piece in left:
                yield Wanted(one.key, one.person_id, one.kind, piece.begins, piece.ends)
