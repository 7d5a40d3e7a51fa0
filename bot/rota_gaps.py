"""Finds the gaps of the coming week that matter, and tells whoever is in charge of the rota."""

from collections import Counter
from collections.abc import Collection, Sequence
from datetime import datetime, timedelta

from bot.charity import Charity
from bot.database import Transaction
from bot.saying import put_draft
from bot.store.outbox import Draft
from bot.store.people import find_people
from bot.store.record import first_mark, mark, set_mark
from bot.store.roster import PlannedTime, planned_times
from bot.store.rota import load_rota
from messages.lanes import Lane
from messages.sentences import Sentence
from schedules.chosen import Chosen, Whose, plan_from
from schedules.gaps import AHEAD, Gap, Reminder, gaps_that_matter
from schedules.plans import Place
from schedules.rota import Rota, gaps, on_duty
from schedules.shifts import Shift
from schedules.slots import slots
from schedules.spoken_spans import spoken_span
from schedules.zones import wall_clock

MANAGERS = 3
"""From this order on somebody is in charge: 1 is asked first, 2 is backup."""
KEPT_FOR = timedelta(days=30)
"""How long we remember that a gap was told."""
_WEEK = timedelta(weeks=1)
MOST = 3
"""Gaps in one text; a rota with more is better looked at as a whole."""


def due_moments(
    planned: Sequence[PlannedTime], place: Place, start: datetime, end: datetime
) -> Counter[datetime]:
    """When check-ins fall due in that time, and how many on each moment.

    At the chosen minutes: with a leeway each member would have a moment of their own.
    """
    found: Counter[datetime] = Counter()
    for each in planned:
        plan = plan_from(each.time, Chosen(), Whose(each.timezone, place))
        for slot in slots(plan, start, end):
            found[slot.due_at] += each.members
    return found


async def coming_gaps(
    tx: Transaction, charity: Charity, now: datetime, before: datetime | None = None
) -> list[Gap]:
    """Of the coming week; with `before`, of the holes that begin by then.

    From the beginning of today on, so that a gap that somebody's absence opened has its name while
    it is running. Only who is due until the last of those holes ends is read: where there is no
    hole that is nobody, however many members there are.
    """
    rota = await load_rota(tx, charity.channels, now)
    local = wall_clock(now, charity.timezone)
    start = local.replace(hour=0, minute=0, second=0, microsecond=0)
    holes = [hole for hole in gaps(rota, start, now + AHEAD) if hole[1] > now]
    until = max((ends for begins, ends in holes if before is None or begins < before), default=None)
    if until is None:
        return []
    due = due_moments(await planned_times(tx, until), charity.place, start, until)
    found = gaps_that_matter(rota, sorted(due.items()), start, until)
    return [gap for gap in found if gap.ends > now]


def first_on_call(rota: Rota, now: datetime) -> list[int]:
    """Whoever on call is asked first; empty where nobody is."""
    return [staff.person_id for staff in on_duty(rota, now)][:1]


def in_charge(rota: Rota) -> list[int]:
    """Whoever sees to the rota: the managers or, without any, whoever comes last in the order."""
    managers = [staff for staff in rota if staff.order >= MANAGERS]
    last = max((staff.order for staff in rota), default=0)
    return [one.person_id for one in managers or rota if managers or one.order == last]


async def say_gap(
    tx: Transaction,
    charity: Charity,
    to: Collection[int],
    holes: Sequence[Gap | Shift],
    now: datetime,
    reminder: Reminder | None = None,
) -> bool:
    """In one text to each, those of the gaps that were not told before with these hours.

    Marked in the same transaction: of many machines that look, one tells. One that was there in
    the week before is said on Thursdays, and not on every day before it as well.
    """
    if not to:
        return False
    new = [hole for hole in holes if await _is_news(tx, hole, reminder, now)]
    if not new:
        return False
    held = sum(hole.check_ins for hole in new if isinstance(hole, Gap))
    sentence = Sentence.ROTA_GAP if held else Sentence.ROTA_GAP_QUIET
    for who, person in (await find_people(tx, to)).items():
        draft = Draft(
            person_id=who,
            sentence=sentence,
            lane=Lane.RELAY,
            once=f"{_name(new[0])}:{who}",
            filling={
                "when": listed(new, now, person.timezone),
                "held": "1 check-in" if held == 1 else f"{held} check-ins",
            },
            due_at=now,
        )
        await put_draft(tx, now, charity, draft)
    return True


async def _is_news(
    tx: Transaction, hole: Gap | Shift, reminder: Reminder | None, now: datetime
) -> bool:
    told = await mark(tx, _end_of(hole))
    if told is not None and told[0] <= min(now, hole.begins):
        return False  # the rest of one that was told, and is running
    first = await first_mark(tx, _name(hole), now)
    if first:
        await set_mark(tx, _end_of(hole), hole.begins)
    if not first or reminder is not Reminder.DAY_BEFORE:
        return first
    return await mark(tx, _name(Shift(hole.begins - _WEEK, hole.ends - _WEEK))) is None


def _name(hole: Gap | Shift) -> str:
    return f"gap {hole.begins:%Y-%m-%dT%H:%M} {hole.ends:%Y-%m-%dT%H:%M}"


def _end_of(hole: Gap | Shift) -> str:
    return f"gap until {hole.ends:%Y-%m-%dT%H:%M}"


def listed(holes: Sequence[Gap | Shift], now: datetime, timezone: str, most: int = MOST) -> str:
    """The first few, as they are said to somebody who lives in that time zone."""
    said = [spoken_span(hole.begins, hole.ends, now, timezone) for hole in holes[:most]]
    more = f" and {len(holes) - most} more times" if len(holes) > most else ""
    return ", ".join(said) + more
