"""Ends pauses that are over, with one text that says so."""

from datetime import datetime

from bot.applying.next_hello import next_hello
from bot.office import Office
from bot.saying import put_draft
from bot.store.outbox import Draft
from bot.store.people import change_person, paused_until_now
from messages.lanes import Lane
from messages.people import Role
from messages.sentences import Sentence
from schedules.kind_hours import kind_time


async def end_pauses(office: Office, now: datetime) -> int:
    """Whoever asked to be left alone until now; how many there were."""
    async with office.database.writing() as tx:
        back = await paused_until_now(tx, now)
        for person in back:
            await change_person(tx, person.id, paused_until=None)
            if person.role is not Role.MEMBER or person.stopped_at is not None:
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
