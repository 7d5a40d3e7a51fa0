"""Reads the hours that somebody typed into a form of the rota page."""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta

from schedules.shifts import Shift
from schedules.zones import first_moment, last_moment

LONGEST = timedelta(days=92)
FURTHEST = timedelta(days=730)
_WHEN = "Give a day and a time, such as 2026-12-24 and 18:00"


def read_stretch(form: Mapping[str, str], now: datetime, timezone: str) -> Shift | dict[str, str]:
    """The stretch, on the wall clock of this zone; or what is wrong, by field."""
    errors = {}
    begins = _moment(form, "from", timezone, last=False)
    ends = _moment(form, "to", timezone, last=True)
    if begins is None:
        errors["from"] = _WHEN
    if ends is None:
        errors["to"] = _WHEN
    if begins is None or ends is None:
        return errors
    if ends <= begins:
        return {"to": "It has to end after it begins"}
    if ends <= now:
        return {"to": "That is over already"}
    if ends - begins > LONGEST or begins > now + FURTHEST:
        return {"to": "That is too long, or too far away: say it in parts"}
    return Shift(begins, ends)


def read_shift(text: str) -> Shift | None:
    """A shift as a form of ours sent it."""
    first, _, last = text.partition("/")
    try:
        begins, ends = datetime.fromisoformat(first), datetime.fromisoformat(last)
    except ValueError:
        return None
    if begins.tzinfo is None or ends.tzinfo is None or begins >= ends:
        return None
    return Shift(begins, ends)


def _moment(form: Mapping[str, str], field: str, timezone: str, *, last: bool) -> datetime | None:
    try:
        day = date.fromisoformat(form.get(f"{field}_day", "").strip())
        at = time.fromisoformat(form.get(f"{field}_time", "").strip())
        choose = last_moment if last else first_moment
        return None if at.tzinfo else choose(day, at, timezone)
    except (ValueError, OverflowError):
        return None
