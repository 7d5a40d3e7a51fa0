"""The list of buddies: who they are, how many members they have, and their next evenings."""

from dataclasses import dataclass

from starlette.responses import Response

from bot.console.access import Visit
from bot.console.buddies.availability_view import Evening, evenings_view
from bot.console.buddies.joining_view import JoiningNote, joining_notes
from bot.console.labels import CHANNELS
from bot.console.member_page import note_a_look
from bot.service import Service
from bot.store.availability import availability_of
from bot.store.buddy_list import ListedBuddy, listed_buddies
from schedules.availability import Availability
from schedules.spoken import spoken_time

THE_LIST = "the list of buddies"


@dataclass(frozen=True, slots=True)
class BuddyLine:
    """One buddy, for the page."""

    id: int
    first_name: str
    reference: str
    channel: str
    members: str
    says: str
    """Why they cannot be asked at all; empty where they can."""
    ends: str
    """What runs out within 30 days."""
    evenings: list[Evening]


@dataclass(frozen=True, slots=True)
class BuddyList:
    """First names and references only, as in the list of members."""

    service: Service

    async def show(self, visit: Visit) -> Response:
        """All of them."""
        async with self.service.database.reading() as tx:
            listed = await listed_buddies(tx)
            people = [one.person for one in listed]
            free = await availability_of(tx, people, visit.now)
            orders = await joining_notes(
                tx, self.service.office.charity.checks, [one.id for one in people], visit.now
            )
        lines = [_line(one, free[one.person.id], orders[one.person.id], visit) for one in listed]
        await note_a_look(self.service, visit, THE_LIST)
        return visit.page("buddies.html", buddies=lines)


def _line(one: ListedBuddy, free: Availability, order: JoiningNote, visit: Visit) -> BuddyLine:
    return BuddyLine(
        one.person.id,
        one.person.first_name,
        one.person.reference,
        CHANNELS[one.channel] if one.channel else "",
        f"{one.members} of {one.person.most_members} members",
        _says(one, free, order, visit),
        order.ends_soon,
        [] if order.lacks else evenings_view(free, visit.now),
    )


def _says(one: ListedBuddy, free: Availability, order: JoiningNote, visit: Visit) -> str:
    if one.person.stopped_at is not None:
        return "They have stopped"
    if order.lacks:
        return f"Not in order: {order.lacks}"
    if one.channel is None:
        return "Nothing reaches them"
    if free.resting_until is not None:
        return f"Resting until {spoken_time(free.resting_until, visit.now, visit.me.timezone)}"
    return ""
