"""The one page for everybody: somebody would like to be a volunteer, and leaves a name."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from bot.console.buddies.joining_forms import read_newcomer
from bot.console.forms import Form, from_elsewhere, read_form
from bot.console.pages import Pages
from bot.joining import Joining
from bot.service import Service
from bot.store.joining import offered_since
from messages.joining import BuddyState

LARGEST = 4 * 1024
"""Bytes."""
MOST_AN_HOUR = 20
"""Of everybody together, so that nobody fills the list; no address of a visitor is kept."""
AN_HOUR = timedelta(hours=1)


def volunteer_routes(service: Service) -> list[BaseRoute]:
    """Not behind the door: nothing of anybody's can be seen here, and nothing is looked up."""
    page = OfferPage(service, Pages(service.office.charity.name))
    return [
        Route("/volunteer", page.show, methods=["GET"]),
        Route("/volunteer", page.leave, methods=["POST"], max_body_size=LARGEST),
    ]


@dataclass(frozen=True, slots=True)
class OfferPage:
    """Whoever is known to us or not gets the same answer, and no text goes to the number."""

    service: Service
    pages: Pages

    async def show(self, request: Request) -> Response:
        """The form."""
        return self._page()

    async def leave(self, request: Request) -> Response:
        """A person without an address: the number is only what somebody typed."""
        if from_elsewhere(request, self.service.office.charity.base_url):
            return self.pages.page("not_ours.html", 403)
        form = await read_form(request)
        charity = self.service.office.charity
        typed = read_newcomer(form, charity.country)
        if isinstance(typed, dict):
            return self._page(422, typed, form)
        if form.get("company"):  # a field that people do not see
            return self._page(thanks=True)
        now = self.service.clock.now()
        async with self.service.database.writing() as tx:
            if await offered_since(tx, now - AN_HOUR) >= MOST_AN_HOUR:
                return self._page(429, {"name": "Too many at once: please try in an hour"}, form)
            joining = Joining(tx, charity, now)
            await joining.somebody_new(typed.name, BuddyState.APPLIED, typed.mobile)
        return self._page(thanks=True)

    def _page(
        self,
        status: int = 200,
        errors: Mapping[str, str] | None = None,
        typed: Form | None = None,
        *,
        thanks: bool = False,
    ) -> Response:
        values = {"errors": errors or {}, "typed": typed or {}, "thanks": thanks}
        return self.pages.page("volunteer.html", status, **values)
