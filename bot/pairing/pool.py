"""All buddies, as they stand while one batch of waiting members is seen to."""

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from bot.database import Transaction
from bot.store.askable import Askable, askable, lock_buddies
from bot.store.candidates import before_this, channels_of
from bot.store.match_wishes import wishes_of, wishes_of_all
from bot.store.people import Person
from messages.match_wishes import Wishes
from messages.people import Channel
from schedules.asking import FreeBuddy, asking_spans, may_be_asked, soonest, whom_to_ask
from schedules.checks import Needed
from schedules.ladders import OWN_FIRST, RequestKind
from schedules.matching import Candidate, Wanting


@dataclass(slots=True, repr=False)
class Pool:
    """Loaded once, and kept up as offers are made: nobody else makes any meanwhile."""

    now: datetime
    here: Mapping[int, Askable]
    wishes: Mapping[int, Wishes]
    channels: Mapping[int, frozenset[Channel]]
    offered: Counter[int] = field(default_factory=Counter)
    """What has been offered in this batch."""
    _free: dict[RequestKind, tuple[Askable, ...]] = field(default_factory=dict)

    def whom(
        self, wanting: Wanting, kind: RequestKind, besides: Collection[int], most: int | None
    ) -> tuple[int, ...]:
        """Who is to be asked now, best first."""
        free = [
            self._free_buddy(one) for one in self._free_now(kind) if one.person.id not in besides
        ]
        return whom_to_ask(free, wanting, kind, self.now, most)

    def soonest(
        self, wanting: Wanting, kind: RequestKind, besides: Collection[int], promise: datetime
    ) -> datetime | None:
        """When one of the others can be asked, where that is worth waiting for."""
        others = {one.person.id: one for one in self.here.values() if one.person.id not in besides}
        suits = whom_to_ask(map(self._free_buddy, others.values()), wanting, kind, self.now, None)
        found = (soonest(others[each].availability, kind, self.now, promise) for each in suits)
        return min((each for each in found if each is not None and each > self.now), default=None)

    def begins(self, buddy_id: int, accepted_at: datetime) -> datetime:
        """Since when a buddy who has somebody could have answered: not while they are away."""
        one = self.here.get(buddy_id)
        if one is None:
            return accepted_at
        until = accepted_at + OWN_FIRST
        spans = asking_spans(one.availability, RequestKind.REPLY, accepted_at, until)
        return spans[0].begins if spans else accepted_at

    def _free_now(self, kind: RequestKind) -> tuple[Askable, ...]:
        if kind not in self._free:
            self._free[kind] = tuple(
                one for one in self.here.values() if may_be_asked(one.availability, kind, self.now)
            )
        return self._free[kind]

    def _free_buddy(self, one: Askable) -> FreeBuddy:
        person, more = one.person, self.offered[one.person.id]
        wishes = self.wishes.get(person.id, Wishes())
        candidate = Candidate(
            person.id,
            wishes.speaks(person.language),
            person.interests,
            wishes,
            self.channels[person.id],
            members=one.waiting,
            most_members=person.most_members,
            asked=one.asked + more,
        )
        return FreeBuddy(candidate, one.offered + more, person.most_asked)


async def load_pool(tx: Transaction, needed: Needed, now: datetime) -> Pool:
    """Everybody who is with us. Until the transaction ends nobody else offers anything."""
    await lock_buddies(tx)
    here = {one.person.id: one for one in await askable(tx, needed, now)}
    ids = list(here)
    return Pool(now, here, await wishes_of_all(tx, ids), await channels_of(tx, ids))


async def wanting_now(tx: Transaction, member: Person) -> Wanting:
    """What this member needs of whoever answers them once: their times do not matter for that."""
    wishes, _ = await wishes_of(tx, member.id)
    before = await before_this(tx, member.id)
    return Wanting(
        member.id,
        member.timezone,
        wishes.speaks(member.language),
        member.interests,
        wishes,
        (await channels_of(tx, [member.id]))[member.id],
        knows=before.knows,
        ended_badly=before.ended_badly,
    )
