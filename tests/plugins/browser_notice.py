"""Finds a Chromium for the browser journeys, and says plainly when there is none."""

import os
import shutil
from pathlib import Path

import pytest

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
MACOS = (
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
)
REASON = "no Chromium found"


def find_chromium() -> str | None:
    """Path of a Chromium: the one that CHROMIUM names, else the first that is installed."""
    named = os.environ.get("CHROMIUM")
    if named is not None:
        return shutil.which(named)
    found = (shutil.which(name) for name in NAMES)
    there = (path for path in MACOS if Path(path).exists())
    return next((path for path in found if path), None) or next(there, None)


@pytest.fixture(scope="session")
def chromium() -> str:
    """For Playwright's `executable_path`."""
    path = find_chromium()
    if path is None:
        pytest.skip(REASON)
    return path


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    if find_chromium() is not None:
        return
    for item in items:
        if item.get_closest_marker("browser"):
            item.add_marker(pytest.mark.skip(reason=REASON))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    skipped = terminalreporter.getreports("skipped")
    count = sum(1 for report in skipped if "browser" in report.keywords)
    if count and find_chromium() is None:
        terminalreporter.write_line(
            f"{REASON}: {count} browser journeys did not run "
            "(install chromium, or set CHROMIUM to where it is)",
            yellow=True,
        )
