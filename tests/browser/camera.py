"""What every picture of a staff page is taken with: a served town, a browser in it, a folder."""

import asyncio
import sys
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from playwright.async_api import Page, ViewportSize

from bot.migrations.migrating import migrate
from tests.browser.console_town import chromium_browser, served, sign_in, town_for_browsers
from tests.browser.small_png import keep_small
from tests.plugins.browser_notice import find_chromium
from tests.town.town import Resident, Town

PHONE: ViewportSize = {"width": 390, "height": 1240}
PALM: ViewportSize = {"width": 360, "height": 740}
Scheme = Literal["light", "dark"]


@dataclass(frozen=True, slots=True)
class Camera:
    """One page of a browser, as somebody on staff has it open."""

    town: Town
    page: Page
    address: str
    folder: Path

    async def sign_in(self, who: Resident) -> None:
        """Their first page is open then."""
        await sign_in(self.page, self.town, who, self.address)

    async def go(self, path: str) -> None:
        """Open another page."""
        await self.page.goto(f"{self.address}{path}")

    async def take(self, name: str, size: ViewportSize, scheme: Scheme = "light") -> None:
        """One picture, as tall as the window."""
        await self.page.set_viewport_size(size)
        await self.page.emulate_media(color_scheme=scheme)
        keep_small(self.folder / f"{name}.png", await self.page.screenshot())


@asynccontextmanager
async def camera(folder: Path, chromium: str) -> AsyncIterator[Camera]:
    """In a town of its own, on a database that is gone afterwards."""
    with tempfile.TemporaryDirectory() as place:
        url = f"sqlite:///{place}/pictures.db"
        await migrate(url)
        async with (
            town_for_browsers(url) as town,
            served(town.service) as address,
            chromium_browser(chromium) as browser,
        ):
            yield Camera(town, await browser.new_page(), address, folder)


def take_all(pictures: Callable[[Camera], Awaitable[None]]) -> None:
    """Into the folder that the command line names."""
    chromium = find_chromium()
    assert chromium is not None, "no Chromium found"

    async def taken() -> None:
        async with camera(Path(sys.argv[1]), chromium) as with_it:
            await pictures(with_it)

    asyncio.run(taken())
