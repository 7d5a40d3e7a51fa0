"""Whether what had to be seen of a buddy has been seen, and when somebody is reminded."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from schedules.zones import wall_clock


class CheckKind(StrEnum):
    """What staff look at before somebody writes with members (domain 1.4 and 6)."""

    TRAINING = "training"
    AGREEMENT = "agreement"
    DBS = "dbs"
    REFERENCES = "references"

    @property
    def label(self) -> str:
        """In the middle of a sentence."""
        return {CheckKind.DBS: "DBS check", CheckKind.AGREEMENT: "volunteer agreement"}.get(
            self, self.value
        )


@dataclass(frozen=True, slots=True)
class Check:
    """Something that was seen; never what stood in it."""

    kind: CheckKind
    expires_on: date | None = None
    """The last day on which it holds; None for as long as they are with us."""

    def holds(self, today: date) -> bool:
        """Whether it has not run out."""
        return self.expires_on is None or self.expires_on >= today


@dataclass(frozen=True, slots=True)
class Needed:
    """What the charity wants to have seen of every buddy, on its own calendar."""

    kinds: tuple[CheckKind, ...] = ()
    """None at all: the charity's own file vouches, and only a check that ran out counts."""
    timezone: str = "Europe/London"

    def today(self, now: datetime) -> date:
        """The charity's day."""
        return wall_clock(now, self.timezone).date()


NOTHING_NEEDED = Needed()
BEFORE = (30, 7)
"""Days before the last one on which a check holds, at which somebody is reminded."""
RAN_OUT = 0
AT, UNTIL = time(10), time(20)
_TELLS_LATE = timedelta(days=7)
"""That a check ran out is still said so long after, where the service was not running."""


def read_kinds(words: str) -> tuple[CheckKind, ...]:
    """From the setting: `training agreement dbs`.

    Raises:
        ValueError: with the word that is no check.
    """
    found = []
    for word in words.replace(",", " ").casefold().split():
        if word not in tuple(CheckKind):
            raise ValueError(f"{word!r} is none of {', '.join(CheckKind)}")
        found.append(CheckKind(word))
    return tuple(dict.fromkeys(found))


def in_order(checks: Collection[Check], needed: Collection[CheckKind], today: date) -> bool:
    """All that is needed holds, and nothing that was ever seen has run out unrenewed."""
    return not _not_held(checks, needed, today)


def missing(checks: Collection[Check], needed: Collection[CheckKind], today: date) -> str:
    """What is not in order, in one line; empty where all is."""
    return "; ".join(_says(kind, checks) for kind in _not_held(checks, needed, today))


def standing(checks: Iterable[Check]) -> dict[CheckKind, Check]:
    """Of each kind the one that holds longest."""
    found: dict[CheckKind, Check] = {}
    for check in checks:
        before = found.get(check.kind)
        if before is None or _until(check) > _until(before):
            found[check.kind] = check
    return found


def remind_on(expires: date) -> tuple[date, ...]:
    """The days on which somebody is reminded, at ten in the morning."""
    return tuple(expires - timedelta(days=days) for days in BEFORE)


def reminder_due(expires: date, now: datetime, timezone: str) -> int | None:
    """Which reminder is due: so many days before, or `RAN_OUT`; None in the night and otherwise.

    Each stays due until the next: a day on which the service stood still loses none.
    """
    wall = wall_clock(now, timezone)
    if not AT <= wall.time() < UNTIL:
        return None
    if wall.date() > expires:
        return RAN_OUT if wall.date() <= expires + _TELLS_LATE else None
    begun = [
        days for days, day in zip(BEFORE, remind_on(expires), strict=True) if wall.date() >= day
    ]
    return min(begun, default=None)


def _not_held(
    checks: Collection[Check], needed: Collection[CheckKind], today: date
) -> list[CheckKind]:
    wanted = {*needed, *(check.kind for check in checks)}
    held = {check.kind for check in checks if check.holds(today)}
    return [kind for kind in CheckKind if kind in wanted - held]


def _says(kind: CheckKind, checks: Collection[Check]) -> str:
    check = standing(checks).get(kind)
    if check is None or check.expires_on is None:
        return f"{kind.label} not seen"
    return f"{kind.label} ran out on {check.expires_on.day} {check.expires_on:%B %Y}"


def _until(check: Check) -> date:
    return check.expires_on or date.max
