"""Databases for every test that needs one: each test has its own, copied from a migrated one."""

import asyncio
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest

from bot.migrations.migrating import migrate
from tests.town.fixtures import place, provided_town, quiet_town, town, town_with_telephones
from tests.town.postgresql import PostgreSQL

SQLITE, POSTGRESQL = "sqlite", "postgresql"

__all__ = ["place", "provided_town", "quiet_town", "town", "town_with_telephones"]


@pytest.fixture(scope="session")
def _sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sqlite") / "template.db"
    asyncio.run(migrate(f"sqlite:///{path}"))
    return path


@pytest.fixture(scope="session")
def _postgresql() -> Iterator[PostgreSQL]:
    # Not in pytest's own folder: the server runs as another user, who may not look in there.
    folder = Path(tempfile.mkdtemp(prefix="goodevening-postgresql-"))
    server = PostgreSQL(folder)
    server.sql("CREATE DATABASE template_town")
    asyncio.run(migrate(server.url("template_town")))
    yield server
    server.stop()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def sqlite_url(_sqlite_template: Path, tmp_path: Path) -> str:
    """An embedded database of this test's own."""
    path = tmp_path / "town.db"
    shutil.copyfile(_sqlite_template, path)
    return f"sqlite:///{path}"


@pytest.fixture
def postgresql_url(_postgresql: PostgreSQL) -> Iterator[str]:
    """A PostgreSQL database of this test's own, on a server that the tests started."""
    name = f"town_{uuid4().hex[:12]}"
    _postgresql.sql(f"CREATE DATABASE {name} TEMPLATE template_town")
    yield _postgresql.url(name)
    _postgresql.sql(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(params=[SQLITE, POSTGRESQL])
def database_url(request: pytest.FixtureRequest) -> str:
    """Both databases, one after the other."""
    url = request.getfixturevalue(f"{request.param}_url")
    assert isinstance(url, str)
    return url
