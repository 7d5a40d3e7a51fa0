"""Somebody outside hears our heartbeat only while all is well, and learns nothing else."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace

import pytest
import structlog
from sqlalchemy import text

from bot.channels.line import Line
from bot.condition import condition_of
from bot.dead_man import DeadMan
from bot.service import Service
from tests.standins.loopback import Mood, silence
from tests.standins.outside import Outside
from tests.town.town import Town

SECRET = "/ping/not-to-be-seen"


@pytest.fixture
async def outside() -> AsyncIterator[Outside]:
    async with Outside() as there:
        yield there


@asynccontextmanager
async def dead_man(
    service: Service, outside: Outside, patience: float = 5.0
) -> AsyncIterator[DeadMan]:
    beats = DeadMan(service, outside.base_url + SECRET, Line(patience))
    yield beats
    await beats.close()


async def test_while_all_is_well_it_is_heard(quiet_town: Town, outside: Outside) -> None:
    await quiet_town.settle()
    async with dead_man(quiet_town.service, outside) as beats:
        assert await beats.beat()
        assert outside.heard == [f"GET {SECRET}"]
        assert beats.heard_at == quiet_town.now


@pytest.mark.parametrize("trouble", ["no beat", "a finding", "a broken round"])
async def test_in_any_trouble_it_falls_silent(
    quiet_town: Town, outside: Outside, trouble: str
) -> None:
    service = quiet_town.service
    if trouble != "no beat":
        await quiet_town.settle()
    if trouble == "a finding":
        service.auditor.findings = ("a page has not left for a minute",)
    if trouble == "a broken round":
        service.pulse.failures["pages"] = 3
    async with dead_man(service, outside) as beats:
        assert not await beats.beat()
    assert outside.heard == []


async def test_without_its_database_it_falls_silent(quiet_town: Town, outside: Outside) -> None:
    await quiet_town.settle()
    async with quiet_town.service.database.writing() as tx:
        await tx.run(text("DROP TABLE outbox"))
    async with dead_man(quiet_town.service, outside) as beats:
        assert not await beats.beat()
    assert outside.heard == []


@pytest.mark.parametrize(
    "mood", [Mood(acts=False, status=500), Mood(acts=False, status=404), silence(acts=False)]
)
async def test_an_outside_that_does_not_answer_holds_nothing_up_and_is_not_named(
    quiet_town: Town, outside: Outside, mood: Mood, capsys: pytest.CaptureFixture[str]
) -> None:
    await quiet_town.settle()
    outside.next(mood)
    async with dead_man(quiet_town.service, outside, patience=0.2) as beats:
        with structlog.testing.capture_logs() as said:
            assert not await beats.beat()
    assert beats.heard_at is None
    assert said
    assert "not-to-be-seen" not in repr(said) + capsys.readouterr().out


async def test_readyz_notes_that_we_are_not_heard_and_beats_all_the_same(
    quiet_town: Town, outside: Outside
) -> None:
    await quiet_town.settle()
    service = quiet_town.service
    service.settings = replace(service.settings, heartbeat_url=outside.base_url)
    assert "nobody outside" in " ".join((await condition_of(service)).notes)
    async with dead_man(service, outside) as beats:
        assert await beats.beat()
    assert "nobody outside" not in " ".join((await condition_of(service)).notes)


async def test_it_ends_when_the_service_does(quiet_town: Town, outside: Outside) -> None:
    stopping = asyncio.Event()
    stopping.set()
    async with dead_man(quiet_town.service, outside) as beats:
        await asyncio.wait_for(beats.run(stopping), 5)
