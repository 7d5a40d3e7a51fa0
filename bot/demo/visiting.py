"""Lets the demo's pretend staff into the staff page, and shows the phones to whoever else comes."""

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from bot.console.cookies import Cookie, Cookies
from bot.demo.asking import read_player
from bot.demo.stage import NotPossible, Stage
from bot.store.access import new_sign_in_link
from bot.store.people import owner_of
from messages.people import Role


async def staff_link(stage: Stage, request: Request) -> Response:
    """A new one-time link for whoever of the staff has this phone, and straight on to it."""
    player = read_player(request)
    if player.role is not Role.STAFF:
        raise NotPossible(f"{player.first_name} is not on staff, and only staff can sign in.")
    async with stage.service.database.writing() as tx:
        person_id = await owner_of(tx, player.address)
        assert person_id is not None
        token = await new_sign_in_link(tx, person_id, stage.clock.now())
    return RedirectResponse(f"/sign-in/{token}", status_code=303)


class PhonesFirst:
    """Whoever comes to `/` without being signed in is shown the phones."""

    def __init__(self, app: ASGIApp, cookies: Cookies) -> None:
        self.app = app
        self.cookies = cookies

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["path"] == "/" and not self._signed_in(scope):
            await RedirectResponse("/phones", status_code=303)(scope, receive, send)
            return
        await self.app(scope, receive, send)

    def _signed_in(self, scope: Scope) -> bool:
        return bool(self.cookies.read(Request(scope), Cookie.SESSION))
