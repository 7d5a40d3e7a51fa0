"""What one word or phrase of a wish stands for, and a row of them."""

from dataclasses import dataclass
from datetime import date

from messages.wishes.clocks import Clock
from messages.wishes.dates import Stretch

NO_CLOCK = Clock()


@dataclass(frozen=True, slots=True)
class Token:
    """A sign and what it stands for."""

    sign: str
    days: frozenset[int] = frozenset()
    clock: Clock = NO_CLOCK
    dates: tuple[date, ...] = ()
    stretch: Stretch | None = None
    count: int = 0
    word: str = ""


@dataclass(frozen=True, slots=True)
class Piece:
    """A word or phrase, and what it stands for; `read` is None where we do not know it."""

    said: tuple[str, ...]
    read: tuple[Token, ...] | None


@dataclass(frozen=True, slots=True)
class Row:
    """What was said, in order; and whether it was said as something asked for."""

    tokens: tuple[Token, ...]
    asked: bool = False
    thanked: bool = False

    @property
    def signs(self) -> str:
        """All of them as one word, for patterns."""
        return "".join(token.sign for token in self.tokens)
