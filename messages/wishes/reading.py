"""Reads what a member's plain words wish about when they hear from us."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from itertools import pairwise, product

from messages.intents import Intent, pause_weeks, read_intent
from messages.wishes.clauses import MOST
from messages.wishes.happenings import read_by_happening
from messages.wishes.limits import read_limit
from messages.wishes.monthly import read_by_month
from messages.wishes.often import read_often
from messages.wishes.once import read_once
from messages.wishes.pausing import read_pause
from messages.wishes.questions import asks_what_is_planned
from messages.wishes.settling import as_now, daily_until, first_and_then, settled, without_at_first
from messages.wishes.signs import read_row
from messages.wishes.times import read_times
from messages.wishes.tokens import Row, Token
from messages.wishes.wish import (
    ByHand,
    Exact,
    Less,
    Loosely,
    More,
    One,
    PauseFor,
    Season,
    Times,
    Together,
    Undo,
    Unsure,
    WhatTimes,
    Wish,
)
from messages.wishes.words import BREAK, LONGEST, plain_words

_WORDS: dict[Intent, Wish] = {
    Intent.LESS: Less(),
    Intent.MORE: More(),
    Intent.TIMES: WhatTimes(),
    Intent.CHRISTMAS_ONLY: Times(every=1, season=Season.CHRISTMAS),
}
"""Whole messages that `messages.intents` owns."""
_SAID: dict[str, Wish] = {
    "X": Exact(),
    "O": Loosely(),
    "U": Undo(),
    "m": Less(),
    "g": More(),
}
_ABOUT_ME = frozenset({"i", "it", "we", "he", "she", "they", "that", "there"})
_HABITS = frozenset("KMoniDPYESZUsymg")
_REFUSED = re.compile(r"[RKI]*[ns][RK]*(?:[D&]{1,5}|W)[RK]*|I*h.*|[RMK]*sf?L")
_FAREWELL = frozenset("here goodbye bye end ending gone die dying dead forever ever need".split())
"""With these words in it, a person reads it and nothing is changed."""
_FELT = frozenset(
    """
worst worse hard harder hardest lonely lonelier sad long empty miss dread hate cry crying struggle
low awful quiet alone anxious worry worried scared frightened pain hurts died passed funeral
    """.split()
)
"""A day that is hard is told, not refused."""
_GREETINGS = frozenset("hello hi hiya hey dear morning evening team".split())
_OURS = frozenset(
    "text texts message messages texting messaging texted hello hellos hear contact please".split()
)
_ENDINGS = frozenset("more thank thanks sorry last".split())
_ASKS = {(first, who) for first in ("can", "could") for who in ("i", "you", "we", "it")}
_STORY = frozenset(
    "he she they them was were had went came did been said told used his her their him".split()
)
UNKNOWN_WORDS = 2
_BECAUSE = frozenset({"because", "as", "since", "so"})


@dataclass(frozen=True, slots=True)
class Heard:
    """What was wished, and whether nothing else is said that a person should read."""

    wish: Wish | Unsure
    alone: bool = True


def read_wish(text: str, today: date, now_at: tuple[time, ...] = ()) -> Wish | Unsure | None:
    """None where it is not about when. `now_at` is at what times they hear from us now."""
    heard = hear_wish(text, today, now_at)
    return None if heard is None else heard.wish


def hear_wish(text: str, today: date, now_at: tuple[time, ...] = ()) -> Heard | None:
    """`today` is the member's own. Triage has read the text before."""
    if len(text) > LONGEST:
        return None
    intent = read_intent(text)
    if intent in _WORDS:
        return Heard(_WORDS[intent])
    if intent is Intent.PAUSE:  # the word alone, or with a number of weeks
        return Heard(PauseFor(today + timedelta(weeks=pause_weeks(text))))
    words = plain_words(text)
    found, alone = _read(words, today, now_at)
    readings = found[:MOST]
    if not readings:
        nearly = _nearly(words, today, now_at)
        return Heard(Unsure(nearly[:MOST]), alone=False) if nearly else None
    alone = alone or intent is not Intent.NONE
    if len(readings) > 1:
        return Heard(Unsure(readings), alone)
    return Heard(readings[0], alone)


def _read(words: list[str], today: date, now_at: tuple[time, ...]) -> tuple[tuple[Wish, ...], bool]:
    """Sentence by sentence: one that is not a wish needs another that asks plainly."""
    while words[:1] and words[0] in _GREETINGS and words[1:2] in ([","], [BREAK]):
        words = words[2:]
    sentences = [sentence for sentence in _sentences(words) if sentence]
    joined = [word for sentence in sentences for word in (*sentence, ",")][:-1]
    whole = _one(joined, today, now_at)
    if whole:
        return whole, True
    if len(sentences) < 2:
        return (_with_reason(sentences[0], today, now_at) if sentences else ()), False
    if not _FAREWELL.isdisjoint(words):
        return (), False
    found = [_plainly(sentence, today, now_at, words) for sentence in sentences]
    wishes = [each for each in found if each]
    return (wishes[0] if len(wishes) == 1 else ()), False


def _nearly(words: list[str], today: date, now_at: tuple[time, ...]) -> tuple[Wish, ...]:
    """With a word or two that we do not know: only where it is plainly about our texts."""
    if not (_FAREWELL | _FELT | _ENDINGS | _STORY).isdisjoint(words):
        return ()
    row = read_row(words, today, unknown=UNKNOWN_WORDS)
    if row is None or not (_to_us(words) or (row.asked and {"M", "T"} <= set(row.signs))):
        return ()
    if not (row.asked or set(row.signs) & set("nsz")) or len(row.tokens) < 2:
        return ()
    return _of_row(row, today, now_at)


def _to_us(words: Sequence[str]) -> bool:
    """`can you`, but not `will you be there`."""
    asks = any(pair in _ASKS for pair in pairwise(words))
    return asks or not _OURS.isdisjoint(words)


def _sentences(words: list[str]) -> Iterator[list[str]]:
    sentence: list[str] = []
    for word in words:
        if word == BREAK:
            yield sentence
            sentence = []
        else:
            sentence.append(word)
    yield sentence


def _one(words: Sequence[str], today: date, now_at: tuple[time, ...]) -> tuple[Wish, ...]:
    if asks_what_is_planned(words):
        return (WhatTimes(),)
    split = first_and_then(words)
    return (_first_and_then(*split, today, now_at) if split else ()) or _row(words, today, now_at)


def _first_and_then(
    first: list[str], then: list[str], today: date, now_at: tuple[time, ...]
) -> tuple[Wish, ...]:
    """A first fortnight we know; whatever else is to change by itself is for a person."""
    until = daily_until(first, today)
    vague = without_at_first(first)
    if until is None and vague and daily_until([*vague, "fortnight"], today):
        begun = _first_and_then([*vague, "fortnight"], then, today, now_at)
        return (*begun[:1], ByHand()) if begun else ()
    if until is None:
        begins = _row(first, today, now_at)
        bounded = any(isinstance(wish, Times) and wish.ends is not None for wish in begins)
        return (ByHand(),) if bounded and _row(then, today, now_at) else ()
    if as_now(read_row(then, today)):
        return (Times(daily_until=until),)
    wishes = _row(["only", *then], today, now_at) or _row(then, today, now_at)
    if wishes == (Less(),):
        wishes = tuple(Times(frozenset({day}), every=1) for day in (6, 2))  # once a week
    found = tuple(wish for one in wishes if (wish := settled(one, until)) is not None)
    return found if len(found) < 2 else (found[0], ByHand())  # two would not fit into one text


def _row(words: Sequence[str], today: date, now_at: tuple[time, ...]) -> tuple[Wish, ...]:
    row = read_row(words, today)
    return () if row is None else _of_row(row, today, now_at)


def _of_row(row: Row, today: date, now_at: tuple[time, ...]) -> tuple[Wish, ...]:
    if row.signs.startswith("&") and row.tokens[0].word == "and":
        row = replace(row, tokens=(Token("+"), *row.tokens[1:]))
    signs = row.signs.strip("&")
    begins = len(row.signs) - len(row.signs.lstrip("&"))
    row = replace(row, tokens=row.tokens[begins:][: len(signs)])
    return _simple(row, today, now_at) or _two(row, today, now_at)


def _simple(row: Row, today: date, now_at: tuple[time, ...]) -> tuple[Wish, ...]:
    said = _SAID.get(row.signs.strip("IRKMi"))
    if said is not None:
        return (said,)
    for sign, more in (("X", Exact()), ("Q", Loosely()), ("O", Loosely())):
        if (sign in row.signs and "T" in row.signs) or (sign in row.signs and sign != "O"):
            return _and(sign, more, row, today, now_at)
    return (
        read_by_month(row, now_at)
        or read_by_happening(row)
        or read_often(row, now_at)
        or read_limit(row, today, now_at)
        or read_pause(row, today)
        or read_once(row, today, now_at)
        or read_times(row, today, now_at)
    )


def _and(sign: str, more: One, row: Row, today: date, now_at: tuple[time, ...]) -> tuple[Wish, ...]:
    """`7pm on the dot`, `between 6 and 8`."""
    rest = Row(tuple(token for token in row.tokens if token.sign != sign), asked=True)
    wishes = read_times(rest, today, now_at)
    return tuple(Together((*_parts(wish), more)) for wish in wishes)


def _two(row: Row, today: date, now_at: tuple[time, ...]) -> tuple[Wish, ...]:
    """Two wishes side by side: `not sundays, and not before noon`."""
    for at, sign in enumerate(row.signs):
        if sign != "&":
            continue
        first = _simple(replace(row, tokens=row.tokens[:at]), today, now_at)
        then = _simple(replace(row, tokens=row.tokens[at + 1 :]), today, now_at)
        if first == then == (More(),):
            return ()  # `more and more` tells something
        both = [_once_each((*_parts(one), *_parts(two))) for one, two in product(first, then)]
        if both and len(both) <= MOST:
            return tuple(both)
    return ()


def _once_each(parts: tuple[One, ...]) -> Wish:
    kept = tuple(dict.fromkeys(parts))
    return kept[0] if len(kept) == 1 else Together(kept)


def _parts(wish: Wish) -> tuple[One, ...]:
    return wish.parts if isinstance(wish, Together) else (wish,)


def _with_reason(words: list[str], today: date, now_at: tuple[time, ...]) -> tuple[Wish, ...]:
    """`dont text tomorrow, im at my sisters`: the wish, and why."""
    if not _FAREWELL.isdisjoint(words):
        return ()
    for at, word in enumerate(words):
        if word in _BECAUSE and words[at + 1 : at + 2] != ["well"]:
            front = _one(words[:at], today, now_at)
            if word == "so":
                then = words[at + 1 :]
                return _plainly(then, today, now_at) or _plainly(
                    [*then, *words[:at]], today, now_at
                )
            return front
        if at and word in _ABOUT_ME:
            front = _plainly(words[:at], today, now_at, words)
            if front:
                return front
        if word == ",":
            return _plainly(words[:at], today, now_at, words) or _plainly(
                words[at + 1 :], today, now_at
            )
    return ()


def _plainly(
    words: list[str], today: date, now_at: tuple[time, ...], told: Sequence[str] = ()
) -> tuple[Wish, ...]:
    """A wish among other words counts where it is said to us: text me, please, pause."""
    row = read_row(words, today)
    if row is None:
        return ()
    signs = set(row.signs)
    asked = bool(signs & set("Rzw")) or (row.asked and bool(signs & _HABITS))
    asked = asked or ("please" in words and "T" in signs)
    refused = _REFUSED.fullmatch(row.signs) is not None and _FELT.isdisjoint(told)
    return _one(words, today, now_at) if asked or refused else ()
