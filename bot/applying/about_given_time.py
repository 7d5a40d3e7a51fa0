"""Counts the time that buddies give, lets them say how long it really was, and tells them."""

from typing import assert_never

from bot.applying.handling import Handling
from bot.store.given_times import Given, correct_last, count_answer, given_by
from messages.effects import Say
from messages.given_time_effects import CorrectTime, GivenTimeEffect, TellHours
from messages.sentences import Sentence
from schedules.given_time import (
    AN_ANSWER,
    STILL_THE_LAST,
    Month,
    month_of,
    spoken_minutes,
)
from schedules.zones import wall_clock


async def count_the_answer(request_id: int, handling: Handling) -> None:
    """Ten minutes for each conversation, in the transaction that carries the words."""
    me = handling.writer
    today = wall_clock(handling.now, me.timezone).date()
    await count_answer(handling.tx, handling.now, me.id, today, request_id, AN_ANSWER)


async def about_given_time(effect: GivenTimeEffect, handling: Handling) -> None:
    """Carry out one effect."""
    match effect:
        case CorrectTime():
            await _correct(effect, handling)
        case TellHours():
            await _tell(handling)
        case _:
            assert_never(effect)


async def _correct(effect: CorrectTime, handling: Handling) -> None:
    me, since = handling.writer, handling.now - STILL_THE_LAST
    found = await correct_last(handling.tx, handling.now, me.id, since, effect.minutes)
    if found is None:
        await handling.say(Say(me.id, Sentence.SPENT_NOTHING))
        return
    filling = {"spent": spoken_minutes(effect.minutes), "so_far": await _this_month(handling)}
    await handling.say(Say(me.id, Sentence.SPENT_NOTED, filling=filling))
    await handling.note("time corrected", f"{me.reference} said how long it took")


async def _tell(handling: Handling) -> None:
    filling = {"so_far": await _this_month(handling)}
    await handling.say(Say(handling.writer.id, Sentence.HOURS_SO_FAR, filling=filling))


async def _this_month(handling: Handling) -> str:
    today = wall_clock(handling.now, handling.writer.timezone).date()
    month = month_of(today)
    return spoken_minutes((await _given(month, handling)).minutes)


async def _given(month: Month, handling: Handling) -> Given:
    return await given_by(handling.tx, handling.writer.id, month.first, month.after.first)
