"""Carrying out what somebody answers after a hard night: a note, a talk, and their own shift."""

from datetime import timedelta
from typing import assert_never

from bot.applying.handling import Handling
from bot.rota_gaps import in_charge
from bot.store import care, concerns
from bot.store.care import HardNightRow
from bot.store.people import find_people
from bot.store.rota import load_rota
from messages.care_effects import CareEffect, KeepHandover, KeepShift, WantDebrief
from messages.effects import Say
from messages.handover import with_more
from messages.lanes import Lane
from messages.sentences import Sentence

ANSWERED_WITHIN = timedelta(hours=36)
"""Later than that, plain words are about something else."""


async def apply_care(effect: CareEffect, handling: Handling) -> None:
    """Only about a night of the writer's own; the facts have seen to that."""
    since = handling.now - ANSWERED_WITHIN
    hard = await care.last_hard_night(handling.tx, handling.writer.id, since)
    if hard is None or hard.id != effect.hard_night:
        return
    match effect:
        case KeepHandover():
            await _keep_note(hard, effect.words, handling)
        case WantDebrief():
            await _want_debrief(hard, handling)
        case KeepShift():
            await _keep_shift(hard, handling)
        case _:
            assert_never(effect)


async def _keep_note(hard: HardNightRow, words: str, handling: Handling) -> None:
    """In the file of every alert of that night, and then to whoever is on next."""
    tx, me = handling.tx, handling.writer
    await care.write_note(tx, hard.id, with_more(hard.words, words), handling.now)
    for concern_id in await care.concerns_of_night(tx, hard.id):
        concern = await concerns.find(tx, concern_id)
        member = concern.member_id if concern else None
        line = f"{me.first_name} left a handover note"
        await handling.note("handover", line, member=member, concern=concern_id)
    await _answer(Sentence.HANDOVER_KEPT, handling, {"number": str(hard.id)})


async def _want_debrief(hard: HardNightRow, handling: Handling) -> None:
    """Whoever is in charge is asked to ring; nobody hears what the night was about."""
    tx, me = handling.tx, handling.writer
    others = await _others_in_charge(handling)
    if not others:
        await _answer(Sentence.DEBRIEF_NOBODY, handling, {})
        return
    people = await find_people(tx, others)
    if await care.want_debrief(tx, hard.id, handling.now):
        for one in others:
            told = Say(one, Sentence.DEBRIEF_WANTED, Lane.PAGE, {"staff": me.first_name})
            await handling.say(told)
        await handling.note("debrief", f"{me.first_name} would like to talk a hard night over")
    await _answer(Sentence.DEBRIEF_ASKED, handling, {"other": people[others[0]].first_name})


async def _keep_shift(hard: HardNightRow, handling: Handling) -> None:
    """Their own choice; whoever was to be asked first instead hears of it."""
    tx, me = handling.tx, handling.writer
    if await care.keep_shift(tx, hard.id, handling.now):
        await handling.note("rota", f"{me.first_name} chose to be asked first after a hard night")
        if hard.instead_id is not None:
            filling = {"staff": me.first_name}
            await handling.say(Say(hard.instead_id, Sentence.SHIFT_NOT_KEPT, Lane.RELAY, filling))
    await _answer(Sentence.SHIFT_KEPT, handling, {})


async def _others_in_charge(handling: Handling) -> list[int]:
    """Without anybody else in charge, anybody else on staff."""
    rota = await load_rota(handling.tx, handling.charity.channels, handling.now)
    mates = [staff for staff in rota if staff.person_id != handling.writer.id]
    return [one for one in in_charge(rota) if one != handling.writer.id] or in_charge(mates)


async def _answer(sentence: Sentence, handling: Handling, filling: dict[str, str]) -> None:
    await handling.say(Say(handling.writer.id, sentence, Lane.RELAY, filling))
