"""Databases for every test that needs one: each test finds its own as a migration leaves it."""

import asyncio
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from bot.migrations.migrating import migrate
from tests.town.fixtures import (
    place,
    provided_town,
    quiet_town,
    reviewed,
    reviewed_on_both,
    town,
    town_with_telephones,
)
from tests.town.postgresql import TEMPLATE, PostgreSQL

# How long one example takes says nothing on a machine that others share.
settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")

SQLITE, POSTGRESQL = "sqlite", "postgresql"

__all__ = [
    "place",
    "provided_town",
    "quiet_town",
    "reviewed",
    "reviewed_on_both",
    "town",
    "town_with_telephones",
]


@pytest.fixture(scope="session")
def _sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sqlite") / "template.db"
    asyncio.run(migrate(f"sqlite:///{path}"))
    return path


@pytest.fixture(scope="session")
def sqlite_town(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of the embedded database, with what SQLite puts beside it."""
    return tmp_path_factory.mktemp("town") / "town.db"


@pytest.fixture(scope="session")
def _postgresql() -> Iterator[PostgreSQL]:
    # Not in pytest's own folder: the server runs as another user, who may not look in there.
    folder = Path(tempfile.mkdtemp(prefix="goodevening-postgresql-"))
    server = PostgreSQL(folder)
    server.sql(f"CREATE DATABASE {TEMPLATE}")
    asyncio.run(migrate(server.url(TEMPLATE)))
    yield server
    server.stop()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def sqlite_url(_sqlite_template: Path, sqlite_town: Path) -> str:
    """An embedded database of this test's own, at the same address as the one before."""
    for left in sqlite_town.parent.iterdir():
        left.unlink()
    shutil.copyfile(_sqlite_template, sqlite_town)
    return f"sqlite:///{sqlite_town}"


@pytest.fixture
def postgresql_url(_postgresql: PostgreSQL) -> str:
    """A PostgreSQL database of this test's own, on a server that the tests started."""
    return _postgresql.empty_town()


@pytest.fixture(params=[SQLITE, POSTGRESQL])
def database_url(request: pytest.FixtureRequest) -> str:
    """Both databases, one after the other."""
    url = request.getfixturevalue(f"{request.param}_url")
    assert isinstance(url, str)
    return url
