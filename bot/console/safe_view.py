"""How a member may be reached safely, as words for the pages."""

from dataclasses import dataclass
from datetime import datetime

from bot.console.labels import on_date, when
from bot.database import Transaction
from bot.store.agreed_contacts import AgreedContact, agreed_contacts_of
from bot.store.people import Person
from bot.store.safe_contacts import Rules, safe_contact_of
from messages.safe_contact import Ring, Style


@dataclass(frozen=True, slots=True)
class ContactView:
    """Somebody whom the member named to us."""

    id: int
    who: str
    how: str
    consent: str
    may: bool
    """Whether we may turn to them."""


@dataclass(frozen=True, slots=True)
class SafeView:
    """What staff must see before they write or ring."""

    loud: list[str]
    """In large type, the gravest first."""
    quieter: list[str]
    """What was agreed, where something graver stands above it."""
    rules: Rules
    version: int
    quiet: str
    """When their code word came; empty where messages go."""
    since: datetime | None
    doubt: str
    never_ring: bool
    has_code_word: bool
    contacts: list[ContactView]
    text_relay: bool
    """Whether the country has it: Relay UK, 18001 before the number (domain brief, 3.5)."""

    @property
    def known(self) -> bool:
        """Whether anything at all was agreed."""
        return self.version > 1 or bool(self.loud or self.contacts or self.has_code_word)

    @property
    def no_call(self) -> bool:
        """Whether the number is kept behind a warning."""
        return self.never_ring or bool(self.quiet or self.doubt)

    @property
    def own_words(self) -> bool:
        """Whether there is a plan of theirs to show."""
        return bool(self.rules.crisis_plan or self.rules.early_signs or self.contacts)


async def safe_view(
    tx: Transaction, member: Person, country: str, now: datetime, timezone: str
) -> SafeView:
    """Read it all."""
    stored = await safe_contact_of(tx, member.id)
    quiet = when(stored.quiet_since, now, timezone) if stored.quiet_since else ""
    doubt = when(stored.doubted_at, now, timezone) if stored.doubted_at else ""
    contacts = [_contact(each) for each in await agreed_contacts_of(tx, member.id)]
    grave = _grave(member.first_name, quiet=bool(quiet), doubt=bool(doubt))
    agreed = _agreed(stored.rules)
    return SafeView(
        loud=grave or agreed,
        quieter=agreed if grave else [],
        rules=stored.rules,
        version=stored.version,
        quiet=quiet,
        since=stored.quiet_since,
        doubt=f"{doubt}: {stored.doubted_why}" if doubt else "",
        never_ring=stored.rules.ring is Ring.NEVER,
        has_code_word=stored.has_code_word,
        contacts=contacts,
        text_relay=country.upper() == "GB",
    )


def _grave(name: str, *, quiet: bool, doubt: bool) -> list[str]:
    said = []
    if quiet:
        said.append(f"{name} is not safe now. Do not write. Do not ring.")
    if doubt:
        said.append(f"It may not be {name} who writes. Say nothing personal before you know.")
    return said


def _agreed(rules: Rules) -> list[str]:
    said = []
    if rules.ring is Ring.NEVER:
        said.append("Text only. Never ring.")
    if rules.style is Style.NEUTRAL:
        said.append("Others may read this phone: neutral words only.")
    if rules.rules:
        said.append(rules.rules)
    return said


def _contact(contact: AgreedContact) -> ContactView:
    who = f"{contact.name}, {contact.relation}" if contact.relation else contact.name
    if contact.consented_on is None:
        return ContactView(
            contact.id, who, contact.how, "No consent on file: do not contact", may=False
        )
    consent = f"Consent on file since {on_date(contact.consented_on)}"
    return ContactView(contact.id, who, contact.how, consent, may=True)
