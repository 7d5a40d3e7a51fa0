"""Puts what is said about a pairing into the outbox, at an hour at which it is kind to write."""

from dataclasses import dataclass
from datetime import datetime

from bot.charity import Charity
from bot.database import Transaction
from bot.saying import put_draft
from bot.store.outbox import Draft
from bot.store.people import Person
from bot.store.record import note
from messages.lanes import Lane
from messages.sentences import Sentence
from schedules.kind_hours import kind_time

RECORD = "pairing"
"""Under this the record keeps every step; never what anybody said about the other."""


@dataclass(frozen=True, slots=True)
class Telling:
    """Whoever carries out one step, in one transaction."""

    tx: Transaction
    charity: Charity
    now: datetime

    async def say(
        self,
        to: Person,
        sentence: Sentence,
        once: str,
        about: Person,
        filling: dict[str, str] | None = None,
        request: int | None = None,
        *,
        at_once: bool = False,
    ) -> None:
        """Once under that name; in the morning, where it is night and they did not just write."""
        draft = Draft(
            person_id=to.id,
            sentence=sentence,
            lane=Lane.RELAY,
            once=f"{sentence.value}:{once}:{to.id}",
            filling=filling or {},
            due_at=self.now if at_once else kind_time(self.now, to.timezone),
            member_id=about.id,
            request_id=request,
        )
        await put_draft(self.tx, self.now, self.charity, draft)

    async def note(self, line: str, member_id: int, by: int | None = None) -> None:
        """In the record of the member."""
        await note(self.tx, self.now, RECORD, line, actor=by, member=member_id)
