"""Which piece of work carries out which effect of staff; a new one without it fails the types."""

from typing import assert_never

from bot.applying.ending import add_note, ask_of_ending, close_concern, reopen, review
from bot.applying.following_up import end_follow_up, end_request, move_follow_up
from bot.applying.handling import Handling
from bot.applying.owning import (
    hand_to,
    keep_concern,
    snooze_concern,
    take_concern,
    take_over,
    turn_down,
    write_to,
)
from bot.applying.second_person import call_second, log_try
from messages.staff_effects import (
    AboutEnding,
    AboutOwning,
    AddNote,
    AskOfEnding,
    CallSecond,
    CloseConcern,
    EndFollowUp,
    EndRequest,
    HandTo,
    KeepConcern,
    LogTry,
    MoveFollowUp,
    Reopen,
    Review,
    SnoozeConcern,
    StaffEffect,
    TakeConcern,
    TakeOver,
    TurnDown,
    WriteTo,
)


async def apply_staff(effect: StaffEffect, handling: Handling) -> None:
    """Carry out one effect."""
    match effect:
        case CallSecond():
            await call_second(effect, handling)
        case LogTry():
            await log_try(effect, handling)
        case EndRequest():
            await end_request(effect, handling)
        case TakeConcern() | TakeOver() | KeepConcern() | WriteTo():
            await _about_owning(effect, handling)
        case TurnDown() | HandTo() | SnoozeConcern():
            await _about_owning(effect, handling)
        case _:
            await _about_ending(effect, handling)


async def _about_owning(effect: AboutOwning, handling: Handling) -> None:
    match effect:
        case TakeConcern():
            await take_concern(effect, handling)
        case TakeOver():
            await take_over(effect, handling)
        case WriteTo():
            await write_to(effect, handling)
        case KeepConcern():
            await keep_concern(effect, handling)
        case TurnDown():
            await turn_down(effect, handling)
        case HandTo():
            await hand_to(effect, handling)
        case SnoozeConcern():
            await snooze_concern(effect, handling)
        case _:
            assert_never(effect)


async def _about_ending(effect: AboutEnding, handling: Handling) -> None:
    match effect:
        case CloseConcern():
            await close_concern(effect, handling)
        case AskOfEnding():
            await ask_of_ending(effect, handling)
        case AddNote():
            await add_note(effect, handling)
        case Reopen():
            await reopen(effect, handling)
        case Review():
            await review(effect, handling)
        case EndFollowUp():
            await end_follow_up(effect, handling)
        case MoveFollowUp():
            await move_follow_up(effect, handling)
        case _:
            assert_never(effect)
