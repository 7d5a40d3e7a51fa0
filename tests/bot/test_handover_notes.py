"""A handover note is on the page of its alert, sealed at rest, and only in its member's file."""

import json
from pathlib import Path

from bot.people.exporting import export_person
from bot.store import care
from bot.store.dossier import load_dossier, names_in
from schedules.kind_hours import kind_time
from tests.browser.console_pages import WISH, forget, staff_browser
from tests.town.town import Resident, Town

NOTE = "Rang his cousin Ethelred, who will visit"


async def a_note(town: Town, *worried: Resident) -> Resident:
    """Jo took their alerts at night, and wrote in the morning."""
    jo = await town.staff("Jo Marsh")
    town.it_is("2026-11-22 23:00")
    for number, member in enumerate(worried, 1):
        await member.writes(WISH)
        await jo.writes(f"T{number}")
        await jo.writes(f"C{number} spoke, asked for no follow up")
    town.clock.set(kind_time(town.now, "Europe/London"))
    await town.settle()
    await jo.writes(f"V1 {NOTE}")
    forget(*town.residents)
    return jo


async def exported(town: Town, who: Resident) -> dict[str, list[dict[str, str]]]:
    async with town.service.database.reading() as tx:
        dossier = await load_dossier(tx, who.id)
        assert dossier is not None
        found = json.loads(export_person(dossier, await names_in(tx, dossier)))
    assert isinstance(found, dict)
    return found


async def test_whoever_opens_the_alert_reads_the_note(quiet_town: Town) -> None:
    sam = await quiet_town.member("Sam Okafor")
    jo = await a_note(quiet_town, sam)
    async with staff_browser(quiet_town) as browser:
        page = await browser.signs_in(jo, "/concerns/1")
        page.says("Handover notes", NOTE, "Jo, 10am", "Jo left a handover note")


async def test_a_note_is_unreadable_in_the_database(quiet_town: Town, sqlite_town: Path) -> None:
    sam = await quiet_town.member("Sam Okafor")
    await a_note(quiet_town, sam)
    await quiet_town.service.database.close()
    stored = b"".join(path.read_bytes() for path in sorted(sqlite_town.parent.iterdir()))
    assert b"Ethelred" not in stored


async def test_a_note_about_one_member_is_in_their_file_and_in_no_other(
    quiet_town: Town,
) -> None:
    sam = await quiet_town.member("Sam Okafor")
    jean = await quiet_town.member("Jean Whitcombe")
    jo = await a_note(quiet_town, sam)
    (told,) = (await exported(quiet_town, sam))["handover_notes"]
    assert told["note"] == NOTE
    assert (await exported(quiet_town, jean))["handover_notes"] == []
    own = await exported(quiet_town, jo)
    assert NOTE not in json.dumps(own["hard_nights"])


async def test_a_note_about_two_members_is_given_to_neither(quiet_town: Town) -> None:
    sam = await quiet_town.member("Sam Okafor")
    jean = await quiet_town.member("Jean Whitcombe")
    await a_note(quiet_town, sam, jean)
    async with quiet_town.service.database.reading() as tx:
        assert await care.concerns_of_night(tx, 1) == [1, 2]
    for member in (sam, jean):
        assert (await exported(quiet_town, member))["handover_notes"] == []


async def test_two_machines_that_look_at_once_ask_once(town: Town) -> None:
    sam = await town.member("Sam Okafor")
    jo = await town.staff("Jo Marsh")
    town.it_is("2026-11-22 23:00")
    await sam.writes(WISH)
    async with town.service.database.writing() as tx:
        night = town.now.date()
        found = [await care.add_hard_night(tx, jo.id, night, [1], town.now) for _ in range(2)]
    assert found == [1, None]
    forget(jo, sam)
