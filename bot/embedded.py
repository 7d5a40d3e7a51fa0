"""The embedded database's driver: as few visits to the connection's thread as can be."""

import sqlite3
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.aiosqlite import (
    AsyncAdapt_aiosqlite_connection,
    AsyncAdapt_aiosqlite_cursor,
    AsyncAdapt_aiosqlite_dbapi,
    SQLiteDialect_aiosqlite,
)

DRIVER = "sqlite+visiting"

# The usual cursor goes to the thread four times for each statement: to make a cursor, to execute,
# to fetch and to close. Each time wakes a thread and then the loop, which costs more processor
# than the statement itself: see docs/figures.md. A transaction that only reads is begun on its
# first visit, and nobody waits for its end.


@dataclass(frozen=True, slots=True)
class _Done:
    """What one statement gave, with its cursor closed."""

    rows: Sequence[Any] = ()
    description: Any = None
    rowcount: int = -1
    lastrowid: int | None = None


class VisitingCursor(AsyncAdapt_aiosqlite_cursor):
    """Executes and fetches all in one visit. Nothing is held between two statements."""

    __slots__ = ("_done",)

    def __init__(self, adapt_connection: AsyncAdapt_aiosqlite_connection) -> None:
        self._adapt_connection = adapt_connection
        self._connection = adapt_connection._connection  # noqa: SLF001  # as the class above does
        self._rows = deque()
        self._done = _Done()

    @property
    def description(self) -> Any:
        """The columns of the last statement; None where it has none."""
        return self._done.description

    @property
    def rowcount(self) -> int:
        """How many rows the last statement touched."""
        return self._done.rowcount

    @property
    def lastrowid(self) -> int:
        """The number of the row that was inserted last."""
        return self._done.lastrowid or 0

    def close(self) -> None:
        """The real cursor is closed already."""
        self._rows.clear()

    async def _async_soft_close(self) -> None:
        """The real cursor is closed already."""

    async def _execute_async(self, operation: Any, parameters: Any) -> Any:
        return await self._visit(lambda cursor: cursor.execute(operation, parameters or ()))

    async def _executemany_async(self, operation: Any, seq_of_parameters: Any) -> Any:
        return await self._visit(lambda cursor: cursor.executemany(operation, seq_of_parameters))

    async def _visit(self, work: Callable[[sqlite3.Cursor], object]) -> None:
        async with self._adapt_connection._execute_mutex:  # noqa: SLF001  # as the class above does
            visited: Any = self._connection
            begin = isinstance(self._adapt_connection, VisitingConnection) and (
                self._adapt_connection.begins_now()
            )
            # aiosqlite opens no public way to do two things in one visit.
            self._done = await visited._execute(_carry_out, visited._conn, work, begin)  # noqa: SLF001
            self._rows = deque(self._done.rows)


class _Stage(Enum):
    """How far the transaction of a connection has come."""

    OVER = "nothing is open"
    TO_BEGIN = "the next visit begins one that only reads"
    READING = "one that only reads is open"
    OPEN = "another may be open"


class VisitingConnection(AsyncAdapt_aiosqlite_connection):
    """Knows whether there is anything to undo, so that nothing is undone twice."""

    __slots__ = ("_stage",)
    _cursor_cls: type[AsyncAdapt_aiosqlite_cursor] = VisitingCursor

    def __init__(self, dbapi: Any, connection: Any) -> None:
        super().__init__(dbapi, connection)
        self._stage = _Stage.OPEN

    def begin_reading(self) -> None:
        """With the first statement: a transaction of one statement is one visit."""
        self._stage = _Stage.TO_BEGIN

    def begins_now(self) -> bool:
        """A visit is about to be made: whether it begins what only reads."""
        begins = self._stage is _Stage.TO_BEGIN
        if begins:
            self._stage = _Stage.READING
        elif self._stage is _Stage.OVER:
            self._stage = _Stage.OPEN
        return begins

    def commit(self) -> None:
        """Once it is through, nothing is left to undo."""
        super().commit()
        self._stage = _Stage.OVER

    def rollback(self) -> None:
        """What only read is ended in passing: the next visit comes after it in any case."""
        stage, self._stage = self._stage, _Stage.OPEN
        if stage is _Stage.READING and self._connection._connection:  # noqa: SLF001  # as above
            self._connection._tx.put_nowait((None, self._connection._conn.rollback))  # noqa: SLF001
        elif stage is _Stage.OPEN:
            super().rollback()
        self._stage = _Stage.OVER


class _Driver(AsyncAdapt_aiosqlite_dbapi):
    def connect(self, *arg: Any, **kw: Any) -> AsyncAdapt_aiosqlite_connection:
        opened = super().connect(*arg, **kw)
        return VisitingConnection(self, opened._connection)  # noqa: SLF001  # there is no other name for it


class VisitingDialect(SQLiteDialect_aiosqlite):
    """As SQLAlchemy's own for aiosqlite, with that cursor."""

    driver = "visiting"
    supports_statement_cache = True

    @classmethod
    def import_dbapi(cls) -> AsyncAdapt_aiosqlite_dbapi:
        """The two libraries, each imported only where the embedded database is used."""
        return _Driver(__import__("aiosqlite"), sqlite3)


def _carry_out(
    connection: sqlite3.Connection, work: Callable[[sqlite3.Cursor], object], begin: bool
) -> _Done:
    """On the connection's own thread."""
    cursor = connection.cursor()
    try:
        if begin:
            cursor.execute("BEGIN")
        work(cursor)
        rows = cursor.fetchall() if cursor.description else ()
        return _Done(rows, cursor.description, cursor.rowcount, cursor.lastrowid)
    finally:
        cursor.close()


registry.register("sqlite.visiting", __name__, VisitingDialect.__name__)
