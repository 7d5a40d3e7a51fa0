"""Topics in a private chat with the bot, as Telegram brings them and as we ask for them."""

import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest

from bot.channels.telegram import TelegramPort
from bot.channels.telegram_updates import parse_telegram
from messages.delivery import Outcome, Refused, Sent, Unsure, Why
from messages.inbound import Inbound, Kind
from messages.outgoing import Outgoing
from messages.people import Address, Channel
from tests.standins.loopback import Mood, broken
from tests.standins.telegram import BLOCKED, TelegramStandIn, refused, too_many

NOW = datetime(2026, 3, 6, 19, 30, tzinfo=UTC)
SAM = 700100
IN_TOPIC = {"message_thread_id": 41, "is_topic_message": True}


@pytest.fixture
async def telegram() -> AsyncIterator[TelegramStandIn]:
    async with TelegramStandIn() as standin:
        standin.has_topics = True
        yield standin


@pytest.fixture
async def port(telegram: TelegramStandIn) -> AsyncIterator[TelegramPort]:
    made = TelegramPort(telegram.token, telegram.base_url, "https://a.example", "s", patience=0.3)
    yield made
    await made.close()


def to_sam(text: str, topic: str = "", *, is_title: bool = False) -> Outgoing:
    address = Address(Channel.TELEGRAM, str(SAM))
    return Outgoing(address, text, NOW, topic=topic, is_title=is_title)


def brought(kind: str, **fields: object) -> Inbound:
    chat = {"id": SAM, "type": "private", "first_name": "Sam"}
    inside = {"message_id": 50, "date": 1, "chat": chat, "text": "hello", **fields}
    if kind == "callback_query":
        inside = {"id": "p1", "from": {"id": SAM}, "data": "done:7", "message": inside}
    return parse_telegram(json.dumps({"update_id": 9, kind: inside}).encode(), NOW)


@pytest.mark.parametrize("kind", ["message", "edited_message", "callback_query"])
def test_what_is_done_in_a_topic_names_it(kind: str) -> None:
    assert brought(kind, **IN_TOPIC).topic == "41"
    assert brought(kind).topic == ""
    # A reply outside of topics has the number of its thread, which is no topic.
    assert brought(kind, message_thread_id=41).topic == ""


def test_words_in_a_topic_answer_nothing_unless_they_do() -> None:
    beginning = {"message_id": 41, "date": 1, "forum_topic_created": {"name": "Ann"}}
    assert brought("message", **IN_TOPIC, reply_to_message=beginning).answer_to == ""
    ours = {"message_id": 44, "date": 1, "text": "Ann (7)"}
    assert brought("message", **IN_TOPIC, reply_to_message=ours).answer_to == "44"


@pytest.mark.parametrize("what", ["created", "edited", "closed", "reopened"])
def test_what_telegram_says_of_a_topic_is_answered_to_nobody(what: str) -> None:
    inbound = brought("message", **IN_TOPIC, text=None, **{f"forum_topic_{what}": {"name": "A"}})
    assert (inbound.kind, inbound.private) == (Kind.UNKNOWN, False)


async def test_a_topic_is_made_named_anew_and_written_in(
    telegram: TelegramStandIn, port: TelegramPort
) -> None:
    made = await port.send(to_sam("Ann", is_title=True))
    assert isinstance(made, Sent)
    assert telegram.topics == {(SAM, int(made.topic)): "Ann"}
    assert telegram.to(SAM) == []
    assert isinstance(await port.send(to_sam("Ann (7) hello", made.topic)), Sent)
    assert [(each.text, each.topic) for each in telegram.to(SAM)] == [
        ("Ann (7) hello", int(made.topic))
    ]
    again = await port.send(to_sam("Ann (ended)", made.topic, is_title=True))
    assert again == Sent(made.provider_id, made.topic)
    assert telegram.topics == {(SAM, int(made.topic)): "Ann (ended)"}


@pytest.mark.parametrize(
    "why",
    ["message thread not found", "TOPIC_DELETED", "TOPIC_CLOSED", "the chat is not a forum"],
)
async def test_words_whose_topic_is_gone_are_refused_for_that_and_the_chat_stays_open(
    telegram: TelegramStandIn, port: TelegramPort, why: str
) -> None:
    telegram.always(refused(400, f"Bad Request: {why}"), chat=SAM)
    assert await port.send(to_sam("hello", "41")) == Refused(Why.NO_TOPIC, "400 topic gone")
    assert len(telegram.called("sendMessage")) == 1


@pytest.mark.parametrize(
    ("mood", "outcome"),
    [
        (refused(400, "Bad Request: the chat is not a forum"), Why.NO_TOPIC),
        (refused(400, "Bad Request: not enough rights to create a topic"), Why.NO_TOPIC),
        (refused(404, "Not Found: method not found"), Why.NO_TOPIC),
        (BLOCKED, Why.OPTED_OUT),
        (refused(401, "Unauthorized"), Why.OURS),
        (too_many(3), Why.BAD_TEXT),
        (broken(500), Unsure),
    ],
)
async def test_a_topic_that_cannot_be_made_is_told_from_one_that_may_have_been(
    telegram: TelegramStandIn, port: TelegramPort, mood: Mood, outcome: Why | type[Outcome]
) -> None:
    telegram.always(mood, method="createForumTopic")
    found = await port.send(to_sam("Ann", is_title=True))
    if isinstance(outcome, Why):
        assert isinstance(found, Refused)
        assert found.why is outcome
    else:
        assert isinstance(found, outcome)


async def test_a_title_that_it_has_already_is_as_good_as_set(
    telegram: TelegramStandIn, port: TelegramPort
) -> None:
    telegram.always(refused(400, "Bad Request: TOPIC_NOT_MODIFIED"), method="editForumTopic")
    assert await port.send(to_sam("Ann", "41", is_title=True)) == Sent("topic-41", "41")


async def test_check_says_where_each_message_of_a_member_would_open_a_topic(
    telegram: TelegramStandIn, port: TelegramPort
) -> None:
    await port.register_webhook()
    assert await port.verify() == []
    telegram.topics_by_anybody = True
    [fault] = await port.verify()
    assert "do not let users make topics" in fault
