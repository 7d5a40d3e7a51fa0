"""What every round works with: the database, and whose service it is."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.charity import Charity
from bot.database import Database
from messages.people import Channel
from schedules.plans import Plan


@dataclass(frozen=True, slots=True)
class Office:
    """Shared by all rounds; holds no state of its own."""

    database: Database
    charity: Charity
    drill: Plan | None = None
    """When paging is tried out; None for never."""
    shift_test: bool = False
    """Whether everybody is asked, as their shift begins, whether alerts reach them."""
    rates: Mapping[Channel, float] = field(default_factory=dict)
    """Check-ins that may leave in a second, by channel; a channel without a limit is not there."""
