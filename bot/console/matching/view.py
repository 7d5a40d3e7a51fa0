"""What staff see of a member and buddies: who is theirs, who is to come, and who would suit."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.console.access import Visit
from bot.console.labels import on_date, when
from bot.database import Transaction
from bot.pairing.asking import WHETHER
from bot.pairing.suiting import who_suits
from bot.service import Service
from bot.store.coming_pairings import Coming, coming_to
from bot.store.introductions import Introduction, introduction_of
from bot.store.match_wishes import wishes_of
from bot.store.pairing_questions import PairingQuestion, asked_about
from bot.store.pairings import Pairing, earlier_pairings, pairing_of
from bot.store.people import Person, find_people
from bot.tables.states import Asked, EndedWhy
from messages.match_wishes import Wishes
from schedules.matching import Match
from schedules.trials import PairingState
from schedules.zones import wall_clock

ENDED: Mapping[EndedWhy, str] = {
    EndedWhy.NOT_SUITED: "It was not working, and nobody is to blame",
    EndedWhy.MEMBER_ASKED: "The member asked for it",
    EndedWhy.BUDDY_ASKED: "The buddy asked for it",
    EndedWhy.BUDDY_LEFT: "The buddy has left",
    EndedWhy.MOVED_ON: "The member does not need a buddy now",
    EndedWhy.SAID_NO: "One of them said no before it began",
    EndedWhy.OTHER: "Something else",
}
STATES: Mapping[PairingState, str] = {
    PairingState.TRIAL: "on trial",
    PairingState.REVIEW: "the trial is over: say how it goes on",
    PairingState.SETTLED: "settled",
    PairingState.ENDED: "ended",
}
_ANSWERS: Mapping[Asked, Mapping[str, str]] = {
    Asked.MATCH: {"A": "yes", "B": "no"},
    Asked.LINES: {"A": "yes, they may be read", "B": "no, they may not be read"},
    Asked.VISITS: {"A": "they go on by themselves", "B": "not for them", "C": "talk to staff"},
    Asked.REVIEW: {"A": "it goes well", "B": "not sure", "C": "would rather change"},
}


@dataclass(frozen=True, slots=True)
class Suiting:
    """One buddy in the list."""

    id: int
    name: str
    line: str
    refused: str


@dataclass(frozen=True, slots=True)
class Said:
    """What somebody was asked in private, and said."""

    who: str
    asked: str
    answer: str
    at: str


@dataclass(frozen=True, slots=True)
class Now:
    """The pairing with their own buddy."""

    id: int
    buddy: str
    reference: str
    state: str
    says: str
    since: str
    until: str
    confirmed_by: str
    last_day: str
    """Empty where there is none."""


@dataclass(frozen=True, slots=True)
class Next:
    """Who is to be theirs."""

    id: int
    buddy: str
    reference: str
    member_yes: bool
    buddy_yes: bool
    waits: bool
    """Both have said yes, and it begins when the place is free."""
    not_asked: list[str]
    """First names of whom we could not ask yet."""


@dataclass(frozen=True, slots=True)
class MatchView:
    """The whole page."""

    now: Now | None
    next: Next | None
    suiting: list[Suiting]
    refused: list[Suiting]
    said: list[Said]
    earlier: list[str]
    wishes: Wishes
    version: int
    lines: Introduction


async def match_view(tx: Transaction, service: Service, member: Person, visit: Visit) -> MatchView:
    """Read it all."""
    own, coming = await pairing_of(tx, member.id), await coming_to(tx, member.id)
    matches = await who_suits(tx, service.office.charity, member, visit.now)
    asked, ended = await asked_about(tx, member.id), await earlier_pairings(tx, member.id)
    ids = {match.buddy_id for match in matches} | {one.buddy_id for one in ended}
    ids |= {one.person_id for one in asked} | _in(own) | _in(coming)
    people = await find_people(tx, ids)
    wishes, version = await wishes_of(tx, member.id)
    rows = [_suiting(match, people) for match in matches]
    return MatchView(
        _now(own, people, visit) if own else None,
        _next(coming, people, own, asked) if coming else None,
        [row for row in rows if not row.refused],
        [row for row in rows if row.refused],
        [_said(one, people, visit) for one in asked],
        _earlier(ended, people, visit),
        wishes,
        version,
        await introduction_of(tx, member.id),
    )


def _in(one: Pairing | Coming | None) -> set[int]:
    if one is None:
        return set()
    return {one.member_id, one.buddy_id} | ({one.confirmed_by} if one.confirmed_by else set())


def _suiting(match: Match, people: Mapping[int, Person]) -> Suiting:
    buddy = people[match.buddy_id]
    name = f"{buddy.first_name}, {buddy.reference}"
    return Suiting(match.buddy_id, name, match.line, match.refused)


def _now(own: Pairing, people: Mapping[int, Person], visit: Visit) -> Now:
    buddy, until = people[own.buddy_id], own.dates.trial_until
    by = people.get(own.confirmed_by) if own.confirmed_by else None
    return Now(
        own.id,
        buddy.first_name,
        buddy.reference,
        own.state.value,
        STATES[own.state],
        _day(own.since, visit),
        _day(until, visit) if until else "",
        by.first_name if by else "",
        on_date(own.ends_on) if own.ends_on else "",
    )


def _next(
    coming: Coming,
    people: Mapping[int, Person],
    own: Pairing | None,
    asked: Sequence[PairingQuestion],
) -> Next:
    buddy = people[coming.buddy_id]
    both = (coming.member_id, coming.member_yes_at), (coming.buddy_id, coming.buddy_yes_at)
    since = coming.proposed_at
    were = {one.person_id for one in asked if one.is_whether(coming.buddy_id, since)}
    return Next(
        coming.id,
        buddy.first_name,
        buddy.reference,
        coming.member_yes_at is not None,
        coming.buddy_yes_at is not None,
        coming.agreed and own is not None,
        [people[each].first_name for each, yes in both if yes is None and each not in were],
    )


def _said(one: PairingQuestion, people: Mapping[int, Person], visit: Visit) -> Said:
    answer = _ANSWERS[one.asked].get(one.answer, "")
    open_ = "not answered yet" if one.is_open(visit.now) else "not answered"
    at = when(one.asked_at, visit.now, visit.me.timezone)
    return Said(people[one.person_id].first_name, WHETHER[one.asked], answer or open_, at)


def _earlier(ended: Sequence[Pairing], people: Mapping[int, Person], visit: Visit) -> list[str]:
    return [_ended(one, people[one.buddy_id], visit) for one in ended]


def _ended(one: Pairing, buddy: Person, visit: Visit) -> str:
    at = one.dates.ended_at
    until = _day(at, visit) if at else ""
    why = ENDED[one.ended_why] if one.ended_why else "The people file changed it"
    badly = ". They are not put together again" if one.ended_badly else ""
    return (
        f"{buddy.first_name or 'Somebody erased'}, {buddy.reference}, until {until}: {why}{badly}"
    )


def _day(moment: datetime, visit: Visit) -> str:
    return on_date(wall_clock(moment, visit.me.timezone).date())
