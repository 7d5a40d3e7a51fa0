"""An event loop for which only what is waited for takes time."""

import asyncio
from selectors import DefaultSelector, SelectorKey


class UnhurriedLoop(asyncio.SelectorEventLoop):
    """Where everybody waits for later, it is later at once: exact, and no machine is too slow.

    For code that waits by the loop's clock and for nothing outside: no network, no threads.
    """

    def __init__(self) -> None:
        self._waits = _Waits()
        super().__init__(self._waits)

    def time(self) -> float:
        """Seconds that have been waited."""
        return self._waits.passed


class _Waits(DefaultSelector):
    """Asked to wait for so long, it says that so long has passed."""

    passed = 0.0

    def select(self, timeout: float | None = None) -> list[tuple[SelectorKey, int]]:
        ready = super().select(None if timeout is None else 0)
        if timeout and not ready:
            self.passed += timeout
        return ready
