"""One sentence before its values are filled in."""

from collections.abc import Mapping
from dataclasses import dataclass
from string import Formatter
from typing import TypeAlias

from messages.outgoing import Button
from messages.people import Surface
from messages.sentences import Sentence


@dataclass(frozen=True, slots=True)
class Template:
    """Words for a plain phone, and what differs on a chat and on a call."""

    text: str
    chat: str = ""
    """Empty where a chat reads the same words."""
    buttons: tuple[Button, ...] = ()
    """On a chat only. Labels and actions may hold values too."""
    spoken: str = ""
    """For the ear. Empty where it is never said on a call."""
    keys: tuple[Button, ...] = ()
    """On a call only: what the keys 1, 2 ... of the telephone do."""
    options: bool = False
    """Whether further buttons come in the value `options`: a label, a tab and an action a line."""

    def words(self, surface: Surface) -> str:
        """The words with their places still open."""
        match surface:
            case Surface.TEXT:
                return self.text
            case Surface.CHAT:
                return self.chat or self.text
            case Surface.SPOKEN:
                return self.spoken or self.text

    def pressed(self, surface: Surface) -> tuple[Button, ...]:
        """What can be pressed there."""
        match surface:
            case Surface.TEXT:
                return ()
            case Surface.CHAT:
                return self.buttons
            case Surface.SPOKEN:
                return self.keys

    def needs(self, surface: Surface) -> frozenset[str]:
        """The names of the values that have to be given."""
        parts = [self.words(surface)]
        for button in self.pressed(surface):
            parts += [button.label, button.action]
        parts += ["{options}"] if surface is Surface.CHAT and self.options else []
        return frozenset(
            field for part in parts for _, field, _, _ in Formatter().parse(part) if field
        )


Catalogue: TypeAlias = Mapping[Sentence, Template]
