"""The page of one held message: read it, change it, let it go, or keep it back."""

from dataclasses import dataclass

from starlette.responses import Response
from starlette.routing import BaseRoute

from bot.console.access import Door, Visit
from bot.console.held.view import held_view
from bot.console.member_page import note_a_look
from bot.delivering import Delivered, deliver, keep_back
from bot.service import Service
from bot.store.held import HeldWords, find_held
from messages.masking import find_leaks, why

LONGEST_WORDS = 1200
LONGEST_WHY = 300
DONE = {
    "held-went": "Delivered. Whoever wrote it hears what went.",
    "held-kept": "Kept back. Whoever wrote it hears so, without your reason.",
    "held-noted": "Noted. Nobody is told anything.",
}
_EMPTY = "Write what is to go"
_WHY = "Say why: it stays with staff"
_REFUSED = {
    Delivered.TOO_LATE: "Somebody else has just settled this. Nothing more was done",
    Delivered.NOT_NOW: "Nothing goes to them just now: they have stopped, went quiet, may not be "
    "who they seem, or an alert about them is open. It stays here",
    Delivered.NOBODY: "No buddy has the conversation now. It stays here until one has",
}


@dataclass(frozen=True, slots=True)
class HeldPage:
    """Shows it, and settles it."""

    service: Service

    async def show(self, visit: Visit) -> Response:
        """The page, and what came of the action that led to it."""
        return await self._answer(visit)

    async def let_go(self, visit: Visit) -> Response:
        """What went is what stands in the form, word by word."""
        words = visit.form.get("words", "").strip()[:LONGEST_WORDS]
        if not words:
            return await self._answer(visit, 422, {"words": _EMPTY})
        leaks = find_leaks(words, self.service.office.charity.country)
        if leaks and visit.form.get("public") != "yes":
            left = f"There is still {why(leaks)} in it. Take it out, or say that it is nobody's own"
            return await self._answer(visit, 422, {"words": left})
        async with self.service.database.writing() as tx:
            office = self.service.office
            came = await deliver(tx, office.charity, _number(visit), words, visit.me, visit.now)
        if came is not Delivered.GONE:
            return await self._answer(visit, 409, {"form": _REFUSED[came]})
        return visit.go(_path(visit), "held-went")

    async def keep(self, visit: Visit) -> Response:
        """With a reason, that only staff read."""
        reason = visit.form.get("why", "").strip()[:LONGEST_WHY]
        if not reason:
            return await self._answer(visit, 422, {"why": _WHY})
        silently = visit.form.get("tell") == "nobody"
        async with self.service.database.writing() as tx:
            charity, me = self.service.office.charity, visit.me
            kept = await keep_back(
                tx, charity, _number(visit), reason, me, visit.now, tell=not silently
            )
        if not kept:
            return await self._answer(visit, 409, {"form": _REFUSED[Delivered.TOO_LATE]})
        return visit.go(_path(visit), "held-noted" if silently else "held-kept")

    async def _answer(
        self, visit: Visit, status: int = 200, errors: dict[str, str] | None = None
    ) -> Response:
        async with self.service.database.reading() as tx:
            held = await find_held(tx, _number(visit))
            if held is None:
                return visit.page("no_such_held.html", 404)
            view = await held_view(tx, held, visit)
        await note_a_look(self.service, visit, f"held words {held.id}", _whose(held))
        return visit.page(
            "held.html",
            status,
            view=view,
            done=DONE.get(visit.said, ""),
            errors=errors or {},
            typed=visit.form,
            longest_words=LONGEST_WORDS,
            longest_why=LONGEST_WHY,
        )


def held_routes(door: Door, service: Service) -> list[BaseRoute]:
    """All behind the door."""
    page, one = HeldPage(service), "/held/{held_id:int}"
    return [
        door.page(one, page.show),
        door.action(f"{one}/deliver", page.let_go),
        door.action(f"{one}/keep", page.keep),
    ]


def _number(visit: Visit) -> int:
    return visit.number("held_id")


def _path(visit: Visit) -> str:
    return f"/held/{_number(visit)}"


def _whose(held: HeldWords) -> int:
    return held.member_id
