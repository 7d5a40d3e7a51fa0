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
    """Words for a plain phone, and what differs on a chat: other words, and buttons."""

    text: str
    chat: str = ""
    """Empty where a chat reads the same words."""
    buttons: tuple[Button, ...] = ()
    """On a chat only. Labels and actions may hold values too."""

    def words(self, surface: Surface) -> str:
        """The words with their places still open."""
        return self.chat if surface is Surface.CHAT and self.chat else self.text

    def needs(self, surface: Surface) -> frozenset[str]:
        """The names of the values that have to be given."""
        parts = [self.words(surface)]
        if surface is Surface.CHAT:
            parts += [part for button in self.buttons for part in (button.label, button.action)]
        return frozenset(
            field for part in parts for _, field, _, _ in Formatter().parse(part) if field
        )


Catalogue: TypeAlias = Mapping[Sentence, Template]
