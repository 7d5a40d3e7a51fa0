"""Turns every plan that is due into one check-in, or into the reason why there is none."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import assert_never

from bot.charity import Charity
from bot.database import Transaction
from bot.hello_words import hello_words
from bot.office import Office
from bot.planned import plan_of, slot_columns
from bot.rounds.fortnights import say_what_follows
from bot.rounds.one_by_one import SeeTo, one_by_one
from bot.saying import put_draft
from bot.silence.asking import no_question_after
from bot.store import check_ins, concerns, plans
from bot.store.check_ins import History
from bot.store.in_touch import before_check_in
from bot.store.outbox import Draft
from bot.store.own_dates import own_dates_of
from bot.store.people import Person, best_address, change_person, find_person, lock_person
from bot.store.plans import StoredPlan
from bot.store.record import note
from bot.store.rota import load_rota
from bot.store.safe_contacts import is_quiet
from bot.tables.states import CheckInState
from messages.lanes import Lane
from messages.sentences import Sentence
from schedules.checkins import (
    Ask,
    AskNothing,
    Hold,
    Invite,
    MemberForCheckIn,
    Skip,
    Step,
    last_chance,
    next_step,
)
from schedules.cover import look_again
from schedules.lifetimes import INVITATION
from schedules.plans import Plan
from schedules.rota import Rota, covered
from schedules.slots import Slot, next_slot, slot_named


@dataclass(frozen=True, slots=True)
class _Due:
    """One plan whose slot has come."""

    tx: Transaction
    charity: Charity
    rota: Rota
    plan: StoredPlan
    moved: StoredPlan
    """The same plan, on its next slot."""
    when: Plan
    slot: Slot
    member: Person
    history: History
    now: datetime


async def make_check_ins(office: Office, now: datetime) -> int:
    """Do every slot that is due; how many there were."""

    async def prepare(tx: Transaction) -> SeeTo[StoredPlan]:
        rota = await load_rota(tx, office.charity.channels, now)
        cover = covered(rota, now)

        async def see_to(tx: Transaction, plan: StoredPlan) -> None:
            due = await _due(tx, office.charity, plan, rota, now)
            if due is not None:
                await _see_to(due, cover)

        return see_to

    return await one_by_one(office, now, plans.due_plans, prepare, plans.put_plan_off)


async def _due(
    tx: Transaction, charity: Charity, plan: StoredPlan, rota: Rota, now: datetime
) -> _Due | None:
    """The plan is moved to its next slot first, by compare-and-set: one machine does this slot."""
    member = await _member_of(tx, plan)
    assert plan.next_slot
    assert plan.next_due_at
    when = plan_of(plan, member, charity)
    local = datetime.fromisoformat(plan.next_slot)
    # A slot that was put off, or waited for cover, is as late as it is: its own time counts. One
    # that was begun early does not come a second time at its own.
    planned = slot_named(when, local)
    own = planned.due_at if planned else now
    upcoming = next_slot(when, max(now, own, plan.next_due_at))
    next_local, next_due_at = slot_columns(upcoming)
    if not await plans.move_plan(tx, plan, next_local, next_due_at):
        return None
    moved = replace(plan, next_slot=next_local, next_due_at=next_due_at)
    due_at = min(own, plan.next_due_at)
    slot = Slot(local, due_at, once=when.on is not None)
    history = await check_ins.history(tx, member.id)
    return _Due(tx, charity, rota, plan, moved, when, slot, member, history, now)


async def _see_to(due: _Due, cover: bool) -> None:
    known = await _known(due)
    step = next_step(due.slot, known, cover, due.now)
    if isinstance(step, Hold) and await _waits(due, known):
        return
    await _carry_out(due, known, step)
    if due.when.daily_until is not None:
        asked = isinstance(step, Ask | AskNothing)
        await say_what_follows(due.tx, due.charity, due.member, due.slot, due.now, asked=asked)


async def _waits(due: _Due, known: MemberForCheckIn) -> bool:
    """Whether the slot comes again this evening, to be asked once if somebody is there by then.

    The plan goes back to this slot, from where this very transaction moved it.
    """
    again = look_again(due.rota, due.now, last_chance(due.slot, known))
    if again is None:
        return False
    if not await plans.move_plan(due.tx, due.moved, due.plan.next_slot, again):
        return False
    if not _waited(due):
        name = due.member.first_name
        await _note(due, f"check-in for {name} waits: nobody is on call to read an answer")
    return True


def _waited(due: _Due) -> bool:
    """Whether it has waited for somebody before: that is noted once."""
    return due.plan.next_due_at is not None and due.plan.next_due_at > due.slot.due_at


async def _member_of(tx: Transaction, plan: StoredPlan) -> Person:
    """An invitation changes the person. Whoever changes plans holds the person first: so do we."""
    member = await find_person(tx, plan.person_id)
    if member is not None and member.consented_on is None:
        await lock_person(tx, plan.person_id)
        member = await find_person(tx, plan.person_id)
    assert member is not None
    return member


async def _known(due: _Due) -> MemberForCheckIn:
    member = due.member
    reachable = await best_address(due.tx, member.id, due.charity.channels) is not None
    before = await before_check_in(due.tx, member.id, due.now)
    wrote = member.last_wrote_at
    return MemberForCheckIn(
        consented=member.consented_on is not None,
        invited=member.invited_at is not None,
        stopped=member.stopped_at is not None,
        paused_until=member.paused_until,
        paused_from=member.paused_from,
        reachable=reachable and not before.out_of_touch,
        concern_open=await concerns.of_member(due.tx, member.id) is not None,
        quiet=await is_quiet(due.tx, member.id),
        last_wrote_at=member.last_wrote_at,
        unanswered=due.history.unanswered,
        last_asked_at=due.history.last_at,
        quiet_hours=due.when.quiet,
        timezone=member.timezone,
        own_dates=await own_dates_of(due.tx, member.id),
        no_question_after=await no_question_after(due.tx, member.id, before, wrote),
    )


async def _carry_out(due: _Due, known: MemberForCheckIn, step: Step) -> None:
    match step:
        case Ask():
            await _ask(due, known, asks_nothing=False)
        case AskNothing():
            await _ask(due, known, asks_nothing=True)
        case Invite():
            await _record(due, CheckInState.INVITED)
            await invite(due.tx, due.charity, due.member, due.now, due.now)
        case Skip(reason):
            await _record(due, CheckInState.SKIPPED, reason.value)
            await _note(due, f"no check-in for {due.member.first_name}: {reason.value}")
        case Hold(reason):
            await _record(due, CheckInState.HELD, reason.value)
            await _note(due, f"check-in for {due.member.first_name} held: {reason.value}")
        case _:
            assert_never(step)


async def _ask(due: _Due, known: MemberForCheckIn, *, asks_nothing: bool) -> None:
    """The slot and its words in one transaction: neither is ever there without the other."""
    words = await hello_words(
        due.tx,
        due.charity,
        due.member,
        due.slot,
        due.history,
        known.own_dates,
        due.now,
        asks_nothing=asks_nothing,
    )
    check_in = await _record(due, CheckInState.ASKED, sentence=words.sentence)
    if check_in is None:
        return
    draft = Draft(
        person_id=due.member.id,
        sentence=Sentence.CHECK_IN,
        lane=Lane.CHECK_IN,
        once=f"check-in:{due.member.id}:{due.slot.key}",
        filling=words.filling,
        due_at=due.now,
        expires_at=last_chance(due.slot, known),
        member_id=due.member.id,
        check_in_id=check_in,
    )
    await put_draft(due.tx, due.now, due.charity, draft)
    await _note(due, f"asked {due.member.first_name} how the day was")


async def invite(
    tx: Transaction, charity: Charity, member: Person, now: datetime, due_at: datetime
) -> None:
    """Say who we are and that people read what is written, then ask for consent: once ever."""
    for sentence in (Sentence.WELCOME, Sentence.INVITATION):
        draft = Draft(
            person_id=member.id,
            sentence=sentence,
            lane=Lane.CHECK_IN,
            once=f"{sentence.value}:{member.id}",
            filling={},
            due_at=due_at,
            expires_at=due_at + INVITATION,
            member_id=member.id,
        )
        if await put_draft(tx, now, charity, draft):
            await change_person(tx, member.id, invited_at=now)


async def _record(
    due: _Due, state: CheckInState, reason: str = "", sentence: str = ""
) -> int | None:
    return await check_ins.record_slot(due.tx, due.plan, state, reason=reason, sentence=sentence)


async def _note(due: _Due, line: str) -> None:
    await note(due.tx, due.now, "check-in", line, member=due.member.id)
