"""Tells somebody on staff that another has changed their hours, and staff in charge of a gap."""

from datetime import timedelta

from bot.console.access import Visit
from bot.database import Transaction
from bot.rota_gaps import in_charge, say_gap
from bot.saying import put_draft
from bot.service import Service
from bot.store.outbox import Draft
from bot.store.people import Person
from bot.store.rota import load_rota
from messages.lanes import Lane
from messages.sentences import Sentence
from schedules.rota import gaps
from schedules.shifts import Shift
from schedules.spoken_spans import spoken_span

SOON = timedelta(hours=24)


async def tell_change(
    tx: Transaction,
    service: Service,
    visit: Visit,
    who: Person,
    sentence: Sentence,
    stretch: Shift,
    number: int,
) -> None:
    """Nobody is told of what they did themselves, and of a gap only where it is near."""
    charity, now = service.office.charity, visit.now
    if who.id != visit.me.id:
        when = spoken_span(stretch.begins, stretch.ends, now, who.timezone)
        draft = Draft(
            person_id=who.id,
            sentence=sentence,
            lane=Lane.RELAY,
            once=f"rota:{sentence.value}:{number}",
            filling={"staff": visit.me.first_name, "when": when},
            due_at=now,
        )
        await put_draft(tx, now, charity, draft)
    if sentence is Sentence.ROTA_PUT_ON:
        return
    rota = await load_rota(tx, charity.channels, now)
    begins = max(stretch.begins, now)
    found = gaps(rota, begins, stretch.ends) if begins < stretch.ends else []
    holes = [Shift(*gap) for gap in found]
    if holes and holes[0].begins < now + SOON:
        others = [one for one in in_charge(rota) if one != visit.me.id]
        await say_gap(tx, charity, others, holes, now)
