"""Reminds staff of a buddy who asked to be rung, until one of them says that it is done."""

from datetime import datetime
from typing import assert_never

from bot.database import Transaction
from bot.office import Office
from bot.rings import ask_to_ring
from bot.rota_gaps import first_on_call, in_charge
from bot.rounds.one_by_one import SeeTo, one_by_one
from bot.store import debriefs
from bot.store.debriefs import Debrief
from bot.store.people import find_person
from bot.store.rota import load_rota
from schedules.rings import Chased, next_chase, whom
from schedules.rota import Rota


async def chase_rings(office: Office, now: datetime) -> int:
    """How many were due. With nobody there to hear it the next one comes all the same."""

    async def see_to(tx: Transaction, debrief: Debrief) -> None:
        next_at = next_chase(debrief.chases + 1, now, office.charity.timezone)
        if not await debriefs.take_chase(tx, debrief, next_at):
            return
        taken = await debriefs.find_debrief(tx, debrief.id)
        buddy = await find_person(tx, debrief.person_id)
        assert taken is not None
        assert buddy is not None
        rota = await load_rota(tx, office.charity.channels, now)
        to = _whom(rota, whom(debrief.chases), now)
        if to:
            await debriefs.note_asked(tx, debrief.id, to[0])
        await ask_to_ring(tx, office.charity, taken, buddy, to, now, None)

    async def prepare(_tx: Transaction) -> SeeTo[Debrief]:
        return see_to

    return await one_by_one(office, now, debriefs.due_chases, prepare, debriefs.put_chase_off)


def _whom(rota: Rota, chased: Chased, now: datetime) -> list[int]:
    match chased:
        case Chased.ON_CALL:
            return first_on_call(rota, now) or in_charge(rota)
        case Chased.IN_CHARGE:
            return in_charge(rota)
        case _:
            assert_never(chased)
