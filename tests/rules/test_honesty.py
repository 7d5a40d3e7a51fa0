"""The tests try the real thing."""

import pytest

from tests.rules.honesty import pretence_faults
from tests.rules.source import ROOT, Source, sources


def test_no_test_pretends() -> None:
    faults = [fault for source in sources("tests") for fault in pretence_faults(source)]
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize(
    "code",
    [
        "from unittest.mock import patch",
        "from unittest import mock",
        "import freezegun",
        "def test_a(monkeypatch): ...",
        "async def test_a(*, mocker): ...",
        "import time\ntime.sleep(1)",
        "from asyncio import sleep\nasync def test_a():\n    await sleep(0.1)",
        "import asyncio\nnap = asyncio.sleep",
        "from time import process_time\nbegan = process_time()",
    ],
)
def test_pretending_is_found(code: str) -> None:
    assert pretence_faults(Source("tests/bot/test_a.py", code)) != []


def test_letting_others_run_is_fine() -> None:
    code = "import asyncio\nasync def test_a():\n    await asyncio.sleep(0)"
    assert pretence_faults(Source("tests/bot/test_a.py", code)) == []


def test_no_folder_of_tests_hides_a_room_of_the_same_name() -> None:
    """`tests/messages/__init__.py` would be imported as `messages`."""
    assert list((ROOT / "tests").rglob("__init__.py")) == []
