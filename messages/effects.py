"""What is to be done about a message: a closed list, carried out in one transaction with it."""

from dataclasses import dataclass, field

from messages.availability_effects import AvailabilityEffect
from messages.boundary_effects import BoundaryEffect
from messages.care_effects import CareEffect
from messages.given_time_effects import GivenTimeEffect
from messages.joining_effects import JoiningEffect
from messages.lanes import Lane
from messages.pairing_effects import PairingEffect
from messages.rota_effects import RotaEffect
from messages.sentences import Sentence
from messages.silence_effects import SilenceEffect
from messages.staff_effects import StaffEffect
from messages.talking_effects import NoteRung, TalkingEffect
from messages.topic_effects import TopicEffect
from messages.triage.levels import Level
from messages.visit_effects import VisitEffect
from messages.wish_effects import WishEffect


@dataclass(frozen=True, slots=True)
class Say:
    """Put one sentence into the outbox. Names, team and crisis lines are filled in there."""

    to: int
    sentence: Sentence
    lane: Lane = Lane.RELAY
    filling: dict[str, str] = field(default_factory=dict)
    once: str = ""
    """The name under which it is said once; empty for once a message."""
    member: int | None = None
    concern: int | None = None
    request: int | None = None


@dataclass(frozen=True, slots=True)
class AnswerPress:
    """Tell the phone that a button press arrived, so that it stops spinning."""


@dataclass(frozen=True, slots=True)
class CountAnswered:
    """A check-in has its answer."""

    check_in: int


@dataclass(frozen=True, slots=True)
class RaiseConcern:
    """Open a concern, or join the open one; `also` goes out only if it is new or got worse."""

    member: int
    level: Level
    reason: str
    also: tuple[Say, ...] = ()


@dataclass(frozen=True, slots=True)
class AskBuddy:
    """A member waits for an answer: `holder` has it, or it is offered to those who are free."""

    member: int
    kind: str
    holder: int | None
    also: tuple[Say, ...] = ()


@dataclass(frozen=True, slots=True)
class CarryAnswer:
    """A buddy's words go to the member, if the conversation is still that buddy's."""

    request: int
    buddy: int
    member: int
    words: str


@dataclass(frozen=True, slots=True)
class AcceptRequest:
    """The first to accept has it."""

    request: int
    buddy: int


@dataclass(frozen=True, slots=True)
class PassOn:
    """A buddy gives a request back, or turns an offer down, without blame."""

    request: int
    buddy: int


@dataclass(frozen=True, slots=True)
class HoldWords:
    """A buddy's words stay with us, where staff can see them."""

    message: int | None = None
    """None for those that came just now."""
    member: int | None = None
    """In whose file staff find them."""


@dataclass(frozen=True, slots=True)
class ShowStaff:
    """Staff are to read it the same day, and why."""

    why: str


@dataclass(frozen=True, slots=True)
class KeepReading:
    """What came before made more of the message than its words alone; both are kept."""

    level: Level
    reason: str


@dataclass(frozen=True, slots=True)
class KeepUnrouted:
    """A buddy's words wait until they say whom they are for."""


@dataclass(frozen=True, slots=True)
class ReleaseUnrouted:
    """The waiting words have found their way."""

    message: int
    member: int | None = None


@dataclass(frozen=True, slots=True)
class AnswerDrill:
    """A drill has reached this person."""

    drill: int
    staff: int


@dataclass(frozen=True, slots=True)
class Stop:
    """No more check-ins, on any channel. `blocked` where the provider lets nothing through."""

    person: int
    blocked: str = ""


@dataclass(frozen=True, slots=True)
class Start:
    """They are welcome again: nothing is stopped, paused or blocked any more."""

    person: int
    only_here: bool = False
    """Only this address works again; what they asked of us stands."""


@dataclass(frozen=True, slots=True)
class GiveConsent:
    """They agreed to what the invitation said."""

    person: int


@dataclass(frozen=True, slots=True)
class RefuseConsent:
    """They did not agree: nothing more is sent."""

    person: int


@dataclass(frozen=True, slots=True)
class Pause:
    """Nothing is asked of a buddy for some weeks."""

    person: int
    weeks: int


@dataclass(frozen=True, slots=True)
class GoQuiet:
    """The code word came: nothing goes to the member, on any channel, until staff lift it."""

    member: int


@dataclass(frozen=True, slots=True)
class DoubtIdentity:
    """It may be somebody else who has the phone: only neutral words until staff have checked."""

    member: int
    why: str


@dataclass(frozen=True, slots=True)
class Note:
    """A line in the record of what happened."""

    what: str
    line: str
    member: int | None = None
    concern: int | None = None
    request: int | None = None


Effect = (
    Say
    | AnswerPress
    | CountAnswered
    | RaiseConcern
    | AskBuddy
    | CarryAnswer
    | AcceptRequest
    | PassOn
    | HoldWords
    | BoundaryEffect
    | ShowStaff
    | KeepReading
    | KeepUnrouted
    | ReleaseUnrouted
    | RotaEffect
    | SilenceEffect
    | AnswerDrill
    | StaffEffect
    | CareEffect
    | Stop
    | Start
    | GiveConsent
    | RefuseConsent
    | Pause
    | WishEffect
    | PairingEffect
    | AvailabilityEffect
    | GivenTimeEffect
    | JoiningEffect
    | VisitEffect
    | TalkingEffect
    | NoteRung
    | TopicEffect
    | GoQuiet
    | DoubtIdentity
    | Note
)
