"""A buddy whose Telegram chat has a topic for each member: nobody's words go to anybody else."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack

import pytest

from bot.pairing.reviewing import end
from bot.pairing.saying import Telling
from bot.store import buddies, concerns
from bot.store.dossier import load_dossier
from bot.store.erasing import erase_person, unfinished_concerns
from bot.store.pairings import pairing_of
from bot.store.topics import topic_called
from bot.tables.states import EndedWhy
from tests.standins.telegram import TelegramStandIn
from tests.town.fixtures import town_with_providers
from tests.town.screens import ProvidersScreens
from tests.town.town import Resident, Town


@pytest.fixture
async def town(database_url: str) -> AsyncIterator[Town]:
    """With both providers, on each database: only Telegram has topics."""
    async with AsyncExitStack() as stack:
        made = await town_with_providers(database_url, stack)
        telegram_of(made).has_topics = True
        yield made
        made.all_is_quiet()


def telegram_of(town: Town) -> TelegramStandIn:
    assert isinstance(town.screens, ProvidersScreens)
    return town.screens.telegram


def topic_of(buddy: Resident, title: str) -> str:
    """Telegram's name for the newest topic of that title in this chat."""
    topics = telegram_of(buddy.town).topics
    chat = int(buddy.address.value)
    return [
        str(topic) for (where, topic), over in topics.items() if (where, over) == (chat, title)
    ][-1]


async def writes_in(buddy: Resident, topic: str, text: str, answer_to: str = "") -> None:
    await buddy.town.carrier.carry(buddy.address, text, topic=topic, answer_to=answer_to)
    await buddy.town.settle()


def hears_in(buddy: Resident, topic: str, *fragments: str) -> str:
    """The next message stands in this topic; empty for the chat itself."""
    text = buddy.hears(*fragments)
    seen = buddy.seen[buddy.heard - 1]
    assert seen.topic == topic, f"{text!r} stands in {seen.topic!r}"
    return seen.id


async def two_topics(town: Town) -> tuple[Resident, Resident, Resident, str, str]:
    bea = await town.buddy("Bea Holm", on="chat")
    ann = await town.member("Ann Grey", buddy=bea)
    ben = await town.member("Ben Hill", on="chat", buddy=bea)
    town.it_is("2026-11-22 19:10")
    await bea.writes("topics")
    hears_in(bea, "", "topic of their own", "NO TOPICS")
    of_ann, of_ben = topic_of(bea, "Ann"), topic_of(bea, "Ben")
    hears_in(bea, of_ann, "you write with Ann")
    hears_in(bea, of_ben, "you write with Ben")
    for member, said, where in ((ann, "my hip is sore", of_ann), (ben, "fed the birds", of_ben)):
        await member.writes(said)
        member.hears("Bea")
        hears_in(bea, where, member.name.split()[0], said)
    return bea, ann, ben, of_ann, of_ben


async def test_two_members_are_kept_apart_without_a_number_and_buttons_answer_in_the_topic(
    town: Town,
) -> None:
    jo = await town.staff("Jo Marsh")
    bea, ann, ben, of_ann, of_ben = await two_topics(town)
    await writes_in(bea, of_ann, "Oh no, since when?")
    ann.hears("since when?", "Bea")
    await writes_in(bea, of_ben, "Which birds?")
    ben.hears("Which birds?", "Bea")
    await writes_in(bea, of_ann, "2 times now?")  # 2 is Ben's number
    hears_in(bea, of_ann, "for Ann, or for Ben", "not sent")
    ann.hears_nothing()
    await bea.replies_to("fed the birds", "Robins?")
    ben.hears("Robins?")
    await ben.writes("blue tits")
    hears_in(bea, of_ben, "blue tits")
    await bea.presses("Reply later")
    hears_in(bea, of_ben, "remind you about Ben")
    await writes_in(bea, of_ben, "W")
    jo.hears("URGENT alert 1")
    hears_in(bea, of_ben, "Thank you")
    async with town.service.database.reading() as tx:
        concern = await concerns.of_member(tx, ben.id)
        assert concern is not None
        assert await concerns.of_member(tx, ann.id) is None
    await writes_in(bea, of_ben, "he sounded low")
    hears_in(bea, of_ben, "staff", "not sent")
    await bea.writes("and what shall I do now?")
    hears_in(bea, "", "Which one", "1 Ann", "Ben")
    ann.hears_nothing()
    ben.hears_nothing()


async def test_words_whose_topic_was_deleted_come_once_to_the_chat_and_the_next_make_a_new_one(
    town: Town,
) -> None:
    bea, ann, _, of_ann, _ = await two_topics(town)
    del telegram_of(town).topics[int(bea.address.value), int(of_ann)]
    await ann.writes("and it snows")
    hears_in(bea, "", "Ann (1)", "and it snows")
    bea.hears_nothing()
    await bea.replies_to("and it snows", "Here, too")
    ann.hears("Here, too")
    await writes_in(bea, of_ann, "Wrap up warm")  # sent before their phone had deleted it
    ann.hears("Wrap up warm")
    await ann.writes("it is cold")
    hears_in(bea, "", "it is cold")  # nobody's chat is filled with new ones
    await town.later(minutes=11)
    await ann.writes("I will")
    anew = topic_of(bea, "Ann")
    assert anew != of_ann
    hears_in(bea, anew, "you write with Ann")
    hears_in(bea, anew, "I will")


async def test_where_topics_are_not_switched_on_all_stays_in_the_chat_and_it_is_said(
    town: Town,
) -> None:
    telegram_of(town).has_topics = False
    bea = await town.buddy("Bea Holm", on="chat")
    ann = await town.member("Ann Grey", buddy=bea)
    await town.member("Ben Hill", buddy=bea)
    await bea.writes("/topics")
    bea.hears("topic of their own")
    bea.hears("We cannot make topics here")
    bea.hears_nothing()
    await ann.writes("fed the birds")
    ann.hears("Bea")
    hears_in(bea, "", "fed the birds")
    assert len(telegram_of(town).called("createForumTopic")) == 1


async def test_an_ended_pairing_ends_its_topic_and_no_topics_puts_all_into_one_chat(
    town: Town,
) -> None:
    jo = await town.staff("Jo Marsh")
    bea, ann, ben, of_ann, of_ben = await two_topics(town)
    await writes_in(bea, of_ann, "Poor old you")
    ann.hears("Poor old you")
    async with town.service.database.writing() as tx:
        pairing = await pairing_of(tx, ann.id)
        assert pairing is not None
        telling = Telling(tx, town.service.office.charity, town.now)
        await end(telling, pairing, EndedWhy.MOVED_ON, None)
    await town.settle()
    hears_in(bea, of_ann, "Ann")
    ann.hears("Bea")
    assert topic_of(bea, "Ann (ended)") == of_ann
    await writes_in(bea, of_ann, "Goodbye then")
    hears_in(bea, of_ann, "not with Ann any more", "not sent")
    ann.hears_nothing()
    await writes_in(bea, of_ann, "W")
    jo.hears("URGENT alert 1")
    bea.hears("Thank you")
    async with town.service.database.reading() as tx:
        assert await concerns.of_member(tx, ann.id) is not None
        assert await concerns.of_member(tx, ben.id) is None
    await writes_in(bea, of_ben, "no topics")
    hears_in(bea, "", "in one place")
    await ben.writes("blue tits")
    hears_in(bea, "", "Ben", "blue tits")
    await writes_in(bea, of_ben, "Lovely")  # the old topic still is about Ben
    ben.hears("Lovely")


async def test_who_is_with_a_member_again_finds_the_topic_of_before(town: Town) -> None:
    bea, ann, _, of_ann, of_ben = await two_topics(town)
    async with town.service.database.writing() as tx:
        await buddies.pair(tx, ann.id, None, town.now)
    await writes_in(bea, of_ann, "Poor old you")
    ann.hears("Poor old you")  # what waited for her is hers to answer
    await writes_in(bea, of_ann, "Still there?")
    hears_in(bea, of_ann, "not with Ann any more")
    async with town.service.database.writing() as tx:
        await buddies.pair(tx, ann.id, bea.id, town.now)
    await bea.writes("No topics.")
    hears_in(bea, "", "in one place")
    await town.later(minutes=1)
    await bea.presses("Topics")
    hears_in(bea, "", "topic of their own")
    for topic in sorted((of_ann, of_ben)):
        hears_in(bea, topic, "Here you write with")
    await writes_in(bea, of_ann, "How is the hip?")
    ann.hears("How is the hip?")
    assert len(telegram_of(town).topics) == 2


async def test_the_topic_of_an_erased_member_is_about_nobody_else(town: Town) -> None:
    bea, ann, ben, _, of_ben = await two_topics(town)
    async with town.service.database.writing() as tx:
        assert await unfinished_concerns(tx, ben.id) == []
        await erase_person(tx, ben.id, town.now)
        assert await topic_called(tx, 1, of_ben) is None
    await writes_in(bea, of_ben, "Which birds?")
    hears_in(bea, "", "Which one", "1 Ann")
    ann.hears_nothing()
    async with town.service.database.writing() as tx:
        await erase_person(tx, bea.id, town.now)
        dossier = await load_dossier(tx, bea.id)
    assert dossier is not None
    assert dossier.rows["topics"] == []
