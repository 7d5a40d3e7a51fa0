"""What staff do about concerns, and about members who wait: a closed list, each with one winner."""

from dataclasses import dataclass

from messages.contact_tries import Try
from messages.endings import Ask, Ending


@dataclass(frozen=True, slots=True)
class TakeConcern:
    """One owns it; whoever else presses hears who. Where a second person is wanted, they join."""

    concern: int
    staff: int


@dataclass(frozen=True, slots=True)
class TakeOver:
    """From an owner who does not answer; the old owner hears of it."""

    concern: int
    staff: int


@dataclass(frozen=True, slots=True)
class KeepConcern:
    """Whoever has it is at work on it."""

    concern: int
    staff: int


@dataclass(frozen=True, slots=True, repr=False)
class WriteTo:
    """Their words to its member, while it is theirs; else they hear whose it is."""

    concern: int
    staff: int
    words: str


@dataclass(frozen=True, slots=True)
class TurnDown:
    """Not me: the next person is paged at once."""

    concern: int
    staff: int


@dataclass(frozen=True, slots=True)
class HandTo:
    """One colleague is paged with it at once; it stays its owner's until they take it."""

    concern: int
    staff: int
    to: int


@dataclass(frozen=True, slots=True)
class SnoozeConcern:
    """Its owner is asked again after so many minutes, or sooner where that is too long."""

    concern: int
    staff: int
    minutes: int
    reason: str


@dataclass(frozen=True, slots=True)
class CallSecond:
    """Another pair of eyes: somebody is paged until one has joined."""

    concern: int
    staff: int


@dataclass(frozen=True, slots=True)
class LogTry:
    """How they tried to reach the member, and what came of it."""

    concern: int
    staff: int
    tried: Try
    quiet: bool = False
    """Said while closing: one answer is enough."""


@dataclass(frozen=True, slots=True)
class CloseConcern:
    """How it ended."""

    concern: int
    staff: int
    ending: Ending


@dataclass(frozen=True, slots=True)
class AskOfEnding:
    """It cannot be closed before this is known: what they said is kept, and it stays theirs."""

    concern: int
    staff: int
    ask: Ask
    words: str


@dataclass(frozen=True, slots=True)
class AddNote:
    """What happened, said after it was closed with a button."""

    concern: int
    staff: int
    words: str


@dataclass(frozen=True, slots=True)
class Reopen:
    """Closed too early: whoever opens it has it."""

    concern: int
    staff: int


@dataclass(frozen=True, slots=True)
class Review:
    """Somebody other than whoever closed it has looked it over."""

    concern: int
    staff: int


@dataclass(frozen=True, slots=True)
class EndFollowUp:
    """Done; or, with a reason, not needed."""

    concern: int
    staff: int
    done: bool
    note: str = ""


@dataclass(frozen=True, slots=True)
class MoveFollowUp:
    """To the morning of another day, so many days from today."""

    concern: int
    staff: int
    days: int
    note: str


@dataclass(frozen=True, slots=True)
class EndRequest:
    """A member does not wait for a buddy any more, and why."""

    request: int
    staff: int
    reason: str


AboutOwning = TakeConcern | TakeOver | KeepConcern | WriteTo | TurnDown | HandTo | SnoozeConcern
AboutEnding = CloseConcern | AskOfEnding | AddNote | Reopen | Review | EndFollowUp | MoveFollowUp
StaffEffect = AboutOwning | AboutEnding | CallSecond | LogTry | EndRequest
