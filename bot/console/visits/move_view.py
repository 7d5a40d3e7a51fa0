"""How an arranged visit stands in the form by which it is moved."""

from dataclasses import dataclass

from bot.store.visits import CompanionVisit
from bot.tables.states import VisitState
from schedules.zones import wall_clock


@dataclass(frozen=True, slots=True)
class MoveView:
    """On the clock of the member."""

    arrangement: str
    day: str
    begins: str
    over: str


def move_view(one: CompanionVisit, timezone: str) -> MoveView | None:
    """None where there is nothing to move, or they have met."""
    arranged = one.state is VisitState.APPROVED and one.arrived_at is None
    if not arranged or one.starts_at is None or one.ends_at is None:
        return None
    begins, over = wall_clock(one.starts_at, timezone), wall_clock(one.ends_at, timezone)
    return MoveView(one.arrangement, f"{begins:%Y-%m-%d}", f"{begins:%H:%M}", f"{over:%H:%M}")
