"""A buddy's evenings at an address that their phone's calendar follows: secret, and their own."""

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from bot.calendars.buddy_evenings import BUDDY_PATH, evenings_text
from bot.calendars.feeds import HEADERS, LONGEST
from bot.service import Service
from bot.store.calendars import which_buddy_follows


def buddy_calendar_routes(service: Service) -> list[Route]:
    """It opens the hours in which they said they are free: no member, no request, no name."""

    async def answer(request: Request) -> Response:
        secret = str(request.path_params["secret"])
        async with service.database.reading() as tx:
            buddy = await which_buddy_follows(tx, secret) if len(secret) <= LONGEST else None
            if buddy is None:
                return PlainTextResponse("There is no such calendar.\n", 404, HEADERS)
            now = service.clock.now()
            text = await evenings_text(tx, service.office.charity, buddy, now)
        return Response(text, media_type="text/calendar", headers=HEADERS)

    return [Route(BUDDY_PATH, answer)]
