"""A people file is taken in whole or not at all, and a second time it only updates."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.database import open_database
from bot.faults import ImportFault
from bot.store.buddies import own_buddy
from bot.store.people import change_person
from bot.vault import Vault
from messages.people import Address, Channel, Role
from tests.bot.people_file import Register, buddy, member, people_file, staff
from tests.town.fixtures import SECRET_KEY

ANN = Address(Channel.SMS, "+447700900001")


@pytest.fixture
async def register(database_url: str) -> AsyncIterator[Register]:
    database = open_database(database_url, Vault(SECRET_KEY))
    yield Register(database)
    await database.close()


async def refused(register: Register, content: bytes) -> tuple[str, ...]:
    with pytest.raises(ImportFault) as fault:
        await register.import_file(content)
    return fault.value.problems


async def test_everybody_in_the_file_is_stored_with_all_that_it_says(register: Register) -> None:
    summary = await register.take_in(
        member(buddy="priya  PINE", interests="tea;cats", notes="Has a dog", language="cy"),
        buddy(days="weekdays", interests="tea"),
        staff(on_call="fri 18:00-22:00", order="2", timezone="Europe/Dublin"),
    )
    assert str(summary) == "3 added, 0 updated, 0 unchanged"
    ann, priya, rita = await register.everybody()
    assert (ann.person.role, ann.person.language) == (Role.MEMBER, "cy")
    assert (ann.person.interests, ann.person.notes) == ("tea;cats", "Has a dog")
    assert ann.person.consented_on == date(2026, 1, 2)
    assert [each.address for each in ann.addresses] == [ANN]
    assert ann.buddy_id == priya.person.id
    assert priya.person.days == "mon tue wed thu fri"
    assert (rita.person.on_call, rita.person.staff_order) == ("fri 18:00-22:00", 2)
    assert rita.person.timezone == "Europe/Dublin"


async def test_the_holidays_of_a_member_are_those_of_their_nation(register: Register) -> None:
    register.now = datetime(2026, 11, 24, 12, tzinfo=UTC)
    await register.take_in(member(days="holidays", nation="Scotland"))
    (ann,) = await register.everybody()
    assert (ann.person.nation, ann.plans[0].next_slot) == ("SCT", "2026-11-30T18:30")
    assert str(await register.take_in(member(days="holidays", nation="eng"))).startswith("0 added")
    (ann,) = await register.everybody()
    assert (ann.person.nation, ann.plans[0].next_slot) == ("ENG", "2026-12-24T18:30")
    told = await refused(register, people_file(member(nation="Atlantis"), buddy(nation="ENG")))
    assert "'Atlantis' is no part of GB" in told[0]
    assert "nation: this is for members only" in told[1]


async def test_a_plan_begins_with_the_next_slot_on_the_members_own_clock(
    register: Register,
) -> None:
    await register.take_in(member(timezone="Asia/Tokyo", days="sun mon", time="08:00;20:00"))
    (ann,) = await register.everybody()
    assert [(plan.at, plan.days, plan.next_slot, plan.next_due_at) for plan in ann.plans] == [
        ("08:00", "mon sun", "2026-11-23T08:00", datetime(2026, 11, 22, 23, 0, tzinfo=UTC)),
        ("20:00", "mon sun", "2026-11-23T20:00", datetime(2026, 11, 23, 11, 0, tzinfo=UTC)),
    ]


async def test_one_person_is_named_as_fallback_and_another_file_can_name_another(
    register: Register,
) -> None:
    rita, sol = staff("Rita Rowan"), staff("Sol Sallow", "sms:+447700900090")
    two = people_file({**rita, "fallback": "yes"}, {**sol, "fallback": "yes"})
    (problem,) = await refused(register, two)
    assert (
        problem
        == "Line 3: fallback: only one person can be named, and line 2 names somebody already."
    )
    await register.take_in({**rita, "fallback": "yes"}, sol, member(team="North  side"))
    named = {one.person.name: one.person.fallback for one in await register.everybody()}
    assert named == {"Rita Rowan": True, "Sol Sallow": False, "Ann Ash": False}
    assert (await register.the_one("Ann Ash")).person.team == "north side"
    await register.take_in({**sol, "fallback": "yes"}, rita)
    assert (await register.the_one("Sol Sallow")).person.fallback
    assert not (await register.the_one("Rita Rowan")).person.fallback
    await register.take_in(sol, without=("fallback", "team"))
    assert (await register.the_one("Sol Sallow")).person.fallback
    await register.take_in(sol)
    assert not (await register.the_one("Sol Sallow")).person.fallback


async def test_one_faulty_row_keeps_every_other_out(register: Register) -> None:
    rows = [member(), buddy(), staff(), member("Bo Birch", "sms:12")]
    (problem,) = await refused(register, people_file(*rows))
    assert problem.startswith("Line 5: address: ")
    assert await register.names() == []


async def test_faults_that_only_show_beside_other_rows_are_told_all_together(
    register: Register,
) -> None:
    content = people_file(
        member(buddy="Nobody"),
        member("Bo Birch", "sms:07700 900001"),
        buddy("Sam Sorrel", "telegram:1"),
        buddy("sam sorrel", "telegram:2"),
        member("Cy Cedar", "sms:+447700900003", buddy="Sam Sorrel"),
    )
    assert await refused(register, content) == (
        "Line 2: buddy: nobody of that name is a buddy, in this file or before it.",
        "Line 3: line 2 has the same address, and two people cannot share one.",
        "Line 6: buddy: 2 buddies have that name. Give them names that differ.",
    )
    assert await register.names() == []


async def test_a_dry_run_says_what_would_happen_and_writes_nothing(register: Register) -> None:
    content = people_file(member(), buddy())
    summary = await register.import_file(content, dry_run=True)
    assert str(summary) == "2 added, 0 updated, 0 unchanged"
    assert await register.names() == []


async def test_the_same_file_again_changes_nothing(register: Register) -> None:
    content = people_file(member(buddy="Priya Pine"), buddy(days="fri"), staff())
    await register.import_file(content)
    before = await register.everybody()
    register.now += timedelta(hours=1)
    assert str(await register.import_file(content)) == "0 added, 0 updated, 3 unchanged"
    assert await register.everybody() == before


async def test_a_second_import_changes_what_differs(register: Register) -> None:
    await register.take_in(member(buddy="Priya Pine", notes="old"), buddy(), staff())
    summary = await register.take_in(
        member("Ann Alder", days="daily", time="09:00", notes="new"),
        buddy("Sam Sorrel", "telegram:7002"),
    )
    assert str(summary) == "1 added, 1 updated, 0 unchanged"
    ann = await register.the_one("Ann Alder")
    assert [(plan.days, plan.at) for plan in ann.plans] == [("daily", "09:00")]
    assert (ann.person.notes, ann.buddy_id) == ("new", None)
    assert await register.names() == ["Ann Alder", "Priya Pine", "Rita Rowan", "Sam Sorrel"]


async def test_a_slot_that_is_planned_already_stays_where_it_is(register: Register) -> None:
    await register.take_in(member())
    register.now = datetime(2026, 11, 22, 18, 31, tzinfo=UTC)
    await register.take_in(member(notes="imported one minute after the slot, before any beat"))
    (ann,) = await register.everybody()
    assert ann.plans[0].next_slot == "2026-11-22T18:30"


async def test_another_time_zone_moves_the_slot(register: Register) -> None:
    await register.take_in(member())
    await register.take_in(member(timezone="America/New_York"))
    (ann,) = await register.everybody()
    assert ann.plans[0].next_due_at == datetime(2026, 11, 22, 23, 30, tzinfo=UTC)


async def test_a_time_that_the_file_no_longer_has_is_removed(register: Register) -> None:
    await register.take_in(member(time="09:00;18:30"))
    await register.take_in(member(time="18:30"))
    (ann,) = await register.everybody()
    assert [plan.at for plan in ann.plans] == ["18:30"]
    await register.take_in(member(time="", days=""))
    (ann,) = await register.everybody()
    assert ann.plans == ()


async def test_a_column_that_the_file_does_not_have_changes_nothing(register: Register) -> None:
    await register.take_in(member(buddy="Priya Pine", notes="kept", interests="tea"), buddy())
    summary = await register.take_in(
        member("Ann Alder"), without=("days", "time", "buddy", "notes", "interests", "consent")
    )
    assert str(summary) == "0 added, 1 updated, 0 unchanged"
    ann = await register.the_one("Ann Alder")
    assert (ann.person.notes, ann.person.interests) == ("kept", "tea")
    assert (len(ann.plans), ann.buddy_id is not None) == (1, True)


async def test_stop_pause_and_consent_outlive_another_import(register: Register) -> None:
    await register.take_in(member())
    (ann,) = await register.everybody()
    until = register.now + timedelta(weeks=2)
    async with register.database.writing() as tx:
        await change_person(tx, ann.person.id, stopped_at=register.now, paused_until=until)
    await register.take_in(member("Ann Alder", consent=""))
    (ann,) = await register.everybody()
    assert (ann.person.stopped_at, ann.person.paused_until) == (register.now, until)
    assert ann.person.consented_on == date(2026, 1, 2)


async def test_a_new_number_takes_the_place_of_the_old_one(register: Register) -> None:
    await register.take_in(member(address="sms:+447700900001;telegram:55"))
    summary = await register.take_in(member(address="telegram:55;sms:+447700900002"))
    assert str(summary) == "0 added, 1 updated, 0 unchanged"
    (ann,) = await register.everybody()
    assert [each.address.value for each in ann.addresses] == ["55", "+447700900002"]


async def test_an_old_number_can_become_somebody_elses(register: Register) -> None:
    await register.take_in(member(address="telegram:55;sms:+447700900001"))
    await register.take_in(member(address="telegram:55"))
    await register.take_in(member("Bo Birch", "sms:+447700900001"))
    ann, bo = await register.everybody()
    assert [each.address.value for each in bo.addresses] == ["+447700900001"]
    assert bo.person.id != ann.person.id


async def test_who_is_known_by_name_alone_gets_the_new_address_and_it_is_said(
    register: Register,
) -> None:
    await register.take_in(member())
    summary = await register.take_in(member("ann ASH", "sms:+447700900002"))
    assert str(summary) == "0 added, 1 updated, 0 unchanged"
    (note,) = summary.notes
    assert note.startswith("Line 2: M-1 is known by name and gets a new address.")


async def test_of_two_with_one_name_nobody_is_taken_for_the_other(register: Register) -> None:
    await register.take_in(member(), member(address="sms:+447700900002"))
    summary = await register.take_in(member(address="sms:+447700900003"))
    assert str(summary) == "1 added, 0 updated, 0 unchanged"


async def test_two_rows_that_could_be_one_stored_person_are_refused(register: Register) -> None:
    await register.take_in(member())
    content = people_file(member(address="sms:+447700900002"), member(address="sms:+447700900003"))
    problems = await refused(register, content)
    assert [problem[:40] for problem in problems] == [
        "Line 2: more than one row could be M-1, ",
        "Line 3: more than one row could be M-1, ",
    ]


async def test_an_address_of_somebody_with_another_role_is_refused(register: Register) -> None:
    await register.take_in(buddy(address="sms:+447700900001"))
    assert await refused(register, people_file(member())) == (
        "Line 2: its address belongs to B-1, whose role is buddy.",
    )


async def test_one_row_cannot_be_two_people(register: Register) -> None:
    await register.take_in(member(), member("Bo Birch", "sms:+447700900002"))
    content = people_file(member(address="sms:+447700900001;sms:+447700900002"))
    (problem,) = await refused(register, content)
    assert problem.startswith("Line 2: its addresses belong to M-1 and M-2")


async def test_two_rows_cannot_be_one_person(register: Register) -> None:
    await register.take_in(member(address="sms:+447700900001;telegram:55"))
    content = people_file(member(), member("Bo Birch", "telegram:55"))
    assert await refused(register, content) == (
        "Line 3: this is M-1 by an address, and so is line 2.",
    )


async def test_a_buddy_who_is_already_there_can_be_named(register: Register) -> None:
    await register.take_in(buddy())
    await register.take_in(member(buddy="Priya Pine"))
    ann, priya = await register.the_one("Ann Ash"), await register.the_one("Priya Pine")
    async with register.database.reading() as tx:
        assert await own_buddy(tx, ann.person.id) == priya.person.id


async def test_of_two_imports_at_once_both_take_effect_and_nobody_is_doubled(
    register: Register,
) -> None:
    people = [member(f"Member {n}", f"sms:+447700900{n:03d}") for n in range(100, 130)]
    summaries = await asyncio.gather(*(register.take_in(*people) for _ in range(5)))
    assert sorted(one.added for one in summaries) == [0, 0, 0, 0, 30]
    assert sorted(one.unchanged for one in summaries) == [0, 30, 30, 30, 30]
    assert len(await register.names()) == 30


async def test_three_thousand_people_come_in_at_once_and_again(register: Register) -> None:
    people = [buddy()] + [
        member(
            f"Member {n}",
            f"phones:text-{n}",
            buddy="Priya Pine",
            consent="" if n % 2 else "2026-01-02",
        )
        for n in range(1, 3_000)
    ]
    content = people_file(*people)
    first = await register.import_file(content)
    assert (first.added, first.invited) == (3_000, 1_500)
    again = await register.import_file(content)
    assert (again.unchanged, again.invited) == (3_000, 0)
    one = (await register.everybody())[-1]
    assert (one.person.name, one.buddy_id, len(one.plans)) == ("Member 2999", 1, 1)
