"""A member's page: how they may be reached safely, in their own words, and who changed it."""

from collections.abc import Mapping
from dataclasses import dataclass

from starlette.responses import Response

from bot.console.access import Visit
from bot.console.buddies.waiting_view import waiting_says
from bot.console.held.view import held_lines
from bot.console.labels import when
from bot.console.matching.summary import buddy_says
from bot.console.member_forms import LONGEST
from bot.console.own_days_view import own_days_view
from bot.console.plan.view import plan_view
from bot.console.safe_view import safe_view
from bot.console.silence_view import silence_view
from bot.database import Transaction
from bot.service import Service
from bot.store import concerns
from bot.store.held import waiting_of
from bot.store.member_record import changes_of, note_look, noted_look
from bot.store.people import Person, find_person
from messages.people import Role

MOST_CHANGES = 20
OURS = (Role.MEMBER, Role.NEWCOMER)
DONE = {
    "rules": "Kept. Everything that is sent from now on follows it.",
    "word-set": "The code word is kept. Nobody can read it here, not even you.",
    "word-gone": "The code word is taken away.",
    "contact": "Written down.",
    "contact-gone": "Taken away.",
    "doubted": "Noted. Only neutral words go, and no buddy can write, until this is cleared.",
    "cleared": "Noted: it is them.",
    "looking-out": "Kept. From now on we notice when they go quiet.",
    "left-be": "Ended. Nobody asks them about quiet days.",
    "day": "Written down.",
    "day-gone": "Taken away.",
    "nation": "Kept.",
    "lifted": "Messages go again from now on. What waited meanwhile is not sent.",
}


@dataclass(frozen=True, slots=True)
class MemberPage:
    """Shows it; what was wrong with a form is shown on the same page."""

    service: Service

    async def show(self, visit: Visit) -> Response:
        """The page, and what came of the action that led to it."""
        return await self.answer(visit)

    async def answer(
        self, visit: Visit, status: int = 200, errors: Mapping[str, str] | None = None
    ) -> Response:
        """The page; `errors` by field, with what was typed still in the form."""
        async with self.service.database.reading() as tx:
            member = await find_member(tx, visit)
            if member is None:
                return visit.page("no_such_member.html", 404)
            country = self.service.office.charity.country
            safe = await safe_view(tx, member, country, visit.now, visit.me.timezone)
            silence = await silence_view(tx, member, visit.now, visit.me.timezone)
            concern = await concerns.of_member(tx, member.id)
            changes = await changes_of(tx, member.id, MOST_CHANGES)
            own = await own_days_view(tx, self.service.office.charity, member)
            held = await held_lines(tx, await waiting_of(tx, member.id, MOST_CHANGES), visit)
            plan = await plan_view(tx, self.service.office.charity, member, visit.now)
            buddy = await buddy_says(tx, member)
            waits = await waiting_says(tx, member, visit.now, visit.me.timezone)
        await note_the_look(self.service, visit, member)
        return visit.page(
            "member.html",
            status,
            member=member,
            safe=safe,
            silence=silence,
            plan=plan,
            own=own,
            buddy_says=buddy,
            waiting_says=waits,
            held=held,
            concern=concern,
            changes=[(when(at, visit.now, visit.me.timezone), line) for at, line in changes],
            done=DONE.get(visit.said, ""),
            errors=errors or {},
            typed=visit.form,
            longest=LONGEST,
        )


async def note_the_look(service: Service, visit: Visit, member: Person) -> None:
    """Before anything is shown: if it cannot be noted, it is not shown."""
    await note_a_look(service, visit, f"the page of {member.reference}", member.id)


async def note_a_look(
    service: Service, visit: Visit, what: str, person_id: int | None = None
) -> None:
    """Once an hour; `person_id`: whom it is about."""
    async with service.database.reading() as tx:
        noted = await noted_look(tx, visit.me.id, what, visit.now)
    if not noted:
        async with service.database.writing() as tx:
            await note_look(tx, visit.now, visit.me, what, person_id)


async def find_member(tx: Transaction, visit: Visit) -> Person | None:
    """Whose page it is; None for nobody, for a buddy or staff, and for somebody erased."""
    found = await find_person(tx, visit.number("member_id"))
    return found if found is not None and found.role in OURS and found.name else None
