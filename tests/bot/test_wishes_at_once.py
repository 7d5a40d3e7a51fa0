"""A wish changes a plan once, whoever else writes, sends it again or dies meanwhile."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import replace
from datetime import time, timedelta

import pytest
from sqlalchemy import select

from bot.console.silence_view import silence_view
from bot.planned import change_chosen
from bot.rounds.holidays_moved import follow_the_holidays
from bot.store.people import find_person
from bot.store.plans import chosen_of, plans_of
from bot.tables import plan_changes, plan_questions
from messages.inbound import Inbound, Kind
from schedules.chosen import Chosen
from schedules.spoken_choice import spoken_chosen
from tests.town.fixtures import town_with_phones
from tests.town.town import Resident, Town


@pytest.fixture
async def busy(database_url: str) -> AsyncIterator[Town]:
    """A town on either database."""
    async with AsyncExitStack() as stack:
        yield await town_with_phones(database_url, stack)


def says(member: Resident, name: str, text: str) -> Inbound:
    """Words under the provider's own name for them."""
    return Inbound(member.address, name, Kind.TEXT, member.town.now, text=text)


async def planned(member: Resident) -> str:
    async with member.town.service.database.reading() as tx:
        return spoken_chosen(await chosen_of(tx, member.id))


async def changes(member: Resident) -> list[str]:
    """How each came, and whether it was put back."""
    async with member.town.service.database.reading() as tx:
        rows = await tx.all(select(plan_changes).order_by(plan_changes.c.id))
    return [f"{row.how}{' undone' if row.undone_at else ''}" for row in rows]


async def test_the_same_message_twice_changes_once(busy: Town) -> None:
    sam = await busy.member("Sam Okafor", days="sun")
    await asyncio.gather(*(busy.service.receive(says(sam, "m1", "more")) for _ in range(3)))
    await busy.settle()
    assert await planned(sam) == "Fridays and Sundays at 6.30pm"
    assert await changes(sam) == ["text"]
    sam.hears("more often")
    sam.hears_nothing()


async def test_of_two_messages_at_once_the_later_sees_the_earlier(busy: Town) -> None:
    sam = await busy.member("Sam Okafor", days="fri sun")
    both = (says(sam, "m1", "evenings at 7"), says(sam, "m2", "not sundays"))
    await asyncio.gather(*(busy.service.receive(each) for each in both))
    await busy.settle()
    assert await planned(sam) == "Fridays at 7pm"
    assert await changes(sam) == ["text", "text"]


async def test_two_undos_and_two_letters_at_once_count_once(busy: Town) -> None:
    await busy.buddy("Ann Reed")
    sam = await busy.member("Sam Okafor", days="wed")
    await sam.writes("sundays")
    letters = [busy.service.receive(says(sam, f"b{n}", "B")) for n in range(2)]
    await asyncio.gather(*letters)
    assert await planned(sam) == "Wednesdays and Sundays at 6.30pm"
    async with busy.service.database.reading() as tx:
        assert await tx.all(select(plan_questions)) == []
    await asyncio.gather(*(busy.service.receive(says(sam, f"u{n}", "UNDO")) for n in range(2)))
    assert await planned(sam) == "Wednesdays at 6.30pm"
    assert await changes(sam) == ["text undone", "undo"]


async def test_whoever_dies_in_the_middle_of_a_wish_changed_nothing_and_it_comes_again(
    busy: Town,
) -> None:
    members = [await busy.member(f"Member{n}", days="fri sun") for n in range(12)]
    for moments, sam in enumerate(members):
        wish = says(sam, f"m{moments}", "not sundays")
        ended = asyncio.create_task(busy.service.receive(wish))
        await asyncio.wait({ended}, timeout=moments / 800)
        ended.cancel()
        await asyncio.gather(ended, return_exceptions=True)
        assert await planned(sam) in ("Fridays and Sundays at 6.30pm", "Fridays at 6.30pm")
        await busy.service.receive(wish)
        await busy.settle()
        assert await planned(sam) == "Fridays at 6.30pm"
        sam.hears("Fridays at 6.30pm", "UNDO")
        sam.hears_nothing()
    assert await changes(members[0]) == ["text"] * 12


async def test_what_staff_changed_since_is_not_put_back(busy: Town) -> None:
    sam = await busy.member("Sam Okafor", days="fri sun")
    await sam.writes("not sundays")
    sam.hears("UNDO")
    async with busy.service.database.writing() as tx:
        person = await find_person(tx, sam.id)
        assert person is not None

        def at_nine(before: Chosen) -> Chosen:
            return replace(before, times=(replace(before.times[0], at=time(21)),))

        await change_chosen(tx, busy.service.office.charity, person, at_nine, busy.now)
    await sam.writes("undo")
    sam.hears("it has changed since")
    assert await planned(sam) == "Fridays at 9pm"


async def test_a_pause_is_put_back_too_and_so_is_a_one_off(busy: Town) -> None:
    sam = await busy.member("Sam Okafor", days="fri sun")
    await sam.writes("text me tomorrow at 3")
    assert "once on" in await planned(sam)
    await sam.writes("undo")
    assert await planned(sam) == "Fridays and Sundays at 6.30pm"
    await sam.writes("pause 2 weeks")
    await sam.writes("undo that")
    async with busy.service.database.reading() as tx:
        person = await find_person(tx, sam.id)
    assert person is not None
    assert person.paused_until is None


async def test_pages_say_away_and_in_hospital_apart_and_undo_puts_the_reason_back(
    busy: Town,
) -> None:
    sam = await busy.member("Sam Okafor", days="fri sun")

    async def why() -> str:
        async with busy.service.database.reading() as tx:
            person = await find_person(tx, sam.id)
            assert person is not None
            return (await silence_view(tx, person, busy.now, "Europe/London")).state

    for words, state in (
        ("away till monday", "Away"),
        ("im in hospital", "In hospital"),
        ("undo", "Away"),
        ("pause 2 weeks", "Paused"),
        ("start", "In touch"),
    ):
        await sam.writes(words)
        assert await why() == state, words


async def test_what_nobody_can_put_back_any_more_is_forgotten(busy: Town) -> None:
    sam = await busy.member("Sam Okafor", days="fri sun")
    await sam.writes("not sundays")
    await sam.writes("undo")
    await sam.writes("sundays")
    await busy.later(days=29)
    assert await changes(sam) == ["text undone", "undo"]
    async with busy.service.database.reading() as tx:
        assert await tx.all(select(plan_questions)) == [], "its letters mean nothing any more"
    await busy.later(days=3)
    assert await changes(sam) == ["undo"]
    busy.clock.set(busy.now + timedelta(days=340))
    await busy.settle()
    assert await changes(sam) == []


async def test_another_nation_moves_a_hello_off_its_bank_holiday_but_none_that_is_due(
    busy: Town,
) -> None:
    sam = await busy.member("Sam Okafor", days="mon not bank holidays", at="18:30")
    office = busy.service.office
    scots = replace(office, charity=replace(office.charity, nation="SCT"))
    busy.it_is("2026-11-24 12:00")
    await busy.settle()
    await follow_the_holidays(scots, busy.now)
    assert await next_slot_of(busy, sam) == "2026-12-07T18:30", "the 30th is St Andrew's Day"
    busy.it_is("2026-12-07 18:30")
    await follow_the_holidays(scots, busy.now)
    assert await next_slot_of(busy, sam) == "2026-12-07T18:30"


async def next_slot_of(town: Town, member: Resident) -> str | None:
    async with town.service.database.reading() as tx:
        (plan,) = await plans_of(tx, member.id)
    return plan.next_slot


async def test_another_nation_brings_the_next_check_in_onto_its_holidays(busy: Town) -> None:
    sam = await busy.member("Sam Okafor", days="holidays")
    for nation, day in (("SCT", "2026-11-30"), ("ENG", "2026-12-24")):
        office = busy.service.office
        moved = replace(office, charity=replace(office.charity, nation=nation))
        await follow_the_holidays(moved, busy.now)
        assert await follow_the_holidays(moved, busy.now) == 0, "once is enough"
        async with busy.service.database.reading() as tx:
            (plan,) = await plans_of(tx, sam.id)
        assert (plan.next_slot or "").startswith(day), nation
