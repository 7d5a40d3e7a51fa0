"""Reads what staff settle of a companion visit."""

from datetime import date, datetime, time

from bot.console.forms import Form
from bot.store.visits import Approval, Move
from messages.masking import find_leaks, why
from schedules.visits import VisitOutcome, why_not_then
from schedules.zones import first_moment

Errors = dict[str, str]
LONGEST_PLACE, LONGEST_NOTE, LONGEST_WHAT = 40, 600, 200
"""The place goes into a text of one segment, beside names and a time."""
OUTCOMES = {outcome.value: outcome for outcome in VisitOutcome}
_TICKS = {
    "role": "Say that their role allows it",
    "public": "Members and buddies meet in public places only",
}


def read_approval(
    form: Form, buddies: frozenset[int], now: datetime, timezone: str, country: str
) -> Approval | Errors:
    """The approval, or what is wrong by field; `timezone` is the member's own."""
    errors = {name: words for name, words in _TICKS.items() if form.get(name) != "yes"}
    buddy = form.get("buddy", "")
    if buddy not in {str(each) for each in buddies}:
        errors["buddy"] = "Choose somebody"
    place = " ".join(form.get("place", "").split())
    errors |= _fault_of_place(place, country)
    hours = _hours(form, timezone)
    errors |= _fault_of_hours(hours, now, timezone)
    note = form.get("risk_note", "").strip()
    if not note or len(note) > LONGEST_NOTE:
        errors["risk_note"] = f"Write what could go wrong and what then, in {LONGEST_NOTE} signs"
    if errors or hours is None:
        return errors
    return Approval(int(buddy), *hours, place, note)


def read_move(form: Form, before: str, now: datetime, timezone: str, country: str) -> Move | Errors:
    """Another time or place; one that is not as `before` has to be public, too."""
    place = " ".join(form.get("place", "").split())
    errors = _fault_of_place(place, country)
    if place != before and form.get("public") != "yes":
        errors["public"] = _TICKS["public"]
    hours = _hours(form, timezone)
    errors |= _fault_of_hours(hours, now, timezone)
    return errors if errors or hours is None else Move(*hours, place)


def _fault_of_hours(
    hours: tuple[datetime, datetime] | None, now: datetime, timezone: str
) -> Errors:
    wrong = why_not_then(*hours, now, timezone) if hours else "Write the day and both times"
    return {"day": wrong} if wrong else {}


def _fault_of_place(place: str, country: str) -> Errors:
    if not place or len(place) > LONGEST_PLACE:
        return {"place": f"Write a public place in at most {LONGEST_PLACE} characters"}
    leaks = find_leaks(place, country)
    return {"place": f"Leave out {why(leaks)}"} if leaks else {}


def _hours(form: Form, timezone: str) -> tuple[datetime, datetime] | None:
    day, begins, over = _day(form.get("day", "")), _time(form, "begins"), _time(form, "over")
    if day is None or begins is None or over is None:
        return None
    starts, ends = first_moment(day, begins, timezone), first_moment(day, over, timezone)
    return None if starts is None or ends is None else (starts, ends)


def _day(words: str) -> date | None:
    try:
        return date.fromisoformat(words)
    except ValueError:
        return None


def _time(form: Form, field: str) -> time | None:
    try:
        return time.fromisoformat(form.get(field, "")).replace(second=0, microsecond=0, tzinfo=None)
    except ValueError:
        return None
