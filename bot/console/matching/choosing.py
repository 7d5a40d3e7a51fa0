"""Staff choose who is to be a member's buddy, note that either has said yes, or call it off."""

from dataclasses import dataclass

from starlette.responses import Response

from bot.console.access import Visit
from bot.console.matching.page import GONE, MEANWHILE, MatchPage, back, held_still
from bot.database import Transaction
from bot.pairing.beginning import ask_both, begin_if_ready, call_it_off, say_yes
from bot.pairing.saying import Telling
from bot.pairing.suiting import what_they_share, who_suits
from bot.service import Service
from bot.store.coming_pairings import Coming, coming_to, propose, said_yes
from bot.store.people import Person, find_person, lock_person
from bot.tables.states import EndedWhy

NOBODY = "Choose somebody"


@dataclass(frozen=True, slots=True)
class Choosing:
    """Each is decided on what stands at that moment, with member and buddy held still."""

    service: Service
    shown: MatchPage

    async def choose(self, visit: Visit) -> Response:
        """The list is made anew first: whoever is full by now is not chosen."""
        buddy_id = _number(visit, "buddy")
        async with self.service.database.writing() as tx:
            await lock_person(tx, buddy_id)  # a buddy before a member, as where buddies write
            member = await held_still(tx, visit)
            if member is None:
                return visit.page(GONE, 404)
            status, fault = await self._why_not(tx, visit, member, buddy_id)
            begun = False
            if not fault:
                begun = await self._propose(tx, visit, member, buddy_id)
        if fault:
            field = "form" if status == 409 else "buddy"
            return await self.shown.answer(visit, status, {field: fault})
        return back(visit, "begun" if begun else "asked")

    async def note_yes(self, visit: Visit) -> Response:
        """One of them told staff so."""
        member_said = visit.form.get("who") == "member"
        async with self.service.database.writing() as tx:
            member = await held_still(tx, visit)
            if member is None:
                return visit.page(GONE, 404)
            coming = await self._still(tx, visit, member)
            done = coming is not None and await say_yes(
                self._telling(tx, visit), coming, member=member_said
            )
            if done:
                who = member.reference if member_said else "the buddy"
                line = f"{visit.me.first_name} noted that {who} has said yes"
                await self._telling(tx, visit).note(line, member.id, visit.me.id)
        return back(visit, "yes") if done else await self._meanwhile(visit)

    async def ask_again(self, visit: Visit) -> Response:
        """Whoever could not be asked when it was chosen; the page says whether they were now."""
        async with self.service.database.writing() as tx:
            member = await held_still(tx, visit)
            if member is None:
                return visit.page(GONE, 404)
            coming = await self._still(tx, visit, member)
            if coming is not None:
                await self._ask(tx, visit, member, coming)
        return back(visit, "asked-now") if coming else await self._meanwhile(visit)

    async def call_off(self, visit: Visit) -> Response:
        """Before it has begun."""
        async with self.service.database.writing() as tx:
            member = await held_still(tx, visit)
            if member is None:
                return visit.page(GONE, 404)
            coming = await self._still(tx, visit, member)
            done = coming is not None and await call_it_off(
                self._telling(tx, visit), coming, EndedWhy.OTHER, visit.me.id
            )
        return back(visit, "off") if done else await self._meanwhile(visit)

    async def _why_not(
        self, tx: Transaction, visit: Visit, member: Person, buddy_id: int
    ) -> tuple[int, str]:
        if member.consented_on is None or member.stopped_at is not None:
            return 422, f"{member.first_name} gets no messages from us at present"
        if await coming_to(tx, member.id) is not None:
            return 409, MEANWHILE
        suits = await who_suits(tx, self.service.office.charity, member, visit.now)
        chosen = next((match for match in suits if match.buddy_id == buddy_id), None)
        if chosen is None:
            return 422, NOBODY
        return (422, f"They cannot be paired: {chosen.refused}") if chosen.refused else (200, "")

    async def _propose(self, tx: Transaction, visit: Visit, member: Person, buddy_id: int) -> bool:
        """Whether it could begin at once, for both have said yes already."""
        telling = self._telling(tx, visit)
        number = await propose(tx, member.id, buddy_id, visit.me.id, visit.now)
        assert number is not None, "this member is held, and nobody was to come"
        for who, is_member in (("member-yes", True), ("buddy-yes", False)):
            if visit.form.get(who) == "yes":
                await said_yes(tx, number, visit.now, member=is_member)
        coming, buddy = await coming_to(tx, member.id), await find_person(tx, buddy_id)
        assert coming is not None
        assert buddy is not None
        line = f"{visit.me.first_name} chose {buddy.reference} for {member.reference}"
        await telling.note(line, member.id, visit.me.id)
        await self._ask(tx, visit, member, coming)
        return await begin_if_ready(telling, member.id)

    async def _ask(self, tx: Transaction, visit: Visit, member: Person, coming: Coming) -> None:
        charity, buddy = self.service.office.charity, await find_person(tx, coming.buddy_id)
        assert buddy is not None
        shared = await what_they_share(tx, charity, member, buddy, visit.now)
        await ask_both(self._telling(tx, visit), coming, shared)

    async def _still(self, tx: Transaction, visit: Visit, member: Person) -> Coming | None:
        """The one that the page showed, if nothing has become of it."""
        coming = await coming_to(tx, member.id)
        return coming if coming is not None and coming.id == _number(visit, "coming") else None

    def _telling(self, tx: Transaction, visit: Visit) -> Telling:
        return Telling(tx, self.service.office.charity, visit.now)

    async def _meanwhile(self, visit: Visit) -> Response:
        return await self.shown.answer(visit, 409, {"form": MEANWHILE})


def _number(visit: Visit, field: str) -> int:
    """0, which is no row, where it is no number."""
    given = visit.form.get(field, "")
    return int(given) if given.isascii() and given.isdigit() and len(given) < 10 else 0
