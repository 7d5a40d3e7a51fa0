"""The states that rows pass through."""

from enum import StrEnum


class CheckInState(StrEnum):
    """What became of one slot."""

    ASKED = "asked"
    """Its words are in the outbox, or went."""
    ANSWERED = "answered"
    SKIPPED = "skipped"
    """Left out, for the reason on the row."""
    HELD = "held"
    """Not asked because nobody would have been there to read the answer."""
    INVITED = "invited"
    """The slot was used to ask for consent."""


class ConcernState(StrEnum):
    """Open: being paged. Taken: a person has it. Closed: it has an outcome."""

    OPEN = "open"
    TAKEN = "taken"
    CLOSED = "closed"


class RequestState(StrEnum):
    """Open: offered. Accepted: one buddy has it. Answered or closed: nobody waits any more."""

    OPEN = "open"
    ACCEPTED = "accepted"
    ANSWERED = "answered"
    CLOSED = "closed"


class OutboxState(StrEnum):
    """What became of one message of ours."""

    WAITING = "waiting"
    SENT = "sent"
    SKIPPED = "skipped"
    """Too late, or not wanted any more."""
    REFUSED = "refused"
    """No address of this person takes it."""
    UNSURE = "unsure"
    """It may have gone, and sending it again would be worse."""


class MessageState(StrEnum):
    """Where a stored message stands on its way to a person."""

    RECEIVED = "received"
    HELD = "held"
    """A buddy's words with something in them that may not cross."""
    UNROUTED = "unrouted"
    """A buddy's words that could be for more than one member."""
    PRIVATE = "private"
    """What a member said to staff alone."""


class SaidHow(StrEnum):
    """How we came to know when a buddy is free."""

    FILE = "file"
    TEXT = "text"
    CONSOLE = "console"
    CARE = "care"
    """Nobody said so: they had a hard evening."""


class OverrideSource(StrEnum):
    """Where a change of the rota came from."""

    CONSOLE = "console"
    TEXT = "text"
    SWAP = "swap"
    CALENDAR = "calendar"


class SwapState(StrEnum):
    """What became of one question: will you be on call instead of me?"""

    ASKED = "asked"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    """The asker took it back."""
    EXPIRED = "expired"
    """Nobody answered in time."""


class ChangedHow(StrEnum):
    """By what a member's plan was changed."""

    TEXT = "text"
    BUTTON = "button"
    STAFF = "staff"
    UNDO = "undo"


class FollowUpState(StrEnum):
    """Planned: somebody will be asked about it. Done or cancelled: nobody is asked any more."""

    PLANNED = "planned"
    DONE = "done"
    CANCELLED = "cancelled"


class DrillWhy(StrEnum):
    """What began a drill."""

    SCHEDULED = "scheduled"
    ASKED = "asked"
    """Somebody ran `page-drill`."""
    SHIFT = "shift"
    """A shift began, and this person is asked whether alerts reach them."""


class DrillState(StrEnum):
    """What became of a drill."""

    RUNNING = "running"
    ANSWERED = "answered"
    FAILED = "failed"
    """Everybody was asked, and nobody answered in time."""
    BROKEN_OFF = "broken_off"
    """A real alert came, which goes before; a scheduled drill is begun again later."""


class Misread(StrEnum):
    """What staff say of a message that was read wrongly."""

    MISSED = "missed"
    """It should have been an alert."""
    FALSE_ALARM = "false_alarm"
    """It called staff, and its words were no worry."""


class EndedWhy(StrEnum):
    """Why two people are not paired any more, or never came to be."""

    NOT_SUITED = "not_suited"
    """It was not working; nobody is to blame."""
    MEMBER_ASKED = "member_asked"
    BUDDY_ASKED = "buddy_asked"
    BUDDY_LEFT = "buddy_left"
    MOVED_ON = "moved_on"
    """The member does not need a buddy now."""
    SAID_NO = "said_no"
    """One of them said no before it began."""
    OTHER = "other"


class Asked(StrEnum):
    """What somebody is asked in private about a pairing."""

    MATCH = "match"
    """Would they like to be paired with this person?"""
    LINES = "lines"
    """May whoever answers them read these lines about them?"""
    REVIEW = "review"
    """How is it going?"""
    VISITS = "visits"
    """How was the company, after the last of three visits?"""


class HeldState(StrEnum):
    """What became of words that staff are to read first."""

    WAITING = "waiting"
    DELIVERED = "delivered"
    """Staff let them go, as they were or changed."""
    KEPT_BACK = "kept_back"
    NOTED = "noted"
    """Kept back, and nobody was told."""


class GaveTimeFor(StrEnum):
    """What a buddy gave time for."""

    ANSWER = "answer"
    VISIT = "visit"
    OTHER = "other"
    """Training, a meeting, or whatever staff wrote down for them."""


class VisitState(StrEnum):
    """What became of a wish for company."""

    ASKED = "asked"
    """Staff are to find somebody."""
    APPROVED = "approved"
    DONE = "done"
    """They went, and the buddy has checked out."""
    DECLINED = "declined"
    """Nobody could be found."""
    OFF = "off"
    """It was called off."""
