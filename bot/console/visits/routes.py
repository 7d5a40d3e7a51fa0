"""Where the pages of companion visits and their forms are."""

from starlette.routing import BaseRoute

from bot.console.access import Door
from bot.console.visits.actions import VisitActions
from bot.console.visits.moving import VisitMoving
from bot.console.visits.page import VisitPages
from bot.service import Service


def visit_routes(door: Door, service: Service) -> list[BaseRoute]:
    """All behind the door."""
    pages, one = VisitPages(service), "/visits/{visit_id:int}"
    actions = VisitActions(service, pages)
    return [
        door.page("/visits", pages.show_all),
        door.action("/visits/ask", actions.ask),
        door.page(one, pages.show),
        door.action(f"{one}/approve", actions.approve),
        door.action(f"{one}/move", VisitMoving(service, pages).move),
        door.action(f"{one}/decline", actions.decline),
        door.action(f"{one}/call-off", actions.call_off),
        door.action(f"{one}/over", actions.is_over),
        door.action(f"{one}/settle", actions.settle),
    ]
