"""Staff say on a buddy's page that they have rung them."""

from dataclasses import dataclass

from starlette.responses import Response

from bot.console.access import Visit
from bot.console.buddies.page import find_buddy
from bot.rings import say_rung
from bot.service import Service
from bot.store.debriefs import last_wanted


@dataclass(frozen=True, slots=True)
class Ringing:
    """Of two who say so at once the first is on the record."""

    service: Service

    async def rung(self, visit: Visit) -> Response:
        """About what the page showed; what they asked for since still waits."""
        async with self.service.database.writing() as tx:
            buddy = await find_buddy(tx, visit)
            if buddy is None:
                return visit.page("no_such_buddy.html", 404)
            last = await last_wanted(tx, buddy.id)
            if last is not None and str(last.id) == visit.form.get("debrief"):
                await say_rung(tx, last.id, visit.me, visit.now)
        return visit.go(f"/buddies/{buddy.id}", "rung")
