"""Column types: words that are sealed on the way in, and moments that are always aware."""

import json
from datetime import UTC, datetime
from enum import StrEnum
from typing import Generic, TypeVar, cast

from sqlalchemy import DateTime, LargeBinary, String, TypeDecorator
from sqlalchemy.engine import Dialect

from bot.vault import Vault

C = TypeVar("C", bound=StrEnum)


class Moment(TypeDecorator[datetime]):
    """A point in time: aware and in UTC on both sides, on every database."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Refuse what has no zone: a naive time is a bug."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment without a time zone")
        moment = value.astimezone(UTC)
        return moment.replace(tzinfo=None) if dialect.name == "sqlite" else moment

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """SQLite keeps no zone, so it is given back here."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Sealed(TypeDecorator[str]):
    """Private words. Sealed with the vault that the engine was given (`database.open`)."""

    impl = LargeBinary
    cache_ok = True

    def __init__(self, column: str) -> None:
        super().__init__()
        self.column = column

    def process_bind_param(self, value: str | None, dialect: Dialect) -> bytes | None:
        """Seal for this column."""
        return None if value is None else vault_of(dialect).seal(self.column, value)

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> str | None:
        """Open what was sealed for this column."""
        return None if value is None else vault_of(dialect).open(self.column, bytes(value))


class SealedValues(TypeDecorator[dict[str, str]]):
    """Private words by name, sealed as one."""

    impl = LargeBinary
    cache_ok = True

    def __init__(self, column: str) -> None:
        super().__init__()
        self.column = column

    def process_bind_param(self, value: dict[str, str] | None, dialect: Dialect) -> bytes | None:
        """Seal for this column."""
        if value is None:
            return None
        return vault_of(dialect).seal(self.column, json.dumps(value, ensure_ascii=False))

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> dict[str, str] | None:
        """Open what was sealed for this column."""
        if value is None:
            return None
        opened = json.loads(vault_of(dialect).open(self.column, bytes(value)))
        return cast(dict[str, str], opened)


class Choice(TypeDecorator[C], Generic[C]):
    """One of a closed list, kept as its word."""

    impl = String
    cache_ok = True

    def __init__(self, choices: type[C]) -> None:
        super().__init__(32)
        self.choices = choices

    def process_bind_param(self, value: C | None, dialect: Dialect) -> str | None:
        """Keep the word."""
        return None if value is None else self.choices(value).value

    def process_result_value(self, value: str | None, dialect: Dialect) -> C | None:
        """Give back the choice."""
        return None if value is None else self.choices(value)


def give_vault(dialect: Dialect, vault: Vault) -> None:
    """Let every sealed column of this engine use `vault`: one engine, one key, no global."""
    dialect.vault = vault  # type: ignore[attr-defined]


def vault_of(dialect: Dialect) -> Vault:
    """The vault that this engine was given."""
    return cast(Vault, dialect.vault)  # type: ignore[attr-defined]
