"""For how long, and why, an alert may wait: both have to be said."""

import pytest

from messages.snoozing import Snooze, read_snooze


@pytest.mark.parametrize(
    ("words", "snooze"),
    [
        ("30 rang, ringing again at 9", Snooze(30, "rang, ringing again at 9")),
        ("45m asleep, ring after tea", Snooze(45, "asleep, ring after tea")),
        ("20 mins: with her now", Snooze(20, "with her now")),
        ("2h waiting for the GP", Snooze(120, "waiting for the GP")),
        ("1 hour waiting for the GP", Snooze(60, "waiting for the GP")),
        ("for 15 min, on the phone", Snooze(15, "on the phone")),
        ("tomorrow she asked me to ring then", Snooze(1440, "she asked me to ring then")),
        ("9999 rang", Snooze(1440, "rang")),
    ],
)
def test_minutes_and_a_reason(words: str, snooze: Snooze) -> None:
    assert read_snooze(words) == snooze


@pytest.mark.parametrize(
    "words",
    [
        *("", "30", "30 .", "30 5", "rang", "0 rang", "9pm ringing then", "9.30 ringing"),
        *("30% sure", "9:30 ringing then", "half an hour, rang"),
    ],
)
def test_without_a_length_or_a_reason_it_is_asked(words: str) -> None:
    assert read_snooze(words) is None
