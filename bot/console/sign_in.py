"""Signing in with a link that works once, and signing out."""

from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from bot.console.access import Door, Visit, safe_path
from bot.console.cookies import Cookie
from bot.console.forms import LARGEST
from bot.console.pages import HEADERS
from bot.store.access import SESSION_LIFETIME, link_is_good, sign_out, use_link


@dataclass(frozen=True, slots=True)
class SignIn:
    """The only pages that somebody can see who is not signed in."""

    door: Door

    def routes(self) -> list[Route]:
        """Where they are."""
        return [
            Route("/sign-in/{token}", self.show, methods=["GET"]),
            Route("/sign-in/{token}", self.use, methods=["POST"], max_body_size=LARGEST),
            self.door.action("/sign-out", self.leave),
        ]

    async def show(self, request: Request) -> Response:
        """Only a button: apps that look at links to show a preview do not use it up."""
        service = self.door.service
        async with service.database.reading() as tx:
            good = await link_is_good(tx, request.path_params["token"], service.clock.now())
        return self.door.pages.page("sign_in.html") if good else self._no_good()

    async def use(self, request: Request) -> Response:
        """The press of that button."""
        if self.door.not_ours(request):
            return self.door.pages.page("not_ours.html", 403)
        service = self.door.service
        async with service.database.writing() as tx:
            session = await use_link(tx, request.path_params["token"], service.clock.now())
        if session is None:
            return self._no_good()
        cookies = self.door.cookies
        wanted = safe_path(cookies.read(request, Cookie.NEXT))
        response = RedirectResponse(wanted, status_code=303, headers=HEADERS)
        cookies.give(response, Cookie.SESSION, session, SESSION_LIFETIME)
        return cookies.forget(response, Cookie.NEXT)

    async def leave(self, visit: Visit) -> Response:
        """End the session here and in the tables."""
        session = self.door.cookies.read(visit.request, Cookie.SESSION)
        async with self.door.service.database.writing() as tx:
            await sign_out(tx, session)
        response = self.door.pages.page("signed_out.html")
        return self.door.cookies.forget(response, Cookie.SESSION)

    def _no_good(self) -> Response:
        """Used, too old, or never ours: 410, since trying again will not help."""
        return self.door.pages.page("link_is_spent.html", 410)
