"""How a member may be spoken to, as they agreed it with us."""

from dataclasses import dataclass
from enum import StrEnum


class Style(StrEnum):
    """Whether our words may show who we are and what they are about."""

    OPEN = "open"
    NEUTRAL = "neutral"
    """Somebody else may read this phone: no service, no helpline, no subject."""


class Ring(StrEnum):
    """Whether staff may ring."""

    YES = "yes"
    NEVER = "never"


class Voice(StrEnum):
    """In which of its wordings a sentence is said."""

    OPEN = "open"
    NO_CALL = "no_call"
    """Offers no telephone call, and asks for none."""
    NEUTRAL = "neutral"


@dataclass(frozen=True, slots=True)
class Manner:
    """What has to be known before any words leave for somebody."""

    style: Style = Style.OPEN
    ring: Ring = Ring.YES
    called: str = ""
    """What we may call ourselves; empty for our own name, or for none where it is neutral."""
    in_doubt: bool = False
    """It may be somebody else who reads and writes."""
    quiet: bool = False
    """Their code word came: nothing at all goes to them."""
    has_code_word: bool = False

    @property
    def voice(self) -> Voice:
        """While we don't know who reads it, words are neutral whatever was agreed."""
        if self.style is Style.NEUTRAL or self.in_doubt:
            return Voice.NEUTRAL
        return Voice.NO_CALL if self.ring is Ring.NEVER else Voice.OPEN

    def ourselves(self, organisation: str) -> str:
        """The name under which we write; empty for none at all."""
        if self.called:
            return self.called
        return "" if self.voice is Voice.NEUTRAL else organisation
