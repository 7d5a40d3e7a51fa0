"""In which order people are asked at night: whoever had a hard one after those who have slept."""

from datetime import date, datetime

from bot.database import Transaction
from bot.store.alerts import paged_since
from bot.store.care import hard_nights_since
from schedules.on_call import OnCallStaff
from schedules.rest import LAST_NIGHT, at_night, night_of, rested_first


async def in_order_of_rest(
    tx: Transaction, rota: tuple[OnCallStaff, ...], now: datetime
) -> tuple[OnCallStaff, ...]:
    """As it is by day. Whoever chose to stay first tonight, stays."""
    if not at_night(rota, now):
        return rota
    paged = await paged_since(tx, now - LAST_NIGHT)
    zones = {staff.person_id: staff.timezone for staff in rota}
    for hard in await hard_nights_since(tx, now - LAST_NIGHT):
        night = night_of(date.fromisoformat(hard.night), zones.get(hard.person_id, "UTC"))
        if hard.kept_at is not None:
            paged.pop(hard.person_id, None)
        elif night is not None:
            paged.setdefault(hard.person_id, []).append(night.begins)
    return rested_first(rota, paged, now)
