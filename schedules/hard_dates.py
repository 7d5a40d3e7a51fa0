"""Days of the year that are hard for a member, as they told us."""

from datetime import date, timedelta

_LEAP_YEAR = 2024


def read_hard_date(month: str, day: str) -> str:
    """`12-24`, or nothing for nothing.

    Raises ValueError for a day that no year has.
    """
    if not month and not day:
        return ""
    return f"{date(_LEAP_YEAR, int(month), int(day)):%m-%d}"


def has_passed(hard_date: str, since: date, until: date) -> bool:
    """Whether it was on one of the days after `since`, up to `until`."""
    if not hard_date:
        return False
    days = min((until - since).days, 366)
    return any(f"{until - timedelta(days=ago):%m-%d}" == hard_date for ago in range(days))
