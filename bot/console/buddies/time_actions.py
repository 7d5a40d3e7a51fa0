"""What staff write down of a buddy's time: a correction, or time that nothing counts by itself."""

from dataclasses import dataclass
from datetime import date, timedelta

from starlette.responses import PlainTextResponse, Response

from bot.buddy_record import as_text, buddy_record
from bot.console.access import Visit
from bot.console.buddies.page import BuddyPage, find_buddy
from bot.console.pages import HEADERS
from bot.database import Transaction
from bot.service import Service
from bot.store.given_times import add_time, correct_one
from bot.store.people import Person
from bot.store.record import note
from bot.tables.states import GaveTimeFor
from schedules.zones import wall_clock

A_DAY = 24 * 60
LONG_AGO = timedelta(days=366)
"""Nobody remembers further back how long something took."""


@dataclass(frozen=True, slots=True)
class TimeActions:
    """Each is on the record, without the name."""

    service: Service
    shown: BuddyPage

    async def correct(self, visit: Visit) -> Response:
        """Of two who correct the same at once, the second is shown what the first put."""
        minutes = _minutes(visit.form.get("minutes", ""))
        number = visit.number("time_id")
        if minutes is None:
            field = f"minutes-{number}"
            return await self.shown.answer(visit, 422, {field: "Write minutes, such as 20"})
        async with self.service.database.writing() as tx:
            buddy = await find_buddy(tx, visit)
            if buddy is None:
                return visit.page("no_such_buddy.html", 404)
            was = _minutes(visit.form.get("was", ""))
            known = was is not None
            if known and await correct_one(tx, visit.now, buddy.id, number, was or 0, minutes):
                await _noted(tx, visit, buddy, "corrected")
                return visit.go(f"/buddies/{buddy.id}", "time")
        return visit.go(f"/buddies/{visit.number('buddy_id')}", "time-changed")

    async def record(self, visit: Visit) -> Response:
        """For references, as plain text to keep; that it was made is on record."""
        async with self.service.database.writing() as tx:
            buddy = await find_buddy(tx, visit)
            if buddy is None:
                return visit.page("no_such_buddy.html", 404)
            today = wall_clock(visit.now, buddy.timezone).date()
            charity = self.service.office.charity
            words = as_text(await buddy_record(tx, charity, buddy, today))
            await _noted(tx, visit, buddy, "made a record of the")
        named = {"Content-Disposition": f'attachment; filename="{buddy.reference}.txt"'}
        return PlainTextResponse(words, headers={**HEADERS, **named})

    async def add(self, visit: Visit) -> Response:
        """Training, a meeting, a telephone call."""
        minutes = _minutes(visit.form.get("minutes", ""))
        if not minutes:
            return await self.shown.answer(visit, 422, {"minutes": "Write minutes, such as 90"})
        async with self.service.database.writing() as tx:
            buddy = await find_buddy(tx, visit)
            if buddy is None:
                return visit.page("no_such_buddy.html", 404)
            day = _day(visit, buddy)
            if day is None:
                wrong = {"on-day": "Choose a day of the last year"}
                return await self.shown.answer(visit, 422, wrong)
            await add_time(tx, visit.now, buddy.id, day, minutes, GaveTimeFor.OTHER)
            await _noted(tx, visit, buddy, "added")
        return visit.go(f"/buddies/{buddy.id}", "time-added")


def _minutes(words: str) -> int | None:
    given = words.strip()
    if not (given.isascii() and given.isdigit() and len(given) <= 4):
        return None
    return int(given) if int(given) <= A_DAY else None


def _day(visit: Visit, buddy: Person) -> date | None:
    today = wall_clock(visit.now, buddy.timezone).date()
    try:
        day = date.fromisoformat(visit.form.get("on-day", "").strip())
    except ValueError:
        return None
    return day if today - LONG_AGO <= day <= today else None


async def _noted(tx: Transaction, visit: Visit, buddy: Person, did: str) -> None:
    line = f"{visit.me.first_name} {did} time of {buddy.reference}"
    await note(tx, visit.now, "time", line, actor=visit.me.id)
