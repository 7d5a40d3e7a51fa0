"""Gathers what is stored about a member, to foresee their check-ins."""

from collections.abc import Sequence
from datetime import datetime
from itertools import chain, islice

from bot.charity import Charity
from bot.database import Transaction
from bot.people.states import unreachable
from bot.people.upcoming import WAITS, Upcoming, foresee
from bot.planned import plan_of, quiet_hours
from bot.silence.asking import no_question_after
from bot.store import concerns
from bot.store.buddies import all_availability
from bot.store.check_ins import history
from bot.store.in_touch import before_check_in
from bot.store.own_dates import own_dates_of
from bot.store.plans import chosen_in
from bot.store.roster import OnFile
from bot.store.rota import load_rota
from bot.store.safe_contacts import is_quiet
from schedules.checkins import MemberForCheckIn
from schedules.plans import Plan
from schedules.slots import slot_named


async def foreseen(
    tx: Transaction,
    charity: Charity,
    one: OnFile,
    now: datetime,
    start: datetime,
    end: datetime,
    most: int | None = None,
) -> list[Upcoming]:
    """Every check-in between two moments as things stand now, or the first of them, with what
    will happen."""
    member, plans = await _member(tx, charity, one, now), plans_of(one, charity)
    rota = await load_rota(tx, now=now)
    buddies = await all_availability(tx, charity.checks, now)
    coming = foresee(plans, member, rota, max(start, now), end, buddies)
    waiting = _waiting(one, plans, now) if start <= now else []
    return list(islice(chain(waiting, coming), most))


def _waiting(one: OnFile, plans: Sequence[Plan], now: datetime) -> list[Upcoming]:
    """Check-ins whose time has come, and that wait for somebody who would read the answer."""
    found = []
    for stored, plan in zip(one.plans, plans, strict=True):
        local = datetime.fromisoformat(stored.next_slot) if stored.next_slot else None
        slot = slot_named(plan, local) if local else None
        again = stored.next_due_at
        if slot is not None and again is not None and slot.due_at <= now < again:
            found.append(Upcoming(slot.local, plan.timezone, WAITS))
    return found


def plans_of(one: OnFile, charity: Charity) -> list[Plan]:
    """Their plans as the schedules know them."""
    return [plan_of(plan, one.person, charity) for plan in one.plans]


async def _member(
    tx: Transaction, charity: Charity, one: OnFile, now: datetime
) -> MemberForCheckIn:
    person, asked = one.person, await history(tx, one.person.id)
    before = await before_check_in(tx, person.id, now)
    wrote = person.last_wrote_at
    return MemberForCheckIn(
        consented=person.consented_on is not None,
        invited=person.invited_at is not None,
        stopped=person.stopped_at is not None,
        paused_until=person.paused_until,
        paused_from=person.paused_from,
        paused_why=person.paused_why,
        reachable=not unreachable(one) and not before.out_of_touch,
        concern_open=await concerns.of_member(tx, person.id) is not None,
        quiet=await is_quiet(tx, person.id),
        last_wrote_at=person.last_wrote_at,
        unanswered=asked.unanswered,
        last_asked_at=asked.last_at,
        quiet_hours=quiet_hours(chosen_in(one.plans), charity),
        timezone=person.timezone,
        own_dates=await own_dates_of(tx, person.id),
        no_question_after=await no_question_after(tx, person.id, before, wrote),
    )
