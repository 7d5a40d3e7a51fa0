"""What most commands begin with: settings, database, and plain words when something is wrong."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from functools import wraps
from typing import NoReturn, ParamSpec

import click
import structlog
from dotenv import dotenv_values
from sqlalchemy.exc import DBAPIError

from bot.database import PATIENCE, Database, open_database
from bot.faults import Fault, NobodyFound
from bot.settings import Settings, read_settings
from bot.store.people import Person, find_named, find_person
from bot.vault import Vault

P = ParamSpec("P")


def settings_here() -> Settings:
    """From `.env` in this folder and, above it, the environment."""
    given = {name: value for name, value in dotenv_values(".env").items() if value is not None}
    return read_settings({**given, **os.environ})


@asynccontextmanager
async def database_here(settings: Settings, patience: float = PATIENCE) -> AsyncIterator[Database]:
    """The database that the settings name, closed at the end."""
    database = open_database(settings.database_url, Vault(settings.secret_key), patience)
    try:
        yield database
    finally:
        await database.close()


def runs(work: Callable[P, Awaitable[int | None]]) -> Callable[P, None]:
    """Make an async piece of work a command; what it returns is the exit code.

    Faults are said in plain words on standard error, with exit code 1 (2 for settings).
    """

    @wraps(work)
    def command(*args: P.args, **kwargs: P.kwargs) -> None:
        log_to_stderr()
        try:
            sys.exit(asyncio.run(_awaited(work(*args, **kwargs))) or 0)
        except Fault as fault:
            stop_with(str(fault))
        except DBAPIError as fault:
            stop_with(f"The database said no ({type(fault).__name__}). {_AFTER_DATABASE}")

    return command


_AFTER_DATABASE = "Is it there, and has `goodevening migrate` been run?"


async def _awaited(work: Awaitable[int | None]) -> int | None:
    return await work


def stop_with(words: str) -> NoReturn:
    """Say what is wrong and end with exit code 1."""
    for line in words.splitlines():
        click.echo(f"- {line}" if "\n" in words else line, err=True)
    sys.exit(1)


def log_to_stderr() -> None:
    """Lines for machines go beside what is printed for people. They never hold private words."""
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.LogfmtRenderer(key_order=["timestamp", "level", "event"]),
        ],
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=True,
    )


async def the_person(database: Database, wanted: str) -> Person:
    """The one who is meant by a name, a number or a reference such as M-12.

    Raises:
        NobodyFound: nobody is, or more than one.
    """
    async with database.reading() as tx:
        number = wanted.rpartition("-")[2]
        if number.isascii() and number.isdigit():
            person = await find_person(tx, int(number))
            if person is not None and wanted in (number, person.reference):
                return person
        found = await find_named(tx, wanted)
    if len(found) == 1:
        return found[0]
    if not found:
        raise NobodyFound("Nobody of that name or number. `goodevening people list` shows all.")
    which = ", ".join(person.reference for person in found)
    raise NobodyFound(f"More than one person has that name: say which by {which}.")
