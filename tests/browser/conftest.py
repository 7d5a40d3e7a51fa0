"""One Chromium for all who look at the staff's pages; each of them opens windows of their own."""

from collections.abc import AsyncIterator

import pytest_asyncio
from playwright.async_api import Browser

from tests.browser.console_town import chromium_browser


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def staff_chromium(chromium: str) -> AsyncIterator[Browser]:
    """It lives on the session's loop, as every test must that uses it."""
    async with chromium_browser(chromium) as browser:
        yield browser
