"""Files stay short, say what they are for, and carry names that mean something."""

import pytest

from tests.rules.shape import LONGEST_FILE, LONGEST_FUNCTION, shape_faults
from tests.rules.source import ROOMS, Source, sources

SAYS = '"""Says what it is for."""\n'


def test_every_file_is_short_and_says_what_it_is_for() -> None:
    everything = sources(*ROOMS, "tests", "benchmarks")
    faults = [fault for source in everything for fault in shape_faults(source)]
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize(
    ("path", "code"),
    [
        ("bot/intake.py", SAYS + "x = 1\n" * LONGEST_FILE),
        ("bot/intake.py", SAYS + "def long():\n" + "    pass\n" * LONGEST_FUNCTION),
        ("bot/intake.py", SAYS + "class A:\n    async def b(self):\n" + "        1\n" * 40),
        ("bot/intake.py", "x = 1\n"),
        ("bot/intake.py", ""),
        ("bot/intake.py", '"""Takes in. Sends out."""\n'),
        ("bot/intake.py", '"""Takes in"""\n'),
        ("bot/text_utils.py", SAYS),
        ("bot/helpers/text.py", SAYS),
        ("bot/intake.py", SAYS + "class OutboxManager: ..."),
        ("bot/intake.py", SAYS + "class SMSHelper: ..."),
        ("bot/intake.py", SAYS + "class User: ..."),
    ],
)
def test_a_long_or_silent_or_badly_named_file_is_found(path: str, code: str) -> None:
    assert shape_faults(Source(path, code)) != []


def test_a_file_at_the_limits_is_fine() -> None:
    says = '"""Says what it is for.\n\nThen why. At length."""\n'
    function = "def long():\n" + "    pass\n" * (LONGEST_FUNCTION - 1)
    filled = says + function + "x = 1\n" * (LONGEST_FILE - LONGEST_FUNCTION - 3)
    assert shape_faults(Source("bot/intake.py", filled)) == []
