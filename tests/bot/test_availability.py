"""Who of the buddies could be asked: by what they said, and by how much they want to carry."""

from datetime import timedelta

from bot.knowing_people import here
from bot.pairing.pool import Pool, load_pool
from bot.store import requests
from bot.store.availability import load_availability, say_hours, say_spell, take_back
from bot.store.offers import record_offer
from bot.store.people import change_person, find_person
from bot.tables.states import SaidHow
from schedules.availability import Spell, SpellKind, free_spans, is_free
from schedules.checks import Needed
from schedules.ladders import RequestKind
from schedules.matching import Wanting
from schedules.shifts import Shift
from tests.town.town import Resident, Town

HOUR = timedelta(hours=1)


def whom(pool: Pool) -> list[int]:
    anybody = Wanting(0, "Europe/London", frozenset({"en"}))
    return [*pool.whom(anybody, RequestKind.REPLY, (), None)]


async def can_be_asked(town: Town) -> list[int]:
    async with town.service.database.reading() as tx:
        return whom(await load_pool(tx, Needed(), town.now))


async def says(town: Town, who: Resident, kind: SpellKind, hours: int = 2) -> None:
    """Of the hours from now on."""
    spell = Spell(kind, Shift(town.now - HOUR, town.now + hours * HOUR))
    async with town.service.database.writing() as tx:
        await say_spell(tx, who.id, spell, SaidHow.TEXT, town.now)


async def test_whoever_says_so_is_asked_and_whoever_is_away_or_resting_is_not(
    quiet_town: Town,
) -> None:
    quiet_town.it_is("2026-11-22 18:00")  # a Sunday
    kim, priya = await quiet_town.buddy("Kim Lee"), await quiet_town.buddy("Priya", days="mon")
    assert await can_be_asked(quiet_town) == [kim.id]
    await says(quiet_town, priya, SpellKind.FREE)
    await says(quiet_town, kim, SpellKind.AWAY)
    assert await can_be_asked(quiet_town) == [priya.id]
    await says(quiet_town, priya, SpellKind.REST)
    assert await can_be_asked(quiet_town) == []
    await quiet_town.later(hours=3)
    assert await can_be_asked(quiet_town) == [kim.id]


async def test_nobody_is_asked_for_more_people_or_more_often_than_they_want(
    quiet_town: Town,
) -> None:
    kim = await quiet_town.buddy("Kim Lee")
    sam, now = await quiet_town.member("Sam Okafor"), quiet_town.now
    async with quiet_town.service.database.writing() as tx:
        await change_person(tx, kim.id, most_asked=1)
        assert len(whom(await load_pool(tx, Needed(), now))) == 1
        number = await requests.open_request(tx, now, sam.id, RequestKind.REPLY, None, now)
        assert number is not None
        await record_offer(tx, number, kim.id, now)
        assert whom(await load_pool(tx, Needed(), now)) == []
        assert whom(await load_pool(tx, Needed(), now + timedelta(days=7))) != []
        await change_person(tx, kim.id, most_asked=9, most_members=0)
        assert whom(await load_pool(tx, Needed(), now)) == []


async def test_the_hours_of_a_week_hold_from_when_they_are_said_until_they_are_taken_back(
    quiet_town: Town,
) -> None:
    quiet_town.it_is("2026-11-22 18:00")
    kim = await quiet_town.buddy("Kim Lee", days="mon")
    now, week = quiet_town.now, timedelta(days=7)
    async with quiet_town.service.database.writing() as tx:
        await say_hours(tx, kim.id, "tue 19:00-21:00", SaidHow.FILE, now - HOUR)
        await say_hours(tx, kim.id, "sun 17:00-21:00", SaidHow.TEXT, now)
        await say_spell(
            tx, kim.id, Spell(SpellKind.AWAY, Shift(now, now + week)), SaidHow.TEXT, now
        )
        assert not is_free((await load_availability(tx, [kim.id], now))[kim.id], now)
        assert await take_back(tx, kim.id, now, now)  # all that was said at once
        found = (await load_availability(tx, [kim.id], now))[kim.id]
        (tuesday,) = free_spans(found, now, now + week)
        assert tuesday.ends - tuesday.begins == 2 * HOUR
        assert not await take_back(tx, kim.id, now - week, now)  # the file is not hers to undo


async def test_a_members_own_buddy_is_waited_for_as_long_as_others_are_not_asked(
    quiet_town: Town,
) -> None:
    kim = await quiet_town.buddy("Kim Lee")
    async with quiet_town.service.database.writing() as tx:
        await say_hours(tx, kim.id, "sun 19:00-21:00", SaidHow.TEXT, quiet_town.now)
        person = await find_person(tx, kim.id)
        assert person is not None
        for at, waited_for in (
            ("14:59", False),
            ("15:30", True),
            ("20:59", True),
            ("21:00", False),
        ):
            quiet_town.it_is(f"2026-11-22 {at}")
            assert await here(tx, Needed(), person, quiet_town.now) is waited_for, at
