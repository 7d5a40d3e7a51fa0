"""Reads a charity's own paging policy from the words of the setting, and writes it again."""

import re
from datetime import timedelta

from messages.triage.levels import Level
from schedules.plan_words import parse_times
from schedules.policy import Call, Hours, Rule, Step, Ways, Whom

_LONGEST = timedelta(hours=24)
_HOW = "write for example: urgent: on call 5, backup 5, manager 5, everyone 5 every way call"
_WHEN = re.compile(
    r"(?P<level>urgent|soon)"
    r"(?: (?P<begins>\d[\d:.]* ?(?:am|pm)?)-(?P<ends>\d[\d:.]* ?(?:am|pm)?))?"
    r"(?P<nobody> nobody on call)?"
)
_STEP = re.compile(
    r"(?P<whom>on call|backup|manager|fallback|everyone) (?P<minutes>\d{1,4})(?: ?min)?"
    r"(?P<every> every way)?(?: (?P<call>call if not reached|call))?"
)
_AGAIN = re.compile(r"then every (?P<minutes>\d{1,4})(?: ?min)?")
_USUAL_AGAIN = {Level.URGENT: timedelta(minutes=5), Level.SOON: timedelta(minutes=30)}


def parse_policy(text: str) -> tuple[Rule, ...]:
    """`urgent: on call 5, everyone 5 call; soon nobody on call: wait`. Empty text is no rule.

    Raises ValueError with words for the person who wrote it.
    """
    plain = re.sub(r"\s*[-\u2013]\s*", "-", " ".join(text.casefold().split()))
    rules = tuple(_rule(part.strip()) for part in plain.split(";") if part.strip())
    for rule in rules:
        _hold_always(rule, rules)
    return rules


def format_policy(rules: tuple[Rule, ...]) -> str:
    """The words that `parse_policy` reads back to the same rules."""
    return "; ".join(_said(rule) for rule in rules)


def _rule(text: str) -> Rule:
    # A time of day has a colon, too: the steps begin after the first one with a space behind it.
    before, found, after = text.partition(": ")
    when = _WHEN.fullmatch(before)
    if not found or when is None:
        raise ValueError(f"'{text}' does not say for when it is; {_HOW}")
    level, hours = Level(when["level"]), _hours(when["begins"], when["ends"])
    nobody = when["nobody"] is not None
    parts = [part.strip() for part in after.split(",")]
    again = _AGAIN.fullmatch(parts[-1])
    repeat = _minutes(again["minutes"]) if again else _USUAL_AGAIN[level]
    steps = _steps(parts[:-1] if again else parts, text, nobody=nobody)
    return Rule(level, steps, repeat, nobody, hours)


def _steps(parts: list[str], text: str, *, nobody: bool) -> tuple[Step, ...]:
    if parts == ["wait"]:
        if not nobody:
            raise ValueError(f"'{text}' waits although somebody is on call; {_HOW}")
        return ()
    steps = tuple(_step(part) for part in parts)
    if not steps or steps[-1].whom is not Whom.EVERYONE:
        raise ValueError(f"'{text}' must end with everyone, so that nobody is left unheard")
    return steps


def _step(text: str) -> Step:
    found = _STEP.fullmatch(text)
    if found is None:
        raise ValueError(f"'{text}' is not a step; {_HOW}")
    ways = Ways.EVERY if found["every"] else Ways.PREFERRED
    call = Call(found["call"]) if found["call"] else Call.NO
    return Step(Whom(found["whom"]), _minutes(found["minutes"]), ways, call)


def _minutes(text: str) -> timedelta:
    wait = timedelta(minutes=int(text))
    if not timedelta(minutes=1) <= wait <= _LONGEST:
        raise ValueError(f"{text} minutes: a step takes from 1 to 1440 minutes")
    return wait


def _hours(begins: str | None, ends: str | None) -> Hours | None:
    if begins is None or ends is None:
        return None
    (first,), (last,) = parse_times(begins), parse_times(ends)
    if first == last:
        raise ValueError(f"'{begins}-{ends}' is no part of the day; leave the hours out")
    return Hours(first, last)


def _hold_always(rule: Rule, rules: tuple[Rule, ...]) -> None:
    """A rule for some hours needs one for the others, or ours would hold there unnoticed."""
    same = [each for each in rules if (each.level, each.nobody) == (rule.level, rule.nobody)]
    if all(each.hours is not None for each in same):
        raise ValueError(f"say as well what holds for {_when(rule)} at any other hour")
    if sum(each.hours is None for each in same) > 1:
        raise ValueError(f"there are two rules for {_when(rule)}")


def _when(rule: Rule) -> str:
    return f"{rule.level.value}{' nobody on call' if rule.nobody else ''}"


def _said(rule: Rule) -> str:
    hours = f" {rule.hours.begins:%H:%M}-{rule.hours.ends:%H:%M}" if rule.hours else ""
    when = f"{rule.level.value}{hours}{' nobody on call' if rule.nobody else ''}"
    steps = ", ".join(_step_said(step) for step in rule.steps) or "wait"
    return f"{when}: {steps}, then every {_in_minutes(rule.repeat)}"


def _step_said(step: Step) -> str:
    every = " every way" if step.ways is Ways.EVERY else ""
    call = "" if step.call is Call.NO else f" {step.call.value}"
    return f"{step.whom.value} {_in_minutes(step.wait)}{every}{call}"


def _in_minutes(wait: timedelta) -> int:
    return wait // timedelta(minutes=1)
