"""Holds a year that has been lived against each promise, reckoned without the code that kept it."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from functools import cache, lru_cache, partial
from zoneinfo import ZoneInfo

from dateutil.easter import easter
from holidays import country_holidays

from benchmarks.year import Happened
from benchmarks.year_people import BEGINS, ENDS, Member, World
from messages.check_in_bank import BANK
from messages.occasions import Occasion
from schedules.on_call import OnCallStaff
from schedules.plans import Place, Plan, Season
from schedules.shifts import Shift

_DAY, _MINUTE = timedelta(days=1), timedelta(minutes=1)
_LIFETIME, _READING, _AGAIN = 45 * _MINUTE, 30 * _MINUTE, 14
_HALF_HOUR = 30 * _MINUTE
_LEAST_AFTER_WORDS, _LEAST_BETWEEN = timedelta(hours=2), timedelta(hours=1)
Broken = Iterator[str]
_Away = Mapping[date, Sequence[Shift]]
"""When somebody is away, by each day on which any of it lies."""


def checked(world: World, year: Sequence[Happened]) -> dict[str, list[str]]:
    """Each promise, and where it was broken."""
    of = defaultdict[int, list[Happened]](list)
    for each in year:
        of[each.member.number].append(each)
    is_read, lives = _reader(world), [(member, of[member.number]) for member in world.members]
    asked = [one for one in year if one.asked]
    return {
        "each chosen day has its slot, and no other": _all(lives, _slots_are_the_chosen_days),
        "no slot twice": _all(lives, _no_slot_twice),
        "none in quiet hours": _each(asked, _not_in_quiet_hours),
        "none that nobody reads": _each(asked, lambda one: is_read(one.at)),
        "none past its lifetime": _each(asked, lambda one: one.at - one.slot.due_at <= _LIFETIME),
        "no sentence again within 14": _all(lives, _no_sentence_again),
        "special days have words for them": _each(asked, _words_suit),
        "none on a day without, as they asked": _each(asked, _not_on_a_day_without),
        "exact ones are exact": _each(asked, _is_exact),
        "leeway is kept, and is not always nothing": [
            *_each(asked, _keeps_leeway),
            *_never_moves(year),
        ],
        "nobody who stopped, paused or has not agreed": _each(asked, _may_be_written_to),
        "not right after their words, nor after another": _all(lives, _not_too_soon),
    }


def _each(asked: Iterable[Happened], kept: Callable[[Happened], bool]) -> list[str]:
    return [_name(one) for one in asked if not kept(one)]


def _all(
    lives: Iterable[tuple[Member, list[Happened]]],
    broken: Callable[[Member, list[Happened]], Broken],
) -> list[str]:
    return [line for member, life in lives for line in broken(member, life)]


def _name(one: Happened) -> str:
    return f"member {one.member.number}, {one.slot.key}, looked at {one.at:%d %b %H:%M}"


def _slots_are_the_chosen_days(member: Member, life: list[Happened]) -> Broken:
    """Each day of the year asked one by one whether it counts; the edges of the year aside."""
    for plan in member.plans:
        found = sorted(one.slot.local for one in life if one.plan is plan)
        days = ((BEGINS + nth * _DAY).date() for nth in range(2, (ENDS - BEGINS).days - 2))
        wanted = [datetime.combine(day, plan.at) for day in days if _counts(plan, day)]
        inner = [at for at in found if _INNER[0] <= at < _INNER[1]]
        if inner != wanted:
            yield f"member {member.number}: {len(inner)} slots of {len(wanted)} at {plan.at}"


_INNER = [at.replace(tzinfo=None) for at in (BEGINS + 2 * _DAY, ENDS - 2 * _DAY)]


def _counts(plan: Plan, day: date) -> bool:
    if plan.on is not None:
        return day == plan.on
    if day < (plan.starts or date.min) or day > (plan.ends or date.max):
        return False
    if plan.daily_until is not None and day <= plan.daily_until:
        return True
    if plan.days.every == 2 and plan.anchor is not None:
        weeks = (day - date(1970, 1, 5)).days // 7 - (plan.anchor - date(1970, 1, 5)).days // 7
        if weeks % 2:
            return False
    festive = (day.month, day.day) >= (12, 24) or (day.month, day.day) == (1, 1)
    in_season = {
        None: True,
        Season.CHRISTMAS: festive,
        Season.HOLIDAYS: festive or _is_bank_holiday(plan.place, day),
    }
    return day.weekday() in plan.days.weekdays and in_season[plan.days.season]


def _no_slot_twice(member: Member, life: list[Happened]) -> Broken:
    asked = [one.slot.key for one in life if one.asked]
    if len(set(asked)) < len(asked):
        yield f"member {member.number}: {len(asked) - len(set(asked))} twice"


def _not_in_quiet_hours(one: Happened) -> bool:
    at = _wall(one.at, one.member.timezone).time()
    return not any(
        hours.begins <= at < hours.ends
        if hours.begins < hours.ends
        else at >= hours.begins or at < hours.ends
        for hours in one.member.quiet
    )


def _reader(world: World) -> Callable[[datetime], bool]:
    """Whether somebody is there in each minute of the half hour."""
    rota = [(staff.timezone, _away(staff)) for staff in world.rota]
    unread = cache(partial(_minutes_with_nobody, rota))

    def is_read(at: datetime) -> bool:
        begins, ends = at.replace(second=0, microsecond=0), at + _READING
        block = begins - begins.minute % 30 * _MINUTE
        nobody = (*unread(block), *unread(block + _HALF_HOUR))
        return not any(begins <= minute <= ends for minute in nobody)

    return is_read


_SHIFTS = {
    "Europe/London": (frozenset(range(7)), time(6), time(23, 30)),
    "Australia/Sydney": (frozenset(range(5)), time(9), time(19)),
}
"""The hours of `year_people`, once more."""


def _minutes_with_nobody(
    rota: Sequence[tuple[str, _Away]], block: datetime
) -> tuple[datetime, ...]:
    """Of one half hour: hours begin and end between two of them, and days off at any minute."""
    off = [away.get(block.date(), ()) for timezone, away in rota if _is_on(timezone, block)]
    if not all(off):
        return ()
    minutes = (block + nth * _MINUTE for nth in range(_HALF_HOUR // _MINUTE))
    return tuple(at for at in minutes if all(any(one.holds(at) for one in each) for each in off))


def _is_on(timezone: str, at: datetime) -> bool:
    days, begins, ends = _SHIFTS[timezone]
    wall = _wall(at, timezone)
    return wall.weekday() in days and begins <= wall.time() < ends


def _away(staff: OnCallStaff) -> _Away:
    found = defaultdict[date, list[Shift]](list)
    for off in staff.away:
        for nth in range((off.ends.date() - off.begins.date()).days + 1):
            found[off.begins.date() + nth * _DAY].append(off)
    return found


def _no_sentence_again(member: Member, life: list[Happened]) -> Broken:
    said = [one.sentence for one in life if one.asked]
    for nth, sentence in enumerate(said):
        if sentence in said[max(0, nth - _AGAIN) : nth]:
            yield f"member {member.number}: {sentence} again"


def _words_suit(one: Happened) -> bool:
    wanted = _special(one)
    fits = BANK[one.sentence].occasions
    return wanted in fits if wanted is not None else not BANK[one.sentence].special


def _special(one: Happened) -> Occasion | None:
    """What the day is, as another library and the calendar say."""
    day, names = one.slot.local.date(), _own_names(one)
    if names:
        return Occasion.HARD_DATE if "hard" in names else Occasion.BIRTHDAY
    place = one.member.place
    if (day.month, day.day) in _FESTIVE:
        has_christmas = (day.month == 1) or date(day.year, 12, 25) in _named(place, day.year)
        if has_christmas:
            return _FESTIVE[day.month, day.day]
    sunday = _easter(day.year)
    friday, monday = sunday - 2 * _DAY, sunday + _DAY
    kept = _is_bank_holiday(place, friday) or _is_bank_holiday(place, monday)
    if kept and friday <= day <= monday:
        return Occasion.EASTER
    return Occasion.BANK_HOLIDAY if _is_bank_holiday(place, day) else None


_easter = cache(easter)


def _own_names(one: Happened) -> set[str]:
    return {
        each.kind.value
        for each in one.member.own_dates
        if each.month_day == f"{one.slot.local:%m-%d}"
    }


_FESTIVE: Mapping[tuple[int, int], Occasion] = {
    (12, 24): Occasion.CHRISTMAS_EVE,
    (12, 25): Occasion.CHRISTMAS_DAY,
    **{(12, day): Occasion.BETWEEN_YEARS for day in range(26, 31)},
    (12, 31): Occasion.NEW_YEARS_EVE,
    (1, 1): Occasion.NEW_YEARS_DAY,
}


@cache
def _is_bank_holiday(place: Place, day: date) -> bool:
    """In Britain what falls on a weekend is kept on the day after it."""
    names = _named(place, day.year)
    moved = {name.removesuffix(" (observed)") for name in names.values() if "(observed)" in name}
    return day in names and (place.country != "GB" or names[day] not in moved)


@lru_cache
def _named(place: Place, year: int) -> dict[date, str]:
    return dict(country_holidays(place.country, subdiv=place.nation or None, years=year).items())


def _not_on_a_day_without(one: Happened) -> bool:
    if one.plan.on is not None:
        return True
    none = {each.month_day for each in one.member.own_dates if each.manner.value == "none"}
    return f"{one.slot.local:%m-%d}" not in none


def _is_exact(one: Happened) -> bool:
    """To the minute, but where the clocks leave that minute out."""
    if one.plan.leeway:
        return True
    wall = _wall(one.slot.due_at, one.member.timezone).replace(tzinfo=None)
    return wall == one.slot.local or not _exists(one.slot.local, one.member.timezone)


def _keeps_leeway(one: Happened) -> bool:
    wall = _wall(one.slot.due_at, one.member.timezone).replace(tzinfo=None)
    off = abs(wall - one.slot.local)
    if off <= one.plan.leeway * _MINUTE and wall.date() == one.slot.local.date():
        return True
    return not _exists(one.slot.local, one.member.timezone)


def _never_moves(year: Iterable[Happened]) -> Broken:
    """Most of those with a leeway use it."""
    loose = [one for one in year if one.plan.leeway >= 10]
    moved = [one for one in loose
             if _wall(one.slot.due_at, one.member.timezone).time() != one.plan.at]  # fmt: skip
    if len(moved) < len(loose) // 2:
        yield f"only {len(moved)} of {len(loose)} moved"


def _may_be_written_to(one: Happened) -> bool:
    member, at = one.member, one.at
    agreed = member.agrees_at is not None and member.agrees_at <= at
    stopped = member.stops_at is not None and member.stops_at <= at
    left_alone = (*member.pauses, *member.concerns)
    return agreed and not stopped and not any(each.begins <= at < each.ends for each in left_alone)


def _not_too_soon(member: Member, life: list[Happened]) -> Broken:
    last: datetime | None = None
    for one in (each for each in life if each.asked):
        wrote = [at for at in member.writes if at <= one.at]
        if wrote and one.at - wrote[-1] < _LEAST_AFTER_WORDS:
            yield f"{_name(one)}: they had just written"
        if last is not None and one.at - last < _LEAST_BETWEEN:
            yield f"{_name(one)}: another was just due"
        last = one.slot.due_at


def _wall(at: datetime, timezone: str) -> datetime:
    return at.astimezone(ZoneInfo(timezone))


def _exists(local: datetime, timezone: str) -> bool:
    there = local.replace(tzinfo=ZoneInfo(timezone))
    return there.astimezone(UTC).astimezone(ZoneInfo(timezone)).replace(tzinfo=None) == local
