"""Turns a sentence and its values into the words and buttons that one person sees."""

import re
from dataclasses import dataclass

from messages.catalogue.languages import template
from messages.outgoing import Button
from messages.people import Surface
from messages.safe_contact import Voice
from messages.segments import to_gsm7
from messages.sentences import Sentence
from messages.speech import read_out

_NAMED = re.compile(r",?\s\{name\}")
_SIGNED = re.compile(r"\s*-\s\{team\}$")


@dataclass(frozen=True, slots=True)
class Wording:
    """Words ready to send, and the buttons under them, or what the keys do on a call."""

    text: str
    buttons: tuple[Button, ...] = ()


def say(
    sentence: Sentence,
    language: str,
    surface: Surface,
    voice: Voice = Voice.OPEN,
    /,
    **values: str,
) -> Wording:
    """Raises `ValueError` where a value is missing; values that are not used are welcome.

    A value is never read as a template: a member may write {name} and that is what is carried.
    """
    # Calls speak English, which is what the voice can pronounce.
    found = template(sentence, "en" if surface is Surface.SPOKEN else language, voice)
    missing = sorted(found.needs(surface) - values.keys())
    if missing:
        raise ValueError(f"{sentence.value} needs {', '.join(missing)}")
    shape = found.words(surface)
    if not values.get("name", "somebody"):
        shape = _NAMED.sub("", shape)  # "That sounds hard." to somebody whose name we don't know
    if not values.get("team", "somebody"):
        shape = _SIGNED.sub("", shape)
    words = shape.format_map(read_out(values) if surface is Surface.SPOKEN else values).strip()
    if surface is Surface.TEXT:
        return Wording(to_gsm7(words))
    pressed = tuple(_filled(button, values) for button in found.pressed(surface))
    offered = surface is Surface.CHAT and found.options
    return Wording(words, pressed + (_offered(values["options"]) if offered else ()))


def needs(sentence: Sentence, surface: Surface, voice: Voice = Voice.OPEN) -> frozenset[str]:
    """The names of the values that `say` asks for."""
    return template(sentence, "en", voice).needs(surface)


def _filled(button: Button, values: dict[str, str]) -> Button:
    return Button(button.label.format_map(values), button.action.format_map(values))


def _offered(options: str) -> tuple[Button, ...]:
    pairs = (line.partition("\t") for line in options.splitlines())
    return tuple(Button(label, action) for label, _, action in pairs)
