"""What else can be done about a concern, and what was done besides taking and closing it."""

from dataclasses import dataclass
from datetime import datetime

from bot.console.labels import when
from bot.database import Transaction
from bot.store.concerns import Concern
from bot.store.contact_tries import tries_of
from bot.store.follow_ups import follow_up_of
from bot.store.people import Person, everyone, find_people
from bot.store.requests import waiting_of
from bot.store.second_calls import SecondCall, call_of
from bot.tables.states import FollowUpState, RequestState
from messages.people import Role


@dataclass(frozen=True, slots=True)
class Waiting:
    """The buddy request of a member who waits."""

    request: int
    since: str
    buddy: str
    """Who has it; empty where nobody has."""


@dataclass(frozen=True, slots=True)
class Choices:
    """As words for the page; empty where there is nothing to say."""

    colleagues: list[tuple[str, str]]
    """Whom it can be handed to: number, and name with reference."""
    handed_to: str
    put_off: str
    second: str
    asked_me: bool
    """Whether it was handed to whoever looks, and is theirs to take."""
    may_join: bool
    """Whether whoever looks can be the second person."""
    tries: list[tuple[str, str]]
    follow_up: str
    follow_up_planned: bool
    looked_over: str
    waits: Waiting | None


async def choices_of(tx: Transaction, concern: Concern, me: Person, now: datetime) -> Choices:
    """Read it all, with times in the time zone of whoever looks."""
    staff = await everyone(tx, Role.STAFF)
    tries = await tries_of(tx, concern.id)
    names = {one.id: one.first_name for one in staff}
    names |= {
        number: one.first_name
        for number, one in (await find_people(tx, {each.person_id for each in tries})).items()
    }
    call = await call_of(tx, concern.id)
    planned, follow_up = await _follow_up(tx, concern, names, now, me.timezone)
    return Choices(
        colleagues=[
            (str(one.id), f"{one.name} ({one.reference})")
            for one in staff
            if one.id != me.id and one.name
        ],
        handed_to=names.get(concern.handed_to_id or 0, ""),
        put_off=_put_off(concern, now, me.timezone),
        second=_second(call, names),
        asked_me=concern.handed_to_id == me.id,
        may_join=call is not None and call.person_id is None and me.id != concern.owner_id,
        tries=[
            (
                when(each.at, now, me.timezone),
                f"{names.get(each.person_id, 'Somebody')}: {each.way.label}, {each.result.label}. "
                f'"{each.words}"',
            )
            for each in tries
        ],
        follow_up=follow_up,
        follow_up_planned=planned,
        looked_over=names.get(concern.reviewed_by_id or 0, ""),
        waits=await _waits(tx, concern.member_id, now, me.timezone),
    )


def _put_off(concern: Concern, now: datetime, timezone: str) -> str:
    if concern.snoozed_until is None or concern.snoozed_until <= now:
        return ""
    return f"Put off until {when(concern.snoozed_until, now, timezone)}: {concern.snooze_reason}"


def _second(call: SecondCall | None, names: dict[int, str]) -> str:
    if call is None:
        return ""
    if call.person_id is None:
        return "A second person was asked for; nobody has joined yet."
    return f"{names.get(call.person_id, 'Somebody')} is the second person."


async def _follow_up(
    tx: Transaction, concern: Concern, names: dict[int, str], now: datetime, timezone: str
) -> tuple[bool, str]:
    found = await follow_up_of(tx, concern.id)
    if found is None:
        return False, ""
    who = names.get(found.owner_id, "Somebody")
    if found.state is FollowUpState.PLANNED:
        return True, f"Planned for {when(found.planned_for, now, timezone)}, by {who}."
    by = names.get(found.ended_by_id or 0, "somebody")
    note = f": {found.note}" if found.note else "."
    ended = "Done" if found.state is FollowUpState.DONE else "Not needed, says"
    return False, f"{ended} {'by ' if ended == 'Done' else ''}{by}{note}"


async def _waits(tx: Transaction, member_id: int, now: datetime, timezone: str) -> Waiting | None:
    request = await waiting_of(tx, member_id)
    if request is None:
        return None
    has = request.buddy_id if request.state is RequestState.ACCEPTED else None
    buddies = await find_people(tx, {has} if has else set())
    since = when(request.opened_at, now, timezone)
    return Waiting(request.id, since, buddies[has].first_name if has else "")
