"""Where the rota page and its forms are."""

from starlette.routing import BaseRoute

from bot.calendars.reading import LARGEST
from bot.console.access import Door
from bot.console.rota.actions import RotaActions
from bot.console.rota.page import RotaPage
from bot.console.rota.swaps import RotaSwaps
from bot.console.rota.uploads import RotaUploads
from bot.service import Service

AROUND_A_FILE = 16 * 1024
"""Bytes that a browser puts around an uploaded file."""


def rota_routes(door: Door, service: Service) -> list[BaseRoute]:
    """All behind the door."""
    page = RotaPage(service)
    actions, swaps = RotaActions(service, page), RotaSwaps(service, page)
    uploads = RotaUploads(service, page)
    return [
        door.page("/rota", page.show),
        door.action("/rota/overrides", actions.add),
        door.action("/rota/overrides/{override_id:int}/remove", actions.remove),
        door.action("/rota/fallback", actions.fallback),
        door.action("/rota/teams", actions.team),
        door.action("/rota/nights", actions.nights),
        door.action("/rota/swaps", swaps.ask),
        door.action("/rota/swaps/{swap_id:int}/take", swaps.take),
        door.action("/rota/swaps/{swap_id:int}/refuse", swaps.refuse),
        door.action("/rota/calendar-key", actions.new_key),
        door.action("/rota/calendar-key/end", actions.end_key),
        door.action("/rota/calendar", uploads.take_in, LARGEST + AROUND_A_FILE),
    ]
