"""Takes the pictures of the staff's pages: `python -m tests.browser.console_pictures FOLDER`."""

import asyncio
import sys
import tempfile
from datetime import timedelta
from pathlib import Path
from typing import Literal

from playwright.async_api import Page, ViewportSize

from bot.migrations.migrating import migrate
from messages.inbound import Kind
from tests.browser.console_pages import WISH
from tests.browser.console_town import chromium_browser, served, sign_in, town_for_browsers
from tests.browser.small_png import keep_small
from tests.plugins.browser_notice import find_chromium
from tests.town.town import Resident, Town

PHONE: ViewportSize = {"width": 390, "height": 1240}
PALM: ViewportSize = {"width": 360, "height": 740}
Scheme = Literal["light", "dark"]


async def a_busy_evening(town: Town) -> Resident:
    """One alert taken, one that nobody has taken yet, a few messages to read; who is on call."""
    jo = await town.staff("Jo Marsh", on_call="mon-sun 17:00-22:00")
    ada = await town.staff("Ada Bello", on_call="mon-sun 17:00-22:00", order=2)
    await town.staff("Ruth Lang", on_call="mon-fri 08:00-17:00", order=3)
    priya = await town.buddy("Priya Shah")
    sam = await town.member("Sam Okafor", days="sun", at="18:30", buddy=priya)
    jean = await town.member("Jean Whitcombe", days="sun", at="18:30", buddy=priya)
    tomasz = await town.member("Tomasz Zielinski", on="chat", days="sun", at="19:20")
    mabel = await town.member("Mabel Hart", days="sun", at="18:30")
    town.it_is("2026-11-22 18:25")
    await pass_time(town, minutes=5)
    await pass_time(town, minutes=3)
    await jean.writes("Not so good. Quiet day, hardly saw a soul")
    await priya.writes("Oh Jean, I am sorry to hear that. What was the worst bit?")
    await pass_time(town, minutes=31)
    await tomasz.writes("I have had nothing to eat since Friday and there is no money left")
    await pass_time(town, minutes=3)
    await ada.writes("T1")
    await mabel.writes("Feeling very low and lonely tonight")
    await sam.does(Kind.PHOTO)
    await pass_time(town, minutes=26)
    await pass_time(town, minutes=1)
    await jean.writes(WISH)
    await pass_time(town, minutes=2)
    return jo


async def pass_time(town: Town, **by: float) -> None:
    """In one step: what is due happens at the end of it."""
    town.clock.skip(timedelta(**by))
    await town.settle()


async def take(page: Page, path: Path, size: ViewportSize, scheme: Scheme = "light") -> None:
    """One picture, as tall as the window."""
    await page.set_viewport_size(size)
    await page.emulate_media(color_scheme=scheme)
    keep_small(path, await page.screenshot())


async def pictures(folder: Path, chromium: str) -> None:
    """All of them."""
    with tempfile.TemporaryDirectory() as place:
        url = f"sqlite:///{place}/pictures.db"
        await migrate(url)
        async with (
            town_for_browsers(url) as town,
            served(town.service) as address,
            chromium_browser(chromium) as browser,
        ):
            jo = await a_busy_evening(town)
            page = await browser.new_page()
            await sign_in(page, town, jo, address)
            await take(page, folder / "staff-list.png", {"width": 1180, "height": 1120})
            await take(page, folder / "staff-list-night.png", PHONE, "dark")
            await page.goto(f"{address}/concerns/2")
            await take(page, folder / "staff-concern-narrow.png", PALM, "dark")
            await page.emulate_media(color_scheme="light")
            await page.get_by_role("button", name="I'll take it").click()
            await page.wait_for_load_state()
            await town.settle()
            await page.reload()
            await take(page, folder / "staff-concern.png", {"width": 1180, "height": 1640})
            await page.goto(f"{address}/concerns/1/report")
            await take(page, folder / "staff-report.png", {"width": 1000, "height": 1500})
            sam = next(one for one in town.residents if one.name == "Sam Okafor")
            await page.goto(f"{address}/members/{sam.id}/plan")
            await take(page, folder / "staff-plan.png", {"width": 1180, "height": 1640})


if __name__ == "__main__":
    found = find_chromium()
    assert found is not None, "no Chromium found"
    asyncio.run(pictures(Path(sys.argv[1]), found))
