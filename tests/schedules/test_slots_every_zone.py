"""Every zone, ten years: slots against a wall clock that is watched minute by minute."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from itertools import pairwise
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schedules.plans import Days, Plan
from schedules.quiet_hours import QuietHours
from schedules.slots import slot_named, slots
from schedules.zones import first_moment, last_moment

BEGINS, ENDS = datetime(2026, 1, 1, tzinfo=UTC), datetime(2036, 1, 1, tzinfo=UTC)
DAY, QUARTER = timedelta(days=1), timedelta(minutes=15)


def wall(moment: datetime, where: ZoneInfo) -> datetime:
    """What the clock shows: the only thing that this calculation asks of the zone."""
    return moment.astimezone(where).replace(tzinfo=None, fold=0)


def watch(start: datetime, end: datetime, where: ZoneInfo) -> Iterator[tuple[datetime, datetime]]:
    """Each quarter of an hour and what the wall then shows. All clock changes fall on one."""
    moment = start
    while moment < end:
        yield moment, wall(moment, where)
        moment += QUARTER


def offset(moment: datetime, where: ZoneInfo) -> timedelta:
    return wall(moment, where) - moment.replace(tzinfo=None)


def clock_changes(where: ZoneInfo) -> Iterator[datetime]:
    """The quarter hours in the ten years from which the clock is another."""
    steps = int((ENDS - BEGINS) / (14 * DAY))
    for low, high in pairwise(BEGINS + 14 * step * DAY for step in range(steps + 1)):
        if offset(low, where) != offset(high, where):
            moment = low
            while offset(moment, where) == offset(low, where):
                moment += DAY
            moment -= DAY
            while offset(moment, where) == offset(low, where):
                moment += QUARTER
            yield moment


@cache
def all_changes() -> tuple[tuple[str, datetime], ...]:
    """Zones that are one under two names are watched once."""
    seen: dict[object, tuple[str, tuple[datetime, ...]]] = {}
    for name in sorted(available_timezones()):
        where = ZoneInfo(name)
        changes = tuple(clock_changes(where))
        alike = (offset(BEGINS, where), offset(BEGINS + 180 * DAY, where), changes)
        seen.setdefault(alike, (name, changes))
    return tuple((name, change) for name, changes in seen.values() for change in changes)


def test_the_ten_years_hold_every_kind_of_change() -> None:
    jumps = {
        offset(change, ZoneInfo(name)) - offset(change - QUARTER, ZoneInfo(name))
        for name, change in all_changes()
    }
    assert {timedelta(hours=1), timedelta(hours=-1), timedelta(minutes=30)} <= jumps


def test_around_every_clock_change_a_time_comes_when_the_wall_first_shows_it() -> None:
    for name, change in all_changes():
        where = ZoneInfo(name)
        seen = list(watch(change - timedelta(hours=4), change + timedelta(hours=4), where))
        reached = 0
        planned = wall(change - timedelta(hours=2), where)
        while planned <= wall(change + timedelta(hours=2), where):
            while seen[reached][1] < planned:
                reached += 1
            assert first_moment(planned.date(), planned.time(), name) == seen[reached][0]
            planned += QUARTER


def test_around_every_clock_change_the_last_showing_is_found_too() -> None:
    for name, change in all_changes():
        where = ZoneInfo(name)
        seen = list(watch(change - timedelta(hours=3), change + timedelta(hours=3), where))
        for planned in {shown for _, shown in seen[4:-4]}:
            showings = [moment for moment, shown in seen if shown == planned]
            assert last_moment(planned.date(), planned.time(), name) == max(showings)


@pytest.fixture(scope="module", autouse=True)
def _changes_are_found_before_they_are_drawn_from() -> None:
    all_changes()


TIMES = st.builds(time, st.integers(0, 23), st.sampled_from([0, 15, 30, 45]))
ZONES = st.sampled_from(sorted(available_timezones()))
ANY_DAY = st.integers(0, 3600).map(lambda step: BEGINS + step * DAY)


@st.composite
def near_a_change(draw: st.DrawFn) -> tuple[str, datetime]:
    name, change = draw(st.sampled_from(all_changes()))
    return name, change - draw(st.integers(0, 10)) * DAY


@settings(max_examples=300, deadline=None)
@given(
    st.one_of(near_a_change(), st.tuples(ZONES, ANY_DAY)),
    st.frozensets(st.integers(0, 6), min_size=1),
    TIMES,
)
def test_a_fortnight_of_slots_is_what_somebody_watching_the_wall_would_have_written_down(
    begins: tuple[str, datetime], weekdays: frozenset[int], at: time
) -> None:
    name, start = begins
    where, end = ZoneInfo(name), begins[1] + 14 * DAY
    written, reached = [], wall(start - 2 * DAY, where)
    for moment, shown in watch(start - 2 * DAY, end, where):
        for day in sorted({reached.date(), shown.date()}):
            planned = datetime.combine(day, at)
            if reached < planned <= shown and day.weekday() in weekdays and moment >= start:
                written.append((planned, moment))
        reached = max(reached, shown)
    found = slots(Plan(Days(weekdays), at, name), start, end)
    assert [(slot.local, slot.due_at) for slot in found] == written


QUIET = st.one_of(st.none(), st.builds(QuietHours, TIMES, TIMES))
OFFSETS = st.one_of(st.none(), st.integers(-3, 30))


@settings(max_examples=300, deadline=None)
@given(
    st.one_of(near_a_change(), st.tuples(ZONES, ANY_DAY)),
    st.frozensets(st.integers(0, 6), min_size=1),
    TIMES,
    st.integers(1, 2),
    OFFSETS,
    OFFSETS,
    OFFSETS,
    st.integers(0, 60),
    QUIET,
)
def test_whatever_was_chosen_each_day_that_counts_has_one_slot_and_no_other_day_has(
    begins: tuple[str, datetime],
    weekdays: frozenset[int],
    at: time,
    every: int,
    starts: int | None,
    ends: int | None,
    settling: int | None,
    leeway: int,
    quiet: QuietHours | None,
) -> None:
    name, start = begins
    where, end = ZoneInfo(name), begins[1] + 40 * DAY
    first = wall(start, where).date()

    def day(offset: int | None) -> date | None:
        return None if offset is None else first + offset * DAY

    plan = Plan(
        Days(weekdays, every=every),
        at,
        name,
        anchor=first,
        starts=day(starts),
        ends=day(ends),
        daily_until=day(settling),
        leeway=leeway,
        seed="7",
        quiet=(quiet,) if quiet else (),
    )
    found = list(slots(plan, start, end))
    moments = [slot.due_at for slot in found]
    assert moments == sorted(set(moments))
    assert all(slot_named(plan, slot.local) == slot for slot in found)
    # The edges are left out: there the leeway decides on which side a slot falls.
    inside = {first + step * DAY for step in range(2, 38)}
    expected = {each for each in inside if _counts(plan, each, first)}
    assert {slot.local.date() for slot in found} & inside == expected


def _counts(plan: Plan, each: date, first: date) -> bool:
    """Again, in other words: by the calendar's own numbers of weeks."""
    if (plan.starts and each < plan.starts) or (plan.ends and each > plan.ends):
        return False
    if plan.daily_until and each <= plan.daily_until:
        return True
    weeks = (each.toordinal() - 1) // 7 - (first.toordinal() - 1) // 7
    return each.weekday() in plan.days.weekdays and weeks % plan.days.every == 0
