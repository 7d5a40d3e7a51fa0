"""Tells staff everything about one person but the words that they wrote."""

from datetime import datetime, timedelta

from bot.charity import Charity
from bot.database import Transaction
from bot.people.foreseeing import foreseen
from bot.people.states import reached_in_full, state, when
from bot.store import buddies, concerns
from bot.store.in_touch import how_in_touch
from bot.store.people import Person, find_people
from bot.store.roster import OnFile, with_the_rest
from messages.people import Role
from schedules.in_touch import InTouch
from schedules.spoken import spoken_time

Line = tuple[str, str]
NEXT = 3
"""Check-ins that are shown; `plan` shows more."""
_AHEAD = timedelta(days=14)


async def show_person(
    tx: Transaction, charity: Charity, person: Person, now: datetime
) -> list[Line]:
    """What each thing is called, and what it is. Nothing that is empty is told."""
    if not person.name:
        return [("reference", person.reference), ("state", "erased")]
    (one,) = await with_the_rest(tx, [person])
    touch = (await how_in_touch(tx, now, person.id)).get(person.id)
    lines = [*_themselves(one, now, touch), *await _ties(tx, one, now)]
    if person.role is Role.MEMBER:
        lines += await _next(tx, charity, one, now)
    return [(name, words) for name, words in lines if words]


def _themselves(one: OnFile, now: datetime, touch: InTouch | None) -> list[Line]:
    person = one.person
    written = person.last_wrote_at
    return [
        ("reference", person.reference),
        ("role", person.role.value),
        ("name", person.name),
        ("reached by", reached_in_full(one)),
        ("language", person.language),
        ("time zone", person.timezone),
        ("nation", person.nation),
        ("plan" if person.role is Role.MEMBER else "when", when(one, now)),
        ("consent", f"since {person.consented_on}" if person.consented_on else ""),
        ("state", state(one, now, touch) or "all is well"),
        ("last wrote", spoken_time(written, now, person.timezone) if written else ""),
        ("interests", person.interests.replace(";", ", ")),
        ("notes", person.notes),
    ]


async def _ties(tx: Transaction, one: OnFile, now: datetime) -> list[Line]:
    """Who answers them, whom they answer, and what is open."""
    person = one.person
    ids = set(await buddies.members_of(tx, person.id))
    paired = await find_people(tx, ids | ({one.buddy_id} if one.buddy_id else set()))
    named = ", ".join(f"{each.name} ({each.reference})" for each in paired.values())
    concern = await concerns.of_member(tx, person.id)
    since = spoken_time(concern.opened_at, now, person.timezone) if concern else ""
    alert = f"{concern.id}, {concern.level.value}, open since {since}" if concern else ""
    return [("buddy" if person.role is Role.MEMBER else "members", named), ("alert", alert)]


async def _next(tx: Transaction, charity: Charity, one: OnFile, now: datetime) -> list[Line]:
    coming = await foreseen(tx, charity, one, now, now, now + _AHEAD)
    return [
        ("next" if place == 0 else "then", f"{each.local:%A %Y-%m-%d %H:%M}: {each.happens}")
        for place, each in enumerate(coming[:NEXT])
    ]
