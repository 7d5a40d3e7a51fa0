"""Says in plain words how things stand with one person."""

from datetime import datetime
from typing import assert_never

from bot.store.people import KnownAddress
from bot.store.plans import chosen_in
from bot.store.roster import OnFile
from messages.people import Role
from schedules.chosen import as_it_stands
from schedules.in_touch import PAUSES, InTouch
from schedules.spoken import spoken_day
from schedules.spoken_choice import spoken_chosen
from schedules.spoken_week import spoken_week
from schedules.zones import wall_clock

_ORDER = {1: "first", 2: "backup", 3: "manager"}


def reached(one: OnFile) -> str:
    """Channels, and only the end of each address: `sms ...123, telegram ...077 (blocked)`."""
    known = [_shortened(address) for address in one.addresses if address.address.value]
    return ", ".join(known) or "nowhere"


def reached_in_full(one: OnFile) -> str:
    """Every address whole, the preferred one first."""
    known = [
        f"{each.address.channel.value} {each.address.value}{' (blocked)' if each.blocked else ''}"
        for each in one.addresses
        if each.address.value
    ]
    return ", ".join(known) or "nowhere"


def when(one: OnFile, now: datetime) -> str:
    """A member's plan, a buddy's days, or the shifts of staff."""
    match one.person.role:
        case Role.MEMBER | Role.NEWCOMER:
            return spoken_plans(one, now)
        case Role.BUDDY:
            return spoken_week(one.hours, one.person.days)
        case Role.STAFF:
            order = _ORDER.get(one.person.staff_order, f"number {one.person.staff_order}")
            place = f"{order}, fallback" if one.person.fallback else order
            return f"{one.person.on_call or 'never on call'} ({place})"


def spoken_plans(one: OnFile, now: datetime) -> str:
    """`Fridays and Sundays at 7pm`."""
    today = wall_clock(now, one.person.timezone).date()
    return spoken_chosen(as_it_stands(chosen_in(one.plans), today))


def state(one: OnFile, now: datetime, touch: InTouch | None = None) -> str:
    """What keeps us from writing to them as planned; empty where nothing does.

    A member is in one state only, which `touch` says.
    """
    if touch is not None:
        return _of_member(one, now, touch)
    return ", ".join(
        words
        for words in (
            _newcomer(one),
            _stopped(one, now),
            _paused(one, now),
            unreachable(one),
            consent(one),
        )
        if words
    )


def _of_member(one: OnFile, now: datetime, touch: InTouch) -> str:
    match touch:
        case InTouch.STOPPED:
            return _stopped(one, now) or "stopped: they have blocked us"
        case InTouch.UNREACHABLE:
            return unreachable(one) or "unreachable: nothing arrives"
        case InTouch.PAUSED:
            return _paused(one, now)
        case InTouch.CONTENTED:
            return "contented: Christmas only"
        case InTouch.SILENT:
            return "quiet, as agreed"
        case InTouch.NOT_AGREED:
            return consent(one)
        case InTouch.IN_TOUCH:
            return ""
        case _:
            assert_never(touch)


def unreachable(one: OnFile) -> str:
    """Whether nothing that we send arrives."""
    working = [each for each in one.addresses if each.address.value and not each.blocked]
    return "" if working else "unreachable"


def consent(one: OnFile) -> str:
    """Whether a member still has to agree."""
    if one.person.role is not Role.MEMBER or one.person.consented_on is not None:
        return ""
    return "waiting for consent" if one.person.invited_at else "no consent, not invited yet"


def _newcomer(one: OnFile) -> str:
    return "wrote to us, and is not in any file" if one.person.role is Role.NEWCOMER else ""


def _stopped(one: OnFile, now: datetime) -> str:
    at = one.person.stopped_at
    return f"stopped {spoken_day(at, now, one.person.timezone)}" if at else ""


def _paused(one: OnFile, now: datetime) -> str:
    until = one.person.paused_until
    if until is None or until <= now:
        return ""
    why = PAUSES.get(one.person.paused_why or "", "paused")
    ends = spoken_day(until, now, one.person.timezone)
    begins = one.person.paused_from
    if begins is not None and begins > now:
        return f"{why} from {spoken_day(begins, now, one.person.timezone)} until {ends}"
    return f"{why} until {ends}"


def _shortened(known: KnownAddress) -> str:
    end = known.address.value[-3:]
    return f"{known.address.channel.value} ...{end}{' (blocked)' if known.blocked else ''}"
