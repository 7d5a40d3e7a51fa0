"""Offers a waiting member to the few best who are free, then to more, then to all."""

from datetime import datetime, timedelta

from bot.pairing.pool import wanting_now
from bot.rounds.request_turn import RequestTurn
from bot.store import offers, requests
from bot.tables.states import RequestState
from messages.sentences import Sentence
from schedules.ladders import RequestKind

TALK_STANDS = timedelta(minutes=30)
"""Somebody who wanted to talk now does not want it at any time later."""


async def offer(turn: RequestTurn, next_at: datetime, most: int | None) -> None:
    """To so many more of those who are free, or to all of them.

    With nobody free it waits for whoever is next, while the promise lets it; with nobody at all it
    is the next rung's turn at once.
    """
    request = turn.request
    chosen, later = await _whom(turn, most)
    if not chosen and later is not None:
        await requests.wait_until(turn.tx, request, later)
        return
    waits = bool(chosen or await offers.undecided(turn.tx, request.id))
    if not await requests.move(turn.tx, request, next_at if waits else turn.now, release=True):
        return
    await _offer_to_all(turn, chosen)
    if request.state is RequestState.ACCEPTED:
        await _moved_on(turn)


async def offer_to_late_comers(turn: RequestTurn, next_at: datetime) -> bool:
    """Whoever has become free since all were asked; False where nobody has."""
    chosen, _ = await _whom(turn, None)
    if chosen and await requests.move(turn.tx, turn.request, next_at):
        await _offer_to_all(turn, chosen)
    return bool(chosen)


async def next_late_comer(turn: RequestTurn) -> datetime | None:
    """When there will be one."""
    return (await _whom(turn, None))[1]


async def _whom(turn: RequestTurn, most: int | None) -> tuple[tuple[int, ...], datetime | None]:
    """Who is to be asked now; or, with nobody, when somebody can be."""
    request = turn.request
    asked = await offers.offered(turn.tx, request.id)
    besides = {*asked, *([request.buddy_id] if request.buddy_id else [])}
    wanting = await wanting_now(turn.tx, turn.member)
    chosen = turn.pool.whom(wanting, request.kind, besides, most)
    if chosen:
        return chosen, None
    return (), turn.pool.soonest(wanting, request.kind, besides, request.promise)


async def _offer_to_all(turn: RequestTurn, chosen: tuple[int, ...]) -> None:
    asked = [buddy_id for buddy_id in chosen if await _offer_to(turn, buddy_id)]
    if asked:
        names = f"{len(asked)} {'buddy' if len(asked) == 1 else 'buddies'}"
        await turn.note("offered", f"request {turn.request.id} offered to {names}")


async def _offer_to(turn: RequestTurn, buddy_id: int) -> bool:
    """Where nothing reaches them after all, they were not asked."""
    request = turn.request
    if not await offers.record_offer(turn.tx, request.id, buddy_id, turn.now):
        return False
    turn.pool.offered[buddy_id] += 1
    search = f"{request.id}:{request.opened_at:%y%m%d%H%M%S}"
    if request.kind is RequestKind.TALK:
        until = turn.now + TALK_STANDS
        once = f"talk:{search}:{buddy_id}"
        put = await turn.say(buddy_id, Sentence.OFFER_TALK, once=once, expires_at=until)
    else:
        by = turn.promised(turn.pool.here[buddy_id].person.timezone)
        filling = {"topic": "how their day was", "time": by}
        until = max(request.promise, turn.now + TALK_STANDS)
        put = await turn.say(buddy_id, Sentence.OFFER, filling, expires_at=until)
    if not put:
        await offers.lose_offer(turn.tx, request.id, buddy_id, turn.now)
    return put


async def _moved_on(turn: RequestTurn) -> None:
    """Whoever had it is thanked and may still answer; the member hears that others are asked."""
    request, member = turn.request, turn.member
    if request.buddy_id is not None:
        await turn.say(request.buddy_id, Sentence.MOVED_ON, {"member": member.first_name})
    if request.kind is RequestKind.TALK:
        await turn.say(member.id, Sentence.TALK_LOOKING, once=f"looking:{request.id}")
        return
    if request.warned:
        return  # they know that it may be later
    looking = {"time": turn.promised(member.timezone)}
    await turn.say(member.id, Sentence.LOOKING, looking, once=f"looking:{request.id}")
