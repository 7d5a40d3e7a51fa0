"""What follows while nobody knows whether a page arrived."""

from datetime import UTC, datetime, timedelta

import pytest

from schedules.reaching import (
    Arrival,
    Look,
    LookAgain,
    Reached,
    Try,
    TryAlso,
    Unconfirmed,
    Unreached,
    look,
)

NOW = datetime(2026, 6, 2, 19, tzinfo=UTC)
PHONE, CHAT, OLD_PHONE = 1, 2, 3
ARRIVED, UNDER_WAY, STUCK, LOST = Arrival


def tried(address: int, arrival: Arrival, seconds_ago: int = 60) -> Try:
    return Try(address, arrival, NOW - timedelta(seconds=seconds_ago))


@pytest.mark.parametrize(
    ("tries", "addresses", "follows"),
    [
        ([tried(PHONE, ARRIVED)], [PHONE, CHAT], Reached()),
        ([tried(PHONE, LOST), tried(CHAT, ARRIVED)], [PHONE, CHAT], Reached()),
        ([tried(PHONE, UNDER_WAY, 0)], [PHONE, CHAT], LookAgain(NOW + timedelta(seconds=60))),
        ([tried(PHONE, UNDER_WAY, 59)], [PHONE, CHAT], LookAgain(NOW + timedelta(seconds=1))),
        ([tried(PHONE, UNDER_WAY, 60)], [PHONE, CHAT], TryAlso(CHAT)),
        ([tried(PHONE, UNDER_WAY, 60)], [PHONE], Unconfirmed()),
        ([tried(PHONE, LOST, 2)], [PHONE, CHAT], TryAlso(CHAT)),
        ([tried(PHONE, LOST, 2)], [CHAT], TryAlso(CHAT)),
        ([tried(PHONE, LOST, 2)], [PHONE], Unreached()),
        ([tried(PHONE, LOST, 2)], [], Unreached()),
        ([tried(PHONE, STUCK)], [PHONE, CHAT], TryAlso(CHAT)),
        ([tried(PHONE, STUCK)], [], Unreached()),
        ([tried(PHONE, LOST), tried(CHAT, LOST)], [PHONE, CHAT], Unreached()),
        ([tried(PHONE, LOST), tried(CHAT, LOST)], [PHONE, CHAT, OLD_PHONE], TryAlso(OLD_PHONE)),
        ([tried(PHONE, UNDER_WAY, 120), tried(CHAT, LOST)], [PHONE, CHAT], Unconfirmed()),
        (
            [tried(PHONE, UNDER_WAY, 120), tried(CHAT, UNDER_WAY, 30)],
            [PHONE, CHAT, OLD_PHONE],
            LookAgain(NOW + timedelta(seconds=30)),
        ),
        ([], [PHONE], TryAlso(PHONE)),
        ([], [], Unreached()),
    ],
)
def test_it_waits_a_minute_then_tries_the_next_way_and_then_goes_on(
    tries: list[Try], addresses: list[int], follows: Look
) -> None:
    assert look(tries, addresses, NOW) == follows
