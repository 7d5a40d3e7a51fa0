"""One concern: its words, its record and its forms."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from starlette.responses import Response

from bot.console.access import Visit
from bot.console.concern_choices import choices_of
from bot.console.concern_deeds import LONGEST_NOTE, Deed
from bot.console.concern_view import ConcernView, view_of
from bot.console.what_came_of_it import Came, what_came_of
from bot.service import Service
from bot.store import concerns
from bot.store.people import addresses_of
from bot.store.timeline import note_reading, noted_reading
from messages.outcomes import Outcome

FORMS = ("take", "not_me", "close", "words", *Deed)
LONGEST_WORDS = 1000


@dataclass(frozen=True, slots=True)
class ConcernPage:
    """Shows it; what was wrong with a form is shown on the same page."""

    service: Service

    async def show(self, visit: Visit) -> Response:
        """The page, and what came of the action that led to it."""
        return await self.answer(visit)

    async def answer(
        self,
        visit: Visit,
        status: int = 200,
        errors: Mapping[str, str] | None = None,
    ) -> Response:
        """The page; `errors` by field, with what was typed still in the form."""
        concern_id = visit.number("concern_id")
        async with self.service.database.reading() as tx:
            concern = await concerns.find(tx, concern_id)
            if concern is None:
                return visit.page("no_such_concern.html", 404)
            country = self.service.office.charity.country
            view = await view_of(tx, concern, visit.me, country, visit.now)
            choices = await choices_of(tx, concern, visit.me, visit.now)
            can_act = bool(await addresses_of(tx, visit.me.id))
            noted = await noted_reading(tx, visit.me.id, concern.id, visit.now)
        if not noted:
            await self._note(visit, view, visit.now)
        return visit.page(
            "concern.html",
            status,
            view=view,
            mine=view.state == "taken" and concern.owner_id == visit.me.id,
            choices=choices,
            can_act=can_act,
            came=self._came(visit, view),
            errors=errors or {},
            typed=visit.form,
            outcomes=list(Outcome),
            nonces={name: secrets.token_urlsafe(12) for name in FORMS},
            longest={"words": LONGEST_WORDS, "note": LONGEST_NOTE},
        )

    async def _note(self, visit: Visit, view: ConcernView, now: datetime) -> None:
        """Before the words are shown: if it cannot be noted, they are not shown."""
        async with self.service.database.writing() as tx:
            await note_reading(tx, now, visit.me, view.concern.id, view.member.id)

    def _came(self, visit: Visit, view: ConcernView) -> Came | None:
        return what_came_of(visit.said, view, visit.me.id) if visit.said else None
