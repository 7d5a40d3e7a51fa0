"""What follows when words did not arrive: it is never counted as sent."""

from datetime import datetime

from bot.charity import Charity
from bot.database import Transaction
from bot.saying import put_draft
from bot.sending.lost_offers import count_as_not_asked
from bot.store import check_ins, concern_pages, drills, people, second_calls
from bot.store.outbox import Claimed, Draft
from bot.store.record import note
from bot.store.rota import load_rota
from bot.store.tellings import look_now
from bot.store.unreached import note_failure, staff_know
from messages.delivery import Why
from messages.lanes import Lane
from messages.people import Channel, Role
from messages.sentences import DRILL_PAGES, Sentence
from schedules.paging import ladder

_GOODBYES = (Sentence.STOPPED, Sentence.CONSENT_NO, Sentence.WRONG_NUMBER)
"""A carrier that took STOP itself refuses our answer to it: nothing is wrong then."""
_STAFF_HEAR_OF = (Lane.SAFETY, Lane.RELAY)
THEIRS = (None, Why.WRONG_ADDRESS)
"""Why a text that was sent did not arrive, where it is their phone or number: it is switched off,
or nobody's. Not our account, not our words, and not that they asked us to stop."""


async def close_address(tx: Transaction, row: Claimed, why: Why, code: str, now: datetime) -> None:
    """Nothing more goes there; a member who told their carrier to stop has stopped."""
    await people.block_address(tx, row.address_id, code, now)
    if why is not Why.OPTED_OUT or row.address.channel is not Channel.SMS:
        return
    person = await people.find_person(tx, row.person_id)
    if person is not None and person.role is not Role.STAFF:
        await people.change_person(tx, row.person_id, stopped_at=now)


async def undelivered(
    tx: Transaction,
    charity: Charity,
    row: Claimed,
    code: str,
    now: datetime,
    *,
    theirs: bool = False,
) -> None:
    """A page moves on at once; a check-in was not asked; staff hear what a member did not get.

    `theirs`: it is their phone or number that did not take it, and not our doing.
    """
    called = row.address.channel is Channel.VOICE
    line = f"{'call not taken' if called else 'not delivered'} ({code}): {row.sentence.value}"
    await note(
        tx,
        now,
        "not delivered",
        line,
        actor=row.person_id,
        member=row.member_id,
        concern=row.concern_id,
    )
    if theirs and row.member_id == row.person_id:
        await note_failure(tx, row.person_id, now)
    await count_as_not_asked(tx, row, now)
    if row.check_in_id is not None:
        await check_ins.give_up(tx, row.check_in_id, "not_delivered")
    if row.lane is Lane.PAGE and await look_now(tx, row.id, now):
        return  # the next beat tries their other address, or the next person
    if row.lane is Lane.PAGE and row.concern_id is not None:
        await _page_on(tx, row, row.concern_id, now)
    elif row.sentence in DRILL_PAGES:
        await drills.page_on(tx, int(row.filling["number"]), now)
    elif row.sentence in _GOODBYES:
        return
    elif row.member_id == row.person_id and row.lane in _STAFF_HEAR_OF:
        await _tell_staff(tx, charity, row, code, now)


async def _page_on(tx: Transaction, row: Claimed, concern_id: int, now: datetime) -> None:
    """A call that ends says nothing about whoever has taken the alert in the meantime."""
    called = row.address.channel is Channel.VOICE
    await concern_pages.page_on(tx, concern_id, None if called else row.person_id, now)
    if row.sentence is Sentence.SECOND_WANTED:
        await second_calls.page_on(tx, concern_id, now)


async def _tell_staff(
    tx: Transaction, charity: Charity, row: Claimed, code: str, now: datetime
) -> None:
    """This is not silence: once a day and member, to whoever is on call, until they know."""
    if await staff_know(tx, row.person_id):
        return
    for staff_id in ladder(await load_rota(tx, now=now), now)[:1]:
        draft = Draft(
            person_id=staff_id,
            sentence=Sentence.DELIVERY_FAILING,
            lane=Lane.RELAY,
            once=f"failing:{row.person_id}:{now:%Y-%m-%d}",
            filling={"code": code or "none given"},
            due_at=now,
            member_id=row.member_id,
        )
        await put_draft(tx, now, charity, draft)
