"""After how many missed check-ins the next one asks nothing."""

from datetime import datetime

from bot.database import Transaction
from bot.silence.knowing import usual_rhythm
from bot.store.arrived import arrived_check_ins
from bot.store.in_touch import BeforeCheckIn
from schedules.checkins import MISSED_BEFORE_NO_QUESTION
from schedules.silence import NO_QUESTION_AFTER


async def no_question_after(
    tx: Transaction, person_id: int, before: BeforeCheckIn, wrote: datetime | None
) -> int:
    """Sooner for whoever agreed that we notice, by their own rhythm; never later than for all."""
    if not before.agreed:
        return MISSED_BEFORE_NO_QUESTION
    usual = usual_rhythm(await arrived_check_ins(tx, person_id), wrote)
    return min(usual.as_many_as(NO_QUESTION_AFTER), MISSED_BEFORE_NO_QUESTION)
