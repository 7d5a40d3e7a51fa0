"""A drill pages whoever is on call for real, and changes nothing else."""

from bot.checking.drill import Drill, page_for_practice
from bot.store.concerns import not_closed
from bot.store.people import add_address, add_person, addresses_of, block_address
from messages.people import Address, Channel, Role
from tests.town.town import Resident, Town


async def drill(town: Town) -> Drill:
    async with town.service.database.writing() as tx:
        found = await page_for_practice(tx, town.service.office.charity, town.now)
    await town.settle()
    return found


def paged(found: Drill) -> list[str]:
    return [person.reference for person, _ in found.paged]


def told(person: Resident) -> None:
    person.hears("This is a drill", person.name.split()[0], "Nothing to do", never=("T1", "alert"))


async def test_whoever_is_on_call_is_paged_and_nobody_else(town: Town) -> None:
    jo = await town.staff("Jo Marsh")
    await town.staff("Rita Rowan", on_call="mon 10:00-11:00", order=2)
    kit = await town.staff("Kit Kerr", on="chat", order=3)
    ann = await town.member("Ann Ash")
    assert paged(await drill(town)) == ["S-1", "S-3"]
    told(jo)
    told(kit)
    ann.hears_nothing()


async def test_no_alert_is_opened_and_paging_does_not_go_on(town: Town) -> None:
    jo = await town.staff("Jo Marsh")
    await drill(town)
    told(jo)
    async with town.service.database.reading() as tx:
        assert await not_closed(tx) == []
    await town.later(hours=1)


async def test_each_drill_is_a_new_one(town: Town) -> None:
    jo = await town.staff("Jo Marsh")
    for _ in range(2):
        await drill(town)
        told(jo)
        await town.later(minutes=1)


async def test_where_nobody_is_on_call_the_next_shift_is_told(town: Town) -> None:
    await town.staff("Jo Marsh", on_call="mon 10:00-11:00")
    found = await drill(town)
    assert paged(found) == []
    assert found.next_shift is not None
    assert f"{found.next_shift:%A %H:%M}" == "Monday 10:00"


async def test_whom_nothing_reaches_is_told_and_the_others_are_paged(town: Town) -> None:
    jo = await town.staff("Jo Marsh")
    rita = await town.staff("Rita Rowan", order=2)
    async with town.service.database.writing() as tx:
        (address,) = await addresses_of(tx, rita.id)
        await block_address(tx, address.id, "30005", town.now)
    found = await drill(town)
    assert paged(found) == ["S-1"]
    assert [person.reference for person in found.unreachable] == ["S-2"]
    told(jo)


async def test_who_is_reached_only_by_a_channel_that_is_off_is_told(quiet_town: Town) -> None:
    async with quiet_town.service.database.writing() as tx:
        rita = await add_person(
            tx,
            quiet_town.now,
            "Rita Rowan",
            role=Role.STAFF,
            language="en",
            timezone="Europe/London",
            on_call="always",
        )
        await add_address(tx, rita, Address(Channel.TELEGRAM, "5"), 1)
    found = await drill(quiet_town)
    assert paged(found) == []
    assert [person.reference for person in found.unreachable] == ["S-1"]
