"""Visits about which staff are to decide something today, for the first page."""

from dataclasses import dataclass
from datetime import datetime

from bot.database import Transaction
from bot.store.people import find_people
from bot.store.visit_lists import visits_to_come
from bot.store.visit_outcomes import outcomes_to_settle
from bot.tables.states import VisitState

_TIMES = {1: "once", 2: "twice", 3: "three times"}


@dataclass(frozen=True, slots=True)
class VisitRow:
    """One, and what there is to decide; never where they go."""

    id: int
    reference: str
    says: str


async def visits_to_look_at(tx: Transaction, now: datetime) -> list[VisitRow]:
    """Wishes that nobody has settled, and what nobody has said the outcome of."""
    asked = [one for one in await visits_to_come(tx) if one.state is VisitState.ASKED]
    over = await outcomes_to_settle(tx, now)
    people = await find_people(tx, {one.member_id for one in (*asked, *over)})
    wishes = [
        VisitRow(one.id, people[one.member_id].reference, "somebody to go along is wanted")
        for one in asked
    ]
    return wishes + [
        VisitRow(
            one.id,
            people[one.member_id].reference,
            f"they went {_TIMES[one.session]}: what came of it?",
        )
        for one in over
    ]
