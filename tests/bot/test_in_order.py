"""Nobody is with members before what is needed has been seen of them, and holds."""

from dataclasses import replace
from datetime import date

import pytest

from bot.joining import Joining
from bot.pairing.suiting import who_suits
from bot.store.buddies import with_us
from bot.store.checks import checks_of, is_in_order, record_check
from bot.store.joining import begin_record
from bot.store.people import everyone, find_person
from messages.joining import BuddyState
from messages.people import Role
from schedules.checks import Check, CheckKind, Needed, in_order
from tests.town.town import Town


@pytest.mark.parametrize("needed", [(), (CheckKind.TRAINING, CheckKind.DBS)])
async def test_the_database_finds_the_same_as_the_rule(
    town: Town, needed: tuple[CheckKind, ...]
) -> None:
    wants, today = Needed(needed), Needed(needed).today(town.now)
    days = [None, today, today.replace(year=2025), today.replace(year=2027)]
    found = []
    for number, training in enumerate([*days, "none"]):
        for other, dbs in enumerate([*days, "none"]):
            buddy = await town.buddy(f"Buddy {number}{other}")
            found.append(buddy.id)
            async with town.service.database.writing() as tx:
                for kind, ends in ((CheckKind.TRAINING, training), (CheckKind.DBS, dbs)):
                    if ends != "none":
                        seen = today.replace(year=2024)
                        assert not isinstance(ends, str)
                        await record_check(tx, town.now, buddy.id, Check(kind, ends), seen)
    async with town.service.database.reading() as tx:
        here, checks = await with_us(tx, wants, town.now), await checks_of(tx, found)
        singly = {x for x in found if await is_in_order(tx, wants, x, town.now)}
    by_rule = {x for x in found if in_order([one.check for one in checks[x]], needed, today)}
    assert here == singly == by_rule


@pytest.mark.parametrize("state", BuddyState)
async def test_only_whoever_has_begun_and_is_not_suspended_is_with_us(
    quiet_town: Town, state: BuddyState
) -> None:
    bea = await quiet_town.buddy("Bea Holm")
    async with quiet_town.service.database.writing() as tx:
        await begin_record(tx, quiet_town.now, bea.id, state)
        here = await with_us(tx, Needed(), quiet_town.now)
    assert (bea.id in here) is (state is BuddyState.ACTIVE)


async def test_staff_let_nobody_begin_before_all_that_the_charity_asks_for_was_seen(
    quiet_town: Town,
) -> None:
    bea, now = await quiet_town.buddy("Bea Holm"), quiet_town.now
    needed = Needed((CheckKind.TRAINING, CheckKind.DBS))
    charity = replace(quiet_town.service.office.charity, checks=needed)
    async with quiet_town.service.database.writing() as tx:
        await begin_record(tx, now, bea.id, BuddyState.APPLIED)
        joining, person = Joining(tx, charity, now), await find_person(tx, bea.id)
        assert person is not None
        await record_check(tx, now, bea.id, Check(CheckKind.TRAINING), date(2026, 3, 2))
        assert "DBS check not seen" in await joining.begin(person)
        assert bea.id not in await with_us(tx, needed, now)
        await record_check(tx, now, bea.id, Check(CheckKind.DBS), date(2026, 3, 2))
        assert await joining.begin(person) == ""
        assert bea.id in await with_us(tx, needed, now)
    await quiet_town.settle()
    bea.hears("Welcome, Bea")


async def test_whoever_is_suspended_is_waited_for_by_nobody_and_paired_with_nobody(
    quiet_town: Town,
) -> None:
    town, charity = quiet_town, quiet_town.service.office.charity
    await town.staff("Jo Marsh")
    bea, cat = await town.buddy("Bea Holm"), await town.buddy("Cat Lane")
    ann, dee = await town.member("Ann Grey", buddy=bea), await town.member("Dee Hart")
    async with town.service.database.writing() as tx:
        await begin_record(tx, town.now, bea.id, BuddyState.SUSPENDED)
        member = await find_person(tx, dee.id)
        assert member is not None
        refused = {x.buddy_id: x.refused for x in await who_suits(tx, charity, member, town.now)}
    assert refused == {cat.id: "", bea.id: "is suspended"}
    await ann.writes("fed the birds and had soup")
    cat.hears("how their day was")
    bea.hears_nothing()
    ann.hears("Thank you, Ann", never=("Bea",))


async def test_whoever_said_stop_is_not_asked_again_and_does_not_begin(quiet_town: Town) -> None:
    bea = await quiet_town.stranger("Bea Holm")
    await bea.writes("volunteer")
    bea.hears("What is your name?")
    await bea.writes("STOP")
    bea.hears("no more messages")
    async with quiet_town.service.database.writing() as tx:
        (person,) = await everyone(tx, Role.BUDDY)
        joining = Joining(tx, quiet_town.service.office.charity, quiet_town.now)
        assert not await joining.ask(person)
        assert "STOP" in await joining.begin(person)
    await quiet_town.settle()
    bea.hears_nothing()
