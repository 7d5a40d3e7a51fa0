"""What sort of day it is for a member, so that the words can suit it."""

from collections.abc import Sequence
from datetime import date, time, timedelta
from functools import lru_cache

from messages.occasions import Occasion
from schedules.bank_holidays import bank_holidays, holiday_names
from schedules.own_dates import OwnDate, is_birthday, is_hard
from schedules.plans import Place

FRIDAY, SATURDAY, SUNDAY = 4, 5, 6
EVENING = time(17)
NIGHT_BEGINS = time(22)
NIGHT_ENDS = time(6)
_DAY = timedelta(days=1)
_CHRISTMAS = {
    (12, 24): Occasion.CHRISTMAS_EVE,
    (12, 25): Occasion.CHRISTMAS_DAY,
    **{(12, day): Occasion.BETWEEN_YEARS for day in range(26, 31)},
    (12, 31): Occasion.NEW_YEARS_EVE,
    (1, 1): Occasion.NEW_YEARS_DAY,
}


def occasion(day: date, at: time, place: Place, own: Sequence[OwnDate] = ()) -> Occasion:
    """The occasion at a local date and time. What is said first here wins.

    A hard date comes before everything, so that nothing jolly is said on it. Special days come
    before the night, since whoever is up late is up on those, too: then one line that somebody
    answers at any hour stands beside their words.
    """
    if is_hard(day, own):
        return Occasion.HARD_DATE
    if is_birthday(day, own):
        return Occasion.BIRTHDAY
    kept = _kept(day, place)
    if kept is not None:
        return kept
    if is_night(at):
        return Occasion.NIGHT
    if day.weekday() in {SATURDAY, SUNDAY} or (day.weekday() == FRIDAY and at >= EVENING):
        return Occasion.WEEKEND
    return Occasion.ORDINARY


def is_night(at: time) -> bool:
    """Whether a line that somebody answers at any hour has to stand beside whatever we say."""
    return at >= NIGHT_BEGINS or at < NIGHT_ENDS


def in_christmas_period(day: date) -> bool:
    """Christmas Eve to New Year's Day."""
    return (day.month, day.day) in _CHRISTMAS


@lru_cache(maxsize=16)
def easter(year: int) -> date:
    """Easter Sunday of the western churches.

    The anonymous Gregorian computus (Nature, 20 April 1876; Meeus, Astronomical Algorithms, 8).
    """
    golden, (century, years) = year % 19, divmod(year, 100)
    leaps, rest = divmod(century, 4)
    moved = (century - (century + 8) // 25 + 1) // 3
    moon = (19 * golden + century - leaps - moved + 15) % 30
    sunday = (32 + 2 * rest + 2 * (years // 4) - moon - years % 4) % 7
    late = (golden + 11 * moon + 22 * sunday) // 451
    month, day = divmod(moon + sunday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def _kept(day: date, place: Place) -> Occasion | None:
    """What the people around them keep; a country that the library doesn't know has Christmas."""
    if in_christmas_period(day) and _keeps_christmas(day, place):
        return _CHRISTMAS[day.month, day.day]
    if _is_easter(day, place):
        return Occasion.EASTER
    return Occasion.BANK_HOLIDAY if day in bank_holidays(place, day.year) else None


def _keeps_christmas(day: date, place: Place) -> bool:
    """New Year's Day belongs to no belief."""
    known = holiday_names(place, day.year)
    return day.month == 1 or not known or date(day.year, 12, 25) in known


def _is_easter(day: date, place: Place) -> bool:
    """Good Friday to Easter Monday, where either is a holiday."""
    sunday = easter(day.year)
    friday, monday = sunday - 2 * _DAY, sunday + _DAY
    if not friday <= day <= monday:
        return False
    return not bank_holidays(place, day.year).isdisjoint({friday, monday})
