"""If the reader of messages, the wording or a round breaks, people are told and nothing is lost."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import replace

import pytest
from sqlalchemy import update

from bot.tables import outbox
from messages.triage.levels import Reading
from tests.town.carriers import InTheRoom
from tests.town.fixtures import town_with_phones
from tests.town.town import Town


@pytest.fixture
async def broken_reader(sqlite_url: str) -> AsyncIterator[Town]:
    """A town whose triage raises on every message."""
    async with AsyncExitStack() as stack:
        town = await town_with_phones(sqlite_url, stack)
        town.service.intake = replace(town.service.intake, reader=_broken)
        town.carrier = InTheRoom(town.service)
        yield town
        town.all_is_quiet()


def _broken(_text: str) -> Reading:
    raise RuntimeError("a rule file that fails to load")


async def test_with_triage_broken_every_message_goes_to_staff_who_hear_why(
    broken_reader: Town,
) -> None:
    jo = await broken_reader.staff("Jo Marsh")
    sam = await broken_reader.member("Sam Okafor")
    await sam.writes("made soup today")
    jo.hears("reader of messages")
    jo.hears("Alert 1")
    sam.hears("staff")


async def test_one_message_that_cannot_be_worded_stops_no_other_and_staff_hear(
    quiet_town: Town,
) -> None:
    jo = await quiet_town.staff("Jo Marsh")
    sam = await quiet_town.member("Sam Okafor", days="daily", at="18:30")
    ada = await quiet_town.member("Ada Bright", days="daily", at="18:30")
    quiet_town.it_is("2026-11-22 18:30")
    await quiet_town.service.beat(quiet_town.now)
    async with quiet_town.service.database.writing() as tx:
        await tx.run(update(outbox).where(outbox.c.person_id == sam.id).values(sentence="gone"))
    await quiet_town.settle()
    ada.hears("the Hello Team")
    sam.hears_nothing()
    jo.hears("could not be worded")
