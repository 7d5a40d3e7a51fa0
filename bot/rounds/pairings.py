"""Begins pairings that both agreed to as the place becomes free, and asks when a trial is over."""

from datetime import datetime

from bot.database import Transaction
from bot.office import Office
from bot.pairing.beginning import begin_if_ready
from bot.pairing.reviewing import ask_how_it_goes
from bot.pairing.saying import Telling
from bot.rounds.one_by_one import SeeTo, one_by_one
from bot.store.coming_pairings import ready
from bot.store.pairings import Pairing, due_reviews, put_review_off

_AT_ONCE = 25


async def see_to_pairings(office: Office, now: datetime) -> int:
    """How many there were of both."""
    begun = await _begin(office, now)

    async def see_to(tx: Transaction, pairing: Pairing) -> None:
        await ask_how_it_goes(Telling(tx, office.charity, now), pairing)

    async def prepare(_tx: Transaction) -> SeeTo[Pairing]:
        return see_to

    return begun + await one_by_one(office, now, due_reviews, prepare, put_review_off)


async def _begin(office: Office, now: datetime) -> int:
    """For where the place became free by other ways, as by a people file."""
    async with office.database.writing() as tx:
        telling = Telling(tx, office.charity, now)
        coming = await ready(tx, _AT_ONCE)
        return sum([await begin_if_ready(telling, each.member_id) for each in coming])
