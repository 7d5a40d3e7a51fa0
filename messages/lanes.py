"""Who goes first when there is more to send than may be sent."""

from enum import IntEnum


class Lane(IntEnum):
    """Pages overtake everything; a check-in can wait for a reply to be carried."""

    PAGE = 1
    SAFETY = 2
    RELAY = 3
    CHECK_IN = 4
    BULK = 5
