"""A member and a buddy are put together: both say yes, nobody tells it again, and all are asked."""

from bot.store.enrolling import set_pairs
from bot.store.introductions import Introduction, introduction_of, keep_introduction
from messages.inbound import Kind
from tests.browser.console_pages import StaffBrowser, staff_browser
from tests.town.town import Resident, Town


async def may_know(town: Town, who: Resident, words: str) -> None:
    """As they told staff that a buddy may."""
    async with town.service.database.writing() as tx:
        today = town.now.date()
        await keep_introduction(tx, who.id, Introduction(), words, today, "staff")


async def agree(browser: StaffBrowser, sam: Resident, priya: Resident) -> None:
    """Each is asked in private and says yes, by text and by button; and both hear who it is."""
    page = await browser.opens(f"/members/{sam.id}/buddy")
    page = await browser.presses("Choose this buddy", buddy=str(priya.id))
    page.says("asked, each in private", "Sam has not said yes yet; Priya has not said yes")
    sam.hears("Would you like Priya as your own buddy? You share: English.", "Reply A")
    priya.hears("one more member? You share: English.", never=("Sam",))
    await sam.writes("a please")
    sam.hears("as soon as it begins")
    await priya.presses("Yes please")
    priya.hears("as soon as it begins")
    priya.hears("From now on you are Sam's own buddy")
    priya.hears("Sam is happy for you to know:\nMy wife died in May.")
    sam.hears("From now on Priya is your own buddy", "You do not need to tell it again")


async def test_a_match_is_agreed_to_by_both_tried_and_looked_at(town: Town) -> None:
    jo = await town.staff("Jo Marsh")
    priya = await town.buddy("Priya Rao", on="chat")
    sam = await town.member("Sam Okafor", on="text")
    await may_know(town, sam, "My wife died in May.")
    async with staff_browser(town) as browser:
        await browser.signs_in(jo)
        await agree(browser, sam, priya)
        await town.later(days=35, hours=2)
        sam.hears("How is it with Priya? Only our staff see this", "C: I would rather change")
        priya.hears("How is it going with Sam? Only our staff see this")
        page = await browser.signs_in(jo)
        page.says(f"M-{sam.id}: the trial with B-{priya.id} is over: how does it go on?")
        page.never_says("rather change")
        await priya.presses("Well")
        priya.hears("glad to hear it")
        await sam.writes("B")
        sam.hears("Only our staff will read that. No buddy sees it")
        await sam.writes("she answers so late at night")
        sam.hears("Only our staff will read that")
        page = await browser.opens("/")
        page.says("she answers so late at night", "said in private, about a pairing")
        page = await browser.opens(f"/members/{sam.id}/buddy")
        page.says("Sam was asked how it is going: not sure", "Priya was asked how it is going: it")
        page = await browser.presses("Too early to say: two weeks more")
        page.says("two weeks more", "on trial")
        await town.later(days=14)
        await browser.signs_in(jo)
        sam.hears("How is it with Priya?")
        priya.hears("How is it going with Sam?")
        await browser.opens(f"/members/{sam.id}/buddy")
        (await browser.presses("It goes well: it has settled")).says("Settled. It goes on.")
    await sam.writes("A")  # too late to be counted, and still for nobody but staff
    sam.hears("Only our staff will read that")


async def test_a_no_is_told_to_nobody_but_staff(quiet_town: Town) -> None:
    jo = await quiet_town.staff("Jo Marsh")
    priya = await quiet_town.buddy("Priya Rao", on="text")
    sam = await quiet_town.member("Sam Okafor")
    async with staff_browser(quiet_town) as browser:
        await browser.signs_in(jo, f"/members/{sam.id}/buddy")
        await browser.presses("Choose this buddy", buddy=str(priya.id))
        sam.hears("Would you like Priya")
        priya.hears("Would you like to be the buddy of one more member")
        await priya.writes("he is hard work, I heard")
        priya.hears("Only our staff will read that. No member sees it")
        await priya.writes("B")
        priya.hears("That is fine")
        sam.hears("It will not be Priya after all. It is nothing that you did")
        page = await browser.opens("/")
        page.says(f"M-{sam.id}: whoever was chosen will not be the buddy")
        page.says("he is hard work, I heard")
    await sam.writes("A")
    priya.hears("A member would like an answer")
    sam.hears("asking our volunteers")  # the question is over: these are words like any others


async def test_the_next_buddy_begins_as_the_last_one_ends(quiet_town: Town) -> None:
    jo = await quiet_town.staff("Jo Marsh")
    priya, ben = await quiet_town.buddy("Priya Rao"), await quiet_town.buddy("Ben Hale")
    sam = await quiet_town.member("Sam Okafor", buddy=priya)
    await sam.writes("I saw a robin today")
    sam.hears("Priya")
    priya.hears("I saw a robin today")
    yes = {"member-yes": "yes", "buddy-yes": "yes"}
    async with staff_browser(quiet_town) as browser:
        await browser.signs_in(jo, f"/members/{sam.id}/buddy")
        page = await browser.presses("Choose this buddy", buddy=str(ben.id), **yes)
        page.says("It begins as soon as the pairing above ends")
        await browser.presses("End it now", why="buddy_left")
    sam.hears("Priya will not answer here any more")
    priya.hears("You are not Sam's buddy any more")
    ben.hears("From now on you are Sam's own buddy")
    sam.hears("From now on Ben is your own buddy")
    ben.hears("Sam", "I saw a robin today")  # whoever waits for an answer waits on with the next
    await ben.writes("A robin? Lovely")
    sam.hears("A robin? Lovely", "Ben")


async def test_whoever_stands_in_knows_it_once_and_the_member_hears_so(quiet_town: Town) -> None:
    await quiet_town.staff("Jo Marsh")
    ben = await quiet_town.buddy("Ben Hale", on="text")
    sam = await quiet_town.member("Sam Okafor")
    await may_know(quiet_town, sam, "My wife died in May.")
    for day in (1, 2):
        await sam.writes("I saw a robin today")
        sam.hears("")
        ben.hears("A member would like an answer")
        await ben.writes(f"A{day}")
        ben.hears("Sam: I saw a robin today")
        if day == 1:
            ben.hears("Sam is happy for you to know:\nMy wife died in May.")
        sam.hears("has the lines that you agreed to. You need not tell it again")
        await ben.writes("Lovely")
        sam.hears("Lovely")
        await quiet_town.later(days=1)


async def test_what_was_said_in_private_is_shown_to_nobody_who_answers_later(
    quiet_town: Town,
) -> None:
    jo = await quiet_town.staff("Jo Marsh")
    priya, ben = await quiet_town.buddy("Priya Rao"), await quiet_town.buddy("Ben Hale")
    sam = await quiet_town.member("Sam Okafor", on="chat", buddy=priya)
    await sam.writes("I saw a robin today")
    sam.hears("Priya")
    priya.hears("I saw a robin today")
    async with staff_browser(quiet_town) as browser:
        await browser.signs_in(jo, f"/members/{sam.id}/buddy")
        await browser.presses("Choose this buddy", buddy=str(ben.id))
        sam.hears("Would you like Ben")
        ben.hears("one more member")
        await sam.writes("Priya is so often late")
        sam.hears("Only our staff will read that")
        await sam.writes("Priya is late all the time", kind=Kind.EDITED)
        sam.hears("Only our staff will read that")
        await sam.writes("A")
        sam.hears("as soon as it begins")
        await sam.writes("Priya is late", kind=Kind.EDITED)
        sam.hears("Only our staff will read that")
        await browser.opens(f"/members/{sam.id}/buddy")
        await browser.presses("Ben told me yes")
        await browser.presses("End it now", why="not_suited")
    ben.hears("From now on you are Sam's own buddy")
    assert ben.hears("Sam", "I saw a robin today") == "Sam (1)\nI saw a robin today"
    for _ in range(2):
        sam.hears("")
    priya.hears("You are not Sam's buddy any more")


async def test_it_begins_too_where_a_file_has_made_room(quiet_town: Town) -> None:
    jo = await quiet_town.staff("Jo Marsh")
    priya, ben = await quiet_town.buddy("Priya Rao"), await quiet_town.buddy("Ben Hale")
    sam = await quiet_town.member("Sam Okafor", buddy=priya)
    yes = {"member-yes": "yes", "buddy-yes": "yes"}
    async with staff_browser(quiet_town) as browser:
        await browser.signs_in(jo, f"/members/{sam.id}/buddy")
        await browser.presses("Choose this buddy", buddy=str(ben.id), **yes)
    async with quiet_town.service.database.writing() as tx:
        await set_pairs(tx, {sam.id: None}, quiet_town.now)
    await quiet_town.settle()
    ben.hears("From now on you are Sam's own buddy")
    sam.hears("From now on Ben is your own buddy")


async def test_a_letter_never_answers_what_they_have_not_seen(quiet_town: Town) -> None:
    jo = await quiet_town.staff("Jo Marsh")
    ceri = await quiet_town.buddy("Ceri Pugh")
    sam = await quiet_town.member("Sam Okafor")
    quiet_town.it_is("2026-11-22 22:30")
    async with staff_browser(quiet_town) as browser:
        await browser.signs_in(jo, f"/members/{sam.id}/buddy")
        await browser.presses("Choose this buddy", buddy=str(ceri.id))
        sam.hears_nothing()  # asked in the morning
        await sam.writes("A")
        sam.hears("", never=("as soon as it begins",))
        page = await browser.opens(f"/members/{sam.id}/buddy")
        page.says("Sam has not said yes yet")
    quiet_town.it_is("2026-11-23 10:05")
    await quiet_town.settle()
    sam.hears("Would you like Ceri as your own buddy?")
    ceri.hears("one more member")
    ceri.hears("A member would like an answer")
    await sam.writes("A")
    sam.hears("as soon as it begins")


async def test_whoever_stands_in_at_night_knows_it_before_they_answer(quiet_town: Town) -> None:
    await quiet_town.staff("Jo Marsh")
    ben = await quiet_town.buddy("Ben Hale")
    sam = await quiet_town.member("Sam Okafor")
    await may_know(quiet_town, sam, "My wife died in May.")
    await sam.writes("I saw a robin today")
    sam.hears("")
    ben.hears("A member would like an answer")
    quiet_town.it_is("2026-11-22 21:40")
    await ben.presses("I'll answer")
    ben.hears("I saw a robin today")
    ben.hears("My wife died in May.")
    sam.hears("has the lines that you agreed to")


async def test_what_they_take_back_before_it_leaves_is_told_to_nobody(quiet_town: Town) -> None:
    jo = await quiet_town.staff("Jo Marsh")
    ben = await quiet_town.buddy("Ben Hale")
    sam = await quiet_town.member("Sam Okafor")
    await may_know(quiet_town, sam, "My wife died in May.")
    quiet_town.it_is("2026-11-22 22:30")
    async with staff_browser(quiet_town) as browser:
        await browser.signs_in(jo, f"/members/{sam.id}/buddy")
        yes = {"member-yes": "yes", "buddy-yes": "yes"}
        await browser.presses("Choose this buddy", buddy=str(ben.id), **yes)
    async with quiet_town.service.database.writing() as tx:
        before = await introduction_of(tx, sam.id)
        assert await keep_introduction(tx, sam.id, before, before.words, None, "")
    await quiet_town.later(hours=12)
    ben.hears("you are Sam's own buddy")
    ben.hears_nothing()
    sam.hears("Ben is your own buddy")


async def test_what_is_said_about_an_ending_goes_to_no_other_member(quiet_town: Town) -> None:
    jo = await quiet_town.staff("Jo Marsh")
    bea = await quiet_town.buddy("Bea Holm", on="text")
    ann = await quiet_town.member("Ann Grey", buddy=bea)
    mo = await quiet_town.member("Mo Aziz", buddy=bea)
    await mo.writes("I saw a robin today")
    mo.hears("Bea")
    bea.hears("I saw a robin today")
    await bea.writes("Lovely")
    mo.hears("Lovely")
    async with staff_browser(quiet_town) as browser:
        await browser.signs_in(jo, f"/members/{ann.id}/buddy")
        await browser.presses("End it now", why="not_suited")
    ann.hears("Bea will not answer here any more")
    bea.hears("You are not Ann's buddy any more", "Reply STAFF")
    await bea.writes("yes please, Ann was never kind to me")
    bea.hears("No member sees it")
    mo.hears_nothing()
