"""One topic a member however many write at once, and no words wait for one that does not come."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack

import pytest

from bot.store import topics
from messages.inbound import Inbound, Kind
from messages.sentences import Sentence
from tests.standins.loopback import Mood, broken
from tests.standins.telegram import BLOCKED, TelegramStandIn, too_many
from tests.town.fixtures import town_with_providers
from tests.town.screens import ProvidersScreens
from tests.town.town import Resident, Town


@pytest.fixture
async def sorted_town(database_url: str) -> AsyncIterator[Town]:
    async with AsyncExitStack() as stack:
        town = await town_with_providers(database_url, stack)
        telegram_of(town).has_topics = True
        yield town


def telegram_of(town: Town) -> TelegramStandIn:
    assert isinstance(town.screens, ProvidersScreens)
    return town.screens.telegram


async def bea_and_ann(town: Town) -> tuple[Resident, Resident]:
    """Her chat is to be sorted, and has no topic yet."""
    bea = await town.buddy("Bea Holm", on="chat")
    ann = await town.member("Ann Grey", buddy=bea)
    async with town.service.database.writing() as tx:
        await topics.sort(tx, 1, town.now, town.now)
    return bea, ann


async def test_eight_texts_at_once_open_one_topic(sorted_town: Town) -> None:
    town = sorted_town
    bea, ann = await bea_and_ann(town)
    told = [
        Inbound(ann.address, f"m{count}", Kind.TEXT, town.now, text=f"robin {count}")
        for count in range(8)
    ]
    await asyncio.gather(*(town.service.receive(each) for each in told))
    await town.settle()
    assert list(telegram_of(town).topics.values()) == ["Ann"]
    [topic] = {topic for _, topic in telegram_of(town).topics}
    texts = [seen for seen in bea.seen if "robin" in seen.text]
    assert len(texts) == 8
    assert {seen.topic for seen in texts} == {str(topic)}


@pytest.mark.parametrize("mood", [broken(500), too_many(4)])
async def test_words_do_not_wait_for_a_topic_that_telegram_does_not_make(
    sorted_town: Town, mood: Mood
) -> None:
    town = sorted_town
    bea, ann = await bea_and_ann(town)
    telegram_of(town).always(mood, method="createForumTopic")
    await ann.writes("the robin came back")
    await town.later(seconds=10)
    [seen] = bea.seen
    assert (seen.topic, "the robin came back" in seen.text) == ("", True)
    telegram_of(town).always(None, method="createForumTopic")
    await town.later(minutes=15)
    await ann.writes("and brought a friend")
    assert [(bool(each.topic), each.text.split()[0]) for each in bea.seen[1:]] == [
        (True, "Here"),
        (True, "Ann"),
    ]


async def test_whoever_has_blocked_the_bot_gets_a_title_by_no_other_way(
    sorted_town: Town,
) -> None:
    town = sorted_town
    bea, ann = await bea_and_ann(town)
    second = await town.also_has_a_phone(bea)
    telegram_of(town).always(BLOCKED, chat=int(bea.address.value))
    telegram_of(town).always(BLOCKED, method="createForumTopic")
    await ann.writes("the robin came back")
    [text] = second.unheard
    assert "the robin came back" in text
    async with town.service.database.reading() as tx:
        found = await topics.still_open(tx, 1, ann.id)
    assert found is None
    assert Sentence.TOPIC_TITLE.value not in text


async def test_whoever_only_stands_in_answers_in_the_chat_itself(provided_town: Town) -> None:
    town = provided_town
    telegram_of(town).has_topics = True
    bea, _ = await bea_and_ann(town)
    dan = await town.buddy("Dan Pike", on="text")
    cat = await town.member("Cat Lowe", buddy=dan)
    await cat.writes("the frost was pretty")
    cat.hears("Dan")
    dan.hears("frost")
    await dan.writes("P1")
    dan.hears("That is fine")
    cat.hears("asking our volunteers")
    bea.hears("A member would like an answer")
    await bea.presses("I'll answer")
    bea.hears("Cat", "the frost was pretty")
    assert [seen.topic for seen in bea.seen] == ["", ""]
    cat.hears("Bea")
    await bea.replies_to("frost", "It was here, too")
    cat.hears("It was here, too")
    assert telegram_of(town).topics == {}
