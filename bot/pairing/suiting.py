"""Gathers what `schedules.matching` needs to know of one member and of all buddies."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import islice

from bot.charity import Charity
from bot.database import Transaction
from bot.knowing_people import works_on
from bot.planned import plan_of
from bot.store.buddies import with_us
from bot.store.candidates import before_this, channels_of, loads
from bot.store.match_wishes import wishes_of, wishes_of_all
from bot.store.pairings import pairing_of
from bot.store.people import Person, everyone
from bot.store.plans import plans_of
from messages.match_wishes import Wishes
from messages.people import Role
from schedules.matching import Candidate, Match, Wanting, rank
from schedules.shifts import Shift
from schedules.slots import slots

AHEAD = timedelta(weeks=4)
"""So far their times are laid beside those of a buddy."""
MOST_SLOTS = 60
MOST_MEMBERS = 3
"""Members of one buddy, so that replies are not rushed (domain 3.7)."""


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
    return rank(await candidates_of(tx, here, wanting), wanting, now)


async def wanting_of(tx: Transaction, charity: Charity, member: Person, now: datetime) -> Wanting:
    """What this member needs. Nothing of what they wrote, nor of how it was read."""
    wishes, _ = await wishes_of(tx, member.id)
    before = await before_this(tx, member.id)
    return Wanting(
        member.id,
        member.timezone,
        wishes.speaks(member.language),
        member.interests,
        wishes,
        (await channels_of(tx, [member.id]))[member.id],
        await _coming_slots(tx, charity, member, now),
        before.knows,
        before.ended_badly,
    )


async def candidates_of(
    tx: Transaction, buddies: Sequence[Person], wanting: Wanting
) -> list[Candidate]:
    """These buddies, as they stand now."""
    ids = [buddy.id for buddy in buddies]
    wishes, channels = await wishes_of_all(tx, ids), await channels_of(tx, ids)
    load, here = await loads(tx, ids), await with_us(tx)
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
                _free(buddy, wanting.slots),
                load[buddy.id],
                MOST_MEMBERS,
                _not_in_order(buddy, here),
            )
        )
    return found


def _not_in_order(buddy: Person, here: frozenset[int]) -> str:
    if buddy.stopped_at is not None:
        return "has stopped"
    return "" if buddy.id in here else "cannot be asked at present"


def _free(buddy: Person, slots: tuple[datetime, ...]) -> tuple[Shift, ...]:
    hour = timedelta(hours=1)
    return tuple(
        Shift(slot, slot + hour)
        for slot in slots
        if works_on(buddy.days, slot, buddy.timezone) and not buddy.paused(slot)
    )


async def _coming_slots(
    tx: Transaction, charity: Charity, member: Person, now: datetime
) -> tuple[datetime, ...]:
    found: list[datetime] = []
    for stored in await plans_of(tx, member.id):
        coming = slots(plan_of(stored, member, charity), now, now + AHEAD)
        found += [slot.due_at for slot in islice(coming, MOST_SLOTS)]
    return tuple(sorted(found))
