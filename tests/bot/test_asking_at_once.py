"""Buddies are asked once and no more than they want, whoever looks at the same moment."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from datetime import timedelta

import pytest
from sqlalchemy import func, select

from bot.rounds.requests import move_requests
from bot.service import Service
from bot.store.people import change_person
from bot.tables import buddy_requests, offers, outbox
from bot.tables.states import RequestState
from messages.inbound import Inbound, Kind
from messages.sentences import Sentence
from tests.town.fixtures import town_with_phones
from tests.town.machines import several_machines
from tests.town.town import Resident, Town

MACHINES = 3


@pytest.fixture
async def town(database_url: str) -> AsyncIterator[Town]:
    """One that several machines look after."""
    async with AsyncExitStack() as stack:
        yield await town_with_phones(database_url, stack)


@pytest.fixture
async def machines(town: Town, database_url: str) -> AsyncIterator[list[Service]]:
    async with several_machines(database_url, town.clock, MACHINES) as made:
        yield made


async def writes(town: Town, who: Resident, name: str, text: str) -> None:
    """Stored, and not moved on yet."""
    said = Inbound(who.address, name, Kind.TEXT, town.now, text=text)
    await town.service.intake.receive(said, town.now)


async def look(machines: list[Service], town: Town) -> None:
    """Until no machine finds anything due."""
    for _ in range(4):
        await asyncio.gather(*(move_requests(each.office, town.now) for each in machines))


async def asked(town: Town) -> dict[int, int]:
    """How many offers each buddy had."""
    many = select(offers.c.buddy_id, func.count().label("many")).group_by(offers.c.buddy_id)
    async with town.service.database.reading() as tx:
        return {row.buddy_id: row.many for row in await tx.all(many)}


async def texts(town: Town, sentence: Sentence) -> int:
    put = select(func.count()).select_from(outbox).where(outbox.c.sentence == sentence.value)
    async with town.service.database.reading() as tx:
        row = await tx.first(put)
    return int(row[0]) if row else 0


async def test_machines_that_widen_at_once_ask_three_then_five_more_then_all_once(
    town: Town, machines: list[Service]
) -> None:
    for number in range(12):
        await town.buddy(f"Buddy{number}")
    await writes(town, await town.member("Sam Okafor"), "w", "made a cake")
    for many in (3, 8, 12, 12):
        await look(machines, town)
        assert await asked(town) == dict.fromkeys(list(await asked(town)), 1)
        assert len(await asked(town)) == await texts(town, Sentence.OFFER) == many
        town.clock.skip(timedelta(minutes=20))


async def test_machines_that_offer_several_members_at_once_ask_nobody_beyond_their_week(
    town: Town, machines: list[Service]
) -> None:
    """Each would see four of five before it writes the fifth."""
    for number in range(4):
        kim = await town.buddy(f"Buddy{number}")
        async with town.service.database.writing() as tx:
            await change_person(tx, kim.id, most_asked=2, most_members=9)
    for number in range(6):
        await writes(town, await town.member(f"Member{number}"), f"w{number}", "made a cake")
    await look(machines, town)
    found = await asked(town)
    assert len(found) == 4
    assert max(found.values()) == 2


async def test_two_accept_at_once_while_it_is_widened_and_one_has_it(
    town: Town, machines: list[Service]
) -> None:
    buddies = [await town.buddy(f"Buddy{number}") for number in range(6)]
    await writes(town, await town.member("Sam Okafor"), "w", "made a cake")
    await look(machines, town)
    first = [each for each in buddies if each.id in await asked(town)]
    town.clock.skip(timedelta(minutes=20))
    said = [Inbound(x.address, f"a{x.id}", Kind.TEXT, town.now, text="A1") for x in first]
    await asyncio.gather(
        *(machines[n % 2].receive(each) for n, each in enumerate(said)),
        move_requests(machines[2].office, town.now),
    )
    async with town.service.database.reading() as tx:
        row = await tx.first(select(buddy_requests))
    assert row is not None
    assert row.state is RequestState.ACCEPTED
    assert row.buddy_id in {each.id for each in first}
    assert await texts(town, Sentence.ACCEPTED) == 1
    told = [await texts(town, each) for each in (Sentence.OFFER_TAKEN, Sentence.OFFER_GONE)]
    assert sum(told) == len(await asked(town)) - 1


async def test_a_machine_that_dies_in_the_middle_leaves_nothing_half_done(
    town: Town, machines: list[Service]
) -> None:
    """All that one step writes is there, or it is still due; then the same few are asked once."""
    for number in range(5):
        buddy = await town.buddy(f"Buddy{number}")
        async with town.service.database.writing() as tx:
            await change_person(tx, buddy.id, most_asked=99, most_members=99)
    for nth in range(1, 13):
        await writes(town, await town.member(f"Member{nth}"), f"w{nth}", "made a cake")
        dying = asyncio.create_task(move_requests(machines[0].office, town.now))
        await asyncio.wait({dying}, timeout=nth / 400)
        dying.cancel()
        await asyncio.gather(dying, return_exceptions=True)
        assert sum((await asked(town)).values()) in (3 * nth - 3, 3 * nth)
        await move_requests(machines[1].office, town.now)
        assert sum((await asked(town)).values()) == await texts(town, Sentence.OFFER) == 3 * nth
