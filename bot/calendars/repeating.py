"""Reads the rule by which an event of an iCalendar file repeats."""

from datetime import date, datetime, time
from typing import TYPE_CHECKING

from bot.calendars.walls import Unreadable
from schedules.calendar_events import Frequency, Repeat, Wall
from schedules.calendar_repeats import unreadable

if TYPE_CHECKING:
    from icalendar.prop import vRecur

_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_READ = frozenset("FREQ INTERVAL COUNT UNTIL BYDAY BYMONTHDAY BYMONTH BYSETPOS WKST".split())


def read_repeat(rule: "vRecur | list[vRecur] | None") -> Repeat | None:
    """None for what comes once.

    Raises:
        Unreadable: a rule that no rota needs, or that would never end.
    """
    if rule is None:
        return None
    if isinstance(rule, list):
        raise Unreadable("it has more than one rule of repeating")
    frequency = str(rule.get("FREQ", [""])[0]).upper()
    if frequency not in tuple(Frequency) or set(rule) - _READ:
        raise Unreadable("it repeats in a way that we do not read")
    repeat = Repeat(
        Frequency(frequency),
        interval=int(rule.get("INTERVAL", [1])[0]),
        count=int(rule["COUNT"][0]) if "COUNT" in rule else None,
        until=_until(rule["UNTIL"][0]) if "UNTIL" in rule else None,
        weekdays=tuple(_weekday(str(each)) for each in rule.get("BYDAY", [])),
        month_days=tuple(int(each) for each in rule.get("BYMONTHDAY", [])),
        months=tuple(int(each) for each in rule.get("BYMONTH", [])),
        positions=tuple(int(each) for each in rule.get("BYSETPOS", [])),
        week_starts=_weekday(str(rule["WKST"][0]))[0] if "WKST" in rule else 0,
    )
    why = unreadable(repeat)
    if why:
        raise Unreadable(why)
    return repeat


def _until(value: object) -> Wall:
    """A day counts to its end; a time in UTC is that moment."""
    if isinstance(value, datetime):
        return Wall(value.replace(tzinfo=None), "" if value.tzinfo is None else "UTC")
    if isinstance(value, date):
        return Wall(datetime.combine(value, time(23, 59, 59)))
    raise Unreadable("it does not say until when it repeats")


def _weekday(text: str) -> tuple[int, int]:
    which, day = text[:-2], text[-2:].upper()
    if day not in _WEEKDAYS:
        raise Unreadable("it repeats in a way that we do not read")
    return _WEEKDAYS.index(day), int(which or 0)
