"""The rota page in a real Chromium: for everybody, on a phone, and without a script."""

import pytest
from playwright.async_api import expect

from tests.browser.console_town import sign_in
from tests.browser.rota_pictures import a_rota
from tests.browser.test_console_journey import PHONE, Office, faults_of, office

__all__ = ["office"]

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


async def test_the_rota_is_for_everybody_and_fits_a_phone_at_night_and_a_desk_by_day(
    office: Office,
) -> None:
    jo = await a_rota(office.town)
    page = await office.page(PHONE, color_scheme="dark")
    await sign_in(page, office.town, jo, office.address)
    await page.get_by_role("link", name="Rota", exact=True).click()
    await expect(page.get_by_text("2 check-ins are held").first).to_be_visible()
    await page.get_by_text("Teams", exact=True).click()
    await page.get_by_role("button", name="Make an address").click()
    await expect(page.get_by_text("Copy it now")).to_be_visible()
    assert await faults_of(page) == []
    await page.get_by_role("button", name="Add to the rota").click()
    summary = page.get_by_role("alert").filter(has_text="Nothing was changed yet")
    await expect(summary).to_be_visible()
    assert await faults_of(page) == []


async def test_without_a_script_the_rota_can_be_changed(
    office: Office,
) -> None:
    jo = await a_rota(office.town)
    page = await office.page(PHONE, java_script_enabled=False)
    await sign_in(page, office.town, jo, office.address)
    await page.goto(f"{office.address}/rota")
    await page.get_by_label("Who?").select_option("Ada Bello")
    await page.get_by_label("on call", exact=True).check()
    for group, hour in (("From", "10:00"), ("Until", "16:00")):
        part = page.get_by_role("group", name=group)
        await part.get_by_label("Day").fill("2026-11-29")
        await part.get_by_label("Time").fill(hour)
    await page.get_by_role("button", name="Add to the rota").click()
    await expect(page.get_by_text("Ada is on call: 29 November 10am-4pm")).to_be_visible()
    await page.get_by_role("button", name="I'll do it").click()
    await expect(page.get_by_text("Both of you have been told")).to_be_visible()
    await office.town.settle()
