"""The console's own style, script and pictures, held in memory and named by their content."""

import gzip
import hashlib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

_TYPES = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
}
_FOREVER = "public, max-age=31536000, immutable"
_ASK_AGAIN = "no-cache"


@dataclass(frozen=True, slots=True)
class _File:
    body: bytes
    packed: bytes
    mark: str
    kind: str


def address_of(name: str) -> str:
    """Where a page finds this file: the address changes with the content, so it may be kept."""
    return f"/static/{name}?{_file(name).mark}"


def static_route() -> Route:
    """Open to anyone: nothing in these files is about anybody."""
    return Route("/static/{name}", _serve)


async def _serve(request: Request) -> Response:
    name = request.path_params["name"]
    if name not in _names():
        return PlainTextResponse("Not here.\n", status_code=404)
    file = _file(name)
    headers = {
        "ETag": f'"{file.mark}"',
        "Cache-Control": _FOREVER if request.url.query == file.mark else _ASK_AGAIN,
        "X-Content-Type-Options": "nosniff",
        "Content-Type": file.kind,
        "Vary": "Accept-Encoding",
    }
    if request.headers.get("if-none-match", "").removeprefix("W/") == headers["ETag"]:
        return Response(status_code=304, headers=headers)
    if "gzip" in request.headers.get("accept-encoding", ""):
        return Response(file.packed, headers={**headers, "Content-Encoding": "gzip"})
    return Response(file.body, headers=headers)


@cache
def _names() -> frozenset[str]:
    """What there is, so that no path that somebody sends is ever opened."""
    return frozenset(
        each.name
        for each in files("bot.console").joinpath("static").iterdir()
        if each.name.endswith(tuple(_TYPES))
    )


@cache
def _file(name: str) -> _File:
    body = files("bot.console").joinpath("static", name).read_bytes()
    mark = hashlib.sha256(body).hexdigest()[:16]
    kind = _TYPES[name[name.rindex(".") :]]
    return _File(body, gzip.compress(body, mtime=0), mark, kind)
