"""What staff write down with a buddy of how much they carry, and the address of their calendar."""

from dataclasses import dataclass

from starlette.responses import Response

from bot.calendars.buddy_evenings import buddy_calendar_path
from bot.console.access import Visit
from bot.console.buddies.page import BuddyPage, find_buddy
from bot.console.forms import Form
from bot.console.member_forms import Errors
from bot.service import Service
from bot.store.calendars import end_calendar_key, new_calendar_key
from bot.store.people import change_person, lock_person
from bot.store.record import note
from messages.availability.limits import MOST


@dataclass(frozen=True, slots=True)
class AvailabilityActions:
    """Each is about one buddy, held still."""

    service: Service
    shown: BuddyPage

    async def carry(self, visit: Visit) -> Response:
        """How many members, and how many requests a week."""
        told = read_caps(visit.form)
        if isinstance(told, dict):
            return await self.shown.answer(visit, 422, told)
        members, asked = told
        async with self.service.database.writing() as tx:
            await lock_person(tx, visit.number("buddy_id"))
            buddy = await find_buddy(tx, visit)
            if buddy is None:
                return visit.page("no_such_buddy.html", 404)
            if (members, asked) != (buddy.most_members, buddy.most_asked):
                await change_person(tx, buddy.id, most_members=members, most_asked=asked)
                line = f"{visit.me.first_name} changed how much {buddy.reference} carries"
                await note(tx, visit.now, "availability", line, actor=visit.me.id, member=buddy.id)
        return visit.go(f"/buddies/{visit.number('buddy_id')}", "caps")

    async def new_calendar(self, visit: Visit) -> Response:
        """An address to give to the buddy, shown this once; the one before works no more."""
        async with self.service.database.writing() as tx:
            await lock_person(tx, visit.number("buddy_id"))
            buddy = await find_buddy(tx, visit)
            if buddy is None:
                return visit.page("no_such_buddy.html", 404)
            secret = await new_calendar_key(tx, buddy.id, visit.now)
            line = f"{visit.me.first_name} made a calendar address for {buddy.reference}"
            await note(tx, visit.now, "calendar", line, actor=visit.me.id, member=buddy.id)
        base = self.service.office.charity.base_url or str(visit.request.base_url).rstrip("/")
        return await self.shown.answer(visit, calendar=f"{base}{buddy_calendar_path(secret)}")

    async def end_calendar(self, visit: Visit) -> Response:
        """Their address works no more."""
        async with self.service.database.writing() as tx:
            buddy = await find_buddy(tx, visit)
            if buddy is None:
                return visit.page("no_such_buddy.html", 404)
            await end_calendar_key(tx, buddy.id)
        return visit.go(f"/buddies/{visit.number('buddy_id')}", "calendar-ended")


def read_caps(form: Form) -> tuple[int, int] | Errors:
    """Members and requests; or what is wrong, by field."""
    errors: Errors = {}
    found = []
    for field in ("most-members", "most-asked"):
        given = form.get(field, "").strip()
        if not (given.isascii() and given.isdigit() and int(given[:4]) <= MOST):
            errors[field] = f"Write a number from 0 to {MOST}"
        else:
            found.append(int(given))
    return errors or (found[0], found[1])
