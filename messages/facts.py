"""What is known, when a message is decided on, about the person who wrote it."""

from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum

from messages.joining import BuddyState
from messages.people import Role
from messages.triage.levels import Level
from messages.triage.past import Past
from messages.wishes import Wish


@dataclass(frozen=True, slots=True)
class Writer:
    """Whoever wrote."""

    id: int
    role: Role
    first_name: str
    stopped: bool = False
    consented: bool = True
    invited: bool = True


@dataclass(frozen=True, slots=True)
class Named:
    """Another person, as far as the writer may know them."""

    id: int
    first_name: str


@dataclass(frozen=True, slots=True)
class OpenConcern:
    """A concern that is not closed."""

    id: int
    level: Level
    opened_at: datetime
    owner: Named | None = None
    """None while nobody has taken it."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A buddy request that is not finished."""

    id: int
    holder: Named | None = None
    """The buddy who accepted it; None while it is on offer."""


@dataclass(frozen=True, slots=True)
class Cover:
    """Whether staff are on call now and, if not, when they next are."""

    on_duty: bool
    opening: str = ""
    """As people say it: "8am tomorrow". Empty where no shift is known."""
    fallback: bool = False
    """Nobody is on call, and somebody is named who is paged then if it is urgent."""


@dataclass(frozen=True, slots=True)
class Question:
    """Which of these did they mean: they were asked, and have not said."""

    id: int
    choices: tuple[Wish, ...]
    asked_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class InPrivate:
    """What they were asked about a pairing, which nobody but staff is to see."""

    question: int | None = None
    """None where it is answered, or too long ago."""
    choices: int = 2
    letters: bool = True
    """A letter that they type is meant for this, and for no newer question."""
    words: bool = False
    """It is the last that we said to them, so that free words are about it, too."""


@dataclass(frozen=True, slots=True)
class MemberFacts:
    """About a member, or a newcomer, who wrote."""

    writer: Writer
    now: datetime
    country: str
    cover: Cover
    promise: str
    """By when a buddy will have answered, as people say it."""
    own_buddy: Named | None = None
    """Their own buddy, if he or she can be asked at present."""
    waiting: Waiting | None = None
    talked: Waiting | None = None
    """Their last request that their own buddy had, finished or not."""
    concern: OpenConcern | None = None
    asked: int | None = None
    """The check-in that this answers."""
    thanked: bool = False
    """Whether they were told lately that their words are on the way to somebody."""
    past: Past = field(default_factory=Past)
    """What they wrote before."""
    overtaken: bool = False
    """Whether they asked us to stop after they had sent this, which was late."""
    code_word: bool = False
    """Their own word for "not safe now" is in it."""
    quiet: bool = False
    """Nothing goes to them until staff say so: it came before."""
    in_doubt: bool = False
    """It may be somebody else who writes, until staff have checked."""
    died: bool = False
    """Staff have said so: whoever writes from this phone is somebody else."""
    second_look: bool = True
    """Whether what rules leave is looked at again for the likeness of worries."""
    gone_silent: bool = False
    """They asked us to notice their silence, and we have begun to."""
    today: date | None = None
    """On their own wall; None where no words about when are looked for."""
    hears_at: tuple[time, ...] = ()
    """At what times of day they hear from us now."""
    question: Question | None = None
    paused: bool = False
    in_private: InPrivate | None = None
    company: bool = False
    """There are companion visits here."""
    goes_out: bool = False
    """A visit is to come; only where their words could be about it."""


class Standing(StrEnum):
    """Whether a buddy may write to a member just now."""

    YOURS = "yours"
    ANOTHERS = "anothers"
    """Another buddy has the conversation now, or has answered it."""
    OFFERED = "offered"
    """It was offered to this buddy, who has not accepted it."""
    NOT_NOW = "not_now"
    """This buddy has passed it on, or it is nobody's any more."""


@dataclass(frozen=True, slots=True)
class Conversation:
    """A member of whom a buddy was told, under the number that the buddy was given."""

    request_id: int
    member: Named
    standing: Standing
    member_stopped: bool = False
    concern_id: int | None = None
    """Staff have been asked to be with the member."""
    quiet: bool = False
    """Nothing goes to the member for now."""
    in_doubt: bool = False
    """It may be somebody else who has the member's phone."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A buddy's words that wait for `which one?` to be answered."""

    message: int
    words: str
    wall: datetime | None = None
    """When they wrote it, on their own clock."""


@dataclass(frozen=True, slots=True)
class InTopic:
    """A buddy wrote in a topic of their chat."""

    about: Conversation | None = None
    """None: it is no topic that we made."""
    over: bool = False
    """They are not with that member any more."""
    begun: bool = True
    """Whether there was a word between the two yet."""
    asked: bool = False
    """The last that we said there asks for a number, and that is what they wrote."""


@dataclass(frozen=True, slots=True)
class BuddyFacts:
    """About a buddy who wrote."""

    writer: Writer
    now: datetime
    country: str
    cover: Cover
    conversations: tuple[Conversation, ...] = ()
    """Every member whom words without a name could be for, whoever has them by now."""
    replied: Conversation | None = None
    """The one that the message replies to, or whose button was pressed."""
    numbers: dict[int, Conversation] = field(default_factory=dict)
    """By every number in the message or button that this buddy was ever given."""
    kept: Kept | None = None
    past: Past = field(default_factory=Past)
    """What this buddy wrote before."""
    in_private: InPrivate | None = None
    late: bool = False
    """It is the middle of the night where they are."""
    wall: datetime | None = None
    """On their own clock; None where no words about when they are free are looked for."""
    talking: bool = False
    """One of the conversations was open within the last day."""
    to_us: bool = False
    """It replies to a message of ours that was about nobody."""
    out_with: Named | None = None
    """Whom they are on a visit with; only where they say that they are worried."""
    offered: tuple[int, ...] = ()
    """Requests that they could still take; only where they write a bare PASS."""
    parting: tuple[Conversation, ...] = ()
    """Whom they were asked to say goodbye to; only looked for where words read like a worry."""
    state: BuddyState = BuddyState.ACTIVE
    in_order: bool = True
    """Whether they may be with members now."""
    others: tuple[Conversation, ...] = ()
    """Where only one was heard of in the last day: others whom words could be for, all the same."""
    topic: InTopic | None = None
    """None where they wrote in the chat itself."""
    lately: bool = True
    """That one waits for this buddy's answer, or they wrote within the last half hour."""


@dataclass(frozen=True, slots=True)
class StaffConcern:
    """A concern that a member of staff named."""

    id: int
    who: str
    """The member's reference."""
    member: Named
    owner: Named | None
    closed: bool
    quiet: bool = False
    """Nothing goes to the member for now, not even from staff."""
    noted: bool = True
    """Whether somebody has said in words how it ended."""
    tries: int = 0
    """How often anybody is known to have tried to reach the member."""


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody else on staff who can be reached."""

    id: int
    first_name: str
    name: str


@dataclass(frozen=True, slots=True)
class RotaFacts:
    """What a message about the rota means, on the writer's own clock."""

    here: str = ""
    """Who is on call now and until when; empty for nobody."""
    after: str = ""
    """Who is next, in whole sentences."""
    when: str = ""
    """The time that they named, as it is said back; empty where none was understood."""
    span: tuple[datetime, datetime] | None = None
    """The hours that follow from it; None where they have no shift then to hand over."""
    named: tuple[int, ...] = ()
    """Whom of their colleagues the words could mean."""


@dataclass(frozen=True, slots=True)
class CareFacts:
    """A hard night that the writer had of late."""

    hard_night: int
    awaited: bool = False
    """They were asked for a handover note and have not written one."""
    answers: bool = False
    """This replies to the message that asked."""


@dataclass(frozen=True, slots=True)
class StaffFacts:
    """About a member of staff who wrote."""

    writer: Writer
    concerns: dict[int, StaffConcern] = field(default_factory=dict)
    """Every concern named in the message, its button or the page that it replies to."""
    answered_to: int | None = None
    rota: RotaFacts = field(default_factory=RotaFacts)
    """Only where the message is about the rota."""
    colleagues: tuple[Colleague, ...] = ()
    """Everybody else on staff, in the order in which they are asked; only where one is named."""
    care: CareFacts | None = None


Facts = MemberFacts | BuddyFacts | StaffFacts
