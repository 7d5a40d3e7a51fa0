"""Looks at whoever asked us to notice when they go quiet, and takes the step that is due."""

from datetime import datetime, timedelta

import structlog

from bot.database import Transaction
from bot.office import Office
from bot.rounds.one_by_one import BATCH, PUT_OFF_FOR, RowsBroke
from bot.silence.knowing import Known, know_silence
from bot.silence.steps import Turn, owned, take_step
from bot.store import check_ins, silences
from bot.store.people import Person, find_person, lock_person
from bot.store.plans import plans_of
from bot.store.rota import load_rota
from bot.tables.states import ConcernState
from schedules.kind_hours import kind_time
from schedules.rota import covered, next_opening
from schedules.silence import (
    LATE,
    LOOK_DAILY,
    SECOND_TRY_AFTER,
    Step,
    next_look,
    next_of_staff,
    next_step,
)

log = structlog.get_logger()

APART = timedelta(hours=3)
"""Between a check-in and a text of the ladder."""
_LOOK_AGAIN = timedelta(minutes=30)


async def look_at_silences(office: Office, now: datetime) -> int:
    """Each in a transaction of its own, with the member held still; how many there were."""
    async with office.database.reading() as tx:
        due = await silences.due_looks(tx, now, BATCH)
    broken = sum([not await _seen_to(office, each.person_id, now) for each in due])
    if broken:
        raise RowsBroke(broken, len(due))
    return len(due)


async def _seen_to(office: Office, person_id: int, now: datetime) -> bool:
    """False where it broke: then it is put off, and keeps none of the others back."""
    try:
        async with office.database.writing() as tx:
            await _see_to(tx, office, person_id, now)
    except Exception as fault:  # noqa: BLE001  # the edge: counted, and put off, and tried again
        log.error("row_broke", fault=type(fault).__name__, row="Silence")
        async with office.database.writing() as tx:
            silence = await silences.silence_of(tx, person_id)
            if silence is not None and silence.next_look_at is not None:
                await silences.move(tx, silence, now + PUT_OFF_FOR)
        return False
    return True


async def _see_to(tx: Transaction, office: Office, person_id: int, now: datetime) -> None:
    """Read again once the member is held still: they may have written, another may have looked."""
    await lock_person(tx, person_id)
    silence, member = await silences.silence_of(tx, person_id), await find_person(tx, person_id)
    if silence is None or member is None or silence.next_look_at is None:
        return
    if silence.next_look_at > now:
        return
    known = await know_silence(tx, office.charity, silence, member, now)
    turn = Turn(tx, office.charity, silence, member, known, now)
    if silence.step >= Step.STAFF:
        await _with_staff(turn)
    else:
        await _before_staff(turn, silence.next_look_at)


async def _before_staff(turn: Turn, meant_for: datetime) -> None:
    silence, known, now = turn.silence, turn.known, turn.now
    if known.held is not None:
        await _begin_anew(turn, now, now + LOOK_DAILY)
        return
    if now - meant_for > LATE:
        # We were not there: whoever answered meanwhile is given a day to be heard.
        await silences.move(turn.tx, silence, now + LOOK_DAILY)
        return
    if not known.quiet.missed and silence.step > Step.NONE:
        await _begin_anew(turn, silence.counts_from, _later(known, now))
        return
    step = next_step(known.quiet, now)
    if step is None:
        await silences.move(turn.tx, silence, _later(known, now))
        return
    until = await _not_before(turn, step)
    if until is not None:
        await silences.move(turn.tx, silence, until)
        return
    again = SECOND_TRY_AFTER if step is Step.STAFF else LOOK_DAILY
    if await _step_to(turn, step, now + again):
        await take_step(turn, step)


async def _with_staff(turn: Turn) -> None:
    """A person has it, or is being paged: they are asked the next thing until it is closed."""
    known, now = turn.known, turn.now
    concern = known.concern
    if concern is None or concern.state is ConcernState.CLOSED:
        since = concern.closed_at if concern and concern.closed_at else now
        await _begin_anew(turn, since, now + LOOK_DAILY)
        return
    stepped = turn.silence.stepped_at or concern.opened_at
    step = next_of_staff(turn.silence.step, concern.opened_at, stepped, known.tries, now)
    if step is None:
        await silences.move(
            turn.tx, turn.silence, next_look(known.quiet, (), concern.opened_at, now)
        )
        return
    until = await _not_before(turn, step)
    if until is None and not owned(concern):
        until = now + _LOOK_AGAIN
    if until is not None:
        await silences.move(turn.tx, turn.silence, until)
        return
    at = next_look(known.quiet, (), concern.opened_at, now)
    if await _step_to(turn, step, at):
        await take_step(turn, step)


async def _step_to(turn: Turn, step: Step, next_look_at: datetime) -> bool:
    return await silences.move(
        turn.tx, turn.silence, next_look_at, step=int(step), stepped_at=turn.now
    )


async def _begin_anew(turn: Turn, since: datetime, next_look_at: datetime) -> None:
    """What was missed before does not count any more."""
    await silences.move(
        turn.tx,
        turn.silence,
        next_look_at,
        step=int(Step.NONE),
        stepped_at=None,
        concern_id=None,
        counts_from=max(since, turn.silence.counts_from),
    )


def _later(known: Known, now: datetime) -> datetime:
    return next_look(known.quiet, known.pending, None, now)


async def _not_before(turn: Turn, step: Step) -> datetime | None:
    """None where it may be now: at a kind hour, with staff there, and apart from a check-in."""
    now, member = turn.now, turn.member
    kind = kind_time(now, member.timezone)
    if kind > now:
        return kind
    rota = await load_rota(turn.tx, turn.charity.channels, now)
    if not covered(rota, now):
        opening = next_opening(rota, now + _LOOK_AGAIN)
        return opening if opening is not None else now + LOOK_DAILY
    if step not in (Step.SOFTER, Step.BUDDY):
        return None
    return await _crowded(turn.tx, member, now)


async def _crowded(tx: Transaction, member: Person, now: datetime) -> datetime | None:
    """Until when a check-in is too near, before or after."""
    asked = (await check_ins.history(tx, member.id)).last_at
    if asked is not None and now < asked + APART:
        return asked + APART
    dues = [plan.next_due_at for plan in await plans_of(tx, member.id)]
    soon = [due for due in dues if due is not None and due <= now + APART]
    return max(soon) + APART if soon else None
