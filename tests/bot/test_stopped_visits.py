"""Company that stops by itself: after a while staff are asked what came of it, and it counts."""

import pytest

from tests.browser.console_pages import StaffBrowser, staff_browser
from tests.town.going_along import PLACE, approves, asked, checked
from tests.town.town import Resident, Town

WENT_ONCE = "they went once: what came of it?"


async def go_once(town: Town, browser: StaffBrowser, jo: Resident, both: list[Resident]) -> None:
    """Today at half past six, as arranged half an hour before."""
    await approves(browser, jo, both[0], day="2026-11-22", begins="18:30", over="20:00")
    for each in both:
        each.hears(PLACE)
    town.it_is("2026-11-22 18:31")
    await town.settle()
    both[0].hears("Have you met Sam?")
    await town.later(hours=1)
    await both[0].writes("OUT 1")
    both[0].hears("Next time")
    both[1].hears("Well done for going")


@pytest.mark.parametrize("by_staff", [True, False], ids=["called off", "not this time"])
async def test_staff_are_asked_two_weeks_later_and_it_is_a_success(
    reviewed_on_both: Town, *, by_staff: bool
) -> None:
    jo = await reviewed_on_both.staff("Jo Marsh")
    priya, sam = (
        await reviewed_on_both.buddy("Priya Rao", on="text"),
        await reviewed_on_both.member("Sam Okafor"),
    )
    await asked(reviewed_on_both, sam)
    await checked(reviewed_on_both, priya)
    async with staff_browser(reviewed_on_both) as browser:
        await go_once(reviewed_on_both, browser, jo, [priya, sam])
        (await browser.opens("/visits/1")).never_says("Keep this")  # the next one is to come
        if by_staff:
            await browser.opens("/visits/2")
            await browser.presses("Call it off")
        else:
            await sam.writes("SKIP")
        sam.hears("")
        priya.hears("is off")
        await reviewed_on_both.later(days=13, hours=23)
        (await browser.signs_in(jo, "/")).never_says(WENT_ONCE)
        (await browser.opens("/visits/1")).says("Keep this")  # whoever knows need not wait
        await reviewed_on_both.later(hours=2)
        priya.heard = len(priya.seen)  # thanked for the month
        page = await browser.opens("/")
        page.says(f"M-{sam.id}: {WENT_ONCE}")
        (await browser.opens("/visits")).says("Nobody has said yet: 1", "whatever they decided: 0")
        await browser.opens("/visits/1")
        page = await browser.presses("Keep this", outcome="tried_once")
        page.says("Kept. Thank you", "Tried once, not for them")
        page.never_says("Keep this")
        page = await browser.opens("/visits")
        page.says("whatever they decided: 1", "Tried once, not for them: 1")
        page.never_says("Nobody has said yet", "Did not go: 1")
        (await browser.opens("/")).never_says(WENT_ONCE)
