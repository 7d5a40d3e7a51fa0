"""The door of the console: who is signed in, and whether a form is one that we gave them."""

import hmac
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from bot.console.cookies import Cookie, Cookies
from bot.console.forms import LARGEST, Form, from_elsewhere, read_form
from bot.console.on_call_line import on_call_line
from bot.console.pages import HEADERS, Pages
from bot.service import Service
from bot.store.access import signed_in
from bot.store.people import Person

NEXT_FOR = timedelta(minutes=15)
"""As long as a sign-in link works."""
SAID_FOR = timedelta(minutes=1)
_PLACES = re.compile(
    r"/(concerns/[0-9]{1,9}|members(/[0-9]{1,9})?|buddies(/([0-9]{1,9}|invite))?"
    r"|held/[0-9]{1,9}|visits(/[0-9]{1,9})?|rota)?",
    re.ASCII,
)


@dataclass(frozen=True, slots=True)
class Visit:
    """One request of one person on staff."""

    request: Request
    me: Person
    now: datetime
    token: str
    """What every form of theirs carries: made from their session, so nobody else can know it."""
    said: str
    """What they have just done; empty where this page does not follow from an action."""
    form: Form
    door: "Door"
    on_call: str = ""
    """Who is on call now, for the top of the page."""

    def number(self, name: str) -> int:
        """A row's number from the path; one that is too large for any row becomes 0."""
        given = int(self.request.path_params[name])
        return given if given < 2**31 else 0

    def page(self, template: str, status: int = 200, **values: object) -> Response:
        """A page for whoever this is."""
        whoever = {"me": self.me, "token": self.token, "on_call": self.on_call}
        here = {"here_now": self.request.url.path}
        return self.door.pages.page(template, status, **whoever, **here, **values)

    def go(self, path: str, said: str = "") -> Response:
        """On to another page, which says what came of `said`."""
        response = RedirectResponse(path, status_code=303, headers=HEADERS)
        if said:
            self.door.cookies.give(response, Cookie.SAID, said, SAID_FOR)
        return response


Handler = Callable[[Visit], Awaitable[Response]]


@dataclass(frozen=True, slots=True)
class Door:
    """Every page and action behind it is for people who are signed in, and for nobody else."""

    service: Service
    pages: Pages
    cookies: Cookies

    def page(self, path: str, handler: Handler) -> Route:
        """A page that only reads; anybody else is asked to sign in."""

        async def answer(request: Request) -> Response:
            visit = await self._visit(request, {})
            if visit is None:
                return self.please_sign_in(request)
            response = await handler(visit)
            if visit.said:
                self.cookies.forget(response, Cookie.SAID)
            return response

        return Route(path, answer, methods=["GET"])

    def action(self, path: str, handler: Handler, largest: int = LARGEST) -> Route:
        """A form's target: only for a form that this very session was given."""

        async def answer(request: Request) -> Response:
            found = await self._visit(request, {})
            if found is None:
                return self.please_sign_in(request)
            form = await read_form(request)  # nothing of a stranger's is read
            visit = replace(found, form=form)
            if self.not_ours(request) or not _same(form.get("token", ""), visit.token):
                return visit.page("not_ours.html", 403)
            return await handler(visit)

        return Route(path, answer, methods=["POST"], max_body_size=largest)

    def not_ours(self, request: Request) -> bool:
        """Whether another site sent this form."""
        return from_elsewhere(request, self.service.office.charity.base_url)

    def please_sign_in(self, request: Request) -> Response:
        """Says how; remembers where they were going, if that is a page of ours."""
        path = request.url.path
        if request.headers.get("hx-request"):
            return Response(status_code=401, headers={**HEADERS, "HX-Redirect": safe_path(path)})
        response = self.pages.page("please_sign_in.html", 401)
        if request.method == "GET" and _PLACES.fullmatch(path):
            self.cookies.give(response, Cookie.NEXT, path, NEXT_FOR)
        return response

    async def _visit(self, request: Request, form: Form) -> Visit | None:
        session = self.cookies.read(request, Cookie.SESSION)
        if not session:
            return None
        now, database = self.service.clock.now(), self.service.database
        async with database.reading() as tx:
            me = await signed_in(tx, session, now)
            if me is None:
                return None
            channels = self.service.office.charity.channels
            on_call = await on_call_line(tx, channels, now, me.timezone)
        token = database.vault.sign("console form", session)
        # A page that looks for news by itself does not use up what the next page is to say.
        news = request.headers.get("hx-request") is not None
        said = "" if news else self.cookies.read(request, Cookie.SAID)
        return Visit(request, me, now, token, said, form, self, on_call)


def safe_path(path: str) -> str:
    """A page of ours, or the first page: never another site."""
    return path if _PLACES.fullmatch(path) else "/"


def _same(given: str, wanted: str) -> bool:
    return hmac.compare_digest(given.encode(), wanted.encode())
