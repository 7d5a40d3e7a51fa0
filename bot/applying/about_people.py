"""Carrying out what a person asked for themselves: stop, start, consent, pause, another plan."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from bot.applying.handling import Handling
from bot.applying.saying_plans import say_paused
from bot.planned import change_chosen, plan_of
from bot.store import people
from bot.store.availability import end_free
from bot.store.consents import record_consent
from bot.store.own_dates import own_dates_of
from bot.store.plans import plans_of
from bot.store.requests import close_waiting, hand_back, of_buddy
from messages.effects import (
    GiveConsent,
    Pause,
    RefuseConsent,
    Say,
    Start,
    Stop,
)
from messages.inbound import Kind
from messages.lanes import Lane
from messages.people import Role
from messages.sentences import Sentence
from messages.wish_effects import TellTimes
from schedules.chosen import Chosen
from schedules.leeway import USUAL
from schedules.spoken import spoken_day
from schedules.wanted_slots import next_wanted
from schedules.wishing import FIRST_TIME
from schedules.zones import wall_clock

FIRST_PLAN = Chosen((FIRST_TIME,), leeway=USUAL)
"""Two evenings a week, for a member who agreed before anybody made a plan with them.

The hour is ours and not theirs, so it is about that time and not to the minute.
"""


async def stop(effect: Stop, handling: Handling) -> None:
    """No more check-ins from this moment. A blocked bot stops that address and no other.

    Staff cannot stop being paged by opting out: that address is left alone, and `check` says so.
    """
    if effect.blocked:
        await people.block_address(handling.tx, handling.address_id, effect.blocked, handling.now)
    if effect.blocked != Kind.BLOCKED and handling.writer.role is not Role.STAFF:
        await people.change_person(handling.tx, effect.person, stopped_at=handling.now)
    if handling.writer.role is Role.BUDDY:
        await _hand_everything_back(handling)
    elif effect.blocked != Kind.BLOCKED or not await _can_be_reached(handling):
        await close_waiting(handling.tx, effect.person)
    await handling.note(
        "stopped", f"{handling.writer.first_name} asked us to stop", member=effect.person
    )


async def start(effect: Start, handling: Handling) -> None:
    """Welcome back: nothing is stopped or paused any more, and this address works."""
    me = handling.writer
    await people.unblock_address(handling.tx, handling.address_id)
    if effect.only_here:
        await handling.note("started", f"{me.first_name} can be reached again", member=me.id)
        return
    anew = {"stopped_at": None, "paused_from": None, "paused_until": None}
    await people.change_person(handling.tx, effect.person, **anew)
    if me.role is Role.MEMBER and me.consented_on is None:
        await people.change_person(handling.tx, effect.person, invited_at=handling.now)
    await handling.note("started", f"{me.first_name} is back", member=effect.person)


async def give_consent(effect: GiveConsent, handling: Handling) -> None:
    """Their agreement is kept with the words that were shown; then the plan begins."""
    me = handling.writer
    today = wall_clock(handling.now, me.timezone).date()
    await people.change_person(handling.tx, effect.person, consented_on=today, stopped_at=None)
    await record_consent(handling.tx, handling.now, me, today, how="message", withdrawn=False)
    if not await plans_of(handling.tx, effect.person):
        await _keep(handling, lambda before: replace(FIRST_PLAN, quiet=before.quiet))
    await handling.note("consent", f"{me.first_name} agreed to check-ins", member=me.id)


async def refuse_consent(effect: RefuseConsent, handling: Handling) -> None:
    """Nothing more is sent, and nothing is agreed to any more."""
    me = handling.writer
    today = wall_clock(handling.now, me.timezone).date()
    await people.change_person(
        handling.tx, effect.person, stopped_at=handling.now, consented_on=None
    )
    await close_waiting(handling.tx, effect.person)
    await record_consent(handling.tx, handling.now, me, today, how="message", withdrawn=True)
    await handling.note("consent", f"{me.first_name} did not agree", member=me.id)


async def pause(effect: Pause, handling: Handling) -> None:
    """Left alone for some weeks; a buddy's open conversations go to others."""
    me = handling.writer
    until = handling.now + timedelta(weeks=effect.weeks)
    await people.change_person(handling.tx, effect.person, paused_until=until)
    await end_free(handling.tx, effect.person, handling.now)
    await _hand_everything_back(handling)
    filling = {"day": spoken_day(until, handling.now, me.timezone)}
    await handling.say(Say(me.id, Sentence.BUDDY_PAUSED, Lane.SAFETY, filling, member=me.id))
    await handling.note("paused", f"{me.first_name} paused for {effect.weeks} weeks", member=me.id)


async def tell_times(effect: TellTimes, handling: Handling) -> None:
    """The next three check-ins, or that there are none."""
    me = handling.writer
    if await _told_of_pause(handling):
        return
    slots, own_dates = [], await own_dates_of(handling.tx, effect.person)
    for stored in await plans_of(handling.tx, effect.person):
        slot = next_wanted(plan_of(stored, me, handling.charity), handling.now, own_dates)
        if slot is not None:
            slots.append(slot)
    if not slots:
        await handling.say(Say(me.id, Sentence.TIMES_NONE, Lane.SAFETY, member=me.id))
        return
    slots.sort(key=lambda slot: slot.due_at)
    times = ", ".join(f"{slot.local:%a %H:%M}" for slot in slots[:3])
    await handling.say(Say(me.id, Sentence.TIMES, Lane.SAFETY, {"times": times}, member=me.id))


async def _told_of_pause(handling: Handling) -> bool:
    """While they are paused no hello comes, whatever the plan: then they hear that and START."""
    me = handling.writer
    if me.paused_until is None or not me.paused(handling.now):
        return False
    await say_paused(me.paused_until, handling)
    return True


async def _can_be_reached(handling: Handling) -> bool:
    """Whether a buddy's answer would still arrive, at another address."""
    channels = handling.charity.channels
    return await people.best_address(handling.tx, handling.writer.id, channels) is not None


async def _keep(handling: Handling, change: Callable[[Chosen], Chosen]) -> None:
    await change_chosen(handling.tx, handling.charity, handling.writer, change, handling.now)


async def _hand_everything_back(handling: Handling) -> None:
    """Nobody waits for a buddy who has gone."""
    for request in await of_buddy(handling.tx, handling.writer.id, handling.now):
        await hand_back(handling.tx, request.id, handling.writer.id, handling.now)
