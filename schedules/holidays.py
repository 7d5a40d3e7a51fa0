"""What sort of day it is where a member lives, so that the words can suit it."""

from datetime import date, time

from messages.occasions import Occasion
from schedules.bank_holidays import bank_holidays

FRIDAY, SATURDAY, SUNDAY = 4, 5, 6
EVENING = time(17)
NIGHT_BEGINS = time(22)
NIGHT_ENDS = time(6)


def occasion(day: date, at: time, country: str, nation: str | None) -> Occasion:
    """The occasion at a local date and time. `nation` is a part of the country, such as Scotland.

    Without a nation only the days that the whole country shares are holidays. A country that the
    library doesn't know has its Christmas and its weekends, and no other holiday.
    """
    if at >= NIGHT_BEGINS or at < NIGHT_ENDS:
        return Occasion.NIGHT
    if in_christmas_period(day) or day in bank_holidays(country, nation, day.year):
        return Occasion.HOLIDAY
    if day.weekday() in {SATURDAY, SUNDAY} or (day.weekday() == FRIDAY and at >= EVENING):
        return Occasion.WEEKEND
    return Occasion.ORDINARY


def in_christmas_period(day: date) -> bool:
    """Christmas Eve to New Year's Day."""
    return (day.month == 12 and day.day >= 24) or (day.month == 1 and day.day == 1)
