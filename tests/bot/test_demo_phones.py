"""Whoever visits the demo can be anybody, and sees what each of them sees."""

from collections.abc import AsyncIterator

import pytest

from messages.segments import segments
from tests.bot.demo_visitor import Visitor, visiting

WORRYING = "i cant do this anymore ive got the tablets ready"


@pytest.fixture
async def visitor(sqlite_url: str) -> AsyncIterator[Visitor]:
    async with visiting(sqlite_url) as found:
        yield found


async def test_the_curtain_rises_on_a_sunday_evening_with_everybody_there(
    visitor: Visitor,
) -> None:
    state = await visitor.sees()
    assert state["wall"].startswith("2026-09-13T18:25")
    assert state["on_call"] == "On call: Lena, then Omar"
    assert state["next_check_in"] == "Margaret, 6.30pm"
    assert {each["address"] for each in state["phones"]} == {
        "text-margaret", "chat-sam", "text-jo", "chat-priya", "text-lena", "chat-omar",
    }  # fmt: skip
    assert not any(each["messages"] for each in state["phones"])


async def test_skipping_to_the_next_check_in_says_hello_in_one_text(visitor: Visitor) -> None:
    await visitor.skips("next-check-in")
    [hello] = await visitor.reads("text-margaret")
    assert "Margaret" in hello
    assert "the Hello Team" in hello
    assert segments(hello) == 1
    assert "asked Margaret" in await visitor.record()
    assert (await visitor.sees())["wall"].startswith("2026-09-13T18:30")


async def test_an_answer_reaches_the_buddy_and_the_buddys_answer_comes_back(
    visitor: Visitor,
) -> None:
    await visitor.types("text-margaret", "Had a nice walk to the shops")
    [carried] = await visitor.reads("text-jo")
    assert "Margaret: Had a nice walk to the shops" in carried
    assert "Ellis" not in carried
    await visitor.types("text-jo", "Lovely, what did you get?")
    assert (await visitor.reads("text-margaret"))[-1] == "Lovely, what did you get? - Jo"


async def test_an_urgent_message_pages_one_and_then_the_other_until_it_is_taken(
    visitor: Visitor,
) -> None:
    await visitor.types("text-margaret", WORRYING)
    assert "999" in (await visitor.reads("text-margaret"))[-1]
    [page] = await visitor.reads("text-lena")
    assert "URGENT alert 1" in page
    assert "Margaret" not in page
    assert "tablets" not in page
    assert await visitor.reads("chat-omar") == []
    assert (await visitor.sees())["alert"] == "Alert 1: nobody has it yet"
    await visitor.skips("five-minutes")
    assert "not taken after 5 min" in (await visitor.reads("chat-omar"))[0]
    await visitor.presses("chat-omar", "I'll take it")
    assert (await visitor.reads("text-lena"))[-1].startswith("Omar has alert 1 now")
    assert (await visitor.reads("text-margaret"))[-1].startswith("Omar, from our staff")
    assert (await visitor.sees())["alert"] == ""
    await visitor.skips("five-minutes")
    assert len(await visitor.reads("text-lena")) == 2


async def test_a_plain_phone_takes_an_alert_with_a_code(visitor: Visitor) -> None:
    await visitor.types("text-margaret", WORRYING)
    hints = {each["address"]: each["hints"] for each in (await visitor.sees())["phones"]}
    assert [each["text"] for each in hints["text-lena"][:2]] == ["T1", "N1"]
    await visitor.types("text-lena", "t1")
    assert (await visitor.reads("text-lena"))[-1].startswith("You have alert 1")
    await visitor.types("text-lena", "C1 spoke, safe now")
    assert "closed" in (await visitor.reads("text-lena"))[-1]


async def test_a_member_without_a_buddy_is_offered_by_button_and_by_code(
    visitor: Visitor,
) -> None:
    await visitor.types("chat-sam", "Cooked a proper dinner for once")
    [offer] = [each for each in await visitor.messages("chat-priya") if each["buttons"]]
    assert offer["buttons"] == ["I'll answer", "Pass"]
    assert "Reply A1 to accept" in (await visitor.reads("text-jo"))[0]
    await visitor.presses("chat-priya", "I'll answer")
    assert "Cooked a proper dinner" in (await visitor.reads("chat-priya"))[-1]
    assert "request 1 now" in (await visitor.reads("text-jo"))[-1]
    assert (await visitor.reads("chat-sam"))[-1].startswith("Hi Sam. Priya")


async def test_a_reply_shows_what_it_replies_to_and_goes_there(visitor: Visitor) -> None:
    await visitor.types("chat-sam", "Cooked a proper dinner for once")
    await visitor.presses("chat-priya", "I'll answer")
    carried = (await visitor.messages("chat-priya"))[-1]
    await visitor.types("chat-priya", "What was it?", answer_to=int(carried["id"][4:]))
    typed = (await visitor.messages("chat-priya"))[-1]
    assert typed["mine"]
    assert typed["quote"] in carried["text"].replace("\n", " ") + carried["text"]
    assert typed["quote"]
    assert (await visitor.reads("chat-sam"))[-1] == "What was it? - Priya"


async def test_nothing_stands_on_a_phone_because_a_button_was_pressed(visitor: Visitor) -> None:
    await visitor.types("chat-sam", "Cooked a proper dinner for once")
    before = len(await visitor.messages("chat-priya"))
    await visitor.presses("chat-priya", "Pass")
    after = (await visitor.messages("chat-priya"))[before:]
    assert [each["mine"] for each in after] == [False]
    assert "That is fine" in after[0]["text"]


async def test_what_the_page_sends_twice_has_effect_once(visitor: Visitor) -> None:
    for _ in range(2):
        await visitor.types("text-margaret", "Just the once", key="a-key-of-the-page")
    assert len(await visitor.reads("text-jo")) == 1


async def test_starting_again_moves_everybody_back_in_on_the_next_sunday(
    visitor: Visitor,
) -> None:
    await visitor.types("text-margaret", WORRYING)
    await visitor.skips("five-minutes")
    await visitor.asks("again")
    state = await visitor.sees()
    assert state["wall"].startswith("2026-09-20T18:25")
    assert state["evening"] == 2
    assert not any(each["messages"] for each in state["phones"])
    await visitor.types("text-margaret", WORRYING)
    assert "alert 1," in (await visitor.reads("text-lena"))[0]


async def test_a_page_in_a_chat_says_who_has_it_where_it_stands(visitor: Visitor) -> None:
    await visitor.types("text-margaret", WORRYING)
    await visitor.skips("five-minutes")
    await visitor.types("text-lena", "T1")
    [page] = await visitor.messages("chat-omar")
    assert page["text"].startswith("URGENT alert 1")
    assert "Lena has alert 1" in page["text"]
    assert page["buttons"] == []


async def test_the_telephone_rings_where_nobody_takes_it_and_a_key_takes_it(
    visitor: Visitor,
) -> None:
    await visitor.types("text-margaret", WORRYING)
    for _ in range(3):
        await visitor.skips("five-minutes")
    assert not any(each["call"] for each in await visitor.messages("chat-omar"))
    [call] = [each for each in await visitor.messages("text-lena") if each["call"]]
    assert "This is the Hello Team. Urgent alert 1, about M, " in call["text"]
    await visitor.presses("text-lena", "Press 1: I'll take it")
    assert "You have alert 1" in (await visitor.reads("text-lena"))[-1]
