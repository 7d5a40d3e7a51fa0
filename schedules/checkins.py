"""What to do with one check-in when its slot comes: ask, ask nothing, invite, hold or skip."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from schedules.lifetimes import CHECK_IN
from schedules.own_dates import OwnDate, wants_none
from schedules.quiet_hours import QuietHours
from schedules.slots import Slot

# Who has just told us about their day isn't asked how it was.
WROTE_RECENTLY = timedelta(hours=2)
# Two plans can fall on one moment when the clocks go forward.
BETWEEN_QUESTIONS = timedelta(hours=1)
# Ignored three times, the fourth makes no demand.
MISSED_BEFORE_NO_QUESTION = 3


class SkipReason(StrEnum):
    """Why a check-in isn't sent, kept on its row and shown to staff."""

    NO_CONSENT = "no_consent"
    STOPPED = "stopped"
    PAUSED = "paused"
    UNREACHABLE = "unreachable"
    CONCERN_OPEN = "concern_open"
    NOBODY_ON_CALL = "nobody_on_call"
    TOO_LATE = "too_late"
    WROTE_RECENTLY = "wrote_recently"
    ALREADY_ASKED = "already_asked"
    NOT_SAFE_NOW = "not_safe_now"
    QUIET_HOURS = "quiet_hours"
    HARD_DATE = "hard_date"
    """They asked for none on this day."""


@dataclass(frozen=True, slots=True)
class MemberForCheckIn:
    """What must be known of a member before anything is sent to them."""

    consented: bool
    invited: bool
    stopped: bool
    paused_until: datetime | None
    reachable: bool
    concern_open: bool
    last_wrote_at: datetime | None
    unanswered: int
    """Check-ins missed in a row."""
    last_asked_at: datetime | None = None
    quiet: bool = False
    """Their code word came, and nobody has lifted that."""
    no_question_after: int = MISSED_BEFORE_NO_QUESTION
    """Fewer for whoever agreed that we notice when they go quiet."""
    quiet_hours: tuple[QuietHours, ...] = ()
    """The member's own, and the organisation's."""
    paused_from: datetime | None = None
    paused_why: str | None = None
    """None: from when it was asked for."""
    timezone: str = "UTC"
    """In which the quiet hours are meant."""
    own_dates: tuple[OwnDate, ...] = ()
    """Their birthday, and days that are hard for them."""


@dataclass(frozen=True, slots=True)
class Ask:
    """Send a question."""


@dataclass(frozen=True, slots=True)
class AskNothing:
    """Send a hello that needs no answer."""


@dataclass(frozen=True, slots=True)
class Invite:
    """Ask for consent, once, at a kind hour; no check-in before the answer."""


@dataclass(frozen=True, slots=True)
class Skip:
    """Record why and go on to the next slot."""

    reason: SkipReason


@dataclass(frozen=True, slots=True)
class Hold:
    """Not asked now: nobody would be there to read the answer. See `cover.look_again`."""

    reason: SkipReason


Step = Ask | AskNothing | Invite | Skip | Hold


def next_step(slot: Slot, member: MemberForCheckIn, cover: bool, now: datetime) -> Step:
    """Decide for one due slot. `cover`: somebody is there to read the answer."""
    unwelcome = _not_to_be_written_to(slot, member, now)
    if unwelcome is not None:
        return Skip(unwelcome)
    if not cover:
        # Past its lifetime too: it is the reason that staff can mend.
        return Hold(SkipReason.NOBODY_ON_CALL)
    if now > last_chance(slot, member):
        return Skip(SkipReason.TOO_LATE)
    if not member.consented:
        return Invite()
    spoken = _just_spoken_with(member, now)
    if spoken is not None:
        return Skip(spoken)
    return AskNothing() if member.unanswered >= member.no_question_after else Ask()


def last_chance(slot: Slot, member: MemberForCheckIn) -> datetime:
    """The last moment at which this check-in may still leave: quiet hours end it early."""
    latest = slot.due_at + CHECK_IN
    for hours in member.quiet_hours:
        begins = hours.next_begin(slot.due_at, member.timezone)
        if begins is not None and begins < latest:
            latest = begins
    return latest


def _not_to_be_written_to(slot: Slot, member: MemberForCheckIn, now: datetime) -> SkipReason | None:
    if member.quiet:
        return SkipReason.NOT_SAFE_NOW
    if member.stopped:
        return SkipReason.STOPPED
    if not member.consented and member.invited:
        return SkipReason.NO_CONSENT
    if member.concern_open:
        return SkipReason.CONCERN_OPEN
    if _paused(member, now):
        return SkipReason.PAUSED
    if any(hours.hold(slot.local.time()) for hours in member.quiet_hours):
        return SkipReason.QUIET_HOURS
    if not slot.once and wants_none(slot.local.date(), member.own_dates):
        return SkipReason.HARD_DATE
    return None if member.reachable else SkipReason.UNREACHABLE


def _paused(member: MemberForCheckIn, now: datetime) -> bool:
    begun = member.paused_from is None or member.paused_from <= now
    return begun and member.paused_until is not None and now < member.paused_until


def _just_spoken_with(member: MemberForCheckIn, now: datetime) -> SkipReason | None:
    if member.last_wrote_at is not None and now - member.last_wrote_at < WROTE_RECENTLY:
        return SkipReason.WROTE_RECENTLY
    if member.last_asked_at is not None and now - member.last_asked_at < BETWEEN_QUESTIONS:
        return SkipReason.ALREADY_ASKED
    return None
