"""Twilio's way in for a key pressed on a call: stored first, then told what came of it."""

from collections.abc import Awaitable, Callable

import structlog
from starlette.requests import Request
from starlette.responses import Response

from bot.calls import Calls
from bot.channels.forms import Form
from bot.channels.signatures import webhook_url
from bot.channels.voice_inbound import KeyPress, parse_key
from bot.channels.voice_words import twiml
from bot.service import Service
from messages.people import Surface
from messages.sentences import Sentence
from messages.wording import Wording, say

log = structlog.get_logger()

Signed = Callable[[Service, Request], Awaitable[Form | Response]]


def key_pressed(
    service: Service, calls: Calls, signed: Signed
) -> Callable[[Request], Awaitable[Response]]:
    """The route. `signed` is the form, or the answer to whoever did not sign it."""

    async def receive(request: Request) -> Response:
        form = await signed(service, request)
        if isinstance(form, Response):
            return form
        press = parse_key(form, request.url.query)
        wording = await _what_came_of_it(service, calls, press) if press else Wording("")
        path, query = request.url.path, request.url.query
        return _spoken(wording, webhook_url(service.settings.public_base_url, path, query))

    return receive


async def _what_came_of_it(service: Service, calls: Calls, press: KeyPress) -> Wording:
    """Never an error: Twilio would read one out to somebody who wants to help."""
    try:
        if not await calls.is_staff(press.address):
            return Wording("")
        if press.command is not None:
            await service.receive(press.inbound(service.clock.now()))
        return await calls.answer(press)
    except Exception as fault:  # noqa: BLE001  # the edge: the person hears it and presses again
        log.error("key_not_stored", fault=type(fault).__name__)
        return calls.not_stored(press)


def _spoken(wording: Wording, keys_url: str) -> Response:
    """The call goes on where a key is awaited, and ends where all is said."""
    waits = bool(wording.buttons)
    after = say(Sentence.CALL_UNANSWERED, "en", Surface.SPOKEN).text if waits else ""
    body = twiml(wording.text, keys_url if waits else "", after=after)
    return Response(body.encode(), media_type="text/xml")
