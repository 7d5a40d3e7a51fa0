"""Carrying out what follows where words come up against a boundary."""

from typing import assert_never

from bot.applying.handling import Handling
from bot.store import conduct, held
from bot.store.messages import keep_with
from bot.store.people import find_person
from bot.tables.states import MessageState
from messages.boundaries.words import for_staff
from messages.boundary_effects import BoundaryEffect, HoldForStaff, WatchConduct
from schedules.held_words import first_telling
from schedules.kind_hours import kind_time


async def about_boundary(effect: BoundaryEffect, handling: Handling) -> None:
    """Carry out one."""
    match effect:
        case HoldForStaff():
            await _hold(effect, handling)
        case WatchConduct(buddy):
            await _watch(buddy, handling)
        case _:
            assert_never(effect)


async def _hold(effect: HoldForStaff, handling: Handling) -> None:
    """The words wait on a page of their own; the message's row says that it did not go."""
    me, message_id = handling.writer, effect.message or handling.message_id
    await keep_with(handling.tx, message_id, None, MessageState.HELD)
    number = await held.hold(
        handling.tx,
        handling.now,
        message_id=message_id,
        person_id=me.id,
        member_id=effect.member,
        to_id=effect.to,
        request_id=effect.request,
        kinds=effect.kinds,
        words=effect.words,
        next_tell_at=first_telling(handling.now, handling.charity.timezone),
    )
    if number is None:
        return
    line = f"{me.first_name}'s words wait for staff: {for_staff(effect.kinds)}"
    await handling.note("held", line, member=effect.member, request=effect.request)
    buddy = effect.to if me.id == effect.member else me.id
    if buddy is not None:
        await _watch(buddy, handling)


async def _watch(buddy_id: int, handling: Handling) -> None:
    """Not at night: nothing in it is for the night, and staff sleep as well."""
    buddy = await find_person(handling.tx, buddy_id)
    zone = buddy.timezone if buddy else handling.charity.timezone
    await conduct.want_look(handling.tx, buddy_id, kind_time(handling.now, zone))
