"""The record of what happened can be added to, and is neither changed nor thinned out."""

import pytest
from sqlalchemy import delete, text, update
from sqlalchemy.exc import DBAPIError

from bot.database import Database
from bot.store.erasing import erase_person
from bot.store.record import lines_of_concern, lines_since
from bot.tables import events
from tests.town.town import Town


async def an_alert_that_is_over(town: Town) -> int:
    """The member's number; the alert is 1."""
    jo = await town.staff("Jo Marsh")
    sam = await town.member("Sam Okafor")
    await sam.writes("kms tonight")
    await jo.writes("T1")
    await jo.writes("C1 spoke, safe now")
    await town.settle()
    for resident in town.residents:
        resident.heard = len(resident.seen)
    return sam.id


async def lines(database: Database) -> list[str]:
    async with database.reading() as tx:
        return [each.line for each in await lines_since(tx, 0, 1000)]


@pytest.mark.parametrize("way", ["change", "remove", "change one that belongs to no alert"])
async def test_nobody_can_change_or_remove_a_line(town: Town, way: str) -> None:
    await an_alert_that_is_over(town)
    database = town.service.database
    before = await lines(database)
    change = update(events).values(line="nothing happened")
    statement = {
        "change": change.where(events.c.concern_id == 1),
        "remove": delete(events),
        "change one that belongs to no alert": change.where(events.c.concern_id.is_(None)),
    }[way]
    with pytest.raises(DBAPIError, match="append-only"):
        async with database.writing() as tx:
            await tx.run(statement)
    assert await lines(database) == before


async def test_the_record_cannot_be_emptied_at_once(town: Town) -> None:
    await an_alert_that_is_over(town)
    async with town.service.database.reading() as tx:
        embedded = tx.is_sqlite
    statement = "DELETE FROM events" if embedded else "TRUNCATE events"
    with pytest.raises(DBAPIError, match="append-only"):
        async with town.service.database.writing() as tx:
            await tx.run(text(statement))
    assert await lines(town.service.database)


async def test_erasing_a_person_takes_their_lines_and_leaves_the_file_of_the_alert(
    town: Town,
) -> None:
    sam = await an_alert_that_is_over(town)
    database = town.service.database
    async with database.reading() as tx:
        file = [each.line for each in await lines_of_concern(tx, 1)]
    async with database.writing() as tx:
        await erase_person(tx, sam, town.now)
    async with database.reading() as tx:
        assert [each.line for each in await lines_of_concern(tx, 1)] == file
        others = [each for each in await lines_since(tx, 0, 1000) if each.concern_id is None]
    assert {each.line for each in others if each.member_id == sam} == {"(erased)"}
    # And what was allowed for that moment is allowed no more.
    with pytest.raises(DBAPIError, match="append-only"):
        async with database.writing() as tx:
            await tx.run(update(events).values(line="nothing happened"))
