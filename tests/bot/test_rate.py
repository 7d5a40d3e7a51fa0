"""A provider never counts more in a second than it allows, and hardly fewer."""

from dataclasses import dataclass, field
from heapq import heappop, heappush
from math import inf
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.rate import Departure, Rate

THERE, BACK = 0.03, 0.02
"""Seconds that a message takes to a provider, and its answer to us."""
A_SECOND = 1.0 - 1e-9


@dataclass(slots=True)
class Line:
    """A provider at the other end of a line on which things can take longer."""

    rate: Rate
    now: float = 0.0
    arrived: list[tuple[float, int]] = field(default_factory=list)
    answers: list[tuple[float, int, Departure]] = field(default_factory=list)

    def send(self, tokens: int, late: float) -> None:
        """As soon as it may leave; it arrives so much later than usual."""
        self._hear(self.now)
        while wait := self.rate.wait(self.now, tokens):
            until = min([self.now + wait, *(at for at, _, _ in self.answers[:1])])
            self.now = max(until, self.now + 1e-6)
            self._hear(self.now)
        gone = self.rate.leave(self.now, tokens)
        there = self.now + THERE + late
        self.arrived.append((there, tokens))
        heappush(self.answers, (there + BACK, len(self.arrived), gone))

    def _hear(self, now: float) -> None:
        while self.answers and self.answers[0][0] <= now:
            at, _, gone = heappop(self.answers)
            self.rate.answered(gone, at)

    def most_in_a_second(self) -> int:
        return max(
            sum(tokens for at, tokens in self.arrived if start <= at < start + A_SECOND)
            for start, _ in self.arrived
        )


@st.composite
def evenings(draw: st.DrawFn) -> list[tuple[float, int, float]]:
    """Pauses, sizes, and how late each arrives: now and then one takes the usual time."""
    pauses = st.one_of(st.just(0.0), st.floats(0, 3, allow_nan=False))
    lates = st.one_of(st.just(0.0), st.floats(0, 0.9, allow_nan=False))
    many = draw(st.integers(1, 120))
    return [
        (draw(pauses), draw(st.integers(1, 3)), draw(lates) if nth % 20 else 0.0)
        for nth in range(many)
    ]


@given(st.sampled_from((3, 10, 30)), evenings())
def test_no_second_ever_brings_more_than_is_allowed(
    most: int, evening: list[tuple[float, int, float]]
) -> None:
    """Whatever is sent when, and however late it arrives."""
    line = Line(Rate(most))
    for pause, tokens, late in evening:
        line.now += pause
        line.send(tokens, late)
    assert line.most_in_a_second() <= most


@pytest.mark.parametrize(("most", "late"), [(30, 0.0), (30, 0.06), (10, 0.0), (10, 0.06), (1, 0.0)])
def test_a_crowd_leaves_at_nearly_all_that_is_allowed(most: int, late: float) -> None:
    line, drawn = Line(Rate(most)), Random(7)
    for _ in range(most * 40):
        line.send(1, drawn.uniform(0, late))
    assert line.most_in_a_second() <= most
    assert len(line.arrived) / line.arrived[-1][0] >= 0.95 * most


def test_a_stumble_is_made_up_for_within_the_second_and_no_idle_hour_is() -> None:
    line = Line(Rate(30))
    line.send(1, 0.0)
    line.now = 3600.0
    for _ in range(200):
        line.send(1, 0.0)
    assert line.most_in_a_second() <= 30
    assert sum(3600 <= at < 3600.5 for at, _ in line.arrived) <= 23, "spread, and not all at once"


def test_what_is_not_answered_keeps_its_place_for_a_second_longer() -> None:
    rate = Rate(1)
    rate.leave(0.0)
    assert rate.wait(0.0) == pytest.approx(2.0)


def test_a_long_text_waits_until_there_is_room_for_all_of_it() -> None:
    rate = Rate(10)
    first = [rate.leave(0.0) for _ in range(9)]
    for gone in first:
        rate.answered(gone, 0.05)
    assert rate.wait(0.2, 1) == 0
    assert rate.wait(0.2, 3) == pytest.approx(0.8, abs=0.01)


def test_a_text_longer_than_a_second_takes_several() -> None:
    rate = Rate(1)
    rate.answered(rate.leave(0.0, 3), 0.0)
    assert rate.wait(0.0) == pytest.approx(3.0, abs=0.01)


def test_without_a_limit_nothing_waits_or_is_kept() -> None:
    rate = Rate(inf)
    for _ in range(1000):
        assert rate.wait(0.0) == 0
        rate.answered(rate.leave(0.0), 0.1)
    assert rate.wait(0.0, 5) == 0
