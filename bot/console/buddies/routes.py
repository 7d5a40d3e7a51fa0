"""Where the pages about buddies and their forms are."""

from starlette.routing import BaseRoute

from bot.console.access import Door
from bot.console.buddies.availability_actions import AvailabilityActions
from bot.console.buddies.inviting import Inviting
from bot.console.buddies.joining_actions import JoiningActions
from bot.console.buddies.leaving import Leaving
from bot.console.buddies.listing import BuddyList
from bot.console.buddies.page import BuddyPage
from bot.console.buddies.ringing import Ringing
from bot.console.buddies.time_actions import TimeActions
from bot.console.buddies.wishes import BuddyWishes
from bot.service import Service


def buddy_routes(door: Door, service: Service) -> list[BaseRoute]:
    """All behind the door."""
    page = BuddyPage(service)
    free = AvailabilityActions(service, page)
    time = TimeActions(service, page)
    joining, invite = JoiningActions(service, page), Inviting(service)
    one = "/buddies/{buddy_id:int}"
    return [
        door.page("/buddies", BuddyList(service).show),
        door.page(one, page.show),
        door.action(f"{one}/carry", free.carry),
        door.action(f"{one}/calendar", free.new_calendar),
        door.action(f"{one}/calendar/end", free.end_calendar),
        door.action(f"{one}/wishes", BuddyWishes(service, page).keep),
        door.action(f"{one}/rung", Ringing(service).rung),
        door.action(f"{one}/leaving", Leaving(service, page).leave),
        door.page("/buddies/invite", invite.show),
        door.action("/buddies/invite", invite.send),
        door.action(f"{one}/checks", joining.add_check),
        door.action(f"{one}/checks/{{check_id:int}}/remove", joining.remove_check),
        door.action(f"{one}/suspend", joining.suspend),
        door.action(f"{one}/lift", joining.lift),
        door.action(f"{one}/ask", joining.ask),
        door.action(f"{one}/begin", joining.begin),
        door.action(f"{one}/aside", joining.put_aside),
        door.page(f"{one}/record", time.record),
        door.action(f"{one}/time", time.add),
        door.action(f"{one}/time/{{time_id:int}}", time.correct),
    ]
