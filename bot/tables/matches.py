"""What people want of each other, who is to be paired with whom next, and what they were asked."""

from sqlalchemy import Column, Date, Index, Integer, String, Table, UniqueConstraint, text

from bot.tables.base import link, metadata, number
from bot.tables.columns import Choice, Moment, Sealed, SealedValues
from bot.tables.states import Asked, EndedWhy

match_wishes = Table(
    "match_wishes",
    metadata,
    number(),
    link("person_id", "people", needed=True),
    # Of two who change it at once one is told.
    Column("version", Integer, nullable=False, server_default="1"),
    # As messages.match_wishes writes it.
    Column("wishes", SealedValues("match_wishes.wishes"), nullable=False),
    UniqueConstraint("person_id", name="one_set_of_wishes_a_person"),
)

# What whoever answers a member may know, in the member's words, so that they need not tell again.
introductions = Table(
    "introductions",
    metadata,
    number(),
    link("person_id", "people", needed=True),
    Column("version", Integer, nullable=False, server_default="1"),
    Column("words", Sealed("introductions.words"), nullable=False),
    # The day on which the member agreed to these very words; none, no buddy reads them.
    Column("agreed_on", Date),
    Column("agreed_how", String(16), nullable=False, server_default=""),
    UniqueConstraint("person_id", name="one_introduction_a_member"),
)

_open = text("ended_at IS NULL")

# Chosen by staff, and not their own buddy yet: it becomes a pairing once both have said yes.
coming_pairings = Table(
    "coming_pairings",
    metadata,
    number(),
    link("member_id", "people", needed=True),
    link("buddy_id", "people", needed=True),
    Column("proposed_at", Moment, nullable=False),
    link("confirmed_by", "people", needed=True),
    Column("member_yes_at", Moment),
    Column("buddy_yes_at", Moment),
    Column("ended_at", Moment),
    # None: it has become a pairing.
    Column("ended_why", Choice(EndedWhy)),
    # Two on staff who choose at once: one has it, and a member is never promised two people.
    Index(
        "one_coming_buddy_at_a_time",
        "member_id",
        unique=True,
        sqlite_where=_open,
        postgresql_where=_open,
    ),
    Index("ix_coming_pairings_buddy_id", "buddy_id"),
)

_unanswered = text("closed_at IS NULL")

pairing_questions = Table(
    "pairing_questions",
    metadata,
    number(),
    # Who is asked, and about whom; only staff see the answer.
    link("person_id", "people", needed=True),
    link("member_id", "people", needed=True),
    link("buddy_id", "people"),
    Column("asked", Choice(Asked), nullable=False),
    Column("asked_at", Moment, nullable=False),
    Column("expires_at", Moment, nullable=False),
    # A, B or C; empty where it was closed without an answer.
    Column("answer", String(1), nullable=False, server_default=""),
    Column("closed_at", Moment),
    # A letter never answers one question in place of another.
    Index(
        "one_open_pairing_question_a_person",
        "person_id",
        unique=True,
        sqlite_where=_unanswered,
        postgresql_where=_unanswered,
    ),
    Index("ix_pairing_questions_member_id", "member_id"),
    Index("ix_pairing_questions_person_id", "person_id", "id"),
)
