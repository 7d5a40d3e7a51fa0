"""Which nights are hard, when it is kind to ask, and who is asked first the night after."""

from datetime import UTC, date, datetime, timedelta

import pytest

from schedules.care import Carried, Tonight, Weight, hard_night, may_ask, tonight
from schedules.on_call import OnCallStaff, parse_on_call
from schedules.shifts import Shift

LONDON = "Europe/London"
MORNING = datetime(2026, 11, 23, 10, 5, tzinfo=UTC)


def at(when: str) -> datetime:
    """On 22 or 23 November: `22 23:10`."""
    return datetime.fromisoformat(f"2026-11-{when}+00:00")


def met(*when: str, weight: Weight = Weight.PAGED, concern: int = 1) -> list[Carried]:
    return [Carried(at(each), weight, concern) for each in when]


@pytest.mark.parametrize(
    ("carried", "about"),
    [
        (met("22 23:10", weight=Weight.TOOK_URGENT, concern=7), (7,)),
        (met("23 06:59", weight=Weight.TOOK_URGENT, concern=7), (7,)),
        (met("22 22:00", "23 02:00", "23 06:00"), (1,)),
        (met("23 08:30", weight=Weight.GRAVE_ENDING, concern=3), (3,)),
        (
            [*met("22 23:00"), *met("22 23:01", weight=Weight.TOOK_URGENT, concern=2)],
            (2,),
        ),
    ],
    ids=[
        *("an urgent alert taken", "before seven", "woken three times"),
        *("an ending in the morning", "what they took"),
    ],
)
def test_a_night_is_hard(carried: list[Carried], about: tuple[int, ...]) -> None:
    found = hard_night(carried, MORNING, LONDON)
    assert found is not None
    assert (found.night, found.concerns) == (date(2026, 11, 22), about)


@pytest.mark.parametrize(
    "carried",
    [
        [],
        met("22 23:00", "23 02:00"),
        met("22 21:59", weight=Weight.TOOK_URGENT),
        met("23 07:00", weight=Weight.TOOK_URGENT),
        met("22 20:00", "22 21:00", "22 23:00"),
        met("22 20:00", weight=Weight.GRAVE_ENDING),
        met("23 11:00", weight=Weight.GRAVE_ENDING),
    ],
    ids=[
        *("quiet", "woken twice", "in the evening", "in the morning", "mostly in the evening"),
        *("an ending before the night", "not yet"),
    ],
)
def test_an_ordinary_night_is_none(carried: list[Carried]) -> None:
    assert hard_night(carried, MORNING, LONDON) is None


def test_the_night_is_where_the_person_is() -> None:
    carried = met("23 04:00", weight=Weight.TOOK_URGENT)
    afternoon = datetime(2026, 11, 23, 16, 0, tzinfo=UTC)
    assert hard_night(carried, MORNING, "Asia/Tokyo") is None, "it was one in the afternoon there"
    assert hard_night(carried, afternoon, "America/New_York") is not None


@pytest.mark.parametrize(
    ("when", "asked"),
    [
        *(("23 07:30", False), ("23 09:30", False), ("23 10:00", True)),
        *(("23 17:59", True), ("23 18:00", False), ("23 23:00", False)),
    ],
)
def test_people_are_asked_at_a_kind_hour_of_that_day(when: str, asked: bool) -> None:
    assert may_ask(at(when), LONDON) is asked


def one(number: int, hours: str, **more: object) -> OnCallStaff:
    return OnCallStaff(number, number, parse_on_call(hours), LONDON, **more)  # type: ignore[arg-type]


NIGHTS = "mon-sun 20:00-08:00"


def test_somebody_rested_is_asked_first_the_night_after() -> None:
    jo, ada, ruth = one(1, NIGHTS), one(2, NIGHTS), one(3, NIGHTS)
    how, hours, rested = tonight(jo, [jo, ada, ruth], frozenset({1, 2}), MORNING)
    assert (how, [each.person_id for each in rested]) == (Tonight.RESTED_FIRST, [3])
    assert hours == Shift(at("23 22:00"), at("24 07:00"))


def test_with_nobody_rested_staff_in_charge_have_to_hear() -> None:
    jo, ada = one(1, NIGHTS), one(2, "mon-fri 09:00-17:00")
    assert tonight(jo, [jo, ada], frozenset({1}), MORNING)[0] is Tonight.ALONE


@pytest.mark.parametrize(
    "jo",
    [
        one(1, "sun 20:00-08:00"),
        one(1, "mon-fri 09:00-17:00"),
        one(1, NIGHTS, back_to_back=True),
        one(1, NIGHTS, away=(Shift(MORNING, MORNING + timedelta(days=2)),)),
    ],
    ids=["off tonight", "by day", "by choice", "away"],
)
def test_whoever_is_free_or_chose_it_is_left_alone(jo: OnCallStaff) -> None:
    assert tonight(jo, [jo, one(2, NIGHTS)], frozenset({1}), MORNING)[0] is Tonight.FREE
