"""What becomes a concern about a pairing, and what is one slip and no more."""

from datetime import time

import pytest

from messages.boundaries.boundary import Boundary
from messages.boundaries.conduct import Conduct, is_night, pattern
from messages.people import Role

CONTACT, MONEY, MEETING = (
    frozenset({Boundary.CONTACT}),
    frozenset({Boundary.MONEY}),
    frozenset({Boundary.MEETING, Boundary.CONTACT}),
)
SEXUAL, GIFT = frozenset({Boundary.SEXUAL}), frozenset({Boundary.GIFT})
EVENING, NIGHT = time(20), time(23, 30)


@pytest.mark.parametrize(
    ("conduct", "said"),
    [
        (Conduct(Role.BUDDY, [CONTACT, MEETING]), "2 tries within 14 days to talk or meet"),
        (Conduct(Role.BUDDY, [MONEY, MONEY]), "money came up 2 times"),
        (Conduct(Role.BUDDY, [SEXUAL]), "the buddy wrote something sexual"),
        (Conduct(Role.BUDDY, [GIFT] * 4), "4 messages were held"),
        (Conduct(Role.BUDDY, (), [NIGHT] * 6 + [EVENING] * 2), "6 of the last 8"),
        (Conduct(Role.BUDDY, (), [time(2)] * 6), "6 of the last 8"),
        (Conduct(Role.MEMBER, [SEXUAL, SEXUAL]), "the member's words were held more than once"),
        (Conduct(Role.MEMBER, [MONEY, MONEY]), "money came up 2 times"),
    ],
)
def test_what_repeats_or_is_grave_is_a_pattern(conduct: Conduct, said: str) -> None:
    assert pattern(conduct).startswith(said)


@pytest.mark.parametrize(
    "conduct",
    [
        Conduct(Role.BUDDY),
        Conduct(Role.BUDDY, [CONTACT]),
        Conduct(Role.BUDDY, [GIFT, MONEY, CONTACT]),
        Conduct(Role.BUDDY, (), [NIGHT] * 5 + [EVENING] * 3),
        Conduct(Role.BUDDY, (), [EVENING] * 3 + [NIGHT] * 9),
        Conduct(Role.MEMBER, [SEXUAL]),
        Conduct(Role.MEMBER, (), [NIGHT] * 8),
    ],
)
def test_one_slip_is_none_and_a_member_may_write_at_night(conduct: Conduct) -> None:
    assert pattern(conduct) == ""


def test_night_is_from_eleven_to_six() -> None:
    assert [is_night(time(hour)) for hour in (22, 23, 0, 5, 6)] == [False, True, True, True, False]
