"""Going quiet for a member who is not safe now, and writing to them again."""

from datetime import datetime

from bot.charity import Charity
from bot.database import Transaction
from bot.saying import put_draft
from bot.store import concerns, safe_contacts
from bot.store.outbox import Draft
from bot.store.people import Person, lock_person
from bot.store.record import note
from bot.store.shown import told_while_quiet
from messages.lanes import Lane
from messages.sentences import Sentence

QUIET = "went quiet"


async def go_quiet(tx: Transaction, member: Person, now: datetime) -> None:
    """In the transaction that stores the code word: the sender asks before every message."""
    await safe_contacts.go_quiet(tx, member.id, now)
    line = f"code word: nothing goes to {member.first_name} until staff lift it"
    await note(tx, now, QUIET, line, actor=member.id, member=member.id)


async def write_again(
    tx: Transaction,
    charity: Charity,
    member: Person,
    staff: Person,
    since: datetime,
    why: str,
    now: datetime,
) -> bool:
    """Lifted by a person who says why; False where the word has come again meanwhile."""
    await lock_person(tx, member.id)
    last = (await safe_contacts.safe_contact_of(tx, member.id)).lifted_at
    if not await safe_contacts.lift_quiet(tx, member.id, since, now):
        return False
    line = f"{staff.first_name} lets messages go to {member.first_name} again: {why}"
    concern = await concerns.of_member(tx, member.id)
    number = concern.id if concern else None
    await note(tx, now, "lifted", line, actor=staff.id, member=member.id, concern=number)
    if concern is None and member.stopped_at is None:
        await _tell_buddies(tx, charity, member, last, now)
    return True


async def _tell_buddies(
    tx: Transaction, charity: Charity, member: Person, last: datetime | None, now: datetime
) -> None:
    """All who were told since messages last went. With an alert open they hear it at its end."""
    for buddy_id in await told_while_quiet(tx, member.id, last):
        draft = Draft(
            person_id=buddy_id,
            sentence=Sentence.STAFF_DONE,
            lane=Lane.RELAY,
            once=f"{Sentence.STAFF_DONE.value}:quiet:{member.id}:{now.isoformat()}:{buddy_id}",
            filling={"member": member.first_name},
            due_at=now,
            member_id=member.id,
        )
        await put_draft(tx, now, charity, draft)
