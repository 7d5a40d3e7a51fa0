"""Providers' later words that came before we had stored what they are about."""

from sqlalchemy import Column, Integer, String, Table, UniqueConstraint

from bot.tables.base import metadata, number
from bot.tables.columns import Choice, Moment
from messages.people import Channel

early_reports = Table(
    "early_reports",
    metadata,
    number(),
    Column("channel", Choice(Channel), nullable=False),
    Column("provider_id", String(80), nullable=False),
    Column("status", Integer, nullable=False),
    Column("code", String(40), nullable=False),
    Column("why", String(32), nullable=False),
    Column("received_at", Moment, nullable=False),
    UniqueConstraint("channel", "provider_id", "status", name="one_early_report_a_status"),
)
