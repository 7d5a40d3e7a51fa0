"""What is looked at every hour reads whoever it is about, and not everybody there is."""

from datetime import date

from bot.store.checks import record_check
from schedules.checks import Check, CheckKind
from tests.bot.test_one_look import statements_of
from tests.town.town import Town


async def test_where_somebody_is_always_on_call_nobodys_plan_is_read(quiet_town: Town) -> None:
    town = quiet_town
    await town.staff("Jo Marsh")
    await town.member("Sam Okafor", days="daily", at="18:30")
    town.it_is("2026-11-24 10:00")
    await town.settle()
    town.it_is("2026-11-24 11:30")
    said = statements_of(town)
    await town.service.beat(town.now)
    assert not [each for each in said if "FROM plans JOIN people" in each]


async def test_only_who_is_due_before_the_hole_ends_is_read_for_it(quiet_town: Town) -> None:
    town = quiet_town
    jo = await town.staff("Jo Marsh", on_call="daily 08:00-20:00")
    await town.member("Sam Okafor", days="tue", at="20:30")
    town.it_is("2026-11-23 11:30")
    said = statements_of(town)
    await town.service.beat(town.now)
    read = [each for each in said if "FROM plans JOIN people" in each]
    assert len(read) == 1
    assert "plans.next_due_at <=" in read[0]
    await town.settle()
    jo.hears("tomorrow 8.30pm")


async def test_a_buddy_who_was_reminded_of_a_check_is_not_looked_at_again(
    quiet_town: Town,
) -> None:
    town = quiet_town
    await town.staff("Jo Marsh")
    bea = await town.buddy("Bea Holm", on="text")
    async with town.service.database.writing() as tx:
        check = Check(CheckKind.DBS, date(2026, 12, 3))
        await record_check(tx, town.now, bea.id, check, date(2026, 1, 5))
    town.it_is("2026-11-23 10:30")
    await town.settle()
    bea.hears("DBS check runs out on 3 December")
    town.it_is("2026-11-23 12:00")
    said = statements_of(town)
    await town.service.beat(town.now)
    assert [each for each in said if "buddy_checks.expires_on BETWEEN" in each]
    assert not [each for each in said if "buddy_checks.person_id IN" in each]
