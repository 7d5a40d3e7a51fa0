"""A buddy leaves with notice: nobody is left without a word, and nobody must tell it all again."""

from tests.browser.console_pages import staff_browser
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
