"""Some people are alone by choice and fine: less, a pause, or just Christmas."""

from bot.store.people import find_person
from tests.town.town import Town


async def test_just_christmas_please(town: Town) -> None:
    await town.staff("Jo Marsh")
    sam = await town.member("Sam Okafor", days="wed sun", at="18:30")
    town.it_is("2026-11-22 12:00")
    await sam.writes("I'm happy on my own, just Christmas please")
    sam.hears("24 December", "MORE", never=("lonely", "alone", "isolated"))
    await town.later(days=30)
    sam.hears_nothing()
    async with town.service.database.reading() as tx:
        person = await find_person(tx, sam.id)
    assert person is not None
    assert person.contented_at is not None
    assert person.stopped_at is None
    await town.later(days=3)
    sam.hears("the Hello Team", never=("lonely",))


async def test_less_more_pause_and_times(town: Town) -> None:
    await town.staff("Jo Marsh")
    sam = await town.member("Sam Okafor", days="wed fri sun", at="18:30")
    town.it_is("2026-11-23 12:00")
    await sam.writes("times")
    sam.hears("18:30")
    await sam.writes("LESS")
    sam.hears("Sunday", "MORE")
    await sam.writes("pause 1 week")
    sam.hears("30 November")
    await town.later(days=8)
    sam.hears("the Hello Team")
    await sam.writes("more")
    sam.hears("the Hello Team")
