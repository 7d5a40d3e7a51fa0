"""Every level, channel, reason and kind has plain words on the staff's pages."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.console.labels import (
    CHANNELS,
    LEVELS,
    LEVELS_SAY,
    ROLES,
    held_label,
    kind_label,
    listed,
    occasion_label,
    sender_label,
    span,
    status_label,
    why,
)
from bot.console.lines import lines_for
from messages.delivery import Status
from messages.inbound import Kind
from messages.occasions import SPECIAL, Occasion
from messages.people import Channel, Role
from messages.sentences import Sentence
from messages.triage.levels import Level
from schedules.checkins import SkipReason

NOW = datetime(2026, 11, 22, 21, 0, tzinfo=UTC)


def test_everything_that_can_happen_has_words() -> None:
    assert set(LEVELS) == set(LEVELS_SAY) == set(Level)
    assert set(CHANNELS) == set(Channel)
    assert set(ROLES) == set(Role)
    assert [kind for kind in Kind if not kind_label(kind)] == [Kind.TEXT]
    for reason in SkipReason:
        assert held_label(reason.value)
        assert "_" not in held_label(reason.value)
        assert held_label(reason.value) != reason.value
    assert {each for each in Occasion if occasion_label(each)} == SPECIAL


def test_a_reason_that_the_pages_do_not_know_is_still_shown() -> None:
    assert held_label("not_delivered") == "it did not arrive"
    assert held_label("some_new_reason") == "some new reason"


@pytest.mark.parametrize(
    ("length", "words"),
    [
        (timedelta(seconds=-5), "less than a minute"),
        (timedelta(seconds=59), "less than a minute"),
        (timedelta(minutes=1), "1 minute"),
        (timedelta(minutes=59, seconds=59), "59 minutes"),
        (timedelta(hours=1), "1 hour"),
        (timedelta(hours=2, minutes=5), "2 hours 5 minutes"),
        (timedelta(hours=47, minutes=59), "47 hours 59 minutes"),
        (timedelta(hours=48), "2 days"),
        (timedelta(days=9, hours=5), "9 days"),
    ],
)
def test_how_long_somebody_has_waited_is_said_as_people_say_it(
    length: timedelta, words: str
) -> None:
    assert span(length) == words


@pytest.mark.parametrize(
    ("names", "words"),
    [([], ""), (["Jo"], "Jo"), (["Jo", "Ada"], "Jo and Ada"), (["a", "b", "c"], "a, b and c")],
)
def test_names_are_listed_as_people_say_them(names: list[str], words: str) -> None:
    assert listed(names) == words


def test_only_what_a_provider_confirmed_is_said_to_have_arrived() -> None:
    said = {status: status_label(status) for status in (None, *Status)}
    assert said[Status.DELIVERED] == "arrived"
    assert said[Status.UNDELIVERED] == "did not arrive"
    assert {said[None], said[Status.ACCEPTED], said[Status.SENT]} == {"sent"}


def test_a_text_that_never_left_is_told_by_its_name() -> None:
    assert sender_label(Sentence.SAFETY_ALERTED, worded=True) == "Automatic"
    assert sender_label(Sentence.SAFETY_ALERTED, worded=False) == "Automatic (safety alerted)"
    assert sender_label(Sentence.FROM_BUDDY, worded=True) == "A buddy answered"


def test_an_ordinary_message_needs_no_reason_and_the_others_have_one() -> None:
    assert why(Level.ORDINARY, "nothing worrying noticed") == ""
    assert why(Level.URGENT, "wish to die") == "Urgent: wish to die"
    assert why(Level.UNREADABLE, "another language").startswith("For a person to read")


def test_a_line_that_nobody_has_tried_is_shown_to_staff_with_a_warning() -> None:
    irish = lines_for("IE", NOW.date())
    assert [line.words for line in irish][:1] == ["112 or 999"]
    assert all(line.due and line.checked == "never checked" for line in irish)
    assert lines_for("XX", NOW.date()) == []
