"""What a transaction promises whoever reads or writes in it, on both databases."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from sqlalchemy import func, select

from bot.database import Database, Transaction, open_database
from bot.store.record import mark, set_mark
from bot.tables import marks
from bot.vault import Vault
from tests.town.fixtures import SUNDAY_EVENING


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    opened = open_database(database_url, Vault("a key for tests"))
    yield opened
    await opened.close()


async def kept(tx: Transaction) -> int:
    row = await tx.first(select(func.count()).select_from(marks))
    assert row is not None
    return int(row[0])


async def write(database: Database, name: str) -> None:
    async with database.writing() as tx:
        await set_mark(tx, name, SUNDAY_EVENING)


async def test_whoever_reads_next_sees_what_was_written_meanwhile(database: Database) -> None:
    for number in range(3):
        async with database.reading() as tx:
            assert await kept(tx) == number
        await write(database, f"mark {number}")


async def test_on_the_embedded_database_all_that_one_reads_is_of_one_moment(
    sqlite_url: str,
) -> None:
    database = open_database(sqlite_url, Vault("a key for tests"))
    async with database.reading() as tx:
        assert await kept(tx) == 0
        await write(database, "meanwhile")
        assert await kept(tx) == 0
    async with database.reading() as tx:
        assert await kept(tx) == 1
    await database.close()


async def test_what_broke_is_undone_and_the_next_goes_on(database: Database) -> None:
    async def breaks() -> None:
        async with database.writing() as tx:
            await set_mark(tx, "half", SUNDAY_EVENING)
            raise ZeroDivisionError

    async def reads_and_breaks() -> None:
        async with database.reading() as tx:
            assert await kept(tx) == 0
            raise ZeroDivisionError

    for part in (breaks, reads_and_breaks):
        with pytest.raises(ZeroDivisionError):
            await part()
    await write(database, "whole")
    async with database.reading() as tx:
        assert await mark(tx, "half") is None
        assert await kept(tx) == 1


async def test_whoever_is_ended_in_the_middle_leaves_nothing_behind(database: Database) -> None:
    """At each moment once: between two statements, at the end, and in the middle of one."""

    async def two_marks() -> None:
        async with database.writing() as tx:
            await set_mark(tx, "first", SUNDAY_EVENING)
            await set_mark(tx, "second", SUNDAY_EVENING)

    for moments in range(40):
        async with database.writing() as tx:
            await tx.run(marks.delete())
        ended = asyncio.create_task(two_marks())
        await asyncio.wait({ended}, timeout=moments / 4000)
        ended.cancel()
        await asyncio.gather(ended, return_exceptions=True)
        await write(database, "after")
        async with database.reading() as tx:
            assert await kept(tx) in (1, 3)
