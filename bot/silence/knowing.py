"""Gathers what is known about one member's silence, for `schedules.silence` to judge."""

from dataclasses import dataclass
from datetime import datetime

from bot.charity import Charity
from bot.database import Transaction
from bot.store import concerns, contact_tries
from bot.store.arrived import ArrivedCheckIn, arrived_check_ins, last_level
from bot.store.concerns import Concern
from bot.store.own_dates import own_dates_of
from bot.store.people import Person, best_address
from bot.store.safe_contacts import is_quiet
from bot.store.silences import Silence
from bot.store.unreached import arrived_since, unreached_of
from bot.tables.states import ConcernState
from messages.contact_tries import Result, Way
from messages.triage.levels import Level
from schedules.own_dates import hard_date_passed
from schedules.rhythm import Asked, Rhythm, rhythm_of
from schedules.silence import ANSWER_WITHIN, Held, MemberInSilence, Quiet, Try, why_held
from schedules.zones import wall_clock


@dataclass(frozen=True, slots=True)
class Known:
    """One member's silence, as it stands."""

    quiet: Quiet
    pending: tuple[datetime, ...]
    """Check-ins that can still be answered."""
    held: Held | None
    concern: Concern | None
    """The one that this silence opened, whether or not it is closed by now."""
    tries: tuple[Try, ...] = ()


async def know_silence(
    tx: Transaction, charity: Charity, silence: Silence, member: Person, now: datetime
) -> Known:
    """The caller holds the member still."""
    own = await concerns.find(tx, silence.concern_id) if silence.concern_id else None
    arrived = await arrived_check_ins(tx, member.id)
    heard = member.last_wrote_at
    since = max(silence.counts_from, heard or silence.counts_from)
    open_ = [each for each in arrived if not each.answered and each.due_at > since]
    quiet = Quiet(
        silence.step,
        silence.stepped_at,
        tuple(each.due_at for each in open_ if each.due_at + ANSWER_WITHIN <= now),
        usual_rhythm(arrived, heard),
        heard,
        straight=await _straight(tx, silence, member, since, now),
    )
    pending = tuple(each.due_at for each in open_ if each.due_at + ANSWER_WITHIN > now)
    held = why_held(await _member(tx, charity, member, own, now))
    tries = await _tries(tx, own, member) if own else ()
    return Known(quiet, pending, held, own, tries)


def usual_rhythm(arrived: list[ArrivedCheckIn], heard: datetime | None) -> Rhythm:
    """From before the silence; of somebody who never wrote nothing is known."""
    before = [] if heard is None else [each for each in arrived if each.due_at <= heard]
    return rhythm_of([Asked(each.due_at, each.answered) for each in before])


async def cannot_reach(tx: Transaction, charity: Charity, person_id: int) -> bool:
    """Whether something did not arrive and nothing has since, or no address of theirs works."""
    found = await unreached_of(tx, person_id)
    if found is not None and not await arrived_since(tx, person_id, found.since):
        return True
    return await best_address(tx, person_id, charity.channels) is None


async def _member(
    tx: Transaction, charity: Charity, member: Person, own: Concern | None, now: datetime
) -> MemberInSilence:
    concern = await concerns.of_member(tx, member.id)
    return MemberInSilence(
        stopped=member.stopped_at is not None,
        paused=member.paused(now),
        contented=member.contented_at is not None,
        unreachable=await cannot_reach(tx, charity, member.id),
        not_safe_now=await is_quiet(tx, member.id),
        concern_open=concern is not None and (own is None or concern.id != own.id),
    )


async def _straight(
    tx: Transaction, silence: Silence, member: Person, since: datetime, now: datetime
) -> bool:
    """Domain brief 3.8: straight to staff after worrying words, a hard date, or if they said so."""
    if silence.terms.at_once:
        return True
    zone = member.timezone
    first, last = wall_clock(since, zone).date(), wall_clock(now, zone).date()
    if hard_date_passed(await own_dates_of(tx, member.id), first, last):
        return True
    return await last_level(tx, member.id) in (Level.URGENT, Level.SOON)


async def _tries(tx: Transaction, own: Concern, member: Person) -> tuple[Try, ...]:
    """To the member; what was tried through somebody else reaches somebody else."""
    if own.state is ConcernState.CLOSED:
        return ()
    return tuple(
        Try(wall_clock(each.at, member.timezone), each.result is Result.SPOKE)
        for each in await contact_tries.tries_of(tx, own.id)
        if each.way is not Way.CONTACT
    )
