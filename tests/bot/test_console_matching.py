"""Staff see who would suit and why, and choose: each choice is made once, and wishes are kept."""

import asyncio
from datetime import timedelta

from bot.console.matching.to_look_at import pairings_to_look_at
from bot.pairing.suiting import who_suits
from bot.store.coming_pairings import coming_to
from bot.store.pairings import due_reviews, pairing_of
from bot.store.people import change_person, find_person
from bot.store.safe_contacts import Rules
from messages.safe_contact import Style
from tests.browser.console_pages import staff_browser
from tests.town.agreeing import agree
from tests.town.town import Resident, Town


async def likes(town: Town, who: Resident, interests: str) -> None:
    async with town.service.database.writing() as tx:
        await change_person(tx, who.id, interests=interests)


async def test_staff_see_who_suits_in_one_line_and_wishes_change_it(quiet_town: Town) -> None:
    jo = await quiet_town.staff("Jo Marsh")
    ceri = await quiet_town.buddy("Ceri Pugh", days="sun")
    al = await quiet_town.buddy("Al Fox", days="mon")
    sam = await quiet_town.member("Sam Okafor", days="sun", at="18:30")
    await likes(quiet_town, ceri, "crafts; films")
    await likes(quiet_town, sam, "Crafts")
    async with staff_browser(quiet_town) as browser:
        page = await browser.signs_in(jo, f"/members/{sam.id}/buddy")
        page.says("Sam has no own buddy")
        page.says(f"Ceri, B-{ceri.id} both speak English; crafts; free Sunday evenings; 0 of 3")
        assert page.text.index("Ceri") < page.text.index("Al, B-")
        page = await browser.presses("Keep these wishes", avoid_areas="", avoid_people="B-x")
        page.says("Write their numbers")
        given = {"avoid_areas": "", "avoid_people": f"B-{ceri.id}", "wants": "", "gender": ""}
        page = await browser.presses("Keep these wishes", **given)
        page.says("Kept. The list follows it", "Who cannot be chosen, and why (1)")
        page.says(f"Ceri, B-{ceri.id}: one of the two asked not to be paired with the other")
        page = await browser.presses("Choose this buddy", buddy=str(ceri.id))
        page.says("They cannot be paired: one of the two asked")
        stale = page.form("Keep these wishes").fields | given
        await browser.presses("Keep these wishes", avoid_areas="Elm Road")
        page = await browser.posts(f"/members/{sam.id}/buddy/wishes", {**stale, "wants": "woman"})
        page.says("Somebody else has changed this since you opened the page")
        assert page.status == 409
        page = await browser.opens(f"/members/{sam.id}")
        page.says("Nobody yet.", "Jo changed what M-4 wishes of a buddy")
    assert al.id


async def test_what_a_buddy_wishes_counts_as_much(quiet_town: Town) -> None:
    jo = await quiet_town.staff("Jo Marsh")
    ceri = await quiet_town.buddy("Ceri Pugh")
    sam = await quiet_town.member("Sam Okafor")
    async with staff_browser(quiet_town) as browser:
        await browser.signs_in(jo, f"/buddies/{ceri.id}")
        given = {"avoid_areas": "Larkhall", "avoid_people": f"M-{sam.id}"}
        page = await browser.presses("Keep these wishes", **given)
        page.says("Kept. Who suits whom follows it", "What Ceri wishes")
        page = await browser.opens(f"/members/{sam.id}/buddy")
        page.says("Nobody just now", "one of the two asked not to be paired with the other")


async def test_whoever_stopped_since_is_given_nobody(quiet_town: Town) -> None:
    jo = await quiet_town.staff("Jo Marsh")
    ceri = await quiet_town.buddy("Ceri Pugh")
    sam = await quiet_town.member("Sam Okafor")
    async with staff_browser(quiet_town) as browser:
        await browser.signs_in(jo, f"/members/{sam.id}/buddy")
        await browser.presses("Choose this buddy", buddy=str(ceri.id), **{"buddy-yes": "yes"})
        sam.hears("Would you like Ceri")
        await ceri.writes("STOP")
        ceri.hears("no more messages from us")
        await sam.writes("A")
        sam.hears("as soon as it begins")
        sam.hears("It will not be Ceri after all")
        page = await browser.opens("/")
        page.says(f"M-{sam.id}: whoever was chosen will not be the buddy")


async def test_both_have_told_staff_and_it_begins_at_once(quiet_town: Town) -> None:
    jo = await quiet_town.staff("Jo Marsh")
    priya = await quiet_town.buddy("Priya Rao")
    sam = await quiet_town.member("Sam Okafor")
    await likes(quiet_town, sam, "radio")
    yes = {"member-yes": "yes", "buddy-yes": "yes"}
    async with staff_browser(quiet_town) as browser:
        await browser.signs_in(jo, f"/members/{sam.id}/buddy")
        page = await browser.presses(
            "Keep these lines", words="Ring me on 07700 900123", agreed="said", on="2026-11-20"
        )
        page.says("Leave out a phone number")
        page = await browser.presses(
            "Keep these lines", words="Lost my wife in May.\nShy at first.", agreed="no", on=""
        )
        page.says("Not agreed yet: no buddy reads it")
        lines = {"words": "Lost my wife in May.\nShy at first.", "on": "2026-11-20"}
        page = await browser.presses("Keep these lines", **lines, agreed="said")
        page.says("Sam has agreed")
        page = await browser.presses("Choose this buddy", buddy=str(priya.id), **yes)
        page.says("They are paired", f"Priya, B-{priya.id}", "on trial", "27 December 2026")
    priya.hears("From now on you are Sam's own buddy")
    priya.hears("happy for you to know", "Lost my wife in May.\nShy at first.\nLikes radio.")
    sam.hears("Priya is your own buddy, and has the lines that you agreed to")


async def test_of_two_on_staff_who_choose_at_once_one_has_chosen(town: Town) -> None:
    """And a buddy who wants one more member only is promised to one."""
    jo, ada = await town.staff("Jo Marsh"), await town.staff("Ada Low", order=2)
    priya, ben = await town.buddy("Priya Rao"), await town.buddy("Ben Hale")
    sam, mo = await town.member("Sam Okafor"), await town.member("Mo Aziz")
    async with town.service.database.writing() as tx:
        await change_person(tx, ben.id, most_members=1)
    async with staff_browser(town) as first, staff_browser(town) as second:
        await first.signs_in(jo, f"/members/{sam.id}/buddy")
        await second.signs_in(ada, f"/members/{sam.id}/buddy")
        pages = await asyncio.gather(
            first.presses("Choose this buddy", buddy=str(priya.id)),
            second.presses("Choose this buddy", buddy=str(ben.id)),
        )
        assert sorted(page.status for page in pages) == [200, 409]
        async with town.service.database.reading() as tx:
            coming = await coming_to(tx, sam.id)
        assert coming is not None
        await first.presses("Call it off")
        await second.opens(f"/members/{mo.id}/buddy")
        pages = await asyncio.gather(
            first.presses("Choose this buddy", buddy=str(ben.id)),
            second.presses("Choose this buddy", buddy=str(ben.id)),
        )
        assert sorted(page.status for page in pages) == [200, 422]
        refused = next(page for page in pages if page.status == 422)
        refused.says("They cannot be paired: has 1 of 1 members")
    for who in (sam, mo, priya, ben):
        while who.unheard:
            who.hears("")


async def test_whoever_it_ended_badly_with_is_not_chosen_again(quiet_town: Town) -> None:
    jo = await quiet_town.staff("Jo Marsh")
    priya = await quiet_town.buddy("Priya Rao")
    sam = await quiet_town.member("Sam Okafor", buddy=priya)
    async with staff_browser(quiet_town) as browser:
        page = await browser.signs_in(jo, f"/members/{sam.id}/buddy")
        page.says("settled")
        (await browser.presses("End it now")).says("Say why, for whoever reads this")
        page = await browser.presses("End it now", why="not_suited", badly="yes")
        page.says("Ended. Both hear it", "They are not put together again")
        page.says(f"Priya, B-{priya.id}: an earlier pairing ended badly")
    sam.hears("Priya will not answer here any more. It is nothing that you did")
    priya.hears("You are not Sam's buddy any more. Thank you")
    async with quiet_town.service.database.reading() as tx:
        member = await find_person(tx, sam.id)
        assert member is not None
        assert await pairing_of(tx, sam.id) is None
        charity = quiet_town.service.office.charity
        (match,) = await who_suits(tx, charity, member, quiet_town.now)
    assert match.refused == "an earlier pairing ended badly"


async def test_a_yes_holds_for_the_words_that_were_shown_and_for_no_others(
    quiet_town: Town,
) -> None:
    jo = await quiet_town.staff("Jo Marsh")
    sam = await quiet_town.member("Sam Okafor")
    async with staff_browser(quiet_town) as browser:
        await browser.signs_in(jo, f"/members/{sam.id}/buddy")
        ask = {"agreed": "ask", "on": ""}
        page = await browser.presses("Keep these lines", words="Lost my wife in May.", **ask)
        page.says("They are asked whether it may be read", "Not agreed yet")
        sam.hears("May whoever answers read this?\nLost my wife in May.\nReply A for yes")
        await browser.presses("Keep these lines", words="Lost my job in May.", agreed="no", on="")
        await sam.writes("A")
        sam.hears("Only our staff will read that")
        (await browser.opens(f"/members/{sam.id}/buddy")).says("Not agreed yet: no buddy reads it")
        await browser.presses("Keep these lines", words="Lost my job in May.", **ask)
        sam.hears("May whoever answers read this?\nLost my job in May.")
        await sam.writes("A")
        sam.hears("Whoever answers you may read it")
        page = await browser.opens(f"/members/{sam.id}/buddy")
        page.says("Sam has agreed by message, 22 November 2026")
        await agree(sam, Rules(style=Style.NEUTRAL))
        await browser.opens(f"/members/{sam.id}/buddy")
        page = await browser.presses("Keep these lines", words="Lost my job.", **ask)
        page.says("Ask in person: somebody else may read this phone")


async def test_a_trial_that_goes_on_after_all_is_looked_at_as_was_said(quiet_town: Town) -> None:
    jo = await quiet_town.staff("Jo Marsh")
    ceri = await quiet_town.buddy("Ceri Pugh")
    sam = await quiet_town.member("Sam Okafor")
    yes = {"member-yes": "yes", "buddy-yes": "yes"}
    async with staff_browser(quiet_town) as browser:
        await browser.signs_in(jo, f"/members/{sam.id}/buddy")
        page = await browser.presses("Choose this buddy", buddy=str(ceri.id), **yes)
        given = page.form("End it now").fields | {"why": "not_suited", "ends-on": "2026-12-20"}
        page = await browser.posts(f"/members/{sam.id}/buddy/last-day", given)
        page.says("Their last day is 20 December")
        await browser.presses("They stay after all")
    async with quiet_town.service.database.reading() as tx:
        due = await due_reviews(tx, quiet_town.now + timedelta(days=36), 5)
    assert [each.member_id for each in due] == [sam.id]
    for who in (sam, ceri):
        while who.unheard:
            who.hears("")


async def test_nobody_who_said_yes_waits_for_the_other_unseen(quiet_town: Town) -> None:
    jo = await quiet_town.staff("Jo Marsh")
    ceri = await quiet_town.buddy("Ceri Pugh")
    sam = await quiet_town.member("Sam Okafor")
    async with staff_browser(quiet_town) as browser:
        await browser.signs_in(jo, f"/members/{sam.id}/buddy")
        yes = {"member-yes": "yes"}
        await browser.presses("Choose this buddy", buddy=str(ceri.id), **yes)
        ceri.hears("one more member")
    async with quiet_town.service.database.reading() as tx:
        assert await pairings_to_look_at(tx, quiet_town.now + timedelta(days=2)) == []
        (row,) = await pairings_to_look_at(tx, quiet_town.now + timedelta(days=3))
    assert row.member_id == sam.id
    assert "not both have answered" in row.says


async def test_staff_see_why_somebody_was_not_asked_and_ask_later(quiet_town: Town) -> None:
    jo = await quiet_town.staff("Jo Marsh")
    ceri = await quiet_town.buddy("Ceri Pugh")
    sam = await quiet_town.member("Sam Okafor")
    path = f"/members/{sam.id}/buddy"
    lines = {"words": "I keep bees.", "agreed": "ask"}
    async with staff_browser(quiet_town) as browser:
        await browser.signs_in(jo, path)
        (await browser.presses("Keep these lines", **lines)).says("They are asked whether")
        sam.hears("I keep bees")
        page = await browser.presses(
            "Choose this buddy", buddy=str(ceri.id), **{"buddy-yes": "yes"}
        )
        page.says("Not asked yet: Sam.", "Another question of ours waits")
        (await browser.opens("/")).says(f"M-{sam.id}: a buddy was chosen, and one of the two has")
        (await browser.opens(f"/members/{sam.id}")).says(
            "M-3 was not asked whether they would like to be paired: another question of ours"
        )
        await sam.writes("A")
        sam.hears("whoever answers you")
        await browser.opens(path)
        page = await browser.presses("Ask now")
        page.never_says("Not asked yet")
        sam.hears("Would you like Ceri")
        more = {**lines, "words": "I keep hens."}
        page = await browser.presses("Keep these lines", **more)
        page.says("Kept, and not asked")
