"""Where more are due than can leave in time, some come early: only who allowed it, and once."""

from dataclasses import replace

import pytest
from sqlalchemy import func, select

from bot.checking.crowds import check_crowds
from bot.checking.finding import Finding, Weight
from bot.office import Office
from bot.planned import change_chosen
from bot.rounds.early_starts import start_early
from bot.store.people import find_person
from bot.store.plans import plans_of
from bot.tables import check_ins
from messages.people import Channel
from schedules.chosen import Chosen
from tests.town.fixtures import every_place
from tests.town.town import Resident, Town

ONE_A_MINUTE = 1 / 60
EXACT, LOOSE = 50, 4
"""Only forty-six can leave within the 45 minutes in which a check-in is welcome."""


async def test_before_a_crowd_one_who_said_about_seven_is_asked_early_and_once(
    quiet_town: Town,
) -> None:
    town, office = quiet_town, slow(quiet_town)
    await town.staff("Jo Marsh")
    exact = [await town.member(f"Kit{n}", days="daily", at="19:00") for n in range(EXACT)]
    loose = [await about_seven(town, n) for n in range(LOOSE)]
    town.it_is("2026-11-22 18:49")
    assert await start_early(office, town.now) == 0, "nobody allowed that"
    town.it_is("2026-11-22 18:50")
    assert await start_early(office, town.now) == 1, "as many as leave until the next look"
    assert await start_early(office, town.now) == 0, "once a minute, whoever looks"
    await town.settle()
    asked = [each for each in loose if each.unheard]
    assert len(asked) == 1
    await town.later(hours=1)
    for each in (*loose, *exact):
        assert await times_asked(town, each) == 1
        each.heard = len(each.seen)


@every_place
async def test_nobody_comes_early_where_all_can_be_asked_in_time(town: Town) -> None:
    await town.staff("Jo Marsh")
    members = [await about_seven(town, n) for n in range(3)]
    town.it_is("2026-11-22 18:50")
    before = [await next_moments(town, each) for each in members]
    assert await start_early(slow(town), town.now) == 0
    assert [await next_moments(town, each) for each in members] == before


@pytest.mark.parametrize("place", ["sqlite, providers"], indirect=True)
async def test_check_names_an_evening_on_which_not_everybody_could_be_asked(town: Town) -> None:
    for n in range(EXACT):
        await town.member(f"Kit{n}", days="sun", at="19:00")
    said = await checked(town)
    assert "on Sunday at 19:00, 50 check-ins are due by text" in said.words
    assert "4 of them could not leave within 45 minutes" in said.words
    assert said.weight is Weight.WARNING


async def checked(town: Town) -> Finding:
    """What `check` says about a number that carries one text a minute."""
    charity, rates = town.service.office.charity, slow(town).rates
    async with town.service.database.reading() as tx:
        (found,) = await check_crowds(tx, charity, rates, town.now)
    return found


def slow(town: Town) -> Office:
    """The same office, with a number that carries one text a minute."""
    channels = (Channel.PHONES, Channel.TELEGRAM, Channel.SMS)
    return replace(town.service.office, rates=dict.fromkeys(channels, ONE_A_MINUTE))


async def about_seven(town: Town, nth: int) -> Resident:
    resident = await town.member(f"Sam{nth}", days="daily", at="19:00")

    def change(before: Chosen) -> Chosen:
        return replace(before, leeway=10)

    async with town.service.database.writing() as tx:
        member = await find_person(tx, resident.id)
        assert member is not None
        await change_chosen(tx, town.service.office.charity, member, change, town.now)
    return resident


async def next_moments(town: Town, who: Resident) -> list[object]:
    async with town.service.database.reading() as tx:
        return [plan.next_due_at for plan in await plans_of(tx, who.id)]


async def times_asked(town: Town, who: Resident) -> int:
    found = select(func.count()).select_from(check_ins).where(check_ins.c.person_id == who.id)
    async with town.service.database.reading() as tx:
        row = await tx.first(found)
    assert row is not None
    return int(row[0])
