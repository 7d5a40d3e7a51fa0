"""Brings people's words to the service as the providers do: again and again, or only once."""

import asyncio
from collections.abc import Coroutine
from dataclasses import dataclass, field

import aiohttp

from benchmarks.providers import Providers
from messages.people import Channel
from tests.serving.moving_in import Neighbour
from tests.serving.street import SMS
from tests.standins.telegram import Update
from tests.standins.twilio import Text

FIRST_PAUSE, LONGEST_PAUSE = 0.05, 1.0
"""Seconds between Telegram's tries; its own grow to a minute, which would only make this longer."""
_NO_CONNECTION = (aiohttp.ClientConnectorError, ConnectionRefusedError)
_NO_ANSWER = (aiohttp.ClientError, ConnectionError, TimeoutError)


@dataclass(slots=True)
class Said:
    """Something that somebody wrote. `accepted` is when the service answered that it has it."""

    who: Neighbour
    words: str
    provider_id: str
    at: float
    accepted: float | None = None
    tries: int = 0

    @property
    def comes_again(self) -> bool:
        """Whether its provider brings it until it is accepted."""
        return self.who.address.channel is Channel.TELEGRAM


@dataclass(slots=True)
class Carrying:
    """Both providers' sides of the webhooks."""

    providers: Providers
    url: str
    first_pause: float = FIRST_PAUSE
    longest_pause: float = LONGEST_PAUSE
    said: list[Said] = field(default_factory=list)
    _chats: "dict[int, asyncio.Queue[tuple[Said, Update]]]" = field(default_factory=dict)
    _tasks: "set[asyncio.Task[None]]" = field(default_factory=set)

    def says(self, who: Neighbour, words: str) -> Said:
        """They write; the provider brings it in its own time."""
        if who.address.channel is Channel.TELEGRAM:
            update = self.providers.telegram.update(message=who.message(words))
            said = self._note(who, words, f"u{update['update_id']}")
            self._queue_of(who).put_nowait((said, update))
            return said
        text = self.providers.twilio.hold(who.number, words)
        said = self._note(who, words, text.sid)
        self.spawn(self._bring_text(said, text))
        return said

    @property
    def on_the_way(self) -> int:
        """What Telegram still has to bring."""
        return sum(1 for said in self.said if said.comes_again and said.accepted is None)

    def spawn(self, work: Coroutine[None, None, None]) -> None:
        """Do it beside everything else, until `close`."""
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def close(self) -> None:
        """Stop bringing."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _note(self, who: Neighbour, words: str, provider_id: str) -> Said:
        said = Said(who, words, provider_id, _now())
        self.said.append(said)
        return said

    def _queue_of(self, who: Neighbour) -> "asyncio.Queue[tuple[Said, Update]]":
        if who.chat not in self._chats:
            self._chats[who.chat] = asyncio.Queue()
            self.spawn(self._bring_updates(self._chats[who.chat]))
        return self._chats[who.chat]

    async def _bring_updates(self, chat: "asyncio.Queue[tuple[Said, Update]]") -> None:
        """In order, each until it is accepted."""
        while True:
            said, update = await chat.get()
            pause = self.first_pause
            while said.accepted is None:
                said.tries += 1
                try:
                    status = await self.providers.telegram.bring(update)
                except _NO_ANSWER:
                    status = 0
                if 200 <= status < 300:
                    said.accepted = _now()
                    break
                await asyncio.sleep(pause)
                pause = min(pause * 2, self.longest_pause)

    async def _bring_text(self, said: Said, text: Text) -> None:
        """Once; a second time only where no connection was made; else it waits in the list."""
        for _ in range(2):
            said.tries += 1
            try:
                status = await self.providers.twilio.bring(text, self.url + SMS)
            except _NO_CONNECTION:
                continue
            except _NO_ANSWER:
                return
            if 200 <= status < 300:
                said.accepted = _now()
            return


def _now() -> float:
    return asyncio.get_running_loop().time()
