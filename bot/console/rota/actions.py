"""What staff change on the rota page: overrides, fallback, teams, nights and their calendar."""

from dataclasses import dataclass

from starlette.responses import Response

from bot.calendars.feeds import calendar_paths
from bot.console.access import Visit
from bot.console.rota.page import RotaPage
from bot.console.rota.telling import tell_change
from bot.console.rota.typed import read_stretch
from bot.database import Transaction
from bot.service import Service
from bot.store.calendars import end_calendar_key, new_calendar_key
from bot.store.overrides import NewOverride, add_override, find_override, remove_override
from bot.store.people import Person, find_person
from bot.store.record import note
from bot.store.rota import set_back_to_back, set_fallback, set_team
from bot.tables.states import OverrideSource
from messages.people import Role
from messages.sentences import Sentence
from schedules.overrides import OverrideKind
from schedules.shifts import Shift

LONGEST_WHY = 200
LONGEST_TEAM = 40


@dataclass(frozen=True, slots=True)
class RotaActions:
    """Each is one transaction; whoever it is about hears of it."""

    service: Service
    shown: RotaPage

    async def add(self, visit: Visit) -> Response:
        """Somebody stands in, or is away."""
        form, errors = visit.form, dict[str, str]()
        kind = form.get("kind", "")
        stretch = read_stretch(form, visit.now, visit.me.timezone)
        if isinstance(stretch, dict):
            errors |= stretch
        if kind not in tuple(OverrideKind):
            errors["kind"] = "Say whether they are on call or away"
        if len(form.get("why", "")) > LONGEST_WHY:
            errors["why"] = f"Keep it below {LONGEST_WHY} letters"
        async with self.service.database.writing() as tx:
            who = await _staff(tx, form.get("person", ""))
            if who is None:
                errors["person"] = "Choose somebody on staff"
            if not errors and who is not None and isinstance(stretch, Shift):
                await self._write(tx, visit, who, OverrideKind(kind), stretch)
        if errors:
            return await self.shown.answer(visit, 422, errors)
        self.service.nudge()
        return visit.go("/rota", "added")

    async def _write(
        self, tx: Transaction, visit: Visit, who: Person, kind: OverrideKind, stretch: Shift
    ) -> None:
        """The form's nonce is its name: sent twice, it is written once."""
        new = NewOverride(
            person_id=who.id,
            kind=kind,
            begins=stretch.begins,
            ends=stretch.ends,
            source=OverrideSource.CONSOLE,
            made_by=visit.me.id,
            why=visit.form.get("why", "").strip(),
            once=f"console:{visit.form.get('nonce', '')[:60]}",
        )
        number = await add_override(tx, visit.now, new)
        if number is None:
            return
        on = kind is OverrideKind.ON
        line = f"{visit.me.first_name} wrote that {who.first_name} is {'on call' if on else 'away'}"
        await note(tx, visit.now, "rota", line, actor=visit.me.id)
        sentence = Sentence.ROTA_PUT_ON if on else Sentence.ROTA_PUT_AWAY
        await tell_change(tx, self.service, visit, who, sentence, stretch, number)

    async def remove(self, visit: Visit) -> Response:
        """The usual hours hold again."""
        number, removed = visit.number("override_id"), False
        async with self.service.database.writing() as tx:
            found = await find_override(tx, number)
            removed = found is not None and await remove_override(tx, number, visit.now)
            who = await find_person(tx, found.person_id) if found else None
            if removed and found is not None and who is not None:
                line = f"{visit.me.first_name} took a change of {who.first_name}'s out of the rota"
                await note(tx, visit.now, "rota", line, actor=visit.me.id)
                stretch = Shift(found.begins, found.ends)
                taken_out = Sentence.ROTA_TAKEN_OUT
                await tell_change(tx, self.service, visit, who, taken_out, stretch, number)
        self.service.nudge()
        return visit.go("/rota#changes", "removed" if removed else "gone")

    async def fallback(self, visit: Visit) -> Response:
        """Who is paged when nobody is on call."""
        async with self.service.database.writing() as tx:
            who = await _staff(tx, visit.form.get("person", ""))
            if who is not None or visit.form.get("person") == "0":
                await set_fallback(tx, who.id if who else None)
                name = who.first_name if who else "nobody"
                line = f"{visit.me.first_name} named {name} for when nobody is on call"
                await note(tx, visit.now, "rota", line, actor=visit.me.id)
        return visit.go("/rota", "fallback")

    async def team(self, visit: Visit) -> Response:
        """Whose people somebody is of."""
        team = " ".join(visit.form.get("team", "").split())[:LONGEST_TEAM]
        async with self.service.database.writing() as tx:
            who = await _staff(tx, visit.form.get("person", ""))
            if who is not None:
                await set_team(tx, who.id, team)
                line = f"{visit.me.first_name} changed the team of {who.first_name}"
                await note(tx, visit.now, "rota", line, actor=visit.me.id)
        return visit.go("/rota#settings", "team")

    async def nights(self, visit: Visit) -> Response:
        """Whether I choose to carry nights in a row; nobody can choose it for somebody else."""
        chosen = visit.form.get("chosen") == "on"
        async with self.service.database.writing() as tx:
            await set_back_to_back(tx, visit.me.id, chosen=chosen)
            what = "chose" if chosen else "no longer chooses"
            line = f"{visit.me.first_name} {what} to carry nights in a row"
            await note(tx, visit.now, "rota", line, actor=visit.me.id)
        return visit.go("/rota#settings", "nights")

    async def new_key(self, visit: Visit) -> Response:
        """A calendar address of my own, shown this once; the one before works no more."""
        async with self.service.database.writing() as tx:
            secret = await new_calendar_key(tx, visit.me.id, visit.now)
        base = self.service.office.charity.base_url or str(visit.request.base_url).rstrip("/")
        paths = calendar_paths(secret)
        addresses = {whose.value: f"{base}{path}" for whose, path in paths.items()}
        return await self.shown.answer(visit, addresses=addresses)

    async def end_key(self, visit: Visit) -> Response:
        """My calendar address works no more."""
        async with self.service.database.writing() as tx:
            await end_calendar_key(tx, visit.me.id)
        return visit.go("/rota#calendar", "key-ended")


async def _staff(tx: Transaction, number: str) -> Person | None:
    """Somebody on staff, as a form names them."""
    if not (number.isascii() and number.isdigit() and len(number) < 10):
        return None
    person = await find_person(tx, int(number))
    return person if person and person.role is Role.STAFF and person.name else None
