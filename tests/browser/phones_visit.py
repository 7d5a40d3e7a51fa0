"""The phones page in a real Chromium, in front of a demo of its own."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import httpx
from playwright.sync_api import Browser, Locator, Page, ViewportSize, expect, sync_playwright

DESK = ViewportSize(width=1400, height=900)
PALM = ViewportSize(width=360, height=640)
ARGUMENTS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
)
PATIENCE = 20_000
"""Milliseconds: two cores may be shared by many tests."""
expect.set_options(timeout=PATIENCE)


@dataclass
class PhonesPage:
    """One window. Whatever the browser complains about is kept, and so is where it asked."""

    page: Page
    address: str
    complaints: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)

    def open(self) -> None:
        """Look at the phones, and wait until everybody's are there."""
        self.page.on("console", lambda said: self._complain(said.type, said.text))
        self.page.on("pageerror", lambda fault: self.complaints.append(str(fault)))
        self.page.on("request", lambda request: self.asked.append(request.url))
        self.page.set_default_timeout(PATIENCE)
        self.page.goto(self.address)
        expect(self.page.locator("#time")).to_have_text(re.compile(r"^\d\d:\d\d:\d\d$"))

    def _complain(self, kind: str, words: str) -> None:
        if kind in ("error", "warning"):
            self.complaints.append(words)

    def phone(self, name: str) -> Locator:
        """Somebody's phone, with what stands around it."""
        return self.page.locator(f"[data-phone$='-{name.lower()}']")

    def box(self, name: str) -> Locator:
        """Where somebody types."""
        return self.page.get_by_role("textbox", name=f"Write as {name}")

    def hears(self, name: str, words: str) -> None:
        """The newest message of ours on this phone has these words in it."""
        newest = self.phone(name).locator(".message--ours").last
        expect(newest).to_contain_text(words)

    def types(self, name: str, words: str) -> None:
        """Write, and send with Enter."""
        self.box(name).fill(words)
        self.box(name).press("Enter")
        expect(self.box(name)).to_have_value("")

    def elsewhere(self, phone: str, words: str) -> None:
        """Somebody writes from another window."""
        sent = httpx.post(f"{self.address}/{phone}/messages", json={"text": words}, trust_env=False)
        sent.raise_for_status()

    def does(self, label: str) -> None:
        """Press a button around the phones."""
        self.page.get_by_role("button", name=label, exact=True).click()

    def tells_step(self, number: int) -> None:
        """The story has come to this step."""
        count = self.page.locator("#story-count")
        expect(count).to_have_text(re.compile(rf"^{number} of \d+$"))


@contextmanager
def chromium_at(path: str) -> Iterator[Browser]:
    """A Chromium without a window."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(ARGUMENTS))
        yield browser
        browser.close()


@contextmanager
def phones_page(
    browser: Browser, address: str, size: ViewportSize = DESK, **wishes: object
) -> Iterator[PhonesPage]:
    """A window of its own, on an evening that has just begun."""
    httpx.post(f"{address}/again", json={}, trust_env=False, timeout=60).raise_for_status()
    context = browser.new_context(viewport=size, **wishes)  # type: ignore[arg-type]
    visit = PhonesPage(context.new_page(), address)
    visit.open()
    yield visit
    context.close()
