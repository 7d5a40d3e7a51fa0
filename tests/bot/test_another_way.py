"""A page gets to somebody: by another phone, past a broken row, and without a flood."""

from datetime import timedelta

from sqlalchemy import update

from bot.store import people as people_store
from bot.tables import people
from messages.delivery import Later, Unsure
from messages.people import Address, Channel
from tests.town.screens import PhonesInTown
from tests.town.town import Resident, Town


def phones_of(town: Town) -> PhonesInTown:
    """The port whose next outcomes a test may set."""
    assert isinstance(town.screens, PhonesInTown)
    return town.screens


async def second_phone(town: Town, owner: Resident) -> Resident:
    """The same person's other phone."""
    address = Address(Channel.PHONES, f"chat-second-{owner.id}")
    async with town.service.database.writing() as tx:
        await people_store.add_address(tx, owner.id, address, 2)
    return Resident(town, f"{owner.name}'s other phone", owner.id, address)


async def test_a_page_that_does_not_get_through_goes_to_the_other_phone(quiet_town: Town) -> None:
    jo = await quiet_town.staff("Jo Marsh")
    other = await second_phone(quiet_town, jo)
    sam = await quiet_town.member("Sam Okafor")
    phones_of(quiet_town).outcomes = [Later("no connection"), Later("no connection")]
    await sam.writes("kms tonight")
    await quiet_town.later(seconds=10)
    other.hears("URGENT")
    jo.hears_nothing()
    sam.hears("999")


async def test_a_page_that_may_not_have_gone_tries_the_other_phone_first(quiet_town: Town) -> None:
    jo = await quiet_town.staff("Jo Marsh")
    other = await second_phone(quiet_town, jo)
    sam = await quiet_town.member("Sam Okafor")
    phones_of(quiet_town).outcomes = [Unsure("no answer in time")]
    await sam.writes("kms tonight")
    other.hears("URGENT")
    jo.hears_nothing()
    sam.hears("999")


async def test_doubt_is_not_repeated_without_end(quiet_town: Town) -> None:
    jo = await quiet_town.staff("Jo Marsh")
    sam = await quiet_town.member("Sam Okafor")
    phones_of(quiet_town).outcomes = [Unsure("no answer")] * 40
    await sam.writes("kms tonight")
    await quiet_town.later(minutes=4)
    left = len(phones_of(quiet_town).outcomes)
    assert 40 - left <= 20  # a few for each page and text, and then the next step instead
    phones_of(quiet_town).outcomes = []
    await quiet_town.later(minutes=6)
    assert any("URGENT" in each for each in jo.unheard)
    jo.heard = len(jo.seen)
    sam.heard = len(sam.seen)


async def test_shifts_that_cannot_be_read_page_at_any_hour_and_stop_nobody_else(
    quiet_town: Town,
) -> None:
    jo = await quiet_town.staff("Jo Marsh", order=1)
    kim = await quiet_town.staff("Kim Lund", order=2)
    sam = await quiet_town.member("Sam Okafor")
    async with quiet_town.service.database.writing() as tx:
        await tx.run(update(people).where(people.c.id == jo.id).values(on_call="when I can"))
    await sam.writes("kms tonight")
    jo.hears("URGENT")
    sam.hears("999")
    await quiet_town.later(minutes=5)
    kim.hears("URGENT")


async def test_after_hours_without_a_line_one_page_comes_and_not_all_of_them(
    quiet_town: Town,
) -> None:
    jo = await quiet_town.staff("Jo Marsh")
    sam = await quiet_town.member("Sam Okafor")
    phones_of(quiet_town).outcomes = [Later("no connection")] * 100_000
    await sam.writes("kms tonight")
    for _ in range(5):
        quiet_town.clock.skip(timedelta(minutes=2, seconds=30))
        await quiet_town.settle()
    phones_of(quiet_town).outcomes = []
    await quiet_town.later(seconds=20)
    pages = [each for each in jo.unheard if "URGENT" in each]
    alarms = [each for each in jo.unheard if "The alarm is not working" in each]
    assert (len(pages), len(alarms)) == (1, len(jo.unheard) - 1)
    assert len(set(alarms)) == len(alarms)
    jo.heard = len(jo.seen)
    sam.heard = len(sam.seen)


async def test_a_provider_s_bug_in_the_middle_of_a_send_stops_nothing(quiet_town: Town) -> None:
    jo = await quiet_town.staff("Jo Marsh")
    sam = await quiet_town.member("Sam Okafor")
    phones = phones_of(quiet_town)
    phones.breaks = 1
    await sam.writes("kms tonight")
    await quiet_town.later(seconds=20)
    jo.hears("URGENT")
    sam.hears("999")
