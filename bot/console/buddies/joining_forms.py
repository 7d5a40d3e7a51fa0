"""Reads the forms of becoming a buddy, and says what is wrong with them."""

from dataclasses import dataclass
from datetime import date

from bot.console.buddies.joining_view import LEVELS
from bot.console.forms import Form
from bot.console.member_forms import Errors
from bot.people.addresses import parse_number
from schedules.checks import Check, CheckKind

LONGEST_NAME = 100
LONGEST_WHY = 300


@dataclass(frozen=True, slots=True)
class TypedCheck:
    """What staff say that they saw."""

    check: Check
    level: str
    seen_on: date


@dataclass(frozen=True, slots=True, repr=False)
class Newcomer:
    """A name, and where they can be reached."""

    name: str
    mobile: str


def read_check(form: Form, today: date) -> TypedCheck | Errors:
    """Nothing else is asked for, so that no number of a certificate is ever kept."""
    errors: Errors = {}
    kind, level = form.get("kind", ""), form.get("level", "")
    seen, ends = _day(form.get("seen-on", "")), _day(form.get("expires-on", ""))
    if kind not in tuple(CheckKind):
        errors["kind"] = "Choose what you have seen"
    if seen is None or seen > today:
        errors["seen-on"] = "Choose the day on which you saw it, today or before"
    if form.get("expires-on", "").strip() and ends is None:
        errors["expires-on"] = "Choose a day, or leave it empty"
    elif seen is not None and ends is not None and ends < seen:
        errors["expires-on"] = "It cannot run out before it was seen"
    if errors or seen is None:
        return errors
    level = level if kind == CheckKind.DBS and level in LEVELS else ""
    return TypedCheck(Check(CheckKind(kind), ends), level, seen)


def read_reason(form: Form) -> tuple[str, Errors]:
    """Why somebody is suspended, for whoever reads it later."""
    why = " ".join(form.get("why", "").split())
    if not why:
        return why, {"why": "Say why, for whoever reads this later"}
    return why, {"why": f"Keep it below {LONGEST_WHY} characters"} if len(why) > LONGEST_WHY else {}


def read_newcomer(form: Form, country: str) -> Newcomer | Errors:
    """Both are needed, on a page for staff and on the one for everybody."""
    errors: Errors = {}
    name, mobile = " ".join(form.get("name", "").split()), ""
    if not name or not name.isprintable():
        errors["name"] = "Write your name" if "staff" not in form else "Write their name"
    elif len(name) > LONGEST_NAME:
        errors["name"] = f"Keep the name below {LONGEST_NAME} characters"
    try:
        mobile = parse_number(form.get("mobile", "").strip(), country)
    except ValueError:
        errors["mobile"] = "Write a mobile number, like 07700 900123"
    return errors or Newcomer(name, mobile)


def _day(words: str) -> date | None:
    try:
        return date.fromisoformat(words.strip())
    except ValueError:
        return None
