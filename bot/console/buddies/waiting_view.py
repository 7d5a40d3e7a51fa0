"""Who waits for whom, whether it has arrived and was seen, and what was promised, as lines."""

from dataclasses import dataclass
from datetime import datetime

from bot.console.labels import when
from bot.database import Transaction
from bot.store import debriefs, in_hand, requests
from bot.store.debriefs import Debrief
from bot.store.in_hand import InHand
from bot.store.people import Person, find_people, find_person
from bot.store.requests import BuddyRequest
from bot.tables.states import OutboxState, RequestState
from messages.delivery import Status


@dataclass(frozen=True, slots=True)
class TalkingView:
    """What a buddy has in hand, and whether they asked to be rung."""

    lines: list[str]
    ring: str
    """Empty where they never asked."""
    ring_waits: int | None
    """The number of what they asked for, while nobody has said that they rang."""


def how_it_stands(hand: InHand, now: datetime, timezone: str) -> str:
    """`arrived, not yet answered`: the furthest that we know of."""
    if hand.remind_at is not None:
        return f"seen; will answer later, with a reminder at {when(hand.remind_at, now, timezone)}"
    if hand.seen_at is not None:
        return f"seen at {when(hand.seen_at, now, timezone)}, not yet answered"
    if hand.status is Status.DELIVERED:
        return "arrived, not yet answered"
    if hand.status is Status.UNDELIVERED or hand.told in (OutboxState.REFUSED, OutboxState.SKIPPED):
        return "did not arrive"
    return "sent, not yet answered" if hand.told is OutboxState.SENT else "not sent yet"


async def waiting_says(tx: Transaction, member: Person, now: datetime, timezone: str) -> str:
    """`Waiting for Bea since 7.10pm: arrived, not yet answered. Promised by 7.10pm tomorrow.`

    Empty where nobody waits.
    """
    request = await requests.waiting_of(tx, member.id)
    if request is None:
        return ""
    buddy = await find_person(tx, request.buddy_id) if request.buddy_id else None
    if request.state is not RequestState.ACCEPTED or buddy is None:
        return _line("a buddy", request, "on offer to others", now, timezone)
    hand = await in_hand.stands(tx, request, buddy.id)
    return _line(buddy.first_name, request, how_it_stands(hand, now, timezone), now, timezone)


async def talking_view(tx: Transaction, buddy: Person, now: datetime, timezone: str) -> TalkingView:
    """Every member who waits for this buddy, the newest last."""
    has = await requests.of_buddy(tx, buddy.id, now)
    mine = [one for one in reversed(has) if one.state is RequestState.ACCEPTED]
    people = await find_people(tx, [one.member_id for one in mine])
    lines = []
    for one in mine:
        hand = await in_hand.stands(tx, one, buddy.id)
        how = how_it_stands(hand, now, timezone)
        lines.append(f"{people[one.member_id].reference}: {_line('', one, how, now, timezone)}")
    last = await debriefs.last_wanted(tx, buddy.id)
    waits = last.id if last and last.rung_at is None else None
    return TalkingView(lines, await _ring(tx, last, now, timezone) if last else "", waits)


async def _ring(tx: Transaction, last: Debrief, now: datetime, timezone: str) -> str:
    assert last.wanted_at is not None, "looked for as such"
    since = f"Asked to be rung, {when(last.wanted_at, now, timezone)}"
    if last.rung_at is not None:
        who = await find_person(tx, last.rung_by) if last.rung_by else None
        by = f" by {who.first_name}" if who and who.name else ""
        return f"{since}; rung{by}, {when(last.rung_at, now, timezone)}."
    staff = await find_person(tx, last.asked_id) if last.asked_id else None
    asked = f"{staff.first_name} was asked to" if staff else "nobody could be asked to"
    return f"{since}; {asked}."


def _line(whom: str, request: BuddyRequest, how: str, now: datetime, timezone: str) -> str:
    since = when(request.opened_at, now, timezone)
    promised = when(request.promise, now, timezone)
    waiting = f"Waiting for {whom} since {since}" if whom else f"waiting since {since}"
    return f"{waiting}: {how}. Promised by {promised}."
