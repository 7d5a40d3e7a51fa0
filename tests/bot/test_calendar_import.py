"""A calendar file becomes the rota: all of it or nothing, once, and without guessing."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.calendars.importing import CalendarSummary, import_calendar
from bot.faults import ImportFault
from bot.store.overrides import overrides_between, remove_override
from bot.store.people import change_person
from tests.bot.test_calendar_reading import calendar
from tests.town.town import Town

NIGHT = "DTSTART;TZID=Europe/London:20261123T200000\nDTEND;TZID=Europe/London:20261124T080000"


def event(title: str, when: str = NIGHT, more: str = "", uid: str = "1") -> str:
    """One event of a calendar that calls itself Rota."""
    after = f"{more}\n" if more else ""
    return f"BEGIN:VEVENT\nUID:{uid}\nSUMMARY:{title}\n{when}\n{after}END:VEVENT\n"


async def taken_in(town: Town, *events: str, name: str = "Rota", **how: bool) -> CalendarSummary:
    content = calendar(f"VERSION:2.0\nX-WR-CALNAME:{name}\n" + "".join(events))
    return await import_calendar(
        town.service.database, content, town.now, file_name="rota", weeks=4, **how
    )


async def rota_of(town: Town) -> list[str]:
    """What stands besides the weekly pattern."""
    names = {resident.id: resident.name.split()[0] for resident in town.residents}
    until = town.now + timedelta(days=365)
    async with town.service.database.reading() as tx:
        found = await overrides_between(tx, town.now, until)
    return sorted(
        f"{each.begins:%m-%d %H:%M}-{each.ends:%d %H:%M} {names[each.person_id]} {each.kind.value}"
        for each in found
    )


async def test_a_weekly_shift_is_taken_in_and_once_however_often(town: Town) -> None:
    await town.staff("Jo Marsh")
    weekly = event("On call: Jo Marsh", more="RRULE:FREQ=WEEKLY\nEXDATE;VALUE=DATE:20261207")
    first = await taken_in(town, weekly, dry_run=True)
    assert (first.added, await rota_of(town)) == (4, [])
    summary = await taken_in(town, weekly)
    assert str(summary) == "4 added, 0 removed, 0 unchanged"
    assert await rota_of(town) == [
        *("11-23 20:00-24 08:00 Jo on", "11-30 20:00-01 08:00 Jo on"),
        *("12-07 20:00-08 08:00 Jo on", "12-14 20:00-15 08:00 Jo on"),
    ]
    again = await taken_in(town, weekly)
    assert str(again) == "0 added, 0 removed, 4 unchanged"


async def test_what_is_moved_moves_and_what_is_gone_goes(quiet_town: Town) -> None:
    await quiet_town.staff("Jo Marsh")
    await quiet_town.staff("Ada Bello")
    kept = event("Ada on call", uid="2")
    await taken_in(quiet_town, event("Jo on call"), kept)
    late = NIGHT.replace("T200000", "T210000")
    summary = await taken_in(quiet_town, event("Jo on call", late), kept)
    assert str(summary) == "1 added, 1 removed, 1 unchanged"
    await taken_in(quiet_town, kept)
    assert await rota_of(quiet_town) == ["11-23 20:00-24 08:00 Ada on"]
    await taken_in(quiet_town, event("Jo on call", late), kept)
    assert len(await rota_of(quiet_town)) == 2


async def test_another_calendar_takes_nothing_out_of_this_one(quiet_town: Town) -> None:
    await quiet_town.staff("Jo Marsh")
    await taken_in(quiet_town, event("Jo on call"))
    await taken_in(quiet_town, event("Jo away", "DTSTART;VALUE=DATE:20261201"), name="Holidays")
    assert await rota_of(quiet_town) == [
        "11-23 20:00-24 08:00 Jo on",
        "12-01 00:00-02 00:00 Jo away",
    ]


async def test_a_holiday_cuts_a_hole_into_a_weekly_shift(quiet_town: Town) -> None:
    await quiet_town.staff("Jo Marsh")
    week = "DTSTART;VALUE=DATE:20261130\nDTEND;VALUE=DATE:20261207"
    await taken_in(
        quiet_town,
        event("Jo Marsh: annual leave", week, uid="2"),
        event("Jo Marsh on call", more="RRULE:FREQ=WEEKLY;COUNT=2"),
    )
    assert await rota_of(quiet_town) == [
        "11-23 20:00-24 08:00 Jo on",
        "11-30 00:00-07 00:00 Jo away",
    ]


async def test_nothing_is_taken_in_where_one_name_is_unknown(quiet_town: Town) -> None:
    await quiet_town.staff("Jo Marsh")
    with pytest.raises(ImportFault, match="'On call: Zed Quill': nobody on staff") as told:
        await taken_in(
            quiet_town,
            event("Jo on call"),
            event("On call: Zed Quill", uid="2"),
            event("Supervision with Jo Marsh", uid="3"),
        )
    assert "'Supervision with Jo Marsh': we cannot tell" in str(told.value)
    assert await rota_of(quiet_town) == []


async def test_an_old_event_about_somebody_who_left_stops_nothing(quiet_town: Town) -> None:
    await quiet_town.staff("Jo Marsh")
    old = event("On call: Zed Quill", NIGHT.replace("2026112", "2026102"), uid="2")
    assert (await taken_in(quiet_town, event("Jo on call"), old)).added == 1


async def test_a_time_without_a_zone_is_where_that_person_is(quiet_town: Town) -> None:
    jo = await quiet_town.staff("Jo Marsh")
    async with quiet_town.service.database.writing() as tx:
        await change_person(tx, jo.id, timezone="America/New_York")
    await taken_in(quiet_town, event("Jo", "DTSTART:20261123T180000\nDTEND:20261123T220000"))
    assert await rota_of(quiet_town) == ["11-23 23:00-24 03:00 Jo on"]


async def test_what_staff_took_out_comes_back_only_with_the_calendar(quiet_town: Town) -> None:
    await quiet_town.staff("Jo Marsh")
    await taken_in(quiet_town, event("Jo on call"))
    async with quiet_town.service.database.writing() as tx:
        (one,) = await overrides_between(tx, quiet_town.now, datetime(2027, 1, 1, tzinfo=UTC))
        assert await remove_override(tx, one.id, quiet_town.now)
    assert await rota_of(quiet_town) == []
    assert str(await taken_in(quiet_town, event("Jo on call"))) == "1 added, 0 removed, 0 unchanged"
    assert len(await rota_of(quiet_town)) == 1
