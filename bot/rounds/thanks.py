"""Thanks every buddy once a month, with what they made possible and nobody's words."""

from datetime import datetime

from bot.charity import Charity
from bot.database import Transaction
from bot.office import Office
from bot.saying import put_draft
from bot.store.buddies import zones_of_buddies
from bot.store.due import THANKS, is_to_come
from bot.store.given_times import Given, given_by_each
from bot.store.outbox import Draft
from bot.store.people import Person, find_people
from bot.store.record import set_mark
from messages.lanes import Lane
from messages.sentences import Sentence
from schedules.given_time import Month, spoken_minutes
from schedules.lifetimes import MONTH_THANKS
from schedules.spoken import MONTHS
from schedules.thanking import newest_month, next_thanks, thanked_for

_TIMES = {1: "once", 2: "twice"}


async def thank_buddies(office: Office, now: datetime) -> int:
    """On the first of the month, at ten on their own clock; between those moments nobody looks."""
    async with office.database.reading() as tx:
        if await is_to_come(tx, THANKS, now):
            return 0
    async with office.database.writing() as tx:
        await set_mark(tx, THANKS.mark, next_thanks(now, await zones_of_buddies(tx)))
        return await _thank(tx, office.charity, now, newest_month(now))


async def _thank(tx: Transaction, charity: Charity, now: datetime, month: Month) -> int:
    given = await given_by_each(tx, month.first, month.after.first)
    people = await find_people(tx, list(given))
    thanked = [
        await _say(tx, charity, now, buddy, month, given[buddy.id])
        for buddy in people.values()
        if buddy.stopped_at is None and thanked_for(now, buddy.timezone) == month
    ]
    return sum(thanked)


async def _say(
    tx: Transaction, charity: Charity, now: datetime, buddy: Person, month: Month, given: Given
) -> bool:
    """Once a month, whatever crashes and however many machines look."""
    if not given.minutes:
        return False
    draft = Draft(
        person_id=buddy.id,
        sentence=Sentence.MONTH_THANKS if given.answers else Sentence.MONTH_THANKS_TIME,
        lane=Lane.BULK,
        once=f"thanks:{month}:{buddy.id}",
        filling=_filling(buddy, month, given),
        due_at=now,
        expires_at=now + MONTH_THANKS,
    )
    return await put_draft(tx, now, charity, draft)


def _filling(buddy: Person, month: Month, given: Given) -> dict[str, str]:
    people = "One person" if given.members == 1 else f"{given.members} people"
    return {
        "buddy": buddy.first_name,
        "month": MONTHS[month.month - 1],
        "given": spoken_minutes(given.minutes),
        "people": people,
        "answers": _TIMES.get(given.answers, f"{given.answers} times"),
    }
