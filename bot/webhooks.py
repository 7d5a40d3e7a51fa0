"""The two providers' way in: verified first, stored second, answered last."""

from collections.abc import Awaitable, Callable

import structlog
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from bot.call_webhook import key_pressed
from bot.calls import Calls
from bot.channels.forms import Form, read_form
from bot.channels.signatures import from_telegram, from_twilio, webhook_url
from bot.channels.sms_inbound import parse_twilio_inbound
from bot.channels.sms_statuses import parse_twilio_status
from bot.channels.telegram_updates import parse_telegram
from bot.channels.voice_inbound import parse_call_status
from bot.service import Service
from messages.inbound import Inbound
from messages.people import Channel

log = structlog.get_logger()

LONGEST = 1024 * 1024
"""Bytes in a webhook. Telegram's largest update is a few tens of kilobytes."""
_TWIML = b'<?xml version="1.0" encoding="UTF-8"?><Response></Response>'
_Answer = Callable[[Request], Awaitable[Response]]


def webhook_routes(service: Service) -> list[Route]:
    """Only for the channels that are on."""
    routes: list[tuple[str, _Answer]] = []
    if service.settings.telegram_on:
        routes.append(("/webhooks/telegram", _telegram(service)))
    if service.settings.sms_on:
        routes.append(("/webhooks/twilio/sms", _twilio_sms(service)))
        calls = Calls(service.office, service.reports)
        routes.append(("/webhooks/twilio/status", _twilio_status(service, calls)))
        routes.append(("/webhooks/twilio/voice", key_pressed(service, calls, _signed_form)))
    return [Route(path, answer, methods=["POST"]) for path, answer in routes]


def _telegram(service: Service) -> _Answer:
    secret = service.webhook_secret

    async def receive(request: Request) -> Response:
        if not from_telegram(secret, request.headers.get("x-telegram-bot-api-secret-token", "")):
            return Response(status_code=403)
        body = await _body(request)
        if body is None:
            return Response(status_code=413)
        return await _stored(service, parse_telegram(body, service.clock.now()), Response())

    return receive


def _twilio_sms(service: Service) -> _Answer:
    async def receive(request: Request) -> Response:
        form = await _signed_form(service, request)
        if isinstance(form, Response):
            return form
        inbound = parse_twilio_inbound(form, service.clock.now())
        return await _stored(service, inbound, Response(_TWIML, media_type="text/xml"))

    return receive


def _twilio_status(service: Service, calls: Calls) -> _Answer:
    """Of a text, or of a call: each form names one of the two."""

    async def receive(request: Request) -> Response:
        form = await _signed_form(service, request)
        if isinstance(form, Response):
            return form
        text, call = parse_twilio_status(form), parse_call_status(form)
        if text is not None:
            await service.reports.take_in(Channel.SMS, text, service.clock.now())
        if call is not None:
            await calls.take_in(call, service.clock.now())
        if text is not None or call is not None:
            service.nudge()
        return Response(status_code=204)

    return receive


async def _stored(service: Service, inbound: Inbound, answer: Response) -> Response:
    """Answered only after the commit; where it failed, the provider is told to come again."""
    try:
        await service.receive(inbound)
    except Exception as fault:  # noqa: BLE001  # the edge: nothing was stored, and 503 says so
        log.error("not_stored", fault=type(fault).__name__, channel=inbound.address.channel.value)
        service.missed_something()
        return Response(status_code=503)
    return answer


async def _signed_form(service: Service, request: Request) -> Form | Response:
    body = await _body(request)
    if body is None:
        return Response(status_code=413)
    form = read_form(body)
    genuine = from_twilio(
        service.settings.twilio_auth_token,
        webhook_url(service.settings.public_base_url, request.url.path, request.url.query),
        form.pairs,
        request.headers.get("x-twilio-signature", ""),
        body=body,
    )
    return form if genuine else Response(status_code=403)


async def _body(request: Request) -> bytes | None:
    """The whole body; None where it is longer than anything genuine."""
    chunks, size = [], 0
    try:
        async for chunk in request.stream():
            size += len(chunk)
            if size > LONGEST:
                return None
            chunks.append(chunk)
    except ClientDisconnect:
        return None
    return b"".join(chunks)
