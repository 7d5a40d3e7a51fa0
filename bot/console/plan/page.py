"""The page on which staff change when a member hears from us, each change whole and once."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from starlette.responses import Response
from starlette.routing import BaseRoute

from bot.console.access import Door, Visit
from bot.console.member_actions import CHANGED_MEANWHILE
from bot.console.member_page import find_member, note_the_look
from bot.console.plan.forms import Errors, Ground, read_once, read_plan
from bot.console.plan.view import plan_view, version_of
from bot.database import Transaction
from bot.planned import keep_chosen
from bot.service import Service
from bot.store.people import Person, change_person, lock_person
from bot.store.plan_changes import keep_change, standing_of
from bot.store.plans import chosen_of
from bot.store.record import note
from bot.tables.states import ChangedHow
from messages.people import Role
from schedules.chosen import Chosen
from schedules.plans import CHRISTMAS
from schedules.spoken import DAY_NAMES, WHICH_WEEK
from schedules.zones import wall_clock

Change = Callable[[Chosen, Ground], Chosen | Errors]
DONE = {"kept": "Kept. What comes next is below.", "gone": "Taken away."}


@dataclass(frozen=True, slots=True)
class PlanPage:
    """One member's; whoever is no member has no plan."""

    service: Service

    async def show(self, visit: Visit) -> Response:
        """What stands, what comes of it, and the form."""
        return await self._answer(visit)

    async def keep(self, visit: Visit) -> Response:
        """All but the one-offs."""
        return await self._change(
            visit, lambda before, ground: read_plan(visit.form, before, ground)
        )

    async def add_once(self, visit: Visit) -> Response:
        """One more one-off."""
        return await self._change(
            visit, lambda before, ground: read_once(visit.form, before, ground)
        )

    async def remove_once(self, visit: Visit) -> Response:
        """A one-off that is not wanted any more."""
        gone = visit.form.get("on", ""), visit.form.get("at", "")

        def change(before: Chosen, _ground: Ground) -> Chosen | Errors:
            stays = (one for one in before.times if (str(one.on), f"{one.at:%H:%M}") != gone)
            return Chosen(tuple(stays), before.leeway, before.quiet)

        return await self._change(visit, change, "gone")

    async def _change(self, visit: Visit, change: Change, said: str = "kept") -> Response:
        """Nothing is kept where it does not stand any more as it was shown."""
        charity = self.service.office.charity
        async with self.service.database.writing() as tx:
            await lock_person(tx, visit.number("member_id"))
            member = await _member(tx, visit)
            if member is None:
                return visit.page("no_such_member.html", 404)
            before = await chosen_of(tx, member.id)
            ground = Ground(wall_clock(visit.now, member.timezone), charity.quiet_hours)
            after = change(before, ground)
            stands = version_of(before) == visit.form.get("version", "")
            if isinstance(after, Chosen) and stands and not after.same(before):
                kept = await keep_chosen(tx, charity, member, before, after, visit.now)
                stands = kept is not None
                if kept is not None:
                    await _noted(tx, visit, member, after)
                    stood = standing_of(member, before), standing_of(member, kept)
                    await keep_change(tx, member.id, *stood, ChangedHow.STAFF, visit.now)
        if not stands:
            return await self._answer(visit, 409, {"form": CHANGED_MEANWHILE})
        if isinstance(after, dict):
            return await self._answer(visit, 422, after)
        return visit.go(f"/members/{visit.number('member_id')}/plan", said)

    async def _answer(
        self, visit: Visit, status: int = 200, errors: Mapping[str, str] | None = None
    ) -> Response:
        async with self.service.database.reading() as tx:
            member = await _member(tx, visit)
            if member is None:
                return visit.page("no_such_member.html", 404)
            plan = await plan_view(tx, self.service.office.charity, member, visit.now)
        await note_the_look(self.service, visit, member)
        return visit.page(
            "plan.html",
            status,
            member=member,
            plan=plan,
            days=list(enumerate(DAY_NAMES)),
            weeks=[{"value": str(week), "text": name} for week, name in WHICH_WEEK.items()],
            fields=visit.form if "which" in visit.form else plan.fields,
            typed=visit.form,
            errors=errors or {},
            done=DONE.get(visit.said, ""),
        )


def plan_routes(door: Door, service: Service) -> list[BaseRoute]:
    """Behind the door, as every page of the console."""
    page, one = PlanPage(service), "/members/{member_id:int}/plan"
    return [
        door.page(one, page.show),
        door.action(one, page.keep),
        door.action(f"{one}/once", page.add_once),
        door.action(f"{one}/once/remove", page.remove_once),
    ]


async def _member(tx: Transaction, visit: Visit) -> Person | None:
    found = await find_member(tx, visit)
    return found if found is not None and found.role is Role.MEMBER else None


async def _noted(tx: Transaction, visit: Visit, member: Person, after: Chosen) -> None:
    """A plan made with them ends the little that they once asked for, unless it is just that."""
    only_christmas = {one.days for one in after.lasting} == {CHRISTMAS}
    if member.contented_at is not None and not only_christmas:
        await change_person(tx, member.id, contented_at=None)
    line = f"{visit.me.first_name} changed when {member.reference} hears from us"
    await note(tx, visit.now, "plan", line, actor=visit.me.id, member=member.id)
