"""Who to turn to in danger or distress, by country: figures that a named person has to check."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum, auto


class Purpose(StrEnum):
    """What somebody needs at that moment. The first four are what a member's texts name."""

    EMERGENCY = auto()
    TALK = auto()
    TEXT = auto()
    URGENT_HEALTH = auto()
    OLDER_PEOPLE = auto()
    ABUSE = auto()
    UNDER_18 = auto()
    OTHER = auto()


@dataclass(frozen=True, slots=True)
class Line:
    """One line, as a member reads it in the middle of a sentence."""

    purpose: Purpose
    words: str
    name: str
    hours: str = "to be checked"
    nations: tuple[str, ...] = ()
    """Where in the country it holds; empty for all of it."""
    languages: tuple[str, ...] = ("en",)
    checked_by: str = ""
    checked_on: date | None = None
    """None until a person in that country has tried it: such a line is never shown to a member."""


class Urgency(StrEnum):
    """How loudly the service says that a line should be checked."""

    NAG = auto()
    WARN = auto()


@dataclass(frozen=True, slots=True)
class CheckDue:
    """A line that a person should ring or text again."""

    line: Line
    urgency: Urgency
    words: str


NAG_AFTER = timedelta(days=90)
WARN_AFTER = timedelta(days=180)

FROM_THE_BRIEF = "the domain brief; confirm before going live"
_ALWAYS = "all day, every day"


def _gb(purpose: Purpose, words: str, name: str, hours: str = _ALWAYS, *nations: str) -> Line:
    on = date(2026, 11, 22)
    return Line(purpose, words, name, hours, nations, checked_by=FROM_THE_BRIEF, checked_on=on)


COUNTRIES: Mapping[str, tuple[Line, ...]] = {
    "GB": (
        _gb(Purpose.EMERGENCY, "999", "Emergency services"),
        _gb(Purpose.TALK, "116 123, free", "Samaritans"),
        _gb(Purpose.TEXT, "text SHOUT to 85258", "Shout"),
        _gb(Purpose.URGENT_HEALTH, "NHS 111, option 2", "NHS 111", _ALWAYS, "ENG", "WLS"),
        _gb(Purpose.URGENT_HEALTH, "NHS 111", "NHS 24", _ALWAYS, "SCT"),
        _gb(Purpose.URGENT_HEALTH, "0808 808 8000", "Lifeline", _ALWAYS, "NIR"),
        _gb(
            Purpose.URGENT_HEALTH,
            "NHS 111 (in Northern Ireland, 0808 808 8000)",
            "NHS 111, or Lifeline",
        ),
        _gb(Purpose.OLDER_PEOPLE, "0800 169 6565", "Age UK advice", "to be checked"),
        _gb(Purpose.OLDER_PEOPLE, "0800 470 8090", "The Silver Line", "to be checked"),
        _gb(Purpose.ABUSE, "0808 2000 247", "National Domestic Abuse Helpline", _ALWAYS, "ENG"),
        _gb(Purpose.UNDER_18, "0800 1111", "Childline", "to be checked"),
        _gb(Purpose.OTHER, "0800 83 85 87", "Breathing Space", "to be checked", "SCT"),
    ),
    "IE": (
        Line(Purpose.EMERGENCY, "112 or 999", "Emergency services"),
        Line(Purpose.TALK, "116 123, free", "Samaritans"),
        Line(Purpose.TEXT, "text HELLO to 50808", "Text About It"),
    ),
    "US": (
        Line(Purpose.EMERGENCY, "911", "Emergency services"),
        Line(Purpose.TALK, "988, free", "988 Lifeline"),
        Line(Purpose.TEXT, "text 988", "988 Lifeline"),
    ),
    "AU": (
        Line(Purpose.EMERGENCY, "000", "Emergency services"),
        Line(Purpose.TALK, "13 11 14", "Lifeline"),
    ),
    "NZ": (
        Line(Purpose.EMERGENCY, "111", "Emergency services"),
        Line(Purpose.TALK, "1737, free", "1737"),
        Line(Purpose.TEXT, "text 1737", "1737"),
    ),
}

_VALUES: Mapping[str, tuple[Purpose, str]] = {
    "emergency": (Purpose.EMERGENCY, "emergency services"),
    "talk": (Purpose.TALK, "a helpline"),
    "text_line": (Purpose.TEXT, "a text helpline near you"),
    "urgent_health": (Purpose.URGENT_HEALTH, "your local health service"),
}


def crisis_values(country: str, nation: str = "", *, by_text: bool = False) -> dict[str, str]:
    """Values for `say`: emergency, talk, text_line, urgent_health.

    `by_text` is for somebody who must not or cannot use the telephone: `talk` is a line to text.

    `nation` is a part of the country, such as `SCT`. Where no person has checked a line, or the
    country is not known, honest words without a number.
    """
    found = {
        value: _words(country, nation, purpose) or without
        for value, (purpose, without) in _VALUES.items()
    }
    if by_text:
        found["talk"] = _words(country, nation, Purpose.TEXT) or "a helpline"
    return found


def unchecked(country: str, today: date) -> list[CheckDue]:
    """Lines of this country that a person there should check, the oldest first.

    A country without any line has one fault of its own: nobody has written them down.
    """
    code = _code(country)
    lines = COUNTRIES.get(code, ())
    if not lines:
        missing = Line(Purpose.EMERGENCY, "", "Emergency services")
        words = f"{code or 'No country'}: there are no crisis lines; members are told no number"
        return [CheckDue(missing, Urgency.WARN, words)]
    due = (_check_due(code, line, today) for line in lines)
    return sorted((each for each in due if each), key=lambda each: each.line.checked_on or date.min)


def public_numbers() -> frozenset[str]:
    """The digits of every line: anybody may pass these on."""
    found = (
        re.sub(r"\D", "", number)
        for lines in COUNTRIES.values()
        for line in lines
        for number in re.findall(r"\d[\d ]*", line.words)
    )
    return frozenset(("112", "101", *(digits for digits in found if len(digits) > 2)))


def _words(country: str, nation: str, purpose: Purpose) -> str:
    checked = [
        line
        for line in COUNTRIES.get(_code(country), ())
        if line.purpose is purpose and line.checked_on is not None
    ]
    here = [line for line in checked if nation.upper() in line.nations]
    everywhere = [line for line in checked if not line.nations]
    return next((line.words for line in here + everywhere), "")


def _code(country: str) -> str:
    return country.strip().upper()


def _check_due(code: str, line: Line, today: date) -> CheckDue | None:
    named = f"{code}: {line.name} ({line.words})"
    if line.checked_on is None:
        words = f"{named} was never checked; members are told no number"
        return CheckDue(line, Urgency.WARN, words)
    age = today - line.checked_on
    if age > WARN_AFTER:
        return CheckDue(line, Urgency.WARN, f"{named} was last checked {age.days} days ago")
    if age > NAG_AFTER:
        return CheckDue(line, Urgency.NAG, f"{named} was last checked {age.days} days ago")
    if line.checked_by == FROM_THE_BRIEF:
        return CheckDue(line, Urgency.NAG, f"{named} comes from {FROM_THE_BRIEF}")
    return None
