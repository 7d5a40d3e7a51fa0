"""Carrying out what a member and a buddy say about a companion visit."""

from typing import assert_never

from bot.applying.handling import Handling
from bot.store.people import find_person
from bot.store.visits import (
    CompanionVisit,
    ask_for_company,
    check_in,
    find_visit,
    visit_to_come,
)
from bot.tables.states import VisitState
from bot.visits.ending import cannot_come, leave, next_session, part
from bot.visits.missing import tell_owner
from bot.visits.saying import VisitTelling, spoken_start
from messages.effects import Say
from messages.sentences import Sentence
from messages.visit_effects import (
    AskForCompany,
    CannotCome,
    CheckIn,
    CheckOut,
    LeaveVisit,
    VisitEffect,
)
from schedules.given_time import spoken_minutes


async def about_visits(effect: VisitEffect, handling: Handling) -> None:
    """Carry out one effect."""
    match effect:
        case AskForCompany():
            await _ask(effect, handling)
        case LeaveVisit():
            await _leave(effect, handling)
        case CheckIn():
            await _check_in(effect, handling)
        case CheckOut():
            await _check_out(effect, handling)
        case CannotCome():
            await _cannot(effect, handling)
        case _:
            assert_never(effect)


async def _ask(effect: AskForCompany, handling: Handling) -> None:
    """Whoever asks again has asked already."""
    number = await ask_for_company(handling.tx, effect.member, effect.what, handling.now)
    if number is not None:
        await handling.note("visit", f"visit {number} is asked for", member=effect.member)
    said = Sentence.COMPANY_STANDS if number is None else Sentence.COMPANY_ASKED
    await handling.say(Say(effect.member, said, member=effect.member))


async def _leave(effect: LeaveVisit, handling: Handling) -> None:
    visit = await visit_to_come(handling.tx, effect.member)
    if visit is not None:
        await leave(_telling(handling), visit, for_good=effect.for_good)


async def _check_in(effect: CheckIn, handling: Handling) -> None:
    if not await check_in(handling.tx, effect.visit, effect.buddy, handling.now):
        await _nothing(effect.visit, handling)
        return
    await _say(Sentence.VISIT_MET, effect.visit, handling)
    visit = await find_visit(handling.tx, effect.visit)
    if visit is not None:
        await _telling(handling).note("checked in", visit, effect.buddy)


async def _check_out(effect: CheckOut, handling: Handling) -> None:
    visit = await _mine(effect.visit, effect.buddy, handling)
    minutes = await part(_telling(handling), visit, effect.buddy) if visit is not None else None
    if visit is None or minutes is None:
        await _nothing(effect.visit, handling)
        return
    await tell_owner(_telling(handling), visit)
    following = await next_session(_telling(handling), visit)
    spent = {"spent": spoken_minutes(minutes)}
    if following is None or following.starts_at is None:
        await _say(Sentence.VISIT_PARTED, visit.id, handling, spent)
        return
    then = spoken_start(following.starts_at, handling.now, handling.writer.timezone)
    await _say(Sentence.VISIT_PARTED_AGAIN, following.id, handling, {**spent, "time": then})


async def _cannot(effect: CannotCome, handling: Handling) -> None:
    visit = await _mine(effect.visit, effect.buddy, handling)
    if visit is None or not await cannot_come(_telling(handling), visit, effect.buddy):
        await _nothing(effect.visit, handling)
        return
    member = await find_person(handling.tx, visit.member_id)
    name = {"member": member.first_name if member else ""}
    await _say(Sentence.VISIT_CANNOT_NOTED, visit.id, handling, name)


async def _mine(number: int, buddy_id: int, handling: Handling) -> CompanionVisit | None:
    """As long as it is arranged with this buddy."""
    visit = await find_visit(handling.tx, number)
    mine = visit is not None and visit.buddy_id == buddy_id
    return visit if mine and visit and visit.state is VisitState.APPROVED else None


async def _nothing(number: int, handling: Handling) -> None:
    await _say(Sentence.VISIT_NOTHING, number, handling)


async def _say(
    sentence: Sentence, number: int, handling: Handling, filling: dict[str, str] | None = None
) -> None:
    values = {"number": str(number), **(filling or {})}
    await handling.say(Say(handling.writer.id, sentence, filling=values))


def _telling(handling: Handling) -> VisitTelling:
    return VisitTelling(handling.tx, handling.charity, handling.now)
