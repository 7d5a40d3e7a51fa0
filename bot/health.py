"""Says whether the process is alive, whether it can do its work, and what it has counted."""

from datetime import datetime, timedelta

from prometheus_client import generate_latest
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from bot.metrics import REGISTRY
from bot.service import Service
from bot.store.rota import load_rota
from schedules.rota import Rota, fallback_now, on_duty

BEAT_MAY_BE = timedelta(seconds=30)
"""Older than this, the last beat means that the rounds are stuck."""


def health_routes(service: Service) -> list[Route]:
    """Open to anyone: they show states and counts, never a person."""

    async def healthz(_request: Request) -> Response:
        return PlainTextResponse("alive\n")

    async def readyz(_request: Request) -> Response:
        problems, notes = await _look(service)
        body = {"ready": not problems, "problems": problems, "notes": notes}
        return JSONResponse(body, status_code=503 if problems else 200)

    async def metrics(_request: Request) -> Response:
        return Response(generate_latest(REGISTRY), media_type="text/plain; version=0.0.4")

    return [
        Route("/healthz", healthz),
        Route("/readyz", readyz),
        Route("/metrics", metrics),
    ]


async def _look(service: Service) -> tuple[list[str], list[str]]:
    """What stops the work, and what staff should know although the work goes on."""
    problems = [f"the round of {name} is broken" for name in service.pulse.broken]
    notes = []
    last, now = service.pulse.last_beat, service.clock.now()
    if last is None or now - last > BEAT_MAY_BE:
        problems.append("the heartbeat has stopped")
    if not service.senders:
        notes.append("no channel is set up")
    try:
        async with service.database.reading() as tx:
            rota = await load_rota(tx, service.office.charity.channels, now)
        notes += _on_call(rota, now)
    except Exception as fault:  # noqa: BLE001  # the edge: this is how we say that the database is gone
        problems.append(f"the database does not answer ({type(fault).__name__})")
    return problems, notes


def _on_call(rota: Rota, now: datetime) -> list[str]:
    """Only notes: a restart would bring nobody on call."""
    if on_duty(rota, now):
        return []
    if fallback_now(rota, now) is not None:
        return ["nobody is on call now, so nothing is asked; urgent alerts go to the fallback"]
    return [
        "nobody is on call now, so nothing is asked",
        "no fallback is named either: urgent alerts wait for the next shift",
    ]
