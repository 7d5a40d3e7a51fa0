"""Puts the file of an alert together from everything that is stored about it."""

from collections.abc import Iterable
from datetime import datetime

from bot.charity import Charity
from bot.concern_file.entries import Alerted, ConcernFile, Entry, Kind
from bot.concern_file.wording import (
    NOBODY,
    arrived,
    facts_of,
    how_it_came,
    how_it_went,
    known_as,
    what_triage_said,
)
from bot.database import Transaction
from bot.store import on_file
from bot.store.concerns import Concern
from bot.store.contact_tries import ContactTry, tries_of
from bot.store.on_file import Line, Received, Sent
from bot.store.people import Person, find_people

_READING = ("read", "exported")
_ORDER = (Kind.WROTE, Kind.TRIED, Kind.RECORD, Kind.SENT, Kind.EDITED)
"""Of what has the same moment: first what was done, then what followed from it."""


async def gather(
    tx: Transaction, concern: Concern, charity: Charity, now: datetime, made_by: str
) -> ConcernFile:
    """Read everything, in one transaction, so that it is of one moment."""
    received = await on_file.received_about(tx, concern, now)
    sent = await on_file.sent_about(tx, concern, now)
    record = await on_file.record_about(tx, concern.id)
    tries = await tries_of(tx, concern.id)
    paged = await on_file.times_paged(tx, concern.id)
    people = await find_people(tx, _ids(concern, received, sent, record, tries, paged))
    lines = [each for each in record if each.what not in _READING]
    entries = [
        *(_received(each, people) for each in received),
        *(_sent(each, people) for each in sent),
        *(_tried(each, people) for each in tries),
        *(_line(each, people) for each in lines),
    ]
    version = await on_file.version_of(tx, concern.id)
    return ConcernFile(
        number=concern.id,
        organisation=charity.name,
        timezone=charity.timezone,
        made_at=now,
        made_by=made_by,
        facts=facts_of(concern, people, version, charity.timezone),
        alerted=[
            Alerted(known_as(people.get(one)), first, times, arrived(sent, one))
            for one, first, times in paged
        ],
        entries=sorted(entries, key=lambda entry: (entry.at, _ORDER.index(entry.kind))),
        readers=[(each.at, each.line) for each in record if each.what in _READING],
    )


def _ids(
    concern: Concern,
    received: Iterable[Received],
    sent: Iterable[Sent],
    record: Iterable[Line],
    tries: Iterable[ContactTry],
    paged: Iterable[tuple[int, datetime, int]],
) -> set[int]:
    found = {concern.member_id, concern.owner_id, concern.reviewed_by_id}
    found |= {each.person_id for each in received} | {each.person_id for each in sent}
    found |= {each.actor_id for each in record} | {each.person_id for each in tries}
    found |= {one for one, _, _ in paged}
    return {one for one in found if one is not None}


def _received(one: Received, people: dict[int, Person]) -> Entry:
    writer = people.get(one.person_id) if one.person_id else None
    how, why = how_it_came(one), what_triage_said(one)
    return Entry(one.at, Kind.WROTE, known_as(writer), one.text, how, why)


def _sent(one: Sent, people: dict[int, Person]) -> Entry:
    kind = Kind.EDITED if one.is_edit else Kind.SENT
    return Entry(
        one.at, kind, f"to {known_as(people.get(one.person_id))}", one.words, how_it_went(one)
    )


def _tried(one: ContactTry, people: dict[int, Person]) -> Entry:
    how = f"{one.way.value}: {one.result.value}".replace("_", " ")
    return Entry(one.at, Kind.TRIED, known_as(people.get(one.person_id)), one.words, how)


def _line(one: Line, people: dict[int, Person]) -> Entry:
    who = known_as(people.get(one.actor_id)) if one.actor_id else NOBODY
    return Entry(one.at, Kind.RECORD, who, one.line, one.what)
