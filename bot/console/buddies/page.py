"""A buddy's page, made of sections: each has a view and a template of its own."""

from collections.abc import Mapping
from dataclasses import dataclass

from starlette.responses import Response

from bot.console.access import Visit
from bot.console.buddies.availability_view import availability_view
from bot.console.buddies.joining_view import joining_view
from bot.console.buddies.time_view import time_view
from bot.console.buddies.waiting_view import talking_view
from bot.console.held.view import held_lines
from bot.console.labels import CHANNELS
from bot.console.member_page import note_a_look
from bot.database import Transaction
from bot.service import Service
from bot.store.buddy_list import ListedBuddy, listed_buddies
from bot.store.held import waiting_of
from bot.store.match_wishes import wishes_of
from bot.store.people import Person, find_person
from messages.people import Role

MOST_HELD = 20
DONE: dict[str, str] = {
    "caps": "Kept. They are asked no more than that.",
    "calendar-ended": "That calendar address works no more.",
    "wishes": "Kept. Who suits whom follows it from now on.",
    "check": "Written down.",
    "check-removed": "Taken off the list.",
    "suspended": "Suspended. Nothing is asked of them, and whoever waited is offered to others.",
    "lifted": "They are with us again.",
    "invited": "Asked. You see here when they have answered.",
    "begun": "They are with us from now on, and have been told so.",
    "rung": "Thank you. Nobody is reminded of it any more.",
    "aside": "Put aside. They are asked nothing.",
    "time": "Corrected.",
    "leaving": "Their members hear the day, and so do they. The rest follows by itself.",
    "left": "Thanked, and asked nothing more. They can come back with START.",
    "time-added": "Added.",
    "time-changed": "Somebody had changed it meanwhile: it stands as you see it now.",
}
"""What came of an action, by what the cookie says."""


@dataclass(frozen=True, slots=True)
class BuddyPage:
    """Shows it; what was wrong with a form is shown on the same page."""

    service: Service

    async def show(self, visit: Visit) -> Response:
        """The page, and what came of the action that led to it."""
        return await self.answer(visit)

    async def answer(
        self,
        visit: Visit,
        status: int = 200,
        errors: Mapping[str, str] | None = None,
        *,
        calendar: str = "",
    ) -> Response:
        """The page; `errors` by field, with what was typed still in the form.

        `calendar`: the address of theirs, which is shown this once.
        """
        async with self.service.database.reading() as tx:
            buddy = await find_buddy(tx, visit)
            if buddy is None:
                return visit.page("no_such_buddy.html", 404)
            (listed,) = await listed_buddies(tx, buddy.id)
            sections = await self._sections(tx, buddy, visit)
        await note_a_look(self.service, visit, f"the page of {buddy.reference}", buddy.id)
        return visit.page(
            "buddy.html",
            status,
            buddy=buddy,
            about=_about(listed),
            done=DONE.get(visit.said, ""),
            errors=errors or {},
            typed=visit.form,
            calendar=calendar,
            **sections,
        )

    async def _sections(self, tx: Transaction, buddy: Person, visit: Visit) -> dict[str, object]:
        checks, now = self.service.office.charity.checks, visit.now
        wishes, version = await wishes_of(tx, buddy.id)
        return {
            "availability": await availability_view(tx, buddy, now),
            "joining": await joining_view(tx, buddy, checks, now),
            "talking": await talking_view(tx, buddy, now, visit.me.timezone),
            "time": await time_view(tx, buddy, now),
            "held": await held_lines(tx, await waiting_of(tx, buddy.id, MOST_HELD), visit),
            "wishes": wishes,
            "version": version,
        }


async def find_buddy(tx: Transaction, visit: Visit) -> Person | None:
    """Whose page it is; None for nobody, for a member or staff, and for somebody erased."""
    found = await find_person(tx, visit.number("buddy_id"))
    return found if found is not None and found.role is Role.BUDDY and found.name else None


def _about(listed: ListedBuddy) -> str:
    channel = CHANNELS[listed.channel] if listed.channel else "nothing reaches them"
    return f"{listed.members} of {listed.person.most_members} members; {channel}"
