"""Reads what a member's plain words wish about when they hear from us."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, time, timedelta
from itertools import product

from messages.intents import Intent, pause_weeks, read_intent
from messages.wishes.clauses import MOST
from messages.wishes.limits import read_limit
from messages.wishes.often import read_often
from messages.wishes.once import read_once
from messages.wishes.pausing import read_pause
from messages.wishes.questions import asks_what_is_planned
from messages.wishes.signs import read_row
from messages.wishes.times import read_times
from messages.wishes.tokens import Row, Token
from messages.wishes.wish import (
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
_ABOUT_ME = frozenset({"i", "it", "we", "he", "she", "they"})
_HABITS = frozenset("KMoniDPYESZU")
_FAREWELL = frozenset("here goodbye bye end ending gone die dying dead forever ever need".split())
"""With these words in it, a person reads it and nothing is changed."""
_BECAUSE = frozenset({"because", "as", "since", "so"})


def read_wish(text: str, today: date, now_at: tuple[time, ...] = ()) -> Wish | Unsure | None:
    """None where it is not about when. `now_at` is at what times they hear from us now.

    `today` is the member's own. Triage has read the text before.
    """
    if len(text) > LONGEST:
        return None
    intent = read_intent(text)
    if intent in _WORDS:
        return _WORDS[intent]
    if intent is Intent.PAUSE:  # the word alone, or with a number of weeks
        return PauseFor(today + timedelta(weeks=pause_weeks(text)))
    readings = _read(plain_words(text), today, now_at)[:MOST]
    if len(readings) > 1:
        return Unsure(readings)
    return readings[0] if readings else None


def is_only_a_wish(text: str, today: date, now_at: tuple[time, ...] = ()) -> bool:
    """Whether nothing else is said in it that a person should read."""
    if read_intent(text) is not Intent.NONE:
        return True
    words = ["," if word == BREAK else word for word in plain_words(text)]
    return bool(_one([word for at, word in enumerate(words) if at or word != ","], today, now_at))


def _read(words: list[str], today: date, now_at: tuple[time, ...]) -> tuple[Wish, ...]:
    """Sentence by sentence: one that is not a wish needs another that asks plainly."""
    sentences = [sentence for sentence in _sentences(words) if sentence]
    joined = [word for sentence in sentences for word in (*sentence, ",")][:-1]
    whole = _one(joined, today, now_at)
    if whole or len(sentences) < 2:
        return whole or (_with_reason(sentences[0], today, now_at) if sentences else ())
    if not _FAREWELL.isdisjoint(words):
        return ()
    found = [_plainly(sentence, today, now_at) for sentence in sentences]
    wishes = [each for each in found if each]
    return wishes[0] if len(wishes) == 1 else ()


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
    row = read_row(words, today)
    if row is None:
        return ()
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
    if "X" in row.signs:
        return _exactly(row, today, now_at)
    return (
        read_often(row, now_at)
        or read_limit(row, today, now_at)
        or read_pause(row, today)
        or read_once(row, today, now_at)
        or read_times(row, today, now_at)
    )


def _exactly(row: Row, today: date, now_at: tuple[time, ...]) -> tuple[Wish, ...]:
    """`7pm on the dot`."""
    rest = Row(tuple(token for token in row.tokens if token.sign != "X"), asked=True)
    wishes = read_times(rest, today, now_at)
    return tuple(Together((*_parts(wish), Exact())) for wish in wishes)


def _two(row: Row, today: date, now_at: tuple[time, ...]) -> tuple[Wish, ...]:
    """Two wishes side by side: `not sundays, and not before noon`."""
    for at, sign in enumerate(row.signs):
        if sign != "&":
            continue
        first = _simple(replace(row, tokens=row.tokens[:at]), today, now_at)
        then = _simple(replace(row, tokens=row.tokens[at + 1 :]), today, now_at)
        both = [(*_parts(one), *_parts(two)) for one, two in product(first, then)]
        if both and len(both) <= MOST:
            return tuple(Together(parts) for parts in both)
    return ()


def _parts(wish: Wish) -> tuple[One, ...]:
    return wish.parts if isinstance(wish, Together) else (wish,)


def _with_reason(words: list[str], today: date, now_at: tuple[time, ...]) -> tuple[Wish, ...]:
    """`dont text tomorrow, im at my sisters`: the wish, and why."""
    if not _FAREWELL.isdisjoint(words):
        return ()
    for at, word in enumerate(words):
        if word in _BECAUSE and words[at + 1 : at + 2] != ["well"]:
            front = _one(words[:at], today, now_at)
            return front if word != "so" else _plainly(words[at + 1 :], today, now_at)
        if at and word in _ABOUT_ME:
            front = _plainly(words[:at], today, now_at)
            if front:
                return front
        if word == ",":
            return _plainly(words[:at], today, now_at) or _plainly(words[at + 1 :], today, now_at)
    return ()


def _plainly(words: list[str], today: date, now_at: tuple[time, ...]) -> tuple[Wish, ...]:
    """A wish among other words counts where it is said to us: text me, please, pause."""
    row = read_row(words, today)
    if row is None or not (set(row.signs) & set("Rzw") or (row.asked and set(row.signs) & _HABITS)):
        return ()
    return _one(words, today, now_at)
