"""What every round works with: the database, and whose service it is."""

from dataclasses import dataclass

from bot.charity import Charity
from bot.database import Database
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
