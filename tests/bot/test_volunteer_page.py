"""The page on which anybody can offer to help: it tells nothing, and sends nothing."""

from bot.console.volunteer import MOST_AN_HOUR
from tests.browser.console_pages import staff_browser
from tests.town.town import Town

FORM = {"name": "Bea Holm", "mobile": "07700 900123"}


async def test_whoever_leaves_their_name_is_in_the_list_and_gets_no_text(
    provided_town: Town,
) -> None:
    jo, sam = await provided_town.staff("Jo Marsh"), await provided_town.member("Sam Okafor")
    async with staff_browser(provided_town) as everybody:
        page = await everybody.opens("/volunteer")
        page.says("Leave this page now", "Be somebody's good evening")
        page.never_says("<script", "//fonts", "cdn")
        thanks = await everybody.posts("/volunteer", FORM)
        thanks.says("gets in touch with you")
        again = await everybody.posts("/volunteer", {**FORM, "mobile": sam.address.value})
        assert again.text == thanks.text  # who is known to us cannot be told
        (await everybody.posts("/volunteer", {"name": "", "mobile": "7"})).says("Not sent yet")
    sam.hears_nothing()
    async with staff_browser(provided_town) as browser:
        await browser.signs_in(jo, "/buddies")
        page = await browser.opens("/buddies/3")
        page.says("They left this number, which nobody has checked: +447700900123")
        page = await browser.presses("Let them begin", name="Bea Holm")
        assert page.status == 409
        page.says("Nothing reaches them yet")
        await browser.opens("/buddies/4")  # who left the number of a member
        page = await browser.presses("Ask whether they would like to")
        page.says("somebody's already", "nothing was sent")
    sam.hears_nothing()


async def test_nobody_fills_the_list_and_a_form_from_elsewhere_is_not_taken(
    quiet_town: Town,
) -> None:
    async with staff_browser(quiet_town) as browser:
        elsewhere = await browser.posts("/volunteer", FORM, **{"Sec-Fetch-Site": "cross-site"})
        assert elsewhere.status == 403
        for _ in range(MOST_AN_HOUR):
            assert (await browser.posts("/volunteer", FORM)).status == 200
        full = await browser.posts("/volunteer", FORM)
        assert full.status == 429
        full.says("please try in an hour")
        quiet_town.it_is("2026-11-22 19:30")
        assert (await browser.posts("/volunteer", FORM)).status == 200
