"""`check`, `/readyz` and the first page say when alerts last reached somebody, and what stands."""

from datetime import timedelta

import httpx
import pytest

from bot.checking.finding import Finding, Weight
from bot.checking.proof import check_proof
from bot.store.proven import AUDITED, HEARD
from bot.store.record import set_mark
from bot.web import build_web
from messages.delivery import Later
from messages.lanes import Lane
from tests.browser.console_pages import staff_browser
from tests.town.fixtures import settings_for
from tests.town.screens import PhonesInTown
from tests.town.town import Resident, Town


async def found(town: Town, *, listened: bool = True) -> list[Finding]:
    url = "https://outside.example/ping" if listened else ""
    settings = settings_for(heartbeat_url=url)
    async with town.service.database.reading() as tx:
        return await check_proof(tx, settings, town.now)


async def runs_well(town: Town) -> None:
    """As `serve` leaves it, minute by minute."""
    async with town.service.database.writing() as tx:
        await set_mark(tx, AUDITED, town.now)
        await set_mark(tx, HEARD, town.now)


async def took_one(town: Town) -> Resident:
    """Jo has taken a real alert."""
    jo, sam = await town.staff("Jo Marsh"), await town.member("Sam Okafor")
    await sam.writes("kms tonight")
    await jo.writes("T1")
    jo.heard, sam.heard = len(jo.seen), len(sam.seen)
    return jo


def words(findings: list[Finding]) -> str:
    return " / ".join(f"{each.weight}: {each.words}" for each in findings)


async def test_before_the_first_page_it_says_that_nothing_is_proven(quiet_town: Town) -> None:
    await runs_well(quiet_town)
    assert "Nobody has ever answered a page" in words(await found(quiet_town))


async def test_a_real_alert_that_somebody_took_proves_it_for_eight_days(quiet_town: Town) -> None:
    await took_one(quiet_town)
    await runs_well(quiet_town)
    (fine,) = await found(quiet_town)
    assert fine.weight is Weight.FINE
    assert "Sunday 2026-11-22 18:00" in fine.words
    quiet_town.clock.set(quiet_town.now + timedelta(days=8, minutes=1))
    await runs_well(quiet_town)
    assert "Nobody has answered a page since Sunday" in words(await found(quiet_town))


async def test_a_service_that_does_not_run_or_is_not_heard_is_told(quiet_town: Town) -> None:
    await took_one(quiet_town)
    assert "has not run" in words(await found(quiet_town))
    await runs_well(quiet_town)
    assert "HEARTBEAT_URL is not set" in words(await found(quiet_town, listened=False))
    quiet_town.clock.set(quiet_town.now + timedelta(minutes=6))
    assert "has not taken our heartbeat" in words(await found(quiet_town))


async def test_what_the_auditor_found_is_a_problem(quiet_town: Town) -> None:
    await took_one(quiet_town)
    await runs_well(quiet_town)
    async with quiet_town.service.database.writing() as tx:
        await set_mark(tx, AUDITED, quiet_town.now, 2)
    (problem,) = await found(quiet_town)
    assert problem.weight is Weight.PROBLEM


async def readyz(town: Town) -> tuple[int, dict[str, object]]:
    transport = httpx.ASGITransport(build_web(town.service))
    async with httpx.AsyncClient(transport=transport, base_url="http://here") as client:
        answer = await client.get("/readyz")
    return answer.status_code, answer.json()


async def test_readyz_and_the_first_page_show_when_it_was_last_proven(quiet_town: Town) -> None:
    jo = await quiet_town.staff("Jo Marsh")
    await quiet_town.settle()
    async with staff_browser(quiet_town) as browser:
        page = await browser.signs_in(jo)
        page.says("Nobody has answered a page or a drill yet")
    sam = await quiet_town.member("Sam Okafor")
    await sam.writes("kms tonight")
    await jo.writes("T1")
    async with staff_browser(quiet_town) as browser:
        page = await browser.signs_in(jo)
        page.says("Last proven to work", "6pm, on a pretend phone")
    jo.heard, sam.heard = len(jo.seen), len(sam.seen)
    status, body = await readyz(quiet_town)
    assert status == 200
    assert body["proven"] == {"phones": "2026-11-22T18:00:00+00:00"}


async def test_taking_an_alert_at_the_desk_proves_nothing(quiet_town: Town) -> None:
    jo, sam = await quiet_town.staff("Jo Marsh"), await quiet_town.member("Sam Okafor")
    await sam.writes("kms tonight")
    async with staff_browser(quiet_town) as browser:
        await browser.signs_in(jo, "/concerns/1")
        await browser.presses("I'll take it")
    jo.heard, sam.heard = len(jo.seen), len(sam.seen)
    _, body = await readyz(quiet_town)
    assert body["proven"] == {}


async def test_readyz_sees_a_page_that_does_not_leave_and_a_sender_that_is_stuck(
    quiet_town: Town,
) -> None:
    phones = quiet_town.screens
    assert isinstance(phones, PhonesInTown)
    await quiet_town.staff("Jo Marsh")
    sam = await quiet_town.member("Sam Okafor")
    phones.outcomes = [Later("no connection")] * 4
    await quiet_town.carrier.carry(sam.address, "kms tonight")
    await quiet_town.settle()
    quiet_town.clock.set(quiet_town.now + timedelta(seconds=61))
    await quiet_town.service.beat(quiet_town.now)
    status, body = await readyz(quiet_town)
    assert status == 503
    assert "a page has waited for 61 seconds" in repr(body)
    (sender,) = quiet_town.service.senders.values()
    sender.came_round[(Lane.PAGE,)] = quiet_town.now - timedelta(minutes=3)
    _, body = await readyz(quiet_town)
    assert "the sender of phones is stuck" in repr(body)
    await quiet_town.settle()
    for resident in quiet_town.residents:
        resident.heard = len(resident.seen)


@pytest.mark.parametrize("minutes", [1, 4])
async def test_an_auditor_that_does_not_look_is_seen(quiet_town: Town, minutes: int) -> None:
    await quiet_town.settle()
    quiet_town.clock.set(quiet_town.now + timedelta(minutes=minutes))
    quiet_town.service.pulse.last_beat = quiet_town.now
    _, body = await readyz(quiet_town)
    assert ("the auditor does not look" in repr(body)) is (minutes == 4)
