"""What a member chose is changed as a whole, by whoever saw it as it stands."""

import asyncio
from dataclasses import replace
from datetime import date, time

from sqlalchemy import select

from bot.planned import keep_chosen
from bot.store.people import find_person
from bot.store.plans import chosen_of, due_plans, move_plan, plans_of
from bot.tables import plans
from schedules.chosen import Chosen, ChosenTime
from schedules.plan_words import parse_days
from schedules.quiet_hours import QuietHours
from tests.town.town import Resident, Town

SUNDAY = ChosenTime(parse_days("sun"), time(18, 30))
FORTNIGHTLY = ChosenTime(parse_days("every other fri"), time(9))
HOSPITAL = ChosenTime(parse_days("daily"), time(15), on=date(2026, 11, 26))
ALL = Chosen((SUNDAY, FORTNIGHTLY, HOSPITAL), leeway=5, quiet=QuietHours(time(22), time(8)))


async def stands(town: Town, member: Resident) -> Chosen:
    async with town.service.database.reading() as tx:
        return await chosen_of(tx, member.id)


async def keep(town: Town, member: Resident, before: Chosen, after: Chosen) -> Chosen | None:
    async with town.service.database.writing() as tx:
        person = await find_person(tx, member.id)
        assert person is not None
        return await keep_chosen(tx, town.service.office.charity, person, before, after, town.now)


async def test_all_that_was_chosen_comes_back_as_it_was(town: Town) -> None:
    sam = await town.member("Sam Okafor")
    kept = await keep(town, sam, Chosen(), ALL)
    assert kept is not None
    assert (await stands(town, sam)).same(kept)
    assert kept.lasting[1].anchor == date(2026, 11, 27)


async def test_of_two_who_change_it_at_once_one_does_and_the_other_hears_of_it(town: Town) -> None:
    sam = await town.member("Sam Okafor", days="sun", at="18:30")
    seen = await stands(town, sam)
    mornings = Chosen((replace(SUNDAY, at=time(9)),))
    evenings = Chosen((replace(SUNDAY, at=time(21)),))
    kept = await asyncio.gather(keep(town, sam, seen, mornings), keep(town, sam, seen, evenings))
    assert [one is not None for one in kept].count(True) == 1
    assert (await stands(town, sam)).same(next(one for one in kept if one is not None))


async def test_a_round_that_holds_an_old_time_does_nothing_with_it(town: Town) -> None:
    sam = await town.member("Sam Okafor", days="sun", at="18:30")
    town.it_is("2026-11-22 18:30")
    async with town.service.database.reading() as tx:
        (old,) = await due_plans(tx, town.now, 10)
    await keep(town, sam, await stands(town, sam), Chosen((replace(SUNDAY, at=time(21)),)))
    async with town.service.database.writing() as tx:
        assert not await move_plan(tx, old, None, None)


async def test_a_one_off_that_is_done_stays_on_file_and_is_no_plan_any_more(town: Town) -> None:
    await town.staff("Jo Marsh")
    sam = await town.member("Sam Okafor")
    await keep(town, sam, Chosen(), Chosen((HOSPITAL,)))
    town.it_is("2026-11-26 15:00")
    await town.settle()
    sam.hears("the Hello Team")
    async with town.service.database.reading() as tx:
        assert await plans_of(tx, sam.id) == []
        (row,) = await tx.all(select(plans).where(plans.c.person_id == sam.id))
    assert (row.on_date, row.next_due_at) == (date(2026, 11, 26), None)
