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
    scraping,
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
    scraping.SLOTS,
)

MISSPELT = (
    "DIE KILL_SELF SUICIDAL MEDICINE TOOK WEAPON EDGE VERY_LOW WORTHLESS HOPELESS COPE BYE "
    "HIT CONTROL ABUSED SEXUAL MY_MONEY CHEST BREATH FALLEN STROKE EMERGENCY BLEED CUT_SELF "
    "HEAR_VOICES NO_FOOD HEAT_OFF FREEZING HOMELESS LOOSELY_SPELT"
).split()
"""Slots whose words are recognised with a letter missing, extra, wrong or swapped."""


def slot_texts() -> dict[str, str]:
    """Every slot by name, its entries as they are written."""
    found: dict[str, str] = {}
    for block in (block for text in WRITTEN for block in text.strip().split("\n\n")):
        name, _, text = block.partition(":")
        if name.strip() in found:
            msg = f"slot {name} is written twice"
            raise ValueError(msg)
        found[name.strip()] = text
    return found


def written_slots() -> dict[str, tuple[str, ...]]:
    """Every slot by name, each entry as it is written."""
    return {name: tuple(entries(text)) for name, text in slot_texts().items()}


def entries(text: str) -> list[str]:
    """Each entry of a slot, a marked verb in each of its forms."""
    found: list[str] = []
    for written in text.replace("\n", " ").split(","):
        entry = written.strip()
        if "~" in entry:
            found += every_form(entry)
        elif entry:
            found.append(entry)
    return found
