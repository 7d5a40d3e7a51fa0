"""Reads what is not wanted: days of the week, hours before or after a time, one day."""

import re
from collections.abc import Sequence
from datetime import date, time, timedelta

from messages.wishes.clocks import FIRST_THING, LAST_THING, meant_by
from messages.wishes.dates import coming, next_date
from messages.wishes.tokens import Row, Token
from messages.wishes.wish import (
    ByHand,
    FreeOf,
    Less,
    NotAfter,
    NotBefore,
    NotIn,
    NotOn,
    One,
    PauseFor,
    Times,
    Together,
    Wish,
)

_NO = r"(?:[RKI]*[nsy][RKM]*)"
_BEFORE = re.compile(rf"(?:{_NO}(?:b|ua?)|[RKMI]*o[RKM]*a|[RKM]+oa)(?P<at>T[Pp]?|[Pp]T)[oKR]*")
_AFTER = re.compile(rf"(?:{_NO}a|[RKMI]*o[RKM]*b|[RKM]+ob)(?P<at>T[Pp]?|[Pp]T)[oKR]*")
_NOT_TOO = re.compile(r"[RKM]*n[RK]*(?P<how>[le])[Pp]?(?:&?(?:a|b|n?[ab])(?P<at>T[Pp]?))?[RK]*")
_ASKED_FROM = re.compile(r"[RKM]*(?P<how>[ab])(?P<at>T[Pp]?|[Pp]T)[oKi]*")
_PART = re.compile(rf"(?:{_NO}|x)(?P<parts>[Pp](?:&?n?[Pp])*)[KR]*|(?P<last>[Pp](?:&[Pp])*)n")
_DAYS_LAST = re.compile(r"(?P<days>D(?:&?[Dd])*)n+")
_DAYS = re.compile(rf"(?:{_NO}|x)(?P<days>[Dd](?:&?n?[Dd])*)[KRkn]*")
_DAYS_OFF = re.compile(r"[RI]*[MRK]+(?P<days>[Dd](?:&?[Dd])*)k")
_DAY_PART = re.compile(rf"{_NO}[Dd](?:&?[Dd])*[Pp][KR]*")
_ONE_DAY = re.compile(rf"(?:{_NO}|[o]?x)(?P<day>A)p?[RK]*")
_SEASON = re.compile(rf"(?:{_NO}|[RKMIo]*z|x)S(?:&?S)*(?P<year>&?A)?[RK]*")
_TWO_DAYS = re.compile(rf"{_NO}A&(?:n?)(?P<last>[Ad])[RK]*")
_STRETCH = re.compile(rf"(?:{_NO}|[o]?[xs])W[RK]*")
_NAME = re.compile(rf"{_NO}T[RK]*")
_DAILY = re.compile(rf"{_NO}Y[RK]*")
_WEAK = frozenset({"nothing", "none", "never", "not ever"})
NOON, EVENING, NIGHT = time(12), time(17), time(21)
_DAY = timedelta(days=1)


def read_limit(row: Row, today: date, now_at: tuple[time, ...]) -> tuple[Wish, ...]:
    """Each reading; none where it is about something else."""
    signs = row.signs
    if _only_tells(row):
        return ()
    for pattern, kind in ((_BEFORE, NotBefore), (_AFTER, NotAfter)):
        found = pattern.fullmatch(signs)
        if found is not None:
            return _limits(kind, row.tokens[found.start("at") : found.end("at")], now_at)
    found = _NOT_TOO.fullmatch(signs)
    if found is not None:
        said = row.tokens[slice(*found.span("at"))] if found["at"] else ()
        return _not_too(found["how"], said, now_at)
    found = _ASKED_FROM.fullmatch(signs)
    freely = any(token.word.startswith(("any", "some")) for token in row.tokens)
    if found is not None and (row.asked or freely or set("Roi") & set(signs)):
        kind = NotBefore if found["how"] == "a" else NotAfter
        return _limits(kind, row.tokens[found.start("at") : found.end("at")], now_at)
    return _no_season(row, today) or _no_days(row, today) or _no_parts(row, now_at) or _no_name(row)


def _no_season(row: Row, today: date) -> tuple[Wish, ...]:
    """Bank holidays are off every year.

    Christmas may be a pause, which ends after Boxing Day or with the year, or off every year.
    """
    found = _SEASON.fullmatch(row.signs)
    if found is None:
        return ()
    seasons = free_of(row.tokens)
    if not seasons:
        return (ByHand(),)  # Easter alone is no part of our plans
    if seasons != {FreeOf.CHRISTMAS}:
        return (NotIn(seasons),)
    starts = next_date(today, 12, 24)
    ends = [starts + 9 * _DAY] if found["year"] else [starts + 3 * _DAY, starts + 9 * _DAY]
    pauses = tuple(PauseFor(end, starts=starts) for end in ends)
    return pauses if found["year"] else (*pauses, NotIn(seasons))


def free_of(tokens: Sequence[Token]) -> frozenset[FreeOf]:
    """The days of the year that are named."""
    named = {token.word for token in tokens if token.sign == "S"}
    christmas = {FreeOf.CHRISTMAS} if "christmas" in named else set()
    return frozenset(christmas | ({FreeOf.BANK} if "holidays" in named else set()))


def _only_tells(row: Row) -> bool:
    """`nothing on sundays`, `never at weekends`, `not today`: more likely how things are."""
    weak = any(token.sign == "n" and token.word in _WEAK for token in row.tokens)
    near = re.fullmatch("nAp?", row.signs) and row.tokens[1].word == "near"
    said = row.thanked or not set(row.signs).isdisjoint("RKTX")
    return bool(weak or near) and not said


def _not_too(how: str, tokens: tuple[Token, ...], now_at: tuple[time, ...]) -> tuple[Wish, ...]:
    """`not too early`, with or without what that is."""
    kind, hours = (NotBefore, (9, 10, 11)) if how == "l" else (NotAfter, (19, 20, 21))
    return _limits(kind, tokens, now_at) if tokens else tuple(kind(time(hour)) for hour in hours)


def _limits(
    kind: type[NotBefore | NotAfter], tokens: tuple[Token, ...], now_at: tuple[time, ...]
) -> tuple[Wish, ...]:
    clock = next(token.clock for token in tokens if token.sign == "T")
    part = next((token.word for token in tokens if token.sign in "Pp"), "")
    return tuple(kind(at) for at in meant_by(clock, part, now_at))


def _no_days(row: Row, today: date) -> tuple[Wish, ...]:
    signs = row.signs
    found = _DAYS.fullmatch(signs) or _DAYS_OFF.fullmatch(signs) or _DAYS_LAST.fullmatch(signs)
    if found is not None:
        wishes = _not_on(row.tokens[found.start("days") : found.end("days")], today)
        for_good = any("more" in token.word.split() for token in row.tokens if token.sign == "n")
        return wishes[-1:] if "y" in signs else wishes[:1] if for_good else wishes
    if _DAY_PART.fullmatch(signs):
        return _not_on_part(row)
    found = _ONE_DAY.fullmatch(signs)
    if found is not None:
        days = row.tokens[found.start("day")].dates
        return tuple(_day_off(day, today) for day in days)
    found = _TWO_DAYS.fullmatch(signs)
    if found is not None:
        first, last = (
            token.dates[0] if token.sign == "A" else coming(min(token.days), today)
            for token in row.tokens
            if token.sign in "Ad"
        )
        return (PauseFor(last + _DAY, starts=first),) if last == first + _DAY else ()
    stretch = row.tokens[-1].stretch if _STRETCH.fullmatch(signs) else None
    if stretch is not None:
        starts = stretch.starts if stretch.starts > today else None
        return (PauseFor(stretch.until, starts=starts),)
    if _DAILY.fullmatch(signs):
        return (
            Times(days=frozenset({0, 2, 4}), every=1),
            Times(days=frozenset({5, 6}), every=1),
            Less(),
        )
    return ()


def _not_on(tokens: tuple[Token, ...], today: date) -> tuple[Wish, ...]:
    named = [token for token in tokens if token.sign in "Dd"]
    days = frozenset().union(*(token.days for token in named))
    if len(named) == 1 and named[0].sign == "d":
        return NotOn(days), _day_off(coming(min(days), today), today)
    return (NotOn(days),) if len(days) < 7 else ()


def _day_off(day: date, today: date) -> PauseFor:
    return PauseFor(day + _DAY, starts=day if day > today else None)


def _not_on_part(row: Row) -> tuple[Wish, ...]:
    """`not sunday mornings`: one or the other, as we cannot do both."""
    days = frozenset().union(*(token.days for token in row.tokens if token.sign in "Dd"))
    part = next(token.word for token in row.tokens if token.sign in "Pp")
    limit = _LIMITS.get(part)
    return (NotOn(days),) if limit is None else (NotOn(days), limit)


_LIMITS: dict[str, One] = {
    "morning": NotBefore(NOON),
    "early morning": NotBefore(time(9)),
    "early": NotBefore(time(9)),
    "evening": NotAfter(EVENING),
    "late evening": NotAfter(NIGHT),
    "night": NotAfter(NIGHT),
    "late night": NotAfter(NIGHT),
}


def _no_name(row: Row) -> tuple[Wish, ...]:
    """`not first thing`, `not last thing at night`."""
    if not _NAME.fullmatch(row.signs):
        return ()
    fixed = next(token.clock.fixed for token in row.tokens if token.sign == "T")
    if fixed == FIRST_THING:
        return (NotBefore(FIRST_THING[-1]),)
    return (NotAfter(LAST_THING[0]),) if fixed == LAST_THING else ()


def _no_parts(row: Row, now_at: tuple[time, ...]) -> tuple[Wish, ...]:
    found = _PART.fullmatch(row.signs)
    if found is None:
        return ()
    which = "parts" if found["parts"] else "last"
    named = [t.word for t in row.tokens[found.start(which) : found.end(which)] if t.sign in "Pp"]
    if set(named) == {"morning", "afternoon"}:
        return (NotBefore(EVENING),)
    if set(named) == {"afternoon", "evening"}:
        return (NotAfter(NOON),)
    if named == ["afternoon"]:
        return _no_afternoons(now_at)
    limits = [_LIMITS.get(part) for part in named]
    kept = tuple(limit for limit in limits if limit is not None)
    if len(kept) != len(limits):
        return ()
    return kept if len(kept) == 1 else (Together(kept),)


def _no_afternoons(now_at: tuple[time, ...]) -> tuple[Wish, ...]:
    rest = tuple(at for at in now_at if not NOON <= at < EVENING)
    return (Times(times=rest),) if rest else (NotAfter(NOON), NotBefore(EVENING))
