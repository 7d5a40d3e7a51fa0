"""From an invitation to the first member; and how a buddy is taken out of it again at once."""

from datetime import date

from bot.store.checks import record_check
from schedules.checks import Check, CheckKind
from tests.bot.test_console_members import lines
from tests.browser.console_pages import staff_browser
from tests.town.delivering import forget
from tests.town.town import Resident, Town


async def test_invited_by_staff_they_agree_are_seen_to_and_get_their_first_offer(
    provided_town: Town,
) -> None:
    town = provided_town
    jo = await town.staff("Jo Marsh")
    ann, dee = await town.member("Ann Grey"), await town.member("Dee Hart")
    bea = await town.stranger("Bea Holm")
    async with staff_browser(town) as browser:
        await browser.signs_in(jo, "/buddies/invite")
        typed = {"name": "Bea Holm", "mobile": bea.address.value}
        page = await browser.presses("Ask them", **typed)
        page.says("Asked, and has not answered")
        bea.hears("would you like to be a volunteer", "OK")
        await bea.writes("who is that?")
        bea.hears("Only our staff read this")
        await bea.writes("ok")
        bea.hears("Thank you, Bea")
        await ann.writes("had soup and fed the birds")
        bea.hears_nothing()  # nobody is with a member before staff say so
        page = await browser.opens(page.answer.url.path)
        page.says("Would like to be a buddy", "Volunteer agreement", "by their own message")
        page = await browser.presses(
            "Write it down", kind="dbs", level="enhanced", **{"seen-on": "2026-11-20"}
        )
        page.says("DBS check, enhanced", "seen on 20 November")
        (await browser.presses("Let them begin", name="Bea Holm")).says("With us")
    bea.hears("Welcome, Bea")
    await dee.writes("nobody rang today")
    bea.hears("how their day was")
    forget(jo, ann, dee)
    assert await lines(town, "joining") == [
        "Jo asked B-4 whether they would like to be a buddy",
        "B-4 agreed to be a buddy",
        "Jo saw the DBS check of B-4",
        "Jo let B-4 begin as a buddy",
    ]


async def test_suspended_in_one_action_whoever_waits_goes_to_others_and_nothing_crosses(
    town: Town,
) -> None:
    jo = await town.staff("Jo Marsh")
    bea, cat = await town.buddy("Bea Holm", on="text"), await town.buddy("Cat Lane", on="text")
    ann = await town.member("Ann Grey", buddy=bea)
    await ann.writes("fed the birds and had soup")
    ann.hears("Bea")
    bea.hears("fed the birds")
    async with staff_browser(town) as browser:
        await browser.signs_in(jo, f"/buddies/{bea.id}")
        form = (await browser.presses("Suspend")).form("Suspend").fields
        page = await browser.presses("Suspend", why="two calls about money")
        page.says("Suspended since", "two calls about money")
        at_once = await browser.posts(f"/buddies/{bea.id}/suspend", {**form, "why": "me, too"})
        assert at_once.status == 409  # of two on staff one has decided
        at_once.says("two calls about money")
        cat.hears("how their day was")
        (await browser.opens("/buddies")).says("Not in order: is suspended")
        await bea.writes("what sort of soup?")
        bea.hears("sent to nobody else")
        await ann.writes("it was leek")
        ann.hears_nothing()
        bea.hears_nothing()
        (await browser.opens("/")).says("what sort of soup?")
        await browser.opens(f"/buddies/{bea.id}")
        (await browser.presses("Lift the suspension")).says("They are with us again")


async def test_a_check_that_runs_out_is_told_of_before_and_then_nothing_is_offered(
    quiet_town: Town,
) -> None:
    town = quiet_town
    jo = await town.staff("Jo Marsh")
    bea = await town.buddy("Bea Holm", on="text")
    ann = await town.member("Ann Grey", buddy=bea)
    await _seen(town, bea, Check(CheckKind.DBS, date(2026, 12, 3)))
    town.it_is("2026-11-23 10:30")
    await town.settle()
    bea.hears("DBS check runs out on 3 December")
    await town.later(hours=30)
    bea.hears_nothing()
    town.it_is("2026-11-27 11:00")
    await town.settle()
    bea.hears("DBS check runs out")
    town.it_is("2026-12-03 18:00")
    await ann.writes("fed the birds")
    ann.hears("Bea")
    bea.hears("fed the birds")
    town.it_is("2026-12-04 10:30")
    await town.settle()
    bea.hears("has run out")
    await ann.writes("and had soup")
    bea.hears_nothing()
    await bea.writes("what sort of soup?")
    bea.hears("sent to nobody else")
    await _seen(town, bea, Check(CheckKind.DBS, date(2029, 12, 3)))
    await bea.writes("hello again")
    bea.hears("not with you just now")
    forget(jo, ann)


async def test_whoever_offers_to_help_by_chat_is_with_nobody_until_staff_let_them_begin(
    quiet_town: Town,
) -> None:
    town = quiet_town
    jo = await town.staff("Jo Marsh")
    ann, dee = await town.member("Ann Grey"), await town.member("Dee Hart")
    bea = await town.stranger("Bea", on="chat")
    await bea.writes("/start volunteer")
    bea.hears("What is your name?")
    await bea.writes("Bea Holm, and I love soup")
    bea.hears("Only our staff")
    await ann.writes("had soup")
    bea.hears_nothing()
    async with staff_browser(town) as browser:
        page = await browser.signs_in(jo)
        page.says("Bea Holm, and I love soup", "B-4: would like to be a buddy")
        (await browser.opens("/buddies")).says("would like to be a buddy and has not begun")
        await browser.opens("/buddies/4")
        page = await browser.presses("Let them begin", name="Bea Holm")
        page.says("B-4: Bea Holm", "With us")
    bea.hears("Welcome, Bea")
    await dee.writes("nobody rang today")
    bea.hears("how their day was")
    forget(jo, ann, dee)


async def _seen(town: Town, buddy: Resident, check: Check) -> None:
    async with town.service.database.writing() as tx:
        await record_check(tx, town.now, buddy.id, check, date(2026, 1, 2))
