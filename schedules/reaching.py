"""What to do about a page whose arrival is in doubt: wait, try the next way, or go on."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

CONFIRMED_WITHIN = timedelta(seconds=60)
"""So long may a provider take to say that a page was delivered."""


class Arrival(StrEnum):
    """How far one attempt has come."""

    ARRIVED = "arrived"
    UNDER_WAY = "under way"
    """With a sender or a provider; nobody has said yet that it arrived."""
    STUCK = "stuck"
    """With us, and not leaving soon: its address or its channel is held, or refuses us."""
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class Try:
    """One way by which a page went."""

    address_id: int
    arrival: Arrival
    since: datetime
    """When it left, or was put out."""


@dataclass(frozen=True, slots=True)
class Reached:
    """Nothing more to do."""


@dataclass(frozen=True, slots=True)
class LookAgain:
    """It may still arrive by itself."""

    at: datetime


@dataclass(frozen=True, slots=True)
class TryAlso:
    """The same page by this address, too."""

    address_id: int


@dataclass(frozen=True, slots=True)
class Unconfirmed:
    """It left and nobody says more: the next person is paged in their time, not sooner."""


@dataclass(frozen=True, slots=True)
class Unreached:
    """None of the ways works: the next person is paged at once."""


Look = Reached | LookAgain | TryAlso | Unconfirmed | Unreached


def look(tries: Sequence[Try], addresses: Sequence[int], now: datetime) -> Look:
    """What follows now. `addresses` are those that can be used, the one they like best first."""
    if any(each.arrival is Arrival.ARRIVED for each in tries):
        return Reached()
    under_way = [each.since for each in tries if each.arrival is Arrival.UNDER_WAY]
    young = [since for since in under_way if now < since + CONFIRMED_WITHIN]
    if young:
        return LookAgain(min(young) + CONFIRMED_WITHIN)
    tried = {each.address_id for each in tries}
    for address_id in addresses:
        if address_id not in tried:
            return TryAlso(address_id)
    return Unconfirmed() if under_way else Unreached()
