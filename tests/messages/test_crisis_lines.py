"""A member in danger reads a number that somebody has checked, or honest words without one."""

from datetime import date, timedelta

import pytest

from messages.crisis_lines import (
    COUNTRIES,
    FROM_THE_BRIEF,
    NAG_AFTER,
    WARN_AFTER,
    Purpose,
    Urgency,
    crisis_values,
    public_numbers,
    unchecked,
)

WRITTEN = date(2026, 11, 22)
NAMES = {"emergency", "talk", "text_line", "urgent_health"}


def test_britain_is_told_its_numbers() -> None:
    assert crisis_values("GB") == {
        "emergency": "999",
        "talk": "116 123, free",
        "text_line": "text SHOUT to 85258",
        "urgent_health": "NHS 111 (in Northern Ireland, 0808 808 8000)",
    }


@pytest.mark.parametrize(
    ("nation", "words"),
    [
        ("ENG", "NHS 111, option 2"),
        ("wls", "NHS 111, option 2"),
        ("SCT", "NHS 111"),
        ("NIR", "0808 808 8000"),
    ],
)
def test_each_nation_has_its_own_urgent_line_and_the_same_others(nation: str, words: str) -> None:
    assert crisis_values("GB", nation) == {**crisis_values("GB"), "urgent_health": words}


@pytest.mark.parametrize("country", ["IE", "US", "AU", "NZ", "FR", "", "??"])
def test_no_number_is_given_that_nobody_in_the_country_has_checked(country: str) -> None:
    values = crisis_values(country)
    assert values.keys() == NAMES
    assert not any(letter.isdigit() for words in values.values() for letter in words)
    assert all(values.values())


@pytest.mark.parametrize("country", COUNTRIES)
def test_every_country_has_an_emergency_and_somebody_to_talk_to(country: str) -> None:
    purposes = {line.purpose for line in COUNTRIES[country]}
    assert {Purpose.EMERGENCY, Purpose.TALK} <= purposes


def test_lines_from_the_brief_are_to_be_confirmed_before_going_live() -> None:
    due = unchecked("GB", WRITTEN)
    assert len(due) == len(COUNTRIES["GB"])
    assert all(each.urgency is Urgency.NAG and FROM_THE_BRIEF in each.words for each in due)


@pytest.mark.parametrize(
    ("age", "urgency"),
    [
        (NAG_AFTER + timedelta(days=1), Urgency.NAG),
        (WARN_AFTER, Urgency.NAG),
        (WARN_AFTER + timedelta(days=1), Urgency.WARN),
    ],
)
def test_an_old_check_is_asked_for_again_and_then_loudly(age: timedelta, urgency: Urgency) -> None:
    due = unchecked("GB", WRITTEN + age)
    assert {each.urgency for each in due} == {urgency}
    assert all(f"{age.days} days ago" in each.words for each in due)


@pytest.mark.parametrize("country", ["IE", "US", "AU", "NZ"])
def test_a_country_that_nobody_has_checked_says_so_loudly(country: str) -> None:
    due = unchecked(country, WRITTEN)
    assert [each.urgency for each in due] == [Urgency.WARN] * len(COUNTRIES[country])
    assert all("never checked" in each.words for each in due)


@pytest.mark.parametrize("country", ["FR", ""])
def test_a_country_without_lines_says_so_loudly(country: str) -> None:
    (due,) = unchecked(country, WRITTEN)
    assert due.urgency is Urgency.WARN
    assert "no crisis lines" in due.words


def test_public_numbers_hold_no_stray_digit() -> None:
    assert {"999", "111", "116123", "85258", "08001111"} <= public_numbers()
    assert all(len(number) >= 3 and number.isdigit() for number in public_numbers())
