"""The letter by which a member answers which of two or three things they meant."""

import re
from dataclasses import dataclass

from messages.commands import Verb, read_button

LETTERS = ("A", "B", "C")
_TYPED = re.compile(r"\W*([a-c])\W*(?:please|pls|thanks|thank you)?\W*", re.I)


@dataclass(frozen=True, slots=True)
class Letter:
    """The place of the choice, from 0. `question` is None where it was typed."""

    place: int
    question: int | None = None


def read_letter(said: str) -> Letter | None:
    """What was typed, or the action of a button; None for anything else."""
    command = read_button(said)
    if command is not None and command.verb is Verb.CHOICE:
        if command.number is None or command.words not in LETTERS:
            return None
        return Letter(LETTERS.index(command.words), command.number)
    typed = _TYPED.fullmatch(said)
    return Letter(LETTERS.index(typed[1].upper())) if typed else None


def choice_button(question: int, place: int) -> str:
    """The action that `read_letter` reads back."""
    return f"{Verb.CHOICE.value}:{question}:{LETTERS[place]}"
