"""The staff's pages keep silent, unreachable, paused, stopped and contented apart."""

from datetime import timedelta

from bot.store.concern_states import open_concern
from bot.store.people import change_person
from bot.store.silences import agree, move, silence_of
from bot.store.unreached import move_search, note_failure, unreached_of
from messages.silence_effects import REASON
from messages.triage.levels import Level
from schedules.silence import Step
from tests.browser.console_pages import forget, staff_browser
from tests.town.town import Resident, Town


async def silent(town: Town, member: Resident) -> None:
    async with town.service.database.writing() as tx:
        await agree(tx, member.id, town.now, how="message")
        found = await silence_of(tx, member.id)
        assert found
        await move(tx, found, town.now + timedelta(days=1), step=int(Step.SOFTER))


async def lost(town: Town, member: Resident) -> None:
    async with town.service.database.writing() as tx:
        await note_failure(tx, member.id, town.now - timedelta(days=4))
        found = await unreached_of(tx, member.id)
        assert found
        await move_search(tx, found, town.now + timedelta(days=1), told_at=town.now)


async def test_five_states_are_counted_and_shown_apart(quiet_town: Town) -> None:
    jo = await quiet_town.staff("Jo Marsh")
    names = ("Ada Bell", "Ben Cole", "Cat Dunn", "Dan Ezra", "Eve Ford", "Fay Gill")
    ada, ben, cat, dan, eve, _fay = [await quiet_town.member(name) for name in names]
    await silent(quiet_town, ada)
    await lost(quiet_town, ben)
    later = quiet_town.now + timedelta(days=9)
    async with quiet_town.service.database.writing() as tx:
        await change_person(tx, cat.id, paused_until=later)
        await change_person(tx, dan.id, stopped_at=quiet_town.now)
        await change_person(tx, eve.id, contented_at=quiet_town.now)
    async with staff_browser(quiet_town) as browser:
        page = await browser.signs_in(jo, "/members")
        for label in ("Quiet, as agreed", "We can't reach them", "Paused", "Stopped"):
            page.says(f"{label}: 1")
        page.says("Happy alone: 1", "In touch: 1", "Not agreed yet: 0")
        page = await browser.opens("/members?state=unreachable")
        page.says("Ben, M-3")
        page.never_says("Ada, M-2", "Fay")
        page = await browser.opens("/")
        page.says("We can't reach them M-3", "Quiet, as agreed M-2")
        page = await browser.opens(f"/members/{ben.id}")
        page.says("We can't reach them.", "This is not silence.")


async def test_staff_agree_it_with_a_member_and_end_it(quiet_town: Town) -> None:
    jo, sam = await quiet_town.staff("Jo Marsh"), await quiet_town.member("Sam Okafor")
    async with staff_browser(quiet_town) as browser:
        page = await browser.signs_in(jo, f"/members/{sam.id}")
        page.says("Nothing is agreed: nobody asks Sam about quiet days")
        page = await browser.presses("Sam agrees that we notice", prefers="x" * 201)
        assert page.status == 422
        page.says("Keep it below 200 characters")
        page = await browser.presses("Sam agrees that we notice", prefers="text, then ring at 6")
        page.says("Kept. From now on", "Agreed with staff", "Jo agreed with M-2")
        async with quiet_town.service.database.reading() as tx:
            found = await silence_of(tx, sam.id)
        assert found
        assert found.agreed_at
        assert (found.terms.prefers, found.agreed_with_id) == ("text, then ring at 6", jo.id)
        (await browser.presses("End it")).says("Nobody asks them", "Nothing is agreed")
        async with quiet_town.service.database.reading() as tx:
            found = await silence_of(tx, sam.id)
        assert found
        assert found.next_look_at is None


async def test_whoever_has_it_sees_what_was_agreed_to_be_tried(quiet_town: Town) -> None:
    jo, sam = await quiet_town.staff("Jo Marsh"), await quiet_town.member("Sam Okafor")
    async with quiet_town.service.database.writing() as tx:
        await open_concern(
            tx,
            quiet_town.now,
            member_id=sam.id,
            message_id=None,
            level=Level.SOON,
            reason=REASON,
            version="",
        )
    await jo.writes("T1")
    await jo.writes("L1 rang, no answer")
    async with staff_browser(quiet_town) as browser:
        page = await browser.signs_in(jo, "/concerns/1")
        page.says("Went quiet, as agreed", "different times of day", "Rang, no answer")
        page.says("No contact has consent on file: tell nobody outside")
        page.says("Ask them: will anyone attend?")
    forget(jo, sam)
