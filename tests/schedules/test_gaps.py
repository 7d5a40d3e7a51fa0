"""Which gaps matter, when they are told, and that every minute of a rota is told the same way."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schedules.gaps import Gap, Reminder, gaps_that_matter, opened, reminder, told_before
from schedules.on_call import OnCallStaff, parse_on_call
from schedules.overrides import OverrideKind, Overriding, lay_over
from schedules.rota import READING_TIME, covered, gaps, next_opening, on_duty
from schedules.shifts import Shift
from schedules.who import who_is_next, who_is_on

LONDON = "Europe/London"
MINUTE = timedelta(minutes=1)
START, END = datetime(2026, 11, 23, tzinfo=UTC), datetime(2026, 11, 30, tzinfo=UTC)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(LONDON)).astimezone(UTC)


def staff(person_id: int, hours: str, *away: tuple[str, str]) -> OnCallStaff:
    spans = tuple(Shift(at(begins), at(ends)) for begins, ends in away)
    return OnCallStaff(person_id, 1, parse_on_call(hours), LONDON, away=spans)


def shown(found: list[Gap]) -> list[tuple[str, str, int]]:
    return [(f"{gap.begins:%a %H:%M}", f"{gap.ends:%a %H:%M}", gap.check_ins) for gap in found]


EVENINGS = "daily 17:00-22:00"
SATURDAY = ("2026-11-28 00:00", "2026-11-29 00:00")


@pytest.mark.parametrize(
    ("rota", "due", "found"),
    [
        pytest.param([staff(1, EVENINGS)], [("2026-11-28 18:30", 2)], [], id="all is well"),
        pytest.param([staff(1, EVENINGS)], [], [], id="nights are no gap"),
        pytest.param(
            [staff(1, EVENINGS, SATURDAY)],
            [],
            [("Sat 17:00", "Sat 22:00", 0)],
            id="somebody is away, and nobody is there instead",
        ),
        pytest.param(
            [staff(1, EVENINGS, SATURDAY), staff(2, "sat 17:00-20:00")],
            [("2026-11-28 18:30", 2), ("2026-11-28 21:00", 3)],
            [("Sat 20:00", "Sat 22:00", 3)],
            id="only the part that nobody covers, and only its check-ins",
        ),
        pytest.param(
            [staff(1, "mon-fri 17:00-22:00")],
            [("2026-11-28 10:00", 1), ("2026-11-28 18:30", 2), ("2026-11-28 20:00", 4)],
            [("Sat 10:00", "Sat 11:00", 1), ("Sat 18:30", "Sat 21:00", 6)],
            id="check-ins outside every shift; those near each other are one gap",
        ),
        pytest.param(
            [staff(1, EVENINGS)],
            [("2026-11-28 21:45", 1)],
            [("Sat 22:00", "Sat 22:45", 1)],
            id="nobody would be there long enough to read an answer",
        ),
        pytest.param(
            [staff(1, "always", SATURDAY), staff(2, "always", SATURDAY)],
            [],
            [("Sat 00:00", "Sun 00:00", 0)],
            id="both are away at once",
        ),
        pytest.param([staff(1, "always", SATURDAY), staff(2, "always")], [], [], id="one stays"),
        pytest.param([], [("2026-11-28 18:30", 1)], [("Sat 18:30", "Sat 19:30", 1)], id="nobody"),
    ],
)
def test_a_gap_is_told_where_it_matters_and_nowhere_else(
    rota: list[OnCallStaff], due: list[tuple[str, int]], found: list[tuple[str, str, int]]
) -> None:
    moments = [(at(moment), count) for moment, count in due]
    assert shown(gaps_that_matter(rota, moments, START, END)) == found


@pytest.mark.parametrize(
    ("now", "gap", "told"),
    [
        ("2026-11-26 10:00", "2026-11-28 18:00", Reminder.WEEKEND),
        ("2026-11-26 10:00", "2026-11-29 18:00", Reminder.WEEKEND),
        ("2026-11-26 10:00", "2026-11-30 18:00", None),
        ("2026-11-26 08:59", "2026-11-28 18:00", None),
        ("2026-11-26 17:00", "2026-11-28 18:00", None),
        ("2026-11-25 10:00", "2026-11-28 18:00", None),
        ("2026-11-27 10:00", "2026-11-28 18:00", Reminder.DAY_BEFORE),
        ("2026-11-28 10:00", "2026-11-28 18:00", Reminder.DAY_BEFORE),
        ("2026-11-26 10:00", "2026-11-27 18:00", Reminder.DAY_BEFORE),
        ("2026-11-29 10:00", "2026-11-28 18:00", None),
        ("2026-03-28 10:00", "2026-03-29 18:00", Reminder.DAY_BEFORE),  # the clocks change
    ],
)
def test_a_gap_is_told_on_thursday_for_the_weekend_and_the_day_before_in_office_hours(
    now: str, gap: str, told: Reminder | None
) -> None:
    hole = Gap(at(gap), at(gap) + timedelta(hours=4))
    assert reminder(hole, at(now), LONDON) is told


def test_what_was_never_covered_is_not_opened_by_an_absence() -> None:
    before, after = [staff(1, EVENINGS)], [staff(1, EVENINGS, SATURDAY)]
    holes = opened(before, after, START, END)
    assert [(hole.begins, hole.ends) for hole in holes] == [
        (at("2026-11-28 17:00"), at("2026-11-28 22:00"))
    ]


# Two nights on which clocks change, and one on which they do not.
NIGHTS = st.sampled_from(
    [datetime(2026, 10, 24, 20, tzinfo=UTC), datetime(2027, 3, 27, 20, tzinfo=UTC), START]
)
HOURS = st.sampled_from(
    ["always", "never", "daily 22:07-01:30", "sat-sun 00:30-01:59; daily 03:00-07:13", EVENINGS]
)
SAID = st.lists(
    st.tuples(st.sampled_from(OverrideKind), st.integers(-300, 700), st.integers(1, 500)),
    max_size=4,
)
WALK = 600


@settings(max_examples=40, deadline=None)
@given(NIGHTS, st.lists(st.tuples(HOURS, SAID), max_size=3))
def test_every_minute_of_a_night_with_changes_is_told_the_same_way_by_every_question(
    start: datetime, people: list[tuple[str, list[tuple[OverrideKind, int, int]]]]
) -> None:
    rota = []
    for number, (hours, said) in enumerate(people, 1):
        words = [
            Overriding(kind, start + begins * MINUTE, start + (begins + length) * MINUTE)
            for kind, begins, length in said
        ]
        extra, away = lay_over(words)
        one = OnCallStaff(number, 1, parse_on_call(hours), LONDON, extra=extra, away=away)
        plain = replace(one, extra=(), away=())
        for minute in range(WALK):
            moment = start + minute * MINUTE
            last = [word.kind for word in words if word.begins <= moment < word.ends][-1:]
            expected = last[0] is OverrideKind.ON if last else bool(on_duty([plain], moment))
            assert bool(on_duty([one], moment)) is expected
        rota.append(one)
    _agree(rota, start)


def _agree(rota: list[OnCallStaff], start: datetime) -> None:
    here = [bool(on_duty(rota, start + minute * MINUTE)) for minute in range(WALK)]
    holes = gaps(rota, start, start + WALK * MINUTE)
    reading = READING_TIME // MINUTE
    for minute in range(0, WALK - reading - 1, 7):
        moment = start + minute * MINUTE
        assert any(begins <= moment < ends for begins, ends in holes) is not here[minute]
        assert covered(rota, moment) is all(here[minute : minute + reading])
        assert bool(who_is_on(rota, moment)) is here[minute]
        opening, coming = next_opening(rota, moment), who_is_next(rota, moment)
        if here[minute]:
            assert opening == moment
        elif opening is None:
            assert coming is None
        else:
            assert coming is not None
            assert coming.begins == opening
            assert on_duty(rota, opening)[0] == coming.staff[0]


@pytest.mark.parametrize("zone", ["Europe/London", "Pacific/Auckland", "America/New_York"])
def test_whatever_is_told_begins_before_the_moment_up_to_which_anybody_looks(zone: str) -> None:
    monday, hour = datetime(2026, 11, 23, tzinfo=UTC), timedelta(hours=1)
    for now in (monday + nth * hour for nth in range(7 * 24)):
        before = told_before(now, zone)
        for begins in (now + nth * hour for nth in range(-5, 7 * 24, 3)):
            if reminder(Gap(begins, begins + 4 * hour), now, zone) is not None:
                assert before is not None
                assert begins < before
