"""What all tables share."""

from sqlalchemy import Column, ForeignKey, Integer, MetaData

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
        "ck": "%(constraint_name)s",
    }
)


def number() -> Column[int]:
    """The row's own number, which people see in codes: T7, A7, M-7."""
    return Column("id", Integer, primary_key=True, autoincrement=True)


def link(name: str, table: str, *, needed: bool = False) -> Column[int]:
    """A row of another table, kept from being removed while this one names it."""
    return Column(name, Integer, ForeignKey(f"{table}.id"), nullable=not needed)
