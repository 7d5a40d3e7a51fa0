"""Swaps on the rota page: each goes in by the one intake, as from a phone."""

from dataclasses import dataclass

from starlette.responses import Response

from bot.console.access import Visit
from bot.console.at_the_desk import my_addresses, receive_at_the_desk
from bot.console.rota.page import RotaPage
from bot.console.rota.typed import read_shift
from bot.service import Service
from bot.store.people import find_person
from bot.store.swaps import Swap, find_swap, open_swaps
from bot.tables.states import SwapState
from messages.inbound import Kind
from schedules.shifts import Shift
from schedules.spoken import MONTHS
from schedules.zones import wall_clock


@dataclass(frozen=True, slots=True)
class RotaSwaps:
    """Asking for a swap, taking it, saying no, and taking the question back."""

    service: Service
    shown: RotaPage

    async def ask(self, visit: Visit) -> Response:
        """One of my shifts, and a colleague."""
        shift = read_shift(visit.form.get("shift", ""))
        number = visit.form.get("person", "")
        async with self.service.database.reading() as tx:
            whom = await find_person(tx, int(number)) if number.isdigit() else None
        errors = {}
        if shift is None:
            errors["shift"] = "Choose one of your shifts"
        if whom is None or not whom.name:
            errors["asked"] = "Choose whom to ask"
        if shift is None or whom is None or errors:
            return await self.shown.answer(visit, 422, errors)
        words = f"SWAP {_said(shift, visit.me.timezone)} {whom.name}"
        await self._receive(visit, Kind.TEXT, text=words)
        async with self.service.database.reading() as tx:
            mine = await open_swaps(tx, visit.me.id)
        asked = any(one.asked_id == whom.id and _touch(one, shift) for one in mine)
        return visit.go("/rota", "swap-asked" if asked else "swap-lost")

    async def take(self, visit: Visit) -> Response:
        """I'll do it."""
        return await self._answer(visit, "swap", SwapState.ACCEPTED)

    async def refuse(self, visit: Visit) -> Response:
        """I can't; or, from whoever asked, taking it back."""
        return await self._answer(visit, "noswap", SwapState.DECLINED, SwapState.WITHDRAWN)

    async def _answer(self, visit: Visit, verb: str, *wanted: SwapState) -> Response:
        number = visit.number("swap_id")
        await self._receive(visit, Kind.BUTTON, button=f"{verb}:{number}")
        async with self.service.database.reading() as tx:
            swap = await find_swap(tx, number)
        done = swap is not None and swap.state in wanted
        return visit.go("/rota", "swap-answered" if done else "swap-lost")

    async def _receive(self, visit: Visit, kind: Kind, *, text: str = "", button: str = "") -> None:
        working, _ = await my_addresses(self.service, visit)
        address = next(iter(working), None)
        await receive_at_the_desk(self.service, visit, address, kind, button, text)


def _said(shift: Shift, timezone: str) -> str:
    """As somebody would text it: `24 December 18:00-22:00`."""
    first, last = wall_clock(shift.begins, timezone), wall_clock(shift.ends, timezone)
    return f"{first.day} {MONTHS[first.month - 1]} {first:%H:%M}-{last:%H:%M}"


def _touch(swap: Swap, shift: Shift) -> bool:
    """A shift that has begun is asked for from now on, so the beginnings may differ."""
    return swap.begins < shift.ends and shift.begins < swap.ends
