"""What is to be done about a member's wish about when they hear from us."""

from dataclasses import dataclass

from messages.wishes import Wish


@dataclass(frozen=True, slots=True)
class ChangePlan:
    """As they wish; one text says what happens next and how to undo it."""

    person: int
    wish: Wish


@dataclass(frozen=True, slots=True)
class AskWhich:
    """Ask which of these they meant; where there is one alone, whether that or nothing."""

    person: int
    choices: tuple[Wish, ...]


@dataclass(frozen=True, slots=True)
class CloseQuestion:
    """It is answered, or another wish has taken its place."""

    question: int


@dataclass(frozen=True, slots=True)
class LeaveAsIs:
    """They chose that nothing changes."""

    person: int


@dataclass(frozen=True, slots=True)
class UndoChange:
    """Put back what was before the last change."""

    person: int


@dataclass(frozen=True, slots=True)
class TellTimes:
    """Say when the next check-ins are."""

    person: int


WishEffect = ChangePlan | AskWhich | CloseQuestion | LeaveAsIs | UndoChange | TellTimes
