"""Moves every waiting member on: nudge the buddy, offer, widen, tell staff, and say so."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import assert_never

from bot.charity import Charity
from bot.database import Transaction
from bot.office import Office
from bot.rounds.one_by_one import SeeTo, one_by_one
from bot.saying import put_draft
from bot.store import requests
from bot.store.buddies import FreeBuddy, free_buddies
from bot.store.outbox import Draft
from bot.store.people import Person, find_person
from bot.store.record import note
from bot.store.requests import BuddyRequest
from bot.store.rota import load_rota
from bot.tables.states import RequestState
from messages.lanes import Lane
from messages.sentences import Sentence
from schedules.kind_hours import kind_time
from schedules.paging import ladder
from schedules.requests import (
    EARLIEST,
    LATEST,
    Done,
    Nudge,
    Offer,
    RequestKind,
    TellStaff,
    Wait,
    WaitingRequest,
    Widen,
    ladder_for,
    next_move,
    promise_by,
)
from schedules.spoken import spoken_time, spoken_wait

NEVER_MIND_WAITING = timedelta(hours=6)
"""Longer than any rung of the ladder waits."""


@dataclass(frozen=True, slots=True)
class _Turn:
    """One request on this beat."""

    tx: Transaction
    charity: Charity
    request: BuddyRequest
    member: Person
    now: datetime

    async def say(
        self, to: int, sentence: Sentence, filling: dict[str, str] | None = None, *, once: str = ""
    ) -> None:
        draft = Draft(
            person_id=to,
            sentence=sentence,
            lane=Lane.RELAY,
            once=once or f"{sentence.value}:{self.request.id}:{self.request.step}:{to}",
            filling={"number": str(self.request.id), **(filling or {})},
            due_at=self.now,
            member_id=self.member.id,
            request_id=self.request.id,
        )
        await put_draft(self.tx, self.now, self.charity, draft)

    async def note(self, what: str, line: str) -> None:
        await note(self.tx, self.now, what, line, member=self.member.id, request=self.request.id)


async def move_requests(office: Office, now: datetime) -> int:
    """Make every move that is due; how many requests there were."""

    async def see_to(tx: Transaction, request: BuddyRequest) -> None:
        member = await find_person(tx, request.member_id)
        assert member is not None
        await _make_move(_Turn(tx, office.charity, request, member, now))

    async def prepare(_tx: Transaction) -> SeeTo[BuddyRequest]:
        return see_to

    return await one_by_one(office, now, requests.due, prepare, requests.wait_until)


async def _since(turn: _Turn) -> datetime:
    """Since when the ladder counts: if everybody asked has passed, the next rung is due now."""
    request = turn.request
    if request.state is RequestState.OPEN and request.step > 0:
        undecided = await requests.still_offered(turn.tx, request.id)
        if not undecided:
            return min(request.opened_at, turn.now - NEVER_MIND_WAITING)
    return request.accepted_at or request.opened_at


async def _make_move(turn: _Turn) -> None:
    request = turn.request
    # Once somebody has it, a wish to talk is a conversation like any other.
    held = request.state is RequestState.ACCEPTED
    waiting = WaitingRequest(
        RequestKind.REPLY if held else RequestKind(request.kind),
        await _since(turn),
        request.step,
        held_by_own_buddy=request.buddy_id is not None,
        answered=False,
    )
    move = next_move(waiting, turn.now, staff_zone=turn.charity.timezone)
    match move:
        case Wait(next_at):
            await requests.wait_until(turn.tx, request, next_at)
        case Done():
            return
        case Nudge(next_at):
            await _nudge(turn, next_at)
        case Offer(how_many, next_at):
            await _offer(turn, next_at, how_many)
        case Widen(next_at):
            await _offer(turn, next_at, None)
        case TellStaff(next_at):
            nth = request.step - len(ladder_for(waiting).rungs) + 1
            await _tell_staff(turn, next_at, nth)
        case _:
            assert_never(move)


async def _nudge(turn: _Turn, next_at: datetime) -> None:
    """A volunteer's evening ends, too: a nudge waits for the morning."""
    holder = turn.request.buddy_id
    buddy = await find_person(turn.tx, holder) if holder else None
    morning = kind_time(turn.now, buddy.timezone if buddy else "UTC", EARLIEST, LATEST)
    if morning > turn.now:
        await requests.wait_until(turn.tx, turn.request, morning)
        return
    if not await requests.move(turn.tx, turn.request, next_at) or holder is None:
        return
    await turn.say(holder, Sentence.NUDGE, {"member": turn.member.first_name})
    await turn.note("nudged", f"reminded the buddy of request {turn.request.id}")


async def _offer(turn: _Turn, next_at: datetime, how_many: int | None) -> None:
    """To the best few who are free, or to all of them; with nobody free, on to the next rung."""
    request = turn.request
    asked = await requests.offered(turn.tx, request.id)
    besides = {*asked, *([request.buddy_id] if request.buddy_id else [])}
    free = await free_buddies(turn.tx, turn.now, besides)
    chosen = best_of(free, turn.member)[:how_many]
    when = next_at if chosen else turn.now
    if not await requests.move(turn.tx, request, when, release=True):
        return
    for buddy in chosen:
        await _offer_to(turn, buddy)
    if chosen:
        names = f"{len(chosen)} {'buddy' if len(chosen) == 1 else 'buddies'}"
        await turn.note("offered", f"request {request.id} offered to {names}")
    if request.state is RequestState.ACCEPTED:
        looking = {
            "time": spoken_time(promise_by(request.opened_at), turn.now, turn.member.timezone)
        }
        await turn.say(turn.member.id, Sentence.LOOKING, looking, once=f"looking:{request.id}")


async def _offer_to(turn: _Turn, buddy: FreeBuddy) -> None:
    if not await requests.record_offer(turn.tx, turn.request.id, buddy.id, turn.now):
        return
    if turn.request.kind == RequestKind.TALK:
        search = f"{turn.request.id}:{turn.request.opened_at:%y%m%d%H%M%S}"
        await turn.say(buddy.id, Sentence.OFFER_TALK, once=f"talk:{search}:{buddy.id}")
        return
    by = spoken_time(promise_by(turn.request.opened_at), turn.now, buddy.timezone)
    await turn.say(buddy.id, Sentence.OFFER, {"topic": "how their day was", "time": by})


def best_of(free: list[FreeBuddy], member: Person) -> list[FreeBuddy]:
    """First those who share a language, then an interest, then with least to do."""
    wanted = _tags(member.interests)
    return sorted(
        free,
        key=lambda buddy: (
            buddy.language != member.language,
            -len(_tags(buddy.interests) & wanted),
            buddy.waiting,
            buddy.id,
        ),
    )


def _tags(words: str) -> set[str]:
    return {word.strip().casefold() for word in words.split(";") if word.strip()}


async def _tell_staff(turn: _Turn, next_at: datetime, nth: int) -> None:
    """Nobody has been free: the next of the staff finds somebody, and the member hears of it."""
    if not await requests.move(turn.tx, turn.request, next_at):
        return
    rota = await load_rota(turn.tx, now=turn.now)
    staff = ladder(rota, turn.now)
    for staff_id in staff[nth % len(staff) :][:1] if staff else ():
        waited = spoken_wait(turn.now - turn.request.opened_at)
        filling = {"waited": waited, "link": turn.charity.base_url}
        await turn.say(staff_id, Sentence.NOBODY_FREE, filling)
    if rota:
        await turn.note("staff told", f"nobody has been free for request {turn.request.id}")
        by = spoken_time(promise_by(turn.request.opened_at), turn.now, turn.member.timezone)
        once = f"still-looking:{turn.request.id}"
        await turn.say(turn.member.id, Sentence.STILL_LOOKING, {"time": by}, once=once)
