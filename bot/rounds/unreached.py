"""Tells staff, once, whom nothing reaches: that is never silence, and has a path of its own."""

from datetime import datetime, timedelta

from bot.charity import Charity
from bot.database import Transaction
from bot.office import Office
from bot.rounds.one_by_one import SeeTo, one_by_one
from bot.saying import put_draft
from bot.store import unreached
from bot.store.outbox import Draft
from bot.store.people import Person, find_person
from bot.store.record import note
from bot.store.rota import load_rota
from bot.store.safe_contacts import doubt_identity
from bot.store.unreached import Unreached
from messages.lanes import Lane
from messages.sentences import Sentence
from schedules.in_touch import OUT_OF_TOUCH_AFTER, UNREACHABLE_AFTER
from schedules.kind_hours import kind_time
from schedules.lifetimes import IDENTITY_QUESTION
from schedules.rota import next_opening, on_duty

LOOK_DAILY = timedelta(hours=24)
_LOOK_AGAIN = timedelta(minutes=30)
_WHY = "nothing reached this phone for 60 days"


async def look_for_the_unreached(office: Office, now: datetime) -> int:
    """Do every look that is due; how many there were."""

    async def see_to(tx: Transaction, found: Unreached) -> None:
        await _see_to(tx, office.charity, found, now)

    async def prepare(_tx: Transaction) -> SeeTo[Unreached]:
        return see_to

    async def put_off(tx: Transaction, found: Unreached, until: datetime) -> None:
        await unreached.move_search(tx, found, until)

    return await one_by_one(office, now, unreached.due_searches, prepare, put_off)


async def _see_to(tx: Transaction, charity: Charity, found: Unreached, now: datetime) -> None:
    member = await find_person(tx, found.person_id)
    assert member is not None
    again = await unreached.arrived_since(tx, member.id, found.since)
    if again or member.stopped_at is not None:
        if await unreached.end_search(tx, found) and again:
            line = f"{member.first_name} can be reached again"
            await note(tx, now, "reached again", line, member=member.id)
        return
    if found.told_at is None and now >= found.since + UNREACHABLE_AFTER:
        await _tell_staff(tx, charity, found, member, now)
    elif found.asked_at is None and now >= found.since + OUT_OF_TOUCH_AFTER:
        await _ask_whose_it_is(tx, charity, found, member, now)
    else:
        await unreached.move_search(tx, found, now + LOOK_DAILY)


async def _tell_staff(
    tx: Transaction, charity: Charity, found: Unreached, member: Person, now: datetime
) -> None:
    """Whoever is on call, at an hour when they can do something about it."""
    rota = await load_rota(tx, charity.channels, now)
    here = on_duty(rota, now)
    kind = kind_time(now, member.timezone)
    if not here or kind > now:
        opening = next_opening(rota, max(kind, now + _LOOK_AGAIN)) or now + LOOK_DAILY
        await unreached.move_search(tx, found, opening)
        return
    if not await unreached.move_search(tx, found, now + LOOK_DAILY, told_at=now):
        return
    draft = Draft(
        person_id=here[0].person_id,
        sentence=Sentence.CANNOT_REACH,
        lane=Lane.RELAY,
        once=f"cannot reach:{member.id}:{found.since:%Y%m%d%H%M}",
        filling={"link": charity.member_link(member.id)},
        due_at=now,
        member_id=member.id,
    )
    if not await unreached.failure_told(tx, member.id, now - LOOK_DAILY):  # one text is enough
        await put_draft(tx, now, charity, draft)
    line = f"nothing has reached {member.first_name} for 3 days: staff are to check the number"
    await note(tx, now, "cannot reach", line, member=member.id)


async def _ask_whose_it_is(
    tx: Transaction, charity: Charity, found: Unreached, member: Person, now: datetime
) -> None:
    """The number may be somebody else's by now: a question that shows nothing, and only once.

    From then on whoever answers is not taken for the member until staff have checked.
    """
    kind = kind_time(now, member.timezone)
    if kind > now:
        await unreached.move_search(tx, found, kind)
        return
    if not await unreached.move_search(tx, found, now + LOOK_DAILY, asked_at=now):
        return
    await doubt_identity(tx, member.id, now, _WHY)
    draft = Draft(
        person_id=member.id,
        sentence=Sentence.IDENTITY_CHECK,
        lane=Lane.BULK,
        once=f"identity check:{member.id}:{found.since:%Y%m%d%H%M}",
        filling={},
        due_at=now,
        expires_at=now + IDENTITY_QUESTION,
        member_id=member.id,
    )
    await put_draft(tx, now, charity, draft)
    line = f"asked {member.reference} whether the number is still theirs: {_WHY}"
    await note(tx, now, "in doubt", line, member=member.id)
