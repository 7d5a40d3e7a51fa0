"""What staff do about a concern from its page, and what everybody hears of it."""

import asyncio

from bot.store.people import add_person
from messages.people import Address, Channel, Role
from tests.browser.console_pages import WISH, a_worrying_evening, forget, staff_browser
from tests.town.town import Resident, Town


async def test_staff_take_write_and_close_and_everybody_hears(town: Town) -> None:
    jo = await town.staff("Jo Marsh")
    ada = await town.staff("Ada Bello", order=2)
    sam = await town.member("Sam Okafor")
    await sam.writes(WISH)
    sam.hears("our staff have been alerted")
    jo.hears("URGENT alert 1")
    await town.later(minutes=5)
    ada.hears("alert 1", "not taken after 5 min")
    async with staff_browser(town) as browser:
        page = await browser.signs_in(jo, "/concerns/1")
        page.says("Sam Okafor", "M-3", WISH, "Nobody has it yet", "Paged so far: Jo, Ada")
        page = await browser.presses("I'll take it")
        page.says("You have it. Nobody else is paged")
        jo.hears("You have alert 1")
        ada.hears("Jo has alert 1 now")
        sam.hears("Jo, from our staff, has your message now", never=("Marsh",))
        page = await browser.presses("Send", words="Hello Sam. Are you safe tonight?")
        page.says("Your words are on their way to Sam")
        sam.hears("Hello Sam. Are you safe tonight?", "Jo", never=("Marsh",))
        await sam.writes("yes. thank you for asking")
        jo.hears("Alert 1: M-3 has written again", never=("Sam", "asking"))
        page = await browser.opens("/concerns/1")
        page.says("yes. thank you for asking", "Are you safe tonight?")
        page = await browser.presses("Close alert 1", outcome="spoke_safe", note="Ring on Monday")
        page.says("Closed: Spoke, safe now", "Ring on Monday")
        jo.hears("Alert 1 is closed")
        ada.hears("All clear: Jo has closed alert 1")
        assert page.buttons[-1:] == ["Open it again"]
        (await browser.opens("/")).says("No alert is open")
    forget(jo, ada, sam)


async def test_of_two_who_press_at_once_one_has_it_and_both_are_told(quiet_town: Town) -> None:
    jo, ada, sam = await a_worrying_evening(quiet_town)
    async with staff_browser(quiet_town) as hers, staff_browser(quiet_town) as browser:
        await browser.signs_in(jo, "/concerns/1")
        await hers.signs_in(ada, "/concerns/1")
        both = await asyncio.gather(
            browser.presses("I'll take it"), hers.presses("I'll take it"), return_exceptions=False
        )
    told = sorted("You have it. Nobody else" in page.text for page in both)
    assert told == [False, True]
    (loser,) = [page for page in both if "You have it. Nobody else" not in page.text]
    assert "already has it." in loser.text
    forget(jo, ada, sam)


async def test_a_double_press_counts_once(quiet_town: Town) -> None:
    jo, ada, sam = await a_worrying_evening(quiet_town)
    async with staff_browser(quiet_town) as browser:
        await browser.signs_in(jo, "/concerns/1")
        page = await browser.presses("I'll take it")
        fields = {**page.form("Send").fields, "words": "I am ringing you now"}
        for _ in range(3):
            (await browser.posts("/concerns/1/words", fields)).says("on their way")
        await browser.posts("/concerns/1/words", {**fields, "words": "Pick up when you can"})
        await quiet_town.settle()
    said = [text for text in sam.unheard if "Jo, staff" in text]
    assert said == ["I am ringing you now - Jo, staff", "Pick up when you can - Jo, staff"]
    forget(jo, ada, sam)


async def test_a_press_that_comes_again_later_does_not_undo_what_came_between(
    quiet_town: Town,
) -> None:
    jo, ada, sam = await a_worrying_evening(quiet_town)
    async with staff_browser(quiet_town) as browser:
        page = await browser.signs_in(jo, "/concerns/1")
        take = page.form("I'll take it").fields
        await browser.presses("I'll take it")
        await browser.presses("Hand it back")
        page = await browser.posts("/concerns/1/take", take)
        page.says("That did not work", "Nobody has it yet")
    forget(jo, ada, sam)


async def test_not_me_sends_it_on_at_once(quiet_town: Town) -> None:
    jo, ada, sam = await a_worrying_evening(quiet_town)
    async with staff_browser(quiet_town) as browser:
        await browser.signs_in(jo, "/concerns/1")
        page = await browser.presses("Not me")
        page.says("going on to the next person", "Nobody has it yet")
    ada.hears("alert 1")
    forget(jo, ada, sam)


async def test_closing_needs_an_outcome_and_what_was_typed_is_kept(quiet_town: Town) -> None:
    jo, ada, sam = await a_worrying_evening(quiet_town)
    async with staff_browser(quiet_town) as browser:
        await browser.signs_in(jo, "/concerns/1")
        await browser.presses("I'll take it")
        for outcome in ("", "all fine", "SPOKE_SAFE"):
            page = await browser.presses("Close alert 1", outcome=outcome, note="We spoke at 9")
            assert page.status == 422
            page.says("Nothing was done yet", "Say how it ended", "You have it", "We spoke at 9")
            assert "<title>Error: " in page.answer.text
        long = await browser.presses("Close alert 1", outcome="spoke_safe", note="x" * 4001)
        assert long.status == 422
        long.says("Keep the note below 4000 characters")
    forget(jo, ada, sam)


async def test_only_whoever_has_it_writes_and_nobody_loses_what_they_typed(
    quiet_town: Town,
) -> None:
    jo, ada, sam = await a_worrying_evening(quiet_town)
    async with staff_browser(quiet_town) as hers, staff_browser(quiet_town) as browser:
        page = await browser.signs_in(jo, "/concerns/1")
        assert "Send" not in page.buttons
        page = await browser.presses("I'll take it")
        form = page.form("Send").fields
        await hers.signs_in(ada, "/concerns/1")
        assert hers.page is not None
        assert {"Send", "Close alert 1"}.isdisjoint(hers.page.buttons)
        await browser.presses("Hand it back")
        page = await browser.posts("/concerns/1/words", {**form, "words": "Hello Sam"})
        assert page.status == 422
        page.says("Take this alert first: your words have not been sent")
    assert not [text for text in sam.unheard if "Hello Sam" in text]
    forget(jo, ada, sam)


async def test_an_empty_or_endless_text_is_not_sent(quiet_town: Town) -> None:
    jo, ada, sam = await a_worrying_evening(quiet_town)
    async with staff_browser(quiet_town) as browser:
        await browser.signs_in(jo, "/concerns/1")
        await browser.presses("I'll take it")
        forget(jo, ada, sam)
        (await browser.presses("Send", words="  ")).says("Write what you want to send")
        page = await browser.presses("Send", words="a" * 1001)
        page.says("Keep your text below 1000 characters", "a" * 1001)
    sam.hears_nothing()
    jo.hears_nothing()


async def test_staff_without_a_phone_are_told_why_they_cannot_act(quiet_town: Town) -> None:
    jo, ada, sam = await a_worrying_evening(quiet_town)
    ruth = await somebody_without_a_phone(quiet_town)
    async with staff_browser(quiet_town) as browser:
        page = await browser.signs_in(ruth, "/concerns/1")
        page.says("You cannot take or close alerts here", WISH)
        assert page.buttons == []
        fields = {"token": page.forms[0].fields["token"], "nonce": "a-nonce-of-theirs"}
        page = await browser.posts("/concerns/1/take", fields)
        assert page.status == 422
        page.says("so you cannot act here", "Nobody has it yet")
    forget(jo, ada, sam)


async def somebody_without_a_phone(town: Town) -> Resident:
    """On staff, and in no way reachable."""
    columns = {"language": "en", "timezone": "Europe/London", "on_call": "", "staff_order": 4}
    async with town.service.database.writing() as tx:
        number = await add_person(tx, town.now, "Ruth Lang", role=Role.STAFF, **columns)
    return Resident(town, "Ruth Lang", number, Address(Channel.PHONES, "none"))


async def test_a_form_without_its_number_is_not_used(quiet_town: Town) -> None:
    jo, ada, sam = await a_worrying_evening(quiet_town)
    async with staff_browser(quiet_town) as browser:
        page = await browser.signs_in(jo, "/concerns/1")
        fields = page.form("I'll take it").fields
        for nonce in ("", "short", "x" * 80, "with space 1"):
            page = await browser.posts("/concerns/1/take", {**fields, "nonce": nonce})
            assert page.status == 422
            page.says("This form was too old", "Nobody has it yet")
    forget(jo, ada, sam)
