"""What a buddy says about how long it spent; whatever else they write is for a member."""

import pytest

from messages.given_time import asks_for_hours, read_spent


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("spent 20", 20),
        ("Spent 20 minutes.", 20),
        ("SPENT 5 min", 5),
        ("spent about 45 mins", 45),
        ("spent an hour", 60),
        ("spent 1h", 60),
        ("spent 2 hours", 120),
        ("spent half an hour", 30),
        ("spent a quarter of an hour", 15),
        ("spent an hour and a half", 90),
        ("spent 1 hour 20 minutes", 80),
        ("spent 1 hour and 5 mins", 65),
        ("/spent 20", 20),
    ],
)
def test_it_is_understood_as_people_say_it(text: str, minutes: int) -> None:
    assert read_spent(text) == minutes


@pytest.mark.parametrize(
    "text",
    [
        "spent",
        "spent 20 minutes to get home, the bus was late",
        "spent ages",
        "20 minutes",
        "spent the dog out",
        "spent 900 minutes",
        "spent 20 hours",
        "I spent 20 pounds",
        "spent 2 nights",
        "spent 1 and a half",
    ],
)
def test_words_for_a_member_are_not_taken_for_it(text: str) -> None:
    assert read_spent(text) is None


def test_whoever_writes_hours_would_like_to_know() -> None:
    assert all(asks_for_hours(text) for text in ("HOURS", "hours?", "my hours", "/hours"))
    assert not any(asks_for_hours(text) for text in ("hours ago", "for hours", "2 hours"))
