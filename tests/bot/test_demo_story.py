"""The story plays a worrying evening to its end, and every step shows what its words say."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from bot.demo.cast import the_cast
from bot.demo.storyline import STORYLINE
from tests.bot.demo_visitor import Visitor, visiting


@pytest.fixture
async def visitor(sqlite_url: str) -> AsyncIterator[Visitor]:
    async with visiting(sqlite_url) as found:
        yield found


async def _step(visitor: Visitor, number: int) -> None:
    """Play the story up to this step."""
    await visitor.asks("story", go="start")
    for _ in range(number - 1):
        await visitor.asks("story", go="next")


def _number(beginning: str) -> int:
    [found] = [at for at, step in enumerate(STORYLINE, 1) if step.title.startswith(beginning)]
    return found


async def test_every_step_brings_something_to_the_phones_that_it_points_at(
    visitor: Visitor,
) -> None:
    await visitor.asks("story", go="start")
    for number, step in enumerate(STORYLINE, 1):
        told = (await visitor.sees())["story"]
        assert (told["number"], told["title"]) == (number, step.title)
        if 1 < number < len(STORYLINE):
            assert step.look_at
            assert all([await visitor.messages(phone) for phone in step.look_at])
        await visitor.asks("story", go="next")
    assert (await visitor.sees())["story"]["number"] == len(STORYLINE)


async def test_the_hello_goes_out_at_half_past_six(visitor: Visitor) -> None:
    await _step(visitor, _number("The first move"))
    [hello] = await visitor.messages("text-margaret")
    assert hello["time"] == "18:30"


async def test_an_ordinary_answer_is_answered_by_the_buddy(visitor: Visitor) -> None:
    await _step(visitor, _number("Jo writes back"))
    assert "snooker" in (await visitor.reads("text-jo"))[0]
    assert (await visitor.reads("text-margaret"))[-1].endswith("- Jo")


async def test_the_worry_is_read_as_urgent_and_the_page_has_no_name_and_no_words(
    visitor: Visitor,
) -> None:
    await _step(visitor, _number("Lena is paged"))
    assert "read as urgent" in await visitor.record()
    assert "999" in (await visitor.reads("text-margaret"))[-1]
    [page] = await visitor.reads("text-lena")
    assert "URGENT" in page
    assert "Margaret" not in page
    assert "dread" not in page
    assert "We have asked our staff to look after Margaret" in (await visitor.reads("text-jo"))[-1]
    assert await visitor.reads("chat-omar") == []


async def test_after_five_minutes_the_backup_is_paged_and_takes_it(visitor: Visitor) -> None:
    await _step(visitor, _number("Omar takes it"))
    assert "not taken after 5 min" in (await visitor.reads("chat-omar"))[0]
    assert "Omar has alert 1" in (await visitor.reads("text-lena"))[-1]
    assert "Omar" in (await visitor.reads("text-margaret"))[-1]


async def test_at_the_end_the_alert_is_closed_with_how_it_ended(visitor: Visitor) -> None:
    await _step(visitor, len(STORYLINE))
    assert "Omar closed alert 1: Spoke, safe now" in await visitor.record()
    assert (await visitor.sees())["alert"] == ""
    assert any("glad you told us" in text for text in await visitor.reads("text-margaret"))


async def test_the_story_begins_afresh_whatever_went_before(visitor: Visitor) -> None:
    await visitor.types("text-margaret", "STOP")
    await _step(visitor, _number("The first move"))
    assert len(await visitor.reads("text-margaret")) == 1
    await visitor.asks("story", go="start")
    state = await visitor.sees()
    assert state["story"]["number"] == 1
    assert not any(each["messages"] for each in state["phones"])


async def test_somebody_who_acts_in_between_does_not_break_the_story(visitor: Visitor) -> None:
    await _step(visitor, _number("Five minutes"))
    await visitor.types("text-lena", "T1")
    for _ in STORYLINE:
        await visitor.asks("story", go="next")
    assert (await visitor.sees())["story"]["number"] == len(STORYLINE)


async def test_two_presses_of_next_turn_one_page(visitor: Visitor) -> None:
    await _step(visitor, 1)
    answers = await asyncio.gather(
        *(visitor.http.post("/phones/story", json={"go": "next"}) for _ in range(2))
    )
    assert sorted(each.status_code for each in answers) == [200, 409]
    assert (await visitor.sees())["story"]["number"] == 2


async def test_leaving_the_story_leaves_the_evening_as_it_is(visitor: Visitor) -> None:
    await _step(visitor, _number("Jo writes back"))
    before = await visitor.messages("text-margaret")
    await visitor.asks("story", go="leave")
    assert (await visitor.sees())["story"] is None
    assert await visitor.messages("text-margaret") == before


def test_every_step_is_short_enough_to_read_aloud() -> None:
    assert max(len(step.words) for step in STORYLINE) <= 240
    assert max(len(step.title) for step in STORYLINE) <= 45


def test_everybody_has_a_phone_and_the_story_points_only_at_those() -> None:
    phones = {player.address.value for player in the_cast()}
    assert len(phones) == 6
    assert {phone for step in STORYLINE for phone in step.look_at} <= phones
