"""Reminds buddies of what runs out, and takes members from whoever is not in order any more."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.database import Transaction
from bot.joining import Joining
from bot.office import Office
from bot.saying import put_draft
from bot.store.checks import SeenCheck, checks_of, is_in_order, is_kept_away, with_an_end
from bot.store.due import CHECKS, looked_lately
from bot.store.outbox import Draft
from bot.store.people import Person, find_people, lock_person
from bot.store.record import note, set_mark
from bot.store.said import said_already
from messages.lanes import Lane
from messages.sentences import Sentence
from schedules.checks import BEFORE, RAN_OUT, reminder_due, standing

_LOOKS_BACK = timedelta(days=8)


async def look_at_checks(office: Office, now: datetime) -> int:
    """Once an hour; each reminder once, whatever crashes and however many machines look."""
    async with office.database.reading() as tx:
        if await looked_lately(tx, CHECKS, now):
            return 0
        today = office.charity.checks.today(now)
        ending = await with_an_end(tx, today - _LOOKS_BACK, today + timedelta(days=max(BEFORE)))
        news = await _news(tx, office, ending, now)
    seen_to = 0
    for person_id in sorted(news):
        async with office.database.writing() as tx:
            await lock_person(tx, person_id)
            seen_to += await _see_to(tx, office, person_id, now)
    async with office.database.writing() as tx:
        await set_mark(tx, CHECKS.mark, now)
    return seen_to


async def _news(
    tx: Transaction, office: Office, ending: Sequence[SeenCheck], now: datetime
) -> set[int]:
    """Of whom something is to be said, or to be seen to before it can be said in the morning.

    Read for all of them together: what was said once needs nobody's row any more.
    """
    needed, found = office.charity.checks, dict[str, int]()
    for one in ending:
        assert one.check.expires_on is not None, "only those with an end were asked for"
        due = reminder_due(one.check.expires_on, now, needed.timezone)
        if due is None and not one.check.holds(needed.today(now)):
            due = RAN_OUT
        if due is not None:
            found[_name(one, due)] = one.person_id
    said = await said_already(tx, found)
    return {person_id for name, person_id in found.items() if name not in said}


async def _see_to(tx: Transaction, office: Office, person_id: int, now: datetime) -> int:
    person = (await find_people(tx, [person_id])).get(person_id)
    if person is None or person.stopped_at is not None or await is_kept_away(tx, person_id):
        return 0
    if not await is_in_order(tx, office.charity.checks, person_id, now):
        moved = await Joining(tx, office.charity, now).take_members_from(person)
        if moved:
            line = f"who waited for {person.reference} is offered to others: a check ran out"
            await note(tx, now, "checks", line, member=person_id)
    found = (await checks_of(tx, [person_id]))[person_id]
    last = set(standing(one.check for one in found).values())
    newest = [one for one in found if one.check in last]
    return sum([await _remind(tx, office, person, one, now) for one in newest])


async def _remind(
    tx: Transaction, office: Office, person: Person, check: SeenCheck, now: datetime
) -> bool:
    if check.expires_on is None:
        return False
    due = reminder_due(check.expires_on, now, office.charity.checks.timezone)
    if due is None:
        return False
    day = f"{check.expires_on.day} {check.expires_on:%B}"
    draft = Draft(
        person_id=person.id,
        sentence=Sentence.CHECK_ENDED if due == RAN_OUT else Sentence.CHECK_ENDS,
        lane=Lane.BULK,
        once=_name(check, due),
        filling={"buddy": person.first_name, "check": check.kind.label, "day": day},
        due_at=now,
    )
    return await put_draft(tx, now, office.charity, draft)


def _name(check: SeenCheck, due: int) -> str:
    return f"check:{check.id}:{check.check.expires_on}:{due}"
