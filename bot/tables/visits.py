"""Companion visits: a member is not alone the first few times that they go somewhere."""

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Date,
    Index,
    Integer,
    String,
    Table,
    false,
    text,
)

from bot.tables.base import link, metadata, number
from bot.tables.columns import Choice, Moment, Sealed
from bot.tables.states import VisitState
from schedules.visits import VisitOutcome, VisitStep

_to_come = text("state IN ('asked', 'approved')")

visits = Table(
    "visits",
    metadata,
    number(),
    link("member_id", "people", needed=True),
    link("buddy_id", "people"),
    # The first of the same series; none for the first itself.
    link("first_id", "visits"),
    Column("session", Integer, nullable=False, server_default="1"),
    Column("asked_at", Moment, nullable=False),
    # Where they would like to go, in their own words.
    Column("what", Sealed("visits.what"), nullable=False),
    Column("state", Choice(VisitState), nullable=False),
    Column("starts_at", Moment),
    Column("ends_at", Moment),
    Column("place", Sealed("visits.place")),
    Column("place_is_public", Boolean, nullable=False, server_default=false()),
    # How often it was moved: of two on staff who move it at once, one does.
    Column("moved", Integer, nullable=False, server_default=text("0")),
    Column("risk_note", Sealed("visits.risk_note")),
    # What staff have seen of the buddy's checks, and when: never the certificates.
    Column("checks", String(120), nullable=False, server_default=""),
    Column("checks_seen_on", Date),
    Column("approved_at", Moment),
    link("approved_by", "people"),
    Column("arrived_at", Moment),
    Column("left_at", Moment),
    # What comes next by itself, and when; none where nothing does.
    Column("next_step", Choice(VisitStep)),
    Column("next_look_at", Moment),
    Column("outcome", Choice(VisitOutcome)),
    Column("settled_at", Moment),
    # None: the member said so.
    link("settled_by", "people"),
    CheckConstraint(
        "state NOT IN ('approved', 'done') OR (approved_by IS NOT NULL AND buddy_id IS NOT NULL "
        "AND checks_seen_on IS NOT NULL AND starts_at IS NOT NULL AND ends_at IS NOT NULL "
        "AND place IS NOT NULL AND place_is_public)",
        name="no_visit_without_checks_approval_and_a_public_place",
    ),
    CheckConstraint("session BETWEEN 1 AND 3", name="company_ends_after_three_sessions"),
    # Whoever asks twice, and two on staff at once: one visit to come.
    Index(
        "one_visit_to_come_a_member",
        "member_id",
        unique=True,
        sqlite_where=_to_come,
        postgresql_where=_to_come,
    ),
    Index("ix_visits_buddy_id", "buddy_id"),
    Index("ix_visits_next_look_at", "next_look_at"),
)
