"""Writes stretches of time as an iCalendar text that every phone and calendar reads."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

_OCTETS = 75
"""A longer line has to go on in the next one, after a space (RFC 5545, 3.1)."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One event. The same `uid` in the next text changes it there, and makes no second one."""

    uid: str
    title: str
    begins: datetime
    ends: datetime
    detail: str = ""


def write_calendar(
    name: str, entries: Iterable[Entry], now: datetime, look_every: timedelta
) -> str:
    """All in UTC, so that no zone can be misread; phones show it in their own time.

    `look_every` is how often a phone that follows it is asked to look again.
    """
    minutes = f"PT{look_every // timedelta(minutes=1)}M"
    lines = [
        *("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Good Evening//Rota//EN"),
        *("CALSCALE:GREGORIAN", "METHOD:PUBLISH", f"X-WR-CALNAME:{_text(name)}"),
        f"NAME:{_text(name)}",
        f"REFRESH-INTERVAL;VALUE=DURATION:{minutes}",
        f"X-PUBLISHED-TTL:{minutes}",
        *(line for entry in entries for line in _entry(entry, now)),
        "END:VCALENDAR",
    ]
    return "".join(f"{folded}\r\n" for line in lines for folded in _folded(line))


def _entry(entry: Entry, now: datetime) -> Iterator[str]:
    yield from ("BEGIN:VEVENT", f"UID:{_text(entry.uid)}", f"DTSTAMP:{_utc(now)}")
    yield from (f"DTSTART:{_utc(entry.begins)}", f"DTEND:{_utc(entry.ends)}")
    yield f"SUMMARY:{_text(entry.title)}"
    if entry.detail:
        yield f"DESCRIPTION:{_text(entry.detail)}"
    # Being on call does not fill somebody's day: they can still be invited to things.
    yield from ("TRANSP:TRANSPARENT", "END:VEVENT")


def _utc(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _text(words: str) -> str:
    plain = words.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return "\\n".join(plain.splitlines())


def _folded(line: str) -> Iterator[str]:
    """By octets, and never in the middle of a letter."""
    part, size = "", 0
    for letter in line:
        octets = len(letter.encode())
        if size + octets > _OCTETS:
            yield part
            part, size = " ", 1
        part, size = part + letter, size + octets
    yield part
