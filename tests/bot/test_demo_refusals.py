"""What cannot be done on the phones page is refused in words, and changes nothing."""

from collections.abc import AsyncIterator

import pytest

from tests.bot.demo_visitor import Visitor, visiting


@pytest.fixture
async def visitor(sqlite_url: str) -> AsyncIterator[Visitor]:
    async with visiting(sqlite_url) as found:
        yield found


NONSENSE: list[tuple[str, dict[str, object], str]] = [
    ("text-nobody/messages", {"text": "hello"}, "no such phone"),
    ("text-margaret/messages", {}, "Write something"),
    ("text-margaret/messages", {"text": "   "}, "Write something"),
    ("text-margaret/messages", {"text": 7}, "Write something"),
    ("text-margaret/messages", {"text": "a" * 2001}, "too long"),
    ("text-margaret/messages", {"text": "hello", "key": "<b>"}, "letters and digits"),
    ("text-margaret/messages", {"text": "hello", "key": 7}, "letters and digits"),
    ("text-margaret/messages", {"text": "hello", "answer_to": "1"}, "should be a number"),
    ("text-margaret/messages", {"text": "hello", "answer_to": -1}, "should be a number"),
    ("text-margaret/messages", {"text": "hello", "answer_to": 2**40}, "should be a number"),
    ("text-margaret/messages", {"text": "hello", "answer_to": 99}, "not on this phone"),
    ("chat-priya/presses", {"message": 99, "button": 0}, "not on this phone"),
    ("chat-priya/presses", {"message": True, "button": 0}, "should be a number"),
    ("skip", {}, "Time can be moved to"),
    ("skip", {"to": "yesterday"}, "Time can be moved to"),
    ("skip", {"to": ["sunday"]}, "Time can be moved to"),
    ("story", {"go": "back"}, "The story can"),
    ("text-margaret/staff-page", {}, "not on staff"),
]
FROM_NO_PAGE = [
    (b"text=hello", "application/x-www-form-urlencoded", 400, "as JSON"),
    (b'{"text": "hello"}', "text/plain", 400, "as JSON"),
    (b'{"text": ', "application/json", 400, "not JSON"),
    (b"\xff\xfe", "application/json", 400, "not JSON"),
    (b'["hello"]', "application/json", 400, "values by name"),
    (b'{"text": "%s"}' % (b"a" * 17_000), "application/json", 413, "too long"),
]


async def test_what_makes_no_sense_is_refused_in_words(visitor: Visitor) -> None:
    before = (await visitor.sees())["mark"]
    for path, values, words in NONSENSE:
        assert words in await visitor.is_refused(path, 400, **values), (path, values)
        assert (await visitor.sees())["mark"] == before, (path, values)


async def test_what_no_page_would_send_is_refused_in_words(visitor: Visitor) -> None:
    for content, kind, status, words in FROM_NO_PAGE:
        answer = await visitor.http.post(
            "/phones/text-margaret/messages", content=content, headers={"Content-Type": kind}
        )
        assert answer.status_code == status, content
        assert words in answer.json()["problem"], content
        assert await visitor.messages("text-margaret") == [], content


async def test_nobody_presses_what_is_on_anothers_phone(visitor: Visitor) -> None:
    await visitor.types("chat-sam", "Cooked a proper dinner for once")
    [offer] = await visitor.messages("chat-priya")
    number = int(offer["id"][4:])
    for phone in ("chat-omar", "text-jo"):
        words = await visitor.is_refused(f"{phone}/presses", 400, message=number, button=0)
        assert "not on this phone" in words
    words = await visitor.is_refused("chat-priya/presses", 400, message=number, button=2)
    assert "no such button" in words
    assert len(await visitor.reads("chat-priya")) == 1


async def test_a_page_cannot_be_posted_to_nor_an_action_be_visited(visitor: Visitor) -> None:
    assert (await visitor.http.post("/phones")).status_code == 405
    for path in ("again", "skip", "story", "text-margaret/messages", "text-lena/staff-page"):
        assert (await visitor.http.get(f"/phones/{path}")).status_code == 405
