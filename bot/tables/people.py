"""People, where they are reached, what they agreed to, their plans and their check-ins."""

from sqlalchemy import (
    Boolean,
    CheckConstraint,
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
    # Members: whose bank holidays they have, as SCT. Empty: the setting NATION says it.
    Column("nation", String(40), nullable=False, server_default=""),
    Column("interests", Sealed("people.interests"), nullable=False),
    Column("notes", Sealed("people.notes"), nullable=False),
    # Members: the first day on which we hold their agreement; none, no check-in.
    Column("consented_on", Date),
    Column("invited_at", Moment),
    Column("stopped_at", Moment),
    Column("paused_until", Moment),
    # None: from when it was asked for.
    Column("paused_from", Moment),
    # As messages.wishes.wish.Why has it. Sealed: it may say that somebody is in hospital.
    Column("paused_why", Sealed("people.paused_why")),
    # "Happy as I am": asked for less, and is not to be counted as lapsed.
    Column("contented_at", Moment),
    Column("last_wrote_at", Moment),
    # Buddies: the weekdays on which they can be asked, as in the CSV. Empty for any day.
    Column("days", String(64), nullable=False, server_default=""),
    # Buddies: how many members of their own at most, and how many offers in seven days.
    Column("most_members", Integer, nullable=False, server_default="3"),
    Column("most_asked", Integer, nullable=False, server_default="5"),
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
    # Buddies on Telegram: since when this chat is to have a topic for each member.
    Column("topics_since", Moment),
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
    # Once, on that day; the first and the last day; any day of a week that counts, where only
    # every other one does; and the last day of a first fortnight in which every day counts.
    Column("on_date", Date),
    Column("starts_on", Date),
    Column("ends_on", Date),
    Column("anchor", Date),
    Column("daily_until", Date),
    # The next slot as the wall says it, and that moment in UTC. None: nothing more is planned,
    # and a one-off is done.
    Column("next_slot", String(16)),
    Column("next_due_at", Moment),
    # Who goes first of those who are due in the same minute: see schedules.turns.
    Column("turn", Integer, nullable=False, server_default="0"),
    # One plan for each time of day, so that importing a person again never doubles a check-in.
    Index(
        "one_plan_a_time",
        "person_id",
        "at",
        unique=True,
        sqlite_where=text("on_date IS NULL"),
        postgresql_where=text("on_date IS NULL"),
    ),
    Index(
        "one_one_off_a_moment",
        "person_id",
        "at",
        "on_date",
        unique=True,
        sqlite_where=text("on_date IS NOT NULL"),
        postgresql_where=text("on_date IS NOT NULL"),
    ),
    Index("ix_plans_next_due_at", "next_due_at", "turn"),
    # The unique ones hold only a part of the rows each: neither finds all plans of one person.
    Index("ix_plans_person_id", "person_id"),
)

# How near to the chosen times, and outside which hours. Nobody here: to the minute, at any hour.
timings = Table(
    "timings",
    metadata,
    number(),
    link("person_id", "people", needed=True),
    Column("leeway", Integer, nullable=False, server_default="0"),
    Column("quiet", String(11), nullable=False, server_default=""),
    UniqueConstraint("person_id", name="one_timing_a_member"),
    CheckConstraint("leeway >= 0 AND leeway <= 60", name="a_leeway_is_an_hour_at_most"),
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
