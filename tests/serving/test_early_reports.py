"""A report can be faster than the answer that it is about: neither is lost for the other."""

import asyncio

from sqlalchemy import select

from bot.tables import outbox
from messages.delivery import Status
from messages.people import Channel
from tests.serving.street import Street

MANY = 20


async def test_a_report_that_comes_with_the_answer_counts(shared_street: Street) -> None:
    here = shared_street
    anns = [await here.buddy(f"Ann Brambleby{n}", Channel.TELEGRAM) for n in range(MANY)]
    kits = [await here.member("Kit Brambleby", Channel.SMS, ann) for ann in anns]
    await here.served.start()
    here.twilio.hasty = True
    await asyncio.gather(*(here.says(kit, "the pears are ripe") for kit in kits))
    for kit in kits:
        await here.hears(kit, "Ann")
    await here.all_is_sent()
    assert set(await asyncio.gather(*here.twilio.reporting)) == {204}
    texts = select(outbox).where(outbox.c.channel == Channel.SMS)
    assert {Status(row.status) for row in await here.stored(texts)} == {Status.DELIVERED}
