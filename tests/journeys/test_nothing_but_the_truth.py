"""What people are told is true when they read it, and nothing that was said is left unread."""

from datetime import timedelta

import pytest
from sqlalchemy import update

from bot.store.held import waiting_words
from bot.store.messages import to_read
from bot.tables import outbox
from messages.delivery import Refused, Why
from messages.inbound import Inbound, Kind
from messages.lanes import Lane
from tests.town.screens import PhonesInTown
from tests.town.town import Resident, Town


async def on_the_list(town: Town) -> list[tuple[int | None, str]]:
    """Who wrote what staff are to read today, and why."""
    async with town.service.database.reading() as tx:
        return [(each.person_id, each.reason) for each in await to_read(tx, 20)]


async def test_staff_are_said_to_be_alerted_only_once_a_page_has_left(quiet_town: Town) -> None:
    jo = await quiet_town.staff("Jo Marsh")
    sam = await quiet_town.member("Sam Okafor")
    phones = quiet_town.screens
    assert isinstance(phones, PhonesInTown)
    phones.outcomes = [Refused(Why.OURS, "our account is suspended")] * 4
    await sam.writes("ive took all my pills")
    sam.hears_nothing()  # not yet: the page has not left
    await quiet_town.later(seconds=6)
    sam.hears("999", never=("alerted", "been told"))
    await quiet_town.later(minutes=2)
    jo.hears("URGENT")
    jo.heard = len(jo.seen)


async def test_a_stranger_s_words_are_on_the_list_for_staff(town: Town) -> None:
    await town.staff("Jo Marsh")
    nan = await town.stranger("Nan")
    await nan.writes("hello? I saw your leaflet")
    nan.hears("a person will read")
    assert len(await on_the_list(town)) == 1


async def test_a_wish_for_a_group_is_on_the_list_for_staff(town: Town) -> None:
    await town.staff("Jo Marsh")
    sam = await town.member("Sam Okafor")
    await sam.writes("GROUPS")
    sam.hears("a person will look")
    assert await on_the_list(town) == [(sam.id, "asked about groups")]


async def test_a_buddy_s_held_words_are_on_the_list_for_staff(town: Town) -> None:
    await town.staff("Jo Marsh")
    priya = await town.buddy("Priya Shah")
    sam = await town.member("Sam Okafor", buddy=priya)
    await sam.writes("went for a walk")
    priya.hears("walk")
    sam.hears("Priya")
    await priya.writes("lovely, ring me on 07700 900456")
    priya.hears("phone number")
    async with town.service.database.reading() as tx:
        assert [each.person_id for each in await waiting_words(tx, 20)] == [priya.id]
    assert await on_the_list(town) == []


async def test_a_volunteer_is_not_nudged_at_night(town: Town) -> None:
    await town.staff("Jo Marsh")
    priya = await town.buddy("Priya Shah")
    sam = await town.member("Sam Okafor", buddy=priya)
    town.it_is("2026-11-22 22:30")
    await sam.writes("cannot sleep, watching the snooker")
    priya.hears("snooker")
    sam.hears("Priya")
    await town.later(hours=9)
    priya.hears_nothing()
    await town.later(hours=2, minutes=30)
    priya.hears("Sam")


async def test_the_carrier_has_answered_help_so_we_do_not(town: Town) -> None:
    await town.staff("Jo Marsh")
    sam = await town.member("Sam Okafor")
    await sam.writes("HELP", kind=Kind.CARRIER_HELP)
    sam.hears_nothing()


@pytest.mark.parametrize("what", [Kind.PHOTO, Kind.VOICE])
async def test_what_we_cannot_read_after_something_sad_is_read_soon(
    quiet_town: Town, what: Kind
) -> None:
    jo = await quiet_town.staff("Jo Marsh")
    priya = await quiet_town.buddy("Priya Shah")
    sam = await quiet_town.member("Sam Okafor", buddy=priya)
    await sam.writes("i do get tearful but never let it show")
    priya.hears("tearful")
    sam.hears("Priya")
    await sam.does(what)
    jo.hears("Alert 1", never=("URGENT",))
    sam.hears("116 123")
    priya.hears("staff")


async def test_a_page_overtakes_what_waits(quiet_town: Town) -> None:
    """Forty check-ins wait; the page that comes after them leaves before them."""
    jo = await quiet_town.staff("Jo Marsh")
    members: list[Resident] = [
        await quiet_town.member(f"Member{n}", days="daily", at="18:30") for n in range(40)
    ]
    quiet_town.it_is("2026-11-22 18:30")
    await quiet_town.service.beat(quiet_town.now)
    await quiet_town.service.intake.receive(_urgent(quiet_town, members[0]), quiet_town.now)
    await quiet_town.settle()
    phones = quiet_town.screens
    assert isinstance(phones, PhonesInTown)
    assert phones.sent[0][0].address == jo.address
    jo.hears("URGENT")
    for each in members:
        each.heard = len(each.seen)


async def test_an_offer_that_is_gone_is_not_sent_any_more(quiet_town: Town) -> None:
    await quiet_town.staff("Jo Marsh")
    tom = await quiet_town.buddy("Tom Reed", on="text")
    ann = await quiet_town.buddy("Ann Bell", on="text")
    sam = await quiet_town.member("Sam Okafor")
    await quiet_town.service.intake.receive(_says(quiet_town, sam, "made a cake"), quiet_town.now)
    await quiet_town.service.beat(quiet_town.now)
    async with quiet_town.service.database.writing() as tx:  # Ann's provider is slow tonight
        later = quiet_town.now + timedelta(minutes=1)
        await tx.run(
            update(outbox)
            .where(outbox.c.person_id == ann.id, outbox.c.lane == int(Lane.RELAY))
            .values(due_at=later)
        )
    await quiet_town.settle()
    tom.hears("A1")
    await tom.writes("A1")
    tom.hears("cake")
    await quiet_town.later(minutes=2)
    ann.hears("Someone else")
    sam.heard = len(sam.seen)


def _urgent(town: Town, who: Resident) -> Inbound:
    return _says(town, who, "kms tonight")


def _says(town: Town, who: Resident, text: str) -> Inbound:
    return Inbound(who.address, f"direct-{text}", Kind.TEXT, town.now, text=text)
