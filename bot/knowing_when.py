"""What is needed to read a member's words about when they hear from us."""

from dataclasses import dataclass
from datetime import date, time

from bot.applying import Handling
from bot.store.plan_questions import times_and_question
from messages.facts import Question
from messages.inbound import Kind
from messages.people import Role
from messages.wishes.words import LONGEST
from schedules.zones import wall_clock


@dataclass(frozen=True, slots=True)
class When:
    """Nothing where their message cannot be about that."""

    today: date | None = None
    hears_at: tuple[time, ...] = ()
    question: Question | None = None


async def know_when(handling: Handling) -> When:
    """Only short words and buttons of members: whoever tells a story pays nothing for looking."""
    inbound, me = handling.inbound, handling.writer
    said = inbound.button if inbound.kind is Kind.BUTTON else inbound.text
    if me.role is not Role.MEMBER or not said or len(said) > LONGEST:
        return When()
    times, question = await times_and_question(handling.tx, me.id, handling.now)
    return When(wall_clock(handling.now, me.timezone).date(), times, question)
