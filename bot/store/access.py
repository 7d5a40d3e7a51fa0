"""Who may sign in to the console, and who is signed in: only keyed hashes are kept."""

import secrets
from datetime import datetime, timedelta

from sqlalchemy import bindparam, select, update

from bot.database import Transaction
from bot.store.people import Person, find_person
from bot.tables import sessions, sign_in_links
from messages.people import Role

LINK_LIFETIME = timedelta(minutes=15)
SESSION_LIFETIME = timedelta(hours=12)
"""One night's shift."""


async def new_sign_in_link(tx: Transaction, person_id: int, now: datetime) -> str:
    """The token of a link that works once."""
    token = secrets.token_urlsafe(24)
    await tx.run(
        sign_in_links.insert().values(
            token_hash=tx.vault.find("sign-in", token),
            person_id=person_id,
            expires_at=now + LINK_LIFETIME,
        )
    )
    return token


async def link_is_good(tx: Transaction, token: str, now: datetime) -> bool:
    """Whether it would work now; looking at it does not use it up."""
    found = select(sign_in_links.c.person_id).where(
        sign_in_links.c.token_hash == tx.vault.find("sign-in", token),
        sign_in_links.c.used_at.is_(None),
        sign_in_links.c.expires_at > now,
    )
    return await tx.first(found) is not None


async def use_link(tx: Transaction, token: str, now: datetime) -> str | None:
    """Use the link up and begin a session: the session's token, or None if it does not work."""
    used = (
        update(sign_in_links)
        .where(sign_in_links.c.token_hash == tx.vault.find("sign-in", token))
        .where(sign_in_links.c.used_at.is_(None), sign_in_links.c.expires_at > now)
        .values(used_at=now)
        .returning(sign_in_links.c.person_id)
    )
    row = await tx.first(used)
    if row is None:
        return None
    session = secrets.token_urlsafe(32)
    await tx.run(
        sessions.insert().values(
            token_hash=tx.vault.find("session", session),
            person_id=row.person_id,
            started_at=now,
            expires_at=now + SESSION_LIFETIME,
        )
    )
    return session


async def signed_in(tx: Transaction, session: str, now: datetime) -> Person | None:
    """Who this is; None if nobody, or no longer on staff."""
    found = select(sessions.c.person_id).where(
        sessions.c.token_hash == tx.vault.find("session", session), sessions.c.expires_at > now
    )
    row = await tx.first(found)
    person = await find_person(tx, row.person_id) if row else None
    return person if person is not None and person.role is Role.STAFF else None


async def sign_out(tx: Transaction, session: str) -> None:
    """End this session."""
    await tx.run(
        sessions.delete().where(sessions.c.token_hash == tx.vault.find("session", session))
    )


_OLD_LINKS = sign_in_links.delete().where(sign_in_links.c.expires_at <= bindparam("now"))
_OLD_SESSIONS = sessions.delete().where(sessions.c.expires_at <= bindparam("now"))


async def forget_expired(tx: Transaction, now: datetime) -> int:
    """Remove links and sessions that let nobody in any more; how many."""
    return await tx.run(_OLD_LINKS, now=now) + await tx.run(_OLD_SESSIONS, now=now)
