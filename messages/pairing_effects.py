"""What is to be done about what somebody says in private about a pairing."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AnswerInPrivate:
    """A, B or C to the question of that number. Only staff see it."""

    question: int
    letter: str


@dataclass(frozen=True, slots=True)
class KeepPrivate:
    """A member's words stay with staff, whoever takes up the conversation later."""


PairingEffect = AnswerInPrivate | KeepPrivate
