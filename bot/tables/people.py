"""People, where they are reached, what they agreed to, their plans and their check-ins."""

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    UniqueConstraint,
    false,
    text,
)

from bot.tables.base import link, metadata, number
from bot.tables.columns import Choice, Moment, Sealed
from bot.tables.states import CheckInState
from messages.people import Channel, Role

people = Table(
    "people",
    metadata,
    number(),
    Column("role", Choice(Role), nullable=False),
    Column("name", Sealed("people.name"), nullable=False),
    Column("name_hash", LargeBinary, nullable=False, index=True),
    Column("language", String(16), nullable=False),
    Column("timezone", String(64), nullable=False),
    Column("interests", Sealed("people.interests"), nullable=False),
    Column("notes", Sealed("people.notes"), nullable=False),
    # Members: the first day on which we hold their agreement; none, no check-in.
    Column("consented_on", Date),
    Column("invited_at", Moment),
    Column("stopped_at", Moment),
    Column("paused_until", Moment),
    # "Happy as I am": asked for less, and is not to be counted as lapsed.
    Column("contented_at", Moment),
    Column("last_wrote_at", Moment),
    # Buddies: the weekdays on which they can be asked, as in the CSV. Empty for any day.
    Column("days", String(64), nullable=False, server_default=""),
    # Staff: their shifts as in the CSV, and their place in the order of paging.
    Column("on_call", String(400), nullable=False, server_default=""),
    Column("staff_order", Integer, nullable=False, server_default="0"),
    # Staff and members: whose rota is asked first. Empty where there is only one team.
    Column("team", String(40), nullable=False, server_default=""),
    # Staff: paged when nobody is on call; and whether they chose to carry nights in a row.
    Column("fallback", Boolean, nullable=False, server_default=false()),
    Column("back_to_back", Boolean, nullable=False, server_default=false()),
    Column("created_at", Moment, nullable=False),
    Index(
        "one_fallback_person",
        "fallback",
        unique=True,
        sqlite_where=text("fallback"),
        postgresql_where=text("fallback"),
    ),
    Index("ix_people_role", "role"),
    Index("ix_people_paused_until", "paused_until"),
)

addresses = Table(
    "addresses",
    metadata,
    number(),
    link("person_id", "people", needed=True),
    Column("channel", Choice(Channel), nullable=False),
    Column("value", Sealed("addresses.value"), nullable=False),
    Column("value_hash", LargeBinary, nullable=False),
    Column("preference", Integer, nullable=False),
    # Set when the provider says that nothing reaches this address any more.
    Column("blocked_at", Moment),
    Column("blocked_code", String(40)),
    # Set while the provider asked us to wait with this address.
    Column("hold_until", Moment),
    # Two people cannot share an address: a reply is never taken for somebody else's.
    UniqueConstraint("channel", "value_hash", name="two_people_cannot_share_an_address"),
    Index("ix_addresses_person_id", "person_id"),
)

consents = Table(
    "consents",
    metadata,
    number(),
    link("person_id", "people", needed=True),
    Column("on_date", Date, nullable=False),
    # How it was given: import, text, button. Which words were shown, in what language.
    Column("how", String(16), nullable=False),
    Column("words", String(64), nullable=False),
    Column("language", String(16), nullable=False),
    Column("withdrawn", Boolean, nullable=False),
    Column("recorded_at", Moment, nullable=False),
    UniqueConstraint("person_id", "on_date", "how", "withdrawn", name="one_consent_a_day"),
)

plans = Table(
    "plans",
    metadata,
    number(),
    link("person_id", "people", needed=True),
    Column("days", String(64), nullable=False),
    Column("at", String(5), nullable=False),
    # The next slot as the wall says it, and that moment in UTC. None: nothing is planned.
    Column("next_slot", String(16)),
    Column("next_due_at", Moment),
    # One plan for each time of day, so that importing a person again never doubles a check-in.
    UniqueConstraint("person_id", "at", name="one_plan_a_time"),
    Index("ix_plans_next_due_at", "next_due_at"),
)

check_ins = Table(
    "check_ins",
    metadata,
    number(),
    link("person_id", "people", needed=True),
    Column("slot", String(16), nullable=False),
    Column("due_at", Moment, nullable=False),
    Column("state", Choice(CheckInState), nullable=False),
    Column("reason", String(40), nullable=False, server_default=""),
    Column("sentence", String(40), nullable=False, server_default=""),
    Column("answered_at", Moment),
    # Promise 2: one slot is used once, whatever crashes, restarts or clock changes there are.
    UniqueConstraint("person_id", "slot", name="one_check_in_a_slot"),
    Index("ix_check_ins_person_id_due_at", "person_id", "due_at"),
)
