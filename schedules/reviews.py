"""By when a second person should have looked over a closed concern."""

from datetime import date, datetime, time, timedelta

from schedules.bank_holidays import bank_holidays
from schedules.plans import Place
from schedules.zones import first_moment, wall_clock

_CLOSE_OF_DAY = time(17)
_SATURDAY = 5
_LOOK_AHEAD = 21


def review_by(closed_at: datetime, timezone: str, place: Place) -> datetime:
    """The end of the next working day there (domain brief, 6: within one working day)."""
    today = wall_clock(closed_at, timezone).date()
    for ahead in range(1, _LOOK_AHEAD):
        day = today + timedelta(days=ahead)
        moment = first_moment(day, _CLOSE_OF_DAY, timezone)
        if moment is not None and _working(day, place):
            return moment
    return closed_at + timedelta(days=_LOOK_AHEAD)


def _working(day: date, place: Place) -> bool:
    return day.weekday() < _SATURDAY and day not in bank_holidays(place, day.year)
