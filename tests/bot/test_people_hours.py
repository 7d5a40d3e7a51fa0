"""The hours of a buddy's week, as a file says them and as they say them themselves."""

import pytest

from bot.people.states import when
from bot.store.availability import say_hours
from bot.tables.states import SaidHow
from schedules.spoken_week import spoken_week
from tests.bot.people_file import Register, buddy, member, people_file
from tests.bot.test_people_import import refused, register

__all__ = ["register"]


async def holds(register: Register) -> str:
    (priya,) = await register.everybody()
    return priya.hours


async def test_what_they_said_stands_until_the_file_says_something_else(
    register: Register,
) -> None:
    first = buddy(days="weekdays", hours="Tue, thu 7pm-9pm")
    await register.take_in(first)
    assert await holds(register) == "tue thu 19:00-21:00"
    (priya,) = await register.everybody()
    assert when(priya, register.now) == "Tuesdays and Thursdays 7pm-9pm"
    async with register.database.writing() as tx:
        await say_hours(tx, priya.person.id, "sun 18:00-20:00", SaidHow.TEXT, register.now)
    assert str(await register.take_in(first)) == "0 added, 0 updated, 1 unchanged"
    assert await holds(register) == "sun 18:00-20:00"
    await register.take_in(buddy(days="weekdays", hours="mon 7pm-9pm"))
    assert await holds(register) == "mon 19:00-21:00"
    await register.take_in(buddy(days="weekdays"))
    assert await holds(register) == ""


async def test_other_days_in_the_file_end_the_hours_that_were_said(register: Register) -> None:
    await register.take_in(buddy(days="mon"))
    (priya,) = await register.everybody()
    async with register.database.writing() as tx:
        await say_hours(tx, priya.person.id, "sun 18:00-20:00", SaidHow.TEXT, register.now)
    await register.take_in(buddy(days="mon"))
    assert await holds(register) == "sun 18:00-20:00"
    await register.take_in(buddy(days="mon tue"))
    assert await holds(register) == ""


async def test_hours_are_for_buddies_and_have_to_be_hours(register: Register) -> None:
    told = await refused(
        register, people_file(member(hours="mon 19:00-21:00"), buddy(hours="eves"))
    )
    assert "hours: this is for buddies only" in told[0]
    assert "'eves' is not hours of a week" in told[1]


@pytest.mark.parametrize(
    ("hours", "days", "said"),
    [
        ("", "", "any day"),
        ("", "mon tue wed thu fri", "weekdays"),
        ("tue thu 19:00-21:00", "mon", "Tuesdays and Thursdays 7pm-9pm"),
        ("tue 19:00-21:00; sat 18:00-21:30", "", "Tuesdays 7pm-9pm, Saturdays 6pm-9.30pm"),
        ("sat 18:00-21:00; sat 10:00-12:00", "", "Saturdays 10am-midday and 6pm-9pm"),
        ("sun 00:00-00:00; mon 19:00-21:00", "", "Mondays 7pm-9pm, Sundays"),
        ("mon 19:00-21:00; fri 19:00-21:00", "", "Mondays and Fridays 7pm-9pm"),
    ],
)
def test_a_week_is_said_plainly(hours: str, days: str, said: str) -> None:
    assert spoken_week(hours, days) == said
