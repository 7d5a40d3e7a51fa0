"""The named sets of words that rules are written in."""

from messages.triage.slots import (
    ailing,
    around,
    ashamed,
    bodies,
    closed,
    danger,
    despairing,
    dying,
    failing,
    falling,
    feelings,
    fleeced,
    harming,
    homes,
    lastly,
    menaces,
    minds,
    people,
    plans,
    signs,
    times,
    unkept,
    widely,
    wishing,
)
from messages.triage.verbs import every_form

WRITTEN = (
    people.SLOTS,
    times.SLOTS,
    wishing.SLOTS,
    dying.SLOTS,
    feelings.SLOTS,
    despairing.SLOTS,
    danger.SLOTS,
    closed.SLOTS,
    homes.SLOTS,
    ashamed.SLOTS,
    fleeced.SLOTS,
    unkept.SLOTS,
    bodies.SLOTS,
    ailing.SLOTS,
    falling.SLOTS,
    minds.SLOTS,
    menaces.SLOTS,
    widely.SLOTS,
    around.SLOTS,
    plans.SLOTS,
    harming.SLOTS,
    signs.SLOTS,
    lastly.SLOTS,
    failing.SLOTS,
)

MISSPELT = (
    "DIE KILL_SELF SUICIDAL MEDICINE TOOK WEAPON EDGE VERY_LOW WORTHLESS HOPELESS COPE BYE "
    "HIT CONTROL ABUSED SEXUAL MY_MONEY CHEST BREATH FALLEN STROKE EMERGENCY BLEED CUT_SELF "
    "HEAR_VOICES NO_FOOD HEAT_OFF FREEZING HOMELESS LOOSELY_SPELT"
).split()
"""Slots whose words are recognised with a letter missing, extra, wrong or swapped."""


def written_slots() -> dict[str, tuple[str, ...]]:
    """Every slot by name, each entry as it is written."""
    found: dict[str, tuple[str, ...]] = {}
    for name, entries in (slot for text in WRITTEN for slot in _read(text)):
        if name in found:
            msg = f"slot {name} is written twice"
            raise ValueError(msg)
        found[name] = entries
    return found


def _read(text: str) -> list[tuple[str, tuple[str, ...]]]:
    slots: list[tuple[str, tuple[str, ...]]] = []
    for block in text.strip().split("\n\n"):
        name, _, entries = block.replace("\n", " ").partition(":")
        slots.append(
            (
                name.strip(),
                tuple(
                    form
                    for entry in entries.split(",")
                    for form in every_form(entry.strip())
                    if form
                ),
            )
        )
    return slots
