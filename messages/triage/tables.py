"""What messages are read by, made of all rules: as text, so that a start only has to split it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tables:
    """Of each: one line for one thing."""

    words: str
    """`lengths|slots|near|elements:keys`: what these words, phrases and slots say of a message.

    The lengths of phrases that begin there, the slots that hold it, the patterns that are worth
    trying, and the elements that it is one of."""
    foreign: str
    """The same for those in other letters: alone, because these make all of a text larger."""
    patterns: str
    """Each pattern, with a number in place of each element."""
    needed: str
    """Of each pattern that speaks, the elements that it must have."""
    counts: str
    """How many these are."""
    risky: str
    """Words that are known again with a slip."""
