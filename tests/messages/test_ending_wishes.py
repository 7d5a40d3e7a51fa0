"""What is said to staff about a pairing that should end; everything else is for the other."""

import pytest

from messages.ending_wishes import is_for_staff, is_leaving, wants_another_buddy


@pytest.mark.parametrize(
    "text",
    [
        "new buddy",
        "New buddy please",
        "can i have a different buddy please",
        "change buddy",
        "I'd like to change my buddy",
        "could I have another volunteer",
        "swap my buddy pls",
    ],
)
def test_a_member_can_ask_for_somebody_else_in_private(text: str) -> None:
    assert wants_another_buddy(text)


@pytest.mark.parametrize(
    "text",
    ["i have a new buddy at bingo", "my buddy is great", "new shoes", "change the subject"],
)
def test_talk_about_friends_is_not_taken_for_it(text: str) -> None:
    assert not wants_another_buddy(text)


@pytest.mark.parametrize(
    "text",
    ["leaving", "I'd like to stop volunteering", "i have to give up as a buddy"],
)
def test_a_buddy_can_say_that_they_are_leaving(text: str) -> None:
    assert is_leaving(text)


@pytest.mark.parametrize(
    "text",
    [
        "I'm leaving",
        "I have to leave",
        "I'm leaving now, the bus is here",
        "leaving do tonight",
        "stop",
        "I want to",
    ],
)
def test_a_buddy_who_is_only_on_the_way_is_not_leaving(text: str) -> None:
    assert not is_leaving(text)


@pytest.mark.parametrize(
    "text",
    [
        *("STAFF", "staff.", "staff please", "staff 7 it is not working", "STAFF yes please"),
        *("STAFF I feel bad about Ann", "staff: I feel bad about Ann", "Staff, can you ring me?"),
        *("STAFF\nit is not working", "/staff"),
    ],
)
def test_a_buddy_can_say_something_to_staff_alone(text: str) -> None:
    assert is_for_staff(text)


@pytest.mark.parametrize(
    "text", ["staff at the cafe were lovely", "Staff room is closed", "STAFFORD is nice", "staffs"]
)
def test_talk_about_staff_is_for_the_member(text: str) -> None:
    assert not is_for_staff(text)
