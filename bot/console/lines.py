"""The crisis lines of the country, each with the day on which a person last tried it."""

from dataclasses import dataclass
from datetime import date

from bot.console.labels import listed, on_date
from messages.crisis_lines import COUNTRIES, FROM_THE_BRIEF, Line, Purpose, unchecked

_TOLD = (Purpose.EMERGENCY, Purpose.TALK, Purpose.TEXT, Purpose.URGENT_HEALTH)
_NATIONS = {"ENG": "England", "WLS": "Wales", "SCT": "Scotland", "NIR": "Northern Ireland"}


@dataclass(frozen=True, slots=True)
class LineView:
    """One line."""

    name: str
    words: str
    where: str
    """Empty where it holds for the whole country."""
    hours: str
    checked: str
    due: bool
    """Whether a person here should try it before anybody relies on it."""
    first: bool
    """Whether it is one of those that members are told."""


def lines_for(country: str, today: date) -> list[LineView]:
    """Everything we know for this country, checked or not: it is staff who read this."""
    due = {check.line for check in unchecked(country, today)}
    known = COUNTRIES.get(country, ())
    return [_line(line, line in due) for line in known]


def _line(line: Line, due: bool) -> LineView:
    where = listed([_NATIONS.get(nation, nation) for nation in line.nations])
    first = line.purpose in _TOLD
    return LineView(line.name, line.words, where, line.hours, _checked(line), due, first)


def _checked(line: Line) -> str:
    if line.checked_on is None:
        return "never checked"
    day = on_date(line.checked_on)
    if line.checked_by == FROM_THE_BRIEF:
        return f"written down on {day}, not tried here yet"
    return f"tried on {day}"
