"""Reads wishes for a plan: which days, at what times, how often, from when until when."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, time
from itertools import product

from messages.wishes.bounds import bound, without_bounds
from messages.wishes.clauses import MOST, Clause, read_clause
from messages.wishes.dates import coming
from messages.wishes.habits import EVERY_DAY
from messages.wishes.limits import free_of
from messages.wishes.tokens import Row, Token
from messages.wishes.wish import (
    Also,
    AlsoIn,
    ButOn,
    ByHand,
    FreeOf,
    NotIn,
    NotOn,
    Once,
    One,
    Season,
    Times,
    Together,
    Wish,
)

_PLANNED = frozenset("RMKoixnDdPpTSYEv&G+")
_DAYS_FIRST = re.compile(r"[RMKoI]*(?:(?:(?:[Ddr]&?)+|Y)[Pp]?T[Pp]?(?:&?T)*&?){2,3}")
_TIMES_FIRST = re.compile(r"[RMKoI]*(?:[Pp]?T(?:&?T)*[Pp]?(?:(?:[Ddr]&?)+|Y&?)){2,3}")
_ONE_DAYS_FIRST = re.compile(r"((?:[Ddr]&?)+|Y)[Pp]?T[Pp]?(?:&?T(?![Dd]))*&?")
_ONE_TIMES_FIRST = re.compile(r"[Pp]?T(?:&?T)*[Pp]?((?:[Ddr]&?)+|Y&?)")
_NOT_THE_OTHER = re.compile(
    r"(?P<kept>[TPDp])(?P<off>[i&K]*n[RMK]*(?P=kept))|(?P<first>[i]?n(?P<not>[TP])&?)(?=(?P=not))"
)
_INSTEAD_OF = re.compile(r"[RMK]*(?P<new>T|D|d)(?P<part>[Pp]?)i(?P<old>T|D|d)")
_TURNED = re.compile(r"(?P<old>D)M(?P<new>D)")
_SWAPPED = re.compile(r"M[RMKI]*(?P<old>[Dd])[RMKtf]*(?P<new>[Dd])[RMKi]*")
_OTHER_FIRST = re.compile(r"i(?P<old>[TDd])[&RMKI]*(?P<new>[TDd])")
_ONE_TIME = re.compile(r"M[RMK]*T[Pp]?(?P<on>[Dd])[RMKi]*")
_FROM_TO = re.compile(r"M[K]*f?(?P<old>[TDd])K?[tf](?P<new>[TDd])")
_EXCEPT = re.compile(
    r"(?P<plan>.*[YDT].*?)&?[xn][RK]*(?P<off>(?:[DdS]&?[xn]?[RK]*)+)(?P<more>[Pp]?T?[Pp]?)"
)


def read_times(row: Row, today: date, now_at: tuple[time, ...]) -> tuple[Wish, ...]:
    """Each reading; none where it is about something else."""
    swapped = _swapped(row.tokens, now_at)
    if swapped:
        return swapped
    tokens, starts, ends = without_bounds(row.tokens, today)
    bounded = starts is not None or ends is not None
    if ends is not None and ends < (starts or today):
        return ()
    if _ONE_TIME.fullmatch(signs_of(tokens)) and tokens[0].word.startswith("make it"):
        clause = read_clause(tokens, now_at)
        if clause is not None and clause.days is not None:
            at = tuple(
                (ButOn(clause.days, times), _times_of(clause, times)) for times in clause.times
            )
            return at[0] if len(at) == 1 else ()
    whole, tokens = tokens, _without_denied(_counted(tokens))
    found = _several(tokens, now_at) or _except(tokens, now_at)
    if found:
        return tuple(bound(wish, starts, ends) for wish in found)
    also = any(token.sign == "+" for token in tokens)
    clause = read_clause([token for token in tokens if token.sign != "+"], now_at)
    if clause is None:
        beyond = "S" in signs_of(tokens) and set(signs_of(tokens)) & set("DdY")
        asked = row.asked or set(signs_of(tokens)) & set("oRMKxn")
        return (ByHand(),) if beyond and asked and set(signs_of(tokens)) <= _PLANNED else ()
    if also:
        return _also(clause, today)
    if any(token.word == "any" for token in tokens):
        return ()
    if any(token.sign == "&" and token.word == "or" for token in tokens):
        return _either(clause, tokens)
    to_us = set("oMR") if clause.one_day else set("oiMR")
    said = row.asked or bounded or len(tokens) < len(whole) or bool(set(clause.signs) & to_us)
    wishes = _plain(clause, tokens, today, said=said)
    return tuple(bound(wish, starts, ends) for wish in wishes)


def signs_of(tokens: Sequence[Token]) -> str:
    """Those of a part of a row."""
    return "".join(token.sign for token in tokens)


def _either(clause: Clause, tokens: Sequence[Token]) -> tuple[Wish, ...]:
    """`7pm or 8pm`, `tuesdays or thursdays`: whichever suits us, so they are asked."""
    days = [token.days for token in tokens if token.sign in "Dd"]
    if len(days) == 2 and len(clause.times) == 1:
        either = (*days, days[0] | days[1])
        return tuple(Times(each, clause.times[0], clause.every or 1) for each in either)
    if len(days) < 2 and len(clause.times) == 1 and clause.times[0] is not None:
        return tuple(_times_of(clause, (at,)) for at in clause.times[0])
    return ()


def _without_denied(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """`half six not seven`: only what they do want."""
    signs = "".join(token.sign for token in tokens)
    found = _NOT_THE_OTHER.search(signs)
    if found is None:
        return tokens
    which = "off" if found["off"] else "first"
    return tokens[: found.start(which)] + tokens[found.end(which) :]


def _counted(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """`once a week on sundays`, `twice a day, 9 and 7`: what counts is the rest."""
    signs = "".join(token.sign for token in tokens)
    if re.fullmatch(r"[RMKi]*[le][RMKi]*&?T[Pp]?[RMKi]*", signs):
        return tuple(token for token in tokens if token.sign not in "le&")
    if "F" not in signs or not set(signs) & set("DdT"):
        return tokens
    often = tokens[signs.index("F")]
    rest = tuple(token for token in tokens if token.sign != "F")
    days = sum(len(token.days) for token in rest if token.sign in "Dd")
    match often.word:
        case "day" if signs.count("T") == often.count and not days:
            return rest
        case "week" if days == often.count:
            return tuple(replace(token, sign="D") if token.sign == "d" else token for token in rest)
        case "fortnight" if days == 1:
            return (Token("E"), *rest)
    return tokens


def _swapped(tokens: tuple[Token, ...], now_at: tuple[time, ...]) -> tuple[Wish, ...]:
    """`8 instead of 7`, `change 7 to 8`, `mondays instead of sundays`."""
    signs = "".join(token.sign for token in tokens)
    if re.fullmatch("Mf?D", signs) and tokens[-1].word == "range" and _moves(tokens[0]):
        first, last = divmod(tokens[-1].count, 7)
        return (Together((NotOn(frozenset({first})), Also(frozenset({last})))),)
    found = _TURNED.fullmatch(signs) or _INSTEAD_OF.fullmatch(signs) or _FROM_TO.fullmatch(signs)
    if found is None and tokens and _moves(tokens[0]) and not tokens[0].word.endswith("to"):
        found = _SWAPPED.fullmatch(signs)
    if found is None and tokens and tokens[0].word.startswith(("instead", "rather")):
        found = _OTHER_FIRST.fullmatch(signs)
    if found is None:
        return ()
    new, old = tokens[found.start("new")], tokens[found.start("old")]
    if new.sign == "T" and old.sign == "T":
        parts = (
            tokens[found.start("part") : found.end("part")] if "part" in found.groupdict() else ()
        )
        clause = read_clause([new, *parts], now_at)
        return () if clause is None else tuple(Times(times=times) for times in clause.times)
    if "T" in (new.sign, old.sign):
        return ()
    return (Together((NotOn(old.days), Also(new.days))),)


def _moves(token: Token) -> bool:
    return token.word.startswith(("move", "swap", "change", "switch", "alter", "shift"))


def _several(tokens: tuple[Token, ...], now_at: tuple[time, ...]) -> tuple[Wish, ...]:
    """`half seven on sundays and 9 the rest`: one plan of several parts."""
    signs = "".join(token.sign for token in tokens)
    for whole, one in ((_DAYS_FIRST, _ONE_DAYS_FIRST), (_TIMES_FIRST, _ONE_TIMES_FIRST)):
        if whole.fullmatch(signs) is None:
            continue
        pieces = [tokens[found.start() : found.end()] for found in one.finditer(signs)]
        named = frozenset().union(*(token.days for token in tokens if token.sign in "Dd"))
        clauses = [read_clause(_rest_named(piece, EVERY_DAY - named), now_at) for piece in pieces]
        if len(pieces) > 1 and all(clauses):
            return _together([clause for clause in clauses if clause is not None])
    return ()


def _rest_named(piece: tuple[Token, ...], rest: frozenset[int]) -> list[Token]:
    return [Token("D", days=rest) if token.sign == "r" else token for token in piece]


def _together(clauses: list[Clause]) -> tuple[Wish, ...]:
    readings = product(*(clause.times for clause in clauses))
    found = [
        Together(
            tuple(
                Times(clause.days, times, every=clause.every)
                for clause, times in zip(clauses, reading, strict=True)
            )
        )
        for reading in readings
    ]
    return tuple(found[:MOST])


def _except(tokens: tuple[Token, ...], now_at: tuple[time, ...]) -> tuple[Wish, ...]:
    """`daily but not sundays`, `evenings at 7 except fridays`."""
    signs = "".join(token.sign for token in tokens)
    found = _EXCEPT.fullmatch(signs)
    if found is None:
        return ()
    more = tokens[found.start("more") : found.end("more")]
    clause = read_clause([*tokens[: found.end("plan")], *more], now_at)
    refused = tokens[found.start("off") : found.end("off")]
    off = frozenset().union(*(token.days for token in refused))
    if clause is None or clause.season:
        return ()
    if "S" in signs_of(refused) and not free_of(refused):
        return ()
    never: tuple[One, ...] = (NotIn(free_of(refused)),) if free_of(refused) else ()
    if clause.days is None:
        never = (NotOn(off), *never) if off else never
        return tuple(Together((Times(times=times), *never)) for times in clause.times)
    days = clause.days - off
    plans = [Times(days, times, clause.every) for times in clause.times] if days else []
    return tuple(Together((plan, *never)) if never else plan for plan in plans)


_FREE_OF = {Season.HOLIDAYS: FreeOf.BANK, Season.CHRISTMAS: FreeOf.CHRISTMAS}


def _also(clause: Clause, today: date) -> tuple[Wish, ...]:
    """One more each week; on one day that may be this one only."""
    if clause.season and clause.signs.strip("RMKi&") == "S":
        return (AlsoIn(frozenset({_FREE_OF[clause.season]})),)
    if clause.season or clause.every == 2 or (clause.times == (None,) and clause.days is None):
        return ()
    weekly = tuple(Also(clause.days, times) for times in clause.times)
    if not clause.one_day or clause.days is None or clause.times == (None,) or len(weekly) > 1:
        return weekly
    at = clause.times[0][0] if clause.times[0] else None
    return *weekly, Once(coming(min(clause.days), today), at)


def _plain(clause: Clause, tokens: Sequence[Token], today: date, *, said: bool) -> tuple[Wish, ...]:
    """A plan; where it may be one more beside theirs, or one day only, both."""
    wishes = tuple(_times_of(clause, times) for times in clause.times)
    if clause.season:
        also = "i" in clause.signs and "o" not in clause.signs  # only then, or then as well
        more = AlsoIn(frozenset({_FREE_OF[clause.season]}))
        return ((*wishes, more) if also else wishes) if said else ()
    if clause.every == 2:
        return wishes
    if clause.days is None:
        return _only_times(clause, tokens, wishes, said=said)
    if clause.times == (None,):
        return _only_days(clause, wishes, today, said=said)
    if clause.one_day:
        return _one_day(clause, today, said=said)
    return wishes


def _times_of(clause: Clause, times: tuple[time, ...] | None) -> Times:
    return Times(clause.days, times, clause.every, clause.season)


def _one_day(clause: Clause, today: date, *, said: bool) -> tuple[Wish, ...]:
    """`sunday at 7`: every Sunday, or this one."""
    if not said and clause.signs.strip("&") == "dp":
        return ()  # `saturday morning` answers something
    if len(clause.times) > 1 or clause.times[0] is None or len(clause.times[0]) > 1:
        return tuple(_times_of(clause, times) for times in clause.times)
    wish = _times_of(clause, clause.times[0])
    if clause.days is None or "o" in clause.signs:
        return (wish,)
    return wish, Once(coming(min(clause.days), today), clause.times[0][0])


def _only_days(
    clause: Clause, wishes: tuple[Times, ...], today: date, *, said: bool
) -> tuple[Wish, ...]:
    if "Y" in clause.signs or "o" in clause.signs:
        return wishes
    if clause.one_day:
        day = coming(min(clause.days or frozenset({0})), today)
        return (Once(day), *wishes) if said and clause.days else ()
    if not set("DP") & set(clause.signs) and not said:
        return ()
    better = "i" in clause.signs and not set(clause.signs) & set("MR")
    if (said and not better) or set(clause.signs) & set("MR"):
        return wishes
    return (*wishes, Also(clause.days))


def _only_times(
    clause: Clause, tokens: Sequence[Token], wishes: tuple[Times, ...], *, said: bool
) -> tuple[Wish, ...]:
    """A figure alone may answer anything; a time alone may be one more hello."""
    clocks = [token.clock for token in tokens if token.sign == "T"]
    parts = [token for token in tokens if token.sign in "Pp"]
    if not clocks:
        many = any(token.sign == "P" for token in parts) or said
        return wishes if many and parts else ()
    if all(clock.bare for clock in clocks) and not said and not parts:
        return ()
    if clause.signs == "Tp" and not said and all(clock.bare for clock in clocks):
        return wishes
    named = any(clock.fixed or not clock.alone for clock in clocks)
    if said or named or parts or len(wishes) > 1:
        return wishes
    return (*wishes, *(Also(times=times) for times in clause.times))
