"""Moving the demo's clock lets everything happen that is due on the way, at its own time."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from bot.demo.cast import the_cast
from bot.demo.stage import Skip
from bot.tables import outbox, plans
from tests.bot.demo_visitor import Visitor, visiting

WORRYING = "i cant do this anymore ive got the tablets ready"


@pytest.fixture
async def visitor(sqlite_url: str) -> AsyncIterator[Visitor]:
    async with visiting(sqlite_url) as found:
        yield found


async def _hellos(visitor: Visitor, phone: str) -> list[tuple[str, str]]:
    return [(each["day"], each["time"]) for each in await visitor.messages(phone)]


async def test_a_week_brings_every_hello_at_its_own_time(visitor: Visitor) -> None:
    await visitor.skips("sunday")
    await visitor.skips("sunday")
    assert (await visitor.sees())["wall"].startswith("2026-09-20T18:30:0")
    assert await _hellos(visitor, "text-margaret") == [
        ("Sunday 13 September", "18:30"),
        ("Wednesday 16 September", "18:30"),
        ("Sunday 20 September", "18:30"),
    ]
    assert await _hellos(visitor, "chat-sam") == [
        ("Sunday 13 September", "19:00"),
        ("Tuesday 15 September", "19:00"),
        ("Friday 18 September", "19:00"),
    ]


async def test_time_that_passes_pages_at_five_and_at_ten_minutes(visitor: Visitor) -> None:
    await visitor.types("text-margaret", WORRYING)
    await visitor.skips("next-check-in")
    await visitor.skips("next-check-in")
    paged = [each for each in (await visitor.sees())["record"] if each["what"] == "paged"]
    assert [(each["time"], each["line"].split()[1]) for each in paged[:4]] == [
        ("18:25", "Lena"),
        ("18:30", "Omar"),
        ("18:35", "Lena"),
        ("18:40", "Lena"),
    ]


async def test_at_a_quarter_past_eleven_nobody_claims_that_staff_were_told(
    visitor: Visitor,
) -> None:
    await visitor.skips("late")
    state = await visitor.sees()
    assert state["wall"].startswith("2026-09-13T23:15:0")
    assert not state["covered"]
    assert state["on_call"] == "Nobody is on call until 6pm tomorrow"
    await visitor.types("text-margaret", WORRYING)
    told = (await visitor.reads("text-margaret"))[-1]
    assert "6pm tomorrow" in told
    assert "999" in told
    assert await visitor.reads("text-lena") == []


async def test_time_moves_once_at_a_time_and_says_so(visitor: Visitor) -> None:
    first = asyncio.create_task(visitor.stage.skip(Skip.SUNDAY))
    await visitor.sees_time_move()
    assert "Time is moving already" in await visitor.is_refused("skip", 409, to="five-minutes")
    assert await first


async def test_a_skip_shows_how_far_it_has_come_and_can_be_stopped(visitor: Visitor) -> None:
    await visitor.skips("five-minutes")
    skip = asyncio.create_task(visitor.stage.skip(Skip.SUNDAY))
    shown = await visitor.sees_time_move()
    assert shown["until"] == "Sunday 20 September, 18:30"
    assert 0 < shown["share"] < 1
    await visitor.asks("skip/stop")
    assert not await skip
    assert (await visitor.sees())["wall"] < "2026-09-20T18:30"
    assert (await visitor.sees())["skip"] is None


async def test_time_stands_still_for_what_a_sender_has_in_its_hands(visitor: Visitor) -> None:
    stage = visitor.stage
    await stage.type(the_cast()[0], "Had a lovely walk")
    async with stage.service.database.writing() as tx:
        in_hand = stage.clock.now() + timedelta(minutes=1)
        assert await tx.run(outbox.update().values(claim="somebody", due_at=in_hand))
    skip = asyncio.create_task(stage.skip(Skip.SUNDAY))
    for _ in range(5):
        assert (await visitor.sees())["wall"] < "2026-09-13T18:26"
    async with stage.service.database.writing() as tx:
        await tx.run(outbox.update().values(claim=None))
    assert await skip
    assert (await visitor.sees())["wall"] >= "2026-09-13T18:30"


async def test_starting_again_ends_a_skip_that_is_under_way(visitor: Visitor) -> None:
    skip = asyncio.create_task(visitor.stage.skip(Skip.SUNDAY))
    await visitor.sees_time_move()
    await visitor.asks("again")
    await skip
    assert (await visitor.sees())["wall"].startswith("2026-09-20T18:25")
    assert not any(each["messages"] for each in (await visitor.sees())["phones"])


async def test_the_clock_never_goes_back(visitor: Visitor) -> None:
    shown = []
    for what in ("five-minutes", "next-check-in", "late", "sunday", "five-minutes"):
        await visitor.skips(what)
        shown.append((await visitor.sees())["wall"])
    await visitor.asks("again")
    shown.append((await visitor.sees())["wall"])
    assert shown == sorted(set(shown))


async def test_with_nobody_to_ask_there_is_no_next_check_in(visitor: Visitor) -> None:
    async with visitor.stage.service.database.writing() as tx:
        await tx.run(plans.delete())
    assert (await visitor.sees())["next_check_in"] == "none is planned"
    assert "No check-in is planned" in await visitor.is_refused("skip", 400, to="next-check-in")
