"""Lets held words go, or keeps them back: each of them once, whoever on staff presses first."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.charity import Charity
from bot.database import Transaction
from bot.saying import put_draft
from bot.store import buddies, concerns, held, requests
from bot.store.given_times import count_answer
from bot.store.held import HeldWords
from bot.store.messages import keep_with, mark_read
from bot.store.outbox import Draft
from bot.store.people import Person, find_person, lock_person
from bot.store.record import note
from bot.store.requests import BuddyRequest
from bot.store.safe_contacts import stands_with
from bot.tables.states import HeldState, MessageState, RequestState
from messages.lanes import Lane
from messages.sentences import Sentence
from schedules.given_time import AN_ANSWER
from schedules.ladders import RequestKind
from schedules.zones import wall_clock


class Delivered(StrEnum):
    """What came of letting words go."""

    GONE = "gone"
    TOO_LATE = "too_late"
    """Somebody else has settled it."""
    NOT_NOW = "not_now"
    """Nothing may go to them just now."""
    NOBODY = "nobody"
    """No buddy has the conversation."""


@dataclass(frozen=True, slots=True)
class _Settling:
    """One settling by one member of staff, inside its transaction."""

    tx: Transaction
    charity: Charity
    held: HeldWords
    staff: Person
    now: datetime

    async def say(
        self, to: int, sentence: Sentence, filling: dict[str, str], request: int | None = None
    ) -> None:
        """One sentence about these words, once."""
        draft = Draft(
            person_id=to,
            sentence=sentence,
            lane=Lane.RELAY,
            once=f"held:{self.held.id}:{sentence.value}",
            filling=filling if request is None else {**filling, "number": str(request)},
            due_at=self.now,
            member_id=self.held.member_id,
            request_id=request,
        )
        await put_draft(self.tx, self.now, self.charity, draft)

    async def note(self, line: str) -> None:
        """Who did it and to which; never the words."""
        await note(
            self.tx,
            self.now,
            held.RECORD,
            f"{self.staff.first_name} {line} (held words {self.held.id})",
            actor=self.staff.id,
            member=self.held.member_id,
            request=self.held.request_id,
        )


async def deliver(
    tx: Transaction, charity: Charity, held_id: int, words: str, staff: Person, now: datetime
) -> Delivered:
    """As from whoever wrote them; only staff see that they were changed."""
    found = await held.find_held(tx, held_id)
    if found is None:
        return Delivered.TOO_LATE
    await lock_person(tx, found.member_id)
    member = await find_person(tx, found.member_id)
    if member is None or await _closed_to(tx, member):
        return Delivered.NOT_NOW
    settling = _Settling(tx, charity, found, staff, now)
    if found.person_id == found.member_id:
        return await _to_buddy(settling, member, words)
    return await _to_member(settling, member, words)


async def keep_back(
    tx: Transaction,
    charity: Charity,
    held_id: int,
    why: str,
    staff: Person,
    now: datetime,
    *,
    tell: bool,
) -> bool:
    """The reason is for staff; False where somebody else has settled it."""
    found = await held.find_held(tx, held_id)
    state = HeldState.KEPT_BACK if tell else HeldState.NOTED
    if found is None or not await held.settle(tx, held_id, state, staff.id, now, why=why):
        return False
    settling = _Settling(tx, charity, found, staff, now)
    await mark_read(tx, found.message_id, staff.id, now)
    await settling.note("kept words back" if tell else "noted words that were held")
    member = await find_person(tx, found.member_id)
    if not tell or member is None:
        return True
    if found.person_id == found.member_id:
        await settling.say(member.id, Sentence.NOTE_KEPT, {})
    else:
        await settling.say(found.person_id, Sentence.HELD_KEPT, {"member": member.first_name})
    return True


async def _closed_to(tx: Transaction, member: Person) -> bool:
    """Staff are with them, they went quiet or left, or it may be somebody else."""
    quiet, in_doubt = await stands_with(tx, member.id)
    wrote, stopped = member.last_wrote_at, member.stopped_at
    left = stopped is not None and (wrote is None or wrote <= stopped)
    return quiet or in_doubt or left or await concerns.of_member(tx, member.id) is not None


async def _to_member(settling: _Settling, member: Person, words: str) -> Delivered:
    """The member waits no longer for this buddy, and the buddy hears what went."""
    tx, found = settling.tx, settling.held
    buddy = await find_person(tx, found.person_id)
    if buddy is None:
        return Delivered.NOBODY
    if not await _settle(settling, words):
        return Delivered.TOO_LATE
    if found.request_id is not None:
        await requests.answer(tx, found.request_id, buddy.id, settling.now)
        wrote = wall_clock(found.held_at, buddy.timezone).date()
        await count_answer(tx, settling.now, buddy.id, wrote, found.request_id, AN_ANSWER)
    await keep_with(tx, found.message_id, member.id, MessageState.RECEIVED)
    filling = {"buddy": buddy.first_name, "text": words}
    await settling.say(member.id, Sentence.FROM_BUDDY, filling, found.request_id)
    told = {"member": member.first_name, "text": words}
    await settling.say(buddy.id, Sentence.HELD_WENT, told)
    return Delivered.GONE


async def _to_buddy(settling: _Settling, member: Person, words: str) -> Delivered:
    """To whoever has the conversation now: that need not be the one who had it then.

    Where nobody waits, they do from now on: it is moved on as any other if nobody answers.
    """
    tx, now = settling.tx, settling.now
    request, buddy_id = await _with_a_buddy(tx, member)
    buddy = await find_person(tx, buddy_id) if buddy_id else None
    if buddy is None:
        return Delivered.NOBODY
    if not await _settle(settling, words):
        return Delivered.TOO_LATE
    number = request.id if request else None
    if number is None:
        number = await requests.open_request(tx, now, member.id, RequestKind.REPLY, buddy.id, now)
    filling = {"member": member.first_name, "text": words}
    await settling.say(buddy.id, Sentence.RELAY, filling, number)
    told = {"buddy": buddy.first_name, "text": words}
    await settling.say(member.id, Sentence.NOTE_WENT, told)
    return Delivered.GONE


async def _with_a_buddy(tx: Transaction, member: Person) -> tuple[BuddyRequest | None, int | None]:
    """Who has it, and the request in hand; None of them with nobody, no request where none waits.

    While it is offered to others, their own buddy has it by the last request between them.
    """
    waiting = await requests.waiting_of(tx, member.id)
    if waiting is not None and waiting.state is RequestState.ACCEPTED:
        return waiting, waiting.buddy_id
    own = await buddies.own_buddy(tx, member.id)
    if waiting is None:
        return None, own
    last = await requests.latest_between(tx, own, member.id) if own else None
    return last, own if last else None


async def _settle(settling: _Settling, words: str) -> bool:
    tx, found, now = settling.tx, settling.held, settling.now
    state = HeldState.DELIVERED
    if not await held.settle(tx, found.id, state, settling.staff.id, now, went=words):
        return False
    await mark_read(tx, found.message_id, settling.staff.id, now)
    changed = "changed words and delivered them" if words != found.words else "delivered words"
    await settling.note(changed)
    return True
