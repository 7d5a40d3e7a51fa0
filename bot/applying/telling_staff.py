"""Everybody who was paged sees who has it: in the chats where they were asked, or by a text."""

from dataclasses import dataclass, replace
from datetime import datetime

from bot.applying.handling import Handling
from bot.charity import Charity
from bot.database import Transaction
from bot.saying import put_draft
from bot.store import edits
from bot.store.alerts import alerted
from bot.store.concerns import Concern
from bot.store.outbox import Draft
from bot.store.people import Person
from messages.edits import ADDED, ASKING, PLAIN, News
from messages.lanes import Lane
from messages.people import Channel, Surface


@dataclass(frozen=True, slots=True)
class Change:
    """What has become of a concern."""

    news: News
    concern_id: int
    member_id: int
    name: str
    """By which this change is told of once: what it followed from."""
    by: int | None = None
    """Whoever acted: their old messages are kept true, and they are answered by themselves."""
    staff: str = ""
    """The first name that everybody sees."""
    besides: int | None = None
    """Somebody who hears of it in words of their own, and needs no other text."""


async def tell_all(
    concern: Concern,
    news: News,
    handling: Handling,
    owner: Person | None = None,
    *,
    besides: int | None = None,
) -> None:
    """What whoever wrote has done about it; `owner` where somebody else has it now.

    Before anything new with buttons is put out: what is there already is what is edited.
    """
    me, name = handling.writer, str(handling.message_id)
    staff = (owner or me).first_name
    change = Change(news, concern.id, concern.member_id, name, by=me.id, staff=staff)
    change = replace(change, besides=besides)
    await tell_staff(handling.tx, handling.now, handling.charity, change)


async def tell_staff(tx: Transaction, now: datetime, charity: Charity, change: Change) -> None:
    """Add a line to every message that asks about it, silently; a plain phone gets one text."""
    told = await edits.told_about(tx, change.concern_id, ASKING)
    in_chat = [each for each in told if each.surface is Surface.CHAT]
    for each in in_chat:
        where = each.address_id, each.channel
        draft = _draft(change, each.person_id, now)
        edit = replace(draft, once=f"{draft.once}/{each.id}", edits_id=each.id)
        await put_draft(tx, now, charity, edit, where)
    by_text = {each.person_id: each for each in reversed(told) if each.surface is Surface.TEXT}
    seen = {each.person_id for each in in_chat}
    for staff_id in await alerted(tx, change.concern_id):
        if staff_id not in (change.by, change.besides) and (
            staff_id in by_text or staff_id not in seen
        ):
            text = by_text.get(staff_id)
            to = (text.address_id, text.channel) if text else None
            await _say_in_a_line(tx, now, charity, change, staff_id, to)


async def _say_in_a_line(
    tx: Transaction,
    now: datetime,
    charity: Charity,
    change: Change,
    staff_id: int,
    to: tuple[int, Channel] | None,
) -> None:
    """Nothing where it is open again: then a page says so."""
    plain = PLAIN.get(ADDED[change.news])
    if plain is not None:
        draft = replace(_draft(change, staff_id, now), sentence=plain, lane=Lane.PAGE)
        await put_draft(tx, now, charity, draft, to)


def _draft(change: Change, staff_id: int, now: datetime) -> Draft:
    return Draft(
        person_id=staff_id,
        sentence=ADDED[change.news],
        lane=Lane.RELAY,
        once=f"{change.news.value}:{change.concern_id}:{change.name}:{staff_id}",
        filling={"staff": change.staff},
        due_at=now,
        member_id=change.member_id,
        concern_id=change.concern_id,
    )
