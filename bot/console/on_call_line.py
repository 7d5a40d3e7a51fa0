"""One line for the top of every page: who is on call now, and who is next."""

from collections.abc import Collection
from datetime import datetime

from bot.console.labels import listed
from bot.console.on_call_now import OnCallNow, rota_now
from bot.database import Transaction
from bot.store.people import find_people
from bot.store.rota import load_rota
from messages.people import Channel
from schedules.rota import fallback_now


async def on_call_line(
    tx: Transaction, channels: Collection[Channel], now: datetime, timezone: str
) -> str:
    """In the time zone of whoever reads it."""
    rota = await load_rota(tx, channels, now)
    people = await find_people(tx, {staff.person_id for staff in rota})
    found = rota_now(rota, people, now, timezone)
    coming = f" Next: {found.next_names}, {found.next_when}." if found.next_when else ""
    if found.here:
        return f"On call: {listed([_who(one) for one in found.here])}.{coming}"
    named = fallback_now(rota, now)
    alerts = f" Urgent alerts go to {people[named.person_id].first_name}." if named else ""
    return f"Nobody is on call.{alerts}{coming}"


def _who(one: OnCallNow) -> str:
    return f"{one.name} until {one.until}" if one.until else one.name
