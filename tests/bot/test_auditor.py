"""Whatever stands still is found within two minutes, mended where that is safe, and told aloud."""

from collections.abc import Sequence
from datetime import timedelta

import pytest
from sqlalchemy import delete, text, update

from bot.store.concerns import of_member
from bot.store.people import add_address
from bot.tables import concerns, outbox, tellings, ways
from bot.tables.states import ConcernState
from messages.delivery import Later
from messages.outcomes import Outcome
from messages.people import Address, Channel
from tests.town.screens import PhonesInTown
from tests.town.town import Resident, Town


async def a_minute(town: Town, *, count: int = 1) -> None:
    """Time passes, and the rounds beat, as they do every second."""
    for _ in range(count):
        town.clock.set(town.now + timedelta(seconds=61))
        await town.settle()


async def worry(town: Town) -> tuple[Resident, Resident]:
    """Jo has been paged about Sam, who has had the safety text."""
    jo, sam = await town.staff("Jo Marsh"), await town.member("Sam Okafor")
    await town.settle()
    await sam.writes("kms tonight")
    jo.hears("URGENT")
    sam.hears("999")
    return jo, sam


def alarms(person: Resident) -> Sequence[str]:
    told = [each for each in person.unheard if "The alarm is not working" in each]
    person.heard = len(person.seen)
    return told


async def test_while_all_is_well_it_says_nothing(town: Town) -> None:
    jo, _ = await worry(town)
    await a_minute(town, count=4)
    assert town.service.auditor.findings == ()
    assert alarms(jo) == []


async def test_a_page_that_would_come_too_late_comes_at_once(town: Town) -> None:
    jo, _ = await worry(town)
    async with town.service.database.writing() as tx:
        await tx.run(update(concerns).values(next_page_at=town.now + timedelta(days=9)))
    await a_minute(town)
    assert any("URGENT alert 1" in each and "not taken" in each for each in jo.unheard)
    assert ["would be paged too late" in each for each in alarms(jo)] == [True]
    await a_minute(town)
    assert town.service.auditor.findings == ()


async def test_a_page_that_was_never_written_is_found_and_written(town: Town) -> None:
    jo, _ = await worry(town)
    async with town.service.database.writing() as tx:
        await tx.run(delete(ways))
        await tx.run(delete(outbox).where(outbox.c.once.startswith("page:")))
    await a_minute(town)
    assert any("alert 1 was lost" in each for each in jo.unheard)
    assert any("URGENT alert 1" in each for each in jo.unheard)
    jo.heard = len(jo.seen)


async def test_a_worrying_message_without_an_alert_gets_one(town: Town) -> None:
    jo, sam = await worry(town)
    gone = {
        "state": ConcernState.CLOSED,
        "closed_at": town.now - timedelta(hours=1),
        "outcome": Outcome.FALSE_ALARM,
        "next_page_at": None,
    }
    async with town.service.database.writing() as tx:
        await tx.run(update(concerns).values(**gone))
    await a_minute(town)
    async with town.service.database.reading() as tx:
        found = await of_member(tx, sam.id)
    assert found is not None
    assert "auditor" in found.reason
    assert any("URGENT alert 2" in each for each in jo.unheard)
    assert any("raised no alert" in each for each in jo.unheard)
    jo.heard = len(jo.seen)
    await a_minute(town)
    assert town.service.auditor.findings == ()


async def test_a_page_that_does_not_leave_is_told_by_every_other_phone(quiet_town: Town) -> None:
    jo = await quiet_town.staff("Jo Marsh")
    kim = await quiet_town.staff("Kim Lund", order=2)
    second = Address(Channel.PHONES, "chat-kims-other")
    async with quiet_town.service.database.writing() as tx:
        await add_address(tx, kim.id, second, 2)
    other = Resident(quiet_town, "Kim's other phone", kim.id, second)
    sam = await quiet_town.member("Sam Okafor")
    await quiet_town.settle()
    phones = quiet_town.screens
    assert isinstance(phones, PhonesInTown)
    phones.outcomes = [Later("no connection")] * 30
    await sam.writes("kms tonight")
    await quiet_town.later(seconds=60)
    await a_minute(quiet_town)
    assert "a page has not left for a minute" in quiet_town.service.auditor.findings
    phones.outcomes = []
    await quiet_town.later(minutes=1)
    for phone in (jo, kim, other):
        told = [each for each in alarms(phone) if "a page has not left" in each]
        assert len(told) == 1
    sam.heard = len(sam.seen)


async def test_each_finding_is_told_once_an_hour(quiet_town: Town) -> None:
    jo, _ = await worry(quiet_town)
    async with quiet_town.service.database.writing() as tx:
        await tx.run(update(outbox).where(outbox.c.once.startswith("page:")).values(status=4))
        await tx.run(update(tellings).values(look_at=None))  # and nobody goes on for that
    await a_minute(quiet_town, count=5)
    assert len([each for each in jo.unheard if "reached nobody" in each]) == 1
    jo.heard = len(jo.seen)
    quiet_town.clock.set(quiet_town.now + timedelta(minutes=5))


async def test_a_database_that_takes_nothing_in_is_said_where_no_message_can_be(
    quiet_town: Town,
) -> None:
    await quiet_town.staff("Jo Marsh")
    await quiet_town.settle()
    async with quiet_town.service.database.writing() as tx:
        await tx.run(
            text(
                "CREATE TRIGGER full BEFORE INSERT ON marks BEGIN SELECT "
                "RAISE(ABORT, 'disk full'); END"
            )
        )
    quiet_town.clock.set(quiet_town.now + timedelta(seconds=61))
    await quiet_town.service.beat(quiet_town.now)
    assert quiet_town.service.auditor.findings == ("the database takes nothing in",)


@pytest.mark.parametrize("back", [timedelta(hours=1), timedelta(days=30)])
async def test_a_clock_that_goes_back_does_not_blind_it(quiet_town: Town, back: timedelta) -> None:
    await quiet_town.settle()
    await a_minute(quiet_town)
    quiet_town.clock.set(quiet_town.now - back)
    await quiet_town.settle()
    looked = quiet_town.service.auditor.looked_at
    await a_minute(quiet_town)
    assert quiet_town.service.auditor.looked_at != looked
