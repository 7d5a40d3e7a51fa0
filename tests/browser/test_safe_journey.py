"""What staff see first about a member who is not to be rung, in a real Chromium."""

import pytest
from playwright.async_api import Page, expect

from messages.safe_contact import Ring
from tests.browser.console_town import sign_in
from tests.browser.safe_pictures import a_careful_evening
from tests.browser.test_console_journey import (
    DESK,
    PHONE,
    Office,
    faults_of,
    office,
)
from tests.town.agreeing import agreed_with

__all__ = ["office"]
pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


async def height_of(page: Page, words: str) -> float:
    """How large these words are, in pixels."""
    size = await page.get_by_text(words, exact=True).evaluate(
        "element => parseFloat(getComputedStyle(element).fontSize)"
    )
    return float(size)


async def looked(page: Page) -> None:
    """What the page does every ten seconds, until it has done it."""
    await page.wait_for_function("window.htmx !== undefined")
    await page.evaluate(
        "new Promise(done => {"
        " document.addEventListener('htmx:after:swap', () => done(), {once: true});"
        " htmx.trigger(document.getElementById('live'), 'look'); })"
    )


async def test_the_rules_are_large_on_top_and_everybody_can_use_the_pages(
    office: Office,
) -> None:
    jo, jean = await a_careful_evening(office.town)
    page = await office.page(PHONE, color_scheme="dark")
    await sign_in(page, office.town, jo, office.address)
    for path in ("/members", f"/members/{jean.id}", "/concerns/1"):
        await page.goto(office.address + path)
        assert await faults_of(page) == [], path
    for size in (DESK, PHONE):
        await page.set_viewport_size(size)
        assert await height_of(page, "Text only. Never ring.") >= 26
        box = await page.get_by_text("Text only. Never ring.", exact=True).bounding_box()
        words = await page.get_by_role("heading", name="What was said").bounding_box()
        assert box
        assert words
        assert box["y"] < words["y"]
    await jean.writes("have you got a Pine-Apple?")
    for path in (f"/members/{jean.id}", "/concerns/1"):
        await page.goto(office.address + path)
        await expect(page.get_by_text("Jean is not safe now. Do not write.")).to_be_visible()
        assert await faults_of(page) == [], path


async def test_the_number_is_behind_a_warning_and_stays_open_once_asked_for(
    office: Office,
) -> None:
    jo, _ = await a_careful_evening(office.town)
    page = await office.page(PHONE)
    await sign_in(page, office.town, jo, office.address)
    await page.goto(f"{office.address}/concerns/1")
    take = page.get_by_role("button", name="I'll take it")
    await expect(take).to_be_in_viewport()  # at night nobody looks for it
    warning = page.get_by_text("Do not ring Jean.")
    await expect(warning).to_be_hidden()
    assert await page.locator('a[href^="tel:"]').count() == 0
    await page.get_by_text("Show the number").click()
    await expect(warning).to_be_visible()
    await page.get_by_text("Show the agreed fact").click()
    await looked(page)
    await expect(warning).to_be_visible()
    await expect(page.get_by_text("called Percy")).to_be_visible()
    await page.get_by_role("button", name="I'll take it").click()
    await page.get_by_role("link", name="Write to Jean by text").click()
    await expect(page.get_by_label("Your words")).to_be_in_viewport()


async def test_rules_are_changed_and_silence_is_lifted_without_a_script(office: Office) -> None:
    jo, jean = await a_careful_evening(office.town)
    page = await office.page(PHONE, java_script_enabled=False)
    await sign_in(page, office.town, jo, office.address)
    await page.get_by_role("link", name="Members").click()
    await page.get_by_role("link", name="Jean, M-2").click()
    await page.get_by_label("Yes", exact=True).check()
    await page.get_by_role("button", name="Keep", exact=True).click()
    await expect(page.get_by_text("Kept. Everything that is sent")).to_be_visible()
    assert (await agreed_with(jean)).rules.ring is Ring.YES
    await jean.writes("pineapple")
    await page.goto(f"{office.address}/members/{jean.id}")
    await page.get_by_label("How do you know that Jean is safe?").fill("Met her at Ruth's")
    await page.get_by_role("button", name="Let messages go again").click()
    await page.get_by_role("button", name="Yes, let messages go again").click()
    await expect(page.get_by_text("Messages go again from now on")).to_be_visible()
    assert (await agreed_with(jean)).quiet_since is None
