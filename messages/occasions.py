"""What kind of day or hour it is for whoever reads a check-in."""

from enum import StrEnum, auto


class Occasion(StrEnum):
    """Which words of the bank fit. A night is a night even on a holiday."""

    ORDINARY = auto()
    WEEKEND = auto()
    HOLIDAY = auto()
    NIGHT = auto()
