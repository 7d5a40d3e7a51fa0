"""Moves every waiting member on: nudge the buddy, offer, widen, tell staff, and say so."""

from datetime import datetime
from typing import assert_never

from bot.database import Transaction
from bot.office import Office
from bot.pairing.pool import load_pool
from bot.rounds.offering import next_late_comer, offer, offer_to_late_comers
from bot.rounds.one_by_one import SeeTo, one_by_one
from bot.rounds.request_turn import RequestTurn
from bot.store import offers, request_urgency, requests
from bot.store.people import find_person
from bot.store.requests import BuddyRequest
from bot.store.rota import load_rota
from bot.tables.states import RequestState
from messages.sentences import Sentence
from schedules.kind_hours import kind_time
from schedules.ladders import RequestKind
from schedules.paging import ladder
from schedules.requests import (
    EARLIEST,
    LATEST,
    Done,
    Nudge,
    Offer,
    TellStaff,
    Wait,
    WaitingRequest,
    Warn,
    Widen,
    ladder_for,
    next_move,
)
from schedules.rota import on_duty
from schedules.spoken import spoken_wait


async def move_requests(office: Office, now: datetime) -> int:
    """Make every move that is due, most urgent first; how many requests there were."""

    async def prepare(tx: Transaction) -> SeeTo[BuddyRequest]:
        pool = await load_pool(tx, office.charity.checks, now)

        async def see_to(tx: Transaction, request: BuddyRequest) -> None:
            member = await find_person(tx, request.member_id)
            assert member is not None
            await _make_move(RequestTurn(tx, office.charity, request, member, now, pool))

        return see_to

    return await one_by_one(office, now, requests.due, prepare, requests.wait_until)


async def _waiting(turn: RequestTurn) -> WaitingRequest:
    request = turn.request
    since = request.accepted_at or request.opened_at
    if request.buddy_id is not None and request.kind is not RequestKind.TALK:
        since = turn.pool.begins(request.buddy_id, since)
    on_offer = request.state is RequestState.OPEN and request.step > 0
    return WaitingRequest(
        request.kind,
        since,
        request.step,
        held_by_own_buddy=request.buddy_id is not None,
        answered=False,
        promise=request.promise,
        warned=request.warned,
        all_passed=on_offer and not await offers.undecided(turn.tx, request.id),
        planned=request.next_move_at,
    )


async def _make_move(turn: RequestTurn) -> None:
    waiting = await _waiting(turn)
    move = next_move(waiting, turn.now, turn.member.timezone, turn.charity.timezone)
    nth = turn.request.step - len(ladder_for(waiting).rungs) + 1
    match move:
        case Wait(next_at):
            await _wait(turn, next_at, staff_know=nth > 0)
        case Done():
            return
        case Nudge(next_at):
            await _nudge(turn, next_at)
        case Offer(how_many, next_at):
            await offer(turn, next_at, how_many)
        case Widen(next_at):
            await offer(turn, next_at, None)
        case TellStaff(next_at):
            if not await offer_to_late_comers(turn, next_at):
                await _tell_staff(turn, next_at, nth)
        case Warn():
            await _warn(turn)
        case _:
            assert_never(move)


async def _wait(turn: RequestTurn, next_at: datetime, *, staff_know: bool) -> None:
    """Once all have been asked, whoever becomes free meanwhile is asked, too."""
    if not staff_know:
        await requests.wait_until(turn.tx, turn.request, next_at)
    elif not await offer_to_late_comers(turn, next_at):
        later = await next_late_comer(turn)
        await requests.wait_until(turn.tx, turn.request, min(next_at, later or next_at))


async def _nudge(turn: RequestTurn, next_at: datetime) -> None:
    """A volunteer's evening ends, too: a nudge waits for the morning."""
    holder = turn.request.buddy_id
    buddy = await find_person(turn.tx, holder) if holder else None
    morning = kind_time(turn.now, buddy.timezone if buddy else "UTC", EARLIEST, LATEST)
    if morning > turn.now and turn.request.kind is not RequestKind.TALK:
        await requests.wait_until(turn.tx, turn.request, morning)
        return
    if not await requests.move(turn.tx, turn.request, next_at) or holder is None:
        return
    await turn.say(holder, Sentence.NUDGE, {"member": turn.member.first_name})
    await turn.note("nudged", f"reminded the buddy of request {turn.request.id}")


async def _tell_staff(turn: RequestTurn, next_at: datetime, nth: int) -> None:
    """Nobody has been free: the next of the staff finds somebody, and the member hears of it."""
    late_comer = await next_late_comer(turn)
    if not await requests.move(turn.tx, turn.request, min(next_at, late_comer or next_at)):
        return
    rota = await load_rota(turn.tx, now=turn.now)
    staff = ladder(rota, turn.now)
    for staff_id in staff[nth % len(staff) :][:1] if staff else ():
        waited = spoken_wait(turn.now - turn.request.opened_at)
        filling = {"waited": waited, "link": turn.charity.base_url}
        await turn.say(staff_id, Sentence.NOBODY_FREE, filling)
    if rota:
        await turn.note("staff told", f"nobody has been free for request {turn.request.id}")
        await _say_nobody_is_free(turn)


async def _say_nobody_is_free(turn: RequestTurn) -> None:
    """Once for each search."""
    request, member = turn.request, turn.member
    once = f"still-looking:{request.id}"
    if request.kind is RequestKind.TALK:
        once += f":{request.opened_at:%y%m%d%H%M%S}"
        await turn.say(member.id, Sentence.TALK_NOBODY, once=once)
        return
    if request.warned:
        return  # they know that it may be later
    told = {"time": turn.promised(member.timezone)}
    await turn.say(member.id, Sentence.STILL_LOOKING, told, once=once)


async def _warn(turn: RequestTurn) -> None:
    """Before the promise breaks, and not after: staff on duty hear of it, and the member does."""
    request = turn.request
    if not await request_urgency.warn(turn.tx, request, turn.now):
        return
    rota = await load_rota(turn.tx, now=turn.now)
    duty = [one.person_id for one in on_duty(rota, turn.now)] or ladder(rota, turn.now)[:1]
    for staff_id in duty:
        staff = await find_person(turn.tx, staff_id)
        zone = staff.timezone if staff else turn.member.timezone
        told = {"time": turn.promised(zone), "link": turn.charity.base_url}
        await turn.say(staff_id, Sentence.PROMISE_NEAR, told, once=f"near:{request.id}:{staff_id}")
    late = {"time": turn.promised(turn.member.timezone)}
    await turn.say(turn.member.id, Sentence.DELAYED, late, once=f"delayed:{request.id}")
    await turn.note("promise near", f"request {request.id} may be answered late")
