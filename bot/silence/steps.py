"""What each step of the agreed ladder does: a text, a buddy who knows, a concern, a next ask."""

from dataclasses import dataclass
from datetime import datetime
from typing import assert_never

from bot.charity import Charity
from bot.database import Transaction
from bot.knowing_people import here
from bot.saying import put_draft
from bot.silence.knowing import Known
from bot.store import buddies, concern_states, requests, silences
from bot.store.agreed_contacts import agreed_contacts_of
from bot.store.concerns import Concern
from bot.store.outbox import Draft
from bot.store.people import Person, find_person
from bot.store.record import note
from bot.store.silences import Silence
from messages.lanes import Lane
from messages.sentences import Sentence
from messages.silence_effects import REASON
from messages.triage.levels import Level
from schedules.lifetimes import SILENCE_STEP
from schedules.silence import Step


@dataclass(frozen=True, slots=True)
class Turn:
    """One member's silence on this beat, held still."""

    tx: Transaction
    charity: Charity
    silence: Silence
    member: Person
    known: Known
    now: datetime

    async def say(
        self,
        to: int,
        sentence: Sentence,
        lane: Lane,
        *,
        expires_at: datetime | None = None,
        request_id: int | None = None,
        concern_id: int | None = None,
    ) -> bool:
        """Once in this silence."""
        began = self.known.quiet.missed[0] if self.known.quiet.missed else self.silence.counts_from
        draft = Draft(
            person_id=to,
            sentence=sentence,
            lane=lane,
            once=f"{sentence.value}:{self.member.id}:{began:%Y%m%d%H%M}:{to}",
            filling={"member": self.member.first_name},
            due_at=self.now,
            member_id=self.member.id,
            expires_at=expires_at,
            request_id=request_id,
            concern_id=concern_id,
        )
        return await put_draft(self.tx, self.now, self.charity, draft)

    async def note(self, line: str, concern: int | None = None) -> None:
        """A line in the record."""
        await note(self.tx, self.now, "silence", line, member=self.member.id, concern=concern)


async def take_step(turn: Turn, step: Step) -> None:
    """The row has been moved already: whoever moved it does this, in the same transaction."""
    match step:
        case Step.NONE:
            return
        case Step.SOFTER:
            await _ask_softly(turn)
        case Step.BUDDY:
            await _tell_buddy(turn)
        case Step.STAFF:
            await _call_staff(turn)
        case Step.SECOND_TRY:
            await _ask_owner(turn, Sentence.SILENCE_TRY_AGAIN)
        case Step.CONTACT:
            await _ask_owner(turn, await _whom_they_may_ask(turn))
        case Step.DECIDE:
            await _ask_owner(turn, Sentence.SILENCE_DECIDE)
        case _:
            assert_never(step)


async def _ask_softly(turn: Turn) -> None:
    until = turn.now + SILENCE_STEP
    await turn.say(turn.member.id, Sentence.STILL_THERE, Lane.CHECK_IN, expires_at=until)
    await turn.note(f"quiet, as agreed: asked {turn.member.first_name} once more, softly")


async def _tell_buddy(turn: Turn) -> None:
    """The buddy may write, and the member may still call off what comes next."""
    buddy_id = await buddies.own_buddy(turn.tx, turn.member.id)
    buddy = await find_person(turn.tx, buddy_id) if buddy_id else None
    if buddy is not None and await here(turn.tx, turn.charity.checks, buddy, turn.now):
        last = await requests.latest_between(turn.tx, buddy.id, turn.member.id)
        sentence = Sentence.SILENCE_WRITE if last else Sentence.SILENCE_TOLD
        await turn.say(buddy.id, sentence, Lane.RELAY, request_id=last.id if last else None)
        await turn.note(f"quiet, as agreed: told {buddy.first_name}")
    until = turn.now + SILENCE_STEP
    await turn.say(turn.member.id, Sentence.STAFF_NEXT, Lane.CHECK_IN, expires_at=until)


async def _call_staff(turn: Turn) -> None:
    """Its first page is due now, as after a worrying message."""
    opened = await concern_states.open_concern(
        turn.tx,
        turn.now,
        member_id=turn.member.id,
        message_id=None,
        level=Level.SOON,
        reason=REASON,
        version="",
    )
    if opened is None:
        return
    await requests.close_waiting(turn.tx, turn.member.id)
    await silences.keep_concern(turn.tx, turn.silence.id, opened)
    missed = len(turn.known.quiet.missed)
    line = f"alert {opened} opened as soon: {REASON}; {missed} in a row arrived, and no answer"
    await turn.note(line, opened)


async def _whom_they_may_ask(turn: Turn) -> Sentence:
    contacts = await agreed_contacts_of(turn.tx, turn.member.id)
    agreed = any(each.consented_on is not None for each in contacts)
    return Sentence.SILENCE_CONTACT if agreed else Sentence.SILENCE_NO_CONTACT


async def _ask_owner(turn: Turn, sentence: Sentence) -> None:
    concern = turn.known.concern
    assert concern is not None
    assert concern.owner_id is not None, "the round waits until somebody has it"
    await turn.say(concern.owner_id, sentence, Lane.PAGE, concern_id=concern.id)
    await turn.note(f"alert {concern.id}: {_ASKED[sentence]}", concern.id)


_ASKED = {
    Sentence.SILENCE_TRY_AGAIN: "asked for another try, at another time of day",
    Sentence.SILENCE_CONTACT: "asked to turn to the agreed contact, whose consent is on file",
    Sentence.SILENCE_NO_CONTACT: "no contact with consent on file: nobody outside is told",
    Sentence.SILENCE_DECIDE: "asked to decide, and whether anyone will attend",
}


def owned(concern: Concern | None) -> bool:
    """Whether somebody on staff has it."""
    return concern is not None and concern.owner_id is not None
