"""Words to one person keep their order, however many claim at the same moment."""

from uuid import uuid4

import pytest

from bot.database import Transaction
from bot.saying import put_draft
from bot.store.claiming import claim_next
from bot.store.outbox import Draft
from messages.lanes import Lane
from messages.people import Channel
from messages.sentences import Sentence
from tests.town.town import Resident, Town


async def put(town: Town, who: Resident, words: str, lane: Lane = Lane.RELAY) -> None:
    draft = Draft(
        person_id=who.id,
        sentence=Sentence.FROM_BUDDY,
        lane=lane,
        once=words,
        filling={"text": words},
        due_at=town.now,
    )
    async with town.service.database.writing() as tx:
        assert await put_draft(tx, town.now, town.service.office.charity, draft)


async def claim(town: Town, tx: Transaction) -> int | None:
    return await claim_next(tx, town.now, uuid4().hex, Channel.SMS, tuple(Lane))


@pytest.mark.parametrize("place", ["postgresql, providers"], indirect=True)
async def test_while_one_claims_the_first_words_no_other_claims_the_second(town: Town) -> None:
    """On PostgreSQL the other sees neither the claim nor, for its lock, the row."""
    ann = await town.member("Ann Bell")
    sam = await town.member("Sam Okafor")
    await put(town, ann, "the first")
    await put(town, ann, "the second")
    await put(town, sam, "somebody else's")
    database = town.service.database
    async with database.writing() as one, database.writing() as other:
        first, third = await claim(town, one), await claim(town, other)
        assert await claim(town, other) is None
    assert first is not None
    assert third == first + 2
    async with database.writing() as tx:
        assert await claim(town, tx) is None, "and while the first is on its way it waits, too"


@pytest.mark.parametrize("place", ["postgresql, providers"], indirect=True)
async def test_a_page_waits_for_no_other_words(town: Town) -> None:
    jo = await town.staff("Jo Marsh")
    await put(town, jo, "the first page", Lane.PAGE)
    await put(town, jo, "the second page", Lane.PAGE)
    database = town.service.database
    async with database.writing() as one, database.writing() as other:
        assert None not in (await claim(town, one), await claim(town, other))
