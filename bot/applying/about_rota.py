"""Carrying out what staff ask of the rota: swaps, being away, standing in, and telling everyone."""

from datetime import datetime, timedelta

from bot.applying.handling import Handling
from bot.rota_gaps import in_charge, listed, say_gap
from bot.store import overrides, swaps
from bot.store.alerts import paged_since
from bot.store.overrides import NewOverride
from bot.store.people import Person, find_people
from bot.store.rota import load_rota
from bot.store.swaps import Swap
from bot.tables.states import OverrideSource
from messages.effects import Say
from messages.lanes import Lane
from messages.rota_effects import AnswerSwap, AskSwap, BackAgain, GoAway, StandIn
from messages.sentences import Sentence
from schedules.gaps import opened
from schedules.overrides import OverrideKind
from schedules.rest import LAST_NIGHT, Strain, strain
from schedules.shifts import Shift
from schedules.spoken_spans import spoken_span
from schedules.swaps import answer_by

_STRAINS = {
    Strain.NONE: "",
    Strain.IN_A_ROW: " It is a second night in a row.",
    Strain.HARD: " You were paged the night before.",
}
SOON = timedelta(hours=24)
"""A gap that begins within this is told to staff in charge at once, whatever the hour."""


async def ask_swap(effect: AskSwap, handling: Handling) -> None:
    """The shift stays where it is until the asked has taken it."""
    tx, now = handling.tx, handling.now
    number = await swaps.ask_swap(
        tx,
        now,
        asker=effect.asker,
        asked=effect.asked,
        begins=effect.begins,
        ends=effect.ends,
        answer_by=answer_by(effect.begins, effect.ends, now),
    )
    if number is None:
        await _asked_already(effect, handling)
        return
    swap = await swaps.find_swap(tx, number)
    assert swap is not None
    people = await find_people(tx, [swap.asker_id, swap.asked_id])
    filling = {"note": await _strain_of(swap, handling)}
    await _tell(Sentence.SWAP_ASKED, swap, swap.asked_id, people, handling, filling)
    await _tell(Sentence.SWAP_SENT, swap, swap.asker_id, people, handling)
    names = f"{people[swap.asker_id].first_name} asked {people[swap.asked_id].first_name}"
    await handling.note("swap", f"{names} to take a shift (question {number})")


async def answer_swap(effect: AnswerSwap, handling: Handling) -> None:
    """Of two answers at the same moment one counts, and the other hears that it was too late."""
    swap = await swaps.find_swap(handling.tx, effect.swap)
    if swap is None or effect.staff not in (swap.asker_id, swap.asked_id):
        await _settled(effect.swap, handling)
        return
    people = await find_people(handling.tx, [swap.asker_id, swap.asked_id])
    if effect.staff == swap.asker_id:
        await _take_back(swap, people, handling)
    elif effect.accepts:
        await _accept(swap, people, handling)
    else:
        await _decline(swap, people, handling)


async def go_away(effect: GoAway, handling: Handling) -> None:
    """If that leaves a gap, the same answer says so; staff in charge hear of one that is near."""
    tx, now = handling.tx, handling.now
    before = await load_rota(tx, handling.charity.channels, now)
    await _write(OverrideKind.AWAY, effect.staff, effect.begins, effect.ends, handling)
    after = await load_rota(tx, handling.charity.channels, now)
    when = _when(effect.begins, effect.ends, handling.writer, now)
    await handling.note("rota", f"{handling.writer.first_name} is away {when}")
    holes = opened(before, after, max(now, effect.begins), effect.ends)
    if not holes:
        await _answer(Sentence.AWAY_NOTED, handling, {"when": when})
        return
    gap = listed(holes, now, handling.writer.timezone, most=2)
    await _answer(Sentence.AWAY_GAP, handling, {"when": when, "gap": gap})
    if holes[0].begins < now + SOON:
        others = [one for one in in_charge(after) if one != effect.staff]
        await say_gap(tx, handling.charity, others, holes, now)


async def back_again(effect: BackAgain, handling: Handling) -> None:
    """Their pattern holds again; a shift that a colleague took stays with the colleague."""
    removed = await overrides.remove_own_absence(
        handling.tx, effect.staff, effect.begins, effect.ends, handling.now
    )
    when = _when(effect.begins, effect.ends, handling.writer, handling.now)
    if removed:
        await handling.note("rota", f"{handling.writer.first_name} is back {when}")
    sentence = Sentence.BACK_NOTED if removed else Sentence.BACK_NOTHING
    await _answer(sentence, handling, {"when": when})


async def stand_in(effect: StandIn, handling: Handling) -> None:
    """On call then, whatever they had said before."""
    await _write(OverrideKind.ON, effect.staff, effect.begins, effect.ends, handling)
    when = _when(effect.begins, effect.ends, handling.writer, handling.now)
    await handling.note("rota", f"{handling.writer.first_name} is on call {when}")
    await _answer(Sentence.COVER_NOTED, handling, {"when": when})


async def _accept(swap: Swap, people: dict[int, Person], handling: Handling) -> None:
    if not await swaps.accept_swap(handling.tx, swap, handling.now):
        await _settled(swap.id, handling)
        return
    await _tell(Sentence.SWAP_YOURS, swap, swap.asked_id, people, handling)
    await _tell(Sentence.SWAP_DONE, swap, swap.asker_id, people, handling)
    asker, asked = people[swap.asker_id], people[swap.asked_id]
    filling = {"other": asker.first_name}
    rota = await load_rota(handling.tx, handling.charity.channels, handling.now)
    told = [one for one in in_charge(rota) if one not in (asker.id, asked.id)]
    everybody = {**people, **await find_people(handling.tx, told)}
    for one in told:
        await _tell(Sentence.SWAP_TOLD, swap, one, everybody, handling, filling)
    line = f"{asked.first_name} is on call instead of {asker.first_name} (question {swap.id})"
    await handling.note("swap", line)


async def _decline(swap: Swap, people: dict[int, Person], handling: Handling) -> None:
    if not await swaps.decline_swap(handling.tx, swap, handling.now):
        await _settled(swap.id, handling)
        return
    await _tell(Sentence.SWAP_NOTED_NO, swap, swap.asked_id, people, handling)
    await _tell(Sentence.SWAP_REFUSED, swap, swap.asker_id, people, handling)
    await handling.note("swap", f"{handling.writer.first_name} can't (question {swap.id})")


async def _take_back(swap: Swap, people: dict[int, Person], handling: Handling) -> None:
    if not await swaps.withdraw_swap(handling.tx, swap, handling.now):
        await _settled(swap.id, handling)
        return
    await _tell(Sentence.SWAP_TAKEN_BACK, swap, swap.asker_id, people, handling)
    await _tell(Sentence.SWAP_NOT_NEEDED, swap, swap.asked_id, people, handling)
    line = f"{handling.writer.first_name} took question {swap.id} back"
    await handling.note("swap", line)


async def _asked_already(effect: AskSwap, handling: Handling) -> None:
    mine = await swaps.open_swaps(handling.tx, effect.asker)
    swap = next(one for one in mine if one.begins == effect.begins)
    people = await find_people(handling.tx, [swap.asker_id, swap.asked_id])
    await _tell(Sentence.SWAP_OPEN, swap, swap.asker_id, people, handling)


async def _strain_of(swap: Swap, handling: Handling) -> str:
    """Said to whoever is asked, so that a second night is their own choice."""
    rota = await load_rota(handling.tx, now=handling.now)
    asked = next((one for one in rota if one.person_id == swap.asked_id), None)
    if asked is None:
        return ""
    paged = await paged_since(handling.tx, swap.begins - LAST_NIGHT, [asked.person_id])
    found = strain(asked, Shift(swap.begins, swap.ends), paged.get(asked.person_id, ()))
    return _STRAINS[found]


async def _write(
    kind: OverrideKind, staff: int, begins: datetime, ends: datetime, handling: Handling
) -> None:
    new = NewOverride(
        person_id=staff,
        kind=kind,
        begins=begins,
        ends=ends,
        source=OverrideSource.TEXT,
        made_by=staff,
        once=f"text:{handling.message_id}",
    )
    await overrides.add_override(handling.tx, handling.now, new)


async def _tell(
    sentence: Sentence,
    swap: Swap,
    to: int,
    people: dict[int, Person],
    handling: Handling,
    more: dict[str, str] | None = None,
) -> None:
    """`{staff}` is the other one of the two; for anybody else, whoever is asked."""
    other = swap.asker_id if to == swap.asked_id else swap.asked_id
    filling = {
        "number": str(swap.id),
        "staff": people[other].first_name,
        "when": _when(swap.begins, swap.ends, people[to], handling.now),
        **(more or {}),
    }
    await handling.say(Say(to, sentence, Lane.RELAY, filling))


async def _settled(number: int, handling: Handling) -> None:
    await _answer(Sentence.SWAP_SETTLED, handling, {"number": str(number)})


async def _answer(sentence: Sentence, handling: Handling, filling: dict[str, str]) -> None:
    await handling.say(Say(handling.writer.id, sentence, Lane.RELAY, filling))


def _when(begins: datetime, ends: datetime, reader: Person, now: datetime) -> str:
    return spoken_span(begins, ends, now, reader.timezone)
