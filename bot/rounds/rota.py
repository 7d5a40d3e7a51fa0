"""Looks ahead in the rota once an hour, and ends questions about swaps that nobody answered."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import datetime

from bot.database import Transaction
from bot.office import Office
from bot.rota_gaps import coming_gaps, in_charge, say_gap
from bot.saying import put_draft
from bot.store import swaps
from bot.store.due import ROTA, looked_lately
from bot.store.outbox import Draft
from bot.store.people import find_people
from bot.store.record import note, set_mark
from bot.store.rota import load_rota
from bot.store.swaps import Swap
from messages.lanes import Lane
from messages.sentences import Sentence
from schedules.gaps import Gap, Reminder, reminder, told_before
from schedules.spoken_spans import spoken_span

_BATCH = 25
Due = Mapping[Reminder, list[Gap]]
"""What is to be told now, by its occasion."""


async def see_to_rota(office: Office, now: datetime) -> int:
    """How many questions ended and gaps were told of."""
    async with office.database.reading() as tx:
        overdue = await swaps.overdue_swaps(tx, now, _BATCH)
        looked = await looked_lately(tx, ROTA, now)
        due = {} if looked else await _to_tell(tx, office, now)
    done = 0
    if overdue:
        async with office.database.writing() as tx:
            done += sum([await _end(tx, office, swap, now) for swap in overdue])
    if not looked:
        async with office.database.writing() as tx:
            done += await _look(tx, office, now, due)
    return done


async def _to_tell(tx: Transaction, office: Office, now: datetime) -> Due:
    """Read before anything is written, so that nobody who writes has to wait for it."""
    charity, due = office.charity, defaultdict[Reminder, list[Gap]](list)
    before = told_before(now, charity.timezone)
    if before is None:
        return due
    for gap in await coming_gaps(tx, charity, now, before):
        occasion = reminder(gap, now, charity.timezone)
        if occasion is not None:
            due[occasion].append(gap)
    return due


async def _look(tx: Transaction, office: Office, now: datetime, due: Due) -> int:
    """Each gap once on each occasion, whoever else looks at the same moment."""
    await set_mark(tx, ROTA.mark, now)
    if not due:
        return 0
    charity = office.charity
    to = in_charge(await load_rota(tx, charity.channels, now))
    told = [await say_gap(tx, charity, to, some, now, why) for why, some in due.items()]
    return sum(told)


async def _end(tx: Transaction, office: Office, swap: Swap, now: datetime) -> int:
    """The asker hears that the shift is still theirs, while there is time to ask somebody else."""
    if not await swaps.expire_swap(tx, swap, now):
        return 0
    people = await find_people(tx, [swap.asker_id, swap.asked_id])
    asker, asked = people[swap.asker_id], people[swap.asked_id]
    when = spoken_span(swap.begins, swap.ends, now, asker.timezone)
    draft = Draft(
        person_id=asker.id,
        sentence=Sentence.SWAP_EXPIRED,
        lane=Lane.RELAY,
        once=f"swap expired:{swap.id}",
        filling={"staff": asked.first_name, "when": when},
        due_at=now,
    )
    await put_draft(tx, now, office.charity, draft)
    line = f"{asked.first_name} did not answer {asker.first_name} (question {swap.id})"
    await note(tx, now, "swap", line)
    return 1
