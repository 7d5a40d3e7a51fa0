"""Tells staff of words that wait for somebody to read them: once, then every morning."""

from datetime import datetime

from bot.database import Transaction
from bot.office import Office
from bot.rota_gaps import first_on_call, in_charge
from bot.saying import put_draft
from bot.store import held
from bot.store.outbox import Draft
from bot.store.people import Person, find_people
from bot.store.rota import load_rota
from messages.lanes import Lane
from messages.sentences import Sentence
from schedules.kind_hours import kind_time, next_morning
from schedules.spoken import spoken_time


async def tell_of_held_words(office: Office, now: datetime) -> int:
    """How many were due. However many wait, it is one text."""
    charity = office.charity
    async with office.database.writing() as tx:
        taken = await held.take_tellings(tx, now, next_morning(now, charity.timezone))
        if not taken:
            return 0
        count, since = await held.waiting_since(tx)
        assert since is not None
        for staff in await _whom(tx, office, now, again=all(taken)):
            draft = _draft(staff, count, since, now, charity.base_url)
            await put_draft(tx, now, charity, draft)
    return len(taken)


async def _whom(tx: Transaction, office: Office, now: datetime, *, again: bool) -> list[Person]:
    """First whoever is on call; where that did not help, or nobody is, whoever is in charge."""
    rota = await load_rota(tx, office.charity.channels, now)
    here = [] if again else first_on_call(rota, now)
    return list((await find_people(tx, here or in_charge(rota))).values())


def _draft(staff: Person, count: int, since: datetime, now: datetime, base: str) -> Draft:
    """No name and no words: a lock screen shows it."""
    due_at = kind_time(now, staff.timezone)
    return Draft(
        person_id=staff.id,
        sentence=Sentence.HELD_WAITS if count == 1 else Sentence.HELD_WAIT,
        lane=Lane.RELAY,
        once=f"held-wait:{now.isoformat()}:{staff.id}",
        filling={
            "count": str(count),
            "time": spoken_time(since, due_at, staff.timezone),
            "link": base,
        },
        due_at=due_at,
    )
