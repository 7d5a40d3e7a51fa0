"""What staff agree with a member about silence, and ending it."""

from dataclasses import dataclass

from starlette.responses import Response

from bot.console.access import Visit
from bot.console.forms import Form
from bot.console.member_forms import LONGEST, Errors
from bot.console.member_page import MemberPage, find_member
from bot.service import Service
from bot.silence.agreeing import agree, leave_be
from bot.store.people import lock_person
from bot.store.silences import Terms
from messages.people import Role


@dataclass(frozen=True, slots=True)
class SilenceActions:
    """Both are about one member, held still."""

    service: Service
    shown: MemberPage

    async def look_out(self, visit: Visit) -> Response:
        """Agreed with them, or taken back."""
        terms = read_terms(visit.form)
        ends = visit.form.get("end") == "yes"
        if isinstance(terms, dict) and not ends:
            return await self.shown.answer(visit, 422, terms)
        async with self.service.database.writing() as tx:
            await lock_person(tx, visit.number("member_id"))
            member = await find_member(tx, visit)
            if member is None or member.role is not Role.MEMBER:
                return visit.page("no_such_member.html", 404)
            if ends:
                await leave_be(tx, member, visit.now, staff=visit.me)
            elif not isinstance(terms, dict):
                await agree(tx, member, visit.now, staff=visit.me, terms=terms)
        said = "left-be" if ends else "looking-out"
        return visit.go(f"/members/{visit.number('member_id')}", said)


def read_terms(form: Form) -> Terms | Errors:
    """What was agreed, or what is wrong by field."""
    errors: Errors = {}
    prefers = " ".join(form.get("prefers", "").split())
    if len(prefers) > LONGEST["prefers"]:
        errors["prefers"] = f"Keep it below {LONGEST['prefers']} characters"
    return errors or Terms(form.get("at-once") == "yes", prefers)
