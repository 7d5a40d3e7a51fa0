"""Takes the pictures of the phones page: `python -m tests.browser.phones_pictures FOLDER`."""

import sys
import tempfile
from pathlib import Path

from playwright.sync_api import ViewportSize

from tests.bot.demo_running import demo, get
from tests.browser.phones_visit import PhonesPage, chromium_at, phones_page
from tests.browser.small_png import keep_small
from tests.plugins.browser_notice import find_chromium

DESK = ViewportSize(width=1400, height=1000)
PHONE = ViewportSize(width=390, height=844)
PAGED = 7
"""The step at which the backup has just been paged, and most of the phones have something."""


def take(visit: PhonesPage, path: Path, step: int) -> None:
    """Play the story to this step, and wait until everything has arrived and stands still."""
    visit.does("Tell me the story")
    visit.tells_step(1)
    for number in range(2, step + 1):
        visit.page.locator("#story-next").click()
        visit.tells_step(number)
    visit.page.evaluate("Promise.all(document.getAnimations().map((each) => each.finished))")
    keep_small(path, visit.page.screenshot())


def pictures(folder: Path, chromium: str) -> None:
    """Both of them."""
    folder.mkdir(parents=True, exist_ok=True)
    with (
        tempfile.TemporaryDirectory() as place,
        demo(Path(place), PORT="8000") as (_, address),
        chromium_at(chromium) as browser,
    ):
        get(address)
        with phones_page(browser, address, DESK) as wide:
            take(wide, folder / "phones-wide.png", PAGED)
        with phones_page(browser, address, PHONE) as narrow:
            take(narrow, folder / "phones-narrow.png", PAGED - 1)


if __name__ == "__main__":
    found = find_chromium()
    assert found is not None, "no Chromium found"
    pictures(Path(sys.argv[1]), found)
