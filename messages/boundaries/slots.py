"""Which parts the words of a message can play: who speaks, to whom, offering or asking, of what.

A word can play several parts, and a saying (`messages.boundaries.sayings`) is a row of parts. So a
list of words for each part stands in for every way to put them together.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from messages.boundaries.plain import long

Span = tuple[int, int]
"""The first and the last word."""
Part = tuple[str, str]
"""Whose it is, empty for everybody's, and its name."""
Lexicon = Mapping[str, Sequence[tuple[tuple[str, ...], frozenset[Part]]]]
"""By the first word: the words that follow and the parts that they play."""

CALM = "calm"
"""Its words play no other part: "lend a hand" is no loan."""
FILLER = "filler"
"""Its words may stand before a clause or behind it and are not of it: "well, love, please"."""
NOT = "not"
ASKS = ("ask", "will")
AND = "and"
"""Its words part clauses for whoever looks for what excuses a saying."""
_SUM = re.compile(r"[\u00a3$]\d+k?|\d+(?:quid|p|k)")


def lexicon(lists: Mapping[str, str]) -> Lexicon:
    """Of lines such as `LEND: lend, loan, spot you` by whose they are; a part may have several."""
    parts: dict[tuple[str, ...], set[Part]] = {}
    for whose, lines in lists.items():
        for line in lines.strip().splitlines():
            part, _, entries = line.partition(":")
            for entry in entries.split(","):
                if entry.strip():
                    words = tuple(long(entry).split())
                    parts.setdefault(words, set()).add((whose, part.strip()))
    known: dict[str, list[tuple[tuple[str, ...], frozenset[Part]]]] = {}
    for words, played in parts.items():
        known.setdefault(words[0], []).append((words[1:], frozenset(played)))
    return known


@dataclass(frozen=True, slots=True)
class Row:
    """One message as the parts that its words play."""

    parts: Mapping[str, Sequence[Span]]
    """By part, in order; everybody's only, until `seen_by` adds those of one kind."""
    own: Mapping[str, Mapping[str, Sequence[Span]]]
    """By kind, those of its own."""
    clauses: Sequence[int]
    """In which clause each word stands: a stop parts them."""
    halves: Sequence[int]
    """In which part of a clause: an "and" or "but" parts them, too."""
    first: frozenset[int]
    last: frozenset[int]
    """Words with which a clause may begin and end, fillers aside."""

    def seen_by(self, kind: str) -> "Row | None":
        """With the parts of one kind; None where none of its words is there."""
        own = self.own.get(kind)
        if own is None:
            return None
        parts = _calmed({**self.parts, **own}, own.get(CALM, ()))
        return Row(parts, {}, self.clauses, self.halves, self.first, self.last)


def row_of(text: str, known: Lexicon) -> Row:
    """Of words as `plain` gives them."""
    words: list[str] = []
    clauses: list[int] = []
    clause = 0
    for word in text.split():
        if word == ",":
            clause += 1
        else:
            words.append(word)
            clauses.append(clause)
    own: dict[str, dict[str, list[Span]]] = _parts(words, clauses, known)
    shared = own.pop("", {})
    _unsay_not(shared)
    fillers = {at for start, end in shared.get(FILLER, ()) for at in range(start, end + 1)}
    breaks = {start for start, _ in shared.get(AND, ())}
    end = len(words) - 1
    return Row(
        _calmed(shared, shared.get(CALM, ())),
        {kind: _calmed(parts, shared.get(CALM, ())) for kind, parts in own.items()},
        clauses,
        _halves(clauses, breaks),
        frozenset(_edges(clauses, fillers | breaks)),
        frozenset(end - at for at in _edges(clauses[::-1], {end - at for at in fillers})),
    )


def _parts(
    words: list[str], clauses: list[int], known: Lexicon
) -> dict[str, dict[str, list[Span]]]:
    spans: dict[str, dict[str, list[Span]]] = {}
    for at, word in enumerate(words):
        for rest, played in _entries(word, known):
            end = at + len(rest)
            if rest and (tuple(words[at + 1 : end + 1]) != rest or clauses[end] != clauses[at]):
                continue
            for whose, part in played:
                spans.setdefault(whose, {}).setdefault(part, []).append((at, end))
        if _SUM.fullmatch(word):
            spans.setdefault("", {}).setdefault("SUM", []).append((at, at))
    return spans


def _calmed(
    parts: Mapping[str, Sequence[Span]], calm: Sequence[Span]
) -> Mapping[str, Sequence[Span]]:
    """Without whatever begins in words that are calm."""
    if not calm:
        return parts
    at = {each for start, end in calm for each in range(start, end + 1)}
    left = {part: [span for span in spans if span[0] not in at] for part, spans in parts.items()}
    return {part: spans for part, spans in left.items() if spans}


def _unsay_not(parts: dict[str, list[Span]]) -> None:
    """ "You couldn't lend me" asks, and refuses nothing."""
    asked = [span for part in ASKS for span in parts.get(part, ()) if span[1] > span[0]]
    if asked and NOT in parts:
        refused = [
            span for span in parts[NOT] if not any(each[0] <= span[0] <= each[1] for each in asked)
        ]
        parts[NOT] = refused
        if not refused:
            del parts[NOT]


def _entries(word: str, known: Lexicon) -> Sequence[tuple[tuple[str, ...], frozenset[Part]]]:
    """A word that is in no list is read as the word that it is made of: lending, lends."""
    entries = known.get(word)
    if entries is not None:
        return entries
    for stem in _stems(word):
        entries = known.get(stem)
        if entries is not None:
            return [each for each in entries if not each[0]]
    return ()


@lru_cache(maxsize=4096)
def _stems(word: str) -> tuple[str, ...]:
    for ending in ("ing", "ed", "es", "in", "s", "d"):
        if word.endswith(ending) and len(word) - len(ending) >= 3 + (ending == "in"):
            stem = word[: -len(ending)]
            doubled = (stem[:-1],) if stem[-1] == stem[-2] else ()
            return (stem, f"{stem}e", *doubled, f"{stem[:-1]}y")
    return ()


def _halves(clauses: list[int], breaks: set[int]) -> list[int]:
    halves: list[int] = []
    half = 0
    for at, clause in enumerate(clauses):
        half += at in breaks or (at > 0 and clause != clauses[at - 1])
        halves.append(half)
    return halves


def _edges(clauses: list[int], passed: set[int]) -> set[int]:
    """The first word of each clause, and the next while all before it are passed over."""
    edges: set[int] = set()
    for at, clause in enumerate(clauses):
        begins = at == 0 or clause != clauses[at - 1]
        if begins or (at - 1 in edges and at - 1 in passed):
            edges.add(at)
    return edges
