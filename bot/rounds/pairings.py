"""Begins pairings as a place becomes free, asks when a trial is over, and ends some in steps."""

from datetime import datetime

from bot.database import Transaction
from bot.office import Office
from bot.pairing.beginning import begin_if_ready
from bot.pairing.ending import take_step
from bot.pairing.reviewing import ask_how_it_goes
from bot.pairing.saying import Telling
from bot.rounds.one_by_one import SeeTo, one_by_one
from bot.store.coming_pairings import Coming, ready
from bot.store.pairing_ends import Ending, due_endings, put_off
from bot.store.pairings import Pairing, due_reviews, put_review_off


async def see_to_pairings(office: Office, now: datetime) -> int:
    """How many there were of all."""
    return await _end(office, now) + await _begin(office, now) + await _ask(office, now)


async def _begin(office: Office, now: datetime) -> int:
    """For where the place became free by other ways, as by a people file."""

    async def see_to(tx: Transaction, coming: Coming) -> None:
        await begin_if_ready(Telling(tx, office.charity, now), coming.member_id)

    async def prepare(_tx: Transaction) -> SeeTo[Coming]:
        return see_to

    async def put_off(_tx: Transaction, _coming: Coming, _until: datetime) -> None:
        """It waits for no moment: the next look finds it again."""

    return await one_by_one(office, now, ready, prepare, put_off)


async def _end(office: Office, now: datetime) -> int:
    """The next step on the way to a last day."""

    async def see_to(tx: Transaction, ending: Ending) -> None:
        await take_step(Telling(tx, office.charity, now), ending)

    async def prepare(_tx: Transaction) -> SeeTo[Ending]:
        return see_to

    return await one_by_one(office, now, due_endings, prepare, put_off)


async def _ask(office: Office, now: datetime) -> int:
    async def see_to(tx: Transaction, pairing: Pairing) -> None:
        await ask_how_it_goes(Telling(tx, office.charity, now), pairing)

    async def prepare(_tx: Transaction) -> SeeTo[Pairing]:
        return see_to

    return await one_by_one(office, now, due_reviews, prepare, put_review_off)
