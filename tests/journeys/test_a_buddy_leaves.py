"""A buddy leaves with notice: nobody is left without a word, and nobody must tell it all again."""

from tests.browser.console_pages import forget, staff_browser
from tests.town.town import Resident, Town


async def test_the_member_meets_somebody_next_before_a_goodbye_in_the_buddys_words(
    town: Town,
) -> None:
    jo, bea, ann = await they_write_and_bea_is_leaving(town)
    cat = await town.buddy("Cat Lane", on="text")
    await town.later(days=7)
    jo.hears(f"M-{ann.id}", "nobody has agreed to follow")
    async with staff_browser(town) as browser:
        page = await browser.signs_in(jo, f"/members/{ann.id}/buddy")
        page.says("Their last day is 6 December", "Nobody has agreed to follow yet")
        yes = {"member-yes": "yes", "buddy-yes": "yes"}
        await browser.presses("Choose this buddy", buddy=str(cat.id), **yes)
    ann.hears("Cat will be your buddy after that")
    town.it_is("2026-12-05 11:00")
    await town.settle()
    bea.hears("last day with Ann is tomorrow", "goodbye")
    await bea.writes("it was lovely to know you and the birds")
    ann.hears_nothing()
    bea.hears("Is that your goodbye", "1 for Ann")
    await bea.writes("1")
    ann.hears("Bea", "lovely to know you")
    town.it_is("2026-12-06 21:00")
    await town.settle()
    ann.hears("Bea will not answer here any more")
    ann.hears("Cat is your own buddy")
    bea.hears("Thank you for everything, Bea", "20 minutes in all", "START")
    cat.hears("you are Ann's own buddy")


async def they_write_and_bea_is_leaving(town: Town) -> tuple[Resident, Resident, Resident]:
    jo = await town.staff("Jo Marsh")
    bea = await town.buddy("Bea Holm", on="chat")
    ann = await town.member("Ann Grey", buddy=bea)
    await ann.writes("fed the birds")
    ann.hears("Bea")
    bea.hears("fed the birds")
    await bea.writes("which ones?")
    ann.hears("which ones")
    await bea.writes("leaving")
    bea.hears("agree a last day with you")
    ann.hears_nothing()
    async with staff_browser(town) as browser:
        page = await browser.signs_in(jo, f"/buddies/{bea.id}")
        page = await browser.presses("They are leaving", **{"ends-on": "2026-11-01"})
        page.says("Choose a day from today on")
        page = await browser.presses("They are leaving", **{"ends-on": "2026-12-06"})
        page.says("Their members hear the day")
    ann.hears("Bea finishes with us on 6 December", "say goodbye")
    bea.hears("last day with Ann is 6 December")
    return jo, bea, ann


async def test_either_side_says_in_private_that_it_is_not_working(quiet_town: Town) -> None:
    town = quiet_town
    await town.staff("Jo Marsh")
    bea = await town.buddy("Bea Holm", on="text")
    ann = await town.member("Ann Grey", buddy=bea)
    await ann.writes("can i have a different buddy please")
    ann.hears("Only our staff will read that")
    bea.hears_nothing()
    await ann.writes("fed the birds")
    ann.hears("Bea")
    bea.hears("fed the birds")
    await bea.writes("staff 1 it is not working between us")
    bea.hears("No member sees it")
    ann.hears_nothing()


async def test_a_buddy_who_leaves_has_a_farewell_whatever_their_last_pairing_ends_for(
    quiet_town: Town,
) -> None:
    """Both had a last day for another reason; staff end one of the two before it."""
    town = quiet_town
    jo = await town.staff("Jo Marsh")
    bea = await town.buddy("Bea Holm")
    ann, sam = await town.member("Ann Grey", buddy=bea), await town.member("Sam Okafor", buddy=bea)
    async with staff_browser(town) as browser:
        for member, why in ((ann, "moved_on"), (sam, "not_suited")):
            path = f"/members/{member.id}/buddy"
            shown = (await browser.signs_in(jo, path)).form("End it now")
            last = {"why": why, "ends-on": "2026-12-06"}
            await browser.posts(f"{path}/last-day", {**shown.fields, **last})
            await town.settle()
            member.hears("Bea answers you here until 6 December")
            bea.hears("6 December")
        await browser.opens(f"/buddies/{bea.id}")
        page = await browser.presses("They are leaving", **{"ends-on": "2026-12-20"})
        page.says("Their members hear the day")
        await browser.opens(f"/members/{sam.id}/buddy")
        await browser.presses("End it now", why="not_suited")
    sam.hears("Bea will not answer here any more")
    bea.hears("You are not Sam's buddy any more")
    bea.hears_nothing()
    town.it_is("2026-12-06 21:00")
    await town.settle()
    while len(ann.unheard) > 1:
        ann.heard += 1
    ann.hears("Bea will not answer here any more")
    forget(jo)
    bea.hears("Thank you for everything, Bea", "START")


async def test_letting_a_buddy_without_members_go_is_asked_first(quiet_town: Town) -> None:
    jo, bea = await quiet_town.staff("Jo Marsh"), await quiet_town.buddy("Bea Holm")
    async with staff_browser(quiet_town) as browser:
        await browser.signs_in(jo, f"/buddies/{bea.id}")
        page = await browser.presses("They are leaving", **{"ends-on": "2026-12-06"})
        page.says("Nothing was done yet", "They have no members, so it happens at once")
        bea.hears_nothing()
        page = await browser.presses("Yes, thank them now", **{"ends-on": "2026-12-06"})
        page.says("Thanked, and asked nothing more")
    bea.hears("Thank you for everything, Bea")
