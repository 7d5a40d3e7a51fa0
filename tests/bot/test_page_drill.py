"""`page-drill` pages whoever is on call for real, tells who answered how fast, and nothing else."""

from datetime import datetime, timedelta

import pytest

from bot.checking.drill import Begun, NoDrill, begin_drill, wait_for_end
from bot.store.concerns import not_closed
from bot.store.people import add_address, add_person, addresses_of, block_address
from messages.people import Address, Channel, Role
from tests.town.town import Resident, Town


async def drill(town: Town, *, everybody: bool = False) -> Begun:
    office = town.service.office
    begun = await begin_drill(office.database, office, town.now, everybody=everybody)
    await town.settle()
    return begun


async def report(town: Town, begun: Begun, *, seconds: int = 30) -> tuple[bool, list[str]]:
    """What the command says while time passes in town."""
    lines: list[str] = []

    async def pause() -> datetime:
        await town.later(seconds=seconds)
        return town.now

    answered = await wait_for_end(town.service.database, begun.drill_id, lines.append, pause)
    return answered, lines


def asked(person: Resident) -> None:
    person.hears("This is a drill", "Nobody is in danger", never=("T1", "URGENT"))


async def test_whoever_is_on_call_is_asked_and_the_time_to_acknowledge_is_told(
    town: Town,
) -> None:
    jo = await town.staff("Jo Marsh")
    await town.staff("Rita Rowan", on_call="mon 10:00-11:00", order=2)
    ann = await town.member("Ann Ash")
    begun = await drill(town)
    asked(jo)
    await town.later(seconds=42)
    await jo.writes("d1")
    jo.hears("Alerts reach you", "within 1 min")
    answered, lines = await report(town, begun)
    assert answered
    assert lines[0] == "Paged S-1."
    assert lines[1].startswith("S-1 answered by ")
    assert lines[1].endswith("42 seconds after their page.")
    assert lines[2] == "Time to acknowledge: 42 seconds."
    ann.hears_nothing()
    async with town.service.database.reading() as tx:
        assert await not_closed(tx) == []


async def test_unanswered_it_climbs_to_everybody_and_then_says_who_was_silent(
    quiet_town: Town,
) -> None:
    people = [await quiet_town.staff(f"Jo{order} Marsh", order=order) for order in range(1, 6)]
    begun = await drill(quiet_town)
    answered, lines = await report(quiet_town, begun, seconds=60)
    assert not answered
    assert lines[-1] == "The drill failed. No answer: S-1, S-2, S-3, S-4, S-5."
    for person in people:
        asked(person)
    for manager in people[2:]:
        manager.hears("Drill 1 failed", "nobody answered in 14 min")


async def test_all_are_asked_at_once_and_each_has_to_answer(quiet_town: Town) -> None:
    jo = await quiet_town.staff("Jo Marsh")
    kit = await quiet_town.staff("Kit Kerr", on="chat", on_call="mon 10:00-11:00", order=2)
    begun = await drill(quiet_town, everybody=True)
    asked(jo)
    asked(kit)
    await jo.writes("D1")
    jo.hears("Alerts reach you")
    await quiet_town.later(minutes=2)
    await kit.presses("I got it")
    kit.hears("within 2 min")
    answered, lines = await report(quiet_town, begun)
    assert answered
    assert "S-2 answered, 120 seconds after their page." in lines


async def test_where_nobody_is_on_call_the_next_shift_is_told(quiet_town: Town) -> None:
    await quiet_town.staff("Jo Marsh", on_call="mon 10:00-11:00")
    with pytest.raises(NoDrill, match="the next shift begins 10am tomorrow"):
        await drill(quiet_town)


async def test_whom_nothing_reaches_is_told_and_the_others_are_paged(quiet_town: Town) -> None:
    jo = await quiet_town.staff("Jo Marsh")
    rita = await quiet_town.staff("Rita Rowan", order=2)
    async with quiet_town.service.database.writing() as tx:
        (address,) = await addresses_of(tx, rita.id)
        await block_address(tx, address.id, "30005", quiet_town.now)
    begun = await drill(quiet_town)
    assert [person.reference for person in begun.unreachable] == ["S-2"]
    asked(jo)


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
    with pytest.raises(NoDrill, match="S-1 cannot be reached"):
        await drill(quiet_town)


async def test_where_nothing_sends_the_page_that_is_said_and_it_never_comes_late(
    quiet_town: Town,
) -> None:
    jo = await quiet_town.staff("Jo Marsh")
    office = quiet_town.service.office
    begun = await begin_drill(office.database, office, quiet_town.now, everybody=False)

    async def pause() -> datetime:
        quiet_town.clock.set(quiet_town.now + timedelta(seconds=10))
        return quiet_town.now

    with pytest.raises(NoDrill, match="Is serve running"):
        await wait_for_end(office.database, begun.drill_id, lambda _: None, pause)
    await quiet_town.settle()
    jo.hears_nothing()


async def test_in_a_real_alarm_nobody_is_drilled(quiet_town: Town) -> None:
    jo = await quiet_town.staff("Jo Marsh")
    sam = await quiet_town.member("Sam Okafor")
    await sam.writes("kms tonight")
    jo.hears("URGENT")
    sam.hears("999")
    with pytest.raises(NoDrill, match="real alert is open"):
        await drill(quiet_town)
