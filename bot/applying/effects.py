"""Which piece of work carries out which effect; a new effect that has none does not type-check."""

from datetime import timedelta
from typing import assert_never

from bot.applying.about_availability import about_availability
from bot.applying.about_boundaries import about_boundary
from bot.applying.about_care import apply_care
from bot.applying.about_drills import answer_drill
from bot.applying.about_given_time import about_given_time
from bot.applying.about_joining import about_joining
from bot.applying.about_pairings import apply_pairing
from bot.applying.about_people import (
    give_consent,
    pause,
    refuse_consent,
    start,
    stop,
    tell_times,
)
from bot.applying.about_plans import ask_which, change_plan, leave_as_is, undo_change
from bot.applying.about_requests import accept_request, ask_buddy, carry_answer, pass_on
from bot.applying.about_rota import answer_swap, ask_swap, back_again, go_away, stand_in
from bot.applying.about_safety import doubt_identity, go_quiet
from bot.applying.about_silence import about_silence
from bot.applying.about_talking import about_talking
from bot.applying.about_visits import about_visits
from bot.applying.handling import Handling
from bot.applying.next_hello import with_next_hello
from bot.applying.raising import raise_concern
from bot.applying.staff_effects import apply_staff
from bot.saying import put_draft
from bot.store.check_ins import count_answered
from bot.store.messages import keep_with, raise_reading, show_staff
from bot.store.outbox import Draft
from bot.store.plan_questions import close_question
from bot.tables.states import MessageState
from messages.availability_effects import AvailabilityEffect
from messages.boundary_effects import BoundaryEffect
from messages.care_effects import CareEffect, KeepHandover, KeepShift, WantDebrief
from messages.effects import (
    AcceptRequest,
    AnswerDrill,
    AnswerPress,
    AskBuddy,
    CarryAnswer,
    CountAnswered,
    DoubtIdentity,
    Effect,
    GiveConsent,
    GoQuiet,
    HoldWords,
    KeepReading,
    KeepUnrouted,
    Note,
    PassOn,
    Pause,
    RaiseConcern,
    RefuseConsent,
    ReleaseUnrouted,
    Say,
    ShowStaff,
    Start,
    Stop,
)
from messages.given_time_effects import GivenTimeEffect
from messages.joining_effects import JoiningEffect
from messages.lanes import Lane
from messages.pairing_effects import PairingEffect
from messages.rota_effects import (
    AnswerSwap,
    AskSwap,
    BackAgain,
    GoAway,
    RotaEffect,
    StandIn,
)
from messages.sentences import Sentence
from messages.silence_effects import SilenceEffect
from messages.staff_effects import StaffEffect
from messages.talking_effects import TalkingEffect
from messages.visit_effects import VisitEffect
from messages.wish_effects import (
    AskWhich,
    ChangePlan,
    CloseQuestion,
    LeaveAsIs,
    TellTimes,
    UndoChange,
    WishEffect,
)

_OfOneKind = (
    StaffEffect
    | SilenceEffect
    | WishEffect
    | PairingEffect
    | BoundaryEffect
    | AvailabilityEffect
    | GivenTimeEffect
    | JoiningEffect
    | VisitEffect
    | TalkingEffect
)
"""Each of these closed lists has its own work."""
PRESS_LIFETIME = timedelta(seconds=120)
"""Telegram forgets a button press after about 150 seconds."""


async def apply(effect: Effect, handling: Handling) -> None:
    """Carry out one effect."""
    if isinstance(effect, _OfOneKind):
        await _of_one_kind(effect, handling)
        return
    match effect:
        case Say():
            await handling.say(await with_next_hello(effect, handling))
        case Note(what, line, member, concern, request):
            await handling.note(what, line, member=member, concern=concern, request=request)
        case RaiseConcern():
            await raise_concern(effect, handling)
        case AskBuddy() | CarryAnswer() | AcceptRequest() | PassOn():
            await _about_request(effect, handling)
        case GoQuiet() | DoubtIdentity():
            await _about_safety(effect, handling)
        case (
            AnswerPress()
            | CountAnswered()
            | HoldWords()
            | ShowStaff()
            | KeepReading()
            | KeepUnrouted()
            | ReleaseUnrouted()
        ):
            await _about_message(effect, handling)
        case AskSwap() | AnswerSwap() | GoAway() | BackAgain() | StandIn():
            await _about_rota(effect, handling)
        case AnswerDrill() | KeepHandover() | WantDebrief() | KeepShift():
            await _of_staff(effect, handling)
        case _:
            await _about_person(effect, handling)


async def _of_staff(effect: AnswerDrill | CareEffect, handling: Handling) -> None:
    if isinstance(effect, AnswerDrill):
        await answer_drill(effect, handling)
        return
    await apply_care(effect, handling)


async def _of_one_kind(effect: _OfOneKind, handling: Handling) -> None:
    if isinstance(effect, StaffEffect):
        await apply_staff(effect, handling)
    elif isinstance(effect, AvailabilityEffect):
        await about_availability(effect, handling)
    elif isinstance(effect, TalkingEffect):
        await about_talking(effect, handling)
    elif isinstance(effect, PairingEffect):
        await apply_pairing(effect, handling)
    elif isinstance(effect, SilenceEffect):
        await about_silence(effect, handling)
    elif isinstance(effect, BoundaryEffect):
        await about_boundary(effect, handling)
    elif isinstance(effect, GivenTimeEffect):
        await about_given_time(effect, handling)
    elif isinstance(effect, JoiningEffect):
        await about_joining(effect, handling)
    elif isinstance(effect, VisitEffect):
        await about_visits(effect, handling)
    else:
        await _about_wish(effect, handling)


async def _about_wish(effect: WishEffect, handling: Handling) -> None:
    match effect:
        case ChangePlan():
            await change_plan(effect, handling)
        case AskWhich():
            await ask_which(effect, handling)
        case CloseQuestion(question):
            await close_question(handling.tx, question)
        case LeaveAsIs():
            await leave_as_is(effect, handling)
        case UndoChange():
            await undo_change(effect, handling)
        case TellTimes():
            await tell_times(effect, handling)
        case _:
            assert_never(effect)


async def _about_safety(effect: GoQuiet | DoubtIdentity, handling: Handling) -> None:
    match effect:
        case GoQuiet():
            await go_quiet(effect, handling)
        case DoubtIdentity():
            await doubt_identity(effect, handling)
        case _:
            assert_never(effect)


async def _about_request(
    effect: AskBuddy | CarryAnswer | AcceptRequest | PassOn, handling: Handling
) -> None:
    match effect:
        case AskBuddy():
            await ask_buddy(effect, handling)
        case CarryAnswer():
            await carry_answer(effect, handling)
        case AcceptRequest():
            await accept_request(effect, handling)
        case PassOn():
            await pass_on(effect, handling)
        case _:
            assert_never(effect)


async def _about_rota(effect: RotaEffect, handling: Handling) -> None:
    match effect:
        case AskSwap():
            await ask_swap(effect, handling)
        case AnswerSwap():
            await answer_swap(effect, handling)
        case GoAway():
            await go_away(effect, handling)
        case BackAgain():
            await back_again(effect, handling)
        case StandIn():
            await stand_in(effect, handling)
        case _:
            assert_never(effect)


async def _about_message(
    effect: AnswerPress
    | CountAnswered
    | HoldWords
    | ShowStaff
    | KeepReading
    | KeepUnrouted
    | ReleaseUnrouted,
    handling: Handling,
) -> None:
    match effect:
        case AnswerPress():
            await _answer_press(handling)
        case CountAnswered():
            await count_answered(handling.tx, effect.check_in, handling.now)
        case HoldWords():
            held = effect.message or handling.message_id
            await keep_with(handling.tx, held, effect.member, MessageState.HELD)
            await handling.note("held", f"{handling.writer.first_name}'s words were not carried")
        case ShowStaff(why):
            await show_staff(handling.tx, handling.message_id, why)
        case KeepReading(level, reason):
            await raise_reading(handling.tx, handling.message_id, level, reason)
            line = f"read as {level.value} with what came before: {reason}"
            await handling.note("read again", line, member=handling.writer.id)
        case KeepUnrouted():
            await keep_with(handling.tx, handling.message_id, None, MessageState.UNROUTED)
        case ReleaseUnrouted():
            await keep_with(handling.tx, effect.message, effect.member, MessageState.RECEIVED)
        case _:
            assert_never(effect)


async def _about_person(
    effect: Stop | Start | GiveConsent | RefuseConsent | Pause, handling: Handling
) -> None:
    match effect:
        case Stop():
            await stop(effect, handling)
        case Start():
            await start(effect, handling)
        case GiveConsent():
            await give_consent(effect, handling)
        case RefuseConsent():
            await refuse_consent(effect, handling)
        case Pause():
            await pause(effect, handling)
        case _:
            assert_never(effect)


async def _answer_press(handling: Handling) -> None:
    """The phone stops spinning; after two minutes it has stopped by itself."""
    draft = Draft(
        person_id=handling.writer.id,
        sentence=Sentence.PRESS_NOTED,
        lane=Lane.SAFETY,
        once=f"press:{handling.message_id}",
        filling={},
        due_at=handling.now,
        expires_at=handling.now + PRESS_LIFETIME,
        press_id=handling.inbound.press_id,
    )
    await put_draft(handling.tx, handling.now, handling.charity, draft, handling.came_from)
