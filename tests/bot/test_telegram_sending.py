"""What becomes of a message that we ask Telegram to carry, however Telegram behaves."""

import asyncio
import json
import logging
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest

from bot.channels.port import UNKNOWN, Port
from bot.channels.telegram import TelegramPort, keyboard
from messages.delivery import Later, Moved, Outcome, Refused, Sent, Unsure, Why
from messages.outgoing import Button, Outgoing
from messages.people import Address, Channel
from tests.standins.loopback import Mood, broken, garbage, reset, silence
from tests.standins.telegram import (
    BLOCKED,
    CHAT_NOT_FOUND,
    TelegramStandIn,
    migrated,
    refused,
    too_many,
)

NOW = datetime(2026, 3, 6, 19, 30, tzinfo=UTC)
SAM = 700100


@pytest.fixture
async def telegram() -> AsyncIterator[TelegramStandIn]:
    async with TelegramStandIn() as standin:
        yield standin


@pytest.fixture
async def port(telegram: TelegramStandIn) -> AsyncIterator[TelegramPort]:
    made = port_to(telegram)
    yield made
    await made.close()


def port_to(telegram: TelegramStandIn, token: str = "", patience: float = 0.3) -> TelegramPort:
    return TelegramPort(
        token or telegram.token, telegram.base_url, "https://a.example", "s", patience=patience
    )


def to_sam(text: str = "How's your day been?", **more: object) -> Outgoing:
    return Outgoing(Address(Channel.TELEGRAM, str(SAM)), text, NOW, **more)  # type: ignore[arg-type]


async def test_words_arrive_with_their_buttons_as_a_reply_and_without_a_preview(
    telegram: TelegramStandIn, port: TelegramPort
) -> None:
    buttons = (Button("I'll take it", "take:7"), Button("Not me", "notme:7"))
    text = "See https://a.example/concerns/7 <b>*_[`"
    outcome = await port.send(to_sam(text, buttons=buttons, answer_to="12"))
    [message] = telegram.to(SAM)
    assert outcome == Sent(str(message.id))
    assert (message.text, message.reply_to) == (text, 12)
    assert message.buttons == (("I'll take it", "take:7"), ("Not me", "notme:7"))
    fields = telegram.calls[0].fields
    assert fields["link_preview_options"] == {"is_disabled": True}
    assert fields["reply_parameters"] == {"message_id": 12, "allow_sending_without_reply": True}
    assert "parse_mode" not in fields


@pytest.mark.parametrize(
    ("mood", "outcome"),
    [
        (BLOCKED, Refused(Why.OPTED_OUT, "403 blocked")),
        (
            refused(403, "Forbidden: user is deactivated"),
            Refused(Why.WRONG_ADDRESS, "403 nobody to write to"),
        ),
        (
            refused(403, "Forbidden: bot can't initiate conversation with a user"),
            Refused(Why.WRONG_ADDRESS, "403 nobody to write to"),
        ),
        (CHAT_NOT_FOUND, Refused(Why.WRONG_ADDRESS, "400 chat not found")),
        (
            refused(400, "Bad Request: message is too long"),
            Refused(Why.BAD_TEXT, "400 these words are refused"),
        ),
        (too_many(7), Later("429 too many", timedelta(seconds=7))),
        (refused(429, "Too Many Requests"), Later("429 too many", None)),
        (
            Mood(acts=False, status=429, headers={"Retry-After": "9"}, body={}),
            Later("429 too many", timedelta(seconds=9)),
        ),
        (migrated(-1009), Moved("-1009")),
        (
            refused(401, "Unauthorized"),
            Refused(Why.OURS, "401 the bot token is refused", whole_channel=True),
        ),
        (
            refused(404, "Not Found"),
            Refused(Why.OURS, "404 the bot token is refused", whole_channel=True),
        ),
        (
            refused(302, "Found"),
            Refused(Why.OURS, "302 not an answer of Telegram's", whole_channel=True),
        ),
        (refused(409, "Conflict"), Later("409 somebody else uses the bot")),
        (broken(502), Unsure("502 Telegram is in trouble")),
        (refused(500, "Internal Server Error"), Unsure("500 Telegram is in trouble")),
        (reset(acts=False), Unsure("connection lost")),
        (silence(acts=False), Unsure("no answer in time")),
        (garbage(acts=False), Unsure("unreadable answer")),
    ],
)
async def test_every_refusal_has_one_meaning(
    telegram: TelegramStandIn, port: TelegramPort, mood: Mood, outcome: Outcome
) -> None:
    telegram.next(mood)
    assert await port.send(to_sam()) == outcome
    assert telegram.messages == []
    assert isinstance(await port.send(to_sam()), Sent), "and the next one goes as usual"


@pytest.mark.parametrize("mood", [reset(acts=True), silence(acts=True), garbage(acts=True)])
async def test_what_may_have_gone_is_unsure_and_is_tried_only_once(
    telegram: TelegramStandIn, port: TelegramPort, mood: Mood
) -> None:
    telegram.next(mood)
    assert isinstance(await port.send(to_sam()), Unsure)
    assert len(telegram.to(SAM)) == 1
    assert await port.find_sent(to_sam(), NOW) is UNKNOWN


async def test_silence_is_waited_out_no_longer_than_we_said(
    telegram: TelegramStandIn, port: TelegramPort
) -> None:
    telegram.next(silence(acts=False))
    async with asyncio.timeout(2):
        assert await port.send(to_sam()) == Unsure("no answer in time")


async def test_our_secrets_follow_nobody_to_another_address(
    telegram: TelegramStandIn, port: TelegramPort
) -> None:
    telegram.next(Mood(acts=False, status=307, headers={"Location": f"{telegram.base_url}/x"}))
    assert isinstance(await port.send(to_sam()), Refused)
    assert len(telegram.calls) == 1


async def test_where_nobody_listens_it_surely_did_not_go(telegram: TelegramStandIn) -> None:
    async with TelegramStandIn() as gone:
        port = port_to(gone)
    assert await port.send(to_sam()) == Later("no connection")
    await port.close()


@pytest.mark.parametrize(
    "answer",
    [{"message_id": 5}, {"message_id": 5, "date": "?", "chat": []}, {"message_id": "5"}],
)
async def test_a_yes_that_the_library_cannot_read_is_a_yes(
    telegram: TelegramStandIn, port: TelegramPort, answer: dict[str, object]
) -> None:
    telegram.next(Mood(acts=False, status=201, body={"ok": True, "result": answer}))
    assert await port.send(to_sam()) == Sent("5")


async def test_a_no_that_looks_like_a_yes_is_a_no(
    telegram: TelegramStandIn, port: TelegramPort
) -> None:
    body: dict[str, object] = {"ok": False, "error_code": 403, "description": "Forbidden"}
    telegram.next(Mood(acts=False, status=201, body=body))
    assert await port.send(to_sam()) == Refused(Why.OPTED_OUT, "403 blocked")


async def test_refused_buttons_cost_the_buttons_and_not_the_words(
    telegram: TelegramStandIn, port: TelegramPort
) -> None:
    telegram.next(refused(400, "Bad Request: BUTTON_DATA_INVALID"))
    assert isinstance(await port.send(to_sam(buttons=(Button("Go", "x" * 65),))), Sent)
    [message] = telegram.to(SAM)
    assert message.buttons == ()


async def test_refused_words_are_not_tried_again(
    telegram: TelegramStandIn, port: TelegramPort
) -> None:
    telegram.next(refused(400, "Bad Request: message text is empty"))
    await port.send(to_sam())
    assert len(telegram.calls) == 1


async def test_an_address_that_is_no_chat_never_leaves_us(
    telegram: TelegramStandIn, port: TelegramPort
) -> None:
    lost = Outgoing(Address(Channel.TELEGRAM, "@sam"), "hi", NOW)
    assert await port.send(lost) == Refused(Why.WRONG_ADDRESS, "not a chat id")
    assert telegram.calls == []


async def test_half_a_letter_does_not_stop_the_words(
    telegram: TelegramStandIn, port: TelegramPort
) -> None:
    assert isinstance(await port.send(to_sam("hi \ud800")), Sent)
    assert telegram.to(SAM)[0].text == "hi \ufffd"


async def test_a_press_is_answered_and_is_no_message(
    telegram: TelegramStandIn, port: TelegramPort
) -> None:
    assert isinstance(await port.send(to_sam("Noted. " * 40, press_id="4382")), Sent)
    [(press, words)] = telegram.answered_presses
    assert press == "4382"
    assert len(words) <= 200
    assert telegram.messages == []


@pytest.mark.parametrize(
    "mood",
    [
        refused(400, "Bad Request: query is too old and response timeout expired"),
        broken(502),
        BLOCKED,
    ],
)
async def test_a_press_that_cannot_be_answered_any_more_does_no_harm(
    telegram: TelegramStandIn, port: TelegramPort, mood: Mood
) -> None:
    telegram.always(mood, method="answerCallbackQuery")
    assert isinstance(await port.send(to_sam("Noted", press_id="4382")), Sent)


async def test_a_press_waits_like_everything_else_when_telegram_says_so(
    telegram: TelegramStandIn, port: TelegramPort
) -> None:
    telegram.always(too_many(3), method="answerCallbackQuery")
    outcome = await port.send(to_sam("Noted", press_id="4382"))
    assert outcome == Later("429 too many", timedelta(seconds=3))


async def test_many_at_once_each_get_their_own_answer(
    telegram: TelegramStandIn, port: TelegramPort
) -> None:
    telegram.always(BLOCKED, chat=3)
    addresses = [Address(Channel.TELEGRAM, str(chat)) for chat in range(1, 41)]
    outcomes = await asyncio.gather(
        *(port.send(Outgoing(address, f"for {address.value}", NOW)) for address in addresses)
    )
    told = {message.chat: str(message.id) for message in telegram.messages}
    for address, outcome in zip(addresses, outcomes, strict=True):
        chat = int(address.value)
        assert outcome == (BLOCKED_OUTCOME if chat == 3 else Sent(told[chat]))


BLOCKED_OUTCOME = Refused(Why.OPTED_OUT, "403 blocked")


async def test_no_word_name_or_token_is_ever_logged(
    telegram: TelegramStandIn, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    port: Port = port_to(telegram, token="110201543:stand-in")
    telegram.next(garbage(acts=True), reset(acts=True), BLOCKED, broken(502))
    for _ in range(5):
        await port.send(to_sam("a very private word", buttons=(Button("Go", "x"),)))
    await port.verify()
    await port.close()
    everything = json.dumps([record.getMessage() for record in caplog.records])
    assert "private word" not in everything
    assert "stand-in" not in everything + repr(port) + port.describe()
    assert str(SAM) not in everything


async def test_nothing_was_missed_that_telegram_does_not_bring_by_itself(
    port: TelegramPort,
) -> None:
    assert [inbound async for inbound in port.missed(NOW)] == []


async def test_of_many_short_buttons_two_share_a_row_and_the_first_has_its_own() -> None:
    labels = ("I'm worried", "Reply later", "Hand over", "Done", "Ideas")
    many = keyboard(tuple(Button(label, f"word:{label}") for label in labels))
    assert many is not None
    rows = [[each.text for each in row] for row in many.inline_keyboard]
    assert rows == [["I'm worried"], ["Reply later", "Hand over"], ["Done", "Ideas"]]
    long = keyboard(tuple(Button(f"{label} and more words", label) for label in labels))
    assert long is not None
    assert [len(row) for row in long.inline_keyboard] == [1] * 5
