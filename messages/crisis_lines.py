"""Who to turn to in danger or distress, by country: figures that a named person has to check."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum, auto


class Purpose(StrEnum):
    """What somebody needs at that moment."""

    EMERGENCY = auto()
    TALK = auto()
    TEXT = auto()
    URGENT_HEALTH = auto()


@dataclass(frozen=True, slots=True)
class Line:
    """One line, as a member reads it in the middle of a sentence."""

    purpose: Purpose
    words: str
    name: str
    hours: str
    languages: tuple[str, ...] = ("en",)
    nations: tuple[str, ...] = ()
    """Where in the country it holds; empty for all of it."""
    checked_by: str = ""
    checked_on: date | None = None
    """None until a person in that country has tried it: such a line is never shown to a member."""


_BRIEF = "the domain brief; confirm before going live"
_WRITTEN = date(2026, 11, 22)


def _gb(purpose: Purpose, words: str, name: str, *nations: str) -> Line:
    return Line(
        purpose,
        words,
        name,
        "all day, every day",
        nations=nations,
        checked_by=_BRIEF,
        checked_on=_WRITTEN,
    )


def _unchecked(purpose: Purpose, words: str, name: str) -> Line:
    return Line(purpose, words, name, "to be checked")


COUNTRIES: Mapping[str, tuple[Line, ...]] = {
    "GB": (
        _gb(Purpose.EMERGENCY, "999", "Emergency services"),
        _gb(Purpose.TALK, "116 123, free", "Samaritans"),
        _gb(Purpose.TEXT, "text SHOUT to 85258", "Shout"),
        _gb(Purpose.URGENT_HEALTH, "NHS 111, option 2", "NHS 111", "ENG", "WLS"),
        _gb(Purpose.URGENT_HEALTH, "NHS 111", "NHS 24", "SCT"),
        _gb(Purpose.URGENT_HEALTH, "0808 808 8000", "Lifeline", "NIR"),
        _gb(
            Purpose.URGENT_HEALTH,
            "NHS 111 (in Northern Ireland, 0808 808 8000)",
            "NHS 111, or Lifeline",
        ),
    ),
    "IE": (
        _unchecked(Purpose.EMERGENCY, "112 or 999", "Emergency services"),
        _unchecked(Purpose.TALK, "116 123, free", "Samaritans"),
        _unchecked(Purpose.TEXT, "text HELLO to 50808", "Text About It"),
    ),
    "US": (
        _unchecked(Purpose.EMERGENCY, "911", "Emergency services"),
        _unchecked(Purpose.TALK, "988, free", "988 Lifeline"),
        _unchecked(Purpose.TEXT, "text 988", "988 Lifeline"),
    ),
    "AU": (
        _unchecked(Purpose.EMERGENCY, "000", "Emergency services"),
        _unchecked(Purpose.TALK, "13 11 14", "Lifeline"),
    ),
    "NZ": (
        _unchecked(Purpose.EMERGENCY, "111", "Emergency services"),
        _unchecked(Purpose.TALK, "1737, free", "1737"),
        _unchecked(Purpose.TEXT, "text 1737", "1737"),
    ),
}

_GENERIC: Mapping[Purpose, str] = {
    Purpose.EMERGENCY: "your emergency number",
    Purpose.TALK: "a local helpline",
    Purpose.TEXT: "a local text helpline",
    Purpose.URGENT_HEALTH: "your local health service",
}

_VALUES: Mapping[Purpose, str] = {
    Purpose.EMERGENCY: "emergency",
    Purpose.TALK: "talk",
    Purpose.TEXT: "text_line",
    Purpose.URGENT_HEALTH: "urgent_health",
}


def crisis_values(country: str) -> dict[str, str]:
    """Values for `say`: emergency, talk, text_line, urgent_health.

    `country` is `GB`, or with its nation `GB-SCT`. Where no person has checked a line, or the
    country is not known, honest words without a number.
    """
    return {value: _words(purpose, country) for purpose, value in _VALUES.items()}


def _words(purpose: Purpose, country: str) -> str:
    code, _, nation = country.strip().upper().partition("-")
    held = [
        line
        for line in COUNTRIES.get(code, ())
        if line.purpose is purpose and line.checked_on is not None
    ]
    here = [line for line in held if nation in line.nations]
    everywhere = [line for line in held if not line.nations]
    return next((line.words for line in here + everywhere), _GENERIC[purpose])
