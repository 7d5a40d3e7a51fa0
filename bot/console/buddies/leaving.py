"""A buddy leaves: a last day for each of their members, and thanks where there are none."""

from dataclasses import dataclass

from starlette.responses import Response

from bot.console.access import Visit
from bot.console.buddies.page import BuddyPage, find_buddy
from bot.console.matching.last_days import NOT_A_DAY, read_last_day
from bot.pairing.ending import farewell, plan_leaving
from bot.pairing.saying import Telling
from bot.service import Service
from bot.store.pairing_ends import own_pairings_of
from bot.store.pairings import find_pairing
from bot.store.people import lock_person

AT_ONCE = "They have no members, so it happens at once: they hear our thanks, and we ask no more"


@dataclass(frozen=True, slots=True)
class Leaving:
    """In one transaction: nobody is left without a word."""

    service: Service
    shown: BuddyPage

    async def leave(self, visit: Visit) -> Response:
        """Those who have a last day already keep it, and its reason.

        With no members there is no day to undo it before, so we ask first.
        """
        ends_on = read_last_day(visit.form, visit.now, visit.me.timezone)
        if ends_on is None:
            return await self.shown.answer(visit, 422, {"ends-on": NOT_A_DAY})
        async with self.service.database.writing() as tx:
            await lock_person(tx, visit.number("buddy_id"))
            buddy = await find_buddy(tx, visit)
            if buddy is None:
                return visit.page("no_such_buddy.html", 404)
            telling = Telling(tx, self.service.office.charity, visit.now)
            theirs = await own_pairings_of(tx, buddy.id)
            if not theirs and visit.form.get("sure") != "yes":
                return await self.shown.answer(visit, 422, {"leaving": AT_ONCE})
            for number, member_id in theirs:
                await lock_person(tx, member_id)
                pairing = await find_pairing(tx, number)
                assert pairing is not None
                await plan_leaving(telling, pairing, ends_on, visit.me.id)
            if not theirs:
                await farewell(telling, buddy)
        return visit.go(f"/buddies/{buddy.id}", "leaving" if theirs else "left")
