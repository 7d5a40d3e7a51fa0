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

    def same(self, other: "Standing") -> bool:
        """Whether both say the same, in whatever order."""
        return (
            self.chosen.same(other.chosen)
            and self.paused_until == other.paused_until
            and self.contented == other.contented
        )


def without_past(standing: Standing, today: date, now: datetime) -> Standing:
    """Without what time has ended: one-offs that came, a pause that is over."""
    times = (one for one in standing.chosen.times if one.on is None or one.on > today)
    until = standing.paused_until
    return replace(
        standing,
        chosen=replace(standing.chosen, times=tuple(times)),
        paused_until=until if until is not None and until > now else None,
    )


def write_standing(standing: Standing) -> str:
    """As JSON, with days and hours as people write them."""
    chosen = standing.chosen
    return json.dumps(
        {
            "times": [_written(one) for one in chosen.times],
            "leeway": chosen.leeway,
            "quiet": format_quiet_hours(chosen.quiet) if chosen.quiet else "",
            "paused_until": standing.paused_until.isoformat() if standing.paused_until else "",
            "contented": standing.contented,
        }
    )


def read_standing(text: str) -> Standing:
    """What `write_standing` wrote."""
    said = json.loads(text)
    until = said["paused_until"]
    chosen = Chosen(
        tuple(_read(one) for one in said["times"]),
        said["leeway"],
        read_quiet_hours(said["quiet"]),
    )
    paused = datetime.fromisoformat(until) if until else None
    return Standing(chosen, paused, bool(said["contented"]))


def _written(one: ChosenTime) -> dict[str, str]:
    dates = {name: getattr(one, name) for name in _DATES}
    written = {name: day.isoformat() for name, day in dates.items() if day is not None}
    return {"days": format_days(one.days), "at": one.at.isoformat("minutes"), **written}


def _read(said: Mapping[str, str]) -> ChosenTime:
    dates = {name: date.fromisoformat(said[name]) for name in _DATES if name in said}
    return ChosenTime(parse_days(said["days"]), time.fromisoformat(said["at"]), **dates)
