"""One waiting member on one beat, and what is said and written down about it."""

from dataclasses import dataclass
from datetime import datetime

from bot.charity import Charity
from bot.database import Transaction
from bot.pairing.pool import Pool
from bot.saying import put_draft
from bot.store.outbox import Draft
from bot.store.people import Person
from bot.store.record import note
from bot.store.requests import BuddyRequest
from messages.lanes import Lane
from messages.sentences import Sentence
from schedules.spoken import spoken_time


@dataclass(frozen=True, slots=True)
class RequestTurn:
    """One request, its member, and everybody who could be asked."""

    tx: Transaction
    charity: Charity
    request: BuddyRequest
    member: Person
    now: datetime
    pool: Pool

    async def say(
        self,
        to: int,
        sentence: Sentence,
        filling: dict[str, str] | None = None,
        *,
        once: str = "",
        expires_at: datetime | None = None,
    ) -> bool:
        """False where it was said before, or nothing reaches them."""
        draft = Draft(
            person_id=to,
            sentence=sentence,
            lane=Lane.RELAY,
            once=once or f"{sentence.value}:{self.request.id}:{self.request.step}:{to}",
            filling={"number": str(self.request.id), **(filling or {})},
            due_at=self.now,
            expires_at=expires_at,
            member_id=self.member.id,
            request_id=self.request.id,
        )
        return await put_draft(self.tx, self.now, self.charity, draft)

    async def note(self, what: str, line: str) -> None:
        """Into the record, without names or words."""
        await note(self.tx, self.now, what, line, member=self.member.id, request=self.request.id)

    def promised(self, timezone: str) -> str:
        """What the member was told, as somebody in that zone says it."""
        return spoken_time(self.request.promise, self.now, timezone)
