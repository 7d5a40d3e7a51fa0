"""Says whether the process is alive, whether it can do its work, and what it has counted."""

from prometheus_client import generate_latest
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from bot.condition import condition_of
from bot.metrics import REGISTRY
from bot.service import Service


def health_routes(service: Service) -> list[Route]:
    """Open to anyone: they show states and counts, never a person."""

    async def healthz(_request: Request) -> Response:
        return PlainTextResponse("alive\n")

    async def readyz(_request: Request) -> Response:
        found = await condition_of(service)
        body = {
            "ready": not found.problems,
            "problems": found.problems,
            "notes": found.notes,
            "proven": {each.channel.value: each.at.isoformat() for each in found.proven},
        }
        return JSONResponse(body, status_code=503 if found.problems else 200)

    async def metrics(_request: Request) -> Response:
        return Response(generate_latest(REGISTRY), media_type="text/plain; version=0.0.4")

    return [
        Route("/healthz", healthz),
        Route("/readyz", readyz),
        Route("/metrics", metrics),
    ]
