"""What kind of day or hour it is for whoever reads a check-in."""

from enum import StrEnum, auto


class Occasion(StrEnum):
    """Which words of the bank fit."""

    ORDINARY = auto()
    WEEKEND = auto()
    NIGHT = auto()
    BANK_HOLIDAY = auto()
    EASTER = auto()
    CHRISTMAS_EVE = auto()
    CHRISTMAS_DAY = auto()
    BETWEEN_YEARS = auto()
    """26 to 30 December."""
    NEW_YEARS_EVE = auto()
    NEW_YEARS_DAY = auto()
    BIRTHDAY = auto()
    HARD_DATE = auto()
    """A day of the year that is hard for them, as they told us: nothing jolly."""


SPECIAL = frozenset(Occasion) - {Occasion.ORDINARY, Occasion.WEEKEND, Occasion.NIGHT}
"""Days with words of their own, at night as well."""


def holiday_called(country: str) -> str:
    """What people there call a day on which most is shut."""
    return "bank holiday" if country.upper() in {"GB", "IE"} else "public holiday"
