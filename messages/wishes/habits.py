"""Reads days and parts of the day as people keep them: sundays, mon to fri, 3 times a week."""

from collections.abc import Sequence

from messages.wishes.clocks import number
from messages.wishes.dates import weekday_of
from messages.wishes.tokens import Token

EVERY_DAY = frozenset(range(7))
WEEKDAYS = frozenset(range(5))
WEEKEND = frozenset({5, 6})
_PARTS = {"morning": "morning", "afternoon": "afternoon", "evening": "evening", "night": "night"}
_PARTS |= {"weeknight": "night"}
_GROUPS = {"weekends": WEEKEND, "weekend": WEEKEND, "weekdays": WEEKDAYS, "weekday": WEEKDAYS}
_GROUPS |= {"weeknights": WEEKDAYS}
_EACH = frozenset({"every", "each"})
_OTHER = frozenset({"other", "second", "2nd", "alternate"})
HELLOS = frozenset("text texts hello hellos message messages days nights evenings".split())
_PER = frozenset({"per", "each", "every", "in"})
PERIODS = frozenset({"day", "week", "fortnight", "month", "daily", "weekly", "year"})
TIMES = frozenset({"time", "times", "x"})
_SEVERAL = {"few": 9, "couple": 2, "several": 9}
"""Nine stands for two or three: they are asked."""
_ADVERBS = {"weekly": "week", "fortnightly": "fortnight", "monthly": "month"}


Read = tuple[Token, ...]


def read_how_often(row: Sequence[str]) -> tuple[Read, int] | None:
    first, second, third = [*row, "", ""][:3]
    if first in _EACH and second == "single":
        found = read_how_often([first, *row[2:]])
        return None if found is None else (found[0], found[1] + 1)
    if first in _EACH and second in _OTHER:
        return _every_other(third, 3)
    if first in ("alternate", "alternating"):
        return _every_other(second, 2)
    if first in _ADVERBS:
        return (Token("F", count=1, word=_ADVERBS[first]),), 1
    if first == "daily" or (first in _EACH and second == "day"):
        return (Token("Y"),), 1 if first == "daily" else 2
    if first == "nightly":
        return (Token("Y"), Token("P", word="night")), 1
    if first in _EACH and second in ("week", "fortnight", "month"):
        return (Token("F", count=1, word=second),), 2
    if first in _EACH and third in ("days", "weeks"):
        return _every_few(second, third)
    if first == "any" and second == "day":
        return (Token("Y", word="any"),), 2
    return _counted(row)


def _every_few(count: str, unit: str) -> tuple[Read, int] | None:
    """`every 2 weeks`, `every few days`."""
    often = {
        (2, "days"): Token("F", word="other day"),
        (3, "days"): Token("F", count=2, word="week"),
        (2, "weeks"): Token("F", count=1, word="fortnight"),
        (4, "weeks"): Token("F", count=1, word="month"),
    }.get((3 if count == "few" else number(count) or 0, unit))
    return None if often is None else ((often,), 3)


def _every_other(word: str, used: int) -> tuple[Read, int] | None:
    day = weekday_of(word)
    if day is not None:
        return (Token("E"), Token("D", days=frozenset({day[0]}))), used
    match word:
        case "week" | "weeks":
            return (Token("v"),), used
        case "weekend" | "weekends":
            return (Token("E"), Token("D", days=WEEKEND)), used
        case "day" | "days":
            return (Token("F", word="other day"),), used
        case _ if word.removesuffix("s") in ("evening", "night", "morning"):
            return (Token("F", word="other day"), Token("P", word=word.removesuffix("s"))), used
    return None


def _counted(row: Sequence[str]) -> tuple[Read, int] | None:
    """`once a week`, `3 times a week`, `twice daily`."""
    if row[0] in _SEVERAL and row[1:2] == ["times"]:
        per = row[2:3] == ["per"]
        if row[2 + per : 3 + per] in (["week"], ["month"]):
            return (Token("F", count=_SEVERAL[row[0]], word=row[2 + per]),), 3 + per
        return None
    named = {"once": 1, "twice": 2, "thrice": 3}.get(row[0])
    count = named or number(row[0])
    used = 1 if named or len(row) < 2 or row[1] not in (*TIMES, *HELLOS) else 2
    per = row[used : used + 1] == ["per"]
    if not count or (named is None and not per and (used == 1 or row[1] in HELLOS)):
        return None
    used += len(row) > used and row[used] in _PER
    if len(row) <= used or row[used] not in PERIODS:
        return None
    period = {"daily": "day", "weekly": "week"}.get(row[used], row[used])
    return (Token("F", count=count, word=period),), used + 1


def read_days_between(row: Sequence[str]) -> tuple[Read, int] | None:
    """`mon-fri`, `monday to friday`, `mon thru fri`."""
    led = row[0] == "between"
    first = weekday_of(row[led]) if len(row) > led else None
    joined = len(row) > 2 + led and row[1 + led] in ("-", "to", "thru", "through", "till", "and")
    if first is None or not joined or (row[1 + led] == "and" and not led):
        return None
    last = weekday_of(row[2 + led])
    if last is None or row[1 + led] == "till":
        return None
    length = (last[0] - first[0]) % 7
    between = frozenset((first[0] + step) % 7 for step in range(length + 1))
    return (Token("D", days=between, count=first[0] * 7 + last[0], word="range"),), 3 + led


def read_season(row: Sequence[str]) -> tuple[Read, int] | None:
    first, second = [*row, ""][:2]
    if first in ("bank", "public") and second in ("holidays", "holiday", "hols", "hol"):
        days = 3 if row[2:3] in (["mondays"], ["monday"], ["days"], ["weekends"]) else 2
        return (Token("S", word="holidays"),), days
    if first == "bank" and second in ("hollidays", "holidys"):
        return (Token("S", word="holidays"),), 2
    if first == "easter" and second not in ("sunday", "monday", "day"):
        return (Token("S", word="easter"),), 1
    if first == "bankholidays":
        return (Token("S", word="holidays"),), 1
    if first in ("over", "during", "through", "throughout", "across") and second in (
        "christmas", "bank", "public", "bankholidays", "holidays",
    ):  # fmt: skip
        found = read_season(row[1:])
        return None if found is None else (found[0], found[1] + 1)
    if first == "christmas" and second not in (
        "eve",
        "evening",
        "day",
        "morning",
        "afternoon",
    ):
        return (Token("S", word="christmas"),), 1 + (second in ("time", "period", "holidays"))
    return None


def read_days(row: Sequence[str]) -> tuple[Read, int] | None:
    first, second = [*row, ""][:2]
    habit = first in (*_EACH, "a", "any") or (first == "during" and second != "week")
    word, used = (second, 2) if habit else (first, 1)
    if first == "during" and second == "week":
        return (Token("D", days=WEEKDAYS),), 2
    if first == "week" and second in ("days", "nights", "evenings"):
        days = Token("D", days=WEEKDAYS)
        return ((days,) if second == "days" else (days, Token("P", word=second[:-1]))), 2
    if word in _GROUPS:
        nights = (Token("P", word="night"),) if word == "weeknights" else ()
        return (Token("D", days=_GROUPS[word], word="group"), *nights), used
    day = weekday_of(word)
    if day is None:
        return None
    each = habit or day[1] or row[used : used + 1] == ["ones"]
    each = each and row[used : used + 1] != ["one"]  # `skip thursday's one`
    return (Token("D" if each else "d", days=frozenset({day[0]})),), used


def read_part(row: Sequence[str]) -> tuple[Read, int] | None:
    first, second = [*row, ""][:2]
    each = first in _EACH
    lead = each or first in ("early", "late", "mid")
    word, used = (second, 2) if lead else (first, 1)
    if lead and second == "at" and len(row) > 2:
        word, used = row[2], 3
    part = _PARTS.get(word.removesuffix("s"))
    if part is None or (word in ("am", "pm") and lead):
        return None
    used += len(row) > used and row[used] in ("time", "times")
    many = word.endswith("s") or each or used > 1 + lead or first == "late"
    days = (Token("Y"),) if each else ()
    kept = f"{first} {part}" if lead and not each else part
    return (*days, Token("P" if many else "p", word=kept)), used
