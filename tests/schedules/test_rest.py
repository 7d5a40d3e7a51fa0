"""Two nights without one of rest between, and who is asked first after a hard one."""

from datetime import UTC, date, datetime, timedelta

import pytest

from schedules.on_call import OnCallStaff, parse_on_call
from schedules.rest import Strain, at_night, nights, rested_first, strain
from schedules.rota import on_duty
from schedules.shifts import Shift

LONDON = "Europe/London"


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def shift(begins: str, ends: str) -> Shift:
    return Shift(utc(begins), utc(ends))


def staff(
    person_id: int,
    hours: str,
    order: int = 1,
    *,
    chose: bool = False,
    extra: tuple[Shift, ...] = (),
) -> OnCallStaff:
    on_call = parse_on_call(hours)
    return OnCallStaff(person_id, order, on_call, LONDON, back_to_back=chose, extra=extra)


@pytest.mark.parametrize(
    ("begins", "ends", "found"),
    [
        ("2026-06-01T17:00", "2026-06-01T21:00", []),  # ends at 10pm sharp, in summer time
        ("2026-06-01T17:00", "2026-06-01T21:15", [1]),
        ("2026-06-01T21:00", "2026-06-02T06:00", [1]),
        ("2026-06-02T05:30", "2026-06-02T15:00", [1]),
        ("2026-06-02T06:00", "2026-06-02T15:00", []),
        ("2026-06-01T21:00", "2026-06-03T21:00", [1, 2]),
        ("2026-06-01T10:00", "2026-06-03T23:00", [1, 2, 3]),
    ],
)
def test_a_night_is_ten_to_seven_on_the_wall_clock(
    begins: str, ends: str, found: list[int]
) -> None:
    touched = nights([shift(begins, ends)], LONDON)
    assert sorted(touched) == [date(2026, 6, day) for day in found]


@pytest.mark.parametrize(("day", "hours"), [("2026-10-24", 10), ("2027-03-27", 8)])
def test_the_night_of_a_clock_change_is_one_night(day: str, hours: int) -> None:
    begins = datetime.fromisoformat(f"{day}T22:00").astimezone(UTC)
    whole = Shift(begins, begins + timedelta(hours=hours))
    assert len(nights([whole], LONDON)) <= 2
    assert date.fromisoformat(day) in nights([whole], LONDON)


MON_NIGHT = staff(1, "mon 22:00-07:00")


@pytest.mark.parametrize(
    ("one", "asked", "found"),
    [
        (MON_NIGHT, shift("2026-06-02T21:00", "2026-06-03T06:00"), Strain.IN_A_ROW),
        (MON_NIGHT, shift("2026-05-31T21:00", "2026-06-01T06:00"), Strain.IN_A_ROW),
        (MON_NIGHT, shift("2026-06-03T21:00", "2026-06-04T06:00"), Strain.NONE),
        (MON_NIGHT, shift("2026-06-02T09:00", "2026-06-02T20:00"), Strain.NONE),
        (MON_NIGHT, shift("2026-06-04T21:00", "2026-06-06T06:00"), Strain.IN_A_ROW),
        (staff(1, "always"), shift("2026-06-02T21:00", "2026-06-03T06:00"), Strain.NONE),
        (staff(1, "never"), shift("2026-06-02T21:00", "2026-06-03T06:00"), Strain.NONE),
        (
            staff(1, "mon 22:00-07:00", chose=True),
            shift("2026-06-02T21:00", "2026-06-03T06:00"),
            Strain.NONE,
        ),
        (
            staff(1, "never", extra=(shift("2026-06-01T21:00", "2026-06-02T06:00"),)),
            shift("2026-06-02T21:00", "2026-06-03T06:00"),
            Strain.IN_A_ROW,
        ),
    ],
)
def test_a_second_night_in_a_row_is_noticed_unless_they_chose_it(
    one: OnCallStaff, asked: Shift, found: Strain
) -> None:
    assert strain(one, asked) is found


def test_a_night_after_one_in_which_they_were_paged_is_a_hard_one() -> None:
    one, next_night = staff(1, "never"), shift("2026-06-02T21:00", "2026-06-03T06:00")
    assert strain(one, next_night, [utc("2026-06-02T01:30")]) is Strain.HARD
    assert strain(one, next_night, [utc("2026-06-01T12:00")]) is Strain.NONE
    assert strain(one, next_night, [utc("2026-06-01T01:30")]) is Strain.NONE


@pytest.mark.parametrize(
    ("now", "first"),
    [
        ("2026-06-02T22:00", 2),  # the next night: the backup, who slept
        ("2026-06-02T18:00", 1),  # in the evening the rota holds
        ("2026-06-02T02:30", 1),  # the same night
        ("2026-06-03T22:00", 1),  # a night later
    ],
)
def test_at_night_whoever_slept_is_asked_before_whoever_was_paged_last_night(
    now: str, first: int
) -> None:
    rota = [staff(1, "always"), staff(2, "always", order=2)]
    paged = {1: [utc("2026-06-02T01:30")]}
    found = on_duty(rested_first(rota, paged, utc(now)), utc(now))
    assert [one.person_id for one in found] == [first, 3 - first]


def test_where_nobody_slept_or_they_chose_it_the_rota_holds_and_nobody_is_left_out() -> None:
    at, paged = utc("2026-06-02T22:00"), [utc("2026-06-02T01:30")]
    rota = [staff(1, "always"), staff(2, "always", order=2)]
    both = on_duty(rested_first(rota, {1: paged, 2: paged}, at), at)
    chosen = [staff(1, "always", chose=True), staff(2, "always", order=2)]
    assert [one.person_id for one in both] == [1, 2]
    assert [one.person_id for one in on_duty(rested_first(chosen, {1: paged}, at), at)] == [1, 2]
    assert at_night(rota, at)
    assert not at_night(rota, utc("2026-06-02T18:00"))
