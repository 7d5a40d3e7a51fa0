"""Handing on, putting off, a second person, tries, closing in full and what comes afterwards."""

from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest

from bot.store.buddies import pair
from tests.browser.console_pages import StaffBrowser, a_worrying_evening, forget, staff_browser
from tests.town.town import Resident, Town


@dataclass
class AtTheDesk:
    """Jo has alert 1 about Sam, and its page before her. Ada is on call too."""

    town: Town
    browser: StaffBrowser
    jo: Resident
    ada: Resident
    sam: Resident


@pytest.fixture
async def desk(quiet_town: Town) -> AsyncIterator[AtTheDesk]:
    jo, ada, sam = await a_worrying_evening(quiet_town)
    async with staff_browser(quiet_town) as browser:
        await browser.signs_in(jo, "/concerns/1")
        await browser.presses("I'll take it")
        forget(jo, ada, sam)
        yield AtTheDesk(quiet_town, browser, jo, ada, sam)
        forget(jo, sam)


async def test_a_colleague_who_is_asked_is_paged_and_it_stays_until_they_take_it(
    desk: AtTheDesk,
) -> None:
    page = await desk.browser.presses("Ask them")
    assert page.status == 422
    page.says("Choose a colleague", "You have it")
    page = await desk.browser.presses("Ask them", colleague=str(desk.ada.id))
    page.says("Asked. It stays yours", "Handed to Ada, who has not taken it yet", "You have it")
    desk.ada.hears("alert 1", "Jo")
    await desk.ada.writes("T1")
    desk.ada.hears("You have alert 1")
    (await desk.browser.opens("/concerns/1")).says("Ada has it")


async def test_whoever_is_asked_can_take_it_or_say_no_on_its_page(desk: AtTheDesk) -> None:
    await desk.browser.presses("Ask them", colleague=str(desk.ada.id))
    async with staff_browser(desk.town) as hers:
        page = await hers.signs_in(desk.ada, "/concerns/1")
        page.says("Jo asks you to take it")
        page = await hers.presses("Not me")
        page.says("Noted, thank you. Jo already has it")
        assert "I'll take it" not in page.buttons
        await desk.browser.opens("/concerns/1")
        await desk.browser.presses("Ask them", colleague=str(desk.ada.id))
        await hers.opens("/concerns/1")
        (await hers.presses("I'll take it")).says("You have it")
    (await desk.browser.opens("/concerns/1")).says("Ada has it")
    forget(desk.ada)


async def test_a_colleague_joins_as_second_person_on_its_page(desk: AtTheDesk) -> None:
    page = await desk.browser.presses("Ask for a second person")
    assert "I'll join Jo" not in page.buttons
    async with staff_browser(desk.town) as hers:
        page = await hers.signs_in(desk.ada, "/concerns/1")
        page.says("Jo would like a second person", "Jo keeps it")
        page = await hers.presses("I'll join Jo")
        page.says("Ada is the second person", "Jo has it")
        assert "I'll join Jo" not in page.buttons
    (await desk.browser.opens("/concerns/1")).says("Ada is the second person", "You have it")
    forget(desk.ada)


async def test_waiting_for_a_buddy_is_ended_with_a_reason_and_the_buddy_hears(
    desk: AtTheDesk,
) -> None:
    priya = await desk.town.buddy("Priya Shah", on="text")
    async with desk.town.service.database.writing() as tx:
        await pair(tx, desk.sam.id, priya.id, desk.town.now)
    await desk.browser.presses("Close alert 1", outcome="spoke_safe", note="all calm")
    await desk.town.later(minutes=5)
    await desk.sam.writes("made a cake")
    forget(priya)
    page = await desk.browser.opens("/concerns/1")
    page.says("Sam waits for a buddy", "Priya has it and has not answered yet")
    page = await desk.browser.presses("End the request")
    assert page.status == 422
    page.says("Say what you have done", "Sam waits for a buddy")
    page = await desk.browser.presses("End the request", end_reason="I have rung him")
    page.says("Nobody waits for a buddy in that request any more")
    page.never_says("Sam waits for a buddy")
    priya.hears("staff have seen to Sam")


async def test_it_can_be_put_off_with_a_reason_and_not_without(desk: AtTheDesk) -> None:
    page = await desk.browser.presses("Put it off", reason="rang, ringing again at 7")
    page.says("Choose for how long", "rang, ringing again at 7")
    page = await desk.browser.presses("Put it off", minutes="30")
    page.says("Say why it can wait")
    page = await desk.browser.presses("Put it off", minutes="15", reason="ringing again at 7")
    page.says(
        "Put off. You are asked about it again at 6.15pm",
        "Put off until 6.15pm: ringing again at 7",
    )


async def test_a_second_person_is_paged(desk: AtTheDesk) -> None:
    page = await desk.browser.presses("Ask for a second person")
    page.says("Colleagues are asked to join you", "nobody has joined yet")
    desk.ada.hears("second person", "alert 1")
    await desk.ada.writes("T1")
    desk.ada.hears("alert 1")
    (await desk.browser.opens("/concerns/1")).says("Ada is the second person", "You have it")


async def test_a_try_is_noted_with_its_words(desk: AtTheDesk) -> None:
    page = await desk.browser.presses("Note this try", tried="hm")
    page.says("Say how you tried")
    page = await desk.browser.presses("Note this try", tried="rang, no answer, left a message")
    page.says("Noted", 'Jo: Rang, left a message. "rang, no answer, left a message"')


async def test_no_answer_needs_a_try_and_999_that_will_not_come_needs_somebody_else(
    desk: AtTheDesk,
) -> None:
    page = await desk.browser.presses("Close alert 1", outcome="no_answer")
    page.says("Say how you tried", "You have it")
    page = await desk.browser.presses(
        "Close alert 1", outcome="emergency_not_attending", note="they will not come"
    )
    page.says("Say who goes instead", "they will not come")
    page = await desk.browser.presses(
        "Close alert 1",
        outcome="emergency_not_attending",
        note="they will not come",
        instead="her son, within the hour",
        reference="CAD 1234",
        next_steps="ring the son at 9",
        follow_up="no",
    )
    page.says("Closed by Jo", "they will not come", "Instead: her son", "Reference: CAD 1234")
    page.says("Next: ring the son at 9", "Follow-up: none is planned")
    desk.ada.hears_nothing()  # was never paged


async def test_afterwards_it_is_followed_up_looked_over_and_can_be_opened_again(
    desk: AtTheDesk,
) -> None:
    page = await desk.browser.presses("Close alert 1", outcome="spoke_safe", note="all calm")
    page.says("Planned for", "by Jo", "Somebody else should look it over")
    assert "I have looked it over" not in page.buttons
    page = await desk.browser.presses("Plan it for that day", days="30")
    page.says("Say in how many days")
    page = await desk.browser.presses("Plan it for that day", days="3", move_reason="she is away")
    page.says("Noted", "Wednesday")
    page = await desk.browser.presses("Cancel the follow-up")
    page.says("Say why it is not needed")
    page = await desk.browser.presses("Cancel the follow-up", cancel_reason="her mum is there")
    page.says("Not needed, says Jo: her mum is there")
    async with staff_browser(desk.town) as hers:
        await hers.signs_in(desk.ada, "/concerns/1")
        (await hers.presses("I have looked it over")).says("Looked over. Thank you")
        page = await hers.opens("/")
        page.says("Closed lately", "Spoke, safe now. Closed by Jo", "Looked over.")
        (await hers.presses("Open it again: alert 1")).says("You have it")
    (await desk.browser.opens("/concerns/1")).says("Ada has it")
    page = await desk.browser.presses("Take over from Ada")
    page.says("Ada already has it")  # she has only just begun
    forget(desk.ada)


async def test_nothing_but_our_own_forms_is_understood(desk: AtTheDesk) -> None:
    form = desk.browser.page.form("Ask for a second person") if desk.browser.page else None
    assert form is not None
    page = await desk.browser.posts("/concerns/1/do/erase", form.fields)
    assert page.status == 404
