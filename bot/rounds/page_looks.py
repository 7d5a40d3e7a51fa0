"""Looks whether each page arrived, and goes on where it did not."""

from datetime import datetime
from typing import assert_never

from bot.charity import Charity
from bot.database import Transaction
from bot.office import Office
from bot.rounds.one_by_one import SeeTo, one_by_one
from bot.rounds.telling import send_by
from bot.saying import put_call
from bot.store import concern_pages, outbox, tellings
from bot.store.holds import held_channels
from bot.store.outbox import Draft
from bot.store.people import usable_addresses
from bot.store.record import note
from bot.store.tellings import Telling, ToldAlert
from schedules.policy import Call, Ways
from schedules.reaching import (
    CONFIRMED_WITHIN,
    LookAgain,
    Reached,
    TryAlso,
    Unconfirmed,
    Unreached,
    look,
)


async def look_after_pages(office: Office, now: datetime) -> int:
    """Every look that is due; how many there were."""

    async def see_to(tx: Transaction, telling: Telling) -> None:
        await _look(tx, office.charity, telling, now)

    async def prepare(_tx: Transaction) -> SeeTo[Telling]:
        return see_to

    return await one_by_one(office, now, tellings.due_looks, prepare, _look_later)


async def _look_later(tx: Transaction, telling: Telling, until: datetime) -> None:
    await tellings.move_look(tx, telling, until)


async def _look(tx: Transaction, charity: Charity, telling: Telling, now: datetime) -> None:
    """Only while nobody has taken it and nobody else was paged since."""
    told = [each for each in await tellings.alerts_of(tx, telling.id) if each.newest]
    if not told:
        await tellings.move_look(tx, telling, None)
        return
    held = await held_channels(tx, charity.channels, now)
    tries = await tellings.tries_of(tx, telling.id, held, now)
    where = dict(await usable_addresses(tx, telling.person_id, charity.channels - held, now))
    match look(tries, tuple(where), now):
        case Reached():
            await tellings.move_look(tx, telling, None)
        case LookAgain(at):
            await tellings.move_look(tx, telling, at)
        case TryAlso(address_id):
            if await tellings.move_look(tx, telling, now + CONFIRMED_WITHIN):
                address = (address_id, where[address_id])
                draft = await _same_words(tx, telling, now)
                await send_by(tx, telling.id, draft, [address], Ways.PREFERRED, now)
                await _note(tx, told, "goes by another way too: not delivered so far", now)
        case Unconfirmed():
            if await tellings.move_look(tx, telling, None):
                await _ring(tx, charity, telling, told, now)
        case Unreached():
            if await tellings.move_look(tx, telling, None):
                await _ring(tx, charity, telling, told, now)
                await _page_on(tx, telling, told, now)
        case other:
            assert_never(other)


async def _ring(
    tx: Transaction, charity: Charity, telling: Telling, told: list[ToldAlert], now: datetime
) -> None:
    if not any(each.call is Call.UNREACHED for each in told):
        return
    if await put_call(tx, now, charity, await _same_words(tx, telling, now)):
        await _note(tx, told, "was not delivered so far: their telephone rings", now)


async def _same_words(tx: Transaction, telling: Telling, now: datetime) -> Draft:
    row = await outbox.claimed(tx, (await tellings.rows_of(tx, telling.id))[0])
    return Draft(
        person_id=row.person_id,
        sentence=row.sentence,
        lane=row.lane,
        once=f"also:{row.id}",
        filling=row.filling,
        due_at=now,
        member_id=row.member_id,
        concern_id=row.concern_id,
    )


async def _page_on(tx: Transaction, telling: Telling, told: list[ToldAlert], now: datetime) -> None:
    await _note(tx, told, "not delivered by any way: going on to the next person", now)
    for each in told:
        await concern_pages.page_on(tx, each.concern_id, telling.person_id, now)


async def _note(tx: Transaction, told: list[ToldAlert], what: str, now: datetime) -> None:
    for each in told:
        line = f"alert {each.concern_id} {what}"
        await note(tx, now, "not delivered", line, concern=each.concern_id)
