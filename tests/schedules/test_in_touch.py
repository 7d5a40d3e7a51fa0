"""A member is in one state, and no state is taken for another."""

from collections.abc import Mapping
from itertools import combinations

import pytest

from schedules.in_touch import InTouch, Signs, in_touch

SIGNS: tuple[tuple[InTouch, Mapping[str, bool]], ...] = (
    (InTouch.STOPPED, {"stopped": True}),
    (InTouch.UNREACHABLE, {"failing": True}),
    (InTouch.UNREACHABLE, {"reachable": False}),
    (InTouch.PAUSED, {"paused": True}),
    (InTouch.CONTENTED, {"contented": True}),
    (InTouch.SILENT, {"silent": True}),
    (InTouch.NOT_AGREED, {"agreed": False}),
)
"""Each sign alone, in the order in which one hides another."""


def of(*signs: Mapping[str, bool]) -> Signs:
    return Signs(**{name: value for each in signs for name, value in each.items()})


def test_somebody_of_whom_nothing_else_is_known_is_in_touch() -> None:
    assert in_touch(Signs()) is InTouch.IN_TOUCH


@pytest.mark.parametrize(("state", "sign"), SIGNS)
def test_each_sign_alone_is_its_own_state(state: InTouch, sign: Mapping[str, bool]) -> None:
    assert in_touch(of(sign)) is state


@pytest.mark.parametrize(("first", "second"), list(combinations(SIGNS, 2)))
def test_of_any_two_that_could_be_confused_one_shows(
    first: tuple[InTouch, Mapping[str, bool]], second: tuple[InTouch, Mapping[str, bool]]
) -> None:
    assert in_touch(of(first[1], second[1])) is first[0]


@pytest.mark.parametrize(("state", "sign"), SIGNS[:4])
def test_nobody_is_called_silent_who_is_stopped_away_or_not_reached(
    state: InTouch, sign: Mapping[str, bool]
) -> None:
    assert in_touch(of(sign, *(each for _, each in SIGNS[4:]))) is state


def test_no_state_is_without_a_sign() -> None:
    assert {state for state, _ in SIGNS} | {InTouch.IN_TOUCH} == set(InTouch)
