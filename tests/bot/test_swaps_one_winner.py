"""Of two answers to one question about a shift one counts, on both databases."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from itertools import count

import pytest

from bot.rota_gaps import coming_gaps
from bot.store import swaps
from bot.store.rota import load_rota, set_fallback
from bot.tables.states import SwapState
from messages.inbound import Inbound, Kind
from schedules.rota import on_duty
from tests.town.fixtures import town_with_phones
from tests.town.town import Resident, Town


@pytest.fixture
async def busy(database_url: str) -> AsyncIterator[Town]:
    """A town on either database."""
    async with AsyncExitStack() as stack:
        yield await town_with_phones(database_url, stack)


_NUMBERS = count(1)


def says(who: Resident, text: str) -> Inbound:
    """Words under the provider's own name for them."""
    return Inbound(who.address, f"m{next(_NUMBERS)}", Kind.TEXT, who.town.now, text=text)


async def both(town: Town, *told: Inbound) -> None:
    async with asyncio.timeout(20):
        await asyncio.gather(*(town.service.receive(each) for each in told))
    await town.settle()


async def on_call_at(town: Town, when: str) -> list[int]:
    town.it_is(when)
    async with town.service.database.reading() as tx:
        return [one.person_id for one in on_duty(await load_rota(tx, now=town.now), town.now)]


async def test_taking_a_shift_and_taking_the_question_back_at_once_leave_it_with_one(
    busy: Town,
) -> None:
    jo = await busy.staff("Jo Marsh", on_call="daily 17:00-22:00")
    priya = await busy.staff("Priya Shah", on_call="never")
    for number, day in enumerate((23, 24, 25, 26, 27, 28), 1):
        await jo.writes(f"swap {day} nov with priya")
        await both(busy, says(priya, f"S{number}"), says(jo, f"X{number}"))
        async with busy.service.database.reading() as tx:
            swap = await swaps.find_swap(tx, number)
        assert swap is not None
        heard = " ".join(priya.unheard)
        priya.heard, jo.heard = len(priya.seen), len(jo.seen)
        won = swap.state is SwapState.ACCEPTED
        assert won or swap.state is SwapState.WITHDRAWN
        assert won is ("Thank you. You are on call" in heard)
        expected = [priya.id if won else jo.id]
        before = busy.now
        assert await on_call_at(busy, f"2026-11-{day} 19:00") == expected
        busy.clock.set(before)


async def test_the_same_answer_pressed_many_times_counts_once(busy: Town) -> None:
    jo = await busy.staff("Jo Marsh", on_call="daily 17:00-22:00")
    priya = await busy.staff("Priya Shah", on_call="never")
    await jo.writes("swap sat with priya")
    await both(busy, *(says(priya, "S1") for _ in range(10)))
    assert sum("You are on call Saturday" in text for text in priya.unheard) == 1
    assert sum("is on call Saturday" in text for text in jo.unheard) == 1
    assert await on_call_at(busy, "2026-11-28 19:00") == [priya.id]


async def test_many_machines_that_look_at_once_tell_of_a_gap_once(busy: Town) -> None:
    await busy.staff("Jo Marsh", on_call="mon-fri 17:00-22:00")
    ann = await busy.staff("Ann Lee", on_call="never", order=3)
    await busy.member("Sam Okafor", days="sat", at="18:30")
    busy.it_is("2026-11-27 10:00")
    async with asyncio.timeout(20):
        await asyncio.gather(*(busy.service.beat(busy.now) for _ in range(6)))
    await busy.settle()
    ann.hears("No one is on call tomorrow 6.30pm-7.30pm")
    ann.hears_nothing()
    async with busy.service.database.reading() as tx:
        assert len(await coming_gaps(tx, busy.service.office.charity, busy.now)) == 1


async def test_two_who_name_a_fallback_at_once_leave_one_named(busy: Town) -> None:
    staff = [await busy.staff(name) for name in ("Jo Marsh", "Priya Shah", "Ann Lee")]

    async def name(person_id: int) -> None:
        async with busy.service.database.writing() as tx:
            await set_fallback(tx, person_id)

    async with asyncio.timeout(20):
        await asyncio.gather(*(name(one.id) for one in staff))
    async with busy.service.database.reading() as tx:
        assert sum(one.fallback for one in await load_rota(tx)) == 1
