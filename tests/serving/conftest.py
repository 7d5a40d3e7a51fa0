"""Streets for the tests of the served process: one process for a whole file where that will do."""

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from tests.serving.hasty import COMMAND
from tests.serving.street import Street, street


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def busy_street(
    _sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Street]:
    """One process for all tests of a file."""
    folder = tmp_path_factory.mktemp("street")
    shutil.copyfile(_sqlite_template, folder / "town.db")
    async with street(folder, f"sqlite:///{folder}/town.db") as here:
        await here.served.start()
        yield here


@pytest.fixture
async def quiet_street(sqlite_url: str, tmp_path: Path) -> AsyncIterator[Street]:
    """A process that the test starts and ends itself."""
    async with street(tmp_path, sqlite_url) as here:
        yield here


@pytest.fixture
async def shared_street(postgresql_url: str, tmp_path: Path) -> AsyncIterator[Street]:
    """The same on PostgreSQL, where nobody waits for the one who writes."""
    async with street(tmp_path, postgresql_url) as here:
        yield here


@pytest.fixture
async def polling_street(sqlite_url: str, tmp_path: Path) -> AsyncIterator[Street]:
    """The same where Telegram cannot call the process, which asks instead."""
    async with street(tmp_path, sqlite_url, {"TELEGRAM_MODE": "polling"}) as here:
        yield here


@pytest.fixture
async def hasty_street(sqlite_url: str, tmp_path: Path) -> AsyncIterator[Street]:
    """The same with a process that gives up sooner where the database is busy."""
    async with street(tmp_path, sqlite_url, command=COMMAND) as here:
        yield here
