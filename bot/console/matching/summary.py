"""One sentence about a member's buddy, for the member's own page."""

from bot.database import Transaction
from bot.store.coming_pairings import coming_to
from bot.store.pairings import pairing_of
from bot.store.people import Person, find_person
from schedules.trials import PairingState

_HOW = {
    PairingState.TRIAL: "is their buddy, on trial",
    PairingState.REVIEW: "is their buddy; the trial is over, and staff are to say how it goes on",
    PairingState.SETTLED: "is their buddy",
    PairingState.ENDED: "was their buddy",
}


async def buddy_says(tx: Transaction, member: Person) -> str:
    """`Priya is their buddy, on trial. Sam is to come.`"""
    own, coming = await pairing_of(tx, member.id), await coming_to(tx, member.id)
    buddy = await find_person(tx, own.buddy_id) if own else None
    coming_buddy = await find_person(tx, coming.buddy_id) if coming else None
    parts = [
        f"{buddy.first_name} {_HOW[own.state]}." if own and buddy else "Nobody yet.",
        f"{coming_buddy.first_name} is to come." if coming_buddy else "",
    ]
    return " ".join(part for part in parts if part)
