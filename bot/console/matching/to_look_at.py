"""Pairings about which staff are to decide something today, for the first page."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.database import Transaction
from bot.store.coming_pairings import declined_since
from bot.store.pairings import reviews_open
from bot.store.people import find_people

LATELY = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class PairingRow:
    """One member, and what there is to decide. No word of what anybody said."""

    member_id: int
    reference: str
    says: str


async def pairings_to_look_at(tx: Transaction, now: datetime) -> list[PairingRow]:
    """Trials that are over, and matches that one of the two did not want."""
    over = {one.member_id: one.buddy_id for one in await reviews_open(tx)}
    declined = await declined_since(tx, now - LATELY)
    people = await find_people(tx, {*over, *over.values(), *declined})
    rows = [
        PairingRow(
            each,
            people[each].reference,
            f"the trial with {people[buddy].reference} is over: how does it go on?",
        )
        for each, buddy in over.items()
    ]
    looking = "whoever was chosen will not be the buddy, so somebody else is wanted"
    return rows + [PairingRow(each, people[each].reference, looking) for each in declined]
