"""Somebody goes along the first few times: asked for, checked, met, parted, and decided on."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack

import pytest

from bot.store.given_times import given_by
from bot.store.visits import visit_to_come
from schedules.given_time import month_of
from tests.browser.console_pages import StaffBrowser, staff_browser
from tests.town.fixtures import REVIEWED, town_with_phones, town_with_providers
from tests.town.going_along import PLACE, approves, asked, checked, form, who_go_along
from tests.town.town import Resident, Town


@pytest.fixture
async def reviewed_anywhere(place: tuple[str, str]) -> AsyncIterator[Town]:
    """The same in the room on one database, and through the providers on the other."""
    url, way = place
    async with AsyncExitStack() as stack:
        make = town_with_phones if way == "phones" else town_with_providers
        town = await make(url, stack, visits_reviewed=REVIEWED)
        yield town
        town.all_is_quiet()


async def test_company_from_the_wish_to_what_came_of_it(reviewed_anywhere: Town) -> None:
    town = reviewed_anywhere
    by_chat = town.providers
    jo = await town.staff("Jo Marsh")
    priya = await town.buddy("Priya Rao", on="text" if by_chat else "chat")
    sam = await town.member("Sam Okafor", on="chat" if by_chat else "text")
    await sam.writes("GROUPS")
    sam.hears("someone to go with you? Reply COMPANY")
    await asked(town, sam)
    await sam.writes("COMPANY")
    sam.hears("We have your wish")
    async with staff_browser(town) as browser:
        page = await browser.signs_in(jo, "/visits")
        page.says(REVIEWED, f"Visit 1: Sam, M-{sam.id}", "Look at this", "asked for")
        page.never_says("Thursday group")
        page = await browser.opens("/visits/1")
        page.says("to the Thursday group", "Priya")
        page = await browser.presses("Approve this visit", **form(priya, public=""))
        page.says("in public places only")
        page = await browser.presses("Approve this visit", **form(priya))
        page.says("cannot go: training not seen; DBS check not seen; references not seen")
        sam.hears_nothing()
        await checked(town, priya)
        await approves(browser, jo, priya)
        sam.hears("Priya goes with you: 6pm on Thursday", PLACE, never=("Rao", "+44"))
        priya.hears("You go with Sam: 6pm on Thursday", PLACE, never=("Okafor", "Thursday group"))
        numbers = [await one_session(town, sam, priya, week) for week in (1, 2, 3)]
        await review(town, browser, jo, sam, numbers[-1])


async def one_session(town: Town, sam: Resident, priya: Resident, week: int) -> int:
    """From the day before to the parting; the number of the visit."""
    async with town.service.database.reading() as tx:
        visit = await visit_to_come(tx, sam.id)
    assert visit is not None
    day = 25 + 7 * (week - 1)
    month, day = (11, day) if day <= 30 else (12, day - 30)
    town.it_is(f"2026-{month:02}-{day:02} 16:59")
    await town.settle()
    sam.hears_nothing()
    if week == 2:
        priya.hears("Thank you, Priya. In November you gave 1 hour 29 minutes")
    await town.later(minutes=2)
    sam.hears("Priya meets you 6pm tomorrow", PLACE)
    priya.hears("Sam meets you 6pm tomorrow", PLACE)
    await town.later(hours=16, minutes=30)
    sam.hears("Priya meets you 6pm today", PLACE)
    priya.hears("Sam meets you 6pm today")
    await town.later(hours=8, minutes=30)
    priya.hears("Have you met Sam?", f"IN {visit.id}")
    if town.providers:
        await priya.writes(f"in {visit.id}")
    else:
        await priya.presses("We have met")
    priya.hears("Enjoy it")
    await town.later(minutes=89)
    await priya.writes(f"Out {visit.id}.")
    if week < 3:
        sam.hears("Well done for going", "6pm on", "TRIED")
        priya.hears("We noted 1 hour 29 minutes", "Next time: 6pm on")
        return visit.id
    priya.hears("We noted 1 hour 29 minutes", never=("Next time",))
    sam.hears("three times with Priya", "A: I go on")
    return visit.id


async def review(town: Town, browser: StaffBrowser, jo: Resident, sam: Resident, last: int) -> None:
    await sam.writes("A")
    sam.hears("Only our staff see it")
    page = await browser.signs_in(jo, "/visits")
    page.says("What came of it?", f"Visit {last}: Sam, M-{sam.id}")
    await browser.opens(f"/visits/{last}")
    page = await browser.presses("Keep this", outcome="going_on")
    page.says("Kept. Thank you", "They go by themselves now")
    page = await browser.opens("/visits")
    page.says("Tried it, whatever they decided: 1")
    page = await browser.opens(f"/members/{sam.id}/buddy")
    page.says("they go on by themselves")
    async with town.service.database.reading() as tx:
        month = month_of(town.now.date())
        buddy = next(each for each in town.residents if each.name == "Priya Rao")
        given = await given_by(tx, buddy.id, month.first, month.after.first)
        assert (given.minutes, given.visits) == (2 * 89, 2)  # the first one was in November


async def test_tried_once_and_not_for_me_is_a_success(reviewed: Town) -> None:
    jo, priya, sam = await who_go_along(reviewed, "text")
    async with staff_browser(reviewed) as browser:
        await approves(browser, jo, priya)
        for who in (sam, priya):
            who.hears(PLACE)
        reviewed.it_is("2026-11-26 09:31")
        await reviewed.settle()
        sam.hears("Priya meets you")
        priya.hears("Sam meets you")
        await reviewed.later(hours=8, minutes=30)
        priya.hears("Have you met Sam?")
        await reviewed.later(hours=1)
        await priya.writes("OUT 1")
        priya.hears("We noted 1 hour", "Next time")
        sam.hears("Reply TRIED if once was enough")
        await sam.writes("tried it, not for me")
        sam.hears("Thank you for trying it")
        priya.hears("visit with Sam", "is off. You need not go")
        page = await browser.signs_in(jo, "/visits")
        page.says("Tried it, whatever they decided: 1", "Tried once, not for them: 1")
    await sam.writes("not for me")  # nothing is arranged: words for a person like any others
    sam.hears("")
    priya.hears("A member would like an answer")


async def test_a_buddy_who_does_not_check_out_is_missed_to_the_minute(reviewed: Town) -> None:
    jo, priya, sam = await who_go_along(reviewed, "text")
    async with staff_browser(reviewed) as browser:
        await approves(browser, jo, priya, day="2026-11-23")
    sam.hears("6pm tomorrow")
    priya.hears("6pm tomorrow")
    await reviewed.later(hours=24)
    sam.hears("today")
    priya.hears("today")
    priya.hears("Have you met Sam?")
    await priya.writes("IN 1")
    priya.hears("Enjoy it")
    reviewed.it_is("2026-11-23 19:59")
    await reviewed.settle()
    priya.hears_nothing()
    await reviewed.later(minutes=1)
    priya.hears("Has your visit with Sam ended?", "OUT 1", "by 8.30pm we alert our staff")
    reviewed.it_is("2026-11-23 20:29")
    await reviewed.settle()
    jo.hears_nothing()
    await reviewed.later(minutes=1)
    jo.hears("URGENT", f"M-{sam.id}", never=("Sam", "Priya", "library"))
    async with staff_browser(reviewed) as browser:
        page = await browser.signs_in(jo, "/concerns/1")
        page.says(f"B-{priya.id} has not checked out of a visit with M-{sam.id}")
        await priya.writes("OUT 1")
        priya.hears("We noted 2 hours 30 minutes")
        page = await browser.opens("/concerns/1")
        page.says(f"B-{priya.id} has checked out of visit 1")
    jo.heard = len(jo.seen)


async def test_whoever_cannot_come_leaves_nobody_waiting(reviewed: Town) -> None:
    jo, priya, sam = await who_go_along(reviewed)
    async with staff_browser(reviewed) as browser:
        await approves(browser, jo, priya)
        sam.hears(PLACE)
        priya.hears(PLACE)
        await priya.writes("OUT 1")
        priya.hears("Nothing was noted")
        await priya.presses("I cannot come")
        priya.hears("Thank you for saying so. We tell Sam")
        sam.hears("Priya cannot come", "It is nothing that you did")
        (await browser.opens("/visits")).says("asked for", "Look at this")
        await reviewed.later(minutes=5)
        await approves(browser, jo, priya)
        sam.hears("Priya goes with you")
        priya.hears("You go with Sam")
        await sam.writes("can't make it, sorry")
        sam.hears("That is fine, Sam, really")
        priya.hears("is off. You need not go")
        (await browser.opens("/visits")).says("Did not go: 1", "whatever they decided: 0")


async def test_w_at_a_visit_is_about_whom_they_are_with(reviewed: Town) -> None:
    jo, priya, sam = await who_go_along(reviewed, "text")
    async with staff_browser(reviewed) as browser:
        await approves(browser, jo, priya, day="2026-11-23")
    sam.hears(PLACE)
    priya.hears(PLACE)
    reviewed.it_is("2026-11-23 18:20")
    await reviewed.settle()
    priya.hears("Have you met")
    await priya.writes("W")
    jo.hears("URGENT", f"M-{sam.id}")
    priya.hears("")
    await priya.writes("OUT 1")
    priya.hears("We noted 20 minutes", "Next time")
    sam.hears_nothing()  # an alert is open: staff say how it goes on


async def test_after_stop_nothing_is_said_of_it_and_staff_see_that(reviewed: Town) -> None:
    jo, priya, sam = await who_go_along(reviewed)
    async with staff_browser(reviewed) as browser:
        await approves(browser, jo, priya)
        sam.hears(PLACE)
        priya.hears(PLACE)
        await sam.writes("STOP")
        sam.hears("")
        await reviewed.later(hours=1)
        page = await browser.opens("/visits/1")
        page.says("Texts about it are held")
        await browser.presses("Call it off")
    priya.hears("is off. You need not go")
    sam.hears_nothing()
