"""The handling of one message: what every effect of it needs to know."""

from dataclasses import dataclass
from datetime import datetime

from bot.charity import Charity
from bot.database import Transaction
from bot.saying import put_draft
from bot.store import outbox
from bot.store.outbox import Draft
from bot.store.people import Person
from bot.store.record import note
from bot.store.topics import Topic
from messages.automatic import WITHIN, is_limited, may_answer
from messages.effects import Say
from messages.inbound import Inbound
from messages.people import Channel
from messages.sentences import Sentence
from messages.topics import ABOUT_THE_CHAT
from messages.triage.levels import Reading


@dataclass(frozen=True, slots=True)
class Handling:
    """One message of one person, inside its transaction."""

    tx: Transaction
    now: datetime
    charity: Charity
    inbound: Inbound
    reading: Reading
    message_id: int
    writer: Person
    address_id: int
    topic: Topic | None = None
    """The topic of their chat in which they wrote, if it is one of ours."""

    @property
    def came_from(self) -> tuple[int, Channel]:
        """The address that the message came from."""
        return self.address_id, self.inbound.address.channel

    async def say(
        self, say: Say, *, concern: int | None = None, request: int | None = None
    ) -> bool:
        """Put a sentence into the outbox; an answer to the writer goes where they wrote from."""
        concern = say.concern if concern is None else concern
        request = say.request if request is None else request
        filling = dict(say.filling)
        if request is not None:
            filling.setdefault("number", str(request))
        draft = Draft(
            person_id=say.to,
            sentence=say.sentence,
            lane=say.lane,
            once=say.once or f"{say.sentence.value}:{self.message_id}:{say.to}:{concern or 0}",
            filling=filling,
            due_at=self.now,
            member_id=say.member,
            concern_id=concern,
            request_id=request,
            topic_id=self._topic_for(say),
        )
        if say.to != self.writer.id:
            return await put_draft(self.tx, self.now, self.charity, draft)
        if is_limited(say.sentence, say.lane) and not await self._may_answer(say.sentence):
            return False
        return await put_draft(self.tx, self.now, self.charity, draft, self.came_from)

    def _topic_for(self, say: Say) -> int | None:
        """An answer goes where they wrote, unless it is about another member or the whole chat."""
        if self.topic is None or say.to != self.writer.id or say.sentence in ABOUT_THE_CHAT:
            return None
        return self.topic.id if say.member in (None, self.topic.member_id) else None

    async def _may_answer(self, sentence: Sentence) -> bool:
        """A machine that answers our answers is left alone after a few."""
        since = self.now - WITHIN
        said = await outbox.said_to(self.tx, self.address_id, sentence, since)
        if may_answer(sentence, said):
            return True
        await self.note("not answered", f"not said once more: {sentence.value}")
        return False

    async def note(
        self,
        what: str,
        line: str,
        *,
        member: int | None = None,
        concern: int | None = None,
        request: int | None = None,
    ) -> None:
        """A line in the record."""
        await note(
            self.tx,
            self.now,
            what,
            line,
            actor=self.writer.id,
            member=member,
            concern=concern,
            request=request,
        )
