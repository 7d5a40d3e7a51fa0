"""What must never be found: an alert that nobody will be paged about, or a page that stays."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from messages.triage.levels import Level
from schedules.policy import DEFAULT_POLICY, DEFAULT_RULES, PagingPolicy, paged_as

EVERY = timedelta(minutes=1)
"""How often the auditor looks."""
OVERDUE_AFTER = timedelta(minutes=2)
"""What is due is done within a second or two: later than this, nobody does it."""
PAGE_LEAVES_WITHIN = timedelta(seconds=60)
WORDS_LEAVE_WITHIN = timedelta(minutes=5)
CLAIM_FORGOTTEN_AFTER = timedelta(minutes=5)
REACHED_WITHIN = timedelta(minutes=2)
RAISED_WITHIN = timedelta(minutes=1)
LOOK_BACK = timedelta(hours=24)
_TAKEN_AT_MOST = timedelta(hours=3)
"""Longer than whoever has an alert is ever left alone with it, unless they put it off."""
_SLACK = timedelta(minutes=1)
_NAMED = 3
"""So many alerts are named one by one; of more than these it is one fault of the service."""


@dataclass(frozen=True, slots=True)
class Watched:
    """A concern that is not closed, as the auditor sees it."""

    id: int
    level: Level
    taken: bool
    next_page_at: datetime | None
    snoozed_until: datetime | None = None
    first_alerted_at: datetime | None = None
    """When somebody was first to be paged about it; None where nobody was yet."""
    step_written: bool = True
    """Whether the last page step left anything in the outbox."""
    handed_over: bool = True
    """Whether a provider has any page about it that is not known as undelivered."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What is wrong, in words for staff. `mend`: the concern that is to be paged at once."""

    what: str
    mend: int | None = None


def audit_concerns(
    watched: Sequence[Watched], now: datetime, policy: PagingPolicy = DEFAULT_POLICY
) -> list[Finding]:
    """What is wrong with each concern that is not closed, worst first; many become one."""
    found = [finding for each in watched for finding in _faults(each, now, policy)]
    if len(found) <= _NAMED:
        return found
    rest = [Finding("more alerts are not paged as they should", each.mend) for each in found]
    return [*found[:_NAMED], *rest[_NAMED:]]


def _faults(concern: Watched, now: datetime, policy: PagingPolicy) -> Iterator[Finding]:
    due = concern.next_page_at
    if due is None or now - due > OVERDUE_AFTER:
        yield Finding(f"nobody is being paged about alert {concern.id}")
    elif due > latest_step(concern, now, policy):
        yield Finding(f"alert {concern.id} would be paged too late", concern.id)
    elif not concern.taken and not concern.step_written:
        yield Finding(f"a page about alert {concern.id} was lost", concern.id)
    if _reached_nobody(concern, now):
        yield Finding(f"alert {concern.id} has reached nobody")


def _reached_nobody(concern: Watched, now: datetime) -> bool:
    first = concern.first_alerted_at
    if concern.taken or concern.handed_over or first is None:
        return False
    return now - first > REACHED_WITHIN


def latest_step(concern: Watched, now: datetime, policy: PagingPolicy) -> datetime:
    """The latest moment for which its next page, or the next question to its owner, may stand."""
    if not concern.taken:
        return now + _longest_wait(concern.level, policy) + _SLACK
    usual = now + _TAKEN_AT_MOST
    return usual if concern.snoozed_until is None else max(usual, concern.snoozed_until + _SLACK)


def _longest_wait(level: Level, policy: PagingPolicy) -> timedelta:
    rules = [rule for rule in (*policy.rules, *DEFAULT_RULES) if rule.level is paged_as(level)]
    return max(wait for rule in rules for wait in (rule.repeat, *(s.wait for s in rule.steps)))


def waits_too_long(since: datetime | None, now: datetime) -> timedelta | None:
    """How long a page that should have left at `since` has waited; None where that is no fault."""
    if since is None or now - since <= PAGE_LEAVES_WITHIN:
        return None
    return now - since
