"""A reminder and an offer to be rung go once, however many machines look at the same moment."""

import asyncio
from contextlib import AsyncExitStack
from datetime import timedelta

from sqlalchemy import func, select, update

from bot.rounds.talking import offer_debriefs, send_reminders
from bot.store import in_hand
from bot.store.in_hand import Reminder
from bot.tables import debriefs, outbox
from bot.tables import in_hand as in_hand_rows
from messages.sentences import Sentence
from tests.town.fixtures import town_with_phones
from tests.town.town import Town


async def said(town: Town, sentence: Sentence) -> int:
    async with town.service.database.reading() as tx:
        found = select(func.count()).select_from(outbox)
        row = await tx.first(found.where(outbox.c.sentence == sentence.value))
    return int(row[0]) if row else 0


async def test_of_many_machines_one_reminds_and_one_offers(database_url: str) -> None:
    async with AsyncExitStack() as stack:
        town = await town_with_phones(database_url, stack)
        town.it_is("2026-11-22 19:10")
        await town.staff("Jo Marsh")
        bea = await town.buddy("Bea Holm", on="text")
        ann = await town.member("Ann Grey", buddy=bea)
        await ann.writes("fed the birds")
        await bea.writes("LATER 1")
        office, then = town.service.office, town.now + timedelta(hours=1, minutes=1)
        async with town.service.database.writing() as tx:
            await tx.add_once(debriefs, person_id=bea.id, day="2026-11-22", due_at=then)
        looks = (send_reminders, offer_debriefs) * 4
        await asyncio.gather(*(look(office, then) for look in looks))
        assert await said(town, Sentence.REMINDER) == 1
        assert await said(town, Sentence.BUDDY_DEBRIEF) == 1


async def test_a_reminder_that_was_moved_meanwhile_is_not_taken(quiet_town: Town) -> None:
    town = quiet_town
    town.it_is("2026-11-22 19:10")
    await town.staff("Jo Marsh")
    bea = await town.buddy("Bea Holm", on="text")
    ann = await town.member("Ann Grey", buddy=bea)
    await ann.writes("fed the birds")
    await bea.writes("LATER 1")
    then = town.now + timedelta(hours=1, minutes=1)
    async with town.service.database.writing() as tx:
        [due] = await in_hand.due_reminders(tx, then, 5)
        assert isinstance(due, Reminder)
        moved = update(in_hand_rows).values(remind_at=then + timedelta(hours=2))
        await tx.run(moved)
        assert not await in_hand.take_reminder(tx, due)
    for each in (ann, bea):
        each.heard = len(each.seen)
