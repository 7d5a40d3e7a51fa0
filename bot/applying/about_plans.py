"""Carrying out what a member wishes about when they hear from us, and putting it back."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from bot.applying.handling import Handling
from bot.applying.saying_plans import say_changed, say_to_member
from bot.planned import keep_chosen, whose
from bot.store import people
from bot.store.messages import show_staff
from bot.store.plan_changes import keep_change, last_change, mark_undone, standing_of
from bot.store.plan_questions import close_question, put_question
from bot.store.plans import chosen_of
from bot.tables.states import ChangedHow
from messages.inbound import Kind
from messages.sentences import Sentence
from messages.wish_effects import AskWhich, ChangePlan, CloseQuestion, LeaveAsIs, UndoChange
from messages.wishes import PauseFor
from messages.wishes.letters import choice_button
from messages.wishes.written import parts_of
from schedules.chosen import Chosen, ChosenTime, plan_from
from schedules.slots import Slot, next_slot
from schedules.spoken_wish import spoken_choices, spoken_letters, spoken_wish
from schedules.standing import Standing, put_back, without_past
from schedules.wishing import Ask, Beyond, is_contented, wished
from schedules.zones import first_moment, wall_clock

LONGEST_PAUSE = timedelta(weeks=26)
"""Whoever names no end is asked after half a year whether we shall begin again: nobody is lost."""
_TRIES = 3
"""A one-off may come due, and be done, between a look and the change."""
_NOT_BY_MESSAGE = "asks for other times, and we could not make them"


async def change_plan(effect: ChangePlan, handling: Handling) -> None:
    """The new plan, a row by which it can be undone, and one text; or a question instead."""
    wish = effect.wish
    pause = next((part for part in parts_of(wish) if isinstance(part, PauseFor)), None)
    for _ in range(_TRIES):
        before = await _stands(handling)
        made = wished(before.chosen, wish, _today(handling))
        if isinstance(made, Ask):
            await ask_which(AskWhich(effect.person, made.choices), handling)
            return
        after = _after(before, made, pause, handling)
        if after is None:
            await _leave_to_staff(handling)
            return
        if await _keep(before, after, _how(handling), handling):
            await say_changed(wish, after, handling)
            return
    raise AssertionError(f"the plan of {handling.writer.reference} changes all the time")


async def undo_change(effect: UndoChange, handling: Handling) -> None:
    """What was before the last change, if nothing else has changed since."""
    today, now = _today(handling), handling.now
    change = await last_change(handling.tx, effect.person, now)
    current = await _stands(handling)
    same = change is not None and without_past(current, today, now).same(
        without_past(change.after, today, now)
    )
    if change is None or not same or not await mark_undone(handling.tx, change.id, now):
        await say_to_member(Sentence.NOT_PUT_BACK, handling)
        return
    restored = put_back(change.before, current, today, now)
    if not await _keep(current, restored, ChangedHow.UNDO, handling):
        raise AssertionError(f"the plan of {handling.writer.reference} changed as it was put back")
    await say_to_member(Sentence.PUT_BACK, handling)


async def ask_which(effect: AskWhich, handling: Handling) -> None:
    """One text with lettered choices; one alone is asked as yes or no."""
    today = _today(handling)
    number = await put_question(handling.tx, effect.person, effect.choices, handling.now)
    said = [spoken_wish(one, today) for one in effect.choices]
    alone = len(said) == 1
    labels = [*said, "Leave it as it is"] if alone else said
    filling = {
        "choices": said[0] if alone else spoken_choices(effect.choices, today),
        "letters": spoken_letters(len(labels)),
        "options": "\n".join(
            f"{label[:1].upper()}{label[1:]}\t{choice_button(number, place)}"
            for place, label in enumerate(labels)
        ),
    }
    sentence = Sentence.SHALL_WE if alone else Sentence.WHICH_TIME
    await say_to_member(sentence, handling, filling)
    first = handling.writer.first_name
    await handling.note("plan", f"{first} was asked which times they mean", member=effect.person)


async def close(effect: CloseQuestion, handling: Handling) -> None:
    """It has its answer, or was asked in vain; no letter answers it any more."""
    await close_question(handling.tx, effect.question)


async def leave_as_is(_effect: LeaveAsIs, handling: Handling) -> None:
    """Nothing changes, and they hear that it doesn't."""
    await say_to_member(Sentence.LEFT_AS_IS, handling)


async def _stands(handling: Handling) -> Standing:
    """All that a wish can change, as it is stored now."""
    me = await people.find_person(handling.tx, handling.writer.id) or handling.writer
    chosen = await chosen_of(handling.tx, me.id)
    return standing_of(me, chosen)


async def _keep(before: Standing, after: Standing, how: ChangedHow, handling: Handling) -> bool:
    """Compare-and-set; False where the plan is not what it was when the change was made up."""
    tx, me, now = handling.tx, handling.writer, handling.now
    kept = await keep_chosen(tx, handling.charity, me, before.chosen, after.chosen, now)
    if kept is None:
        return False
    after = replace(after, chosen=kept)
    if after.same(before):
        return True
    contented = (me.contented_at or now) if after.contented else None
    await people.change_person(
        tx,
        me.id,
        paused_from=after.paused_from,
        paused_until=after.paused_until,
        paused_why=after.paused_why,
        contented_at=contented,
    )
    tx.seen.clear()
    await keep_change(tx, me.id, before, after, how, now)
    await handling.note("plan", f"{me.first_name} changed when they hear from us", member=me.id)
    return True


def _after(
    before: Standing, made: Chosen | Beyond, pause: PauseFor | None, handling: Handling
) -> Standing | None:
    """None where it cannot be done as it was said."""
    if isinstance(made, Beyond):
        return None
    contented = before.contented if made.same(before.chosen) else is_contented(made)
    after = replace(before, chosen=made, contented=contented)
    if pause is not None:
        until, begins = _end_of(pause, handling), _beginning_of(pause, handling)
        why = pause.why.value
        return (
            None
            if until is None
            else replace(after, paused_until=until, paused_from=begins, paused_why=why)
        )
    of = whose(handling.writer, handling.charity)
    added = [one for one in made.times if one not in before.chosen.times]
    slots = [next_slot(plan_from(one, made, of), handling.now) for one in added]
    if any(slot is None or (slot.once and _paused(before, slot)) for slot in slots):
        return None
    return None if _in_office_quiet(added, handling) else after


def _paused(before: Standing, slot: Slot) -> bool:
    """One more hello would not come in a pause, so it isn't promised."""
    begun = before.paused_from is None or before.paused_from <= slot.due_at
    return begun and before.paused_until is not None and slot.due_at < before.paused_until


def _in_office_quiet(added: list[ChosenTime], handling: Handling) -> bool:
    quiet = handling.charity.quiet_hours
    return quiet is not None and any(quiet.hold(one.at) for one in added)


def _end_of(pause: PauseFor, handling: Handling) -> datetime | None:
    """The first moment of the day on which hellos come again; None for a day that is past."""
    if pause.until is None:
        return handling.now + LONGEST_PAUSE
    end = first_moment(pause.until, time(0), handling.writer.timezone)
    return end if end is not None and end > handling.now else None


def _beginning_of(pause: PauseFor, handling: Handling) -> datetime | None:
    """None where it has begun: from today, or while another one holds."""
    me = handling.writer
    if pause.starts is None or pause.starts <= _today(handling) or me.paused(handling.now):
        return None
    return first_moment(pause.starts, time(0), me.timezone)


async def _leave_to_staff(handling: Handling) -> None:
    await show_staff(handling.tx, handling.message_id, _NOT_BY_MESSAGE)
    await say_to_member(Sentence.NOT_CHANGED, handling)


def _how(handling: Handling) -> ChangedHow:
    return ChangedHow.BUTTON if handling.inbound.kind is Kind.BUTTON else ChangedHow.TEXT


def _today(handling: Handling) -> date:
    return wall_clock(handling.now, handling.writer.timezone).date()
