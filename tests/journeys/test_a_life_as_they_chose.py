"""Members hear from us when they chose: once, every other week, daily at first, never at night."""

from dataclasses import replace
from datetime import date, time

import pytest

from bot.planned import change_chosen
from bot.store.people import find_person
from bot.store.plans import plans_of
from schedules.chosen import Chosen, ChosenTime
from schedules.plan_words import parse_days
from schedules.quiet_hours import QuietHours
from tests.town.town import Resident, Town

SUNDAY = ChosenTime(parse_days("sun"), time(18, 30))
DAILY = ChosenTime(parse_days("daily"), time(18, 30))


async def chooses(town: Town, member: Resident, *times: ChosenTime, **other: object) -> Chosen:
    wanted = replace(Chosen(times), **other)  # type: ignore[arg-type]
    async with town.service.database.writing() as tx:
        person = await find_person(tx, member.id)
        assert person is not None
        charity = town.service.office.charity
        return await change_chosen(tx, charity, person, lambda _before: wanted, town.now)


def hellos(member: Resident) -> int:
    """How many came since the last look."""
    count = len(member.unheard)
    member.heard += count
    return count


async def test_after_the_hospital_on_thursday_one_hello_comes_and_then_sundays(town: Town) -> None:
    await town.staff("Jo Marsh")
    sam = await town.member("Sam Okafor")
    town.it_is("2026-11-23 12:00")
    hospital = replace(DAILY, at=time(15), on=date(2026, 11, 26))
    await chooses(town, sam, SUNDAY, hospital)
    town.it_is("2026-11-26 14:59")
    await town.settle()
    sam.hears_nothing()
    await town.later(minutes=1)
    sam.hears("the Hello Team")
    await town.later(days=2)
    sam.hears_nothing()
    await town.later(days=1, hours=4)
    sam.hears("the Hello Team")
    async with town.service.database.reading() as tx:
        assert [one.time.on for one in await plans_of(tx, sam.id)] == [None]


async def test_every_other_sunday_over_new_year(quiet_town: Town) -> None:
    await quiet_town.staff("Jo Marsh")
    sam = await quiet_town.member("Sam Okafor")
    quiet_town.it_is("2026-12-11 12:00")
    await chooses(quiet_town, sam, replace(SUNDAY, days=parse_days("every other sun")))
    heard = []
    for day in ("2026-12-13", "2026-12-20", "2026-12-27", "2027-01-03", "2027-01-10"):
        quiet_town.it_is(f"{day} 18:30")
        await quiet_town.settle()
        heard.append(hellos(sam))
    assert heard == [1, 0, 1, 0, 1]


async def test_a_first_fortnight_is_daily_and_ends_with_what_comes_from_now_on(town: Town) -> None:
    await town.staff("Jo Marsh")
    sam = await town.member("Sam Okafor")
    town.it_is("2026-11-22 12:00")
    await chooses(town, sam, replace(SUNDAY, daily_until=date(2026, 11, 24)))
    await town.later(days=2)
    assert hellos(sam) == 2
    await town.later(hours=8)
    sam.hears("the Hello Team")
    sam.hears("over", "Sundays at 6.30pm", "Next: Sunday")
    await town.later(days=4, hours=12)
    sam.hears_nothing()
    await town.later(hours=12)
    assert hellos(sam) == 1


async def test_what_follows_a_fortnight_is_said_though_nobody_could_read_an_answer(
    quiet_town: Town,
) -> None:
    jo = await quiet_town.staff("Jo Marsh", on_call="sun 18:00-22:00")
    sam = await quiet_town.member("Sam Okafor")
    quiet_town.it_is("2026-11-23 12:00")
    await chooses(quiet_town, sam, replace(SUNDAY, daily_until=date(2026, 11, 24)))
    await quiet_town.later(days=2)
    sam.hears("From now on: Sundays at 6.30pm")
    jo.hears("No one is on call")


@pytest.mark.parametrize(("at", "heard"), [(time(21, 30), 1), (time(22, 30), 0)])
async def test_nothing_comes_in_a_members_own_quiet_hours(
    quiet_town: Town, at: time, heard: int
) -> None:
    await quiet_town.staff("Jo Marsh")
    sam = await quiet_town.member("Sam Okafor")
    night = QuietHours(time(22), time(8))
    await chooses(quiet_town, sam, replace(DAILY, at=at), quiet=night)
    await quiet_town.later(hours=23)
    assert hellos(sam) == heard


async def test_about_half_past_six_is_never_the_same_minute_for_long(quiet_town: Town) -> None:
    await quiet_town.staff("Jo Marsh")
    sam = await quiet_town.member("Sam Okafor")
    quiet_town.it_is("2026-11-22 12:00")
    await chooses(quiet_town, sam, DAILY, leeway=10)
    minutes = set()
    for day in range(22, 29):
        quiet_town.it_is(f"2026-11-{day} 18:00")
        while not hellos(sam):
            assert f"{quiet_town.now:%H:%M}" <= "18:40"
            await quiet_town.later(minutes=1)
        minutes.add(f"{quiet_town.now:%H:%M}")
    assert min(minutes) >= "18:20"
    assert len(minutes) > 2
