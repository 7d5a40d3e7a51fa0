"""While nobody is on call, `check`, `/readyz` and the first page say so, and who is paged then."""

import httpx

from bot.checking.finding import Weight
from bot.checking.rota import check_rota
from bot.store.rota import set_fallback
from bot.web import build_web
from tests.browser.console_pages import forget, staff_browser
from tests.town.town import Resident, Town

WAITS = "urgent alerts wait for the next shift"


async def notes(town: Town) -> tuple[int, str]:
    """A note and no fault: a restart would bring nobody on call."""
    transport = httpx.ASGITransport(build_web(town.service))
    async with httpx.AsyncClient(transport=transport, base_url="http://here") as client:
        answer = await client.get("/readyz")
    return answer.status_code, " ".join(answer.json()["notes"])


async def warnings(town: Town) -> str:
    async with town.service.database.reading() as tx:
        found = await check_rota(tx, "Europe/London", town.now)
    return " ".join(one.words for one in found if one.weight is Weight.WARNING)


async def first_page(town: Town, jo: Resident, *words: str) -> None:
    async with staff_browser(town) as browser:
        page = await browser.signs_in(jo)
        page.says(*words)
    forget(jo)


async def test_with_nobody_and_no_fallback_all_three_say_that_alerts_wait(
    quiet_town: Town,
) -> None:
    jo = await quiet_town.staff("Jo Marsh", on_call="mon 09:00-17:00")
    await quiet_town.settle()
    status, said = await notes(quiet_town)
    assert status == 200
    assert "nobody is on call now" in said
    assert WAITS in said
    assert "Nobody is named as the fallback" in await warnings(quiet_town)
    await first_page(quiet_town, jo, "Nobody is on call now", "an urgent alert waits")


async def test_with_a_fallback_they_say_who_is_paged(quiet_town: Town) -> None:
    jo = await quiet_town.staff("Jo Marsh", on_call="mon 09:00-17:00")
    ann = await quiet_town.staff("Ann Lee", on_call="never", order=3)
    async with quiet_town.service.database.writing() as tx:
        await set_fallback(tx, ann.id)
    await quiet_town.settle()
    status, said = await notes(quiet_town)
    assert status == 200
    assert "urgent alerts go to the fallback" in said
    assert WAITS not in said
    assert "fallback" not in await warnings(quiet_town)
    await first_page(quiet_town, jo, "Nobody is on call now", "goes to Ann")


async def test_while_somebody_is_on_call_nothing_is_said_of_it(quiet_town: Town) -> None:
    await quiet_town.staff("Jo Marsh")
    await quiet_town.settle()
    assert "on call" not in (await notes(quiet_town))[1]


async def test_an_absence_that_nobody_fills_is_told_by_check(quiet_town: Town) -> None:
    jo = await quiet_town.staff("Jo Marsh", on_call="daily 17:00-22:00")
    await jo.writes("away sat")
    forget(jo)
    said = await warnings(quiet_town)
    assert "Saturday 2026-11-28 17:00 to Saturday 22:00: somebody is away" in said
