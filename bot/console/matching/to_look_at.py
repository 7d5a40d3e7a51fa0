"""Pairings about which staff are to decide something today, for the first page."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.database import Transaction
from bot.store.coming_pairings import Coming, declined_since, still_to_come
from bot.store.pairing_questions import asked_whether
from bot.store.pairings import reviews_open
from bot.store.people import find_people

LATELY = timedelta(days=7)
UNANSWERED = timedelta(days=3)
"""Then a person asks whoever has not said yes or no."""


@dataclass(frozen=True, slots=True)
class PairingRow:
    """One member, and what there is to decide. No word of what anybody said."""

    member_id: int
    reference: str
    says: str


async def pairings_to_look_at(tx: Transaction, now: datetime) -> list[PairingRow]:
    """Trials that are over, matches that one did not want, and those that somebody has left open.

    A question may never have reached them, as while an alert was open; the other waits meanwhile.
    """
    coming = await still_to_come(tx)
    unasked = [one.member_id for one in coming if await _cannot_be_asked(tx, one)]
    over = {one.member_id: one.buddy_id for one in await reviews_open(tx)}
    declined = await declined_since(tx, now - LATELY)
    unanswered = [
        one.member_id
        for one in coming
        if not one.agreed and one.proposed_at <= now - UNANSWERED and one.member_id not in unasked
    ]
    wanted = {*over, *over.values(), *declined, *unanswered, *unasked}
    people = await find_people(tx, wanted)
    rows = [
        PairingRow(
            each,
            people[each].reference,
            f"the trial with {people[buddy].reference} is over: how does it go on?",
        )
        for each, buddy in over.items()
    ]
    looking = "whoever was chosen will not be the buddy, so somebody else is wanted"
    rows += [PairingRow(each, people[each].reference, looking) for each in declined]
    busy = "a buddy was chosen, and one of the two has another question of ours open: not asked yet"
    rows += [PairingRow(each, people[each].reference, busy) for each in unasked]
    waiting = "a buddy was chosen some days ago, and not both have answered: please ask them"
    return rows + [PairingRow(each, people[each].reference, waiting) for each in unanswered]


async def _cannot_be_asked(tx: Transaction, coming: Coming) -> bool:
    """One of the two has neither said yes nor been asked."""
    both = (coming.member_id, coming.member_yes_at), (coming.buddy_id, coming.buddy_yes_at)
    asked = await asked_whether(tx, coming.member_id, coming.buddy_id, coming.proposed_at)
    return any(yes is None and each not in asked for each, yes in both)
