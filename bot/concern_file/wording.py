"""The words of an alert's file: who, by which way, and what became of it."""

from collections.abc import Iterable
from datetime import datetime

from bot.console.labels import CHANNELS, LEVELS, ROLES, kind_label, status_label, why
from bot.store.concerns import Concern
from bot.store.on_file import Received, Sent
from bot.store.people import Person
from bot.tables.states import OutboxState
from messages.delivery import Status
from messages.edits import ASKING
from schedules.zones import wall_clock

NOBODY = "the service"
_STATES = {
    OutboxState.WAITING: "not sent yet",
    OutboxState.SKIPPED: "not sent: not wanted any more",
    OutboxState.REFUSED: "could not be sent",
    OutboxState.UNSURE: "may have been sent, we cannot tell",
}


def known_as(person: Person | None) -> str:
    """The whole name, what they are, and the reference; only these where the name was erased."""
    if person is None:
        return "somebody whom we do not know"
    return f"{person.name or 'erased'} ({ROLES[person.role]}, {person.reference})"


def in_charity_time(moment: datetime, timezone: str) -> str:
    """`Sun 22 Nov 2026, 21:14:05 GMT`."""
    return f"{wall_clock(moment, timezone):%a %-d %b %Y, %H:%M:%S %Z}"


def in_utc(moment: datetime) -> str:
    """`2026-11-22 21:14:05 UTC`."""
    return f"{wall_clock(moment, 'UTC'):%Y-%m-%d %H:%M:%S} UTC"


def how_it_came(one: Received) -> str:
    """The channel, what it was besides words, and when it was sent if that was earlier."""
    kind = kind_label(one.kind)
    late = (one.at - one.sent_at).total_seconds() >= 60
    sent = f"sent at {in_utc(one.sent_at)}" if late else ""
    return "; ".join(part for part in (CHANNELS[one.channel], kind, sent) if part)


def what_triage_said(one: Received) -> str:
    """How fast a person was to look, why, and which release of the rules said so."""
    said = why(one.level, one.reason)
    return f"{said} (rules {one.version})" if said and one.version else said


def how_it_went(one: Sent) -> str:
    """The channel, and what the provider said of it."""
    state = _STATES.get(one.state) or status_label(one.status)
    code = f" ({one.code})" if one.code and one.state is not OutboxState.SENT else ""
    said = "" if one.words or one.sentence is None else f"; {one.sentence.value.replace('_', ' ')}"
    return f"{CHANNELS[one.channel]}, {state}{code}{said}"


def arrived(sent: Iterable[Sent], person_id: int) -> str:
    """Whether any page to them is known to have arrived, or to have left."""
    pages = [
        each
        for each in sent
        if each.person_id == person_id and each.sentence in ASKING and not each.is_edit
    ]
    left = [each for each in pages if each.state is OutboxState.SENT]
    if any(each.status is Status.DELIVERED for each in left):
        return "a page arrived"
    if any(each.status is not Status.UNDELIVERED for each in left):
        return "a page was handed over"
    return "no page is known to have left"


def facts_of(
    concern: Concern, people: dict[int, Person], version: str, timezone: str
) -> list[tuple[str, str]]:
    """What stands at the top; what there is nothing to say about is left out."""

    def at(moment: datetime | None) -> str:
        return f"{in_charity_time(moment, timezone)} ({in_utc(moment)})" if moment else ""

    def who(person_id: int | None) -> str:
        return known_as(people.get(person_id)) if person_id else ""

    found = [
        ("About", who(concern.member_id)),
        ("How fast", LEVELS[concern.level]),
        ("Why", concern.reason),
        ("Read by the rules", version),
        ("Opened", at(concern.opened_at)),
        ("Now", concern.state.value),
        ("Whose", who(concern.owner_id)),
        ("Taken", at(concern.taken_at)),
        ("Closed", at(concern.closed_at)),
        ("How it ended", concern.outcome.label if concern.outcome else ""),
        ("Note", concern.note),
        ("Next steps", concern.next_steps),
        ("Reference of others", concern.reference),
        ("Who went instead", concern.instead),
        ("Follows", f"alert {concern.earlier_id}" if concern.earlier_id else ""),
        ("Looked over by", who(concern.reviewed_by_id)),
        ("Looked over", at(concern.reviewed_at)),
    ]
    return [(name, value) for name, value in found if value]
