"""How well worry is noticed, beside a list of sixty words and VADER, in one run."""

import importlib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Protocol, cast

from bot.labelled_files import read_labelled
from messages.triage import Level, read, read_twice
from messages.triage.measure.figures import Figure, Measured, Reads, measure
from messages.triage.measure.labelled import Labelled

SETS = Path(__file__).parents[1] / "tests" / "triage_set"
TUNE = SETS / "replies_tune.csv"
OUR_SETS = (
    SETS / "replies_exam.csv",
    SETS / "replies_plain_check.csv",
    SETS / "replies_check.csv",
    TUNE,
)
"""First the examination; only the misses of the last may be read while rules are written."""
SIXTY_WORDS = frozenset(
    "suicide suicidal die dying dead death kill myself overdose pills tablets paracetamol hang "
    "rope knife bridge cut cutting harm hurt goodbye worthless hopeless burden pointless end hit "
    "abuse abused raped rape scared threatened bailiffs homeless evicted hungry starving freezing "
    "voices ambulance fallen chest breathe bleeding unconscious stroke police alone depressed "
    "desperate trapped disappear jump drown kms unalive stabbed strangled stolen".split()
)
NEGATIVE_FROM = -0.5
"""VADER's compound score at which a message is flagged; it has no urgent level."""
_WORD = re.compile("[a-z]+")


_POSTS = "suicide explicit"
"""Only the public posts are told apart like that."""
_CORE = frozenset((_POSTS, "suicide implicit", "selfharm"))
_GROUPS: Mapping[str, Callable[[Labelled], bool]] = {
    "wish to die, self-harm: flagged": lambda line: line.worry and line.category in _CORE,
    "abuse and other worry: flagged": lambda line: line.worry and line.category not in _CORE,
    "ordinary: flagged": lambda line: not line.worry and line.category != "low mood",
    "texts and moments: flagged": lambda line: (
        not line.worry and line.category in ("ordinary sms", "ordinary moment")
    ),
}
"""As the public posts are grouped when the service is judged."""


class _Vader(Protocol):
    def polarity_scores(self, text: str) -> Mapping[str, float]: ...


@dataclass(frozen=True, slots=True)
class Compared:
    """One file, measured with each reader by its name."""

    name: str
    lines: int
    by: Mapping[str, Measured]


def readers() -> dict[str, Reads]:
    """Ours first. VADER is no dependency: it is measured where somebody has installed it."""
    found: dict[str, Reads] = {
        "rules": lambda text: read(text).level,
        "and again": lambda text: read_twice(text).level,
        "60 words": _by_words,
    }
    vader = _vader()
    return found | ({"VADER": vader} if vader is not None else {})


def compare(file: Path) -> Compared:
    """Raises ValueError with every fault of a file that cannot be measured on."""
    labelled = read_labelled(file.read_bytes())
    if labelled.faults:
        raise ValueError(" ".join((f"{file.name}:", *labelled.faults)))
    lines: tuple[Labelled, ...] = labelled.lines
    by = {name: _measured(lines, reads) for name, reads in readers().items()}
    return Compared(file.name, len(lines), by)


def _measured(lines: tuple[Labelled, ...], reads: Reads) -> Measured:
    """Each line is read once; the groups of the public posts stand after the whole."""
    reads = cache(reads)
    whole = measure(lines, reads)
    if not any(line.category == _POSTS for line in lines):
        return whole
    groups = (
        Figure(name, measure(part, reads).overall[0].share, part[0].worry)
        for name, wanted in _GROUPS.items()
        if (part := [line for line in lines if wanted(line)])
    )
    return Measured((*whole.overall, *groups), whole.categories)


def _by_words(text: str) -> Level:
    return Level.URGENT if SIXTY_WORDS & set(_WORD.findall(text.lower())) else Level.ORDINARY


def _vader() -> Reads | None:
    try:
        module = importlib.import_module("vaderSentiment.vaderSentiment")
    except ImportError:
        return None
    analyser = cast(_Vader, module.SentimentIntensityAnalyzer())

    def reads(text: str) -> Level:
        negative = analyser.polarity_scores(text)["compound"] <= NEGATIVE_FROM
        return Level.SOON if negative else Level.ORDINARY

    return reads
