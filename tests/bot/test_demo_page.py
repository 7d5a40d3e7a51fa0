"""The phones page keeps to itself, tells what changes, and is there only in the demo."""

import json
import re
from collections.abc import AsyncIterator

import httpx
import pytest

from bot.demo.live import changes
from bot.demo.page import HERE
from bot.demo.story import Story
from bot.demo.storyline import STORYLINE
from bot.web import build_web
from tests.bot.demo_visitor import ADDRESS, Visitor, visiting

STATIC = {path.name: path.read_text() for path in sorted((HERE / "static").iterdir())}


@pytest.fixture
async def visitor(sqlite_url: str) -> AsyncIterator[Visitor]:
    async with visiting(sqlite_url) as found:
        yield found


async def test_the_page_shows_all_six_phones_and_the_clock(visitor: Visitor) -> None:
    page = (await visitor.http.get("/phones")).text
    for name in ("Margaret", "Sam", "Jo", "Priya", "Lena", "Omar"):
        assert f"Write as {name}" in page
    for label in ("Skip to the next check-in", "+5 minutes", "To Sunday 18:30"):
        assert f">{label}</button>" in page


async def test_nothing_is_fetched_from_anywhere_else(visitor: Visitor) -> None:
    answer = await visitor.http.get("/phones")
    policy = answer.headers["content-security-policy"]
    assert policy.startswith("default-src 'none'; script-src 'self'; style-src 'self'")
    assert "unsafe" not in policy
    found = re.findall(r"(?:src|href|action)=\"([^\"]*)\"", answer.text)
    assert found
    assert all(each.startswith(("/phones", "#")) for each in found)
    assert "<script>" not in answer.text
    assert " style=" not in answer.text
    assert " on" + "click" not in answer.text


@pytest.mark.parametrize("name", STATIC)
async def test_the_pages_own_files_are_served_and_lead_nowhere_else(
    visitor: Visitor, name: str
) -> None:
    answer = await visitor.http.get(f"/phones/static/{name}")
    assert answer.status_code == 200
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.text == STATIC[name]
    text = answer.text.replace("http://www.w3.org/2000/svg", "")
    assert re.findall(r"https?://[a-z]|url\(|@import", text) == []
    assert len(text.splitlines()) < 300


def test_every_module_that_is_imported_is_there() -> None:
    asked = {name for text in STATIC.values() for name in re.findall(r'from "./([\w.]+)"', text)}
    assert asked
    assert asked <= set(STATIC)


async def test_the_page_is_told_at_once_and_whenever_something_changes(visitor: Visitor) -> None:
    told = changes(visitor.stage, Story(visitor.stage, STORYLINE))
    assert (await anext(told)).startswith(b"retry:")
    assert not any(each["messages"] for each in _state(await anext(told))["phones"])
    await visitor.types("text-margaret", "Hello there")
    assert any(each["messages"] for each in _state(await anext(told))["phones"])
    visitor.stage.stopping.set()
    assert [each async for each in told] == []


def _state(event: bytes) -> dict[str, list[dict[str, object]]]:
    assert event.startswith(b"event: state\ndata: ")
    found: dict[str, list[dict[str, object]]] = json.loads(event.split(b"data: ", 1)[1])
    return found


async def test_whoever_is_not_signed_in_is_shown_the_phones_first(visitor: Visitor) -> None:
    answer = await visitor.http.get("/")
    assert (answer.status_code, answer.headers["location"]) == (303, "/phones")


async def test_staff_of_the_demo_come_into_the_staff_page_by_a_link_that_works_once(
    visitor: Visitor,
) -> None:
    answer = await visitor.http.post("/phones/text-lena/staff-page")
    assert answer.status_code == 303
    link = answer.headers["location"]
    assert re.fullmatch(r"/sign-in/[\w-]{20,}", link)
    assert (await visitor.http.get(link)).status_code == 200
    home = {"Origin": ADDRESS}
    signed_in = await visitor.http.post(link, headers=home)
    assert signed_in.status_code == 303
    staff_page = await visitor.http.get("/")
    assert staff_page.status_code == 200
    assert "Lena" in staff_page.text
    assert (await visitor.http.post(link, headers=home)).status_code == 410


async def test_the_service_itself_knows_none_of_the_demos_pages(visitor: Visitor) -> None:
    web = httpx.ASGITransport(build_web(visitor.stage.service))
    async with httpx.AsyncClient(transport=web, base_url=ADDRESS) as http:
        for path in ("/phones", "/phones/state", "/phones/live", "/phones/static/main.js"):
            assert (await http.get(path)).status_code == 404
        assert (await http.post("/phones/again", json={})).status_code == 404
