"""Staff move a companion visit that is arranged: another time, or another place."""

from dataclasses import dataclass

from starlette.responses import Response

from bot.console.access import Visit
from bot.console.visits.forms import read_move
from bot.console.visits.page import VisitPages
from bot.service import Service
from bot.store.people import find_person, lock_person
from bot.store.visits import CompanionVisit, Move, find_visit
from bot.tables.states import VisitState
from bot.visits.moving import move, with_checks
from bot.visits.saying import VisitTelling

MEANWHILE = (
    "Somebody else has changed this since you opened the page, or they have met by now. "
    "Nothing was moved: this is how it stands"
)

UNMOVED = "Nothing is different: nobody is told of a change that is none"


@dataclass(frozen=True, slots=True)
class VisitMoving:
    """One compare-and-set with what the page showed: of two on staff at once, one has moved it."""

    service: Service
    shown: VisitPages

    async def move(self, visit: Visit) -> Response:
        """Both hear it in one text each, and everything after follows the new time."""
        async with self.service.database.reading() as tx:
            one = await find_visit(tx, visit.number("visit_id"))
            member = await find_person(tx, one.member_id) if one else None
        if one is None or member is None:
            return visit.page("no_such_visit.html", 404)
        if not _is_as_shown(one, visit):
            return await self.shown.answer(visit, 409, {"form": MEANWHILE})
        country = self.service.office.charity.country
        to = read_move(visit.form, one.place, visit.now, member.timezone, country)
        if not isinstance(to, Move):
            return await self.shown.answer(visit, 422, to)
        if (to.starts_at, to.ends_at, to.place) == (one.starts_at, one.ends_at, one.place):
            return await self.shown.answer(visit, 422, {"day": UNMOVED})
        fault = await self._move(visit, one, to)
        if fault:
            status = 409 if fault == MEANWHILE else 422
            return await self.shown.answer(visit, status, {"form": fault})
        return visit.go(f"/visits/{one.id}", "moved")

    async def _move(self, visit: Visit, one: CompanionVisit, to: Move) -> str:
        async with self.service.database.writing() as tx:
            telling = VisitTelling(tx, self.service.office.charity, visit.now)
            if one.buddy_id is not None:
                await lock_person(tx, one.buddy_id)  # a buddy before a member
            await lock_person(tx, one.member_id)
            checked = await with_checks(telling, one, to)
            if isinstance(checked, str):
                return checked
            return "" if await move(telling, one, checked, visit.me.id) else MEANWHILE


def _is_as_shown(one: CompanionVisit, visit: Visit) -> bool:
    shown = visit.form.get("arrangement", "")
    return one.state is VisitState.APPROVED and one.arrived_at is None and one.arrangement == shown
