"""Draws a thousand members with every kind of plan, and the people who read, for a made-up year."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from random import Random

from schedules.chosen import Chosen, ChosenTime, Whose, plan_from, settling_in
from schedules.on_call import OnCallStaff, parse_on_call
from schedules.own_dates import DateKind, DateManner, OwnDate
from schedules.plan_words import parse_days
from schedules.plans import CHRISTMAS, HOLIDAYS, Days, Place, Plan
from schedules.quiet_hours import QuietHours
from schedules.shifts import Shift

FIRST, LAST = date(2026, 11, 1), date(2027, 10, 31)
BEGINS, ENDS = (datetime.combine(day, time(), UTC) for day in (FIRST, LAST))
ZONES = {
    "Europe/London": ("GB", ("ENG", "SCT", "WLS", "NIR", "")),
    "Europe/Dublin": ("IE", ("",)),
    "America/New_York": ("US", ("",)),
    "Australia/Lord_Howe": ("AU", ("NSW",)),
    "Asia/Kathmandu": ("NP", ("",)),
}
_DAY, _WEEK = timedelta(days=1), timedelta(weeks=1)
_HALF_HOURS = [time(hour, minute) for hour in range(24) for minute in (0, 30)]
_KIND = [time(hour, minute) for hour in range(8, 22) for minute in (0, 5, 30)]


@dataclass(frozen=True, slots=True)
class Member:
    """One member as drawn. Windows are moments between which something holds."""

    number: int
    plans: tuple[Plan, ...]
    quiet: tuple[QuietHours, ...]
    own_dates: tuple[OwnDate, ...]
    agrees_at: datetime | None
    """BEGINS for whoever had agreed before; None for never."""
    stops_at: datetime | None
    pauses: tuple[Shift, ...]
    concerns: tuple[Shift, ...]
    answers: float
    """How likely they answer one check-in."""
    writes: tuple[datetime, ...]
    """When they write by themselves."""

    @property
    def timezone(self) -> str:
        """Where they live."""
        return self.plans[0].timezone

    @property
    def place(self) -> Place:
        """Whose holidays they keep."""
        return self.plans[0].place


@dataclass(frozen=True, slots=True)
class World:
    """Everybody, and when we did not run."""

    members: tuple[Member, ...]
    rota: tuple[OnCallStaff, ...]
    outages: tuple[Shift, ...]


def draw(many: int, seed: int) -> World:
    """The same for the same seed."""
    chance = Random(seed)
    outages = [_window(chance, timedelta(minutes=chance.choice((5, 30, 50, 240))))
               for _ in range(60)]  # fmt: skip
    members = tuple(_member(chance, number) for number in range(many))
    return World(members, _rota(chance), tuple(outages))


def _rota(chance: Random) -> tuple[OnCallStaff, ...]:
    """Hours of two zones that leave some nights open, with days off that nobody fills."""
    hours = (("daily 06:00-23:30", "Europe/London"), ("mon-fri 09:00-19:00", "Australia/Sydney"))
    away = [tuple(_window(chance, timedelta(hours=chance.choice((3, 10)))) for _ in range(15))
            for _ in hours]  # fmt: skip
    return tuple(
        OnCallStaff(nth, nth, parse_on_call(words), zone, away=off)
        for nth, ((words, zone), off) in enumerate(zip(hours, away, strict=True), start=1)
    )


def _member(chance: Random, number: int) -> Member:
    # Eight in ten live in Britain.
    zone = chance.choices(list(ZONES), weights=(80, 5, 5, 5, 5))[0]
    country, parts = ZONES[zone]
    own = chance.choice(
        (None, None, QuietHours(time(21, 30), time(9)), QuietHours(time(12), time(14)))
    )
    ours = QuietHours(time(22), time(7)) if number % 2 else None
    chosen = Chosen(_times(chance), chance.choice((0, 0, 10, 25, 60)), own)
    if chance.random() < 0.1:
        chosen = settling_in(chosen, FIRST + chance.randrange(200) * _DAY)
    whose = Whose(zone, Place(country, chance.choice(parts)), str(number), ours)
    return Member(
        number,
        tuple(plan_from(one, chosen, whose) for one in chosen.times),
        tuple(each for each in (own, ours) if each is not None),
        _own_dates(chance),
        chance.choices((BEGINS, _moment(chance), None), weights=(85, 10, 5))[0],
        chance.choices((None, _moment(chance)), weights=(95, 5))[0],
        tuple(
            _window(chance, chance.choice((1, 2, 4)) * _WEEK)
            for _ in range(chance.choice((0, 0, 1, 3)))
        ),
        tuple(_window(chance, 2 * _DAY) for _ in range(chance.choice((0, 0, 0, 2)))),
        chance.choice((0.0, 0.3, 0.7, 0.95)),
        tuple(sorted(_moment(chance) for _ in range(chance.choice((0, 5, 60))))),
    )


def _times(chance: Random) -> tuple[ChosenTime, ...]:
    """One or several times of day, of one kind or of two."""
    hours = chance.sample(
        _KIND if chance.random() < 0.8 else _HALF_HOURS, chance.choice((1, 1, 2, 3))
    )
    times = [chance.choice(_KINDS)(chance, at) for at in hours]
    return tuple({one.key: one for one in times}.values())


def _days(*words: str) -> Callable[[Random, time], ChosenTime]:
    return lambda chance, at: ChosenTime(parse_days(chance.choice(words)), at)


def _every_other(chance: Random, at: time) -> ChosenTime:
    days = replace(parse_days(chance.choice(("sun", "sat sun", "tue"))), every=2)
    return ChosenTime(days, at, anchor=FIRST + chance.randrange(14) * _DAY)


def _season(chance: Random, at: time) -> ChosenTime:
    return ChosenTime(chance.choice((CHRISTMAS, HOLIDAYS)), at)


def _bounded(chance: Random, at: time) -> ChosenTime:
    begins = FIRST + chance.randrange(300) * _DAY
    ends = chance.choice((None, begins + chance.randrange(90) * _DAY))
    return ChosenTime(parse_days("daily"), at, starts=begins, ends=ends)


def _once(chance: Random, at: time) -> ChosenTime:
    return ChosenTime(Days(frozenset(range(7))), at, on=FIRST + chance.randrange(364) * _DAY)


_KINDS: Sequence[Callable[[Random, time], ChosenTime]] = (
    _days("daily"),
    _days("mon-fri", "weekdays"),
    _days("weekends", "fri sat sun"),
    _days("wed", "mon thu"),
    _every_other,
    _season,
    _bounded,
    _once,
)


def _own_dates(chance: Random) -> tuple[OwnDate, ...]:
    kinds = chance.choice((
        (),
        ((DateKind.BIRTHDAY, DateManner.GENTLE),),
        ((DateKind.HARD, DateManner.GENTLE), (DateKind.HARD, DateManner.NONE)),
    ))  # fmt: skip
    return tuple(
        OwnDate(f"{FIRST + chance.randrange(365) * _DAY:%m-%d}", kind, manner)
        for kind, manner in kinds
    )


def _moment(chance: Random) -> datetime:
    return BEGINS + chance.randrange(364 * 24 * 60) * timedelta(minutes=1)


def _window(chance: Random, long: timedelta) -> Shift:
    begins = _moment(chance)
    return Shift(begins, begins + long)
