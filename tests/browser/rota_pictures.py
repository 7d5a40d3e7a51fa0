"""Takes the pictures of the rota page: `python -m tests.browser.rota_pictures FOLDER`."""

from datetime import UTC, datetime

from bot.store import swaps
from bot.store.overrides import NewOverride, add_override
from bot.store.rota import set_fallback
from bot.tables.states import OverrideSource
from schedules.overrides import OverrideKind
from tests.browser.camera import PHONE, Camera, take_all
from tests.town.town import Resident, Town


async def a_rota(town: Town) -> Resident:
    """Evenings that are covered, two nights in a row, a holiday with a gap, and a question."""
    jo = await town.staff("Jo Marsh", on_call="mon-fri 17:00-22:00; sun 17:00-22:00")
    ada = await town.staff("Ada Bello", on_call="mon-wed 22:00-08:00; sun 17:00-22:00", order=2)
    ruth = await town.staff("Ruth Lang", on_call="thu-sat 22:00-08:00; sat 10:00-22:00", order=3)
    await town.member("Sam Okafor", days="daily", at="18:30")
    await town.member("Jean Whitcombe", days="wed sun", at="19:00")
    day = datetime(2026, 11, 25, tzinfo=UTC)
    async with town.service.database.writing() as tx:
        away = NewOverride(
            jo.id,
            OverrideKind.AWAY,
            day,
            day.replace(day=26),
            OverrideSource.CONSOLE,
            jo.id,
            why="a wedding",
        )
        await add_override(tx, town.now, away)
        begins = day.replace(day=28, hour=10)
        ends, answer_by = day.replace(day=28, hour=22), day.replace(day=28, hour=8)
        await swaps.ask_swap(
            tx,
            town.now,
            asker=ruth.id,
            asked=jo.id,
            begins=begins,
            ends=ends,
            answer_by=answer_by,
        )
        await set_fallback(tx, ada.id)
    return jo


async def pictures(camera: Camera) -> None:
    """Both sizes."""
    jo = await a_rota(camera.town)
    await camera.sign_in(jo)
    await camera.go("/rota")
    await camera.take("rota", {"width": 1180, "height": 1240})
    await camera.take("rota-narrow", PHONE, "dark")


if __name__ == "__main__":
    take_all(pictures)
