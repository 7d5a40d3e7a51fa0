"""Reads a time of day as British people write it: half six, quarter past, 7ish, 1900 hrs."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import time

_NUMBERS = (
    *("one two three four five six seven eight nine ten eleven twelve".split()),
    *("thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split()),
)
_MINUTES = {"quarter": 15, "five": 5, "ten": 10, "twenty": 20, "5": 5, "10": 10, "20": 20, "25": 25}
_TENS = {"fifteen": 15, "thirty": 30, "forty": 40, "twenty": 20, "ten": 10, "30": 30, "15": 15}
_TENS |= {"45": 45, "00": 0}
FIRST_THING, LAST_THING = (time(8), time(9)), (time(21), time(22))
_NAMED: dict[tuple[str, ...], tuple[time, ...]] = {
    ("noon",): (time(12),),
    ("midday",): (time(12),),
    ("12", "noon"): (time(12),),
    ("twelve", "noon"): (time(12),),
    ("midnight",): (time(0),),
    ("tea", "time"): (time(17),),
    ("tea",): (time(17),),
    ("dinner", "time"): (time(12), time(18)),
    ("dinner",): (time(12), time(18)),
    ("lunch", "time"): (time(12), time(13)),
    ("lunch",): (time(12), time(13)),
    ("breakfast", "time"): (time(8), time(9)),
    ("breakfast",): (time(8), time(9)),
    ("supper", "time"): (time(19), time(20)),
    ("bed", "time"): (time(21), time(22)),
    ("before", "bed"): (time(21), time(22)),
    ("first", "thing"): FIRST_THING,
    ("first", "thing", "morning"): FIRST_THING,
    ("last", "thing"): LAST_THING,
    ("last", "thing", "night"): LAST_THING,
}
_BEFORE = frozenset("at about around round roughly by say @ approximately near nearer bout".split())
_COLON = re.compile(r"(\d{1,2})[:.](\d{2})")
_SURE = frozenset({"at", "by", "@"})
"""Before a figure: then it is a time. `about 3` may be how they are."""
_MEALS = frozenset("tea dinner lunch breakfast".split())
EVENING_FROM = time(17)


@dataclass(frozen=True, slots=True)
class Clock:
    """A time as it was said. Several `fixed`: the name may mean any of them."""

    hour: int = 0
    minute: int = 0
    half: str = ""
    """`am`, `pm`, `24` where it was written so, and empty where nobody said."""
    fixed: tuple[time, ...] = ()
    bare: bool = False
    """A figure and nothing else: it may count anything."""
    alone: bool = False
    """Nothing before or after says that it is a time to write at."""


def read_clock(words: Sequence[str], at: int) -> tuple[Clock, int] | None:
    """The time that begins there, and how many words it took."""
    led = at < len(words) and words[at] in _BEFORE
    begins = at + led
    while led and begins < len(words) and words[begins] in _BEFORE:
        begins += 1
    for size in (3, 2, 1):
        fixed = _NAMED.get(tuple(words[begins : begins + size]))
        if fixed:
            meal = size == 1 and words[begins] in _MEALS
            return Clock(fixed=fixed, bare=meal and not led), begins - at + size
    found = _spoken(words, begins) or _figures(words, begins)
    if found is None:
        return None
    hour, minute, half, used, bare = found
    after = begins + used
    tail, half_after = _tail(words, after)
    half = half or half_after
    if hour > 23 or minute > 59 or (hour == 0 and half != "24"):
        return None
    if hour > 12:
        half = "24"
    clock = Clock(
        hour,
        minute,
        half,
        bare=bare and not (words[at] in _SURE or tail > (words[after : after + 1] == ["ish"])),
        alone=not led,
    )
    return clock, after + tail - at


def _tail(words: Sequence[str], at: int) -> tuple[int, str]:
    """What may follow: `ish`, `oclock`, `pm`, `hrs`."""
    used, half = 0, ""
    while at + used < len(words):
        word = words[at + used]
        if word in ("am", "pm") and not half:
            half = word
        elif word in ("hrs", "hours", "hour") and used == 0:
            half = "24"
        elif word in ("-", "ish", "oclock") and (
            word != "-" or words[at + used + 1 : at + used + 2] == ["ish"]
        ):
            pass
        else:
            break
        used += 1
    if half == "24" and (at == 0 or not words[at - 1].replace(":", "").replace(".", "").isdigit()):
        return 0, ""
    if half == "24" and len(words[at - 1]) < 4:
        return 0, ""
    return used, half


_Found = tuple[int, int, str, int, bool]


def _spoken(words: Sequence[str], at: int) -> _Found | None:
    """`half six`, `quarter to 8`, `ten past six`."""
    row = [*words[at : at + 4], "", "", "", ""]
    if row[0] == "half":
        skip = 2 if row[1] == "past" else 1
        hour = _hour(row[skip])
        return None if hour is None else (hour, 30, "", skip + 1, False)
    minutes = _MINUTES.get(row[0])
    skip = 2 if row[1] in ("minutes", "mins") else 1
    if minutes is None or row[skip] not in ("past", "to"):
        return None
    hour = _hour(row[skip + 1])
    if hour is None:
        return None
    if row[skip] == "past":
        return hour, minutes, "", skip + 2, False
    return (hour - 2) % 12 + 1, 60 - minutes, "", skip + 2, False


def _figures(words: Sequence[str], at: int) -> _Found | None:
    """`7`, `7.30`, `19:00`, `1900`, `seven thirty`."""
    word = words[at] if at < len(words) else ""
    colon = _COLON.fullmatch(word)
    if colon:
        return int(colon[1]), int(colon[2]), "24" if word[0] == "0" else "", 1, False
    if word.isdigit() and len(word) in (3, 4):
        hour, minute = int(word[:-2]), int(word[-2:])
        whole = len(word) == 4 and minute % 5 == 0
        return (hour, minute, "24" if hour < 10 else "", 1, False) if whole else None
    hour_said = _hour(word)
    if hour_said is None:
        return None
    following = words[at + 1] if at + 1 < len(words) else ""
    if following in _TENS:
        return hour_said, _TENS[following], "", 2, False
    return hour_said, 0, "", 1, True


def _hour(word: str) -> int | None:
    if word.isdigit() and len(word) <= 2:
        return int(word) if 1 <= int(word) <= 23 else None
    said = word if word == "ones" else word.removesuffix("s")  # half seven's fine
    return _NUMBERS.index(said) + 1 if said in _NUMBERS[:12] else None


def number(word: str) -> int | None:
    """How many: `two`, `2`."""
    if word.isdigit() and len(word) <= 2:
        return int(word)
    return _NUMBERS.index(word) + 1 if word in _NUMBERS else None


def meant_by(clock: Clock, part: str, now_at: tuple[time, ...]) -> tuple[time, ...]:
    """One time where it is clear which was meant; else each that may have been."""
    if clock.fixed:
        return clock.fixed
    if clock.half == "24":
        return (time(clock.hour, clock.minute),)
    morning = time(clock.hour % 12, clock.minute)
    evening = time(clock.hour % 12 + 12, clock.minute)
    match clock.half or _half_of(part, clock.hour):
        case "am":
            return (morning,)
        case "pm":
            return (evening,)
        case _:
            return _by_habit(clock.hour, morning, evening, now_at)


def _half_of(part: str, hour: int) -> str:
    if part == "morning":
        return "am"
    if part == "night" and (hour == 12 or hour < 5):
        return "am"
    return "pm" if part else ""


def _by_habit(
    hour: int, morning: time, evening: time, now_at: tuple[time, ...]
) -> tuple[time, ...]:
    """Nobody means the small hours; whoever is written to in the evening means the evening."""
    if hour == 12 or hour < 6:
        return (evening,)
    if now_at and min(now_at) >= EVENING_FROM and hour < 10:
        return (evening,)
    if now_at and max(now_at) < time(12) and hour > 8:
        return (morning,)
    return morning, evening
