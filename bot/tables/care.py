"""Hard nights on call: who is asked for a note, who wants to talk, and who reads the note."""

from sqlalchemy import Column, Index, String, Table, UniqueConstraint

from bot.tables.base import link, metadata, number
from bot.tables.columns import Moment, Sealed

hard_nights = Table(
    "hard_nights",
    metadata,
    number(),
    link("person_id", "people", needed=True),
    # The local day on which the night began, as 2026-11-22.
    Column("night", String(10), nullable=False),
    Column("found_at", Moment, nullable=False),
    # The handover note; empty until it is written.
    Column("words", Sealed("hard_nights.words"), nullable=False),
    Column("written_at", Moment),
    # They would like to talk it over, and staff in charge have been asked to ring.
    Column("debrief_at", Moment),
    # They chose to be asked first on the night after it as well.
    Column("kept_at", Moment),
    # Whoever was told to be asked first instead.
    link("instead_id", "people"),
    UniqueConstraint("person_id", "night", name="asked_once_after_a_hard_night"),
    Index("ix_hard_nights_found_at", "found_at"),
)

hard_night_concerns = Table(
    "hard_night_concerns",
    metadata,
    number(),
    link("hard_night_id", "hard_nights", needed=True),
    link("concern_id", "concerns", needed=True),
    UniqueConstraint("hard_night_id", "concern_id", name="a_night_names_a_concern_once"),
    Index("ix_hard_night_concerns_concern_id", "concern_id"),
)

handover_readers = Table(
    "handover_readers",
    metadata,
    number(),
    link("hard_night_id", "hard_nights", needed=True),
    link("person_id", "people", needed=True),
    Column("told_at", Moment, nullable=False),
    # Whoever comes on next hears of a note once, however many machines look.
    UniqueConstraint("hard_night_id", "person_id", name="told_of_a_handover_note_once"),
)
