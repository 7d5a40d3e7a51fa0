"""Reads the times of an iCalendar file as what a wall clock shows, and where."""

from datetime import date, datetime, time
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from schedules.calendar_events import Wall
from schedules.zones import zone

if TYPE_CHECKING:
    from icalendar.prop import vDDDLists, vDDDTypes

_YEARS = range(1970, 2200)


class Unreadable(ValueError):
    """Something in an event that we do not read; the words say what, without an end mark."""


def wall_of(value: "vDDDTypes") -> Wall:
    """A date is its midnight. A time in a zone that we don't know by name is refused."""
    return _wall(value.dt, str(value.params.get("TZID", "")))


def walls_of(value: "vDDDLists | list[vDDDLists] | None") -> tuple[Wall, ...]:
    """Those of a list of times, or of several lists."""
    lists = value if isinstance(value, list) else [value]
    return tuple(
        _wall(each.dt, str(one.params.get("TZID", "")))
        for one in lists
        if one is not None
        for each in one.dts
    )


def _wall(moment: object, tzid: str) -> Wall:
    if isinstance(moment, tuple):
        raise Unreadable("it repeats at times of different lengths")
    if not isinstance(moment, date):
        raise Unreadable("it has a time where a date should be")
    if moment.year not in _YEARS:
        raise Unreadable("its year cannot be meant")
    if not isinstance(moment, datetime):
        return Wall(datetime.combine(moment, time(0)))
    shows = moment.replace(tzinfo=None, fold=0)
    if moment.tzinfo is None:
        if tzid:
            raise Unreadable(
                f"we do not know its time zone '{tzid[:40]}'; choose a place such as London "
                "in the calendar, and export it again"
            )
        return Wall(shows)
    return Wall(shows, _name(moment.tzinfo))


def _name(tzinfo: object) -> str:
    name = tzinfo.key if isinstance(tzinfo, ZoneInfo) else "UTC"
    zone(name)
    return name
