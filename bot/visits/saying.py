"""Puts what is said about a companion visit into the outbox: first names, and a public place."""

from dataclasses import dataclass
from datetime import datetime

from bot.charity import Charity
from bot.database import Transaction
from bot.saying import put_draft
from bot.store.outbox import Draft
from bot.store.people import Person, find_person
from bot.store.record import note
from bot.store.visits import CompanionVisit
from messages.lanes import Lane
from messages.sentences import Sentence
from schedules.kind_hours import kind_time
from schedules.spoken import spoken_time
from schedules.zones import wall_clock

RECORD = "visit"


@dataclass(frozen=True, slots=True)
class Both:
    """Whose visit it is, as far as they are known still."""

    member: Person
    buddy: Person | None


@dataclass(frozen=True, slots=True)
class VisitTelling:
    """Whoever carries out one step, in one transaction."""

    tx: Transaction
    charity: Charity
    now: datetime

    async def both(self, visit: CompanionVisit) -> Both:
        """The two of them."""
        member = await find_person(self.tx, visit.member_id)
        buddy = await find_person(self.tx, visit.buddy_id) if visit.buddy_id else None
        assert member is not None, "the row of a person stays"
        return Both(member, buddy)

    async def to_member(
        self,
        visit: CompanionVisit,
        sentence: Sentence,
        until: datetime | None = None,
        step: str = "",
        filling: dict[str, str] | None = None,
    ) -> None:
        """Once of this arrangement; not after `until`."""
        both = await self.both(visit)
        await self._say(both.member, both, visit, sentence, until, step, filling or {})

    async def to_buddy(
        self,
        visit: CompanionVisit,
        sentence: Sentence,
        until: datetime | None = None,
        step: str = "",
        filling: dict[str, str] | None = None,
    ) -> None:
        """The same for whoever goes along, if anybody does."""
        both = await self.both(visit)
        if both.buddy is not None:
            await self._say(both.buddy, both, visit, sentence, until, step, filling or {})

    async def note(
        self, line: str, visit: CompanionVisit, by: int | None = None, concern: int | None = None
    ) -> None:
        """In the record of the member; never where they go or what they said."""
        member = visit.member_id
        await note(self.tx, self.now, RECORD, line, actor=by, member=member, concern=concern)

    async def _say(
        self,
        to: Person,
        both: Both,
        visit: CompanionVisit,
        sentence: Sentence,
        until: datetime | None,
        step: str,
        filling: dict[str, str],
    ) -> None:
        due = kind_time(self.now, to.timezone)
        draft = Draft(
            person_id=to.id,
            sentence=sentence,
            lane=Lane.RELAY,
            once=f"{sentence.value}{step}:{visit.id}:{visit.arrangement}:{to.id}",
            filling={**values_of(visit, both, to, due), **filling},
            due_at=due,
            expires_at=until,
            member_id=both.member.id,
        )
        await put_draft(self.tx, self.now, self.charity, draft)


def values_of(visit: CompanionVisit, both: Both, to: Person, said_at: datetime) -> dict[str, str]:
    """What any of these sentences may name."""
    return {
        "number": str(visit.id),
        "arranged": visit.arrangement,
        "member": both.member.first_name,
        "buddy": both.buddy.first_name if both.buddy else "",
        "place": visit.place,
        "time": spoken_start(visit.starts_at, said_at, to.timezone) if visit.starts_at else "",
    }


def spoken_start(starts: datetime, said_at: datetime, timezone: str) -> str:
    """`6pm today`, `6pm tomorrow`, `6pm on Thursday`."""
    said = spoken_time(starts, said_at, timezone)
    same = wall_clock(starts, timezone).date() == wall_clock(said_at, timezone).date()
    return f"{said} today" if same else said
