"""A people file says when members hear from us, and leaves alone what it says nothing of."""

import json
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from bot.database import open_database
from bot.people.exporting import export_person
from bot.planned import change_chosen
from bot.store.dossier import load_dossier
from bot.store.plans import chosen_of
from bot.vault import Vault
from schedules.chosen import Chosen, ChosenTime
from schedules.plan_words import parse_days
from schedules.quiet_hours import QuietHours
from tests.bot.people_file import Register, member
from tests.town.fixtures import SECRET_KEY

HOSPITAL = ChosenTime(parse_days("daily"), time(15), on=date(2026, 11, 26))
NIGHT = QuietHours(time(22), time(8))


@pytest.fixture
async def register(database_url: str) -> AsyncIterator[Register]:
    database = open_database(database_url, Vault(SECRET_KEY))
    yield Register(database)
    await database.close()


async def stands(register: Register) -> Chosen:
    (ann,) = await register.everybody()
    async with register.database.reading() as tx:
        return await chosen_of(tx, ann.person.id)


async def chooses(register: Register, *once: ChosenTime, leeway: int = 0) -> None:
    (ann,) = await register.everybody()
    async with register.database.writing() as tx:

        def change(before: Chosen) -> Chosen:
            return replace(before, times=(*before.times, *once), leeway=leeway, quiet=NIGHT)

        await change_chosen(tx, register.charity, ann.person, change, register.now)


@pytest.mark.parametrize(
    ("days", "at", "slots"),
    [
        ("every other sun", "09:00;18:30", ["2026-11-22T18:30", "2026-12-06T09:00"]),
        ("holidays", "18:30", ["2026-12-24T18:30"]),
        ("christmas", "18:30", ["2026-12-24T18:30"]),
    ],
)
async def test_rarer_days_are_taken_in_and_a_second_import_changes_nothing(
    register: Register, days: str, at: str, slots: list[str]
) -> None:
    await register.take_in(member(days=days, time=at))
    (ann,) = await register.everybody()
    assert {plan.days for plan in ann.plans} == {days}
    assert sorted(plan.next_slot or "" for plan in ann.plans) == slots
    again = await register.take_in(member(days=days, time=at))
    assert str(again) == "0 added, 0 updated, 1 unchanged"


async def test_about_a_time_is_some_minutes_either_side(register: Register) -> None:
    await register.take_in(member(time="about 18:30"))
    assert (await stands(register)).leeway == 10
    (ann,) = await register.everybody()
    (plan,) = ann.plans
    assert plan.next_slot == "2026-11-22T18:30"
    assert plan.next_due_at is not None
    early, late = (
        datetime(2026, 11, 22, 18, 20, tzinfo=UTC),
        datetime(2026, 11, 22, 18, 40, tzinfo=UTC),
    )
    assert early <= plan.next_due_at <= late
    assert str(await register.take_in(member(time="about 18:30"))).endswith("1 unchanged")
    assert str(await register.take_in(member(time="18:30"))).endswith("1 updated, 0 unchanged")
    assert (await stands(register)).leeway == 0


async def test_a_file_leaves_one_offs_and_quiet_hours_alone(register: Register) -> None:
    await register.take_in(member(days="sun"))
    await chooses(register, HOSPITAL)
    await register.take_in(member(days="sat"))
    now = await stands(register)
    assert {one.on for one in now.times} == {None, HOSPITAL.on}
    assert now.quiet == NIGHT
    await register.take_in(member(days="fri", timezone="America/New_York"))
    (ann,) = await register.everybody()
    once = next(plan for plan in ann.plans if plan.time.on is not None)
    assert once.next_due_at == datetime(2026, 11, 26, 20, 0, tzinfo=UTC)


async def test_what_they_changed_themselves_stays_when_the_same_file_comes_again(
    register: Register,
) -> None:
    await register.take_in(member())
    await chooses(register, leeway=20)
    summary = await register.take_in(member())
    assert "changed the times by text" in summary.notes[0]
    assert (await stands(register)).leeway == 20


async def test_an_export_has_all_that_they_chose_in_words_that_can_be_taken_in(
    register: Register,
) -> None:
    await register.take_in(member(days="every other sun"))
    await chooses(register, HOSPITAL, leeway=5)
    (ann,) = await register.everybody()
    async with register.database.reading() as tx:
        dossier = await load_dossier(tx, ann.person.id)
    assert dossier is not None
    told = json.loads(export_person(dossier, {}))
    lasting, once = told["plans"]
    assert (lasting["days"], lasting["anchor"]) == ("every other sun", "2026-11-22")
    assert (once["on_date"], once["at"]) == ("2026-11-26", "15:00")
    assert told["timings"] == [{"leeway": 5, "quiet": "22:00-08:00"}]
    assert parse_days(lasting["days"]) == parse_days("every other sun")
