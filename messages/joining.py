"""How far somebody has come on the way to being a buddy, and the words by which they begin."""

import re
from enum import StrEnum


class BuddyState(StrEnum):
    """A buddy of whom nothing is written down here is active: the charity vouches for them."""

    INVITED = "invited"
    """Asked by us, and has not said yes."""
    APPLIED = "applied"
    """Would like to; staff have not let them begin."""
    ACTIVE = "active"
    SUSPENDED = "suspended"
    LEFT = "left"


VOLUNTEER = "volunteer"
"""What our link hands over, and the word that anybody may write."""
_OFFERS = re.compile(rf"(?:/start(?:@\w+)?\s+)?{VOLUNTEER}", re.IGNORECASE)


def offers_to_help(text: str) -> bool:
    """What the link t.me/BOT?start=volunteer sends; the bare word means the same."""
    return _OFFERS.fullmatch(text.strip(" .!\n")) is not None
