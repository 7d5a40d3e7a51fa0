"""A member's own days are kept, shown, given out, forgotten, and never told to a log."""

import pytest
from sqlalchemy.exc import IntegrityError

from bot.store.own_dates import (
    MOST_DATES,
    keep_own_date,
    own_dates_of,
    remove_own_date,
    stored_dates_of,
)
from bot.store.people import find_person
from bot.store.plans import plans_of
from bot.store.record import lines_since
from bot.tables import member_dates
from schedules.own_dates import DateKind, DateManner, OwnDate
from tests.browser.console_pages import staff_browser
from tests.town.town import Resident, Town

BIRTHDAY = OwnDate("03-10", DateKind.BIRTHDAY)
HARD = OwnDate("11-22", DateKind.HARD)
NONE = OwnDate("11-22", DateKind.HARD, DateManner.NONE)


async def told(town: Town, member: Resident, *days: OwnDate) -> list[bool]:
    async with town.service.database.writing() as tx:
        return [await keep_own_date(tx, member.id, day) for day in days]


async def stored(town: Town, member: Resident) -> tuple[OwnDate, ...]:
    async with town.service.database.reading() as tx:
        return await own_dates_of(tx, member.id)


async def test_a_member_has_one_birthday_and_says_of_each_day_one_thing(quiet_town: Town) -> None:
    sam = await quiet_town.member("Sam Okafor")
    other = OwnDate("04-01", DateKind.BIRTHDAY)
    assert await told(quiet_town, sam, BIRTHDAY, HARD, HARD, other, NONE) == [
        *(True, True, False, True, True)
    ]
    assert await stored(quiet_town, sam) == (other, NONE)
    async with quiet_town.service.database.writing() as tx:
        (first, second) = await stored_dates_of(tx, sam.id)
        assert await remove_own_date(tx, sam.id, first.id)
        assert not await remove_own_date(tx, sam.id, first.id)
        assert not await remove_own_date(tx, 999, second.id)
    assert await stored(quiet_town, sam) == (NONE,)


async def test_there_is_an_end_to_it(quiet_town: Town) -> None:
    sam = await quiet_town.member("Sam Okafor")
    days = [OwnDate(f"01-{day:02d}", DateKind.HARD) for day in range(1, MOST_DATES + 2)]
    assert await told(quiet_town, sam, *days) == [True] * MOST_DATES + [False]
    assert await told(quiet_town, sam, OwnDate("01-01", DateKind.HARD, DateManner.NONE)) == [True]


@pytest.mark.parametrize(
    ("kind", "manner"), [(DateKind.BIRTHDAY, DateManner.NONE), (DateKind.BIRTHDAY, None)]
)
async def test_the_database_takes_no_second_birthday_and_none_that_is_not_wanted(
    quiet_town: Town, kind: DateKind, manner: DateManner | None
) -> None:
    sam = await quiet_town.member("Sam Okafor")
    await told(quiet_town, sam, *([] if manner else [BIRTHDAY]))
    with pytest.raises(IntegrityError):
        async with quiet_town.service.database.writing() as tx:
            await tx.add(
                member_dates,
                person_id=sam.id,
                month_day="05-05",
                kind=kind,
                manner=manner or DateManner.GENTLE,
            )


async def test_staff_write_a_day_down_and_take_it_away(quiet_town: Town) -> None:
    jo, sam = await quiet_town.staff("Jo Marsh"), await quiet_town.member("Sam Okafor")
    async with staff_browser(quiet_town) as browser:
        page = await browser.signs_in(jo, f"/members/{sam.id}")
        page.says("Days of theirs", "None written down")
        for wrong in ({"own-day": "30", "own-month": "2"}, {"own-day": "x", "own-month": ""}):
            page = await browser.presses("Write this day down", wants="none", **wrong)
            assert page.status == 422
            page.says("Write the day like 24 12")
        day = {"own-day": "29", "own-month": "2"}
        (await browser.presses("Write this day down", **day)).says("Say what the day is to them")
        page = await browser.presses("Write this day down", wants="none", **day)
        page.says("Written down.", "29 February Hard: no check-in on this day", "on the 28th")
        assert await stored(quiet_town, sam) == (OwnDate("02-29", DateKind.HARD, DateManner.NONE),)
        (await browser.presses("Take away 29 February")).says("Taken away.", "None written down")
    async with quiet_town.service.database.reading() as tx:
        lines = [event.line for event in await lines_since(tx, 0, 200)]
    assert "Jo wrote down a hard date of M-2" in lines
    assert not [line for line in lines if "29" in line or "February" in line]


async def test_staff_say_where_a_member_lives_and_their_holidays_follow(quiet_town: Town) -> None:
    jo = await quiet_town.staff("Jo Marsh")
    sam = await quiet_town.member("Sam Okafor", days="holidays", at="18:30")
    quiet_town.it_is("2026-11-26 12:00")
    async with staff_browser(quiet_town) as browser:
        page = await browser.signs_in(jo, f"/members/{sam.id}")
        page.says("As your organisation: only what all parts share")
        (await browser.presses("Keep where they live", nation="SCT")).says("Kept.")
        page = await browser.presses("Keep where they live", nation="Atlantis")
        assert page.status == 422
    async with quiet_town.service.database.reading() as tx:
        member = await find_person(tx, sam.id)
        (plan,) = await plans_of(tx, sam.id)
    assert member is not None
    assert (member.nation, plan.next_slot) == ("SCT", "2026-11-30T18:30")
