"""Alerts are tried out every week, as in earnest and never in the middle of a real one."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import replace

import pytest

from bot.service import Service
from bot.store import drills
from bot.store.proven import proven
from messages.people import Channel
from schedules.drills import drill_plan
from tests.town.fixtures import town_with_phones, town_with_providers
from tests.town.town import Town


def drilled(service: Service, *, shift_test: bool = False) -> None:
    """From now on, on Tuesdays at 11."""
    plan = drill_plan("tue 11:00", "Europe/London")
    service.office = replace(service.office, drill=plan, shift_test=shift_test)


@pytest.fixture
async def drill_town(place: tuple[str, str]) -> AsyncIterator[Town]:
    """A town, in all three ways, that tries its alerts out."""
    url, way = place
    async with AsyncExitStack() as stack:
        make = town_with_phones if way == "phones" else town_with_providers
        town = await make(url, stack)
        drilled(town.service)
        await town.settle()
        yield town
        town.all_is_quiet()


@pytest.fixture
def tuesdays(quiet_town: Town) -> Town:
    drilled(quiet_town.service)
    return quiet_town


async def held(town: Town) -> list[str]:
    """How each drill so far has ended."""
    found: list[str] = []
    async with town.service.database.reading() as tx:
        while drill := await drills.find(tx, len(found) + 1):
            found.append(drill.state.value)
    return found


async def at(town: Town, when: str) -> None:
    town.it_is(when)
    await town.settle()


async def test_every_tuesday_whoever_is_on_call_is_asked_and_by_any_phone_can_answer(
    drill_town: Town,
) -> None:
    jo = await drill_town.staff("Jo Marsh", on="text")
    kit = await drill_town.staff("Kit Kerr", on="chat", order=2)
    await at(drill_town, "2026-11-24 10:59")
    jo.hears_nothing()
    await at(drill_town, "2026-11-24 11:00")
    jo.hears("This is a drill, Jo", "D1")
    await drill_town.later(minutes=3)
    kit.hears("This is a drill, Kit", "in 3 min")
    await kit.presses("I got it")
    kit.hears("Alerts reach you", "within 1 min")
    jo.hears("Drill 1 is over: Kit answered")
    await drill_town.later(minutes=20)
    assert await held(drill_town) == ["answered"]
    async with drill_town.service.database.reading() as tx:
        last, *_ = await proven(tx)
        drill = await drills.latest(tx)
    channel = Channel.TELEGRAM if drill_town.providers else Channel.PHONES
    assert last.channel is channel
    assert drill is not None
    assert drill.acknowledged_at is not None
    assert (drill.acknowledged_at - drill.started_at).total_seconds() == 180
    await at(drill_town, "2026-12-01 11:00")
    jo.hears("This is a drill")
    await jo.writes("D 2")
    jo.hears("Alerts reach you")


async def test_with_an_alert_open_it_waits_for_the_next_quiet_hour(tuesdays: Town) -> None:
    await tuesdays.settle()
    jo = await tuesdays.staff("Jo Marsh")
    sam = await tuesdays.member("Sam Okafor")
    await at(tuesdays, "2026-11-24 10:50")
    await sam.writes("kms tonight")
    jo.hears("URGENT")
    sam.hears("999")
    await jo.writes("T1")
    jo.hears("You have alert 1")
    sam.hears("Jo")
    await at(tuesdays, "2026-11-24 11:00")
    jo.hears_nothing()
    await jo.writes("C1 spoke, safe")
    jo.heard = len(jo.seen)
    await tuesdays.later(minutes=6)
    jo.hears("This is a drill")
    await jo.writes("D1")
    jo.hears("Alerts reach you")
    assert await held(tuesdays) == ["answered"]


async def test_a_real_alert_breaks_a_drill_off_and_it_is_held_again(tuesdays: Town) -> None:
    await tuesdays.settle()
    jo = await tuesdays.staff("Jo Marsh")
    kim = await tuesdays.staff("Kim Lund", order=2)
    sam = await tuesdays.member("Sam Okafor")
    await at(tuesdays, "2026-11-24 11:00")
    jo.hears("This is a drill")
    await sam.writes("kms tonight")
    jo.hears("URGENT")
    sam.hears("999")
    await jo.writes("T1")
    jo.hears("You have alert 1")
    sam.hears("Jo")
    await tuesdays.later(minutes=4)
    kim.hears_nothing()
    await jo.writes("C1 spoke, safe")
    jo.heard = len(jo.seen)
    await tuesdays.later(minutes=6)
    assert await held(tuesdays) == ["broken_off", "running"]
    jo.hears("This is a drill")
    await jo.writes("D1")
    jo.hears("over already")
    await jo.writes("D2")
    jo.hears("Alerts reach you")


async def test_a_drill_that_nobody_answers_ends_and_managers_hear_it(tuesdays: Town) -> None:
    await tuesdays.settle()
    jo = await tuesdays.staff("Jo Marsh")
    mia = await tuesdays.staff("Mia Moss", order=3)
    await at(tuesdays, "2026-11-24 11:00")
    await tuesdays.later(minutes=30)
    jo.hears("This is a drill")
    mia.hears("This is a drill")
    mia.hears("Drill 1 failed", "nobody answered in 8 min")
    assert await held(tuesdays) == ["failed"]
    await jo.writes("D1")
    jo.hears("over already, but now we know")


async def test_a_week_that_was_slept_through_is_made_up_once(tuesdays: Town) -> None:
    await tuesdays.settle()
    jo = await tuesdays.staff("Jo Marsh")
    await at(tuesdays, "2026-12-09 10:30")
    jo.hears("This is a drill")
    await tuesdays.later(minutes=1)
    await jo.writes("D1")
    jo.hears("Alerts reach you")
    await tuesdays.later(hours=4)


async def test_only_whoever_was_asked_can_answer(tuesdays: Town) -> None:
    await tuesdays.settle()
    jo = await tuesdays.staff("Jo Marsh")
    kim = await tuesdays.staff("Kim Lund", order=2)
    await at(tuesdays, "2026-11-24 11:00")
    jo.hears("This is a drill")
    await kim.writes("D1")
    kim.hears("cannot find a drill 1")
    await jo.writes("D1")
    jo.hears("Alerts reach you")


async def test_each_shift_can_begin_with_a_test(tuesdays: Town) -> None:
    drilled(tuesdays.service, shift_test=True)
    jo = await tuesdays.staff("Jo Marsh", on_call="mon-sun 18:00-22:00")
    kim = await tuesdays.staff("Kim Lund", on_call="mon 18:00-22:00", order=2)
    mia = await tuesdays.staff("Mia Moss", order=3)
    await at(tuesdays, "2026-11-23 18:00")
    jo.hears("Your shift has begun, Jo", "D")
    kim.hears("Your shift has begun, Kim")
    await jo.writes(jo.seen[-1].text.partition("reply ")[2].partition(",")[0])
    jo.hears("Alerts reach you")
    await tuesdays.later(minutes=6)
    mia.hears("Kim has begun a shift", "ring them")
    await tuesdays.later(hours=2)
