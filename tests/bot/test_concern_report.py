"""The report of an alert: everything that was said and done, exactly, for a safeguarding lead."""

import asyncio
import re
from base64 import b64encode
from collections.abc import AsyncIterator
from hashlib import sha256
from pathlib import Path

import pytest
import structlog
from click.testing import CliRunner
from sqlalchemy import select

from bot.__main__ import main
from bot.concern_file.as_text import as_text
from bot.concern_file.gathering import gather
from bot.store import concerns
from bot.store.record import lines_of_concern
from bot.tables import outbox
from messages.delivery import Report, Status
from messages.people import Channel
from tests.browser.console_pages import StaffBrowser, forget, staff_browser
from tests.town.fixtures import SECRET_KEY
from tests.town.screens import ProvidersScreens
from tests.town.town import Resident, Town

WISH = "I cant do this <any> more & i want to DIE tonight\n  love S"
ANSWER = "1 Hello Sam, it's Jo. Are you safe where you are?"


async def a_night(town: Town) -> tuple[Resident, Resident, Resident]:
    """Kim is paged on a chat, then Jo by text, who takes it, writes, and closes."""
    kim = await town.staff("Kim Lund", on="chat", order=1)
    jo = await town.staff("Jo Marsh", on="text", order=2)
    sam = await town.member("Sam Okafor")
    await sam.writes("made a cake")
    await town.later(minutes=30)
    await sam.writes(WISH)
    await town.later(minutes=6)
    await jo.writes("T1")
    await jo.writes(ANSWER)
    await town.later(minutes=2)
    await sam.writes("yes. sorry. mum is coming")
    await jo.writes("C1 spoke, safe now, her mum stays the night")
    await town.later(minutes=1)
    forget(kim, jo, sam)
    return kim, jo, sam


async def file_of(town: Town, number: int = 1) -> str:
    charity = town.service.office.charity
    async with town.service.database.reading() as tx:
        concern = await concerns.find(tx, number)
        assert concern is not None
        return as_text(await gather(tx, concern, charity, town.now, "a test"))


def said(words: str) -> str:
    """As it stands in the text: every line behind a bar."""
    return "\n".join(f"    | {line}" for line in words.split("\n"))


async def test_everything_said_in_and_out_is_there_exactly(town: Town) -> None:
    await a_night(town)
    words = await file_of(town)
    for each in (WISH, "yes. sorry. mum is coming"):
        assert said(each) in words
    async with town.service.database.reading() as tx:
        about = select(outbox).where(outbox.c.concern_id == 1, outbox.c.press_id == "")
        rows = await tx.all(about)
    assert len(rows) > 8
    for row in rows:
        assert row.body is None or said(row.body) in words, row.body
    assert "Are you safe where you are?" in words
    assert "made a cake" not in words  # said before, and no part of this


async def test_it_tells_who_was_paged_who_took_it_and_how_it_ended_with_both_times(
    quiet_town: Town,
) -> None:
    await a_night(quiet_town)
    words = await file_of(quiet_town)
    for line in (
        "About: Sam Okafor (member, M-3)",
        "How fast: Urgent",
        "Opened: Sun 22 Nov 2026, 18:30:00 GMT (2026-11-22 18:30:00 UTC)",
        "Whose: Jo Marsh (staff, S-2)",
        "How it ended: Spoke, safe now",
        "her mum stays the night",
        "Kim Lund (staff, S-1): once",
        "Jo Marsh (staff, S-2): once",
        "Jo took alert 1",
        "We changed a message: to Kim Lund",
    ):
        assert line in words, line
    assert re.search(r"Urgent: .+ \(rules \S+\)", words)
    times = re.findall(r"\((\d{4}-\d\d-\d\d \d\d:\d\d:\d\d) UTC\)  ", words)
    assert times == sorted(times)


async def test_a_page_that_did_not_arrive_is_told_as_that(provided_town: Town) -> None:
    town = provided_town
    await a_night(town)
    assert isinstance(town.screens, ProvidersScreens)
    [page] = [each for each in town.screens.twilio.texts if "URGENT" in each.body]
    report = Report(page.sid, Status.UNDELIVERED, "30003")
    await town.service.reports.take_in(Channel.SMS, report, town.now)
    forget(*town.residents)
    words = await file_of(town)
    assert "by text message, did not arrive" in words
    assert "Jo Marsh (staff, S-2): once" in words


async def test_making_a_report_and_reading_are_on_record(quiet_town: Town) -> None:
    _, jo, _ = await a_night(quiet_town)
    async with staff_browser(quiet_town) as browser:
        await browser.signs_in(jo, "/concerns/1")
        page = await browser.opens("/concerns/1/report")
        page.says("Everything on record".lower(), "Jo read alert 1", "Jo made a report of alert 1")
        page.says(" ".join(WISH.split()))
        page.never_says("<any>")
    async with quiet_town.service.database.reading() as tx:
        whats = [each.what for each in await lines_of_concern(tx, 1)]
    assert whats[-2:] == ["read", "exported"]


@pytest.fixture
async def at_the_report(quiet_town: Town) -> AsyncIterator[StaffBrowser]:
    _, jo, _ = await a_night(quiet_town)
    async with staff_browser(quiet_town) as browser:
        await browser.signs_in(jo, "/concerns/1/report")
        yield browser


async def test_the_page_needs_nothing_else_and_lets_no_script_run(
    at_the_report: StaffBrowser,
) -> None:
    assert at_the_report.page is not None
    answer = at_the_report.page.answer
    for path in ("/concerns/1/report", "/concerns/1/report.html"):
        answer = (await at_the_report.opens(path)).answer
        assert not re.search(r"<(?:script|img|link|iframe)|src=|url\(|@import", answer.text)
        style = answer.text.split("<style>")[1].split("</style>")[0]
        mark = b64encode(sha256(style.encode()).digest()).decode()
        policy = answer.headers["Content-Security-Policy"]
        assert f"style-src 'sha256-{mark}'" in policy
        assert "script-src" not in policy
    assert answer.headers["Content-Disposition"] == 'attachment; filename="alert-1.html"'
    assert "href=" not in answer.text


async def test_it_can_be_had_as_plain_text(at_the_report: StaffBrowser) -> None:
    answer = (await at_the_report.opens("/concerns/1/report.txt")).answer
    assert answer.headers["Content-Type"].startswith("text/plain")
    assert said(WISH) in answer.text


async def test_there_is_no_report_of_an_alert_that_never_was(at_the_report: StaffBrowser) -> None:
    for path in ("/concerns/77/report", "/concerns/77/report.txt", "/concerns/77/report.html"):
        assert (await at_the_report.opens(path)).status == 404


async def test_the_command_prints_it_or_writes_it_for_one_pair_of_eyes(
    quiet_town: Town, tmp_path: Path
) -> None:
    await a_night(quiet_town)
    await quiet_town.service.database.close()
    url = str(quiet_town.service.settings.database_url)
    runner = CliRunner(env={"SECRET_KEY": SECRET_KEY, "DATABASE_URL": url})
    place = tmp_path / "alert.html"
    printed = await _run(runner, "concern", "report", "1")
    written = await _run(runner, "concern", "report", "1", "--html", "--output", str(place))
    missing = await _run(runner, "concern", "report", "9")
    structlog.reset_defaults()
    assert printed[0] == written[0] == 0
    assert said(WISH) in printed[1]
    assert place.stat().st_mode & 0o777 == 0o600
    assert "made by a command on the server" in place.read_text()
    assert (missing[0], "There is no alert 9" in missing[2]) == (1, True)


async def _run(runner: CliRunner, *arguments: str) -> tuple[int, str, str]:
    """In a thread of its own, since a command brings its own loop."""
    done = await asyncio.to_thread(runner.invoke, main, arguments)
    return done.exit_code, done.stdout, done.stderr
