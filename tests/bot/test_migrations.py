"""The migrations make just the tables that the code uses, on both databases."""

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from sqlalchemy import text
from sqlalchemy.engine import Connection
from sqlalchemy.ext.asyncio import create_async_engine

from bot.database import driver_url, open_database
from bot.migrations.migrating import FOLDER, migrate, newest_version, version_of
from bot.store.own_dates import own_dates_of
from bot.tables import metadata
from bot.vault import Vault
from schedules.own_dates import DateKind, OwnDate
from tests.town.fixtures import SECRET_KEY


async def test_migrations_match_the_tables(database_url: str) -> None:
    await migrate(database_url)  # again, which changes nothing

    def look(connection: Connection) -> tuple[str, list[object]]:
        context = MigrationContext.configure(connection)
        return version_of(connection), list(compare_metadata(context, metadata))

    engine = create_async_engine(driver_url(database_url))
    async with engine.connect() as connection:
        version, differences = await connection.run_sync(look)
    await engine.dispose()
    assert version == newest_version()
    assert differences == []


async def test_hard_dates_move_out_of_the_agreement_about_silence_and_still_open(
    database_url: str,
) -> None:
    vault = Vault(SECRET_KEY)
    sealed = {day: vault.seal("silences.hard_date", day) for day in ("12-24", "")}

    def back(connection: Connection) -> None:
        config = Config()
        config.set_main_option("script_location", str(FOLDER))
        config.attributes["connection"] = connection
        command.downgrade(config, "0020")

    engine = create_async_engine(driver_url(database_url))
    async with engine.begin() as connection:
        await connection.run_sync(back)
        for number, day in ((1, "12-24"), (2, "")):
            await connection.execute(text(_PERSON), {"id": number, "words": sealed[""]})
            silence = {"id": number, "day": sealed[day], "words": sealed[""]}
            await connection.execute(text(_SILENCE), silence)
    await engine.dispose()
    await migrate(database_url)
    database = open_database(database_url, vault)
    async with database.reading() as tx:
        assert await own_dates_of(tx, 1) == (OwnDate("12-24", DateKind.HARD),)
        assert await own_dates_of(tx, 2) == ()
    await database.close()


_PERSON = """INSERT INTO people (id, role, name, name_hash, language, timezone, interests, notes,
    created_at) VALUES (:id, 'member', :words, :words, 'en', 'UTC', :words, :words,
    '2026-01-01 00:00:00+00:00')"""
_SILENCE = """INSERT INTO silences (id, person_id, hard_date, prefers, counts_from)
    VALUES (:id, :id, :day, :words, '2026-01-01 00:00:00+00:00')"""
