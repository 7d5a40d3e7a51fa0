"""Machines that look at the same moment do each thing that is due once, and never the next one."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.rounds.pages import page_staff
from bot.service import Service
from bot.store import tellings
from bot.tables import alerts, concerns
from bot.tables.states import ConcernState
from messages.inbound import Inbound, Kind
from schedules.policy import Call
from tests.town.fixtures import town_with_phones
from tests.town.machines import several_machines
from tests.town.town import Town

MACHINES = 4
ALERTS = 6


@pytest.fixture
async def town(database_url: str) -> AsyncIterator[Town]:
    """One that as many machines look after as are asked for."""
    async with AsyncExitStack() as stack:
        yield await town_with_phones(database_url, stack)


@pytest.fixture
async def machines(town: Town, database_url: str) -> AsyncIterator[list[Service]]:
    async with several_machines(database_url, town.clock, MACHINES) as made:
        yield made


async def worried(town: Town) -> None:
    """Six members who need somebody, of whom no machine has seen any yet."""
    for number in range(ALERTS):
        member = await town.member(f"Member{number}")
        words = Inbound(member.address, f"w{number}", Kind.TEXT, town.now, text="kms tonight")
        await town.service.intake.receive(words, town.now)


async def look(machines: list[Service], town: Town) -> None:
    await asyncio.gather(*(page_staff(each.office, town.now) for each in machines))


async def test_each_of_many_alerts_is_paged_once(town: Town, machines: list[Service]) -> None:
    await town.staff("Jo Marsh")
    await town.staff("Kim Lund", order=2)
    await worried(town)
    await look(machines, town)
    async with town.service.database.reading() as tx:
        paged = [row.concern_id for row in await tx.all(select(alerts))]
    assert sorted(paged) == list(range(1, ALERTS + 1))


async def test_whoever_forgot_many_alerts_is_asked_before_they_are_everybodys(
    town: Town, machines: list[Service]
) -> None:
    jo = await town.staff("Jo Marsh")
    await worried(town)
    for number in range(ALERTS):
        taken = Inbound(jo.address, f"t{number}", Kind.TEXT, town.now, text=f"T{number + 1}")
        await town.service.intake.receive(taken, town.now)
    town.clock.skip(timedelta(minutes=31))
    await look(machines, town)
    async with town.service.database.reading() as tx:
        states = [(row.state, row.step) for row in await tx.all(select(concerns))]
    assert states == [(ConcernState.TAKEN, 1)] * ALERTS


async def test_what_is_kept_for_a_later_list_is_not_told_before(town: Town) -> None:
    jo = await town.staff("Jo Marsh")
    sam = await town.member("Sam Okafor")
    await sam.writes("kms tonight")
    later = town.now + timedelta(minutes=5)
    async with town.service.database.writing() as tx:
        alert = await tx.add(alerts, concern_id=1, person_id=jo.id, page=9, paged_at=town.now)
        await tellings.keep_for_list(tx, alert, jo.id, Call.NO, later)
        assert await tellings.tell_listed(tx, jo.id, town.now) is None
        assert await tellings.tell_listed(tx, jo.id, later) is not None
