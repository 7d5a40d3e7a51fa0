"""Takes the pictures of safe contact: `python -m tests.browser.safe_pictures FOLDER`."""

import asyncio
import sys
import tempfile
from datetime import date
from pathlib import Path

from bot.migrations.migrating import migrate
from bot.store.agreed_contacts import AgreedContact, add_agreed_contact
from bot.store.own_dates import keep_own_date
from bot.store.safe_contacts import Rules
from messages.safe_contact import Ring, Style
from schedules.own_dates import DateKind, DateManner, OwnDate
from tests.browser.console_pages import WISH
from tests.browser.console_pictures import PHONE, take
from tests.browser.console_town import chromium_browser, served, sign_in, town_for_browsers
from tests.plugins.browser_notice import find_chromium
from tests.town.agreeing import agree
from tests.town.town import Resident, Town

JEANS = Rules(
    style=Style.NEUTRAL,
    ring=Ring.NEVER,
    rules="Not after 6: husband home.",
    called="Barbara",
    other_ways="Text relay on weekday mornings, or jean@example.org",
    agreed_fact="The robin in the yard is called Percy",
    crisis_plan="Get my coat on and go and stand in the garden. Ring Ruth. If it does not pass in "
    "an hour, go to Ruth's.",
    early_signs="I stop cooking. I write shorter. I say that I am fine, thank you.",
)


async def a_careful_evening(town: Town) -> tuple[Resident, Resident]:
    """Jo is on call; Jean, whose phone others read, has written something worrying."""
    jo = await town.staff("Jo Marsh")
    jean = await town.member("Jean Whitcombe")
    await agree(jean, JEANS, "pineapple")
    async with town.service.database.writing() as tx:
        ruth = AgreedContact("Ruth Hill", "sister", "+447700900321", date(2026, 3, 27))
        len_ = AgreedContact("Len Moss", "neighbour with a key", "number 12", None)
        for contact in (ruth, len_):
            await add_agreed_contact(tx, jean.id, contact)
        await keep_own_date(tx, jean.id, OwnDate("03-10", DateKind.BIRTHDAY))
        await keep_own_date(tx, jean.id, OwnDate("12-25", DateKind.HARD, DateManner.NONE))
    await jean.writes(WISH)
    return jo, jean


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
            jo, jean = await a_careful_evening(town)
            page = await browser.new_page()
            await sign_in(page, town, jo, address)
            await page.goto(f"{address}/concerns/1")
            await take(page, folder / "safe-concern.png", {"width": 1180, "height": 1180})
            await page.goto(f"{address}/members/{jean.id}")
            await take(page, folder / "safe-member.png", {"width": 1180, "height": 1500})
            await jean.writes("can you get me a pineapple")
            await page.goto(f"{address}/concerns/1")
            await take(page, folder / "safe-quiet-narrow.png", PHONE)


if __name__ == "__main__":
    found = find_chromium()
    assert found is not None, "no Chromium found"
    asyncio.run(pictures(Path(sys.argv[1]), found))
