"""The pages about buddies: who they are, how much they carry, and when they can be asked."""

import asyncio
import re

from bot.bot_name import learn_bot_name
from tests.bot.test_console_members import lines
from tests.browser.console_pages import staff_browser
from tests.town.town import Town


async def test_staff_see_who_is_free_on_the_next_evenings_and_how_much_each_carries(
    quiet_town: Town,
) -> None:
    quiet_town.it_is("2026-11-22 12:00")  # a Sunday
    jo = await quiet_town.staff("Jo Marsh")
    priya = await quiet_town.buddy("Priya Shah", days="tue thu")
    sam = await quiet_town.member("Sam Okafor", buddy=priya)
    async with staff_browser(quiet_town) as browser:
        page = await browser.signs_in(jo, "/buddies")
        page.says("Priya, B-2", "1 of 3 members", "Tue: free", "Sun: not free")
        page.never_says("Shah", "Sam")
        page = await browser.opens(f"/buddies/{priya.id}")
        page.says("B-2: Priya Shah", "1 of 3 members", "Tue: free", "Wed: not free")
        assert (await browser.opens(f"/buddies/{sam.id}")).status == 404
        assert (await browser.opens("/buddies/99")).status == 404
        await browser.opens(f"/buddies/{priya.id}")
    assert await lines(quiet_town, "read") == [
        "Jo read the list of buddies",
        "Jo read the page of B-2",
    ]


async def test_staff_write_down_how_much_a_buddy_wants_to_carry(quiet_town: Town) -> None:
    jo, priya = await quiet_town.staff("Jo Marsh"), await quiet_town.buddy("Priya Shah")
    async with staff_browser(quiet_town) as browser:
        await browser.signs_in(jo, f"/buddies/{priya.id}")
        page = await browser.presses(
            "Keep these numbers", **{"most-members": "2", "most-asked": "many"}
        )
        assert page.status == 422
        page.says("Write a number from 0 to 20")
        page = await browser.presses(
            "Keep these numbers", **{"most-members": "2", "most-asked": "4"}
        )
        page.says("They are asked no more than that", "0 of 2 members")
    assert await lines(quiet_town, "availability") == ["Jo changed how much B-2 carries"]


async def test_the_address_of_a_calendar_is_shown_once_and_can_be_ended(quiet_town: Town) -> None:
    jo, priya = await quiet_town.staff("Jo Marsh"), await quiet_town.buddy("Priya Shah")
    async with staff_browser(quiet_town) as browser:
        await browser.signs_in(jo, f"/buddies/{priya.id}")
        page = await browser.presses("Make an address")
        found = re.search(r"/calendar/buddy/\S+?\.ics", page.text)
        assert found is not None
        assert (await browser.client.get(found[0])).status_code == 200
        page = await browser.opens(f"/buddies/{priya.id}")
        page.never_says(found[0])
        await browser.presses("End it")
        assert (await browser.client.get(found[0])).status_code == 404


async def test_staff_see_what_waits_whether_it_was_seen_and_who_asked_to_be_rung(
    quiet_town: Town,
) -> None:
    town = quiet_town
    town.it_is("2026-11-22 19:10")
    jo = await town.staff("Jo Marsh")
    bea = await town.buddy("Bea Holm")
    ann = await town.member("Ann Grey", buddy=bea)
    await ann.writes("my hip is sore today")
    ann.hears("Bea")
    bea.hears("Ann", "my hip is sore")
    async with staff_browser(town) as browser:
        page = await browser.signs_in(jo, f"/members/{ann.id}")
        page.says(
            "Waiting for Bea since 7.10pm: sent, not yet answered. Promised by 7.10pm tomorrow."
        )
        await bea.presses("Ideas")
        bea.hears("Ideas")
        page = await browser.opens(f"/buddies/{bea.id}")
        page.says("M-3: waiting since 7.10pm: seen at 7.10pm, not yet answered")
        page.never_says("hip", "Ann")
        await bea.presses("Reply later")
        bea.hears("remind you")
        await bea.presses("In an hour")
        bea.hears("8.10pm")
        await bea.writes("debrief")
        bea.hears("Jo", "ring you")
        jo.hears("B-2")
        page = await browser.opens(f"/buddies/{bea.id}")
        page.says(
            "will answer later, with a reminder at 8.10pm", "Asked to be rung", "Jo was asked"
        )
        await bea.writes("sorry to hear that")
        ann.hears("sorry to hear that")
        page = await browser.opens(f"/buddies/{bea.id}")
        page.never_says("M-3: waiting")


async def test_the_link_for_telegram_is_whole_as_soon_as_telegram_has_said_our_name(
    provided_town: Town,
) -> None:
    town = provided_town
    jo = await town.staff("Jo Marsh")
    async with staff_browser(town) as browser:
        page = await browser.signs_in(jo, "/buddies/invite")
        page.says("its name stands here as soon as Telegram has told us", "/volunteer")
        await learn_bot_name(town.service, asyncio.Event())
        page = await browser.opens("/buddies/invite")
        page.says("https://t.me/test_bot?start=volunteer", "the word VOLUNTEER to +1")


async def test_without_telegram_nobody_is_sent_there(quiet_town: Town) -> None:
    jo = await quiet_town.staff("Jo Marsh")
    await learn_bot_name(quiet_town.service, asyncio.Event())
    async with staff_browser(quiet_town) as browser:
        page = await browser.signs_in(jo, "/buddies/invite")
        page.says("/volunteer")
        page.never_says("t.me", "Telegram")
