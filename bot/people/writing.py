"""Writes what an import has worked out, some statements for all rows together."""

from collections.abc import Sequence
from datetime import datetime

from bot.charity import Charity
from bot.database import Transaction
from bot.people.changes import Change
from bot.people.inviting import invitation, wants_invitation
from bot.people.matching import InFile
from bot.people.plan_writing import write_plans
from bot.store import enrolling as store
from bot.store.availability import say_hours
from bot.store.enrolling import ConsentRow
from bot.store.requests import close_waiting
from bot.store.roster import best_addresses, unsent_invitations
from bot.store.rota import set_fallback
from bot.tables.states import SaidHow
from messages.people import Role


async def write_changes(
    tx: Transaction, charity: Charity, changes: Sequence[Change], now: datetime
) -> int:
    """Everything, in the transaction that is open; how many were invited."""
    ids = await _people(tx, changes, now)
    await _fallback(tx, changes, ids)
    await _addresses(tx, changes, ids, now)
    await write_plans(tx, charity, changes, ids, now)
    for change in changes:
        if change.hours is not None:
            await say_hours(tx, ids[change.row.line], change.hours, SaidHow.FILE, now)
    await _consents(tx, changes, ids, now)
    await _pairs(tx, changes, ids, now)
    return await _invitations(tx, charity, changes, ids, now)


async def _people(tx: Transaction, changes: Sequence[Change], now: datetime) -> dict[int, int]:
    """The number of everybody in the file, by line."""
    new = [change for change in changes if change.known is None]
    numbers = await store.add_people(tx, [change.person for change in new], now)
    ids = dict(zip((change.row.line for change in new), numbers, strict=True))
    for change in changes:
        if change.known is not None:
            ids[change.row.line] = change.known.person.id
            if change.known.person.role is Role.NEWCOMER and change.row.role is not Role.MEMBER:
                await close_waiting(tx, change.known.person.id)
    altered = [
        change.person
        for change in changes
        if change.known is not None and change.person != change.known.person
    ]
    await store.change_people(tx, altered)
    return ids


async def _fallback(tx: Transaction, changes: Sequence[Change], ids: dict[int, int]) -> None:
    """Apart from the rest of a row: whoever is named takes the place of whoever was before."""
    named = [ids[one.row.line] for one in changes if one.row.fallback]
    before = [one for one in changes if one.known is not None and one.known.person.fallback]
    if named:
        await set_fallback(tx, named[0])
    elif any(not one.person.fallback for one in before):
        await set_fallback(tx, None)


async def _addresses(
    tx: Transaction, changes: Sequence[Change], ids: dict[int, int], now: datetime
) -> None:
    """What goes makes room first, so that an address can change hands within one file."""
    await store.retire_addresses(tx, [one for c in changes for one in c.addresses.retired], now)
    await store.replace_addresses(tx, [one for c in changes for one in c.addresses.replaced])
    placed = [
        (address_id, ids[change.row.line], place)
        for change in changes
        for address_id, place in change.addresses.placed
    ]
    await store.place_addresses(tx, placed)
    added = [
        (ids[change.row.line], address, place)
        for change in changes
        for address, place in change.addresses.added
    ]
    await store.add_addresses(tx, added)


async def _consents(
    tx: Transaction, changes: Sequence[Change], ids: dict[int, int], now: datetime
) -> None:
    given = [
        ConsentRow(ids[change.row.line], change.consent, change.person.language)
        for change in changes
        if change.consent is not None
    ]
    await store.set_consents(tx, given)
    await store.add_consents(tx, given, now)


async def _pairs(
    tx: Transaction, changes: Sequence[Change], ids: dict[int, int], now: datetime
) -> None:
    pairs: dict[int, int | None] = {}
    for change in changes:
        if change.pairs:
            buddy = change.buddy
            number = ids[buddy.line] if isinstance(buddy, InFile) else buddy
            pairs[ids[change.row.line]] = number
    await store.set_pairs(tx, pairs, now)


async def _invitations(
    tx: Transaction,
    charity: Charity,
    changes: Sequence[Change],
    ids: dict[int, int],
    now: datetime,
) -> int:
    """Once ever; but one that reached nobody, for it was too late or refused, goes again."""
    asked = {ids[c.row.line]: c.person for c in changes if wants_invitation(c, now)}
    places = await best_addresses(tx, asked, charity.channels)
    posts = {who: invitation(who, asked[who].timezone, places[who], now) for who in places}
    first = [who for who in posts if asked[who].invited_at is None]
    await store.post(tx, [one for who in first for one in posts[who]], now)
    by_name = {one.draft.once: one for some in posts.values() for one in some}
    lost = await unsent_invitations(tx, posts.keys() - set(first))
    await store.post_again(tx, {row: by_name[name] for row, _, name in lost})
    invited = {*first, *(who for _, who, _ in lost)}
    await store.mark_invited(tx, sorted(invited), now)
    return len(invited)
