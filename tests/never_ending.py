"""Stops a reading that would go on for ever, so that the test fails and the suite goes on."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

LETTERS = 20_000
"""A hostile text: five times what Telegram carries, and twelve times the longest text."""
ALLOWED = 30.0
"""Processor seconds. Such a text takes well under one; one that grows with the square, minutes."""


@contextmanager
def must_end() -> Iterator[None]:
    """Stop what is done in here after `ALLOWED`, which no slow or busy machine comes near.

    How the time grows with the text is measured by `python -m benchmarks hostile`.

    Raises:
        NeverEnds: it was stopped.
    """
    before = signal.signal(signal.SIGVTALRM, _stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, ALLOWED)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


class NeverEnds(BaseException):
    """Not an `Exception`: nobody on the way may take it for a fault of their own."""


def _stop(_number: int, _frame: FrameType | None) -> None:
    raise NeverEnds(f"still reading after {ALLOWED:.0f} processor seconds")
