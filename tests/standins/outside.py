"""Stands in for a service outside that rings when it does not hear us."""

from aiohttp import web

from tests.standins.loopback import Loopback


class Outside(Loopback):
    """Keeps every heartbeat that it heard."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[str] = []

    async def _handle(self, request: web.Request) -> web.StreamResponse:
        mood = self.take_mood()
        if mood.acts:
            self.heard.append(f"{request.method} {request.path}")
        self.changed()
        return await self.show(request, mood, {"ok": True})
