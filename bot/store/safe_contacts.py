"""A member's safe-contact rules: what was agreed, whether they are quiet, and changing either."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, Update, bindparam, select, update

from bot.database import Transaction
from bot.tables import safe_contacts
from messages.code_words import code_key, possible_keys
from messages.safe_contact import Manner, Ring, Style

_t = safe_contacts.c
_MINE = _t.person_id == bindparam("person_id")
# Asked for every message, in and out: built once.
_MANNER = select(
    *(_t.style, _t.ring, _t.called, _t.doubted_at, _t.quiet_since, _t.lifted_at, _t.code_word_hash)
).where(_MINE)
_STANDS = select(_t.code_word_hash, _t.quiet_since, _t.doubted_at, _t.early_signs).where(_MINE)

OPEN = Manner()
"""For everybody with whom nothing was agreed."""
_WORDS = ("rules", "called", "other_ways", "agreed_fact", "crisis_plan", "early_signs")


@dataclass(frozen=True, slots=True, repr=False)
class Rules:
    """What staff write down with the member, in the member's words."""

    style: Style = Style.OPEN
    ring: Ring = Ring.YES
    rules: str = ""
    """Hours and warnings: "text only", "not after 6, husband home"."""
    called: str = ""
    other_ways: str = ""
    """Relay, e-mail, another number: what to use instead of ringing."""
    agreed_fact: str = ""
    crisis_plan: str = ""
    early_signs: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class SafeContact:
    """All of it, as stored; `version` grows with every change of the rules."""

    rules: Rules = Rules()
    version: int = 1
    has_code_word: bool = False
    doubted_at: datetime | None = None
    doubted_why: str = ""
    quiet_since: datetime | None = None
    lifted_at: datetime | None = None
    """When messages last went again."""

    @property
    def has_rules(self) -> bool:
        """Whether somebody who is about to write or ring must read it first."""
        careful = self.rules.style is Style.NEUTRAL or self.rules.ring is Ring.NEVER
        return careful or bool(self.rules.rules or self.doubted_at or self.quiet_since)


async def manner_of(tx: Transaction, person_id: int, created_at: datetime) -> Manner:
    """How words that were put out at `created_at` may be said; quiet where they may not at all.

    What waited while nothing was sent never goes, not even after that was lifted.
    """
    row = await tx.first(_MANNER, person_id=person_id)
    if row is None:
        return OPEN
    before = row.lifted_at is not None and created_at <= row.lifted_at
    return Manner(
        row.style,
        row.ring,
        row.called,
        in_doubt=row.doubted_at is not None,
        quiet=row.quiet_since is not None or before,
        has_code_word=row.code_word_hash is not None,
    )


async def stands_with(tx: Transaction, person_id: int) -> tuple[bool, bool]:
    """Whether nothing goes to them now, and whether it may be somebody else who has the phone."""
    row = await tx.first(_STANDS, person_id=person_id)
    if row is None:
        return False, False
    return row.quiet_since is not None, row.doubted_at is not None


async def is_quiet(tx: Transaction, person_id: int) -> bool:
    """Whether nothing goes to them now."""
    return (await stands_with(tx, person_id))[0]


@dataclass(frozen=True, slots=True, repr=False)
class Heard:
    """What a member's rules make of a message of theirs."""

    code_word: bool = False
    quiet: bool = False
    """Nothing goes to them already."""
    in_doubt: bool = False
    early_signs: str = ""


async def heard(tx: Transaction, person_id: int, text: str) -> Heard:
    """Whether their code word is in the text, and how it stands with them."""
    row = await tx.first(_STANDS, person_id=person_id)
    if row is None:
        return Heard()
    said = False
    if row.code_word_hash is not None:
        wanted = bytes(row.code_word_hash)
        said = any(_hash(tx, person_id, key) == wanted for key in possible_keys(text))
    doubted = row.doubted_at is not None
    return Heard(said, row.quiet_since is not None, doubted, row.early_signs)


async def safe_contact_of(tx: Transaction, person_id: int) -> SafeContact:
    """All of it."""
    row = await tx.first(select(safe_contacts).where(safe_contacts.c.person_id == person_id))
    return SafeContact() if row is None else _safe_contact(row)


async def keep_rules(tx: Transaction, person_id: int, version: int, rules: Rules) -> bool:
    """Compare-and-set on the version that the writer had read; False where it has changed."""
    await _be_there(tx, person_id)
    kept = (
        _of(person_id)
        .where(safe_contacts.c.version == version)
        .values(
            version=safe_contacts.c.version + 1,
            style=rules.style,
            ring=rules.ring,
            **{name: getattr(rules, name) for name in _WORDS},
        )
    )
    return await tx.run(kept) == 1


async def set_code_word(tx: Transaction, person_id: int, words: str) -> None:
    """Only a keyed hash is kept; empty words take it away."""
    await _be_there(tx, person_id)
    word = _hash(tx, person_id, code_key(words)) if words else None
    await tx.run(_of(person_id).values(code_word_hash=word))


async def go_quiet(tx: Transaction, person_id: int, now: datetime) -> None:
    """From this commit on nothing leaves for them; the word again makes it newer."""
    await tx.run(_of(person_id).values(quiet_since=now))


async def lift_quiet(tx: Transaction, person_id: int, since: datetime, now: datetime) -> bool:
    """Only what the person who lifts it knew of: False where the word has come again since."""
    lifted = _of(person_id).where(safe_contacts.c.quiet_since == since)
    return await tx.run(lifted.values(quiet_since=None, lifted_at=now)) == 1


async def doubt_identity(tx: Transaction, person_id: int, now: datetime, why: str) -> bool:
    """Only neutral words from now on; False where that was so before."""
    await _be_there(tx, person_id)
    sure = _of(person_id).where(safe_contacts.c.doubted_at.is_(None))
    return await tx.run(sure.values(doubted_at=now, doubted_why=why[:80])) == 1


async def clear_doubt(tx: Transaction, person_id: int) -> bool:
    """It is them: False where nobody doubted it."""
    doubted = _of(person_id).where(safe_contacts.c.doubted_at.is_not(None))
    return await tx.run(doubted.values(doubted_at=None, doubted_why="")) == 1


async def _be_there(tx: Transaction, person_id: int) -> None:
    """A row with nothing agreed, where there is none."""
    words = dict.fromkeys(_WORDS, "")
    await tx.add_once(safe_contacts, person_id=person_id, **words)


def _of(person_id: int) -> Update:
    return update(safe_contacts).where(safe_contacts.c.person_id == person_id)


def _hash(tx: Transaction, person_id: int, key: str) -> bytes:
    """Bound to the person: two who chose the same word do not show it."""
    return tx.vault.find(f"code word {person_id}", key)


def _safe_contact(row: Row[Any]) -> SafeContact:
    rules = Rules(row.style, row.ring, *(getattr(row, name) for name in _WORDS))
    return SafeContact(
        rules,
        row.version,
        row.code_word_hash is not None,
        row.doubted_at,
        row.doubted_why,
        row.quiet_since,
        row.lifted_at,
    )


def changed_parts(before: Rules, after: Rules) -> list[str]:
    """The names of what differs, for the record, which never holds the words themselves."""
    return [
        name for name in Rules.__dataclass_fields__ if getattr(before, name) != getattr(after, name)
    ]
