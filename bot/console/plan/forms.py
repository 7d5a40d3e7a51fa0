"""Reads what staff chose with a member about when they hear from us, and says what is wrong."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from enum import StrEnum
from typing import TypeVar

from bot.console.forms import Form
from schedules.chosen import Chosen, ChosenTime, settling_in
from schedules.leeway import USUAL
from schedules.plan_words import parse_times
from schedules.plans import CHRISTMAS, EVERY_DAY, HOLIDAYS, Days, Off
from schedules.quiet_hours import QuietHours, read_quiet_hours
from schedules.spoken import WHICH_WEEK, spoken_clock

Errors = dict[str, str]
T = TypeVar("T")


class Which(StrEnum):
    """On which days, as the form asks."""

    EVERY_WEEK = "week"
    EVERY_OTHER = "other"
    MONTHLY = "month"
    HOLIDAYS = "holidays"
    CHRISTMAS = "christmas"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Ground:
    """What a choice is judged by."""

    local: datetime
    """Now, where the member lives."""
    quiet: QuietHours | None
    """The organisation's quiet hours."""

    @property
    def today(self) -> date:
        """Where the member lives."""
        return self.local.date()


def which_of(days: Days) -> Which:
    """The choice of the form that stands for those days."""
    if days.season is not None:
        return Which.CHRISTMAS if days == CHRISTMAS else Which.HOLIDAYS
    if days.week:
        return Which.MONTHLY
    return Which.EVERY_OTHER if days.every > 1 else Which.EVERY_WEEK


def read_plan(form: Form, before: Chosen, ground: Ground) -> Chosen | Errors:
    """What they chose from now on, or what is wrong by field. One-offs stay as they were."""
    found = _Reader(form, ground)
    which = found.read("which", Which, Which.NONE)
    days = found.days(which)
    times = found.times("times") if which is not Which.NONE else ()
    quiet = found.read("quiet", read_quiet_hours, None)
    starts = found.read("starts", _date, None)
    ends = found.read("ends", _date, None)
    found.check_hours(times, quiet)
    found.check_dates(starts, ends)
    if found.errors:
        return found.errors
    bounds = ChosenTime(days, time(0), starts=starts, ends=ends)
    leeway = (before.leeway or USUAL) if form.get("near") == "about" else 0
    lasting = tuple(_kept(replace(bounds, at=at), before) for at in times)
    after = Chosen((*lasting, *before.once), leeway, quiet)
    if form.get("fortnight") != "yes":
        return after
    return settling_in(after, starts or ground.today, _running(before))


def read_once(form: Form, before: Chosen, ground: Ground) -> Chosen | Errors:
    """One more one-off, or what is wrong by field."""
    found = _Reader(form, ground)
    on = found.read("on", _date, None)
    times = found.times("at")
    if on is None and not found.errors:
        found.errors["on"] = "Write the day"
    if on is not None and times and (on, times[0]) <= (ground.today, ground.local.time()):
        found.errors["on"] = "That is over already"
    found.check_hours(times, before.quiet, "at")
    if found.errors or on is None:
        return found.errors
    once = ChosenTime(Days(EVERY_DAY), times[0], on=on)
    others = tuple(one for one in before.times if one.key != once.key)
    return replace(before, times=(*others, once))


def _kept(one: ChosenTime, before: Chosen) -> ChosenTime:
    """Every other week goes on in the weeks that it had, unless it begins anew."""
    alike = (each for each in before.lasting if each.anchor and each.days == one.days)
    known = next(alike, None)
    if known is None or known.starts != one.starts:
        return one
    return replace(one, anchor=known.anchor)


def _running(chosen: Chosen) -> date | None:
    """Until when a first fortnight goes on that has begun."""
    return next((one.daily_until for one in chosen.lasting if one.daily_until is not None), None)


def _date(words: str) -> date | None:
    try:
        return date.fromisoformat(words) if words else None
    except ValueError:
        raise ValueError("Write a day like 2026-11-26") from None


class _Reader:
    """Goes on after a fault, so that the others are found as well."""

    def __init__(self, form: Form, ground: Ground) -> None:
        self.errors: Errors = {}
        self._form = form
        self._ground = ground

    def read(self, field: str, parse: Callable[[str], T], otherwise: T) -> T:
        try:
            return parse(self._form.get(field, "").strip())
        except ValueError as fault:
            self.errors[field] = _sentence(str(fault)) if field != "which" else "Choose one"
            return otherwise

    def times(self, field: str) -> tuple[time, ...]:
        """Earliest first."""
        nothing: tuple[time, ...] = ()
        return self.read(field, parse_times, nothing)

    def days(self, which: Which) -> Days:
        """Only every week and every other week ask for days of the week."""
        match which:
            case Which.HOLIDAYS:
                return HOLIDAYS
            case Which.CHRISTMAS:
                return CHRISTMAS
            case Which.NONE:
                return Days(frozenset())
            case Which.EVERY_WEEK | Which.EVERY_OTHER | Which.MONTHLY:
                chosen = frozenset(
                    day for day in EVERY_DAY if self._form.get(f"day-{day}") == "yes"
                )
                if not chosen:
                    self.errors["days"] = "Choose at least one day"
                every = 2 if which is Which.EVERY_OTHER else 1
                week = self._week() if which is Which.MONTHLY else 0
                return Days(chosen, every=every, week=week, off=self._off())

    def _week(self) -> int:
        """Of the month; the first where nothing of the kind was sent."""
        sent = self._form.get("week", "")
        return next((week for week in WHICH_WEEK if str(week) == sent), 1)

    def _off(self) -> frozenset[Off]:
        return frozenset(off for off in Off if self._form.get(f"off-{off.value}") == "yes")

    def check_hours(
        self, times: tuple[time, ...], own: QuietHours | None, field: str = "times"
    ) -> None:
        """A time that would never be kept is not taken."""
        for at in times:
            if own is not None and own.hold(at):
                self.errors[field] = f"{spoken_clock(at)} is in their own quiet hours"
            elif self._ground.quiet is not None and self._ground.quiet.hold(at):
                self.errors[field] = f"{spoken_clock(at)} is in your organisation's quiet hours"

    def check_dates(self, starts: date | None, ends: date | None) -> None:
        """What is over before it begins never comes."""
        if ends is not None and ends < max(self._ground.today, starts or self._ground.today):
            self.errors["ends"] = "The last day has to come after today and after the first"


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]
