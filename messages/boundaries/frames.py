"""Reads a volunteer's words as a row of signs, one letter a word, and looks for sayings in the row.

A saying names no words but what they do: `io` (I could) beside `L` (lend) beside `y` (you). So a
list of words for each sign stands in for every way to combine them, and reading is one walk.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from messages.boundaries.boundary import Boundary
from messages.boundaries.frame_words import COMMON
from messages.boundaries.plain import long

_OTHER = "."
_STOP = ","
_GAPS = {"~": "[^,]{0,3}?", "&": "[^,]{0,7}?", "%": ".{0,14}?"}
"""In a saying: a few words, a few more of the same clause, and any, over a comma too."""

Entries = tuple[tuple[list[str], str], ...]
Lexicon = Mapping[str, Entries]
"""By the first word: the words that follow and the signs they make, the longest first."""


@dataclass(frozen=True, slots=True)
class Frames:
    """What one kind is read by; `signs` adds to what all kinds share, or puts another in place."""

    kind: Boundary
    signs: str
    sayings: tuple[str, ...]
    fine: str = "(?!)"
    """Found in the clause of a saying, or about it: nothing is meant."""


def lexicon(lines: str) -> Lexicon:
    """Of lines such as `L lend, loan, spot you`: later lines put earlier ones right."""
    signs: dict[tuple[str, ...], str] = {}
    for line in lines.strip().splitlines():
        sign, _, entries = line.partition(" ")
        for entry in entries.split(","):
            if entry.strip():
                signs[tuple(long(entry).split())] = sign
    return _by_first(signs)


def _by_first(signs: Mapping[tuple[str, ...], str]) -> Lexicon:
    found: dict[str, list[tuple[list[str], str]]] = {_STOP: [([], _STOP)]}
    for words, sign in sorted(signs.items(), key=lambda each: -len(each[0])):
        found.setdefault(words[0], []).append((list(words[1:]), sign))
    return {first: tuple(rest) for first, rest in found.items()}


def row_of(words: list[str], known: Lexicon) -> str:
    """One sign a word, `.` where a word is in no list."""
    row: list[str] = []
    at, end = 0, len(words)
    while at < end:
        word = words[at]
        at += 1
        entries = known.get(word)
        if entries is None:
            row.append(_of_one(known.get(word[:-1], ())) if word[-1] == "s" else _OTHER)
            continue
        for rest, sign in entries:
            if not rest or words[at : at + len(rest)] == rest:
                row.append(sign)
                at += len(rest)
                break
        else:
            row.append(_OTHER)
    return "".join(row)


def _of_one(entries: Entries) -> str:
    """Of several a sign is that of one: the entry of a single word stands last."""
    return entries[-1][1] if entries and not entries[-1][0] else _OTHER


@dataclass(frozen=True, slots=True)
class Reader:
    """Frames made ready once."""

    kind: Boundary
    known: Lexicon
    sayings: re.Pattern[str]
    fine: re.Pattern[str]

    def finds(self, words: list[str]) -> bool:
        row = row_of(words, self.known)
        return any(not self.fine.search(_about(row, match)) for match in self.sayings.finditer(row))


def _about(row: str, match: re.Match[str]) -> str:
    """The clauses that a saying is in, no further than a dozen words either side."""
    before = row[max(0, match.start() - 12) : match.start()]
    after = row[match.end() : match.end() + 12]
    return before[before.rfind(_STOP) + 1 :] + match[0] + after.partition(_STOP)[0]


def reader(frames: Frames) -> Reader:
    """As `Reader`: `~`, `&` and `%` in a saying stand for words between."""
    return Reader(
        frames.kind,
        lexicon(COMMON + frames.signs),
        re.compile("|".join(_spelt(each) for each in frames.sayings)),
        re.compile(_spelt(frames.fine)),
    )


def _spelt(saying: str) -> str:
    for gap, spelt in _GAPS.items():
        saying = saying.replace(gap, spelt)
    return saying
