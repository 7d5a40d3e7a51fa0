"""Carrying out what a buddy says of when, and how much, they can be asked."""

from datetime import timedelta
from typing import assert_never

from bot.applying.handling import Handling
from bot.calendars.buddy_evenings import buddy_calendar_path
from bot.store import availability, calendars
from bot.store.people import change_person
from bot.store.requests import hand_back, of_buddy
from bot.tables.states import SaidHow
from messages.availability import Back
from messages.availability_effects import (
    AvailabilityEffect,
    GiveCalendar,
    NoteMost,
    NoteTimes,
    TakeBackTimes,
    TellTimesHeld,
)
from messages.effects import Say
from messages.sentences import Sentence
from schedules.availability import Spell, SpellKind
from schedules.requests import BUDDY_PROMISE
from schedules.said_availability import said_back, spells_of, week_after
from schedules.spoken_week import spoken_free

UNDO_WITHIN = timedelta(days=1)


async def about_availability(effect: AvailabilityEffect, handling: Handling) -> None:
    """Each is about the writer alone."""
    match effect:
        case NoteTimes():
            await _note_times(effect, handling)
        case NoteMost():
            await _note_most(effect, handling)
        case TakeBackTimes():
            await _take_back(handling)
        case TellTimesHeld():
            await _answer(Sentence.AVAILABILITY_HELD, handling, week=await _held(handling))
        case GiveCalendar(_, ends):
            await _calendar(handling, ends=ends)
        case _:
            assert_never(effect)


async def _note_times(effect: NoteTimes, handling: Handling) -> None:
    """All that one text says holds, and is taken back, together."""
    tx, me, now = handling.tx, handling.writer, handling.now
    _, known = await availability.hours_on_file(tx, [me.id])
    hours = known.get(me.id, "")
    for said in effect.said:
        for spell in spells_of(said, now, me.timezone):
            await availability.say_spell(tx, me.id, spell, SaidHow.TEXT, now)
            if _lasts(spell, handling):
                await _hand_back(handling)
        week = week_after(said, hours, me.days)
        if week is not None and week != hours:
            await availability.say_hours(tx, me.id, week, SaidHow.TEXT, now)
            hours = week
        if isinstance(said, Back) and me.paused(now):
            await change_person(tx, me.id, paused_until=None, paused_from=None)
    await handling.note("availability", f"{me.first_name} said when they can be asked")
    line = said_back(effect.said, hours, me.days, now, me.timezone)
    await _answer(Sentence.AVAILABILITY_NOTED, handling, said=line)


def _lasts(spell: Spell, handling: Handling) -> bool:
    """Away for longer than a member was promised to wait."""
    gone = spell.kind is SpellKind.AWAY and spell.span.begins <= handling.now
    return gone and spell.span.ends > handling.now + BUDDY_PROMISE


async def _hand_back(handling: Handling) -> None:
    """Nobody waits for a buddy who is away."""
    for request in await of_buddy(handling.tx, handling.writer.id, handling.now):
        await hand_back(handling.tx, request.id, handling.writer.id, handling.now)


async def _note_most(effect: NoteMost, handling: Handling) -> None:
    told = []
    if effect.members is not None:
        await change_person(handling.tx, effect.buddy, most_members=effect.members)
        told.append(f"{_count(effect.members, 'person', 'people')} at most")
    if effect.asked is not None:
        await change_person(handling.tx, effect.buddy, most_asked=effect.asked)
        told.append(f"{_count(effect.asked, 'request', 'requests')} a week at most")
    await handling.note(
        "availability", f"{handling.writer.first_name} said how much they want to carry"
    )
    await _answer(Sentence.MOST_NOTED, handling, said=" and ".join(told))


async def _take_back(handling: Handling) -> None:
    since = handling.now - UNDO_WITHIN
    me = handling.writer.id
    if not await availability.take_back(handling.tx, me, since, handling.now):
        await _answer(Sentence.AVAILABILITY_NOTHING, handling)
        return
    line = f"{handling.writer.first_name} took back when they can be asked"
    await handling.note("availability", line)
    await _answer(Sentence.AVAILABILITY_PUT_BACK, handling, week=await _held(handling))


async def _held(handling: Handling) -> str:
    me = handling.writer
    found = await availability.load_availability(handling.tx, [me.id], handling.now)
    return spoken_free(found[me.id], handling.now)


async def _calendar(handling: Handling, *, ends: bool) -> None:
    me = handling.writer
    if ends:
        await calendars.end_calendar_key(handling.tx, me.id)
        await _answer(Sentence.CALENDAR_ENDED, handling)
        return
    base = handling.charity.base_url
    if not base:
        await _answer(Sentence.CALENDAR_NONE, handling)
        return
    token = await calendars.new_calendar_key(handling.tx, me.id, handling.now)
    await handling.note("calendar", f"{me.first_name} asked for their calendar's address")
    link = f"{base}{buddy_calendar_path(token)}"
    await _answer(Sentence.CALENDAR_LINK, handling, calendar=link)


async def _answer(sentence: Sentence, handling: Handling, **filling: str) -> None:
    await handling.say(Say(handling.writer.id, sentence, filling=filling))


def _count(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"
