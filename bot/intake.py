"""Takes one message in: stored, read, decided and acted on in one transaction, or not at all."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

import structlog
from sqlalchemy.exc import DBAPIError

from bot.applying import Handling, apply
from bot.charity import Charity
from bot.database import Database, Transaction
from bot.faults import DatabaseBusy
from bot.knowing import know
from bot.office import Office
from bot.rounds.alarm import raise_alarm
from bot.store import people
from bot.store.messages import record_message
from bot.store.people import Person
from bot.store.record import note
from bot.store.safe_contacts import heard
from bot.store.topics import topic_called
from messages.deciding import decide
from messages.deciding.not_safe_now import REASON as NOT_SAFE_NOW
from messages.effects import Effect, GoQuiet, RaiseConcern
from messages.inbound import Inbound, Kind
from messages.people import Channel, Role
from messages.triage import read
from messages.triage.levels import Level, Reading

log = structlog.get_logger()

TRIES = 4
"""How often a transaction that lost a race is tried: each time somebody else's has been stored."""
_MINE = (Role.MEMBER, Role.NEWCOMER)
_NO_WORDS = frozenset(
    {Kind.BLOCKED, Kind.UNBLOCKED, Kind.CARRIER_STOP, Kind.CARRIER_START, Kind.CARRIER_HELP}
)
BROKEN = Reading(Level.SOON, ("the reader of messages is broken: please read this yourself",))


class Received(StrEnum):
    """What became of it."""

    NEW = "new"
    AGAIN = "again"
    """It was received before and changes nothing."""
    UNREADABLE = "unreadable"
    """Something in it broke the usual way, so staff are asked to read it."""


@dataclass(frozen=True, slots=True)
class Intake:
    """The one way in, whatever carried the message."""

    database: Database
    charity: Charity
    reader: Callable[[str], Reading] = read

    async def receive(self, inbound: Inbound, now: datetime) -> Received:
        """Store it and do what follows. When this returns, it is committed; when it raises, the
        provider must be told to send it again.

        If the process dies before the commit, nothing was stored and the provider asks again; if
        it dies after, everything was stored, and the rounds go on from the rows.
        """
        inbound = replace(inbound, sent_at=min(inbound.sent_at, now))
        reading = read_or_call_a_person(inbound, self.reader)
        if reading is BROKEN:
            await raise_alarm(Office(self.database, self.charity), now, "the reader of messages")
        for left in reversed(range(TRIES)):
            try:
                return await self._receive(inbound, reading, now)
            except DatabaseBusy:
                raise  # told at once, the provider comes again or is asked
            except DBAPIError as fault:
                log.warning("intake_again", fault=type(fault).__name__, left=left)
            except Exception as fault:  # noqa: BLE001  # the edge: a bug of ours must not lose anybody's words
                log.error("intake_broke", fault=type(fault).__name__, kind=inbound.kind.value)
                break
        return await self._receive_plainly(inbound, now)

    async def _receive(self, inbound: Inbound, reading: Reading, now: datetime) -> Received:
        async with self.database.writing() as tx:
            if not inbound.private:
                return await _store_unread(tx, inbound, reading, now)
            handling = await self._store(tx, inbound, reading, now)
            if handling is None:
                return Received.AGAIN
            await _note_received(handling, reading)
            facts = await know(handling)
            for effect in decide(inbound, reading, facts):
                await apply(effect, handling)
            return Received.NEW

    async def _receive_plainly(self, inbound: Inbound, now: datetime) -> Received:
        """Promise 12: what we cannot handle is stored, and staff are asked to read it."""
        async with self.database.writing() as tx:
            if not inbound.private:
                return await _store_unread(tx, inbound, BROKEN, now)
            handling = await self._store(tx, inbound, BROKEN, now)
            if handling is None:
                return Received.AGAIN
            if inbound.kind not in _NO_WORDS:
                await apply(await _call_a_person(handling), handling)
            return Received.UNREADABLE

    async def _store(
        self, tx: Transaction, inbound: Inbound, reading: Reading, now: datetime
    ) -> Handling | None:
        """Once, by the provider's id; None where it is here already."""
        writer, address_id = await self._writer(tx, inbound, now)
        message_id = await record_message(
            tx,
            inbound,
            now,
            reading=reading,
            person_id=writer.id,
            address_id=address_id,
            member_id=writer.id if writer.role in _MINE else None,
        )
        if message_id is None:
            return None
        if inbound.kind not in _NO_WORDS:
            await people.change_person(tx, writer.id, last_wrote_at=now)
            # Who writes on Telegram has not blocked us; a carrier's opt-out stays until START.
            if inbound.address.channel is not Channel.SMS and not inbound.at_the_desk:
                await people.unblock_address(tx, address_id)
        here = await topic_called(tx, address_id, inbound.topic) if inbound.topic else None
        return Handling(
            tx, now, self.charity, inbound, reading, message_id, writer, address_id, here
        )

    async def _writer(self, tx: Transaction, inbound: Inbound, now: datetime) -> tuple[Person, int]:
        """Whoever has this address; somebody we don't know becomes a newcomer."""
        found = await people.find_writer(tx, inbound.address)
        if found is not None:
            return found
        person_id = await people.add_person(
            tx,
            now,
            "Somebody new",
            role=Role.NEWCOMER,
            language="en",
            timezone=self.charity.timezone,
        )
        if await people.add_address(tx, person_id, inbound.address, preference=1) is None:
            await people.remove_person(tx, person_id)  # another message of theirs was first
        again = await people.find_writer(tx, inbound.address)
        assert again is not None
        return again


async def _call_a_person(handling: Handling) -> Effect:
    """Even then a code word silences us; if just that is broken, staff are called all the same."""
    me = handling.writer.id
    try:
        async with handling.tx.apart():
            if (await heard(handling.tx, me, handling.inbound.text)).code_word:
                await apply(GoQuiet(me), handling)
                return RaiseConcern(me, Level.URGENT, NOT_SAFE_NOW)
    except Exception as fault:  # noqa: BLE001  # the edge: words are stored, whatever else is broken
        log.error("code_word_broke", fault=type(fault).__name__)
    return RaiseConcern(me, BROKEN.level, BROKEN.reason)


def read_or_call_a_person(inbound: Inbound, reader: Callable[[str], Reading]) -> Reading:
    """Triage, before anything else is made of the message; if it breaks, a person reads it."""
    if inbound.kind in _NO_WORDS or inbound.kind is Kind.BUTTON:
        return Reading(Level.ORDINARY)
    try:
        reading = reader(inbound.text)
    except Exception as fault:  # noqa: BLE001  # the edge: see promise 12
        log.error("triage_broke", fault=type(fault).__name__)
        return BROKEN
    has_more = inbound.kind not in (Kind.TEXT, Kind.EDITED, Kind.REACTION)
    if has_more and reading.level is Level.ORDINARY:
        return replace(
            reading, level=Level.UNREADABLE, reasons=(f"{inbound.kind.value}: look at it",)
        )
    return reading


async def _store_unread(
    tx: Transaction, inbound: Inbound, reading: Reading, now: datetime
) -> Received:
    """From a group: kept, and answered to nobody, since its members are not ours."""
    message_id = await record_message(
        tx, inbound, now, reading=reading, person_id=None, address_id=None, member_id=None
    )
    return Received.AGAIN if message_id is None else Received.NEW


async def _note_received(handling: Handling, reading: Reading) -> None:
    """One line for the record. It never holds what was said."""
    me, kind = handling.writer, handling.inbound.kind
    said = {Kind.TEXT: " wrote", Kind.BUTTON: " pressed a button"}.get(kind, f": {kind.value}")
    line = me.first_name + said
    if me.role in _MINE and kind is not Kind.BUTTON:
        line += f", read as {reading.level.value}"
        if reading.reasons:
            line += f" because: {reading.reason}"
    await note(handling.tx, handling.now, "received", line, actor=me.id, member=me.id)
