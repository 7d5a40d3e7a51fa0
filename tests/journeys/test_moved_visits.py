"""A visit is moved: both hear the new time once, the old one never again, and either may say no."""

from tests.browser.console_pages import StaffBrowser, staff_browser
from tests.town.going_along import PLACE, approves, moved, who_go_along
from tests.town.town import Resident, Town

FRIDAY = moved(day="2026-11-27", begins="15:00", over="16:00")
MILL = FRIDAY | {"place": "the main door of the mill"}


async def moves(browser: StaffBrowser, **changed: str) -> None:
    await browser.opens("/visits/1")
    page = await browser.presses("Move this visit", **changed)
    page.says("Moved. Both hear it")


async def test_everything_follows_the_new_time_and_a_buddy_may_say_no(reviewed: Town) -> None:
    jo, priya, sam = await who_go_along(reviewed)
    async with staff_browser(reviewed) as browser:
        await approves(browser, jo, priya)
        sam.hears("6pm on Thursday", PLACE)
        priya.hears("6pm on Thursday", PLACE)
        await browser.opens("/visits/1")
        page = await browser.presses("Move this visit", **moved())
        page.says("Nothing is different")
        page = await browser.presses("Move this visit", **MILL)
        page.says("in public places only")
        page = await browser.presses("Move this visit", **moved(begins="08:00", over="09:00"))
        page.says("10am or later")
        sam.hears_nothing()
        await moves(browser, **MILL, public="yes")
    sam.hears("a change: Priya goes with you 3pm on Friday, meet at the main door of the mill")
    priya.hears("A change: you go with Sam 3pm on Friday, meet at the main door of the mill")
    reviewed.it_is("2026-11-26 16:59")  # past both texts of the old time
    await reviewed.settle()
    sam.hears_nothing()
    priya.hears_nothing()
    await reviewed.later(minutes=2)
    sam.hears("3pm tomorrow at the main door")
    priya.hears("3pm tomorrow at the main door")
    await reviewed.later(hours=16, minutes=30)
    sam.hears("3pm today")
    priya.hears("3pm today")
    await priya.presses("I cannot come")
    priya.hears("We tell Sam")
    sam.hears("3pm today is off", "It is nothing that you did")


async def test_what_waits_for_the_morning_is_said_of_the_new_time_alone(reviewed: Town) -> None:
    jo, priya, sam = await who_go_along(reviewed, "text")
    reviewed.it_is("2026-11-23 22:30")
    async with staff_browser(reviewed) as browser:
        await approves(browser, jo, priya)
        await moves(browser, **moved(day="2026-11-28"))
        await moves(browser, **FRIDAY)
        sam.hears_nothing()
        await morning(reviewed, "2026-11-24", sam, priya)
        await sam.writes("can't make it, sorry")
        sam.hears("That is fine, Sam, really")
        priya.hears("3pm on Friday, is off")
        page = await browser.opens("/visits/1")
        page.never_says("Move this visit")


async def morning(town: Town, day: str, *both: Resident) -> None:
    """One text each, and no other."""
    town.it_is(f"{day} 10:00")
    await town.settle()
    for each in both:
        each.hears("3pm on Friday", PLACE)
        each.hears_nothing()


async def test_once_called_off_nothing_is_said_of_it_but_that(reviewed: Town) -> None:
    jo, priya, sam = await who_go_along(reviewed)
    reviewed.it_is("2026-11-23 22:30")
    async with staff_browser(reviewed) as browser:
        await approves(browser, jo, priya)
        await browser.opens("/visits/1")
        await browser.presses("Call it off")
    reviewed.it_is("2026-11-24 10:00")
    await reviewed.settle()
    sam.hears("is off, so please do not set out")
    priya.hears("is off. You need not go")
