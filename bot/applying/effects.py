"""Which piece of work carries out which effect; a new effect that has none does not type-check."""

from typing import Never

from bot.applying.about_availability import about_availability
from bot.applying.about_boundaries import about_boundary
from bot.applying.about_care import apply_care
from bot.applying.about_drills import answer_drill
from bot.applying.about_given_time import about_given_time
from bot.applying.about_joining import about_joining
from bot.applying.about_messages import (
    answer_press,
    count_answer,
    hold_words,
    keep_reading,
    keep_unrouted,
    release_unrouted,
    show_to_staff,
)
from bot.applying.about_pairings import apply_pairing
from bot.applying.about_people import (
    give_consent,
    pause,
    refuse_consent,
    start,
    stop,
    tell_times,
)
from bot.applying.about_plans import ask_which, change_plan, close, leave_as_is, undo_change
from bot.applying.about_requests import accept_request, ask_buddy, carry_answer, pass_on
from bot.applying.about_rings import note_rung
from bot.applying.about_rota import answer_swap, ask_swap, back_again, go_away, stand_in
from bot.applying.about_safety import doubt_identity, go_quiet
from bot.applying.about_silence import about_silence
from bot.applying.about_talking import about_talking
from bot.applying.about_topics import sort_chat
from bot.applying.about_visits import about_visits
from bot.applying.by_kind import ByKind
from bot.applying.handling import Handling
from bot.applying.next_hello import with_next_hello
from bot.applying.raising import raise_concern
from bot.applying.staff_effects import apply_staff
from messages.effects import Effect, Note, Say


async def apply(effect: Effect, handling: Handling) -> None:
    """Carry out one effect."""
    await WORK.carry_out(effect, handling)


async def _say(effect: Say, handling: Handling) -> None:
    await handling.say(await with_next_hello(effect, handling))


async def _note(effect: Note, handling: Handling) -> None:
    whom = {"member": effect.member, "concern": effect.concern, "request": effect.request}
    await handling.note(effect.what, effect.line, **whom)


_NOTHING: ByKind[Never] = ByKind()
WORK = (
    _NOTHING.also(_say)
    .also(_note)
    .also(raise_concern)
    .also(answer_press)
    .also(count_answer)
    .also(hold_words)
    .also(show_to_staff)
    .also(keep_reading)
    .also(keep_unrouted)
    .also(release_unrouted)
    .also(ask_buddy)
    .also(carry_answer)
    .also(accept_request)
    .also(pass_on)
    .also(go_quiet)
    .also(doubt_identity)
    .also(stop)
    .also(start)
    .also(give_consent)
    .also(refuse_consent)
    .also(pause)
    .also(change_plan)
    .also(ask_which)
    .also(close)
    .also(leave_as_is)
    .also(undo_change)
    .also(tell_times)
    .also(about_silence)
    .also(ask_swap)
    .also(answer_swap)
    .also(go_away)
    .also(back_again)
    .also(stand_in)
    .also(answer_drill)
    .also(apply_care)
    .also(apply_staff)
    .also(about_availability)
    .also(about_boundary)
    .also(about_given_time)
    .also(about_joining)
    .also(apply_pairing)
    .also(about_talking)
    .also(note_rung)
    .also(sort_chat)
    .also(about_visits)
)
"""The type checker adds up what these carry out; `apply` asks it of them all."""
