"""Writes what an import has worked out about plans, for all rows together."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from bot.charity import Charity
from bot.database import Transaction
from bot.people.changes import Change
from bot.planned import whose
from bot.store import enrolling as store
from bot.store.enrolling import PlanRow
from schedules.chosen import anchored, plan_from
from schedules.plans import Plan
from schedules.slots import Slot, next_slot


async def write_plans(
    tx: Transaction,
    charity: Charity,
    changes: Sequence[Change],
    ids: Mapping[int, int],
    now: datetime,
) -> None:
    """What goes makes room first."""
    await store.drop_plans(tx, [one for change in changes for one in change.plan.dropped])
    ahead: dict[Plan, Slot | None] = {}
    rows = [
        row
        for change in changes
        if change.plan.put
        for row in _rows(change, ids[change.row.line], charity, ahead, now)
    ]
    await store.put_plans(tx, rows)
    leeways = {ids[c.row.line]: c.plan.leeway for c in changes if c.plan.leeway is not None}
    await store.put_timings(tx, leeways)
    said = {ids[c.row.line]: c.plan.said for c in changes if c.plan.said is not None}
    await store.set_file_plans(tx, said, now)
    content_before = [
        change.person.id
        for change in changes
        if change.person.contented_at is not None and change.plan.changes
    ]
    await store.end_contented(tx, content_before)


def _rows(
    change: Change, number: int, charity: Charity, ahead: dict[Plan, Slot | None], now: datetime
) -> list[PlanRow]:
    """Many members share a plan: each is worked out once, but for those with a leeway."""
    of = whose(replace(change.person, id=number), charity)
    chosen = anchored(change.plan.after, of, now)
    put = {one.key for one in change.plan.put}
    rows = []
    for one in chosen.times:
        if one.key in put:
            plan = plan_from(one, chosen, of)
            alike = plan if plan.leeway else replace(plan, seed="")
            if alike not in ahead:
                ahead[alike] = next_slot(plan, now)
            rows.append(PlanRow(number, one, ahead[alike]))
    return rows
