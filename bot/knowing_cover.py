"""Whether staff are on call for whoever wrote and, if not, when they next are."""

from bot.applying import Handling
from bot.store.rota import load_rota
from messages.facts import Cover
from schedules.rota import fallback_now, next_opening, on_duty
from schedules.spoken import spoken_time


async def cover_for(handling: Handling) -> Cover:
    """As it stands now, in the writer's own time."""
    now = handling.now
    rota = await load_rota(handling.tx, handling.charity.channels, now)
    if on_duty(rota, now):
        return Cover(True)
    opening = next_opening(rota, now)
    zone = handling.writer.timezone
    fallback = fallback_now(rota, now) is not None
    return Cover(False, spoken_time(opening, now, zone) if opening else "", fallback)
