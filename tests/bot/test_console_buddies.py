"""The pages about buddies: who they are, how much they carry, and when they can be asked."""

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
