"""Many worries at once: one clear list, the urgent on top, and every alert goes on."""

from datetime import timedelta

from sqlalchemy import select, text

from bot.tables import concerns
from bot.tables.states import ConcernState
from messages.triage.levels import Level
from tests.town.town import Resident, Town

BROKEN = """
CREATE TRIGGER broken BEFORE INSERT ON alerts WHEN NEW.concern_id <= 30
BEGIN SELECT RAISE(ABORT, 'broken'); END
"""
"""Thirty alerts about which nobody can be paged, whatever is tried."""
SOON, URGENT = "carer shouts at me", "kms tonight"


async def crowd(town: Town, words: str, names: list[str]) -> list[Resident]:
    """They all write at the same moment."""
    members = [await town.member(name) for name in names]
    for member in members:
        await town.carrier.carry(member.address, words)
    return members


async def open_concerns(town: Town) -> dict[int, Level]:
    async with town.service.database.reading() as tx:
        found = select(concerns.c.id, concerns.c.level, concerns.c.next_page_at).where(
            concerns.c.state == ConcernState.OPEN
        )
        rows = await tx.all(found)
    assert all(row.next_page_at <= town.now + timedelta(hours=1) for row in rows)
    return {row.id: row.level for row in rows}


async def test_a_storm_is_five_pages_and_one_list_with_the_urgent_on_top(town: Town) -> None:
    jo = await town.staff("Jo Marsh", on="text", order=1)
    kim = await town.staff("Kim Lund", on="chat", order=2)
    calm = await crowd(town, SOON, [f"Sam{n} Calm" for n in "abcdefghijklmnopqrst"])
    upset = await crowd(town, URGENT, [f"Ada{n} Upset" for n in "abcdefgh"])
    await town.later(seconds=2)
    for _ in range(5):
        jo.hears("URGENT alert")
    listed = jo.hears("URGENT: 8 of 28 alerts waiting", "urgent first: T21 T22", "more.")
    assert "Upset" not in listed
    assert len(await open_concerns(town)) == 28
    for each in (*calm, *upset):
        each.hears("staff" if each in calm else "999")
    await jo.writes("T21")
    jo.hears("you have alert 21")
    upset[0].hears("Jo")
    await town.later(minutes=5)
    for _ in range(5):
        kim.hears("URGENT alert", "5 min")
    kim.hears("URGENT: 7 of 7 alerts waiting")
    await kim.presses("I'll take alert 22")
    kim.hears("you have alert 22")
    jo.sees("Kim has alert 22")
    upset[1].hears("Kim")
    for each in (jo, kim):
        each.heard = len(each.seen)


async def test_more_about_the_same_member_joins_the_first_and_buzzes_no_more(
    quiet_town: Town,
) -> None:
    jo = await quiet_town.staff("Jo Marsh")
    sam = await quiet_town.member("Sam Okafor")
    for words in (URGENT, "i mean it", "ive got the tablets ready", URGENT):
        await sam.writes(words)
    jo.hears("URGENT alert 1")
    sam.heard = len(sam.seen)


async def test_what_is_kept_for_a_list_and_taken_meanwhile_is_not_listed(
    quiet_town: Town,
) -> None:
    jo = await quiet_town.staff("Jo Marsh")
    members = await crowd(quiet_town, URGENT, [f"Sam{n} Okafor" for n in "abcdef"])
    await quiet_town.service.beat(quiet_town.now)
    await quiet_town.carrier.carry(jo.address, "T6")
    await quiet_town.settle()
    for _ in range(5):
        jo.hears("URGENT alert")
    jo.hears("you have alert 6")
    for each in members:
        each.heard = len(each.seen)


async def test_thirty_alerts_that_break_keep_nobody_back_and_staff_hear_of_them(
    quiet_town: Town,
) -> None:
    town = quiet_town
    jo = await town.staff("Jo Marsh")
    names = [f"Sam{first}{second} Okafor" for first in "abc" for second in "abcdefghij"]
    broken = await crowd(town, URGENT, names)
    async with town.service.database.writing() as tx:
        await tx.run(text(BROKEN))
    [ada] = await crowd(town, SOON, ["Ada Bright"])
    await town.service.beat(town.now)
    await town.settle()
    await town.later(seconds=25)
    first, second = jo.unheard  # both at once: which is sent first is nobody's promise
    alert, alarm = (first, second) if "31" in first else (second, first)
    assert "Alert 31" in alert
    assert "alarm is not working: pages" in alarm
    jo.heard = len(jo.seen)
    for each in (*broken, ada):
        each.heard = len(each.seen)


async def test_several_are_taken_with_one_text(quiet_town: Town) -> None:
    jo = await quiet_town.staff("Jo Marsh", on="text", order=1)
    sam, ada, ivy = await crowd(quiet_town, URGENT, ["Sam Oak", "Ada Bright", "Ivy Moss"])
    await quiet_town.later(seconds=2)
    for heard in ("URGENT alert 1", "URGENT alert 2", "URGENT alert 3"):
        jo.hears(heard)
    for each in (sam, ada, ivy):
        each.hears("999")
    await jo.writes("T1 and T3")
    jo.hears("you have alert 1")
    jo.hears("you have alert 3")
    for each in (sam, ivy):
        each.hears("Jo")
    assert list(await open_concerns(quiet_town)) == [2]
