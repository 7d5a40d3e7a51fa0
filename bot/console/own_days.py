"""What staff write down with a member of their own days of the year, and of where they live."""

from dataclasses import dataclass, replace

from starlette.responses import Response

from bot.console.access import Visit
from bot.console.forms import Form
from bot.console.member_forms import Errors
from bot.console.member_page import MemberPage, find_member
from bot.database import Transaction
from bot.planned import change_chosen
from bot.service import Service
from bot.store.member_record import CHANGED
from bot.store.own_dates import MOST_DATES, keep_own_date, remove_own_date, stored_dates_of
from bot.store.people import Person, change_person, lock_person
from bot.store.record import note
from messages.people import Role
from schedules.bank_holidays import read_nation
from schedules.own_dates import DateKind, DateManner, OwnDate, read_month_day

_WANTS = {
    "birthday": (DateKind.BIRTHDAY, DateManner.GENTLE),
    "gentle": (DateKind.HARD, DateManner.GENTLE),
    "none": (DateKind.HARD, DateManner.NONE),
}
"""What the form calls each."""
_CALLED = {DateKind.BIRTHDAY: "a birthday", DateKind.HARD: "a hard date"}


@dataclass(frozen=True, slots=True)
class OwnDays:
    """Each is about one member, held still, and on the record without the day itself."""

    service: Service
    shown: MemberPage

    async def add(self, visit: Visit) -> Response:
        """A birthday that they gave and want, or a day that is hard for them."""
        told = read_own_date(visit.form)
        if isinstance(told, dict):
            return await self.shown.answer(visit, 422, told)
        async with self.service.database.writing() as tx:
            member = await _held_still(tx, visit)
            if member is None:
                return visit.page("no_such_member.html", 404)
            stored = await stored_dates_of(tx, member.id)
            if await keep_own_date(tx, member.id, told):
                await _noted(tx, visit, member, f"wrote down {_CALLED[told.kind]} of")
            elif told not in [one.date for one in stored]:
                full = f"There are {MOST_DATES} already: take one away first"
                return await self.shown.answer(visit, 422, {"own": full})
        return _back(visit, "day")

    async def remove(self, visit: Visit) -> Response:
        """Not wanted any more."""
        async with self.service.database.writing() as tx:
            member = await _held_still(tx, visit)
            if member is None:
                return visit.page("no_such_member.html", 404)
            if await remove_own_date(tx, member.id, visit.number("date_id")):
                await _noted(tx, visit, member, "took away a day of")
        return _back(visit, "day-gone")

    async def live_in(self, visit: Visit) -> Response:
        """Whose bank holidays they have; what is planned for those is planned anew."""
        charity = self.service.office.charity
        try:
            given = visit.form.get("nation", "")
            nation = read_nation(given, charity.country) if given else ""
        except ValueError:
            return await self.shown.answer(visit, 422, {"nation": "Choose one of these"})
        async with self.service.database.writing() as tx:
            member = await _held_still(tx, visit)
            if member is None:
                return visit.page("no_such_member.html", 404)
            if nation != member.nation:
                await change_person(tx, member.id, nation=nation)
                moved = replace(member, nation=nation)
                await change_chosen(tx, charity, moved, lambda before: before, visit.now)
                await _noted(tx, visit, member, "changed whose bank holidays count for")
        return _back(visit, "nation")


def read_own_date(form: Form) -> OwnDate | Errors:
    """What was told, or what is wrong by field."""
    errors: Errors = {}
    month_day = ""
    try:
        month_day = read_month_day(form.get("own-month", ""), form.get("own-day", ""))
    except ValueError:
        errors["own"] = "Write the day like 24 12"
    wants = _WANTS.get(form.get("wants", ""))
    if wants is None:
        errors["wants"] = "Say what the day is to them"
    return errors if wants is None or errors else OwnDate(month_day, *wants)


async def _held_still(tx: Transaction, visit: Visit) -> Person | None:
    await lock_person(tx, visit.number("member_id"))
    member = await find_member(tx, visit)
    return member if member is not None and member.role is Role.MEMBER else None


async def _noted(tx: Transaction, visit: Visit, member: Person, did: str) -> None:
    line = f"{visit.me.first_name} {did} {member.reference}"
    await note(tx, visit.now, CHANGED, line, actor=visit.me.id, member=member.id)


def _back(visit: Visit, said: str) -> Response:
    return visit.go(f"/members/{visit.number('member_id')}", said)
