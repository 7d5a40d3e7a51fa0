"""A phone follows the rota at an address of its owner's own, and learns nothing but shifts."""

from collections.abc import AsyncIterator
from datetime import datetime, timedelta

import httpx
import pytest
from icalendar import Calendar

from bot.calendars.exporting import Whose, calendar_text
from bot.calendars.feeds import calendar_paths
from bot.calendars.importing import import_calendar
from bot.store.calendars import end_calendar_key, new_calendar_key
from bot.store.people import change_person
from bot.store.rota import load_rota
from bot.web import build_web
from schedules.calendar_writing import Entry, write_calendar
from schedules.on_call import OnCallStaff
from schedules.rota import on_duty
from tests.town.carriers import PUBLIC
from tests.town.town import Resident, Town


@pytest.fixture
async def phone(quiet_town: Town) -> AsyncIterator[httpx.AsyncClient]:
    transport = httpx.ASGITransport(build_web(quiet_town.service))
    async with httpx.AsyncClient(transport=transport, base_url=PUBLIC) as client:
        yield client


async def secret_of(town: Town, who: Resident) -> str:
    async with town.service.database.writing() as tx:
        return await new_calendar_key(tx, who.id, town.now)


def shifts_in(answer: httpx.Response) -> list[str]:
    """As a phone reads them."""
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("text/calendar")
    found = Calendar.from_ical(answer.text).walk("VEVENT")
    return [f"{each['SUMMARY']} {each.decoded('DTSTART'):%d %H:%M}" for each in found]


async def test_everybody_sees_what_is_theirs(quiet_town: Town, phone: httpx.AsyncClient) -> None:
    jo = await quiet_town.staff("Jo Marsh", on_call="sun 18:00-22:00")
    await quiet_town.staff("Ada Bello", on_call="mon 18:00-22:00")
    await quiet_town.member("Sam Okafor", days="sun")
    paths = calendar_paths(await secret_of(quiet_town, jo))
    mine = shifts_in(await phone.get(paths[Whose.MINE]))
    assert mine[:2] == ["On call: Jo Marsh 15 18:00", "On call: Jo Marsh 22 18:00"]
    everyone = shifts_in(await phone.get(paths[Whose.EVERYONE]))
    assert {each.split(":")[1][:4] for each in everyone} == {" Jo ", " Ada"}
    assert shifts_in(await phone.get(paths[Whose.GAPS]))[0] == "Nobody on call 22 22:00"
    for path in paths.values():
        assert "Okafor" not in (await phone.get(path)).text


async def test_a_team_sees_its_own(quiet_town: Town, phone: httpx.AsyncClient) -> None:
    residents = [
        await quiet_town.staff(name, on_call="sun 18:00-22:00")
        for name in ("Jo Marsh", "Ada Bello", "Ruth Lang")
    ]
    async with quiet_town.service.database.writing() as tx:
        for resident in residents[:2]:
            await change_person(tx, resident.id, team="north")
    paths = calendar_paths(await secret_of(quiet_town, residents[0]))
    assert "Ruth" not in (await phone.get(paths[Whose.TEAM])).text
    assert "Ada" in (await phone.get(paths[Whose.TEAM])).text


async def test_an_address_ends_with_a_new_one_with_its_end_and_with_the_job(
    quiet_town: Town, phone: httpx.AsyncClient
) -> None:
    jo = await quiet_town.staff("Jo Marsh")

    async def works(secret: str) -> bool:
        return (await phone.get(f"/calendar/{secret}.ics")).status_code == 200

    first = await secret_of(quiet_town, jo)
    assert await works(first)
    second = await secret_of(quiet_town, jo)
    assert not await works(first)
    assert await works(second)
    async with quiet_town.service.database.writing() as tx:
        assert await end_calendar_key(tx, jo.id)
    assert not await works(second)
    third = await secret_of(quiet_town, jo)
    async with quiet_town.service.database.writing() as tx:
        await change_person(tx, jo.id, role="buddy")
    assert not await works(third)


@pytest.mark.parametrize("secret", ["x", "x" * 2000, "..%2f..", "%00", "caf%C3%A9"])
async def test_a_guess_finds_nothing(
    quiet_town: Town, phone: httpx.AsyncClient, secret: str
) -> None:
    await quiet_town.staff("Jo Marsh")
    answer = await phone.get(f"/calendar/{secret}.ics")
    assert (answer.status_code, "Jo" in answer.text) == (404, False)


async def test_a_shift_keeps_its_name_so_that_no_phone_shows_it_twice(
    quiet_town: Town, phone: httpx.AsyncClient
) -> None:
    jo = await quiet_town.staff("Jo Marsh", on_call="sun 18:00-22:00")
    ruth = await quiet_town.staff("Ruth Lang", on_call="always")
    path = calendar_paths(await secret_of(quiet_town, jo))[Whose.EVERYONE]

    async def names() -> set[str]:
        text = (await phone.get(path)).text
        return {line for line in text.splitlines() if line.startswith("UID")}

    before = await names()
    assert f"UID:shift-{ruth.id}-20261122T000000Z@evening.example" in before
    quiet_town.clock.skip(timedelta(hours=30))
    gone = before - await names()
    assert [each for each in gone if each.split("-")[2] >= "20261118"] == []


@pytest.mark.parametrize("zone", ["Europe/London", "America/New_York", "Australia/Sydney"])
async def test_what_goes_out_as_a_calendar_comes_back_as_the_same_rota(
    quiet_town: Town, zone: str
) -> None:
    """Right through a clock change: 1 November, 28 March and 4 April."""
    jo = await quiet_town.staff("Jo Marsh", on_call="mon-sun 20:00-08:00")
    ada = await quiet_town.staff("Ada Bello", on_call="sat 00:00-00:00; sun 01:30-02:30")
    changes = {"Europe/London": "2027-03-20", "America/New_York": "2026-10-28"}
    quiet_town.it_is(f"{changes.get(zone, '2027-03-28')} 12:00")
    service, now = quiet_town.service, quiet_town.now
    async with service.database.writing() as tx:
        for resident in (jo, ada):
            await change_person(tx, resident.id, timezone=zone)
        text = await calendar_text(tx, service.office.charity, now, Whose.EVERYONE)
        before = await load_rota(tx, now=now)
        for resident in (jo, ada):
            await change_person(tx, resident.id, on_call="")
    await import_calendar(service.database, text.encode(), now, file_name="rota")
    async with service.database.reading() as tx:
        after = await load_rota(tx, now=now)
    moments = [now + timedelta(minutes=15 * step) for step in range(1, 4 * 24 * 20)]
    assert _on(before, moments) == _on(after, moments)


def _on(rota: tuple[OnCallStaff, ...], moments: list[datetime]) -> list[list[int]]:
    return [[staff.person_id for staff in on_duty(rota, moment)] for moment in moments]


def test_words_of_any_kind_survive_the_way_through_a_calendar() -> None:
    now = datetime.fromisoformat("2026-11-22T18:00:00+00:00")
    title = "On call: Zoë; O'Brien, \\ " + "é" * 90 + "\nsecond line"
    entry = Entry("1@x", title, now, now + timedelta(hours=2), "why; and, what")
    text = write_calendar("Rota, the; one", [entry], now, timedelta(hours=1))
    assert max(len(line.encode()) for line in text.split("\r\n")) <= 75
    (read,) = Calendar.from_ical(text).walk("VEVENT")
    assert str(read["SUMMARY"]) == title
    assert str(read["DESCRIPTION"]) == "why; and, what"
