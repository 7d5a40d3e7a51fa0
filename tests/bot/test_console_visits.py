"""Of two on staff one arranges a visit, and without a safeguarding review nobody does."""

import asyncio

from bot.joining import Joining
from bot.store.people import find_person
from bot.store.visits import visit_to_come
from tests.browser.console_pages import staff_browser
from tests.town.going_along import PLACE, approves, asked, checked, form, moved
from tests.town.town import Town


async def test_of_two_on_staff_who_arrange_it_at_once_one_has(reviewed_on_both: Town) -> None:
    staff = [
        await reviewed_on_both.staff("Jo Marsh"),
        await reviewed_on_both.staff("Ada Bello", order=2),
    ]
    buddies = [await reviewed_on_both.buddy("Priya Rao"), await reviewed_on_both.buddy("Ben Hale")]
    sam = await reviewed_on_both.member("Sam Okafor")
    await asked(reviewed_on_both, sam)
    await checked(reviewed_on_both, *buddies)
    async with staff_browser(reviewed_on_both) as one, staff_browser(reviewed_on_both) as two:
        pages = [
            await browser.signs_in(who, "/visits/1")
            for browser, who in zip((one, two), staff, strict=True)
        ]
        sent = [
            browser.posts(
                "/visits/1/approve", {**page.form("Approve this visit").fields, **form(buddy)}
            )
            for browser, page, buddy in zip((one, two), pages, buddies, strict=True)
        ]
        came = await asyncio.gather(*sent)
        assert sorted(page.status for page in came) == [200, 409]
    await reviewed_on_both.settle()
    sam.hears("goes with you")
    assert sorted(len(buddy.unheard) for buddy in buddies) == [0, 1]
    for buddy in buddies:
        buddy.heard = len(buddy.seen)


async def test_of_two_on_staff_who_move_it_at_once_one_has(reviewed_on_both: Town) -> None:
    staff = [
        await reviewed_on_both.staff("Jo Marsh"),
        await reviewed_on_both.staff("Ada Bello", order=2),
    ]
    priya, sam = (
        await reviewed_on_both.buddy("Priya Rao"),
        await reviewed_on_both.member("Sam Okafor"),
    )
    await asked(reviewed_on_both, sam)
    await checked(reviewed_on_both, priya)
    async with staff_browser(reviewed_on_both) as one, staff_browser(reviewed_on_both) as two:
        await approves(one, staff[0], priya)
        sam.hears(PLACE)
        priya.hears(PLACE)
        pages = [
            await browser.signs_in(who, "/visits/1")
            for browser, who in zip((one, two), staff, strict=True)
        ]
        sent = [
            browser.posts(
                "/visits/1/move",
                {**page.form("Move this visit").fields, **moved(day=f"2026-11-{day}")},
            )
            for browser, page, day in zip((one, two), pages, (27, 28), strict=True)
        ]
        came = await asyncio.gather(*sent)
        assert sorted(page.status for page in came) == [200, 409]
        late = {**pages[1].form("Move this visit").fields, **moved(day="2026-11-30")}
        again = await two.posts("/visits/1/move", late)
        again.says("Nothing was moved: this is how it stands")
    await reviewed_on_both.settle()
    sam.hears("a change: Priya goes with you 6pm on")
    priya.hears("A change: you go with Sam 6pm on")


async def test_without_a_review_there_are_none_and_it_is_said(quiet_town: Town) -> None:
    jo = await quiet_town.staff("Jo Marsh")
    sam = await quiet_town.member("Sam Okafor")
    await sam.writes("with me")
    sam.hears("We cannot send someone with you yet", "look for another way")
    await sam.writes("GROUPS")
    sam.hears("a person will look", never=("COMPANY",))
    async with staff_browser(quiet_town) as browser:
        page = await browser.signs_in(jo, "/visits")
        page.says("Companion visits are off", "VISITS_REVIEWED")
        (await browser.opens("/")).says("asks for company to go somewhere")
    async with quiet_town.service.database.reading() as tx:
        assert await visit_to_come(tx, sam.id) is None


async def test_staff_write_down_a_wish_and_a_suspended_buddy_leaves_nobody_waiting(
    reviewed_on_both: Town,
) -> None:
    jo = await reviewed_on_both.staff("Jo Marsh")
    priya = await reviewed_on_both.buddy("Priya Rao")
    sam = await reviewed_on_both.member("Sam Okafor")
    await checked(reviewed_on_both, priya)
    async with staff_browser(reviewed_on_both) as browser:
        await browser.signs_in(jo, "/visits")
        page = await browser.presses("Write it down", member="M-999", what="choir")
        page.says("Write a member's number")
        page = await browser.presses("Write it down", member=f"M-{sam.id}", what="choir")
        page.says("Where to choir")
        page = await browser.opens("/")
        page.says("Visits to look at", f"M-{sam.id}: somebody to go along is wanted")
        page.never_says("choir")
        await approves(browser, jo, priya)
        sam.hears(PLACE)
        priya.hears(PLACE)
        async with reviewed_on_both.service.database.writing() as tx:
            buddy, staff = await find_person(tx, priya.id), await find_person(tx, jo.id)
            assert buddy is not None
            charity = reviewed_on_both.service.office.charity
            assert await Joining(tx, charity, reviewed_on_both.now, staff).suspend(
                buddy, "a complaint"
            )
        await reviewed_on_both.settle()
        sam.hears("Priya cannot come", never=("complaint",))
        page = await browser.opens("/visits/1")
        page.says("asked for", "Nobody can be found")
        page.never_says(f"Priya, B-{priya.id}")
