"""Gathers what `schedules.matching` needs to know of one member and of all buddies."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import islice

from bot.charity import Charity
from bot.database import Transaction
from bot.pairing.pool import wanting_now
from bot.planned import plan_of
from bot.store.availability import availability_of
from bot.store.buddies import with_us
from bot.store.candidates import channels_of, loads
from bot.store.joining import why_not_with_us
from bot.store.match_wishes import wishes_of_all
from bot.store.pairings import pairing_of
from bot.store.people import Person, everyone
from bot.store.plans import plans_of
from messages.match_wishes import Wishes
from messages.people import Role
from schedules.availability import free_spans
from schedules.matching import Candidate, Match, Wanting, rank, shared
from schedules.slots import slots

AHEAD = timedelta(weeks=4)
"""So far their times are laid beside those of a buddy."""
MOST_SLOTS = 60


async def who_suits(
    tx: Transaction, charity: Charity, member: Person, now: datetime
) -> tuple[Match, ...]:
    """All buddies but the one whom they have: who suits first, and then who cannot be asked."""
    wanting = await wanting_of(tx, charity, member, now)
    own = await pairing_of(tx, member.id)
    here = [
        buddy
        for buddy in await everyone(tx, Role.BUDDY)
        if buddy.name and (own is None or buddy.id != own.buddy_id)
    ]
    return rank(await candidates_of(tx, charity, here, now), wanting, now)


async def what_they_share(
    tx: Transaction, charity: Charity, member: Person, buddy: Person, now: datetime
) -> str:
    """For the two who are asked, who know nothing else of each other yet."""
    wanting = await wanting_of(tx, charity, member, now)
    (one,) = await candidates_of(tx, charity, [buddy], now)
    return shared(one, wanting)


async def wanting_of(tx: Transaction, charity: Charity, member: Person, now: datetime) -> Wanting:
    """What this member needs. Nothing of what they wrote, nor of how it was read."""
    wanting = await wanting_now(tx, member)
    return replace(wanting, slots=await _coming_slots(tx, charity, member, now))


async def candidates_of(
    tx: Transaction, charity: Charity, buddies: Sequence[Person], now: datetime
) -> list[Candidate]:
    """These buddies, as they stand now."""
    ids = [buddy.id for buddy in buddies]
    wishes, channels = await wishes_of_all(tx, ids), await channels_of(tx, ids)
    load, here = await loads(tx, ids), await with_us(tx, charity.checks, now)
    why_not = await why_not_with_us(tx, charity.checks, ids, now)
    free = await availability_of(tx, buddies, now)
    found = []
    for buddy in buddies:
        theirs = wishes.get(buddy.id, Wishes())
        found.append(
            Candidate(
                buddy.id,
                theirs.speaks(buddy.language),
                buddy.interests,
                theirs,
                channels[buddy.id],
                free_spans(free[buddy.id], now, now + AHEAD),
                load[buddy.id],
                buddy.most_members,
                _not_in_order(buddy, here, why_not),
            )
        )
    return found


def _not_in_order(buddy: Person, here: frozenset[int], why_not: Mapping[int, str]) -> str:
    if buddy.stopped_at is not None:
        return "has stopped"
    if buddy.id in here:
        return ""
    return why_not.get(buddy.id) or "cannot be asked at present"


async def _coming_slots(
    tx: Transaction, charity: Charity, member: Person, now: datetime
) -> tuple[datetime, ...]:
    found: list[datetime] = []
    for stored in await plans_of(tx, member.id):
        coming = slots(plan_of(stored, member, charity), now, now + AHEAD)
        found += [slot.due_at for slot in islice(coming, MOST_SLOTS)]
    return tuple(sorted(found))
