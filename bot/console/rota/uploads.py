"""Takes a calendar file that somebody uploads on the rota page."""

from dataclasses import dataclass
from pathlib import PurePath

from starlette.responses import Response

from bot.calendars.importing import import_calendar
from bot.console.access import Visit
from bot.console.rota.page import RotaPage
from bot.faults import ImportFault
from bot.service import Service


@dataclass(frozen=True, slots=True)
class RotaUploads:
    """All of it or nothing; what cannot be used is listed on the page."""

    service: Service
    shown: RotaPage

    async def take_in(self, visit: Visit) -> Response:
        """An empty form is told so; anything else is read as a calendar."""
        content = visit.form.get("file", "").encode("utf-8", "surrogateescape")
        if not content:
            errors = {"file": "Choose a calendar file (.ics) first"}
            return await self.shown.answer(visit, 422, errors)
        name = PurePath(visit.form.get("file.name", "")).stem or "calendar"
        try:
            done = await import_calendar(
                self.service.database, content, visit.now, file_name=name, by=visit.me.id
            )
        except ImportFault as fault:
            return await self.shown.answer(visit, 422, {"file": str(fault)})
        self.service.nudge()
        return visit.go("/rota", f"imported-{done.added}-{done.removed}-{done.unchanged}")
