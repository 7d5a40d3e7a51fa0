"""A town whose service is really served, and a Chromium that looks at its pages."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager

import uvicorn
from playwright.async_api import Browser, Page, async_playwright

from bot.clock import HandClock
from bot.database import open_database
from bot.service import Service, build_service
from bot.vault import Vault
from bot.web import build_web
from messages.people import Channel
from tests.browser.console_pages import new_link
from tests.town.carriers import InTheRoom
from tests.town.fixtures import SECRET_KEY, SUNDAY_EVENING, no_limit, settings_for
from tests.town.screens import PhonesInTown
from tests.town.town import Resident, Town

QUIET = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
)


class _Server(uvicorn.Server):
    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


@asynccontextmanager
async def town_for_browsers(url: str) -> AsyncIterator[Town]:
    """Reached by plain http on this machine only, so its cookies need no https."""
    settings = settings_for(database_url=url, public_base_url="")
    database = open_database(settings.database_url, Vault(SECRET_KEY))
    phones, clock = PhonesInTown(), HandClock(SUNDAY_EVENING)
    service = build_service(settings, database, clock, {Channel.PHONES: phones}, no_limit)
    try:
        yield Town(service, clock, InTheRoom(service), phones, providers=False)
    finally:
        await service.close()


@asynccontextmanager
async def served(service: Service) -> AsyncIterator[str]:
    """The web application on a port of its own; its address."""
    config = uvicorn.Config(
        build_web(service), port=0, ws="none", lifespan="off", log_config=None, access_log=False
    )
    server = _Server(config)
    running = asyncio.create_task(server.serve())
    while not server.started:
        assert not running.done(), "the server did not start"
        await asyncio.sleep(0)
    port = server.servers[0].sockets[0].getsockname()[1]
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        server.should_exit = True
        await running


@asynccontextmanager
async def chromium_browser(path: str) -> AsyncIterator[Browser]:
    """A browser that asks nobody for anything but what a page needs."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=path, args=list(QUIET))
        try:
            yield browser
        finally:
            await browser.close()


async def sign_in(page: Page, town: Town, who: Resident, address: str) -> None:
    """Open a link of their own and press the button."""
    await page.goto(f"{address}/sign-in/{await new_link(town, who)}")
    await page.get_by_role("button", name="Sign in").click()
    await page.wait_for_url(f"{address}/")
