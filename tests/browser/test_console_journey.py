"""The staff's pages in a real Chromium: by keyboard, on a phone, at night, and without a script."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Literal

import pytest
import pytest_asyncio
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, BrowserContext, Page, ViewportSize, expect

from tests.browser.console_pages import WISH, a_worrying_evening, new_link
from tests.browser.console_pictures import a_busy_evening, pass_time
from tests.browser.console_town import served, sign_in, town_for_browsers
from tests.town.town import Town

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]
PHONE = ViewportSize(width=360, height=740)
DESK = ViewportSize(width=1280, height=900)


@dataclass
class Office:
    """A served town and a browser in front of it."""

    town: Town
    address: str
    browser: Browser
    complaints: list[str] = field(default_factory=list)

    async def page(self, size: ViewportSize = DESK, **wishes: object) -> Page:
        """A new window with cookies of its own, in which every complaint of the browser counts."""
        context: BrowserContext = await self.browser.new_context(viewport=size, **wishes)  # type: ignore[arg-type]
        page = await context.new_page()
        page.set_default_timeout(10_000)
        page.on("console", lambda said: self.hear(said.type, said.text))
        return page

    def hear(self, kind: str, text: str) -> None:
        """A form that was not filled in is answered with 422, and the browser mentions it."""
        if kind in ("error", "warning") and "status of 422" not in text:
            self.complaints.append(text)


@pytest_asyncio.fixture(loop_scope="session")
async def office(sqlite_url: str, staff_chromium: Browser) -> AsyncIterator[Office]:
    """Everything real, on this machine."""
    async with town_for_browsers(sqlite_url) as town, served(town.service) as address:
        office = Office(town, address, staff_chromium)
        try:
            yield office
        finally:
            for window in staff_chromium.contexts:
                await window.close()
        assert office.complaints == []


EVERY_RULE = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
BY_LOOKS = ("color-contrast", "target-size", "scrollable-region-focusable", "link-in-text-block")
"""Rules that ask how a page looks, and not only what it is made of."""


async def _axe(page: Page, rules: tuple[str, ...]) -> list[str]:
    if not await page.evaluate("'axe' in window"):
        await page.evaluate(Axe().axe_script)
    # What is well fills megabytes.
    options = {"runOnly": list(rules), "resultTypes": ["violations"]}
    found = await page.evaluate("options => axe.run(options)", options)
    return [
        f"{fault['id']}: {[node['html'] for node in fault['nodes']]}"
        for fault in found["violations"]
    ]


async def faults_of(page: Page) -> list[str]:
    """What axe finds on a phone at night, and in how it looks at a desk by day; what is too wide.

    What a page is made of is the same at both: no rule about that can find anything new there.
    """
    await _seen(page, PHONE, "dark")
    found = await _axe(page, EVERY_RULE)
    found += [f"{pixels} pixels too wide" for pixels in [await sideways(page)] if pixels > 0]
    await _seen(page, DESK, "light")
    found += await _axe(page, BY_LOOKS)
    found += [f"{pixels} pixels too wide" for pixels in [await sideways(page)] if pixels > 0]
    await _seen(page, PHONE, "dark")
    return found


async def _seen(page: Page, size: ViewportSize, scheme: Literal["light", "dark"]) -> None:
    await page.set_viewport_size(size)
    await page.emulate_media(color_scheme=scheme)


async def open_every_form(page: Page) -> None:
    """All that is folded away beside the closing of an alert."""
    for more in ("I have tried to reach", "Hand it to", "I need a second", "It can wait"):
        await page.get_by_text(more).first.click()


async def sideways(page: Page) -> int:
    """How far the page can be pushed sideways, in pixels."""
    pushed = await page.evaluate(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    )
    return int(pushed)


async def test_every_page_is_for_everybody_and_fits_a_phone_at_night_and_a_desk_by_day(
    office: Office,
) -> None:
    jo = await a_busy_evening(office.town)
    page = await office.page(PHONE, color_scheme="dark")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))

    async def look(path: str) -> None:
        if path:
            await page.goto(office.address + path)
        assert await faults_of(page) == [], path or page.url

    await look(f"/sign-in/{await new_link(office.town, jo)}")
    await page.get_by_role("button", name="Sign in").click()
    await page.wait_for_url(f"{office.address}/")
    await look("")
    await look("/concerns/1")
    await look("/concerns/1/report")
    await page.goto(f"{office.address}/concerns/2")
    await page.get_by_text("Other lines").click()
    await look("")
    await page.get_by_role("button", name="I'll take it").click()
    await expect(page.get_by_role("alert").filter(has_text="You have it")).to_be_visible()
    await look("")
    await page.get_by_label("Your words").fill("Hello Jean. " + "Supercalifragilistic" * 12)
    await page.get_by_role("button", name="Send").click()
    await office.town.settle()
    await look("/concerns/2")
    await open_every_form(page)
    await look("")
    await page.get_by_role("button", name="Put it off").click()
    await look("")
    await page.get_by_label("False alarm", exact=True).check()
    await page.get_by_role("button", name="Close alert 2").click()
    await expect(page.get_by_text("Closed: False alarm")).to_be_visible()
    await look("")
    await look("/")
    assert {url for url in asked if not url.startswith(office.address)} == set()


async def test_the_page_of_a_plan_is_for_everybody_and_says_what_is_wrong(office: Office) -> None:
    jo = await office.town.staff("Jo Marsh")
    sam = await office.town.member("Sam Okafor", days="sun", at="18:30")
    page = await office.page(PHONE, color_scheme="dark")
    await page.goto(f"{office.address}/sign-in/{await new_link(office.town, jo)}")
    await page.get_by_role("button", name="Sign in").click()
    await page.wait_for_url(f"{office.address}/")
    await page.goto(f"{office.address}/members/{sam.id}/plan")
    assert await faults_of(page) == []
    await page.get_by_label("At what time?").fill("25:00")
    await page.get_by_role("button", name="Keep what they chose").click()
    await expect(page.get_by_role("alert").filter(has_text="Nothing was kept yet")).to_be_visible()
    assert await faults_of(page) == []


async def test_an_alert_is_taken_and_closed_by_keyboard_alone(office: Office) -> None:
    jo, *_ = await a_worrying_evening(office.town)
    page = await office.page()
    await page.goto(f"{office.address}/sign-in/{await new_link(office.town, jo)}")
    await tab_to(page, "Sign in")
    await page.wait_for_url(f"{office.address}/")
    await page.keyboard.press("Tab")
    await expect(page.get_by_role("link", name="Skip to main content")).to_be_focused()
    await page.keyboard.press("Enter")
    await tab_to(page, "Read alert 1")
    await page.wait_for_url(f"{office.address}/concerns/1")
    await tab_to(page, "I'll take it")
    await expect(page.get_by_text("You have it. Nobody else is paged")).to_be_visible()
    await tab_to(page, "Close alert 1")
    summary = page.get_by_role("alert").filter(has_text="Nothing was done yet")
    await expect(summary.locator("..")).to_be_focused()
    await tab_to(page, "Say how it ended", press="Enter")
    first = page.get_by_label("Spoke, safe now")
    await expect(first).to_be_focused()
    await page.keyboard.press("Space")
    await page.keyboard.press("ArrowDown")
    await expect(page.get_by_label("Spoke, plan agreed")).to_be_checked()
    await page.keyboard.press("Tab")
    await page.keyboard.type("Rings again on Monday")
    await tab_to(page, "Close alert 1")
    await expect(page.get_by_text("Closed: Spoke, plan agreed")).to_be_visible()
    await expect(page.get_by_text("Rings again on Monday", exact=True)).to_be_visible()


async def tab_to(page: Page, words: str, press: str = "Enter") -> None:
    """Go on with Tab until this has the focus, and press it."""
    for _ in range(60):
        await page.keyboard.press("Tab")
        focused = await page.evaluate("document.activeElement.innerText || ''")
        if focused.strip() == words:
            await page.keyboard.press(press)
            return
    raise AssertionError(f"Tab never reaches {words!r}")


async def test_without_a_script_everything_can_still_be_done(office: Office) -> None:
    jo, *_ = await a_worrying_evening(office.town)
    page = await office.page(PHONE, java_script_enabled=False)
    await sign_in(page, office.town, jo, office.address)
    await expect(page.get_by_role("link", name="Look again")).to_be_visible()
    await page.get_by_role("button", name="Read alert 1").click()
    await page.get_by_role("button", name="I'll take it").click()
    await expect(page.get_by_text("You have it. Nobody else is paged")).to_be_visible()
    await page.get_by_role("button", name="Close alert 1").click()
    await expect(page.get_by_role("link", name="Say how it ended").first).to_be_visible()
    await page.get_by_label("Spoke, plan agreed").check()
    await page.get_by_role("button", name="Close alert 1").click()
    await expect(page.get_by_text("Closed: Spoke, plan agreed")).to_be_visible()


async def test_a_new_alert_comes_up_by_itself_and_is_said_aloud(office: Office) -> None:
    jo = await office.town.staff("Jo Marsh")
    sam = await office.town.member("Sam Okafor")
    page = await office.page()
    await sign_in(page, office.town, jo, office.address)
    live = page.locator("#live")
    assert "every 10s" in (await live.get_attribute("hx-trigger") or "")
    await sam.writes("I want to die tonight")
    await look_now(page)
    await expect(page.get_by_role("heading", name="1 alert is not taken yet")).to_be_visible()
    await expect(page.get_by_role("status")).to_have_text(
        "1 open, 1 that nobody has taken. 0 to read today."
    )
    await expect(page).to_have_title("(1) Alerts - Good Evening")
    await page.get_by_role("button", name="Read alert 1").focus()
    await pass_time(office.town, minutes=3)
    await look_now(page)
    await expect(page.get_by_text("Open for 3 minutes")).to_be_visible()
    await expect(page.get_by_role("button", name="Read alert 1")).to_be_focused()


async def test_what_somebody_is_typing_stays_while_the_page_keeps_up(office: Office) -> None:
    jo, _, sam = await a_worrying_evening(office.town)
    page = await office.page()
    await sign_in(page, office.town, jo, office.address)
    await page.goto(f"{office.address}/concerns/1")
    await page.get_by_role("button", name="I'll take it").click()
    await page.get_by_label("Your words").fill("Hello Sam, I am")
    await page.get_by_label("Note").fill("Spoke at nine")
    await page.get_by_text("It can wait").click()
    await page.get_by_label("Why", exact=True).fill("ringing again")
    await page.get_by_label("Spoke, plan agreed").check()
    await sam.writes("are you there?")
    await look_now(page)
    await expect(page.get_by_text("are you there?")).to_be_visible()
    await expect(page.get_by_label("Your words")).to_have_value("Hello Sam, I am")
    await expect(page.get_by_label("Note")).to_have_value("Spoke at nine")
    await expect(page.get_by_label("Why", exact=True)).to_have_value("ringing again")
    await expect(page.get_by_label("Spoke, plan agreed")).to_be_checked()
    await page.get_by_role("button", name="Send").click()
    await expect(page.get_by_text("Your words are on their way to Sam")).to_be_visible()


async def test_a_page_that_lost_the_service_says_that_it_may_be_out_of_date(
    office: Office,
) -> None:
    jo = await office.town.staff("Jo Marsh")
    context = await office.browser.new_context()
    page = await context.new_page()
    await sign_in(page, office.town, jo, office.address)
    stale = page.get_by_text("This page may be out of date")
    await expect(stale).to_be_hidden()
    await context.set_offline(True)
    await look_now(page)
    await expect(stale).to_be_visible()
    await context.set_offline(False)
    await look_now(page)
    await expect(stale).to_be_hidden()


async def test_a_page_left_open_overnight_asks_to_sign_in_again(office: Office) -> None:
    jo, *_ = await a_worrying_evening(office.town)
    context = await office.browser.new_context()
    page = await context.new_page()
    await sign_in(page, office.town, jo, office.address)
    await page.goto(f"{office.address}/concerns/1")
    await pass_time(office.town, hours=13)
    await look_now(page)
    await expect(page.get_by_role("heading", name="Please sign in")).to_be_visible()
    await expect(page.get_by_text(WISH)).to_be_hidden()


async def look_now(page: Page) -> None:
    """What the page does every ten seconds, at once."""
    await page.wait_for_function("window.htmx !== undefined")
    await page.evaluate("htmx.trigger(document.getElementById('live'), 'look')")
