"""A concern that was handed to a colleague who did not take it, and what its owner is asked."""

from datetime import datetime

from bot.applying.telling_staff import Change, tell_staff
from bot.charity import Charity
from bot.database import Transaction
from bot.saying import put_draft
from bot.store.concern_states import give_back
from bot.store.concerns import Concern
from bot.store.outbox import Draft
from bot.store.people import find_people
from bot.store.record import note
from messages.edits import News
from messages.lanes import Lane
from messages.outcomes import Attendance
from messages.sentences import Sentence


def still_open(concern: Concern) -> Sentence:
    """How it ended; or, where that was said half-way, what has to be known first."""
    asked = concern.attendance is Attendance.ASKED
    return Sentence.WILL_THEY_ATTEND if asked else Sentence.STILL_YOURS


async def pass_on_untaken(
    tx: Transaction, charity: Charity, concern: Concern, now: datetime
) -> None:
    """Never nobody's: paging goes on at once, and whoever handed it on hears that it does."""
    assert concern.owner_id is not None
    assert concern.handed_to_id is not None
    if not await give_back(tx, concern, now):
        return
    people = await find_people(tx, [concern.handed_to_id])
    name = people[concern.handed_to_id].first_name
    line = f"{name} did not take alert {concern.id}: paging goes on"
    await note(tx, now, "not taken", line, concern=concern.id, member=concern.member_id)
    again = Change(News.OPEN_AGAIN, concern.id, concern.member_id, f"h{concern.pages}")
    await tell_staff(tx, now, charity, again)
    draft = Draft(
        person_id=concern.owner_id,
        sentence=Sentence.HAND_NOT_TAKEN,
        lane=Lane.PAGE,
        once=f"not-taken:{concern.id}:{concern.pages}",
        filling={"colleague": name},
        due_at=now,
        member_id=concern.member_id,
        concern_id=concern.id,
    )
    await put_draft(tx, now, charity, draft)
