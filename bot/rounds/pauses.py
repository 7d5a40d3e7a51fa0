"""Ends pauses that are over, with one text that says so."""

from datetime import datetime, timedelta

from bot.applying.next_hello import next_hello
from bot.office import Office
from bot.saying import put_draft
from bot.store.outbox import Draft
from bot.store.people import Person, change_person, paused_until_now
from messages.lanes import Lane
from messages.people import Role
from messages.sentences import Sentence
from schedules.kind_hours import kind_time

SHORT = timedelta(days=2, hours=1)
"""With an hour for the clocks."""


async def end_pauses(office: Office, now: datetime) -> int:
    """Whoever asked to be left alone until now; how many there were."""
    async with office.database.writing() as tx:
        back = await paused_until_now(tx, now)
        for person in back:
            await change_person(tx, person.id, paused_from=None, paused_until=None)
            if person.role is not Role.MEMBER or person.stopped_at is not None or _short(person):
                continue
            due_at = kind_time(now, person.timezone)
            day = await next_hello(tx, office.charity, person, due_at, said=due_at)
            draft = Draft(
                person_id=person.id,
                sentence=Sentence.BACK,
                lane=Lane.CHECK_IN,
                once=f"back:{person.id}:{person.paused_until:%Y-%m-%dT%H:%M}",
                filling={"day": day},
                due_at=due_at,
                member_id=person.id,
            )
            await put_draft(tx, now, office.charity, draft)
    return len(back)


def _short(person: Person) -> bool:
    """A day or two that they named themselves are over without a word."""
    begun, ended = person.paused_from, person.paused_until
    return begun is not None and ended is not None and ended - begun <= SHORT
