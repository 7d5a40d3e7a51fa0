"""People write at the same moment, and nobody waits for, or undoes, what another one did."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack

import pytest

from bot.store import concerns
from messages.inbound import Inbound, Kind
from messages.people import Address
from tests.town.fixtures import town_with_phones
from tests.town.town import Town


@pytest.fixture
async def busy(database_url: str) -> AsyncIterator[Town]:
    """A town on either database."""
    async with AsyncExitStack() as stack:
        yield await town_with_phones(database_url, stack)


def says(town: Town, address: Address, name: str, text: str) -> Inbound:
    """Words under the provider's own name for them."""
    return Inbound(address, name, Kind.TEXT, town.now, text=text)


async def test_members_and_their_buddies_write_together(busy: Town) -> None:
    await busy.staff("Jo Marsh")
    priya = await busy.buddy("Priya Shah", on="text")
    sam = await busy.member("Sam Okafor", buddy=priya)
    await sam.writes("hello")
    told = []
    for n in range(8):
        told.append(says(busy, sam.address, f"s{n}", f"line {n}"))
        told.append(says(busy, priya.address, f"p{n}", f"answer {n}"))
    async with asyncio.timeout(20):
        await asyncio.gather(*(busy.service.receive(each) for each in told))
    await busy.settle()
    answers = [text for text in sam.unheard if text.endswith("- Priya")]
    assert len(answers) == 8


async def test_closing_and_new_urgent_words_cross_and_somebody_is_always_paged(busy: Town) -> None:
    jo = await busy.staff("Jo Marsh")
    for n in range(6):
        sam = await busy.member(f"Member{n}")
        await sam.writes("kms tonight")
        async with busy.service.database.reading() as tx:
            open_now = await concerns.of_member(tx, sam.id)
        assert open_now is not None
        await jo.writes(f"T{open_now.id}")
        await asyncio.gather(
            busy.service.receive(
                says(busy, jo.address, f"c{n}", f"C{open_now.id} spoke, safe now")
            ),
            busy.service.receive(says(busy, sam.address, f"m{n}", "ive took all my pills")),
        )
        await busy.settle()
        async with busy.service.database.reading() as tx:
            after = await concerns.of_member(tx, sam.id)
        told = [text for text in jo.unheard if f"M-{sam.id}" in text and "again" in text]
        assert after is not None or told, "the words came before the close: its owner heard of them"
