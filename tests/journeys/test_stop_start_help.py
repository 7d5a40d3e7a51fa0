"""STOP means stop, on every channel, and distress around it is never swallowed."""

import pytest

from messages.inbound import Kind
from tests.town.fixtures import every_place
from tests.town.town import Town


@every_place
async def test_stop_with_danger_in_it_is_both_an_opt_out_and_an_emergency(town: Town) -> None:
    jo = await town.staff("Jo Marsh")
    sam = await town.member("Sam Okafor", days="daily", at="18:30")
    town.it_is("2026-11-22 18:00")
    await sam.writes("stop texting me i wont be here tomorrow")
    sam.hears("999", "116 123")
    sam.hears("no more hellos", "staff may still get in touch")
    jo.hears("URGENT alert 1")
    await jo.writes("T1")
    jo.hears("you have")
    sam.hears("Jo")
    await jo.writes("1 I'm here, Sam")
    sam.hears("I'm here")
    await jo.writes("C1 spoke, safe now")
    jo.hears("closed", "10am tomorrow")
    await town.later(hours=20)
    jo.hears("look in on them again")
    await jo.writes("F1 done, she is fine")
    jo.hears("is done")
    await town.later(days=1)


@every_place
async def test_stop_and_start(town: Town) -> None:
    await town.staff("Jo Marsh")
    sam = await town.member("Sam Okafor", days="daily", at="18:30")
    town.it_is("2026-11-22 18:00")
    await sam.writes("Stop.")
    sam.hears("START", "116 123")
    await sam.writes("STOP")
    await town.later(days=2)
    await sam.writes("start")
    sam.hears("the Hello Team")
    await town.later(days=1, hours=1)
    sam.hears("the Hello Team")


@every_place
async def test_stop_i_cant_cope_is_no_opt_out(town: Town) -> None:
    jo = await town.staff("Jo Marsh")
    sam = await town.member("Sam Okafor", days="daily", at="18:30")
    town.it_is("2026-11-22 18:00")
    await sam.writes("Stop, I can't cope")
    sam.hears("116 123")
    jo.hears("Alert 1")
    await jo.writes("C1 spoke, plan agreed")
    jo.hears("closed")
    await town.later(days=1, hours=1)
    jo.hears("look in on them again")
    jo.hears("nobody has looked in")
    sam.hears("the Hello Team")


@pytest.mark.parametrize("asked", ["help?", "INFO", "/help"])
async def test_help_says_who_we_are_and_whom_to_ring(town: Town, asked: str) -> None:
    jo = await town.staff("Jo Marsh")
    sam = await town.member("Sam Okafor")
    await sam.writes(asked)
    sam.hears("the Hello Team", "999", "116 123", "STOP")
    jo.hears_nothing()


async def test_a_bare_help_may_mean_just_that_so_staff_are_called_too(town: Town) -> None:
    jo = await town.staff("Jo Marsh")
    sam = await town.member("Sam Okafor")
    await sam.writes("HELP")
    sam.hears("our staff have been alerted", "999")
    sam.hears("the Hello Team", "STOP")
    jo.hears("urgent")


async def test_blocking_on_telegram_is_heard_and_unblocking_brings_them_back(town: Town) -> None:
    await town.staff("Jo Marsh")
    sam = await town.member("Sam Okafor", on="chat", days="daily", at="18:30")
    town.it_is("2026-11-22 18:00")
    await sam.does(Kind.BLOCKED)
    await town.later(days=1)
    await sam.does(Kind.UNBLOCKED)
    await town.later(days=1)
    sam.hears("the Hello Team")


async def test_leaving_while_staff_are_with_them_is_told_to_whoever_has_it(town: Town) -> None:
    jo = await town.staff("Jo Marsh")
    sam = await town.member("Sam Okafor", on="chat")
    await sam.writes("i cant do this anymore ive got the tablets ready")
    sam.hears("999")
    jo.hears("URGENT")
    await jo.writes("T1")
    jo.hears("you have")
    sam.hears("Jo")
    await sam.does(Kind.BLOCKED)
    jo.hears("alert 1")


async def test_the_carrier_s_own_opt_out_is_heard_and_not_answered_twice(town: Town) -> None:
    await town.staff("Jo Marsh")
    sam = await town.member("Sam Okafor", days="daily", at="18:30")
    town.it_is("2026-11-22 18:00")
    await sam.writes("END", kind=Kind.CARRIER_STOP)
    await town.later(days=1)
    await sam.writes("START", kind=Kind.CARRIER_START)
    await town.later(days=1)
    sam.hears("the Hello Team")


async def test_ending_it_with_the_carrier_after_something_sad_is_a_worry(town: Town) -> None:
    jo = await town.staff("Jo Marsh")
    priya = await town.buddy("Priya")
    sam = await town.member("Sam Okafor", buddy=priya)
    await sam.writes("i do get tearful but never let it show")
    priya.hears("tearful")
    sam.hears("Priya")
    await sam.writes("END", kind=Kind.CARRIER_STOP)
    jo.hears("Alert 1")
