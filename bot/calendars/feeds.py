"""The rota at an address that a phone's calendar follows: secret, and one person's own."""

from collections.abc import Awaitable, Callable

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from bot.calendars.exporting import Whose, calendar_text
from bot.service import Service
from bot.store.calendars import who_follows

_PATHS = {
    Whose.MINE: "/calendar/{secret}.ics",
    Whose.TEAM: "/calendar/{secret}/team.ics",
    Whose.EVERYONE: "/calendar/{secret}/everyone.ics",
    Whose.GAPS: "/calendar/{secret}/gaps.ics",
}
LONGEST = 64
HEADERS = {
    "Cache-Control": "private, max-age=300",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "X-Robots-Tag": "noindex, nofollow",
}


def calendar_routes(service: Service) -> list[Route]:
    """The secret in the path is all that a calendar can bring. It opens shifts and nothing else."""
    return [Route(path, _answer(service, whose)) for whose, path in _PATHS.items()]


def calendar_paths(secret: str) -> dict[Whose, str]:
    """Where each calendar is for whoever has this secret."""
    return {whose: path.format(secret=secret) for whose, path in _PATHS.items()}


def _answer(service: Service, whose: Whose) -> Callable[[Request], Awaitable[Response]]:
    async def answer(request: Request) -> Response:
        secret = str(request.path_params["secret"])
        async with service.database.reading() as tx:
            reader = await who_follows(tx, secret) if len(secret) <= LONGEST else None
            if reader is None:
                return PlainTextResponse("There is no such calendar.\n", 404, HEADERS)
            now, charity = service.clock.now(), service.office.charity
            text = await calendar_text(tx, charity, now, whose, reader)
        return Response(text, media_type="text/calendar", headers=HEADERS)

    return answer
