"""A year of hellos to one member: each day has the words that suit it, and none comes too soon."""

from collections import Counter
from datetime import UTC, date, datetime, time, timedelta

import pytest

from messages.check_in_bank import BANK, Asks, choose
from messages.occasions import SPECIAL, Occasion
from schedules.checkins import Ask, MemberForCheckIn, Skip, SkipReason, next_step
from schedules.occasions import occasion
from schedules.own_dates import DateKind, DateManner, OwnDate
from schedules.plan_words import parse_days
from schedules.plans import Place, Plan
from schedules.slots import slots

OWN = (
    OwnDate("03-10", DateKind.BIRTHDAY),
    OwnDate("11-22", DateKind.HARD),
    OwnDate("05-25", DateKind.HARD, DateManner.NONE),
)
SAM = MemberForCheckIn(
    consented=True,
    invited=True,
    stopped=False,
    paused_until=None,
    reachable=True,
    concern_open=False,
    last_wrote_at=None,
    unanswered=0,
    own_dates=OWN,
)
START = datetime(2026, 1, 1, tzinfo=UTC)


def a_year(nation: str, seed: str, at: time) -> dict[date, str]:
    """What was said on each day; nothing where nothing was."""
    place = Place("GB", nation)
    plan = Plan(parse_days("daily"), at, "Europe/London", place=place)
    said: dict[date, str] = {}
    for slot in slots(plan, START, START + timedelta(days=365)):
        day = slot.local.date()
        if next_step(slot, SAM, cover=True, now=slot.due_at) != Ask():
            said[day] = ""
            continue
        sent = [id_ for id_ in said.values() if id_]
        found = occasion(day, slot.local.time(), place, OWN)
        said[day] = choose(found, sent, f"{seed}:{slot.key}").id
    return said


@pytest.mark.parametrize("nation", ["ENG", "SCT", "NIR"])
@pytest.mark.parametrize("at", [time(18, 30), time(23)])
@pytest.mark.parametrize("seed", ["1", "7"])
def test_every_day_has_the_words_that_suit_it(nation: str, at: time, seed: str) -> None:
    said = a_year(nation, seed, at)
    assert len(said) == 365
    assert [day for day, id_ in said.items() if not id_] == [date(2026, 5, 25)]
    expected = {
        date(2026, 3, 10): Occasion.BIRTHDAY,
        date(2026, 11, 22): Occasion.HARD_DATE,
        date(2026, 4, 5): Occasion.EASTER,
        date(2026, 12, 24): Occasion.CHRISTMAS_EVE,
        date(2026, 12, 25): Occasion.CHRISTMAS_DAY,
        **{date(2026, 12, day): Occasion.BETWEEN_YEARS for day in range(26, 31)},
        date(2026, 12, 31): Occasion.NEW_YEARS_EVE,
        date(2026, 1, 1): Occasion.NEW_YEARS_DAY,
        date(2026, 5, 4): Occasion.BANK_HOLIDAY,
    }
    for day, sort in expected.items():
        assert BANK[said[day]].occasions == {sort}, day
    found = Counter(
        next(iter(BANK[id_].occasions)) for id_ in said.values() if id_ and BANK[id_].special
    )
    # 4 and 25 May all have, the second without a hello; then each nation's own.
    assert found.pop(Occasion.BANK_HOLIDAY) == 1 + {"ENG": 1, "SCT": 4, "NIR": 3}[nation]
    assert (found.pop(Occasion.EASTER), found.pop(Occasion.BETWEEN_YEARS)) == (4, 5)
    assert set(found) == SPECIAL - {Occasion.BANK_HOLIDAY, Occasion.EASTER, Occasion.BETWEEN_YEARS}
    assert set(found.values()) == {1}


@pytest.mark.parametrize("seed", ["1", "7", "30"])
def test_no_words_come_again_within_fourteen(seed: str) -> None:
    sent = [id_ for id_ in a_year("ENG", seed, time(18, 30)).values() if id_]
    for place, id_ in enumerate(sent):
        assert id_ not in sent[max(0, place - 14) : place]
    asked = Counter(BANK[id_].asks is Asks.NOTHING for id_ in sent)
    assert 0.15 < asked[True] / len(sent) < 0.35


def test_a_hello_that_they_asked_for_comes_even_on_a_day_without() -> None:
    """A one-off on that very day is newer than what they said of it."""
    on = date(2026, 5, 25)
    for plan, step in (
        (Plan(parse_days("daily"), time(18), "UTC"), Skip(SkipReason.HARD_DATE)),
        (Plan(parse_days("daily"), time(18), "UTC", on=on), Ask()),
    ):
        (slot,) = slots(plan, datetime(2026, 5, 25, tzinfo=UTC), datetime(2026, 5, 26, tzinfo=UTC))
        assert next_step(slot, SAM, cover=True, now=slot.due_at) == step
