"""A message on Telegram takes other words, and what is done where Telegram says no to that."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest

from bot.channels.telegram import TelegramPort
from messages.delivery import Outcome, Refused, Sent, Unsure, Why
from messages.outgoing import Button, Outgoing
from messages.people import Address, Channel
from tests.standins.loopback import Mood, broken, garbage
from tests.standins.telegram import BLOCKED, GONE, TelegramStandIn, refused
from tests.town.screens import ProvidersScreens
from tests.town.town import Resident, Town

NOW = datetime(2026, 3, 6, 19, 30, tzinfo=UTC)
JO = 700100


@pytest.fixture
async def telegram() -> AsyncIterator[TelegramStandIn]:
    async with TelegramStandIn() as standin:
        yield standin


@pytest.fixture
async def port(telegram: TelegramStandIn) -> AsyncIterator[TelegramPort]:
    made = TelegramPort(telegram.token, telegram.base_url, "https://a.example", "s", patience=0.3)
    yield made
    await made.close()


def to_jo(text: str, **more: object) -> Outgoing:
    return Outgoing(Address(Channel.TELEGRAM, str(JO)), text, NOW, **more)  # type: ignore[arg-type]


async def a_page(port: TelegramPort) -> str:
    sent = await port.send(to_jo("URGENT alert 7", buttons=(Button("I'll take it", "take:7"),)))
    assert isinstance(sent, Sent)
    return sent.provider_id


async def test_the_words_change_the_buttons_go_and_there_is_no_second_message(
    telegram: TelegramStandIn, port: TelegramPort
) -> None:
    name = await a_page(port)
    outcome = await port.send(to_jo("URGENT alert 7\n\nKim has alert 7", edits=name))
    [message] = telegram.to(JO)
    assert outcome == Sent(name)
    assert (message.text, message.buttons) == ("URGENT alert 7\n\nKim has alert 7", ())


async def test_what_it_says_already_counts_as_done(
    telegram: TelegramStandIn, port: TelegramPort
) -> None:
    name = await a_page(port)
    for _ in range(2):
        assert await port.send(to_jo("Kim has alert 7", edits=name)) == Sent(name)
    assert len(telegram.called("editMessageText")) == 2


@pytest.mark.parametrize(
    ("mood", "outcome"),
    [
        (GONE, Refused(Why.BAD_TEXT, "400 these words are refused")),
        (
            refused(400, "Bad Request: message can't be edited"),
            Refused(Why.BAD_TEXT, "400 these words are refused"),
        ),
        (BLOCKED, Refused(Why.OPTED_OUT, "403 blocked")),
        (broken(502), Unsure("502 Telegram is in trouble")),
        (garbage(acts=False), Unsure("unreadable answer")),
    ],
)
async def test_every_refusal_has_one_meaning(
    telegram: TelegramStandIn, port: TelegramPort, mood: Mood, outcome: Outcome
) -> None:
    name = await a_page(port)
    telegram.always(mood, method="editMessageText")
    assert await port.send(to_jo("Kim has alert 7", edits=name)) == outcome
    [message] = telegram.to(JO)
    assert message.text == "URGENT alert 7"


@pytest.mark.parametrize("name", ["", "p1", "99"])
async def test_a_message_that_cannot_be_named_is_refused_and_nothing_is_sent(
    telegram: TelegramStandIn, port: TelegramPort, name: str
) -> None:
    if name:
        outcome = await port.send(to_jo("Kim has alert 7", edits=name))
        assert isinstance(outcome, Refused)
    assert telegram.messages == []


def telegram_of(town: Town) -> TelegramStandIn:
    assert isinstance(town.screens, ProvidersScreens)
    return town.screens.telegram


async def two_are_paged(town: Town) -> tuple[Resident, Resident, Resident]:
    jo = await town.staff("Jo Marsh", on="text", order=1)
    kim = await town.staff("Kim Lund", on="chat", order=2)
    sam = await town.member("Sam Okafor")
    await sam.writes("kms tonight")
    sam.hears("999")
    jo.hears("URGENT")
    await town.later(minutes=15)
    for _ in range(2):
        kim.hears("URGENT")
        jo.hears("URGENT")
    return jo, kim, sam


async def test_messages_that_cannot_be_edited_any_more_become_one_new_line(
    provided_town: Town,
) -> None:
    jo, kim, sam = await two_are_paged(provided_town)
    telegram_of(provided_town).always(GONE, method="editMessageText")
    await jo.writes("T1")
    jo.hears("You have alert 1")
    sam.hears("Jo")
    kim.hears("Jo has alert 1 now", never=("URGENT",))  # once, although there were two
    kim.sees("URGENT", never=("Jo has",))


async def test_while_telegram_is_in_trouble_an_edit_waits_and_is_made_afterwards(
    provided_town: Town,
) -> None:
    jo, kim, sam = await two_are_paged(provided_town)
    telegram_of(provided_town).always(broken(502), method="editMessageText")
    await jo.writes("T1")
    jo.hears("You have alert 1")
    sam.hears("Jo")
    await provided_town.later(minutes=6)
    kim.sees("URGENT", never=("Jo has",))
    telegram_of(provided_town).always(None, method="editMessageText")
    await provided_town.later(minutes=6)
    kim.sees("15 min", "Jo has alert 1 (since")
    kim.sees("5 min", "Jo has alert 1 (since")


async def test_who_blocked_the_bot_meanwhile_hears_it_by_text(provided_town: Town) -> None:
    jo, kim, sam = await two_are_paged(provided_town)
    by_text = await provided_town.also_has_a_phone(kim)
    telegram_of(provided_town).always(BLOCKED, chat=int(kim.address.value))
    await jo.writes("T1")
    jo.hears("You have alert 1")
    sam.hears("Jo")
    by_text.hears("Jo has alert 1 now")


async def test_of_two_changes_only_the_newer_is_shown(provided_town: Town) -> None:
    jo, kim, sam = await two_are_paged(provided_town)
    telegram_of(provided_town).always(broken(502), method="editMessageText")
    await jo.writes("T1")
    jo.hears("You have alert 1")
    sam.hears("Jo")
    await jo.writes("C1 false alarm")
    jo.hears("closed")
    telegram_of(provided_town).always(None, method="editMessageText")
    edits = len(telegram_of(provided_town).called("editMessageText"))
    await provided_town.later(minutes=6)
    kim.sees("15 min", "closed by Jo", never=("has alert",))
    assert len(telegram_of(provided_town).called("editMessageText")) - edits == 2
