"""What a buddy wishes of whom they are paired with: shown on their page, and changed there."""

from dataclasses import dataclass

from starlette.responses import Response

from bot.console.access import Visit
from bot.console.buddies.page import BuddyPage, find_buddy
from bot.console.matching.forms import read_the_wishes
from bot.console.matching.keeping import version_in
from bot.console.matching.page import MEANWHILE
from bot.service import Service
from bot.store.match_wishes import keep_wishes
from bot.store.people import lock_person
from bot.store.record import note
from messages.match_wishes import Wishes


@dataclass(frozen=True, slots=True)
class BuddyWishes:
    """Kept by compare-and-set on what the page showed."""

    service: Service
    shown: BuddyPage

    async def keep(self, visit: Visit) -> Response:
        """The record says who and when, never what."""
        wishes = read_the_wishes(visit.form)
        if not isinstance(wishes, Wishes):
            return await self.shown.answer(visit, 422, wishes)
        async with self.service.database.writing() as tx:
            await lock_person(tx, visit.number("buddy_id"))
            buddy = await find_buddy(tx, visit)
            if buddy is None:
                return visit.page("no_such_buddy.html", 404)
            kept = await keep_wishes(tx, buddy.id, version_in(visit), wishes)
            if kept:
                line = f"{visit.me.first_name} changed what {buddy.reference} wishes of a member"
                await note(tx, visit.now, "wishes", line, actor=visit.me.id)
        if not kept:
            return await self.shown.answer(visit, 409, {"wishes-title": MEANWHILE})
        return visit.go(f"/buddies/{buddy.id}", "wishes")
