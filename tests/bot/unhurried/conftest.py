"""Tests of waiting, in a time of their own that nothing but their own waits lets pass."""

from asyncio import AbstractEventLoop
from collections.abc import Callable, Mapping

import pytest

from tests.bot.unhurried.loop import UnhurriedLoop


def pytest_asyncio_loop_factories(
    config: pytest.Config, item: pytest.Item
) -> Mapping[str, Callable[[], AbstractEventLoop]]:
    """For every test beside this file."""
    return {"unhurried": UnhurriedLoop}
