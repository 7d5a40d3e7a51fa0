"""Draws what each pretend phone shows, from what the database holds."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.database import Transaction
from bot.store import screens
from bot.store.screens import PhoneRow, Shown, Written
from messages.outgoing import Button
from messages.people import Address, Channel, Surface
from messages.wording import needs, say

MOST = 40
"""Messages on one screen: older ones have scrolled away."""
_QUOTED = 80


@dataclass(frozen=True, slots=True)
class Bubble:
    """One message on a screen."""

    id: str
    """`in-4` was typed here, `out-9` came from us."""
    mine: bool
    text: str
    at: datetime
    buttons: tuple[str, ...] = ()
    quote: str = ""
    """The beginning of the message that this one replies to."""
    about: int | None = None
    """The alert or request behind it, by number."""
    call: bool = False
    """The telephone rang, and these words were said. Its buttons are keys."""


@dataclass(frozen=True, slots=True)
class Screen:
    """One phone with its messages, oldest first."""

    phone: PhoneRow
    bubbles: tuple[Bubble, ...]


async def draw_screens(tx: Transaction) -> list[Screen]:
    """Every phone."""
    return [await _draw(tx, phone) for phone in await screens.phones(tx)]


async def _draw(tx: Transaction, phone: PhoneRow) -> Screen:
    shown = await screens.shown_on(tx, phone.address_id, MOST)
    written = await screens.written_on(tx, phone.address_id, MOST)
    texts = {each.provider_id: each.text for each in shown}
    # What was typed comes first where both have the same moment: it is what we answer.
    bubbles = sorted(
        [*(_typed(each, texts) for each in written), *(_ours(each, phone) for each in shown)],
        key=lambda bubble: (bubble.at, not bubble.mine, int(bubble.id.partition("-")[2])),
    )
    return Screen(phone, tuple(bubbles[-MOST:]))


def _ours(shown: Shown, phone: PhoneRow) -> Bubble:
    labels = tuple(button.label for button in buttons_under(shown, phone))
    call = shown.channel is Channel.VOICE
    if call:
        labels = tuple(f"Press {number}: {label}" for number, label in enumerate(labels, 1))
    return Bubble(
        f"out-{shown.id}",
        mine=False,
        text=shown.text,
        at=shown.at,
        buttons=labels,
        about=shown.number,
        call=call,
    )


def buttons_under(shown: Shown, phone: PhoneRow) -> tuple[Button, ...]:
    """What can be pressed under these words: on a plain phone nothing, but the keys in a call."""
    surface = Address(shown.channel, phone.address.value).surface
    if surface is Surface.TEXT:
        return ()
    values = dict.fromkeys(needs(shown.sentence, surface), "")
    values |= {"number": str(shown.number or ""), **shown.filling}
    return say(shown.sentence, phone.language, surface, **values).buttons


def _typed(written: Written, texts: Mapping[str, str]) -> Bubble:
    quote = texts.get(answered(written.raw), "")
    short = quote if len(quote) <= _QUOTED else f"{quote[:_QUOTED].rstrip()}…"
    return Bubble(f"in-{written.id}", mine=True, text=written.text, at=written.at, quote=short)


def raw_reply(answer_to: str) -> str:
    """What is kept of a reply besides its words."""
    return json.dumps({"answer_to": answer_to}) if answer_to else ""


def answered(raw: str) -> str:
    """The message that a reply named; empty where it named none."""
    kept = json.loads(raw) if raw else {}
    return str(kept.get("answer_to", "")) if isinstance(kept, dict) else ""
