"""Words that no rule has, and that read like a worry all the same: staff see them, or it is off."""

import csv
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from benchmarks.noticing import SETS
from messages.triage import Level, looked_again, read
from messages.triage.reader import LIKE_WORRY
from tests.town.town import Town


@cache
def only_heard_again() -> str:
    """The first of our own lines that rules leave: rules that learn it leave another one."""
    return next(text for text in _lines() if _only_heard_again(text))


def _lines() -> Iterator[str]:
    with (SETS / "replies_plain_read.csv").open(encoding="utf-8", newline="") as file:
        yield from (row["text"] for row in csv.DictReader(file) if row["severity"] == "2")


def _only_heard_again(text: str) -> bool:
    by_rules = read(text)
    again = looked_again(text, by_rules)
    return by_rules.level is Level.ORDINARY and again.reason == LIKE_WORRY


async def test_staff_see_it_within_the_hour(quiet_town: Town) -> None:
    jo = await quiet_town.staff("Jo Marsh")
    priya = await quiet_town.buddy("Priya Shah")
    sam = await quiet_town.member("Sam Okafor", buddy=priya)
    await sam.writes(only_heard_again())
    jo.hears("read within 1 hour")
    sam.hears("Our staff will read this")
    priya.hears("Sam")


async def test_switched_off_it_goes_to_the_buddy_like_any_answer(quiet_town: Town) -> None:
    intake = quiet_town.service.intake
    off = replace(intake.charity, second_look=False)
    quiet_town.service.intake = replace(intake, charity=off)
    jo = await quiet_town.staff("Jo Marsh")
    priya = await quiet_town.buddy("Priya Shah")
    sam = await quiet_town.member("Sam Okafor", buddy=priya)
    words = only_heard_again()
    await sam.writes(words)
    priya.hears("Sam", words)
    sam.hears("Priya")
    jo.hears_nothing()
