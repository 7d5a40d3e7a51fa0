"""The time that a buddy gives is counted by itself, can be put right, and is thanked for."""

from bot.store.people import change_person
from tests.town.town import Town


async def test_an_answer_counts_ten_minutes_until_the_buddy_says_otherwise(town: Town) -> None:
    await town.staff("Jo Marsh")
    bea = await town.buddy("Bea Holm", on="chat")
    ann = await town.member("Ann Grey", buddy=bea)
    town.it_is("2026-11-22 19:10")
    await ann.writes("fed the birds and had soup")
    ann.hears("Bea")
    bea.hears("fed the birds")
    town.it_is("2026-11-22 20:00")
    await bea.writes("what sort of soup?")
    ann.hears("Bea", "what sort of soup")
    await bea.writes("and which birds?")
    ann.hears("Bea", "which birds")
    await bea.writes("hours")
    bea.hears("10 minutes so far this month")
    await bea.writes("spent 25 minutes")
    bea.hears("Noted: 25 minutes", "25 minutes this month")
    ann.hears_nothing()
    await bea.writes("spent 25 minutes to find my glasses, sorry")
    ann.hears("find my glasses")


async def test_on_the_first_of_the_month_they_are_thanked_once_with_nobodys_words(
    quiet_town: Town,
) -> None:
    town = quiet_town
    await town.staff("Jo Marsh")
    bea = await town.buddy("Bea Holm", on="text")
    await town.buddy("Cat Lane", on="text")
    ann = await town.member("Ann Grey", buddy=bea)
    await ann.writes("fed the birds and had soup")
    ann.hears("Bea")
    bea.hears("fed the birds")
    await bea.writes("what sort of soup?")
    ann.hears("what sort of soup")
    await bea.writes("spent an hour")
    bea.hears("1 hour")
    town.it_is("2026-12-01 09:30")
    await town.later(hours=4)
    bea.hears("Thank you, Bea", "November", "1 hour", "One person", "once", never=("Ann", "soup"))
    await town.later(hours=24)
    bea.hears_nothing()


async def test_somebody_east_of_britain_is_thanked_at_ten_as_well(quiet_town: Town) -> None:
    town = quiet_town
    await town.staff("Jo Marsh")
    bea = await town.buddy("Bea Holm", on="text")
    ann = await town.member("Ann Grey", buddy=bea)
    async with town.service.database.writing() as tx:
        await change_person(tx, bea.id, timezone="Asia/Baku")
    await ann.writes("fed the birds and had soup")
    ann.hears("Bea")
    bea.hears("fed the birds")
    await bea.writes("what sort of soup?")
    ann.hears("what sort of soup")
    town.it_is("2026-12-01 05:59")
    await town.settle()
    bea.hears_nothing()
    await town.later(minutes=1)
    bea.hears("Thank you, Bea. In November")


async def test_where_there_was_no_answer_it_is_said_and_nobody_gets_the_words(
    quiet_town: Town,
) -> None:
    town = quiet_town
    await town.staff("Jo Marsh")
    bea = await town.buddy("Bea Holm", on="text")
    ann = await town.member("Ann Grey", buddy=bea)
    await bea.writes("spent 20 minutes")
    bea.hears("nobody was sent it")
    ann.hears_nothing()
