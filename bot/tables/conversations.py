"""What people wrote, who is paired with whom, and who has been asked to answer."""

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Date,
    Index,
    Integer,
    String,
    Table,
    UniqueConstraint,
    false,
    text,
)

from bot.tables.base import link, metadata, number
from bot.tables.columns import Choice, Moment, Sealed
from bot.tables.states import EndedWhy, MessageState, RequestState
from messages.inbound import Kind
from messages.people import Channel
from messages.triage.levels import Level
from schedules.endings import EndingStep

messages = Table(
    "messages",
    metadata,
    number(),
    Column("channel", Choice(Channel), nullable=False),
    Column("provider_id", String(80), nullable=False),
    link("person_id", "people"),
    link("address_id", "addresses"),
    # The member whose conversation it belongs to: the writer, or whom a buddy wrote to.
    link("member_id", "people"),
    Column("kind", Choice(Kind), nullable=False),
    Column("text", Sealed("messages.text"), nullable=False),
    Column("raw", Sealed("messages.raw"), nullable=False),
    Column("sent_at", Moment, nullable=False),
    Column("received_at", Moment, nullable=False),
    Column("state", Choice(MessageState), nullable=False),
    Column("level", Choice(Level), nullable=False),
    # What its words alone were read as, where what came before made more of it.
    Column("level_alone", Choice(Level)),
    Column("reason", String(120), nullable=False),
    Column("triage_version", String(40), nullable=False),
    # When a member of staff marked it as read, for what is to be seen the same day.
    Column("read_at", Moment),
    link("read_by", "people"),
    # Promises 1 and 2: stored once by the provider's own name for it.
    UniqueConstraint("channel", "provider_id", name="a_message_counts_once"),
    Index("ix_messages_member_id", "member_id", "id"),
    Index("ix_messages_level_read_at", "level", "read_at"),
    Index("ix_messages_person_id_state", "person_id", "state"),
)

pairings = Table(
    "pairings",
    metadata,
    number(),
    link("member_id", "people", needed=True),
    link("buddy_id", "people", needed=True),
    Column("since", Moment, nullable=False),
    Column("ended_at", Moment),
    # When staff chose them for each other, and who did. Neither: the people file says so.
    Column("proposed_at", Moment),
    link("confirmed_by", "people"),
    # None: there was no trial. At `review_at` all three are asked how it goes, once.
    Column("trial_until", Moment),
    Column("review_at", Moment),
    Column("review_asked_at", Moment),
    Column("settled_at", Moment),
    # A last day that both have been told; what is done next on the way to it, and when.
    Column("ends_on", Date),
    Column("ending_step", Choice(EndingStep)),
    Column("next_ending_at", Moment),
    Column("ended_why", Choice(EndedWhy)),
    # Whatever it ends for, the buddy finishes with us, and is thanked after the last of theirs.
    Column("buddy_leaves", Boolean, nullable=False, server_default=false()),
    # These two are not put together again.
    Column("ended_badly", Boolean, nullable=False, server_default=false()),
    Index(
        "one_own_buddy_at_a_time",
        "member_id",
        unique=True,
        sqlite_where=text("ended_at IS NULL"),
        postgresql_where=text("ended_at IS NULL"),
    ),
    Index("ix_pairings_buddy_id", "buddy_id"),
    Index("ix_pairings_review_at", "review_at"),
    Index("ix_pairings_next_ending_at", "next_ending_at"),
)

_waiting = text("state IN ('open', 'accepted')")

buddy_requests = Table(
    "buddy_requests",
    metadata,
    number(),
    link("member_id", "people", needed=True),
    Column("kind", String(16), nullable=False),
    Column("state", Choice(RequestState), nullable=False),
    Column("opened_at", Moment, nullable=False),
    Column("step", Integer, nullable=False, server_default="0"),
    Column("next_move_at", Moment),
    link("buddy_id", "people"),
    Column("accepted_at", Moment),
    Column("answered_at", Moment),
    # What the member was told, whatever is asked afresh; none, a day after it opened.
    Column("promised_by", Moment),
    # When they were told that it may break: once.
    Column("warned_at", Moment),
    # Promise 8: whoever waits has a next move, always.
    CheckConstraint(
        "state NOT IN ('open', 'accepted') OR next_move_at IS NOT NULL",
        name="a_waiting_member_has_a_next_move",
    ),
    Index(
        "one_waiting_request_a_member",
        "member_id",
        unique=True,
        sqlite_where=_waiting,
        postgresql_where=_waiting,
    ),
    Index("ix_buddy_requests_next_move_at", "next_move_at"),
    Index("ix_buddy_requests_buddy_id", "buddy_id", "state"),
)

offers = Table(
    "offers",
    metadata,
    number(),
    link("request_id", "buddy_requests", needed=True),
    link("buddy_id", "people", needed=True),
    Column("offered_at", Moment, nullable=False),
    Column("passed_at", Moment),
    # It did not reach them: they were not asked.
    Column("lost_at", Moment),
    # Everybody is asked afresh; whoever says yes to the earlier words has it all the same.
    Column("renewed_at", Moment),
    Column("times", Integer, nullable=False, server_default="1"),
    UniqueConstraint("request_id", "buddy_id", name="offered_once_to_each_buddy"),
    Index("ix_offers_buddy_id", "buddy_id"),
)
