"""Reads wishes for nothing at all for a while, and for it to go on again."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from messages.wishes.dates import coming, next_date
from messages.wishes.made_phrases import is_a_trip
from messages.wishes.tokens import Row, Token
from messages.wishes.wish import PauseFor, Resume, Why, Wish

_DAY = timedelta(days=1)
_NOTHING = r"(?:(?:[ns]R*K*|K*n)z?K*|z[RK]*|y[RK]*|[KM]*(?=[LV]k))I*"
_SHAPES = (
    (Why.PAUSE, re.compile(rf"{_NOTHING}(?P<span>.*)")),
    (Why.AWAY, re.compile(r"I*wI*(?P<span>.*)")),
    (Why.HOSPITAL, re.compile(r"I*hI*(?P<span>.*)")),
)


@dataclass(frozen=True, slots=True)
class _Span:
    until: date | None
    starts: date | None = None


def read_pause(row: Row, today: date) -> tuple[Wish, ...]:
    """Each reading; none where it is about something else."""
    tokens = tuple(token for token in row.tokens if token.sign != "&")
    if [token.sign for token in tokens[-2:]] == ["Z", "I"] and tokens[-1].word == "now":
        tokens = tokens[:-1]
    tokens = _until_back(tokens)
    signs = "".join(token.sign for token in tokens)
    if re.fullmatch(r"I?Z(?:I?Z)*", signs):
        return (Resume(),)
    if signs.startswith("Z") and not tokens[0].word.startswith(("back", "home")):
        return _again(tokens[1:], today)
    taken = re.fullmatch(r"[KM]*[LVW][zy]", signs)
    if taken:
        tokens = replace(tokens[-1], sign="z"), tokens[-2]
    return () if signs == "wW" and tokens[0].word == "holidays" else _shaped(row, tokens, today)


def _until_back(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """`going in on friday, back home about wednesday`: until then."""
    signs = "".join(token.sign for token in tokens)
    found = re.search(r"(?<=[dA])(?P<back>f?I*[ZJ]I*)[dA]$", signs)
    if found is None:
        return tokens
    return (*tokens[: found.start("back")], Token("u"), tokens[-1])


def _shaped(row: Row, tokens: tuple[Token, ...], today: date) -> tuple[Wish, ...]:
    signs = "".join(token.sign for token in tokens)
    for why, shape in _SHAPES:
        found = shape.fullmatch(signs)
        if found is not None:
            told = "z" in signs or why is not Why.PAUSE
            trip = why is Why.AWAY and any(is_a_trip(token.word) for token in tokens)
            if _tells(row, signs) or (trip and not found["span"]):
                return ()
            wishes = _paused(why, tokens[found.start("span") :], today, bare=told)
            if wishes:
                return wishes
    return ()


def _tells(row: Row, signs: str) -> bool:
    """`not till friday` answers somebody; `no texts till friday` and `no more` are said to us."""
    refused = row.tokens[0].word
    weak = refused in ("no", "not", "nothing", "none", "never", "not any", "not ever")
    return weak and signs[1:2] not in ("R", "K", "z") and not row.asked


def _again(rest: tuple[Token, ...], today: date) -> tuple[Wish, ...]:
    """`start again on monday`."""
    if rest[0].sign == "f":
        rest = rest[1:]
    signs = "".join(token.sign for token in rest)
    if not re.fullmatch(r"[dALNW]|a[SdADW]", signs):
        return ()
    return _paused(Why.PAUSE, (Token("u"), *rest), today)


def _paused(
    why: Why, span: Sequence[Token], today: date, *, bare: bool = False
) -> tuple[Wish, ...]:
    if len(span) > 2 and span[-1].sign == "p":
        span = span[:-1]  # `till Sunday night`
    signs = "".join(token.sign for token in span)
    if not signs:
        return _without_end(why, today) if bare else ()
    begun = re.match(r"(?:f?[Ad]|fN)$", signs)
    if begun and why is Why.PAUSE and bare and signs[0] == "f":
        return tuple(PauseFor(end, why, starts) for starts in _days(span[-1], today)
                     for end in (starts + 7 * _DAY, starts + 14 * _DAY, None))  # fmt: skip
    if why is Why.HOSPITAL and signs[0] in "fdAW":
        if signs == "A" and span[0].dates == (today,):
            return _without_end(why, today)
        again = re.fullmatch(r"f?[dA](?:L|u[dA])", signs)
        if not again:
            return ()  # news for a person, who may well want to be asked
    return tuple(
        PauseFor(one.until, why, one.starts)
        for one in _spans(signs, span, today, why)
        if one.until is None or one.until > (one.starts or today)
    )


def _without_end(why: Why, today: date) -> tuple[Wish, ...]:
    """PAUSE alone is a fortnight, hospital is for as long as it takes; else they are asked."""
    if why is Why.HOSPITAL:
        return (PauseFor(None, why),)
    return _vague(why, today)


def _vague(why: Why, today: date) -> tuple[Wish, ...]:
    return (
        PauseFor(today + 7 * _DAY, why),
        PauseFor(today + 14 * _DAY, why),
        PauseFor(None, why),
    )


def _spans(signs: str, span: Sequence[Token], today: date, why: Why) -> list[_Span]:
    """Each stretch of time that the rest may mean."""
    back = re.fullmatch(r"(?P<first>.*?)(?:I*[ZJ])(?P<again>[Ad])?", signs)
    if back and back["again"]:
        return [_Span(day) for day in _days(span[-1], today)]
    if back:
        return (
            _spans(back["first"], span[: len(back["first"])], today, why) if back["first"] else []
        )
    match signs.rstrip("I").rstrip("k"):
        case "L" | "uL" | "fL":
            return [
                _Span(today + span[-1 if signs[-1] not in "kI" else signs.index("L")].count * _DAY)
            ]
        case "V":
            return [_Span(today + 7 * _DAY), _Span(today + 14 * _DAY), _Span(None)]
        case "D" if span[0].word == "group" and 5 in span[0].days:
            saturday = coming(5, today)
            return [_span_of(saturday, saturday + 2 * _DAY, today)]
        case "q":
            return [_Span(None)]
        case "W":
            return _stretch(span[0], today)
        case "A" | "d" if why is Why.PAUSE:
            return [_span_of(day, day + _DAY, today) for day in _days(span[0], today)]
        case "Ap":
            return [_span_of(day, day + _DAY, today) for day in _days(span[0], today)]
        case _:
            return _bounded(signs, span, today)


def _bounded(signs: str, span: Sequence[Token], today: date) -> list[_Span]:
    """With a first day, a last one, or both."""
    if signs == "S" and span[0].word == "christmas":
        eve = next_date(today, 12, 24)
        return [_Span(eve + days * _DAY, eve) for days in (3, 9)]
    if re.fullmatch(r"ua[SAdWD]", signs):
        return [_Span(day) for day in _after(span[-1], today)]
    if re.fullmatch(r"u[AdNWSD]", signs):
        return [_Span(day) for day in _days(span[-1], today)]
    if re.fullmatch(r"f?[AdN]f?L|Lf[AdN]", signs):
        length = next(token.count for token in span if token.sign == "L")
        starts = next(token for token in span if token.sign in "AdN")
        return [_span_of(day, day + length * _DAY, today) for day in _days(starts, today)]
    if signs == "dd":
        near, far = (coming(min(token.days), today) for token in span)
        return [_span_of(near, far + _DAY, today)] if far == near + _DAY else []
    if re.fullmatch(r"f?[AdN][ut][AdN]", signs):
        first = span[signs[0] == "f"]
        more = _DAY if signs[-2] == "t" else timedelta()
        return [
            _span_of(day, last + more, today)
            for day in _days(first, today)
            for last in _days(span[-1], day)
        ]
    if re.fullmatch(r"f?D", signs) and span[-1].word == "range":
        begins, ends = divmod(span[-1].count, 7)
        starts_on = coming(begins, today)
        return [_span_of(starts_on, coming(ends, starts_on) + _DAY, today)]
    return []


def _span_of(starts: date, until: date, today: date) -> _Span:
    return _Span(until, None if starts <= today else starts)


def _stretch(token: Token, today: date) -> list[_Span]:
    stretch = token.stretch
    return [] if stretch is None else [_span_of(stretch.starts, stretch.until, today)]


def _days(token: Token, today: date) -> tuple[date, ...]:
    """The day or days that a sign names."""
    match token.sign:
        case "d":
            return (coming(min(token.days), today),)
        case "W":
            return () if token.stretch is None else (token.stretch.starts,)
        case "D":
            return (coming(5, today),) if token.word == "group" and 5 in token.days else ()
        case "S":
            return (next_date(today, 12, 24),) if token.word == "christmas" else ()
        case "A" if token.word == "end":
            return tuple(day + _DAY for day in token.dates)
        case _:
            return token.dates


def _after(token: Token, today: date) -> tuple[date, ...]:
    """After Christmas is after Boxing Day, or when everybody is back at work."""
    match token.sign:
        case "S":
            ends = (next_date(today, 12, 27), next_date(today, 1, 2))
            return ends if token.word == "christmas" else ()
        case "W":
            return () if token.stretch is None else (token.stretch.until,)
        case "D":
            return (coming(0, today),) if token.word == "group" and 5 in token.days else ()
        case "A" if token.dates and (token.dates[0].month, token.dates[0].day) == (1, 1):
            return (token.dates[0] + _DAY,)
    return tuple(day + _DAY for day in _days(token, today))
