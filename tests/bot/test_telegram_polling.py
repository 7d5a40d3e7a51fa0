"""Asking Telegram for updates: none is let go before it is stored, none holds up the others."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import pytest

from bot.channels.telegram import TelegramPort
from bot.channels.telegram_polling import Progress, Receive
from tests.standins.loopback import WELL, Mood, broken, garbage
from tests.standins.telegram import TelegramStandIn, refused

PAUSES = (0.1, 0.2)
SAM = {"id": 700100, "type": "private"}


class Store:
    """Takes updates in, and refuses those that it is told to."""

    def __init__(self) -> None:
        self.kept: list[int] = []
        self.tried: list[int] = []
        self.refuses: set[int] = set()
        self._changed = asyncio.Condition()

    async def receive(self, body: bytes) -> None:
        number = json.loads(body)["update_id"]
        async with self._changed:
            self.tried.append(number)
            self._changed.notify_all()
            if number in self.refuses:
                raise OSError("the disk is full")
            self.kept.append(number)

    async def until(self, ready: Callable[[], bool]) -> None:
        async with asyncio.timeout(10), self._changed:
            await self._changed.wait_for(ready)


@pytest.fixture
async def telegram() -> AsyncIterator[TelegramStandIn]:
    async with TelegramStandIn() as standin:
        yield standin


@asynccontextmanager
async def polling(telegram: TelegramStandIn, receive: Receive) -> AsyncIterator[None]:
    port = TelegramPort(telegram.token, telegram.base_url, "", "", polling=True)
    stopping = asyncio.Event()
    run = asyncio.create_task(port.poller(PAUSES).run(receive, stopping))
    try:
        yield
    finally:
        stopping.set()
        async with asyncio.timeout(5):
            await run
        await port.close()


def texts(telegram: TelegramStandIn, count: int) -> list[int]:
    made = [telegram.update(message={"chat": SAM, "text": f"{n}"}) for n in range(count)]
    telegram.queue(made)
    return [int(str(update["update_id"])) for update in made]


async def test_updates_come_in_order_and_are_let_go_once_stored(telegram: TelegramStandIn) -> None:
    store, numbers = Store(), texts(telegram, 250)
    async with polling(telegram, store.receive):
        await store.until(lambda: len(store.kept) == 250)
        late = texts(telegram, 1)
        await store.until(lambda: len(store.kept) == 251)
    assert store.kept == [*numbers, *late]
    assert telegram.acknowledged > numbers[-1], "told with the next question"


async def test_nothing_is_let_go_that_was_not_stored(telegram: TelegramStandIn) -> None:
    store, numbers = Store(), texts(telegram, 3)
    store.refuses = {numbers[1]}
    async with polling(telegram, store.receive):
        await store.until(lambda: store.tried.count(numbers[1]) >= 2)
    assert telegram.acknowledged == numbers[1]
    assert store.kept == [numbers[0], numbers[2]], "the others are stored, and only once"
    store.refuses = set()
    async with polling(telegram, store.receive):
        await store.until(lambda: numbers[1] in store.kept)


async def test_a_set_webhook_is_taken_away_without_losing_what_waits(
    telegram: TelegramStandIn,
) -> None:
    telegram.webhook = {"url": "https://old.example"}
    store, [number] = Store(), texts(telegram, 1)
    async with polling(telegram, store.receive):
        await store.until(lambda: store.kept == [number])
    assert telegram.webhook == {}


async def test_a_webhook_that_somebody_sets_meanwhile_is_taken_away_again(
    telegram: TelegramStandIn,
) -> None:
    store, [number] = Store(), texts(telegram, 1)
    async with polling(telegram, store.receive):
        await store.until(lambda: store.kept == [number])
        telegram.webhook = {"url": "https://other.example"}
        late = texts(telegram, 1)
        await store.until(lambda: store.kept == [number, *late])
    assert telegram.webhook == {}


@pytest.mark.parametrize(
    "mood",
    [broken(502), garbage(acts=False), refused(409, "Conflict: other getUpdates"), WELL],
    ids=["no gateway", "half an answer", "another reader", "no list"],
)
async def test_trouble_passes(telegram: TelegramStandIn, mood: Mood) -> None:
    telegram.always(mood, method="getUpdates")
    store, [number] = Store(), texts(telegram, 1)
    async with polling(telegram, store.receive):
        await telegram.until(lambda: bool(telegram.called("getUpdates")))
        telegram.always(None, method="getUpdates")
        await store.until(lambda: store.kept == [number])
    first, second, *_ = telegram.called("getUpdates")
    assert second.at - first.at >= 0.9 * PAUSES[0], "it asks again after a pause"


async def test_an_update_that_is_no_update_is_received_and_holds_up_nobody(
    telegram: TelegramStandIn,
) -> None:
    """The library throws the whole batch away for one like this."""
    poison = telegram.update(message={"chat": SAM, "from": {"id": "x"}, "date": []}, poll=[7])
    telegram.queue([poison])
    store, [number] = Store(), texts(telegram, 1)
    async with polling(telegram, store.receive):
        await store.until(lambda: len(store.kept) == 2)
    assert store.kept == [poison["update_id"], number]


async def test_a_quiet_evening_ends_at_once(telegram: TelegramStandIn) -> None:
    store = Store()
    async with polling(telegram, store.receive):
        await telegram.until(lambda: bool(telegram.called("getUpdates")))


def test_only_a_whole_batch_stuck_behind_one_update_gives_it_up() -> None:
    progress, numbers = Progress(), list(range(1, 101))
    progress.stored = set(numbers[1:])
    for _ in range(4):
        progress.failed(1)
        assert progress.settle(numbers) is None
    assert progress.offset is None
    progress.failed(1)
    assert progress.settle(numbers) == 1
    assert progress.offset == 101


def test_a_store_that_is_down_gives_up_nothing() -> None:
    progress, numbers = Progress(), list(range(1, 101))
    for _ in range(50):
        for number in numbers:
            progress.failed(number)
        assert progress.settle(numbers) is None
    assert progress.offset is None
