"""A charity's own paging policy, in words."""

from datetime import UTC, datetime, time, timedelta

import pytest

from messages.triage.levels import Level
from schedules.policy import (
    DEFAULT_POLICY,
    DEFAULT_RULES,
    Call,
    Hours,
    PagingPolicy,
    Rule,
    Step,
    Ways,
    Whom,
)
from schedules.policy_words import format_policy, parse_policy

EVENING = datetime(2026, 6, 2, 19, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
PAGE_AT_NIGHT_TOO = "soon nobody on call: fallback 30, everyone 60 every way, then every 45"


def test_a_policy_is_read_from_words_and_written_again() -> None:
    words = (
        "urgent: on call 3, everyone 2 every way call, then every 4; "
        "urgent 22:00-07:00: everyone 5 call if not reached, then every 5; "
        f"{PAGE_AT_NIGHT_TOO}"
    )
    rules = parse_policy(words)
    assert format_policy(rules) == words
    assert rules[0] == Rule(
        Level.URGENT,
        (
            Step(Whom.ON_CALL, 3 * MINUTE),
            Step(Whom.EVERYONE, 2 * MINUTE, Ways.EVERY, Call.YES),
        ),
        4 * MINUTE,
    )
    assert rules[1].hours == Hours(time(22), time(7))
    assert rules[2].nobody


def test_ours_can_be_said_in_the_same_words() -> None:
    assert parse_policy(format_policy(DEFAULT_RULES)) == DEFAULT_RULES


@pytest.mark.parametrize(
    "words",
    [
        "Urgent:  On Call 5 min,\n everyone 5 min CALL;",
        "urgent 10pm-7am: everyone 5; urgent: on call 5, everyone 5",
        "soon nobody on call: wait",
        "",
        " ; ",
    ],
)
def test_it_is_read_however_it_is_written(words: str) -> None:
    parse_policy(words)


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("urgent: on call 5", "must end with everyone"),
        ("urgent: everyone 5, on call 5", "must end with everyone"),
        ("urgent: wait", "waits although somebody is on call"),
        ("urgent: on call, everyone 5", "'on call' is not a step"),
        ("urgent: nurse 5, everyone 5", "'nurse 5' is not a step"),
        ("urgent: everyone 0", "1 to 1440"),
        ("urgent: everyone 1441", "1 to 1440"),
        ("urgent everyone 5", "does not say for when"),
        ("today: everyone 5", "does not say for when"),
        ("urgent 22:00-07:00: everyone 5", "any other hour"),
        ("urgent 22:00-22:00: everyone 5; urgent: everyone 5", "no part of the day"),
        ("soon: everyone 5; soon: everyone 6", "two rules"),
    ],
)
def test_what_would_leave_somebody_unheard_is_refused_with_words(words: str, says: str) -> None:
    with pytest.raises(ValueError, match=says):
        parse_policy(words)


def test_what_the_charity_says_comes_first_and_the_rest_stays() -> None:
    policy = PagingPolicy(parse_policy(f"urgent: everyone 3; {PAGE_AT_NIGHT_TOO}"))
    night = EVENING + timedelta(hours=5)
    for now in (EVENING, night):  # our own rule for the night is gone with the one for the day
        rule = policy.rule_for(Level.URGENT, staffed=True, now=now)
        assert [step.whom for step in rule.steps] == [Whom.EVERYONE]
    assert len(policy.rule_for(Level.SOON, staffed=False, now=EVENING).steps) == 2
    for level, staffed in ((Level.URGENT, False), (Level.SOON, True)):
        ours = DEFAULT_POLICY.rule_for(level, staffed=staffed, now=EVENING)
        assert policy.rule_for(level, staffed=staffed, now=EVENING) == ours


def test_hours_are_read_from_the_charity_s_own_clock() -> None:
    words = "urgent 22:00-07:00: everyone 9; urgent: everyone 3"
    waits = {
        zone: PagingPolicy(parse_policy(words), zone)
        .rule_for(Level.URGENT, staffed=True, now=EVENING)
        .wait_after(0)
        for zone in ("Europe/London", "Asia/Tokyo")
    }
    assert waits == {"Europe/London": 3 * MINUTE, "Asia/Tokyo": 9 * MINUTE}


def test_a_round_that_does_not_end_with_everyone_cannot_be_made() -> None:
    with pytest.raises(ValueError, match="everyone"):
        Rule(Level.URGENT, (Step(Whom.ON_CALL, MINUTE),), MINUTE)
    with pytest.raises(ValueError, match="somebody is on call"):
        Rule(Level.URGENT, (), MINUTE)
