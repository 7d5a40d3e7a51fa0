"""How a member may be reached safely, and whom they agreed that we may turn to."""

from sqlalchemy import Column, Date, Index, Integer, LargeBinary, String, Table, UniqueConstraint

from bot.tables.base import link, metadata, number
from bot.tables.columns import Choice, Moment, Sealed
from messages.safe_contact import Ring, Style

safe_contacts = Table(
    "safe_contacts",
    metadata,
    number(),
    link("person_id", "people", needed=True),
    # Of two who change it at once one is told: see `keep_rules`.
    Column("version", Integer, nullable=False, server_default="1"),
    Column("style", Choice(Style), nullable=False, server_default=Style.OPEN.value),
    Column("ring", Choice(Ring), nullable=False, server_default=Ring.YES.value),
    Column("rules", Sealed("safe_contacts.rules"), nullable=False),
    Column("called", Sealed("safe_contacts.called"), nullable=False),
    Column("other_ways", Sealed("safe_contacts.other_ways"), nullable=False),
    Column("agreed_fact", Sealed("safe_contacts.agreed_fact"), nullable=False),
    Column("crisis_plan", Sealed("safe_contacts.crisis_plan"), nullable=False),
    Column("early_signs", Sealed("safe_contacts.early_signs"), nullable=False),
    # A keyed hash: the word can be recognised, and nobody can read it, not even here.
    Column("code_word_hash", LargeBinary),
    # Somebody else may have the phone: only neutral words go.
    Column("doubted_at", Moment),
    Column("doubted_why", String(80), nullable=False, server_default=""),
    # The code word came: nothing goes. What was to go before it was lifted never goes.
    Column("quiet_since", Moment),
    Column("lifted_at", Moment),
    # One set of rules for each person, whoever writes them down first.
    UniqueConstraint("person_id", name="one_safe_contact_a_person"),
)

agreed_contacts = Table(
    "agreed_contacts",
    metadata,
    number(),
    link("person_id", "people", needed=True),
    Column("name", Sealed("agreed_contacts.name"), nullable=False),
    Column("relation", Sealed("agreed_contacts.relation"), nullable=False),
    Column("how", Sealed("agreed_contacts.how"), nullable=False),
    # The day on which the member agreed that we may; none, we may not.
    Column("consented_on", Date),
    Index("ix_agreed_contacts_person_id", "person_id"),
)
