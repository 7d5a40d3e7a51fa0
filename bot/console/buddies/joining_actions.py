"""What staff do about somebody on the way to being a buddy, and about one who must pause."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace

from starlette.responses import Response

from bot.console.access import Visit
from bot.console.buddies.joining_forms import read_check, read_reason
from bot.console.buddies.page import BuddyPage, find_buddy
from bot.console.forms import Form
from bot.database import Transaction
from bot.joining import RECORD, WAITS, Joining
from bot.service import Service
from bot.store.checks import record_check, remove_check
from bot.store.joining import record_of
from bot.store.people import Person, change_person, lock_person, name_hash
from bot.store.record import note

MEANWHILE = "Somebody has decided meanwhile: it stands as you see it now."
UNREACHED = (
    "That number is somebody's already, they have said STOP, or texts are not connected: "
    "nothing was sent."
)

_Step = Callable[[Joining, Person], Awaitable[str]]


@dataclass(frozen=True, slots=True)
class JoiningActions:
    """Each is one transaction about one buddy, held still; the step itself is compare-and-set."""

    service: Service
    shown: BuddyPage

    async def add_check(self, visit: Visit) -> Response:
        """Seen, or seen anew: what was seen before stays on the list."""
        charity = self.service.office.charity
        typed = read_check(visit.form, charity.checks.today(visit.now))
        if isinstance(typed, dict):
            return await self.shown.answer(visit, 422, typed)

        async def step(joining: Joining, buddy: Person) -> str:
            await record_check(
                *(joining.tx, visit.now, buddy.id, typed.check, typed.seen_on),
                level=typed.level,
                seen_by=visit.me.id,
            )
            line = f"{visit.me.first_name} saw the {typed.check.kind.label} of {buddy.reference}"
            await note(joining.tx, visit.now, RECORD, line, actor=visit.me.id, member=buddy.id)
            return ""

        return await self._take(visit, step, "check")

    async def remove_check(self, visit: Visit) -> Response:
        """Written down by mistake; that it was is on record."""

        async def step(joining: Joining, buddy: Person) -> str:
            if not await remove_check(joining.tx, buddy.id, visit.number("check_id")):
                return MEANWHILE
            line = f"{visit.me.first_name} took back a check of {buddy.reference}"
            await note(joining.tx, visit.now, RECORD, line, actor=visit.me.id, member=buddy.id)
            return ""

        return await self._take(visit, step, "check-removed")

    async def suspend(self, visit: Visit) -> Response:
        """One press: from the moment it is stored nothing is asked of them."""
        why, errors = read_reason(visit.form)
        if errors:
            return await self.shown.answer(visit, 422, errors)

        async def step(joining: Joining, buddy: Person) -> str:
            return "" if await joining.suspend(buddy, why) else MEANWHILE

        return await self._take(visit, step, "suspended")

    async def lift(self, visit: Visit) -> Response:
        """They are with us again."""

        async def step(joining: Joining, buddy: Person) -> str:
            return "" if await joining.lift(buddy) else MEANWHILE

        return await self._take(visit, step, "lifted")

    async def ask(self, visit: Visit) -> Response:
        """Whether they would like to: with the number that they left, or the address we have."""
        return await self._take(visit, _ask, "invited")

    async def begin(self, visit: Visit) -> Response:
        """They may be with members from now on."""

        async def step(joining: Joining, buddy: Person) -> str:
            return await joining.begin(await _named(joining.tx, buddy, visit.form))

        return await self._take(visit, step, "begun")

    async def put_aside(self, visit: Visit) -> Response:
        """It comes to nothing."""

        async def step(joining: Joining, buddy: Person) -> str:
            return "" if await joining.put_aside(buddy) else MEANWHILE

        return await self._take(visit, step, "aside")

    async def _take(self, visit: Visit, step: _Step, said: str) -> Response:
        async with self.service.database.writing() as tx:
            await lock_person(tx, visit.number("buddy_id"))
            buddy = await find_buddy(tx, visit)
            if buddy is None:
                return visit.page("no_such_buddy.html", 404)
            charity = self.service.office.charity
            fault = await step(Joining(tx, charity, visit.now, visit.me), buddy)
        if fault:
            return await self.shown.answer(visit, 409, {"joining-title": fault})
        return visit.go(f"/buddies/{buddy.id}", said)


async def _ask(joining: Joining, buddy: Person) -> str:
    """What they left becomes their address; nothing is changed where it cannot."""
    record = await record_of(joining.tx, buddy.id)
    if record.state not in WAITS:
        return MEANWHILE
    if record.mobile and not await joining.give_address(buddy.id, record.mobile):
        return UNREACHED
    return "" if await joining.ask(buddy) else UNREACHED


async def _named(tx: Transaction, buddy: Person, form: Form) -> Person:
    """Who came by chat said their name to staff."""
    name = " ".join(form.get("name", "").split())[:100]
    if not name or name == buddy.name:
        return buddy
    await change_person(tx, buddy.id, name=name, name_hash=name_hash(tx, name))
    return replace(buddy, name=name)
