"""Staff give a pairing its last day, or take it back."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from starlette.responses import Response

from bot.console.access import Visit
from bot.console.forms import Form
from bot.console.matching.forms import ENDS
from bot.console.matching.page import GONE, MEANWHILE, MatchPage, back, held_still
from bot.database import Transaction
from bot.pairing.ending import plan_end
from bot.pairing.saying import Telling
from bot.service import Service
from bot.store.pairing_ends import take_back
from bot.store.pairings import Pairing, pairing_of
from bot.store.people import Person
from schedules.zones import wall_clock

FURTHEST = timedelta(days=366)
NOT_A_DAY = "Choose a day from today on, within a year"


@dataclass(frozen=True, slots=True)
class LastDays:
    """About the pairing that the page showed, with the member held still."""

    service: Service
    shown: MatchPage

    async def choose(self, visit: Visit) -> Response:
        """Both hear it at once; the reason stays with staff."""
        why = ENDS.get(visit.form.get("why", ""))
        ends_on = read_last_day(visit.form, visit.now, visit.me.timezone)
        errors = {} if why else {"why": "Say why, for whoever reads this"}
        if why is None or ends_on is None:
            errors |= {} if ends_on else {"ends-on": NOT_A_DAY}
            return await self.shown.answer(visit, 422, errors)
        async with self.service.database.writing() as tx:
            member = await held_still(tx, visit)
            if member is None:
                return visit.page(GONE, 404)
            own = await _shown(tx, visit, member)
            telling = Telling(tx, self.service.office.charity, visit.now)
            done = own is not None and await plan_end(telling, own, ends_on, why, visit.me.id)
        return back(visit, "last-day") if done else await self._meanwhile(visit)

    async def take_back(self, visit: Visit) -> Response:
        """A person tells both: a text that unsays another one confuses."""
        async with self.service.database.writing() as tx:
            member = await held_still(tx, visit)
            if member is None:
                return visit.page(GONE, 404)
            own = await _shown(tx, visit, member)
            done = own is not None and await take_back(tx, own.id)
            if done:
                line = "the pairing goes on after all"
                telling = Telling(tx, self.service.office.charity, visit.now)
                await telling.note(line, member.id, visit.me.id)
        return back(visit, "goes-on") if done else await self._meanwhile(visit)

    async def _meanwhile(self, visit: Visit) -> Response:
        return await self.shown.answer(visit, 409, {"form": MEANWHILE})


def read_last_day(form: Form, now: datetime, timezone: str) -> date | None:
    """From today on their wall, within a year; None for anything else."""
    today = wall_clock(now, timezone).date()
    try:
        day = date.fromisoformat(form.get("ends-on", "").strip())
    except ValueError:
        return None
    return day if today <= day <= today + FURTHEST else None


async def _shown(tx: Transaction, visit: Visit, member: Person) -> Pairing | None:
    own = await pairing_of(tx, member.id)
    return own if own is not None and str(own.id) == visit.form.get("pairing") else None
