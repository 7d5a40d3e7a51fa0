"""Who is asked about a waiting member and when; and what they hear while nobody is free."""

from datetime import timedelta

import pytest

from bot.store.availability import say_spell
from bot.tables.states import SaidHow
from schedules.availability import Spell, SpellKind
from schedules.shifts import Shift
from tests.town.delivering import arrives, forget
from tests.town.town import Resident, Town


async def is_free(town: Town, who: Resident, hours: int) -> None:
    """They said so, for so many hours from now."""
    spell = Spell(SpellKind.FREE, Shift(town.now, town.now + timedelta(hours=hours)))
    async with town.service.database.writing() as tx:
        await say_spell(tx, who.id, spell, SaidHow.TEXT, town.now)


async def test_the_promise_is_about_to_break_so_staff_are_told_and_the_member_hears_the_truth(
    town: Town,
) -> None:
    """Domain, scenario 5."""
    town.it_is("2026-11-22 11:00")
    jo = await town.staff("Jo Marsh")
    priya, tom = await town.buddy("Priya Shah"), await town.buddy("Tom Reed", on="text")
    sam = await town.member("Sam Okafor", buddy=priya)
    await sam.writes("watched the rain")
    sam.hears("Priya", "11am")
    await town.later(hours=22, minutes=55)
    tom.hears("would like an answer by 11am")  # hours before the deadline
    assert any("Request 1" in text for text in jo.unheard)
    sam.hears("asking our volunteers")
    sam.hears("asked our staff too")
    sam.hears_nothing()
    forget(jo, priya)
    await town.later(minutes=10)
    jo.hears("request 1", "was promised an answer by 11am", never=("Sam",))
    sam.hears("Sorry", "may come later than 11am")
    await town.later(minutes=54)
    await tom.writes("A1")
    await tom.writes("Rain can be lovely")
    sam.hears("Tom")
    sam.hears("Rain can be lovely")
    forget(jo, priya, tom)
    await town.later(hours=5)


async def test_at_night_nobody_is_woken_but_for_a_wish_to_talk_whoever_said_they_are_free(
    quiet_town: Town,
) -> None:
    quiet_town.it_is("2026-11-22 22:30")
    await quiet_town.staff("Jo Marsh")
    priya, tom = await quiet_town.buddy("Priya Shah"), await quiet_town.buddy("Tom Reed")
    ada, sam = await quiet_town.member("Ada Bright"), await quiet_town.member("Sam Okafor")
    await is_free(quiet_town, tom, 3)
    await ada.writes("watched the rain")
    ada.hears("You will hear from one of us")
    tom.hears_nothing()
    await sam.writes("talk")
    sam.hears("116 123")
    tom.hears("talk now", never=("Sam",))
    priya.hears_nothing()
    await tom.presses("I'll answer")
    tom.hears("Sam")
    sam.hears("Tom")
    await tom.writes("Hello, I am here")
    sam.hears("I am here")
    await quiet_town.later(hours=11)
    assert quiet_town.now.hour == 9
    priya.hears_nothing()
    await quiet_town.later(minutes=31)
    priya.hears("would like an answer")
    tom.hears("would like an answer")


async def test_with_nobody_free_until_the_evening_it_waits_for_whoever_is_next(
    quiet_town: Town,
) -> None:
    quiet_town.it_is("2026-11-22 11:00")
    await quiet_town.staff("Jo Marsh")
    tom = await quiet_town.buddy("Tom Reed")
    sam = await quiet_town.member("Sam Okafor")
    away = Spell(SpellKind.AWAY, Shift(quiet_town.now, quiet_town.now + timedelta(hours=7)))
    async with quiet_town.service.database.writing() as tx:
        await say_spell(tx, tom.id, away, SaidHow.TEXT, quiet_town.now)
    await sam.writes("watched the rain")
    sam.hears("You will hear from one of us by 11am")
    await quiet_town.later(hours=6, minutes=59)
    tom.hears_nothing()
    await quiet_town.later(minutes=1)
    tom.hears("would like an answer")


async def test_an_offer_that_does_not_arrive_is_made_to_the_next_and_counts_for_nothing(
    provided_town: Town,
) -> None:
    town = provided_town
    jo = await town.staff("Jo Marsh", on="chat")
    some = [await town.buddy(name, on="text") for name in ("Ann", "Bob", "Cat", "Dee")]
    sam = await town.member("Sam Okafor", on="chat")
    await sam.writes("hello, quiet day here")
    sam.hears("volunteer")
    for buddy in some[:3]:
        buddy.hears("A1")
    some[3].hears_nothing()
    for buddy in some[:3]:
        await arrives(buddy, "undelivered", "30003")
    some[3].hears("A1")
    await some[3].writes("A1")
    some[3].hears("quiet day here")
    sam.hears("Dee")
    jo.hears_nothing()


async def test_a_hard_day_comes_before_an_ordinary_one_and_a_wish_to_talk_before_both(
    quiet_town: Town,
) -> None:
    """With one buddy who wants one offer in a week, it is the most urgent who gets it."""
    quiet_town.it_is("2026-11-22 06:00")
    await quiet_town.staff("Jo Marsh", on_call="daily 09:00-10:00")
    tom = await quiet_town.buddy("Tom Reed", on="text")
    ada, sam = await quiet_town.member("Ada Bright"), await quiet_town.member("Sam Okafor")
    await ada.writes("watched the rain")
    await sam.writes("I cried all evening and felt so low and lonely")
    forget(ada, sam)
    await quiet_town.later(hours=4)
    forget(*(each for each in quiet_town.residents if each is not tom))
    assert [text.split("Reply ")[1][:2] for text in tom.unheard] == ["A2", "A1"]
    forget(tom)


@pytest.mark.parametrize("member_on", ["text", "chat"])
@pytest.mark.parametrize("buddy_on", ["text", "chat"])
async def test_an_answer_in_time_crosses_from_one_way_to_the_other_and_no_number_does(
    provided_town: Town, member_on: str, buddy_on: str
) -> None:
    """Domain, scenario 4."""
    town = provided_town
    town.it_is("2026-11-22 19:10")
    await town.staff("Jo Marsh")
    priya = await town.buddy("Priya Shah", on=buddy_on)
    sam = await town.member("Sam Okafor", on=member_on, buddy=priya)
    numbers = (sam.address.value, priya.address.value)
    await sam.writes("Made a cake today")
    sam.hears("Priya", "7.10pm", never=("Shah", *numbers))
    priya.hears("Sam", "Made a cake", never=("Okafor", *numbers))
    await town.later(minutes=50)
    await priya.writes("What kind of cake?")
    answer = sam.hears("What kind of cake?", never=("Shah", *numbers))
    assert answer.endswith("- Priya")
    await town.later(hours=30)
