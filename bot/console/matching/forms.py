"""Reads what staff write down of wishes and of the lines that a buddy may know."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.console.forms import Form
from bot.tables.states import EndedWhy
from messages.masking import find_leaks, why
from messages.match_wishes import Gender, Wishes

Errors = dict[str, str]
LONGEST_WISH = 200
MOST_LINES, LONGEST_LINES = 5, 400
ENDS: Mapping[str, EndedWhy] = {why.value: why for why in EndedWhy if why is not EndedWhy.SAID_NO}
_FIELDS = ("languages", "area", "avoid_areas", "avoid_people", "lived")


class Agreed(StrEnum):
    """What the member has said to what others may read about them."""

    BY_THEM = "said"
    """They told staff, on a day."""
    ASK = "ask"
    NOT_YET = "no"


@dataclass(frozen=True, slots=True, repr=False)
class Lines:
    """What may be read, and whether it may."""

    words: str
    agreed: Agreed
    on: date | None = None


def read_the_wishes(form: Form) -> Wishes | Errors:
    """The wishes, or what is wrong by field."""
    words = {name: " ".join(form.get(name, "").split()) for name in _FIELDS}
    errors = {
        name: f"Keep this below {LONGEST_WISH} characters"
        for name, given in words.items()
        if len(given) > LONGEST_WISH
    }
    gender, wants = form.get("gender", ""), form.get("wants", "")
    if gender not in ("", *Gender):
        errors["gender"] = "Choose one of these"
    if wants not in ("", Gender.WOMAN, Gender.MAN):
        errors["wants"] = "Choose one of these"
    wishes = Wishes(gender=gender, wants=wants, **words)
    if words["avoid_people"] and not wishes.avoided:
        errors["avoid_people"] = "Write their numbers, as B-7; M-12"
    return errors or wishes


def read_lines(form: Form, country: str, today: date, *, may_ask: bool) -> Lines | Errors:
    """Nothing by which somebody could be found crosses; other words are agreed to anew."""
    words = "\n".join(
        line for each in form.get("words", "").splitlines() if (line := " ".join(each.split()))
    )
    errors = _fault_of(words, country)
    agreed = form.get("agreed", "")
    if agreed not in tuple(Agreed):
        return {**errors, "agreed": "Say whether they have agreed"}
    if agreed == Agreed.ASK and not may_ask:
        errors["agreed"] = "Ask in person: somebody else may read this phone"
    on = None
    if agreed == Agreed.BY_THEM:
        on = _day(form.get("on", ""))
        if on is None or on > today:
            errors["on"] = "Write the day on which they agreed"
    if agreed != Agreed.NOT_YET and not words:
        errors["words"] = "Write what they have agreed to"
    return errors or Lines(words, Agreed(agreed), on)


def _fault_of(words: str, country: str) -> Errors:
    if len(words.splitlines()) > MOST_LINES or len(words) > LONGEST_LINES:
        return {"words": f"Keep it to {MOST_LINES} lines and {LONGEST_LINES} characters"}
    leaks = find_leaks(words, country)
    return {"words": f"Leave out {why(leaks)}"} if leaks else {}


def _day(words: str) -> date | None:
    try:
        return date.fromisoformat(words)
    except ValueError:
        return None
