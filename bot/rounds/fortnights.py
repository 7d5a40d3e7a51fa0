"""Says once, as a first fortnight of daily hellos ends, what comes from now on."""

from datetime import datetime

from bot.applying.next_hello import next_hello
from bot.charity import Charity
from bot.database import Transaction
from bot.planned import whose
from bot.saying import put_draft
from bot.store.outbox import Draft
from bot.store.people import Person
from bot.store.plans import chosen_of
from messages.lanes import Lane
from messages.sentences import Sentence
from schedules.chosen import plan_from
from schedules.kind_hours import kind_time
from schedules.lifetimes import FORTNIGHT_OVER
from schedules.slots import Slot, next_slot
from schedules.spoken_choice import from_now_on


async def say_what_follows(
    tx: Transaction, charity: Charity, member: Person, slot: Slot, now: datetime, *, asked: bool
) -> bool:
    """With the last daily hello, or at a kind hour where that one was not sent; False before.

    Whether it is still welcome is looked at as it leaves, as for every text.
    """
    chosen = await chosen_of(tx, member.id)
    ends = max((one.daily_until for one in chosen.lasting if one.daily_until), default=None)
    if ends is None or member.consented_on is None or slot.local.date() > ends:
        return False
    of = whose(member, charity)
    ahead = (next_slot(plan_from(one, chosen, of), slot.due_at) for one in chosen.lasting)
    if any(one is not None and one.local.date() <= ends for one in ahead):
        return False
    due_at = now if asked else kind_time(now, member.timezone)
    draft = Draft(
        person_id=member.id,
        sentence=Sentence.FORTNIGHT_OVER,
        lane=Lane.CHECK_IN,
        once=f"fortnight over:{member.id}:{ends.isoformat()}",
        filling={
            "plan": from_now_on(chosen),
            "day": await next_hello(tx, charity, member, slot.due_at, said=due_at),
        },
        due_at=due_at,
        expires_at=due_at + FORTNIGHT_OVER,
        member_id=member.id,
    )
    return await put_draft(tx, now, charity, draft)
