"""Each step on the way to being a buddy, and out of it again, in one transaction."""

from dataclasses import dataclass
from datetime import datetime

from bot.charity import Charity
from bot.database import Transaction
from bot.saying import put_draft
from bot.store import joining
from bot.store.checks import checks_of, record_check
from bot.store.offered import offered_to
from bot.store.offers import hurry_if_all_passed, pass_offer
from bot.store.outbox import Draft
from bot.store.people import Person, add_address, add_person, addresses_of, best_address
from bot.store.record import note
from bot.visits.ending import give_all_back
from bot.visits.saying import VisitTelling
from messages.joining import BuddyState
from messages.lanes import Lane
from messages.people import Address, Channel, Role
from messages.sentences import Sentence
from schedules.checks import Check, CheckKind, missing
from schedules.kind_hours import kind_time

RECORD = "joining"
"""Under this the record keeps every step; never a reason and never a name."""
WAITS = (BuddyState.INVITED, BuddyState.APPLIED, BuddyState.LEFT)
"""Of whom it can be asked whether they would like to."""


@dataclass(frozen=True, slots=True)
class Joining:
    """Whoever takes the step, and when."""

    tx: Transaction
    charity: Charity
    now: datetime
    by: Person | None = None
    """Staff; None where they do it themselves."""

    async def somebody_new(self, name: str, state: BuddyState, mobile: str = "") -> int:
        """A person who is on the way, and whom nothing reaches yet."""
        language, zone = "en", self.charity.timezone
        number = await add_person(
            self.tx, self.now, name, role=Role.BUDDY, language=language, timezone=zone
        )
        by = self.by.id if self.by else None
        await joining.begin_record(self.tx, self.now, number, state, by=by, mobile=mobile)
        return number

    async def give_address(self, person_id: int, mobile: str) -> bool:
        """Where they are asked; False where texts are off, or somebody has that number already."""
        if Channel.SMS not in self.charity.channels:
            return False
        address = Address(Channel.SMS, mobile)
        return await add_address(self.tx, person_id, address, 1) is not None

    async def ask(self, person: Person) -> bool:
        """Whether they would like to; once for each time that staff ask. False where nobody can."""
        where = await best_address(self.tx, person.id, self.charity.channels)
        if where is None or person.stopped_at is not None:
            return False
        if not await self._move(person, WAITS, BuddyState.INVITED):
            return False
        await self._say(person, Sentence.JOIN_INVITE, "invite")
        await joining.forget_mobile(self.tx, person.id)
        await self._note(f"asked {person.reference} whether they would like to be a buddy", person)
        return True

    async def agree(self, person: Person) -> None:
        """They said OK: that is their agreement, seen today."""
        if await self._move(person, (BuddyState.INVITED,), BuddyState.APPLIED):
            today = self.charity.checks.today(self.now)
            await record_check(self.tx, self.now, person.id, Check(CheckKind.AGREEMENT), today)
            await self._note(f"{person.reference} agreed to be a buddy", person)

    async def decline(self, person: Person) -> None:
        """They would rather not; nothing more comes."""
        if await self._move(person, (BuddyState.INVITED,), BuddyState.LEFT):
            await self._note(f"{person.reference} would rather not be a buddy", person)

    async def offer_to_help(self, person: Person) -> bool:
        """By chat: the address is theirs, and their name is what they say next."""
        if not await joining.become_buddy(self.tx, person.id):
            return False
        await joining.begin_record(self.tx, self.now, person.id, BuddyState.APPLIED)
        await self._note(f"somebody new, {person.id}, would like to be a buddy", person)
        return True

    async def begin(self, person: Person) -> str:
        """They are with us from now on; or why not, in words for staff."""
        if not any(not one.blocked for one in await addresses_of(self.tx, person.id)):
            return "Nothing reaches them yet: ask them first."
        if person.stopped_at is not None:
            return "They have said STOP: they can come back by START."
        checks = (await checks_of(self.tx, [person.id]))[person.id]
        needed = self.charity.checks
        lacks = missing([x.check for x in checks], needed.kinds, needed.today(self.now))
        if lacks:
            return f"They are not in order: {lacks}."
        if not await self._move(person, (BuddyState.APPLIED,), BuddyState.ACTIVE):
            return "They have not agreed yet, or somebody has decided meanwhile."
        await self._say(person, Sentence.JOIN_BEGINS, "begins")
        await self._note(f"let {person.reference} begin as a buddy", person)
        return ""

    async def suspend(self, person: Person, why: str) -> bool:
        """At once: nothing more is asked of them, and whoever waits for them goes to others."""
        if not await self._move(person, (BuddyState.ACTIVE,), BuddyState.SUSPENDED, why):
            return False
        await self.take_members_from(person)
        await self._note(f"suspended {person.reference}", person)
        return True

    async def lift(self, person: Person) -> bool:
        """They are with us again; their members were theirs all the while."""
        if not await self._move(person, (BuddyState.SUSPENDED,), BuddyState.ACTIVE):
            return False
        await self._note(f"lifted the suspension of {person.reference}", person)
        return True

    async def put_aside(self, person: Person) -> bool:
        """It comes to nothing; nobody is told by a machine."""
        waits = (BuddyState.INVITED, BuddyState.APPLIED)
        if not await self._move(person, waits, BuddyState.LEFT):
            return False
        await self._note(f"put aside {person.reference}, who would have been a buddy", person)
        return True

    async def take_members_from(self, person: Person) -> int:
        """What they hold and what they were offered goes to others in this transaction."""
        for request_id in await offered_to(self.tx, person.id):
            await pass_offer(self.tx, request_id, person.id, self.now)
            await hurry_if_all_passed(self.tx, request_id, self.now)
        await give_all_back(VisitTelling(self.tx, self.charity, self.now), person.id)
        return await joining.take_from(self.tx, person.id, self.now)

    async def _move(
        self, person: Person, before: tuple[BuddyState, ...], state: BuddyState, why: str = ""
    ) -> bool:
        by = self.by.id if self.by else None
        return await joining.move_record(
            self.tx, self.now, person.id, before, state, by=by, why=why
        )

    async def _say(self, person: Person, sentence: Sentence, what: str) -> bool:
        draft = Draft(
            person_id=person.id,
            sentence=sentence,
            lane=Lane.RELAY,
            once=f"{what}:{person.id}:{self.now:%y%m%d%H%M%S}",
            filling={"buddy": person.first_name},
            due_at=kind_time(self.now, person.timezone),
        )
        return await put_draft(self.tx, self.now, self.charity, draft)

    async def _note(self, line: str, person: Person) -> None:
        who = f"{self.by.first_name} " if self.by else ""
        actor = self.by.id if self.by else person.id
        await note(self.tx, self.now, RECORD, f"{who}{line}", actor=actor, member=person.id)
