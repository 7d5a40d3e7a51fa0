"""Staff write down wishes and what a buddy may know, and say how a trial goes on."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from starlette.responses import Response

from bot.console.access import Visit
from bot.console.matching.forms import ENDS, Agreed, Lines, read_lines, read_the_wishes
from bot.console.matching.page import GONE, MEANWHILE, MatchPage, back, held_still
from bot.pairing.asking import ask
from bot.pairing.ending import end_now
from bot.pairing.introducing import lines_of
from bot.pairing.reviewing import go_on_trying, settle
from bot.pairing.saying import Telling
from bot.service import Service
from bot.store.introductions import Introduction, introduction_of, keep_introduction
from bot.store.match_wishes import keep_wishes
from bot.store.pairing_questions import close_questions
from bot.store.pairings import Pairing, pairing_of
from bot.store.people import Person, lock_person
from bot.store.safe_contacts import safe_contact_of
from bot.tables.states import Asked
from messages.match_wishes import Wishes
from messages.safe_contact import Style
from messages.sentences import Sentence
from schedules.zones import wall_clock

Decide = Callable[[Telling, Pairing, Person], Awaitable[bool]]


@dataclass(frozen=True, slots=True)
class Keeping:
    """Each is about one member, held still; the record says who and when, never the words."""

    service: Service
    shown: MatchPage

    async def keep_wishes(self, visit: Visit) -> Response:
        """Compare-and-set on what the page showed."""
        wishes = read_the_wishes(visit.form)
        if not isinstance(wishes, Wishes):
            return await self.shown.answer(visit, 422, wishes)
        async with self.service.database.writing() as tx:
            member = await held_still(tx, visit)
            if member is None:
                return visit.page(GONE, 404)
            kept = await keep_wishes(tx, member.id, version_in(visit), wishes)
            if kept:
                line = f"{visit.me.first_name} changed what {member.reference} wishes of a buddy"
                await Telling(tx, self.service.office.charity, visit.now).note(
                    line, member.id, visit.me.id
                )
        return back(visit, "wishes") if kept else await self._meanwhile(visit)

    async def keep_lines(self, visit: Visit) -> Response:
        """What is changed has to be agreed to anew, and an open question about it means nothing."""
        charity = self.service.office.charity
        today = wall_clock(visit.now, visit.me.timezone).date()
        async with self.service.database.writing() as tx:
            member = await held_still(tx, visit)
            if member is None:
                return visit.page(GONE, 404)
            neutral = (await safe_contact_of(tx, member.id)).rules.style is Style.NEUTRAL
            lines = read_lines(visit.form, charity.country, today, may_ask=not neutral)
            kept, asked = False, True
            if isinstance(lines, Lines):
                before = await introduction_of(tx, member.id)
                telling = Telling(tx, charity, visit.now)
                kept, asked = await self._keep(telling, visit, member, before, lines)
        if not isinstance(lines, Lines):
            return await self.shown.answer(visit, 422, lines)
        if not kept:
            return await self._meanwhile(visit)
        if lines.agreed is not Agreed.ASK:
            return back(visit, "lines")
        return back(visit, "lines-asked" if asked else "lines-not-asked")

    async def _keep(
        self, telling: Telling, visit: Visit, member: Person, before: Introduction, lines: Lines
    ) -> tuple[bool, bool]:
        """Whether it was kept, and whether they were asked where they were to be."""
        how = "staff" if lines.on else ""
        given = (telling.tx, member.id, before, lines.words, lines.on, how)
        if before.version != version_in(visit) or not await keep_introduction(*given):
            return False, False
        await close_questions(telling.tx, member.id, telling.now, Asked.LINES)
        asked = True
        if lines.agreed is Agreed.ASK:
            shown = Introduction(lines.words)
            words = {"text": lines_of(member, shown, telling.charity.country)}
            about = member, Asked.LINES, member, None
            asked = await ask(telling, *about, Sentence.LINES_MAY_WE, words)
        line = f"{visit.me.first_name} changed what a buddy may know of {member.reference}"
        await telling.note(line, member.id, visit.me.id)
        return True, asked

    async def settle(self, visit: Visit) -> Response:
        """It goes on."""
        return await self._decide(
            visit, "settled", lambda telling, own, _: settle(telling, own, visit.me.id)
        )

    async def longer(self, visit: Visit) -> Response:
        """Too early to say."""
        return await self._decide(
            visit,
            "longer",
            lambda telling, own, member: go_on_trying(telling, own, member.timezone, visit.me.id),
        )

    async def end(self, visit: Visit) -> Response:
        """With a reason, which neither of the two is told."""
        why = ENDS.get(visit.form.get("why", ""))
        if why is None:
            return await self.shown.answer(visit, 422, {"why": "Say why, for whoever reads this"})
        badly = visit.form.get("badly") == "yes"
        return await self._decide(
            visit,
            "ended",
            lambda telling, own, _: end_now(telling, own, why, visit.me.id, badly=badly),
        )

    async def _decide(self, visit: Visit, said: str, decide: Decide) -> Response:
        """About the pairing that the page showed; its buddy is held first, as where they write."""
        async with self.service.database.writing() as tx:
            shown = await pairing_of(tx, visit.number("member_id"))
            if shown is not None:
                await lock_person(tx, shown.buddy_id)
            member = await held_still(tx, visit)
            if member is None:
                return visit.page(GONE, 404)
            own = await pairing_of(tx, member.id)
            done = False
            if own is not None and str(own.id) == visit.form.get("pairing"):
                telling = Telling(tx, self.service.office.charity, visit.now)
                done = await decide(telling, own, member)
        return back(visit, said) if done else await self._meanwhile(visit)

    async def _meanwhile(self, visit: Visit) -> Response:
        return await self.shown.answer(visit, 409, {"form": MEANWHILE})


def version_in(visit: Visit) -> int:
    """Of what the page showed; -1, which nothing has, where it is none."""
    given = visit.form.get("version", "")
    return int(given) if given.isascii() and given.isdigit() and len(given) < 10 else -1
