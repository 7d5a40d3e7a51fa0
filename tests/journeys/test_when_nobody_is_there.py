"""No rota, no questions; and an urgent message at night is paged when somebody comes on."""

import asyncio

from bot.store.check_ins import held_lately
from tests.town.town import Town

DAYS_ONLY = "mon-sun 08:00-22:00"


async def test_at_night_without_cover_the_member_hears_the_truth_and_the_morning_is_paged(
    town: Town,
) -> None:
    jo = await town.staff("Jo Marsh", on_call=DAYS_ONLY)
    sam = await town.member("Sam Okafor")
    town.it_is("2026-11-22 23:15")
    await sam.writes("i want to sleep and never wake up")
    sam.hears("8am", "999", "116 123", never=("alerted", "been told"))
    await town.later(minutes=10)
    for moment in ("02:30", "07:55", "07:58"):
        town.it_is(f"2026-11-23 {moment}")
        await town.settle()
        jo.hears_nothing()
    await town.later(minutes=4)
    jo.hears("URGENT alert 1")
    await jo.writes("T1")
    jo.hears("you have")
    sam.hears("Jo")


async def test_nothing_is_asked_in_a_gap_of_the_rota_and_staff_see_why(town: Town) -> None:
    await town.staff("Jo Marsh", on_call="mon-fri 08:00-22:00; sun 08:00-22:00")
    await town.member("Sam Okafor", days="sat sun", at="18:30")
    ada = await town.member("Ada Bright", days="sun", at="18:30")
    sam = town.residents[1]
    town.it_is("2026-11-28 18:00")
    await town.later(hours=2)
    sam.hears_nothing()
    async with town.service.database.reading() as tx:
        held = await held_lately(tx, town.now.replace(hour=0))
    assert held == [(sam.id, "2026-11-28T18:30", "nobody_on_call")]
    await town.later(hours=23)
    sam.hears("the Hello Team")
    ada.hears("the Hello Team")


async def test_a_check_in_in_a_short_hole_is_asked_once_when_somebody_is_back(town: Town) -> None:
    await town.staff("Jo Marsh", on_call="daily 08:00-18:20; daily 19:00-22:00")
    sam = await town.member("Sam Okafor", days="daily", at="18:30")
    town.it_is("2026-11-22 18:00")
    await town.later(minutes=59)
    sam.hears_nothing()
    await town.later(minutes=1)
    sam.hears("the Hello Team")
    await town.later(hours=22)
    sam.hears_nothing()


async def test_two_machines_ask_once_when_somebody_is_back(town: Town) -> None:
    await town.staff("Jo Marsh", on_call="daily 08:00-18:20; daily 19:00-22:00")
    sam = await town.member("Sam Okafor", days="daily", at="18:30")
    for moment in ("18:30", "18:41", "18:52", "19:02"):
        town.it_is(f"2026-11-22 {moment}")
        await asyncio.gather(town.settle(), town.settle())
    sam.hears("the Hello Team")
    sam.hears_nothing()


async def test_somebody_steps_in_whom_the_rota_did_not_foresee(town: Town) -> None:
    await town.staff("Jo Marsh", on_call="sun 08:00-18:00")
    sam = await town.member("Sam Okafor", days="daily", at="18:30")
    town.it_is("2026-11-22 18:00")
    await town.later(minutes=35)
    sam.hears_nothing()
    await town.staff("Al Reed")
    await town.later(minutes=10)
    sam.hears("the Hello Team")
    async with town.service.database.reading() as tx:
        assert await held_lately(tx, town.now.replace(hour=0)) == []


async def test_after_an_outage_what_is_stale_is_recorded_and_the_rest_goes_once(
    town: Town,
) -> None:
    await town.staff("Jo Marsh")
    sam = await town.member("Sam Okafor", days="daily", at="19:00")
    ada = await town.member("Ada Bright", days="daily", at="19:00;21:50")
    priya = await town.buddy("Priya Shah")
    kim = await town.member("Kim Lowe", days="daily", at="21:50", buddy=priya)
    town.it_is("2026-11-22 18:00")
    await town.settle()
    town.it_is("2026-11-22 22:30")  # nothing ran in between
    await kim.writes("A long day, but a good one")
    kim.hears("Priya")
    priya.hears("A long day")
    for _ in range(3):
        await town.settle()
    sam.hears_nothing()
    ada.hears("the Hello Team")
    ada.hears_nothing()
    kim.hears_nothing()
    async with town.service.database.reading() as tx:
        left_out = await held_lately(tx, town.now.replace(hour=0))
    assert sorted(left_out) == [
        (sam.id, "2026-11-22T19:00", "too_late"),
        (ada.id, "2026-11-22T19:00", "too_late"),
        (kim.id, "2026-11-22T21:50", "wrote_recently"),
    ]


async def test_who_wrote_in_the_last_two_hours_is_not_asked_as_if_they_had_not(
    quiet_town: Town,
) -> None:
    priya = await quiet_town.buddy("Priya Shah")
    await quiet_town.staff("Jo Marsh")
    sam = await quiet_town.member("Sam Okafor", days="daily", at="18:30", buddy=priya)
    quiet_town.it_is("2026-11-22 16:31")
    await sam.writes("The robin is back in the garden")
    sam.hears("Priya")
    priya.hears("robin")
    await priya.writes("Lovely to hear")
    sam.hears("Lovely")
    await quiet_town.later(hours=3)
    sam.hears_nothing()
    async with quiet_town.service.database.reading() as tx:
        left_out = await held_lately(tx, quiet_town.now.replace(hour=0))
    assert left_out == [(sam.id, "2026-11-22T18:30", "wrote_recently")]
    await quiet_town.later(hours=23)
    sam.hears("the Hello Team")


async def test_a_check_in_that_is_late_is_left_out_and_never_comes_at_night(town: Town) -> None:
    await town.staff("Jo Marsh")
    sam = await town.member("Sam Okafor", days="daily", at="18:30")
    town.it_is("2026-11-22 18:00")
    await town.settle()
    town.it_is("2026-11-23 03:00")  # the service was down all evening
    await town.settle()
    sam.hears_nothing()
    town.it_is("2026-11-23 18:31")
    await town.settle()
    sam.hears("the Hello Team")
