"""Days of the year that are a member's own."""

from sqlalchemy import CheckConstraint, Column, Index, Table, text

from bot.tables.base import link, metadata, number
from bot.tables.columns import Choice, Sealed
from schedules.own_dates import DateKind, DateManner

_BIRTHDAY = text("kind = 'birthday'")

member_dates = Table(
    "member_dates",
    metadata,
    number(),
    link("person_id", "people", needed=True),
    # As 12-24. Hard dates stood in `silences` once. Sealed words won't open under another name,
    # and a migration has no key to seal them anew.
    Column("month_day", Sealed("silences.hard_date"), nullable=False),
    Column("kind", Choice(DateKind), nullable=False),
    Column("manner", Choice(DateManner), nullable=False),
    # A birthday is kept only for whoever wants to hear from us on it.
    CheckConstraint(
        "kind = 'hard' OR manner = 'gentle'", name="only_a_hard_date_goes_without_a_hello"
    ),
    Index("ix_member_dates_person_id", "person_id"),
    Index(
        "one_birthday_a_member",
        "person_id",
        unique=True,
        sqlite_where=_BIRTHDAY,
        postgresql_where=_BIRTHDAY,
    ),
)
