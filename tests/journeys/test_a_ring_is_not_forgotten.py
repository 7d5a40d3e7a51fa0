"""A buddy who asks to be rung is not forgotten: staff hear of it until one of them has."""

from datetime import timedelta

from bot.tables import debriefs
from tests.browser.console_pages import staff_browser
from tests.town.town import Town


async def test_staff_hear_again_and_then_whoever_is_in_charge_until_somebody_has_rung(
    town: Town,
) -> None:
    town.it_is("2026-11-22 14:00")
    jo, kim = await town.staff("Jo Marsh"), await town.staff("Kim Lee", on="chat", order=3)
    bea = await town.buddy("Bea Holm")
    await bea.writes("DEBRIEF")
    bea.hears("Jo", "ring you")
    jo.hears("B-3", "RANG 1", never=("Bea",))
    await town.later(hours=2)
    jo.hears("B-3 asked at 2pm to be rung", "RANG 1")
    await town.later(hours=2)
    kim.hears("B-3", "asked at 2pm to be rung")
    await town.later(hours=16)
    kim.hears("B-3", "to be rung")
    async with staff_browser(town) as browser:
        page = await browser.signs_in(jo)
        page.says("B-3: asked to be rung 20 hours ago")
        page = await browser.opens(f"/buddies/{bea.id}")
        page.says("Kim was asked to", "I have rung them")
        await kim.presses("I have rung them")
        kim.hears("B-3 has been rung")
        page = await browser.opens(f"/buddies/{bea.id}")
        page.says("rung by Kim")
        assert "I have rung them" not in page.buttons
    await jo.writes("rang 1")
    jo.hears("B-3 has been rung")
    await town.later(days=2)


async def test_asking_again_the_next_day_is_one_thing_to_do_and_a_page_says_that_it_is_done(
    quiet_town: Town,
) -> None:
    town = quiet_town
    jo, bea = await town.staff("Jo Marsh"), await town.buddy("Bea Holm")
    await bea.writes("DEBRIEF")
    bea.hears("Jo", "ring you")
    jo.hears("B-2")
    town.it_is("2026-11-23 09:30")
    await bea.writes("DEBRIEF")
    bea.hears("Jo", "ring you")
    jo.hears("B-2 asked at 6pm yesterday to be rung")
    async with staff_browser(town) as browser:
        await browser.signs_in(jo, f"/buddies/{bea.id}")
        page = await browser.presses("I have rung them")
        page.says("Nobody is reminded of it any more", "rung by Jo")
    await jo.writes("RANG 7")
    jo.hears("no volunteer who asked to be rung under 7")
    await town.later(days=2)


async def test_nobody_is_asked_in_the_morning_to_ring_who_has_been_rung_by_then(
    quiet_town: Town,
) -> None:
    town = quiet_town
    jo = await town.staff("Jo Marsh", on_call="daily 10:00-22:00")
    bea = await town.buddy("Bea Holm")
    town.it_is("2026-11-22 23:00")
    await bea.writes("DEBRIEF")
    bea.hears("10am")
    town.it_is("2026-11-23 09:00")
    async with staff_browser(town) as browser:
        await browser.signs_in(jo, f"/buddies/{bea.id}")
        await browser.presses("I have rung them")
    await town.later(days=2)


async def test_whoever_was_rung_was_rung_for_all_that_they_had_asked(quiet_town: Town) -> None:
    town = quiet_town
    jo, bea = await town.staff("Jo Marsh"), await town.buddy("Bea Holm")
    async with town.service.database.writing() as tx:
        for day in (1, 2):  # from before anybody noted that they had rung
            asked = town.now - timedelta(days=day)
            wanted = {"wanted_at": asked, "next_chase_at": asked}
            await tx.add_once(debriefs, person_id=bea.id, day=f"{asked:%Y-%m-%d}", **wanted)
    await town.settle()
    jo.hears("B-2 asked at 6pm on 20 November to be rung")
    jo.hears("B-2 asked at 6pm yesterday to be rung", "RANG 1")
    await jo.writes("RANG 1")
    jo.hears("B-2 has been rung")
    await town.later(days=2)


async def test_who_asks_again_is_told_the_truth_about_who_was_asked_and_once_a_day(
    quiet_town: Town,
) -> None:
    town = quiet_town
    jo, kim = await town.staff("Jo Marsh"), await town.staff("Kim Lee", order=3)
    bea = await town.buddy("Bea Holm")
    await bea.writes("DEBRIEF")
    bea.hears("Jo", "ring you")
    jo.hears("RANG 1")
    await town.later(hours=18)
    jo.hears("asked at 6pm to be rung")
    kim.hears("asked at 6pm yesterday to be rung")
    for _ in range(2):
        await bea.writes("DEBRIEF")
        bea.hears("Jo", "ring you")
    jo.hears("asked at 6pm yesterday to be rung", "RANG 1")
    await jo.writes("RANG 1")
    jo.hears("has been rung")
    await town.later(days=2)


async def test_who_was_rung_and_asks_again_that_day_is_told_the_truth(quiet_town: Town) -> None:
    town = quiet_town
    jo, bea = await town.staff("Jo Marsh"), await town.buddy("Bea Holm")
    await bea.writes("DEBRIEF")
    bea.hears("Jo", "ring you")
    jo.hears("RANG 1")
    await jo.writes("RANG 1")
    jo.hears("has been rung")
    await bea.writes("DEBRIEF")
    bea.hears("they rang you", "reply HELP", never=("We have asked",))
    await bea.writes("HELP")
    jo.hears("B-2")
    bea.hears("")
    bea.hears("Write here to answer")
