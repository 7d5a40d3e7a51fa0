"""What a simulated month came to, and whether each promise to buddies and members was kept."""

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from benchmarks.measuring import quantile
from benchmarks.month import Month
from benchmarks.month_going import Asked, By, Waited
from benchmarks.month_people import LONDON
from schedules.availability import is_free
from schedules.ladders import RequestKind
from schedules.zones import wall_clock

_WEEK, _MINUTE = timedelta(days=7), timedelta(minutes=1)
NIGHT = (time(22), time(8))


@dataclass(frozen=True, slots=True)
class Figures:
    """Of one policy."""

    policy: str
    waited: int
    in_promise: float
    median: float
    most: float
    """Minutes within which 95 of 100 were answered."""
    by: dict[By, float]
    own_evenings: float
    offers_a_week: float
    busiest_week: int
    unwelcome: int
    """Offers at night, while away, or outside the hours that they gave."""
    staff_told: float
    """A week."""

    @property
    def cells(self) -> tuple[str, ...]:
        """As the table shows them."""
        return (
            f"{self.in_promise:.1%}",
            f"{self.median:.0f}",
            f"{self.most:,.0f}",
            f"{self.own_evenings:.0%}",
            f"{self.offers_a_week:,.1f}",
            f"{self.busiest_week:,}",
            f"{self.unwelcome:,}",
            *(f"{self.by[each]:.0%}" for each in By),
            f"{self.staff_told:,.0f}",
        )


HEADS = (
    "replies read within the promise",
    "median minutes to a human answer",
    "p95 minutes",
    "evenings with the own buddy",
    "requests a buddy a week",
    "most in any seven days",
    "requests at night, while away or outside their hours",
    *(f"answered by {each}" for each in By),
    "times that staff were told, a week",
)


def figures(month: Month) -> Figures:
    """Of everybody who waited; an answer that never came counts as not within the promise."""
    weeks = month.everybody.days / 7
    many = len(month.waited)
    answered = minutes(month)
    by = Counter(one.by for one in month.waited)
    return Figures(
        month.policy.value,
        many,
        sum(_in_promise(one) for one in month.waited) / many,
        quantile(answered, 0.5),
        quantile(answered, 0.95),
        {each: by[each] / many for each in By},
        _own_evenings(month),
        len(month.offers) / len(month.everybody.buddies) / weeks,
        max(_busiest(month).values(), default=0),
        sum(not _welcome(month, asked) for asked in month.offers),
        len(month.told) / weeks,
    )


def minutes(month: Month) -> list[float]:
    """Until each answer of a person, in order."""
    return sorted(
        (one.answered_at - one.opened_at) / _MINUTE
        for one in month.waited
        if one.answered_at is not None
    )


def broken(month: Month) -> dict[str, list[str]]:
    """Each promise, reckoned without the code that keeps it, and where it was broken."""
    most = {number: each.most_asked for number, each in month.everybody.buddies.items()}
    late = [one for one in month.waited if not _in_promise(one)]
    twice = Counter(id(one) for one in month.waited for _ in one.asked)
    return {
        "nobody is asked more in seven days than they want": [
            f"buddy {number}: {many}"
            for number, many in _busiest(month).items()
            if many > most[number]
        ],
        "nobody is asked at night, while away or outside their hours": [
            f"buddy {each.buddy} at {each.at}" for each in month.offers if not _welcome(month, each)
        ],
        "whoever is answered late heard so before": [
            f"member {one.member} at {one.opened_at}"
            for one in late
            if one.warned_at is None or one.warned_at > one.promise
        ],
        "whoever is not answered is still being moved on": [
            f"member {one.member} at {one.opened_at}"
            for one in month.waited
            if one.answered_at is None and one.planned is None
        ],
        "an offer is made once": ["twice"] if sum(twice.values()) != len(month.offers) else [],
    }


def _in_promise(one: Waited) -> bool:
    return one.answered_at is not None and one.answered_at <= one.promise


def _welcome(month: Month, asked: Asked) -> bool:
    said = month.everybody.buddies[asked.buddy].availability
    at = wall_clock(asked.at, LONDON).time()
    night = at >= NIGHT[0] or at < NIGHT[1]
    named = asked.kind is RequestKind.TALK and bool(said.weekly)
    return is_free(said, asked.at) and (not night or named)


def _busiest(month: Month) -> dict[int, int]:
    """Of each buddy: the most offers in any seven days."""
    each = defaultdict[int, list[datetime]](list)
    for asked in month.offers:
        each[asked.buddy].append(asked.at)
    return {number: _most_in_a_week(sorted(at)) for number, at in each.items()}


def _most_in_a_week(moments: Sequence[datetime]) -> int:
    return max(nth + 1 - bisect_right(moments, at - _WEEK) for nth, at in enumerate(moments))


def _own_evenings(month: Month) -> float:
    """Of the days on which somebody with an own buddy was answered: those where it was them."""
    own = {number for number, each in month.everybody.members.items() if each.own is not None}
    days = defaultdict[tuple[int, object], bool](bool)
    for one in month.waited:
        if one.member in own and one.answered_at is not None:
            day = wall_clock(one.opened_at, LONDON).date()
            days[one.member, day] |= one.by is By.OWN
    return sum(days.values()) / max(1, len(days))
