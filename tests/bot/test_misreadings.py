"""Staff say what triage got wrong; it is kept to measure on, once and privately."""

import asyncio
import csv
import stat
from datetime import timedelta
from pathlib import Path

from bot.database import open_database
from bot.store import misreadings
from bot.store.messages import record_message
from bot.store.people import add_person
from bot.tables.states import Misread
from bot.vault import Vault
from messages.inbound import Inbound, Kind
from messages.people import Address, Channel, Role
from messages.triage import read
from tests.bot.people_file import SUNDAY_NOON
from tests.bot.test_people_commands import Run, here, run
from tests.browser.console_pages import forget, staff_browser
from tests.town.fixtures import SECRET_KEY
from tests.town.town import Town

__all__ = ["here", "run"]

MISSED = "Triage should have made this an alert: message 1"


async def own_set(town: Town) -> list[tuple[str, Misread]]:
    async with town.service.database.reading() as tx:
        return await misreadings.own_set(tx)


async def test_a_missed_message_is_marked_from_the_first_page_and_calls_nobody(
    quiet_town: Town,
) -> None:
    jo = await quiet_town.staff("Jo Marsh")
    sam = await quiet_town.member("Sam Okafor")
    await sam.writes("Feeling very low and lonely tonight")
    forget(jo, sam)
    async with staff_browser(quiet_town) as browser:
        await browser.signs_in(jo)
        page = await browser.presses(MISSED)
        page.says("This opens no alert and tells nobody", "Marked by staff: 1 missed, 0 false")
        await browser.presses(MISSED)
        page = await browser.opens("/")
        page.says("1 missed")
    assert await own_set(quiet_town) == [("Feeling very low and lonely tonight", Misread.MISSED)]
    jo.hears_nothing()


async def test_a_false_alarm_is_marked_by_closing_and_unmarked_by_opening_again(
    quiet_town: Town,
) -> None:
    jo = await quiet_town.staff("Jo Marsh")
    sam = await quiet_town.member("Sam Okafor")
    await sam.writes("Morning all")
    await sam.writes("I want to die")
    await jo.writes("C1 false alarm, song lyric")
    assert await own_set(quiet_town) == [("I want to die", Misread.FALSE_ALARM)]
    forget(jo, sam)
    async with staff_browser(quiet_town) as browser:
        page = await browser.signs_in(jo, "/concerns/1")
        page.says("Marked by staff: triage got this wrong.")
        page = await browser.presses(MISSED)
        page.says("This opens no alert and tells nobody")
        assert len(await own_set(quiet_town)) == 2
        await browser.presses("Open it again")
    assert await own_set(quiet_town) == [("Morning all", Misread.MISSED)]
    await jo.writes("C1 spoke, safe now")
    assert len(await own_set(quiet_town)) == 1
    forget(jo, sam)


async def test_what_was_an_alert_cannot_be_missed_and_what_was_none_is_no_false_alarm(
    quiet_town: Town,
) -> None:
    town = quiet_town
    jo = await town.staff("Jo Marsh")
    sam = await town.member("Sam Okafor")
    await sam.writes("I want to die")
    await sam.writes("made soup")
    await sam.does(Kind.PHOTO)
    async with town.service.database.writing() as tx:
        assert not await misreadings.mark_missed(tx, 1, jo.id, town.now)
        assert not await misreadings.mark_missed(tx, 3, jo.id, town.now), "it has no words"
        assert not await misreadings.mark_missed(tx, 99, jo.id, town.now)
        assert not await misreadings.mark_false_alarm(tx, 2, jo.id, town.now)
        assert await misreadings.mark_missed(tx, 2, jo.id, town.now)
        assert not await misreadings.mark_missed(tx, 2, jo.id, town.now), "once"
        found = await misreadings.marked_since(tx, town.now - timedelta(days=7))
        later = await misreadings.marked_since(tx, town.now + timedelta(minutes=1))
    assert (found.missed, found.false_alarms) == (1, 0)
    assert (later.missed, later.false_alarms) == (0, 0)
    forget(jo, sam)


async def _marked(url: str) -> None:
    database = open_database(url, Vault(SECRET_KEY))
    async with database.writing() as tx:
        jo = await add_person(tx, SUNDAY_NOON, "Jo", role=Role.STAFF, language="en", timezone="UTC")
        for nth, text in enumerate(("I want to die", 'fed up, "done"\nwith it')):
            address = Address(Channel.SMS, "+447700900123")
            inbound = Inbound(address, f"SM{nth}", Kind.TEXT, SUNDAY_NOON, text=text)
            none = {"person_id": None, "address_id": None, "member_id": None}
            number = await record_message(tx, inbound, SUNDAY_NOON, reading=read(text), **none)
            assert number is not None
            mark = misreadings.mark_missed if nth else misreadings.mark_false_alarm
            assert await mark(tx, number, jo, SUNDAY_NOON)
    await database.close()


def test_the_own_set_is_written_for_its_owner_alone_and_can_be_measured(
    run: Run, here: dict[str, str], tmp_path: Path
) -> None:
    assert run("migrate").code == 0
    asyncio.run(_marked(here["DATABASE_URL"]))
    said = run("triage", "--own-set", "own.csv")
    assert said.code == 0
    assert "2 messages written" in said.out
    assert "private" in said.err
    path = tmp_path / "own.csv"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    with path.open(encoding="utf-8", newline="") as file:
        rows = [row[:3] for row in csv.reader(file)]
    assert rows[1:] == [
        ["I want to die", "0", "false_alarm"],
        ['fed up, "done"\nwith it', "1", "missed"],
    ]
    measured = run("triage", "--measure", "own.csv")
    assert measured.code == 0
    assert ["false alarm: false alarm", "1.000"] in [row[:2] for row in measured.table]
