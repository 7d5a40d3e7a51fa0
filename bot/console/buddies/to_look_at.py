"""Buddies about whom staff are to do something soon, for the first page."""

from dataclasses import dataclass
from datetime import datetime

from bot.console.buddies.joining_view import SOON, joining_notes
from bot.console.labels import span
from bot.database import Transaction
from bot.store.checks import with_an_end
from bot.store.debriefs import waiting_rings
from bot.store.joining import in_state
from bot.store.people import find_people
from messages.joining import BuddyState
from schedules.checks import Needed

MOST = 50


@dataclass(frozen=True, slots=True)
class BuddyRow:
    """One of them, without a name."""

    buddy_id: int
    reference: str
    says: str


async def buddies_to_look_at(tx: Transaction, needed: Needed, now: datetime) -> list[BuddyRow]:
    """Who waits to be rung, would like to be one, or whose checks run out or have of late."""
    today = needed.today(now)
    ending = [one.person_id for one in await with_an_end(tx, today - SOON, today + SOON)]
    ids = list(dict.fromkeys([*await in_state(tx, BuddyState.APPLIED), *ending]))[:MOST]
    people, notes = await find_people(tx, ids), await joining_notes(tx, needed, ids, now)
    rows = await _to_ring(tx, now)
    for each in ids:
        says = notes[each].lacks or notes[each].ends_soon
        if says and people[each].name and people[each].stopped_at is None:
            rows.append(BuddyRow(each, people[each].reference, says))
    return rows


async def _to_ring(tx: Transaction, now: datetime) -> list[BuddyRow]:
    waiting = await waiting_rings(tx, MOST)
    people = await find_people(tx, [one.person_id for one in waiting])
    return [
        BuddyRow(
            one.person_id,
            people[one.person_id].reference,
            f"asked to be rung {span(now - one.wanted_at)} ago, after a hard conversation",
        )
        for one in waiting
        if one.wanted_at is not None
    ]
