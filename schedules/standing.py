"""All that a member's wish can change, as one value that is written down and put back."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time

from schedules.chosen import Chosen, ChosenTime
from schedules.plan_words import format_days, parse_days
from schedules.quiet_hours import format_quiet_hours, read_quiet_hours

_DATES = ("anchor", "starts", "ends", "on", "daily_until")


@dataclass(frozen=True, slots=True)
class Standing:
    """What was chosen, until when they want nothing, and whether they are fine with little."""

    chosen: Chosen
    paused_until: datetime | None = None
    contented: bool = False
    paused_from: datetime | None = None
    """None: from when it was asked for."""
    paused_why: str | None = None

    def same(self, other: "Standing") -> bool:
        """Whether both say the same, in whatever order."""
        return (
            self.chosen.same(other.chosen)
            and self.paused_until == other.paused_until
            and self.paused_from == other.paused_from
            and self.paused_why == other.paused_why
            and self.contented == other.contented
        )


def without_past(standing: Standing, today: date, now: datetime) -> Standing:
    """Without what time has ended: one-offs that came, a pause that is over."""
    times = (one for one in standing.chosen.times if one.on is None or one.on > today)
    chosen = replace(standing.chosen, times=tuple(times))
    until = standing.paused_until
    if until is None or until <= now:
        return replace(
            standing, chosen=chosen, paused_until=None, paused_from=None, paused_why=None
        )
    return replace(standing, chosen=chosen)


def put_back(before: Standing, current: Standing, today: date, now: datetime) -> Standing:
    """What was before, without what time has ended; today's one-offs stay if they are to come."""
    kept = without_past(before, today, now)
    had = {one.key for one in before.chosen.once}
    to_come = (one for one in current.chosen.once if one.on == today and one.key in had)
    return replace(kept, chosen=replace(kept.chosen, times=(*kept.chosen.times, *to_come)))


def write_standing(standing: Standing) -> str:
    """As JSON, with days and hours as people write them."""
    chosen = standing.chosen
    return json.dumps(
        {
            "times": [_written(one) for one in chosen.times],
            "leeway": chosen.leeway,
            "quiet": format_quiet_hours(chosen.quiet) if chosen.quiet else "",
            "paused_from": _moment(standing.paused_from),
            "paused_until": _moment(standing.paused_until),
            "paused_why": standing.paused_why or "",
            "contented": standing.contented,
        }
    )


def read_standing(text: str) -> Standing:
    """What `write_standing` wrote."""
    said = json.loads(text)
    chosen = Chosen(
        tuple(_read(one) for one in said["times"]),
        said["leeway"],
        read_quiet_hours(said["quiet"]),
    )
    return Standing(
        chosen,
        _read_moment(said["paused_until"]),
        bool(said["contented"]),
        _read_moment(said.get("paused_from", "")),
        said.get("paused_why") or None,
    )


def _moment(moment: datetime | None) -> str:
    return "" if moment is None else moment.isoformat()


def _read_moment(text: str) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def _written(one: ChosenTime) -> dict[str, str]:
    dates = {name: getattr(one, name) for name in _DATES}
    written = {name: day.isoformat() for name, day in dates.items() if day is not None}
    return {"days": format_days(one.days), "at": one.at.isoformat("minutes"), **written}


def _read(said: Mapping[str, str]) -> ChosenTime:
    dates = {name: date.fromisoformat(said[name]) for name in _DATES if name in said}
    return ChosenTime(parse_days(said["days"]), time.fromisoformat(said["at"]), **dates)
