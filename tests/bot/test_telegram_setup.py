"""Telling Telegram where we are, and hearing in plain words what is wrong."""

from collections.abc import AsyncIterator

import pytest

from bot.channels.telegram import TelegramPort
from messages.delivery import Later, Refused, Sent, Why
from tests.standins.loopback import Mood, broken
from tests.standins.telegram import TelegramStandIn, too_many

URL = "https://a.example/webhooks/telegram"


@pytest.fixture
async def telegram() -> AsyncIterator[TelegramStandIn]:
    async with TelegramStandIn() as standin:
        yield standin


@pytest.fixture
async def port(telegram: TelegramStandIn) -> AsyncIterator[TelegramPort]:
    made = TelegramPort(telegram.token, telegram.base_url, "https://a.example/", "a-secret")
    yield made
    await made.close()


async def test_telegram_is_told_where_to_call_with_what_secret_and_about_what(
    telegram: TelegramStandIn, port: TelegramPort
) -> None:
    assert isinstance(await port.register_webhook(), Sent)
    assert (telegram.webhook["url"], telegram.webhook["secret_token"]) == (URL, "a-secret")
    assert telegram.webhook["allowed_updates"] == [
        "message",
        "edited_message",
        "callback_query",
        "message_reaction",
        "my_chat_member",
    ]
    assert await port.verify() == []


async def test_a_setup_that_fails_says_so_and_can_be_tried_again(
    telegram: TelegramStandIn, port: TelegramPort
) -> None:
    telegram.always(too_many(2), method="setWebhook")
    assert isinstance(await port.register_webhook(), Later)
    telegram.always(None, method="setWebhook")
    assert isinstance(await port.register_webhook(), Sent)


async def test_a_wrong_token_is_told_with_where_to_find_the_right_one(
    telegram: TelegramStandIn,
) -> None:
    port = TelegramPort("110201543:wrong", telegram.base_url, "https://a.example", "s")
    outcome = await port.register_webhook()
    assert isinstance(outcome, Refused)
    assert outcome.why is Why.OURS
    [fault] = await port.verify()
    assert "TELEGRAM_BOT_TOKEN" in fault
    assert "@BotFather" in fault
    assert "wrong" not in fault
    await port.close()


async def test_a_webhook_that_points_elsewhere_is_found(
    telegram: TelegramStandIn, port: TelegramPort
) -> None:
    [fault] = await port.verify()
    assert "no address" in fault
    telegram.webhook = {"url": "https://other.example"}
    [fault] = await port.verify()
    assert "another address" in fault
    assert URL in fault


async def test_a_webhook_that_is_still_set_while_we_poll_is_found(
    telegram: TelegramStandIn,
) -> None:
    port = TelegramPort(telegram.token, telegram.base_url, "", "", polling=True)
    assert await port.verify() == []
    telegram.webhook = {"url": "https://other.example"}
    [fault] = await port.verify()
    assert "TELEGRAM_MODE is polling" in fault
    await port.close()


async def test_updates_that_pile_up_or_are_not_asked_for_are_found(
    telegram: TelegramStandIn, port: TelegramPort
) -> None:
    await port.register_webhook()
    telegram.webhook["allowed_updates"] = ["message"]
    telegram.queue(telegram.update(message={}) for _ in range(150))
    faults = await port.verify()
    assert any("150 updates wait" in fault for fault in faults)
    assert any("message_reaction" in fault for fault in faults)


async def test_a_telegram_that_cannot_be_reached_is_told(
    telegram: TelegramStandIn, port: TelegramPort
) -> None:
    telegram.always(broken(502), method="getMe")
    [fault] = await port.verify()
    assert "TELEGRAM_API_BASE_URL" in fault


async def test_the_name_by_which_people_find_the_bot_is_asked_for(
    telegram: TelegramStandIn, port: TelegramPort
) -> None:
    assert await port.username() == "test_bot"
    for wrong in (too_many(2), broken(502), Mood(acts=False, status=200, body={"ok": True})):
        telegram.always(wrong, method="getMe")
        assert await port.username() == ""
