"""What has to be in order before a buddy may meet a member, and when texts about it are held."""

from dataclasses import dataclass
from datetime import date, datetime

from bot.charity import Charity
from bot.database import Transaction
from bot.store import concerns
from bot.store.buddies import with_us
from bot.store.checks import SeenCheck, checks_of
from bot.store.people import Person
from schedules.checks import CheckKind, missing

NEEDED = (CheckKind.DBS, CheckKind.TRAINING, CheckKind.REFERENCES)
"""Whatever is needed for writing, meeting somebody needs these (domain 3.7)."""


@dataclass(frozen=True, slots=True)
class ChecksForAVisit:
    """What was seen, as it is kept with the approval; or why this buddy may not go."""

    why_not: str
    seen: str = ""
    seen_on: date | None = None


async def checks_for_a_visit(
    tx: Transaction, charity: Charity, buddy_id: int, day: date, now: datetime
) -> ChecksForAVisit:
    """On that day: what runs out before does not count."""
    if buddy_id not in await with_us(tx, charity.checks, now):
        return ChecksForAVisit("they are not with members at present")
    every = (await checks_of(tx, [buddy_id]))[buddy_id]
    lacks = missing([each.check for each in every], NEEDED, day)
    if lacks:
        return ChecksForAVisit(lacks)
    level = next((each for each in every if each.kind is CheckKind.DBS and each.level), None)
    if level is None:
        return ChecksForAVisit("the level of the DBS check is not recorded")
    return ChecksForAVisit("", _seen(level), level.seen_on)


def _seen(dbs: SeenCheck) -> str:
    return f"{dbs.kind.label} ({dbs.level[:40]}), training, references; their role allows it"


async def held(tx: Transaction, member: Person) -> bool:
    """Staff decide: the member has stopped, or an alert about them is open."""
    return member.stopped_at is not None or await concerns.of_member(tx, member.id) is not None
