"""Where the page of a member's buddy and its forms are."""

from starlette.routing import BaseRoute

from bot.console.access import Door
from bot.console.matching.choosing import Choosing
from bot.console.matching.keeping import Keeping
from bot.console.matching.last_days import LastDays
from bot.console.matching.page import MatchPage
from bot.service import Service


def match_routes(door: Door, service: Service) -> list[BaseRoute]:
    """All behind the door."""
    page, one = MatchPage(service), "/members/{member_id:int}/buddy"
    last_days = LastDays(service, page)
    choosing, keeping = Choosing(service, page), Keeping(service, page)
    return [
        door.page(one, page.show),
        door.action(f"{one}/choose", choosing.choose),
        door.action(f"{one}/yes", choosing.note_yes),
        door.action(f"{one}/call-off", choosing.call_off),
        door.action(f"{one}/ask", choosing.ask_again),
        door.action(f"{one}/wishes", keeping.keep_wishes),
        door.action(f"{one}/lines", keeping.keep_lines),
        door.action(f"{one}/settle", keeping.settle),
        door.action(f"{one}/longer", keeping.longer),
        door.action(f"{one}/end", keeping.end),
        door.action(f"{one}/last-day", last_days.choose),
        door.action(f"{one}/last-day/back", last_days.take_back),
    ]
