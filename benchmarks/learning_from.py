"""Makes the second look: of which lines it learns, where its threshold is, and how it is kept."""

import csv
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import copysign, sqrt
from pathlib import Path
from textwrap import wrap
from zlib import crc32

import messages.triage
from benchmarks.learning import Example, Learned, learn
from benchmarks.noticing import SETS
from messages.triage import read
from messages.triage.levels import FOR_STAFF
from messages.triage.likeness import LEVELS, NOTHING, is_short, signs_of
from messages.triage.reader import rulebook
from messages.triage.weights import SIZE

WEIGHTS = Path(messages.triage.__file__).parent / "weights.py"
FROM = (
    "replies_tune",
    "replies_fresh",
    "replies_plain_read",
    "replies_plain_check",
    "calm_posts",
    "posts",
)
"""Never the examination, the check half or the last check: these are for counting."""
LONGEST_LINE = 50
"""Words: longer ones teach nothing about replies."""
CRIES = 0.0015
"""Of short calm lines by authors whom it has not met, so many may be taken for worries."""
ENGINE = "1"
"""To be raised with every change of how it learns."""
_LEVELS = ("ordinary", "today", "soon", "urgent")
_FIRST = (
    '"""Made by `python -m benchmarks likeness` of all lines to learn from: change those, '
    'not this."""'
)


@dataclass(frozen=True, slots=True)
class Line:
    """One line to learn from, as it stands in its file."""

    text: str
    severity: int
    author: str


@dataclass(frozen=True, slots=True)
class Made:
    """What was made, and what it did on lines of authors whom it had not met."""

    threshold: float
    added: tuple[tuple[str, int, int], ...]
    """Of each severity: its name, how many short lines the rules left, how many were raised."""


def lines() -> Iterator[Line]:
    """All of them."""
    for name in FROM:
        with (SETS / f"{name}.csv").open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                severity = int(row["severity"]) if "severity" in row else _level(row["level"])
                if len(row["text"].split()) <= LONGEST_LINE:
                    yield Line(row["text"], severity, row.get("author") or name)


def _level(word: str) -> int:
    return _LEVELS.index(word)


def digest_of(found: Sequence[Line]) -> str:
    """Changes with every line and label, and with how it learns."""
    said = "\n".join((ENGINE, str(SIZE), *(f"{one.severity} {one.text}" for one in found)))
    return f"{len(found)}-{crc32(said.encode()):08x}"


def make() -> Made:
    """Learn, find the threshold by leaving out each author, and write it down."""
    found = list(lines())
    examples = [_example(one) for one in found]
    scores = _unmet(examples)
    threshold = _threshold(examples, scores)
    WEIGHTS.write_text(_as_code(digest_of(found), learn(examples, SIZE), threshold), "utf-8")
    return Made(threshold, tuple(_added(found, examples, scores, threshold)))


def _example(line: Line) -> Example:
    words = rulebook().understood(line.text).words
    left = read(line.text).level not in FOR_STAFF
    return Example(
        array("I", signs_of(words)), line.severity >= 2, line.author, is_short(words), left
    )


def _unmet(examples: Sequence[Example]) -> list[float]:
    """The score of each, by what was learned of all other authors."""
    without = {
        author: learn([one for one in examples if one.author != author], SIZE)
        for author in sorted({one.author for one in examples})
    }
    return [without[one.author].score(one) for one in examples]


def _threshold(examples: Sequence[Example], scores: Sequence[float]) -> float:
    calm = [(one, score) for one, score in zip(examples, scores, strict=True) if _calm(one)]
    left = sorted((score for one, score in calm if one.left), reverse=True)
    return left[int(CRIES * len(calm))]


def _calm(one: Example) -> bool:
    return one.short and not one.worry


def _added(
    found: Sequence[Line], examples: Sequence[Example], scores: Sequence[float], threshold: float
) -> Iterator[tuple[str, int, int]]:
    for severity, name in enumerate(_LEVELS):
        these = [
            score
            for line, one, score in zip(found, examples, scores, strict=True)
            if line.severity == severity and one.short and one.left
        ]
        yield name, len(these), sum(score > threshold for score in these)


def _as_code(of: str, learned: Learned, threshold: float) -> str:
    widest = max(map(abs, learned.weights))
    text = "".join(_letter(weight / widest) for weight in learned.weights)
    rows = "\n".join(f'    "{row}"' for row in wrap(text, 94))
    return (
        f'{_FIRST}\n\nOF = "{of}"\nSIZE = {SIZE}\nBIAS = {learned.bias:.4f}\n'
        f"THRESHOLD = {threshold:.4f}\nWIDEST = {widest:.4f}\nWEIGHTS = (\n{rows}\n)\n"
    )


def _letter(share: float) -> str:
    """Finer near nothing, where most of them are."""
    return chr(NOTHING + round(copysign(LEVELS * sqrt(abs(share)), share)))
