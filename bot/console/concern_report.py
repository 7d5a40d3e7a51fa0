"""The file of one alert for a safeguarding lead: on screen, as one page to keep, and as text."""

from dataclasses import dataclass

from starlette.responses import HTMLResponse, PlainTextResponse, Response

from bot.concern_file.as_page import as_page, headers_of_page
from bot.concern_file.as_text import as_text
from bot.concern_file.entries import ConcernFile
from bot.concern_file.gathering import gather
from bot.console.access import Visit
from bot.console.pages import HEADERS
from bot.service import Service
from bot.store import concerns
from bot.store.record import note


@dataclass(frozen=True, slots=True)
class ConcernReport:
    """That it was made is on record before anybody sees it."""

    service: Service

    async def show(self, visit: Visit) -> Response:
        """On screen."""
        file = await self._file(visit)
        if file is None:
            return visit.page("no_such_concern.html", 404)
        return HTMLResponse(as_page(file, back=True), headers=headers_of_page())

    async def save(self, visit: Visit) -> Response:
        """As one page that needs nothing else."""
        file = await self._file(visit)
        if file is None:
            return visit.page("no_such_concern.html", 404)
        return HTMLResponse(as_page(file), headers={**headers_of_page(), **_named(file, "html")})

    async def as_text(self, visit: Visit) -> Response:
        """As plain text."""
        file = await self._file(visit)
        if file is None:
            return visit.page("no_such_concern.html", 404)
        return PlainTextResponse(as_text(file), headers={**HEADERS, **_named(file, "txt")})

    async def _file(self, visit: Visit) -> ConcernFile | None:
        number, database = visit.number("concern_id"), self.service.database
        async with database.reading() as tx:
            if await concerns.find(tx, number) is None:
                return None
        me = visit.me
        async with database.writing() as tx:
            concern = await concerns.find(tx, number)
            assert concern is not None, "no concern is ever removed"
            line = f"{me.first_name} made a report of alert {number}"
            about = {"member": concern.member_id, "concern": number}
            await note(tx, visit.now, "exported", line, actor=me.id, **about)
            made_by = f"{me.name} ({me.reference})"
            return await gather(tx, concern, self.service.office.charity, visit.now, made_by)


def _named(file: ConcernFile, ending: str) -> dict[str, str]:
    """No name in the file's name: it may stand on a shared screen."""
    return {"Content-Disposition": f'attachment; filename="alert-{file.number}.{ending}"'}
