"""Opens the database, embedded or shared, and hands out transactions."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from functools import lru_cache, partial
from typing import Any

from sqlalchemy import Executable, Row, Select, Table, event
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import Connection, make_url
from sqlalchemy.exc import OperationalError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry

from bot.embedded import DRIVER, VisitingConnection
from bot.faults import DatabaseBusy
from bot.tables.columns import give_vault
from bot.vault import Vault

PATIENCE = 5.0
"""Seconds for our own queue, and again for other programs: Twilio waits 15 for its answer."""


class Transaction:
    """One open transaction, and the vault that its sealed columns use."""

    __slots__ = ("connection", "seen", "vault")

    def __init__(self, connection: AsyncConnection, vault: Vault) -> None:
        self.connection = connection
        self.vault = vault
        self.seen: dict[object, object] = {}
        """What was read and cannot have changed since: emptied by every change and every lock."""

    @asynccontextmanager
    async def apart(self) -> AsyncIterator[None]:
        """A part that is undone alone if it breaks, and leaves the rest of the work standing."""
        try:
            async with self.connection.begin_nested():
                yield
        finally:
            self.seen.clear()

    async def all(self, statement: Executable, **values: Any) -> Sequence[Row[Any]]:
        """Every row. `values` are for a statement that is built once and has places for them."""
        self._look(statement)
        return (await self.connection.execute(statement, values)).all()

    async def first(self, statement: Executable, **values: Any) -> Row[Any] | None:
        """The first row, or None."""
        self._look(statement)
        return (await self.connection.execute(statement, values)).first()

    async def run(self, statement: Executable, **values: Any) -> int:
        """Carry out a change; how many rows it touched."""
        self.seen.clear()
        return (await self.connection.execute(statement, values)).rowcount

    def insert(self, table: Table) -> sqlite.Insert | postgresql.Insert:
        """An insert that can say what happens where the row is there already."""
        return sqlite.insert(table) if self.is_sqlite else postgresql.insert(table)

    async def add(self, table: Table, **values: Any) -> int:
        """Insert one row; its number."""
        self.seen.clear()
        statement = _insert(table, is_sqlite=self.is_sqlite, once=False)
        return int((await self.connection.execute(statement, values)).scalar_one())

    async def add_once(self, table: Table, **values: Any) -> int | None:
        """Insert one row unless a constraint says that it is there; its number, or None."""
        self.seen.clear()
        statement = _insert(table, is_sqlite=self.is_sqlite, once=True)
        found = (await self.connection.execute(statement, values)).first()
        return None if found is None else int(found[0])

    def _look(self, statement: Executable) -> None:
        """What is not only a look changes something; whoever takes a lock empties `seen` too."""
        if not isinstance(statement, Select):
            self.seen.clear()

    @property
    def is_sqlite(self) -> bool:
        """Whether the database is the embedded one, which has no row locks and needs none."""
        return self.connection.dialect.name == "sqlite"


class Database:
    """An engine, the vault that belongs to it, and the order in which this process writes."""

    def __init__(self, engine: AsyncEngine, vault: Vault, patience: float = PATIENCE) -> None:
        self.engine = engine
        self.vault = vault
        self._patience = patience
        # SQLite lets one writer in and lets the others poll. Queueing here is fair and free.
        self._turn = asyncio.Lock() if engine.dialect.name == "sqlite" else None
        self._readers = engine.execution_options(goodevening_reading=True)

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[Transaction]:
        """A transaction that is committed at the end, or undone if anything is raised.

        Raises:
            DatabaseBusy: the embedded database could not be written to in time.
        """
        async with AsyncExitStack() as stack:
            if self._turn is None:
                connection = await stack.enter_async_context(self.engine.begin())
            else:
                connection = await self._take_turn(self._turn, stack)
            yield Transaction(connection, self.vault)

    async def _take_turn(self, turn: asyncio.Lock, stack: AsyncExitStack) -> AsyncConnection:
        """Whoever waits too long is told so at once, while a provider still waits for the answer.

        Raises:
            DatabaseBusy: nothing was written.
        """
        try:
            async with asyncio.timeout(self._patience):
                await stack.enter_async_context(turn)
            return await stack.enter_async_context(self.engine.begin())
        except (TimeoutError, OperationalError):
            raise DatabaseBusy from None

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[Transaction]:
        """A transaction that never writes and holds nobody up."""
        async with self._readers.connect() as connection:
            yield Transaction(connection, self.vault)  # undone as it is closed

    async def close(self) -> None:
        """Give every connection back."""
        await self.engine.dispose()


@lru_cache
def _insert(table: Table, *, is_sqlite: bool, once: bool) -> Executable:
    """Built once for each table: building a statement costs more than carrying it out."""
    insert = sqlite.insert(table) if is_sqlite else postgresql.insert(table)
    kept = insert.on_conflict_do_nothing() if once else insert
    return kept.returning(table.c.id)


def open_database(url: str, vault: Vault, patience: float = PATIENCE) -> Database:
    """A database from a plain `sqlite:///…` or `postgresql://…` address."""
    engine = create_async_engine(
        driver_url(url), pool_pre_ping=not url.startswith("sqlite"), hide_parameters=True
    )
    give_vault(engine.dialect, vault)
    if engine.dialect.name == "sqlite":
        event.listen(engine.sync_engine, "connect", partial(_prepare_sqlite, patience))
        event.listen(engine.sync_engine, "begin", _begin_sqlite)
    return Database(engine, vault, patience)


def driver_url(url: str) -> str:
    """The same address with the driver named, as SQLAlchemy wants it."""
    scheme, rest = url.split(":", 1)
    drivers = {
        "sqlite": DRIVER,
        "postgres": "postgresql+asyncpg",
        "postgresql": "postgresql+asyncpg",
    }
    parsed = make_url(f"{drivers.get(scheme, scheme)}:{rest}")
    return parsed.render_as_string(hide_password=False)


def _prepare_sqlite(patience: float, connection: Any, _entry: ConnectionPoolEntry) -> None:
    """Own the transactions, and lose nothing acknowledged even if the power goes.

    In a simulated power cut `synchronous=NORMAL` lost every acknowledged row, FULL none.
    """
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.execute(f"PRAGMA busy_timeout={int(patience * 1000)}")
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    """Take the writer's place at once: read-then-write under a plain BEGIN fails when crowded."""
    if connection.get_execution_options().get("goodevening_reading", False):
        driven: object = connection.connection.dbapi_connection
        assert isinstance(driven, VisitingConnection)
        driven.begin_reading()
    else:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
