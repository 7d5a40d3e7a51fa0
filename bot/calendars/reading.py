"""Reads an iCalendar file into plain events, and refuses a hostile one in plain words."""

import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from bot.calendars.repeating import read_repeat
from bot.calendars.walls import Unreadable, wall_of, walls_of
from bot.faults import ImportFault
from schedules.calendar_events import CalendarEvent, Wall

if TYPE_CHECKING:
    from icalendar import Event

LARGEST = 1_000_000
"""Bytes: a rota of several years for a large team is a tenth of it."""
MOST_EVENTS = 3_000
_DEEPEST = 4
_NOT_A_CALENDAR = "This is not a calendar file. Export the rota as iCalendar (.ics) and try again."


@dataclass(frozen=True, slots=True)
class CalendarFile:
    """All of its events, and the name that its owner gave it: empty where there is none."""

    name: str
    events: tuple[CalendarEvent, ...]


def read_calendar(content: bytes) -> CalendarFile:
    """Everything in it.

    Raises:
        ImportFault: with every event that cannot be read, by its title, and why.
    """
    text = _plain_text(content)
    # Loaded on first use: 6 MB that a service without calendars never needs.
    from icalendar import Calendar, Event  # noqa: PLC0415

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # a zone's vendor in front of its name is guessed well
            calendar = Calendar.from_ical(text)
            found = [_read(event) for event in calendar.walk("VEVENT") if isinstance(event, Event)]
    except (ValueError, IndexError, KeyError, AttributeError, RecursionError):
        raise ImportFault((_NOT_A_CALENDAR,)) from None
    problems = tuple(dict.fromkeys(each for each in found if isinstance(each, str)))
    if problems:
        raise ImportFault(problems[:30])
    events = tuple(each for each in found if isinstance(each, CalendarEvent))
    if not events:
        raise ImportFault(("There is no event in this calendar.",))
    return CalendarFile(str(calendar.get("X-WR-CALNAME", ""))[:200], events)


def _plain_text(content: bytes) -> str:
    """Measured before it is parsed, and without its own rules for time zones.

    Zones are known by name here. A file's own could be made to count seconds since 1601.
    """
    if len(content) > LARGEST:
        raise ImportFault((f"This file is too large: a calendar has at most {LARGEST:,} bytes.",))
    try:
        lines = content.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    except UnicodeDecodeError:
        raise ImportFault((_NOT_A_CALENDAR,)) from None
    upper = [line.strip().upper() for line in lines]
    if not any(line == "BEGIN:VCALENDAR" for line in upper):
        raise ImportFault((_NOT_A_CALENDAR,))
    if upper.count("BEGIN:VEVENT") > MOST_EVENTS:
        raise ImportFault((f"This calendar has more than {MOST_EVENTS} events.",))
    return "\r\n".join(_without_zones(lines, upper))


def _without_zones(lines: list[str], upper: list[str]) -> Iterator[str]:
    depth, inside = 0, False
    for line, word in zip(lines, upper, strict=True):
        depth += word.startswith("BEGIN:") - word.startswith("END:")
        if depth > _DEEPEST:
            raise ImportFault((_NOT_A_CALENDAR,))
        inside = inside or word == "BEGIN:VTIMEZONE"
        if not inside:
            yield line
        inside = inside and word != "END:VTIMEZONE"


def _read(event: "Event") -> CalendarEvent | str:
    """The event, or in words why it cannot be read."""
    title = " ".join(str(event.get("SUMMARY", "")).split())[:200]
    shown = f"'{title[:60]}'" if title else "An event without a title"
    if event.errors:
        return f"{shown}: its {event.errors[0][0] or 'line'} cannot be read."
    try:
        return _event(event, title)
    except Unreadable as fault:
        return f"{shown}: {fault}."


def _event(event: "Event", title: str) -> CalendarEvent:
    begins, ends = _from_to(event)
    repeat = read_repeat(event.get("RRULE"))
    if event.get("EXRULE") is not None:
        raise Unreadable("it says when not to repeat in a way that we do not read")
    instance = event.get("RECURRENCE-ID")
    if instance is not None and "RANGE" in instance.params:
        raise Unreadable("it changes all that follow at once; change them one by one, or anew")
    return CalendarEvent(
        uid=_uid(event, title, begins),
        title=title,
        begins=begins,
        ends=ends,
        people=tuple(_invited(event)),
        instance=None if instance is None else wall_of(instance),
        repeat=repeat,
        also=walls_of(event.get("RDATE")),
        never=walls_of(event.get("EXDATE")),
        cancelled=str(event.get("STATUS", "")).upper() == "CANCELLED",
        out_of_office=str(event.get("X-MICROSOFT-CDO-BUSYSTATUS", "")).upper() == "OOF",
    )


def _uid(event: "Event", title: str, begins: Wall) -> str:
    """A file without names for its events is known by what stands in it."""
    return str(event.get("UID", "")) or f"{title}@{begins.shows:%Y%m%dT%H%M%S}{begins.zone}"


def _from_to(event: "Event") -> tuple[Wall, Wall]:
    begins, ends, lasts = event.get("DTSTART"), event.get("DTEND"), event.get("DURATION")
    if begins is None or isinstance(begins, list):
        raise Unreadable("it does not say when it begins")
    first = wall_of(begins)
    if ends is not None and not isinstance(ends, list):
        return first, wall_of(ends)
    if lasts is not None and not isinstance(lasts, list):
        if not isinstance(lasts.dt, timedelta):
            raise Unreadable("it does not say how long it lasts")
        return first, _after(first, lasts.dt)
    if isinstance(begins.dt, date) and not isinstance(begins.dt, datetime):
        return first, _after(first, timedelta(days=1))
    raise Unreadable("it does not say when it ends")


def _after(first: Wall, length: timedelta) -> Wall:
    try:
        return Wall(first.shows + length, first.zone)
    except OverflowError:
        raise Unreadable("it lasts too long") from None


def _invited(event: "Event") -> Iterator[str]:
    found = event.get("ATTENDEE")
    for each in found if isinstance(found, list) else [found]:
        if each is None or str(each.params.get("PARTSTAT", "")).upper() == "DECLINED":
            continue
        yield str(each.params.get("CN", "")) or str(each).lower().removeprefix("mailto:")
