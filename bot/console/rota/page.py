"""The rota page: who is on call and when, and the forms to change it."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass

from starlette.responses import Response

from bot.console.access import Visit
from bot.console.rota.view import RotaView, view_of
from bot.console.what_came_of_it import Came
from bot.service import Service

_SAID = {
    "added": Came(well=True, line="Added to the rota."),
    "removed": Came(well=True, line="Taken out. The usual hours hold again."),
    "gone": Came(well=False, line="Somebody had taken that out already."),
    "fallback": Came(well=True, line="Saved. Alerts go there when nobody is on call."),
    "team": Came(well=True, line="Saved."),
    "nights": Came(well=True, line="Saved. You can change it at any time."),
    "swap-asked": Came(well=True, line="Asked. The shift stays yours until they take it."),
    "swap-answered": Came(well=True, line="Noted. Both of you have been told."),
    "swap-lost": Came(well=False, line="That did not work, and nothing has changed."),
    "key-ended": Came(well=True, line="That calendar address works no more."),
}


@dataclass(frozen=True, slots=True)
class RotaPage:
    """Shows it; what was wrong with a form is shown on the same page."""

    service: Service

    async def show(self, visit: Visit) -> Response:
        """The page, and what came of the action that led to it."""
        return await self.answer(visit)

    async def answer(
        self,
        visit: Visit,
        status: int = 200,
        errors: Mapping[str, str] | None = None,
        *,
        addresses: Mapping[str, str] | None = None,
    ) -> Response:
        """`errors` by field; `addresses` of a calendar, which are shown this once."""
        async with self.service.database.reading() as tx:
            view = await view_of(tx, self.service.office.charity, visit.me, visit.now)
        return visit.page(
            "rota.html",
            status,
            view=view,
            came=_came(visit.said),
            errors=errors or {},
            typed=visit.form,
            addresses=addresses or {},
            nonce=secrets.token_urlsafe(12),
            here=_here(view),
        )


def _came(said: str) -> Came | None:
    """An import says its numbers, as `imported-3-1-40`."""
    what, *numbers = said.split("-")
    if what == "imported" and len(numbers) == 3 and all(each.isdigit() for each in numbers):
        added, removed, unchanged = numbers
        line = f"Calendar taken in: {added} added, {removed} removed, {unchanged} unchanged."
        return Came(well=True, line=line)
    return _SAID.get(said)


def _here(view: RotaView) -> bool:
    return bool(view.now.here)
