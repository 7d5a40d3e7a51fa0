"""Staff arrange a companion visit, call it off, say that it is over, or what came of it."""

from dataclasses import dataclass, replace

from starlette.responses import Response

from bot.console.access import Visit
from bot.console.visits.forms import LONGEST_WHAT, OUTCOMES, read_approval
from bot.console.visits.page import VisitPages
from bot.database import Transaction
from bot.service import Service
from bot.store.buddies import with_us
from bot.store.people import Person, find_person, lock_person
from bot.store.visit_lists import is_taken
from bot.store.visit_outcomes import settle_outcome
from bot.store.visits import (
    Approval,
    CompanionVisit,
    approve,
    ask_for_company,
    find_visit,
    visit_to_come,
)
from bot.tables.states import VisitState
from bot.visits.checking import checks_for_a_visit
from bot.visits.ending import end, next_session, part
from bot.visits.saying import VisitTelling
from messages.people import Role
from messages.sentences import Sentence
from schedules.visits import VisitOutcome, first_step
from schedules.zones import wall_clock

MEANWHILE = (
    "Somebody else has settled this since you opened the page, or they have met by now. "
    "Nothing was done: this is how it stands"
)
OFF_HERE = "Companion visits are off until VISITS_REVIEWED says who reviewed safeguarding and when"
_GONE = "no_such_visit.html"


@dataclass(frozen=True, slots=True)
class VisitActions:
    """Each is one compare-and-set: of two on staff at once, one has done it."""

    service: Service
    shown: VisitPages

    async def approve(self, visit: Visit) -> Response:
        """With the checks seen, a risk note and a public place, or not at all."""
        if not self.service.office.charity.visits_reviewed:
            return await self.shown.answer(visit, 409, {"form": OFF_HERE})
        async with self.service.database.reading() as tx:
            one, member = await self._found(tx, visit)
            charity = self.service.office.charity
            buddies = await with_us(tx, charity.checks, visit.now)
        if one is None or member is None:
            return visit.page(_GONE, 404)
        given = read_approval(visit.form, buddies, visit.now, member.timezone, charity.country)
        if not isinstance(given, Approval):
            return await self.shown.answer(visit, 422, given)
        fault = await self._approve(visit, one, member, given)
        if fault:
            status = 409 if fault == MEANWHILE else 422
            return await self.shown.answer(visit, status, {"form": fault})
        return visit.go(f"/visits/{one.id}", "approved")

    async def _approve(
        self, visit: Visit, one: CompanionVisit, member: Person, given: Approval
    ) -> str:
        step = first_step(given.starts_at, given.ends_at, member.timezone, visit.now)
        async with self.service.database.writing() as tx:
            await lock_person(tx, given.buddy_id)  # a buddy before a member, as where they write
            await lock_person(tx, one.member_id)
            given, fault = await self._checked(tx, visit, member, given)
            if fault:
                return fault
            if not await approve(tx, one.id, given, visit.me.id, visit.now, step):
                return MEANWHILE
            arranged = await find_visit(tx, one.id)
            assert arranged is not None, "it has just been written"
            telling = self._telling(tx, visit)
            await telling.to_member(arranged, Sentence.VISIT_ARRANGED, given.starts_at)
            await telling.to_buddy(arranged, Sentence.VISIT_YOURS, given.starts_at)
            line = f"{visit.me.first_name} approved visit {one.id}"
            await telling.note(line, arranged, visit.me.id)
        return ""

    async def _checked(
        self, tx: Transaction, visit: Visit, before: Person, given: Approval
    ) -> tuple[Approval, str]:
        """With what was seen of the buddy, or why it cannot be; as it stands at this moment."""
        member = await find_person(tx, before.id)
        if member is None or member.stopped_at is not None:
            return given, "They get no messages from us at present"
        if await is_taken(tx, given.buddy_id, given.starts_at, given.ends_at):
            return given, "This buddy is out with somebody else then"
        day = wall_clock(given.ends_at, member.timezone).date()
        charity = self.service.office.charity
        checks = await checks_for_a_visit(tx, charity, given.buddy_id, day, visit.now)
        if checks.why_not:
            return given, f"B-{given.buddy_id} cannot go: {checks.why_not}"
        return replace(given, checks=checks.seen, checks_seen_on=checks.seen_on), ""

    async def ask(self, visit: Visit) -> Response:
        """For a member who has told staff so, by their number."""
        number = visit.form.get("member", "").strip().upper().removeprefix("M-")
        what = " ".join(visit.form.get("what", "").split())[:LONGEST_WHAT]
        given = int(number) if number.isascii() and number.isdigit() and len(number) < 10 else 0
        async with self.service.database.writing() as tx:
            await lock_person(tx, given)
            member = await find_person(tx, given)
            known = member is not None and member.role is Role.MEMBER and bool(member.name)
            made = await ask_for_company(tx, given, what, visit.now) if known else None
            asked = await visit_to_come(tx, given)
            if made is not None and asked is not None:
                line = f"{visit.me.first_name} asked for visit {made}"
                await self._telling(tx, visit).note(line, asked, visit.me.id)
        if asked is None:
            return await self.shown.show_all(visit, {"member": "Write a member's number: M-7"})
        return visit.go(f"/visits/{asked.id}")

    async def decline(self, visit: Visit) -> Response:
        """Nobody can be found; a person writes about what else there is."""
        return await self._end(visit, VisitState.DECLINED, None, "declined")

    async def call_off(self, visit: Visit) -> Response:
        """With what it was, where it is known; not going is no fault."""
        outcome = OUTCOMES.get(visit.form.get("outcome", ""))
        return await self._end(visit, VisitState.OFF, outcome, "off")

    async def _end(
        self, visit: Visit, state: VisitState, outcome: VisitOutcome | None, said: str
    ) -> Response:
        async with self.service.database.writing() as tx:
            one, _ = await self._found(tx, visit)
            if one is None:
                return visit.page(_GONE, 404)
            await lock_person(tx, one.member_id)
            done = await end(self._telling(tx, visit), one, state, outcome, visit.me.id)
        return visit.go(f"/visits/{one.id}", said) if done else await self._meanwhile(visit)

    async def is_over(self, visit: Visit) -> Response:
        """For a buddy who has told staff so, as after an alert."""
        async with self.service.database.writing() as tx:
            one, _ = await self._found(tx, visit)
            if one is None or one.buddy_id is None:
                return visit.page(_GONE, 404)
            await lock_person(tx, one.buddy_id)
            await lock_person(tx, one.member_id)
            telling = self._telling(tx, visit)
            minutes = await part(telling, one, one.buddy_id)
            if minutes is not None:
                await next_session(telling, one)
                line = f"{visit.me.first_name} noted that visit {one.id} is over"
                await telling.note(line, one, visit.me.id)
        if minutes is None:
            return await self._meanwhile(visit)
        return visit.go(f"/visits/{one.id}", "over")

    async def settle(self, visit: Visit) -> Response:
        """What came of it: after the last of three, or of a series that has stopped."""
        outcome = OUTCOMES.get(visit.form.get("outcome", ""))
        if outcome is None:
            return await self.shown.answer(visit, 422, {"outcome": "Choose what came of it"})
        async with self.service.database.writing() as tx:
            one, _ = await self._found(tx, visit)
            if one is None:
                return visit.page(_GONE, 404)
            done = await settle_outcome(tx, one.id, outcome, visit.me.id, visit.now)
            if done:
                line = f"visit {one.id}: {outcome.value.replace('_', ' ')}"
                await self._telling(tx, visit).note(line, one, visit.me.id)
        return visit.go(f"/visits/{one.id}", "settled") if done else await self._meanwhile(visit)

    async def _found(
        self, tx: Transaction, visit: Visit
    ) -> tuple[CompanionVisit | None, Person | None]:
        one = await find_visit(tx, visit.number("visit_id"))
        return one, await find_person(tx, one.member_id) if one else None

    def _telling(self, tx: Transaction, visit: Visit) -> VisitTelling:
        return VisitTelling(tx, self.service.office.charity, visit.now)

    async def _meanwhile(self, visit: Visit) -> Response:
        return await self.shown.answer(visit, 409, {"form": MEANWHILE})
