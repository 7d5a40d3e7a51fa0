"""What every round works with: the database, and whose service it is."""

from dataclasses import dataclass

from bot.charity import Charity
from bot.database import Database


@dataclass(frozen=True, slots=True)
class Office:
    """Shared by all rounds; holds no state of its own."""

    database: Database
    charity: Charity
