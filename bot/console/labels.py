"""What the console calls things: levels, channels, reasons and spans of time, in plain words."""

from datetime import date, datetime, timedelta

from messages.delivery import Status
from messages.inbound import Kind
from messages.occasions import Occasion
from messages.people import Channel, Role
from messages.sentences import Sentence
from messages.triage.levels import Level
from schedules.checkins import SkipReason
from schedules.spoken import MONTHS, spoken_time

LEVELS = {
    Level.URGENT: "Urgent",
    Level.SOON: "Soon",
    Level.TODAY: "Today",
    Level.ORDINARY: "Ordinary",
    Level.UNREADABLE: "To be read by a person",
}
LEVELS_SAY = {
    Level.URGENT: "A person must look at this now.",
    Level.SOON: "A person must read this within the hour.",
    Level.TODAY: "To be read the same day.",
    Level.ORDINARY: "Nothing worrying was noticed.",
    Level.UNREADABLE: "A person has to read this.",
}
CHANNELS = {
    Channel.TELEGRAM: "on Telegram",
    Channel.SMS: "by text message",
    Channel.VOICE: "by a call",
    Channel.PHONES: "on a pretend phone",
}
ROLES = {
    Role.MEMBER: "member",
    Role.BUDDY: "buddy",
    Role.STAFF: "staff",
    Role.NEWCOMER: "new to us",
}
_SENDERS = {
    Sentence.FROM_BUDDY: "A buddy answered",
    Sentence.FROM_STAFF: "Staff wrote",
    Sentence.CHECK_IN: "Check-in",
}
_KINDS = {
    Kind.BUTTON: "pressed a button",
    Kind.PHOTO: "sent a photo",
    Kind.VOICE: "sent a voice message",
    Kind.VIDEO: "sent a video",
    Kind.STICKER: "sent a sticker",
    Kind.LOCATION: "sent a place on the map",
    Kind.CONTACT: "sent a contact card",
    Kind.FILE: "sent a file",
    Kind.POLL: "sent a poll",
    Kind.REACTION: "reacted to a message",
    Kind.EDITED: "changed a message",
    Kind.BLOCKED: "blocked us, or left",
    Kind.UNBLOCKED: "came back",
    Kind.CARRIER_STOP: "stopped our texts at their phone company",
    Kind.CARRIER_START: "let our texts through again",
    Kind.CARRIER_HELP: "asked their phone company for help",
    Kind.UNKNOWN: "sent something that we have no name for",
}
_HELD = {
    SkipReason.NO_CONSENT: "they have not agreed to check-ins",
    SkipReason.STOPPED: "they asked us to stop",
    SkipReason.PAUSED: "they asked for a pause",
    SkipReason.UNREACHABLE: "none of their addresses works",
    SkipReason.CONCERN_OPEN: "an alert about them is open",
    SkipReason.NOBODY_ON_CALL: "nobody was on call to read the answer",
    SkipReason.TOO_LATE: "it would have been too late in the evening",
    SkipReason.WROTE_RECENTLY: "they had just written to us",
    SkipReason.ALREADY_ASKED: "they had just been asked",
    SkipReason.QUIET_HOURS: "it fell into quiet hours",
    SkipReason.HARD_DATE: "they asked for none on this day",
    SkipReason.NOT_SAFE_NOW: "their code word came: nothing goes to them",
}
_OCCASIONS = {
    Occasion.BANK_HOLIDAY: "a bank holiday",
    Occasion.EASTER: "Easter",
    Occasion.CHRISTMAS_EVE: "Christmas Eve",
    Occasion.CHRISTMAS_DAY: "Christmas Day",
    Occasion.BETWEEN_YEARS: "between the years",
    Occasion.NEW_YEARS_EVE: "New Year's Eve",
    Occasion.NEW_YEARS_DAY: "New Year's Day",
    Occasion.BIRTHDAY: "their birthday",
    Occasion.HARD_DATE: "a hard date of theirs",
}


def sender_label(sentence: Sentence, *, worded: bool) -> str:
    """Who spoke to the member; with the sentence's name where its words were never put together."""
    who = _SENDERS.get(sentence, "Automatic")
    return who if worded else f"{who} ({sentence.value.replace('_', ' ')})"


def why(level: Level, reason: str) -> str:
    """Why somebody should look at a message; empty for an ordinary one."""
    match level:
        case Level.ORDINARY:
            return ""
        case Level.UNREADABLE:
            return f"For a person to read: {reason}"
        case _:
            return f"{LEVELS[level]}: {reason}"


def kind_label(kind: Kind) -> str:
    """What they did, where it was more than words; empty for words."""
    return _KINDS.get(kind, "")


def occasion_label(occasion: Occasion) -> str:
    """What sort of day it is, where that chooses the words; empty for days like others."""
    return _OCCASIONS.get(occasion, "")


def held_label(reason: str) -> str:
    """Why a check-in was not sent."""
    if reason == "not_delivered":
        return "it did not arrive"
    known = reason in tuple(SkipReason)
    return _HELD[SkipReason(reason)] if known else reason.replace("_", " ")


def status_label(status: Status | None) -> str:
    """What the provider said afterwards."""
    match status:
        case Status.DELIVERED:
            return "arrived"
        case Status.UNDELIVERED:
            return "did not arrive"
        case _:
            return "sent"


def span(length: timedelta) -> str:
    """`less than a minute`, `12 minutes`, `2 hours 5 minutes`, `3 days`."""
    minutes = max(0, length // timedelta(minutes=1))
    hours, rest = divmod(minutes, 60)
    if not minutes:
        return "less than a minute"
    if not hours:
        return _counted(minutes, "minute")
    if hours >= 48:
        return _counted(hours // 24, "day")
    return (
        f"{_counted(hours, 'hour')} {_counted(rest, 'minute')}" if rest else _counted(hours, "hour")
    )


def when(moment: datetime, now: datetime, timezone: str) -> str:
    """A moment as texts say it too: `9.40pm`, `9.40pm yesterday`."""
    return spoken_time(moment, now, timezone)


def on_date(day: date) -> str:
    """`22 November 2026`."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def _counted(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"


def listed(names: list[str]) -> str:
    """`Jo`, `Jo and Ada`, `Jo, Ada and Sam`."""
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1]))) if names else ""
