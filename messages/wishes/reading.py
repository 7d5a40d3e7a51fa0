"""Reads what a member's plain words wish about when they hear from us."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from itertools import pairwise, product

from messages.intents import Intent, pause_weeks, read_intent
from messages.wishes.clauses import MOST
from messages.wishes.composing import joined
from messages.wishes.gist import read_gist
from messages.wishes.happenings import read_by_happening
from messages.wishes.limits import read_limit
from messages.wishes.monthly import read_by_month
from messages.wishes.often import read_often
from messages.wishes.once import read_once
from messages.wishes.pausing import read_pause
from messages.wishes.phrases import DROPPED_WORDS
from messages.wishes.questions import asks_what_is_planned
from messages.wishes.reworded import reworded
from messages.wishes.settling import as_now, daily_until, first_and_then, settled, without_at_first
from messages.wishes.signs import read_row
from messages.wishes.telling import FAREWELL, FELT, STORY, only_for_a_person
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
_GREETINGS = frozenset("hello hi hiya hey dear morning evening team".split())
_OURS = frozenset(
    "text texts message messages texting messaging texted hello hellos hear contact please".split()
)
_ENDINGS = frozenset("more thank thanks sorry last".split())
_ASKS = {(first, who) for first in ("can", "could") for who in ("i", "you", "we", "it")}
UNKNOWN_WORDS = 2
_BECAUSE = frozenset({"because", "as", "since", "so"})


@dataclass(frozen=True, slots=True)
class Heard:
    """What was wished, and whether nothing else is said that a person should read."""

    wish: Wish | Unsure
    alone: bool = True
    sure: bool = True
    """Otherwise they are asked first, whatever it is."""


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
        return _asked_first(_nearly(words, today, now_at) or _gist(text, today, now_at))
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
    if not FAREWELL.isdisjoint(words):
        return (), False
    found = [_plainly(sentence, today, now_at, words) for sentence in sentences]
    wishes = [each for each in found if each]
    return (wishes[0] if len(wishes) == 1 else ()), False


def _nearly(words: list[str], today: date, now_at: tuple[time, ...]) -> tuple[Wish, ...]:
    """With a word or two that we do not know: only where it is plainly about our texts."""
    if not (FAREWELL | FELT | _ENDINGS | STORY).isdisjoint(words):
        return ()
    row = read_row(words, today, unknown=UNKNOWN_WORDS)
    if row is None or not (_to_us(words) or (row.asked and {"M", "T"} <= set(row.signs))):
        return ()
    if not (row.asked or set(row.signs) & set("nsz")) or len(row.tokens) < 2:
        return ()
    return _of_row(row, today, now_at)


def _asked_first(readings: tuple[Wish, ...]) -> Heard | None:
    if not readings:
        return None
    if len(readings) > 2 and any(isinstance(one, Together) for one in readings):
        readings = (readings[0], ByHand())  # three such would not fit into one text
    one = readings[0] if len(readings) == 1 else Unsure(readings[:MOST])
    return Heard(one, alone=False, sure=False)


def _gist(text: str, today: date, now_at: tuple[time, ...]) -> tuple[Wish, ...]:
    words = reworded(plain_words(text, DROPPED_WORDS - {"my", "that"}))
    words = [word for word in words if word != "that"]
    if only_for_a_person(words):
        return ()
    whole = [word for word in words if word != "my"]
    if whole != plain_words(text) and (found := _read(whole, today, now_at)[0]):
        return found
    return read_gist(words, today, lambda row: _of_row(row, today, now_at))


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
    if re.search("H.*&.*T", row.signs):  # `when the kids are in bed, half 8`
        row = replace(row, tokens=tuple(token for token in row.tokens if token.sign != "H"))
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
        both = [joined(pair) for pair in product(first, then)]
        if both and len(both) <= MOST:
            return tuple(both)
    return ()


def _parts(wish: Wish) -> tuple[One, ...]:
    return wish.parts if isinstance(wish, Together) else (wish,)


def _with_reason(words: list[str], today: date, now_at: tuple[time, ...]) -> tuple[Wish, ...]:
    """`dont text tomorrow, im at my sisters`: the wish, and why."""
    if not FAREWELL.isdisjoint(words):
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
    refused = _REFUSED.fullmatch(row.signs) is not None and FELT.isdisjoint(told)
    return _one(words, today, now_at) if asked or refused else ()
