"""The story that the page tells: which step it has come to, and playing the next."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from bot.demo.stage import Busy, Stage


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that happens, and what to look at."""

    title: str
    words: str
    """One or two sentences for people who see this for the first time."""
    look_at: tuple[str, ...]
    """The phones on which it can be seen."""
    play: Callable[[Stage], Awaitable[None]]


@dataclass(slots=True)
class Story:
    """A worrying evening, step by step. `at` is None while nobody has asked for it."""

    stage: Stage
    steps: tuple[Step, ...]
    at: int | None = None
    _one_step: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def start(self) -> None:
        """From the beginning, with everybody back where they were."""
        await self._play(0)

    async def next(self) -> None:
        """The next step; after the last one nothing more happens."""
        if self.at is None:
            await self._play(0)
        elif self.at + 1 < len(self.steps):
            await self._play(self.at + 1)

    def leave(self) -> None:
        """Stop telling it; the evening goes on from here."""
        self.at = None

    async def _play(self, number: int) -> None:
        if self._one_step.locked():
            raise Busy("The story is just turning its page.")
        async with self._one_step:
            await self.steps[number].play(self.stage)
            await self.stage.settle()
            self.at = number
