"""What must be sent: written with the decision, sent afterwards, by lane."""

from sqlalchemy import BigInteger, Column, Index, Integer, String, Table, UniqueConstraint, text

from bot.tables.base import link, metadata, number
from bot.tables.columns import Choice, Moment, Sealed, SealedValues
from bot.tables.states import OutboxState
from messages.people import Channel

_waiting = text("state = 'waiting'")
_known = text("provider_id IS NOT NULL")
_is_edit = text("edits_id IS NOT NULL")
_has_topic = text("topic_id IS NOT NULL")

outbox = Table(
    "outbox",
    metadata,
    number(),
    Column("lane", Integer, nullable=False),
    Column("sentence", String(64), nullable=False),
    # What the sentence is filled with, and the words exactly as they went.
    Column("filling", SealedValues("outbox.filling"), nullable=False),
    Column("body", Sealed("outbox.body")),
    link("person_id", "people", needed=True),
    link("address_id", "addresses", needed=True),
    Column("channel", Choice(Channel), nullable=False),
    # What it is about, for `still wanted`, for replies to it and for the timelines.
    link("member_id", "people"),
    link("concern_id", "concerns"),
    link("request_id", "buddy_requests"),
    link("check_in_id", "check_ins"),
    Column("answer_to", String(80), nullable=False, server_default=""),
    Column("press_id", String(80), nullable=False, server_default=""),
    # An earlier message of ours in a chat: these words are added to it, and no phone buzzes.
    link("edits_id", "outbox"),
    # The topic of the buddy's chat in which it belongs; where it has none, it goes to the chat.
    link("topic_id", "topics"),
    Column("created_at", Moment, nullable=False),
    # Promise 3: past this moment it is not sent any more. None: it never becomes unwelcome.
    Column("expires_at", Moment),
    # Within a lane the lowest goes first, and of the same the first that was written.
    Column("turn", BigInteger, nullable=False, server_default="0"),
    Column("state", Choice(OutboxState), nullable=False),
    # When it may be tried, or when the present claim runs out.
    Column("due_at", Moment, nullable=False),
    Column("claim", String(40)),
    Column("attempts", Integer, nullable=False, server_default="0"),
    # Set once an attempt may have gone through: then only what is worth a double goes again.
    Column("unsure_since", Moment),
    Column("code", String(64), nullable=False, server_default=""),
    Column("provider_id", String(80)),
    Column("sent_at", Moment),
    # The provider's later word, ranked: see messages.delivery.Status.
    Column("status", Integer, nullable=False, server_default="0"),
    Column("status_code", String(40), nullable=False, server_default=""),
    # Promise 2: whatever may be said once has a name, and the same name is not said again.
    Column("once", String(120), nullable=False),
    UniqueConstraint("once", name="said_once"),
    Index(
        "ix_outbox_waiting",
        "channel",
        "lane",
        "turn",
        "id",
        sqlite_where=_waiting,
        postgresql_where=_waiting,
    ),
    Index("ix_outbox_address_id_state", "address_id", "state"),
    Index(
        "ix_outbox_provider_id",
        "channel",
        "provider_id",
        sqlite_where=_known,
        postgresql_where=_known,
    ),
    Index("ix_outbox_edits_id", "edits_id", sqlite_where=_is_edit, postgresql_where=_is_edit),
    Index("ix_outbox_topic_id", "topic_id", sqlite_where=_has_topic, postgresql_where=_has_topic),
    Index("ix_outbox_member_id", "member_id", "id"),
    Index("ix_outbox_concern_id", "concern_id", "lane"),
)
