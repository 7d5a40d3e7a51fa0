"""The list of companion visits, and the page of one."""

from collections.abc import Mapping
from dataclasses import dataclass

from starlette.responses import Response

from bot.console.access import Visit
from bot.console.member_page import note_a_look
from bot.console.visits.forms import LONGEST_NOTE, LONGEST_PLACE
from bot.console.visits.view import OUTCOMES, visit_view, visits_view
from bot.service import Service
from bot.store.visits import find_visit

DONE = {
    "approved": "Arranged. Both hear it, and again the day before and on the day.",
    "moved": "Moved. Both hear it, and again the day before and on the day.",
    "declined": "Noted. They hear that nobody was found, and that staff will write to them.",
    "off": "Called off. Both hear it.",
    "over": "Noted. They have parted.",
    "settled": "Kept. Thank you.",
}


@dataclass(frozen=True, slots=True)
class VisitPages:
    """Shows them; what was wrong with a form is shown on the same page."""

    service: Service

    async def show_all(self, visit: Visit, errors: Mapping[str, str] | None = None) -> Response:
        """What there is to do, first."""
        async with self.service.database.reading() as tx:
            view = await visits_view(tx, visit)
        reviewed = self.service.office.charity.visits_reviewed
        status = 422 if errors else 200
        found = {"errors": errors or {}, "typed": visit.form}
        return visit.page("visits.html", status, view=view, reviewed=reviewed, **found)

    async def show(self, visit: Visit) -> Response:
        """The page, and what came of the action that led to it."""
        return await self.answer(visit)

    async def answer(
        self, visit: Visit, status: int = 200, errors: Mapping[str, str] | None = None
    ) -> Response:
        """`errors` by field, with what was typed still in the form."""
        async with self.service.database.reading() as tx:
            one = await find_visit(tx, visit.number("visit_id"))
            if one is None:
                return visit.page("no_such_visit.html", 404)
            view = await visit_view(tx, self.service.office.charity, one, visit)
        await note_a_look(self.service, visit, f"visit {one.id}", one.member_id)
        return visit.page(
            "visit.html",
            status,
            view=view,
            reviewed=self.service.office.charity.visits_reviewed,
            outcomes={each.value: label for each, label in OUTCOMES.items()},
            longest_place=LONGEST_PLACE,
            longest_note=LONGEST_NOTE,
            errors=errors or {},
            typed=visit.form,
            done=DONE.get(visit.said, ""),
        )
