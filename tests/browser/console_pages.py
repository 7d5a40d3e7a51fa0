"""The staff's pages as somebody on staff goes through them, without a script."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from html.parser import HTMLParser

import httpx

from bot.store.access import new_sign_in_link
from bot.web import build_web
from tests.town.carriers import PUBLIC
from tests.town.town import Resident, Town

WISH = "I cant do this any more. I want to die tonight"


@dataclass
class WebForm:
    """One form of a page, and what its buttons say."""

    action: str
    fields: dict[str, str] = field(default_factory=dict)
    buttons: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Page:
    """A page as it came."""

    answer: httpx.Response
    text: str
    forms: list[WebForm]

    @property
    def status(self) -> int:
        return self.answer.status_code

    def says(self, *fragments: str) -> None:
        """All of this is on the page."""
        missing = [each for each in fragments if each not in self.text]
        assert not missing, f"{missing} is not in: {self.text}"

    def never_says(self, *fragments: str) -> None:
        """None of this is anywhere in what was sent."""
        there = [each for each in fragments if each in self.answer.text]
        assert not there, f"{there} is in: {self.text}"

    def form(self, button: str) -> WebForm:
        """The form that this button sends."""
        found = [form for form in self.forms if button in form.buttons]
        assert found, f"no button {button!r} in {[form.buttons for form in self.forms]}"
        return found[0]

    @property
    def buttons(self) -> list[str]:
        """Every button, but for signing out."""
        return [each for form in self.forms for each in form.buttons if each != "Sign out"]


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self.forms: list[WebForm] = []
        self.inside: list[str] = []
        self.button = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.inside.append(tag)
        if tag == "form":
            self.forms.append(WebForm(given.get("action") or ""))
        if tag in ("input", "link", "meta"):
            self.inside.pop()
        if tag == "input" and given.get("type") == "hidden":
            self.forms[-1].fields[given["name"] or ""] = given["value"] or ""

    def handle_endtag(self, tag: str) -> None:
        if tag in self.inside:
            while self.inside.pop() != tag:
                pass
        if tag == "button":
            self.forms[-1].buttons.append(" ".join(self.button.split()))
            self.button = ""

    def handle_data(self, data: str) -> None:
        if "head" not in self.inside:
            self.words.append(data)
        if "button" in self.inside:
            self.button += data


def read_page(answer: httpx.Response) -> Page:
    """What a person would see of it."""
    reader = _Reader()
    reader.feed(answer.text)
    return Page(answer, re.sub(r"\s+", " ", "".join(reader.words)), reader.forms)


@dataclass
class StaffBrowser:
    """One browser, with its cookies."""

    town: Town
    client: httpx.AsyncClient
    page: Page | None = None

    async def opens(self, path: str) -> Page:
        """Go there."""
        return self._seen(await self.client.get(path))

    async def presses(self, button: str, **typed: str) -> Page:
        """Send the form of that button on the page that is open, and follow."""
        assert self.page is not None
        form = self.page.form(button)
        path = form.action or self.page.answer.url.path
        await self.posts(path, {**form.fields, **typed})
        await self.town.settle()
        assert self.page is not None
        return self.page

    async def posts(self, path: str, fields: dict[str, str], **headers: str) -> Page:
        """Send anything at all, as a browser sends a form."""
        sent = {"Origin": "null", "Sec-Fetch-Site": "same-origin", **headers}
        return self._seen(await self.client.post(path, data=fields, headers=sent))

    async def signs_in(self, who: Resident, path: str = "/") -> Page:
        """With a link of their own."""
        await self.opens(f"/sign-in/{await new_link(self.town, who)}")
        await self.presses("Sign in")
        return await self.opens(path)

    def _seen(self, answer: httpx.Response) -> Page:
        self.page = read_page(answer)
        return self.page


async def new_link(town: Town, who: Resident) -> str:
    """The token of a sign-in link, as the command makes it."""
    async with town.service.database.writing() as tx:
        return await new_sign_in_link(tx, who.id, town.now)


@asynccontextmanager
async def staff_browser(town: Town) -> AsyncIterator[StaffBrowser]:
    """A browser of its own."""
    transport = httpx.ASGITransport(build_web(town.service))
    async with httpx.AsyncClient(
        transport=transport, base_url=PUBLIC, follow_redirects=True
    ) as client:
        yield StaffBrowser(town, client)


def forget(*residents: Resident) -> None:
    """What they were sent is told by other tests."""
    for resident in residents:
        resident.heard = len(resident.seen)


async def a_worrying_evening(town: Town) -> tuple[Resident, Resident, Resident]:
    """Jo is on call, Ada is her backup, and Sam has written something worrying."""
    jo = await town.staff("Jo Marsh")
    ada = await town.staff("Ada Bello", order=2)
    sam = await town.member("Sam Okafor")
    await sam.writes(WISH)
    forget(jo, ada, sam)
    return jo, ada, sam
