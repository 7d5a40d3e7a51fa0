"""Between a code word and the next message to that phone nothing slips through."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.store.safe_contacts import Rules
from messages.delivery import Later, Unsure
from messages.inbound import Inbound, Kind
from messages.lanes import Lane
from messages.people import Channel
from tests.town.agreeing import agree, agreed_with
from tests.town.fixtures import town_with_phones
from tests.town.screens import PhonesInTown
from tests.town.town import Resident, Town

EVERYTHING = tuple(Lane)


@pytest.fixture
async def crowded(database_url: str) -> AsyncIterator[Town]:
    """A town on either database."""
    async with AsyncExitStack() as stack:
        yield await town_with_phones(database_url, stack)


def says(member: Resident, text: str, name: str = "code") -> Inbound:
    """Words, under the provider's own name for them."""
    return Inbound(member.address, name, Kind.TEXT, member.town.now, text=text)


async def code_word_comes(member: Resident) -> None:
    """Stored and decided on, and nothing sent yet."""
    await member.town.service.receive(says(member, "Pine-apple?"))


async def test_what_was_worded_and_waits_for_its_turn_does_not_leave(crowded: Town) -> None:
    sam = await crowded.member("Sam Okafor")
    await agree(sam, Rules(), "pineapple")
    await crowded.carrier.carry(sam.address, "TIMES")
    sender = crowded.service.senders[Channel.PHONES]
    ready = await sender._prepare(crowded.now, EVERYTHING)
    assert ready is not None
    await code_word_comes(sam)
    await sender._send_and_settle(ready, crowded.now)
    await crowded.later(minutes=30)
    assert sam.seen == []


async def test_what_has_to_be_tried_again_is_not_tried_again(crowded: Town) -> None:
    sam = await crowded.member("Sam Okafor")
    await agree(sam, Rules(), "pineapple")
    phones = crowded.screens
    assert isinstance(phones, PhonesInTown)
    phones.outcomes = [Later("busy", timedelta(minutes=2)), Unsure("reset")]
    await sam.writes("TIMES")
    await sam.writes("HELP me choose a plant")
    await code_word_comes(sam)
    await crowded.later(minutes=6)
    assert sam.seen == []


async def test_of_a_crowd_of_answers_none_comes_after_the_word(crowded: Town) -> None:
    """Twenty questions at once and the word among them, with the sender at work all the while."""
    sam = await crowded.member("Sam Okafor")
    await agree(sam, Rules(), "pineapple")
    asked = [crowded.service.receive(says(sam, "TIMES", f"m{n}")) for n in range(20)]

    async def sends() -> None:
        for _ in range(5):
            await crowded.service.settle(crowded.now)

    await asyncio.gather(*asked[:10], sends(), code_word_comes(sam), *asked[10:], sends())
    before = len(sam.seen)
    await crowded.later(minutes=10)
    await sam.writes("TIMES")
    assert len(sam.seen) == before
    assert (await agreed_with(sam)).quiet_since


async def test_the_word_twice_at_once_opens_one_alert_and_stays_quiet(crowded: Town) -> None:
    jo = await crowded.staff("Jo Marsh")
    sam = await crowded.member("Sam Okafor")
    await agree(sam, Rules(), "pineapple")
    told = [says(sam, "pineapple", f"m{n % 3}") for n in range(12)]
    await asyncio.gather(*(crowded.service.receive(each) for each in told))
    await crowded.settle()
    jo.hears("URGENT alert 1")
    assert not [text for text in jo.unheard if "alert 2" in text]
    assert sam.seen == []


async def test_the_word_is_theirs_alone_and_found_only_with_the_key(crowded: Town) -> None:
    sam, ann = await crowded.member("Sam Okafor"), await crowded.member("Ann Ash")
    await agree(sam, Rules(), "pineapple")
    await agree(ann, Rules(), "raspberry")
    await ann.writes("pineapple")
    ann.heard = len(ann.seen)
    assert not (await agreed_with(ann)).quiet_since
    assert not (await agreed_with(sam)).quiet_since
    await code_word_comes(sam)
    assert (await agreed_with(sam)).quiet_since


async def test_a_word_that_was_taken_away_means_nothing_any_more(crowded: Town) -> None:
    sam = await crowded.member("Sam Okafor")
    await agree(sam, Rules(), "pineapple")
    await agree(sam, replace(Rules(), called="Bob"), "raspberry")
    await sam.writes("pineapple")
    assert not (await agreed_with(sam)).quiet_since
    assert sam.seen
