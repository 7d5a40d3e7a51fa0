"""Reads everything that is stored about one person, for that person."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Column, ColumnElement, Row, Select, Table, and_, or_, select

from bot.database import Transaction
from bot.tables import (
    addresses,
    agreed_contacts,
    alerts,
    buddy_checks,
    buddy_hours,
    buddy_records,
    buddy_requests,
    buddy_spells,
    check_ins,
    coming_pairings,
    concerns,
    consents,
    contact_tries,
    debriefs,
    drill_pages,
    events,
    follow_ups,
    given_times,
    hard_night_concerns,
    hard_nights,
    held_words,
    in_hand,
    introductions,
    match_wishes,
    member_dates,
    messages,
    offers,
    outbox,
    overrides,
    pairing_questions,
    pairings,
    people,
    plan_changes,
    plan_questions,
    plans,
    safe_contacts,
    second_calls,
    sessions,
    silences,
    swaps,
    timings,
    topics,
    unreached,
    visits,
)
from bot.tables.states import MessageState
from messages.people import Role

_THEIR_OWN = (
    *(addresses, consents, plans, check_ins, alerts, drill_pages, overrides),
    *(timings, member_dates, safe_contacts, agreed_contacts, hard_nights, silences, unreached),
    *(plan_changes, plan_questions, match_wishes, introductions, pairing_questions),
    *(buddy_hours, buddy_spells),
    *(buddy_records, buddy_checks),
    *(in_hand, debriefs, topics),
)

Item = Mapping[str, object]
"""One row, by the names of its columns."""


@dataclass(frozen=True, slots=True)
class Dossier:
    """Every row that is about one person, by table, oldest first."""

    person: Item
    rows: Mapping[str, list[Item]]
    roles: Mapping[int, Role] = field(default_factory=dict)
    """The roles of everybody, so that others can be named by reference."""


async def load_dossier(tx: Transaction, person_id: int) -> Dossier | None:
    """None where there is nobody of that number."""
    person = await tx.first(select(people).where(people.c.id == person_id))
    if person is None:
        return None
    rows = {
        name: [_item(row) for row in await tx.all(found)]
        for name, found in _questions(person_id).items()
    }
    roles = await tx.all(select(people.c.id, people.c.role))
    return Dossier(_item(person), rows, {row.id: row.role for row in roles})


def _carried_to(me: int) -> ColumnElement[bool]:
    """What their buddies wrote to them, and not what they told staff about them."""
    return (messages.c.member_id == me) & (messages.c.state != MessageState.HELD)


def _questions(me: int) -> dict[str, Select[*tuple[Any, ...]]]:
    own = {table.name: _of(table, table.c.person_id == me) for table in _THEIR_OWN}
    signed_in = select(sessions).where(sessions.c.person_id == me).order_by(sessions.c.started_at)
    return {
        **own,
        "sessions": signed_in,
        "handover_notes": _of(hard_nights, _notes_about(me)),
        "hard_night_concerns": _of(hard_night_concerns, _about_me(hard_night_concerns, me)),
        "swaps": _of(swaps, or_(swaps.c.asker_id == me, swaps.c.asked_id == me)),
        "messages": _of(messages, or_(messages.c.person_id == me, _carried_to(me))),
        "outbox": _of(outbox, or_(outbox.c.person_id == me, outbox.c.member_id == me)),
        "pairings": _of(pairings, or_(pairings.c.member_id == me, pairings.c.buddy_id == me)),
        "coming_pairings": _of(
            coming_pairings,
            or_(coming_pairings.c.member_id == me, coming_pairings.c.buddy_id == me),
        ),
        "buddy_requests": _of(
            buddy_requests, or_(buddy_requests.c.member_id == me, buddy_requests.c.buddy_id == me)
        ),
        "visits": _of(visits, or_(visits.c.member_id == me, visits.c.buddy_id == me)),
        "held_words": _of(held_words, held_words.c.person_id == me),
        "given_times": _of(given_times, given_times.c.buddy_id == me),
        "offers": _of(offers, offers.c.buddy_id == me),
        "concerns": _concerns(me),
        "contact_tries": _of(contact_tries, _mine(contact_tries, contact_tries.c.person_id, me)),
        "second_calls": _of(second_calls, _mine(second_calls, second_calls.c.person_id, me)),
        "follow_ups": _of(follow_ups, _mine(follow_ups, follow_ups.c.owner_id, me)),
        "events": _of(events, or_(events.c.member_id == me, events.c.actor_id == me)),
    }


def _concerns(me: int) -> Select[*tuple[Any, ...]]:
    """With whose words began each: `said_by`."""
    said_by = messages.c.person_id.label("said_by")
    mine = or_(concerns.c.member_id == me, concerns.c.owner_id == me)
    began = concerns.outerjoin(messages, messages.c.id == concerns.c.message_id)
    return select(concerns, said_by).select_from(began).where(mine).order_by(concerns.c.id)


def _mine(table: Table, actor: Column[int], me: int) -> ColumnElement[bool]:
    """Of a concern about them, or done by them."""
    return or_(actor == me, _about_me(table, me))


def _about_me(table: Table, me: int) -> ColumnElement[bool]:
    return table.c.concern_id.in_(select(concerns.c.id).where(concerns.c.member_id == me))


def _notes_about(me: int) -> ColumnElement[bool]:
    """Notes of nights that were about this member, and about nobody else."""
    nights = (
        select(hard_night_concerns.c.hard_night_id)
        .join(concerns, concerns.c.id == hard_night_concerns.c.concern_id)
        .where(hard_night_concerns.c.hard_night_id == hard_nights.c.id)
    )
    theirs = nights.where(concerns.c.member_id == me).exists()
    others = nights.where(concerns.c.member_id != me).exists()
    return and_(theirs, ~others, hard_nights.c.written_at.is_not(None))


def _of(table: Table, mine: ColumnElement[bool]) -> Select[*tuple[Any, ...]]:
    return select(table).where(mine).order_by(table.c.id)


def _item(row: Row[Any]) -> Item:
    return dict(row._mapping)  # noqa: SLF001  # the documented way to a row's names


async def names_in(tx: Transaction, dossier: Dossier) -> dict[int, str]:
    """The names of everybody who appears in it."""
    columns = (
        "person_id",
        "member_id",
        "buddy_id",
        "actor_id",
        "owner_id",
        "asked_by_id",
        "read_by",
        "asker_id",
        "asked_id",
        "made_by",
        "agreed_with_id",
        "confirmed_by",
        "approved_by",
        "by_id",
        "seen_by",
    )
    rows = [row for some in dossier.rows.values() for row in some]
    ids = {row[name] for row in rows for name in columns if row.get(name) is not None}
    found = select(people.c.id, people.c.name).where(people.c.id.in_(list(ids)))
    return {row.id: row.name for row in await tx.all(found)}
