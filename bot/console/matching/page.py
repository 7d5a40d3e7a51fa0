"""A member's buddy: who it is, who is to come, who would suit, and what was agreed about it."""

from collections.abc import Mapping
from dataclasses import dataclass

from starlette.responses import Response

from bot.console.access import Visit
from bot.console.labels import on_date
from bot.console.matching.forms import ENDS
from bot.console.matching.view import ENDED, match_view
from bot.console.member_page import find_member, note_the_look
from bot.database import Transaction
from bot.service import Service
from bot.store.people import Person, lock_person
from bot.store.safe_contacts import safe_contact_of
from messages.people import Role
from messages.safe_contact import Style

DONE = {
    "asked": "Noted. Whoever has not said yes yet is asked, each in private.",
    "asked-now": "Whoever could be asked now has been.",
    "begun": "They are paired. Both hear it, and the trial has begun.",
    "yes": "Noted.",
    "off": "Called off. Whoever was asked hears that it will not be, and not why.",
    "wishes": "Kept. The list follows it from now on.",
    "lines": "Kept.",
    "lines-asked": "Kept. They are asked whether it may be read.",
    "lines-not-asked": "Kept, and not asked: another question of ours waits for their answer. "
    "Nobody reads it before they agree, so ask them yourself.",
    "settled": "Settled. It goes on.",
    "longer": "It is tried for two weeks more, and then everybody is asked again.",
    "last-day": "Both hear the day, and the rest follows by itself.",
    "goes-on": "Taken back. Please tell both yourself: nothing was sent.",
    "ended": "Ended. Both hear it, and nobody is blamed.",
}
MEANWHILE = (
    "Somebody else has changed this since you opened the page, or one of the two has answered. "
    "Nothing was done: this is how it stands now"
)
GONE = "no_such_member.html"


@dataclass(frozen=True, slots=True)
class MatchPage:
    """Shows it; what was wrong with a form is shown on the same page."""

    service: Service

    async def show(self, visit: Visit) -> Response:
        """The page, and what came of the action that led to it."""
        return await self.answer(visit)

    async def answer(
        self, visit: Visit, status: int = 200, errors: Mapping[str, str] | None = None
    ) -> Response:
        """`errors` by field, with what was typed still in the form."""
        async with self.service.database.reading() as tx:
            member = await the_member(tx, visit)
            if member is None:
                return visit.page(GONE, 404)
            view = await match_view(tx, self.service, member, visit)
            safe = await safe_contact_of(tx, member.id)
        await note_the_look(self.service, visit, member)
        return visit.page(
            "match.html",
            status,
            member=member,
            view=view,
            ends={value: ENDED[why] for value, why in ENDS.items()},
            agreed_on=on_date(view.lines.agreed_on) if view.lines.agreed_on else "",
            neutral=safe.rules.style is Style.NEUTRAL,
            errors=errors or {},
            typed=visit.form,
            done=DONE.get(visit.said, ""),
        )


async def the_member(tx: Transaction, visit: Visit) -> Person | None:
    """None for whoever is no member: a newcomer is not paired with anybody."""
    found = await find_member(tx, visit)
    return found if found is not None and found.role is Role.MEMBER else None


async def held_still(tx: Transaction, visit: Visit) -> Person | None:
    """The member, while nobody else can decide anything about them."""
    await lock_person(tx, visit.number("member_id"))
    return await the_member(tx, visit)


def back(visit: Visit, said: str) -> Response:
    """To the page, which says what was done."""
    return visit.go(f"/members/{visit.number('member_id')}/buddy", said)
