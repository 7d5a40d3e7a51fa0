"""Writes docs/triage-figures.md and its picture: every measured file, beside other readers."""

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from benchmarks.noticing import Compared
from messages.triage import RULES_VERSION
from messages.triage.measure.figures import Figure, Measured
from messages.triage.measure.picture import drawn

DOCS = Path(__file__).parents[1] / "docs"
PAGE = DOCS / "triage-figures.md"
PICTURE = DOCS / "pictures" / "triage.svg"
_ABOUT = {
    "replies_exam.csv": "The examination: replies by an author of their own (`replies_exam.csv`)",
    "replies_plain_check.csv": "Five more authors, counted only (`replies_plain_check.csv`)",
    "replies_check.csv": "Replies never read while the rules were written (`replies_check.csv`)",
    "replies_tune.csv": "Replies whose misses were read (`replies_tune.csv`)",
    "gold_dev.csv": "Our first replies, tuned on (`gold_dev.csv`)",
    "dev.csv": "Public posts, for evaluation only and not shared (`dev.csv`)",
}
_INTRO = """# Figures of triage

Rules of release {version}, measured on {day} by `python -m benchmarks triage --write`, which
wrote this page. Each share is given with its 95% Wilson interval. "Flagged" is what comes before
staff by itself: `urgent`, `soon` or `unreadable`. "60 words" is a list of sixty words, any of
which counts as urgent; VADER flags at a compound score of -0.5 or lower, and has no urgent level.
"And again" is the rules with the second look; it learned from `replies_plain_check.csv` and
`replies_tune.csv`, so there it flatters.
What the figures can and cannot say stands in
[How well worry is noticed](triage.md#limits-of-the-figures).

![Worries noticed and false alarms, on the examination](pictures/triage.svg)
"""


def write_page(everything: Sequence[Compared], today: date) -> None:
    """The first file is drawn. The page of before is lost."""
    head = _INTRO.format(version=RULES_VERSION, day=today.isoformat())
    parts = [head, *(part for one in everything for part in _section(one))]
    PAGE.write_text("\n".join(parts).rstrip() + "\n", encoding="utf-8")
    first = everything[0]
    title = f"{first.name}: {first.lines} messages, rules of {RULES_VERSION}"
    PICTURE.write_text(drawn(title, first.by["rules"]), encoding="utf-8")


def _section(one: Compared) -> Iterator[str]:
    yield f"## {_ABOUT.get(one.name, one.name)}"
    yield f"\n{one.lines:,} messages.\n"
    names = list(one.by)
    yield f"| Measure | of | {' | '.join(names)} |\n|---|---|{'---|' * len(names)}"
    ours = one.by["rules"]
    for nth, figure in enumerate(ours.overall):
        shares = " | ".join(str(each.overall[nth].share) for each in one.by.values())
        yield f"| {figure.name} | {figure.share.of} | {shares} |"
    yield from _categories("Worries flagged, by category", ours, is_recall=True)
    yield from _categories("False alarms, by category", ours, is_recall=False)


def _categories(title: str, ours: Measured, *, is_recall: bool) -> Iterator[str]:
    found = [one for one in ours.categories if one.is_recall is is_recall]
    yield f"\n{title}, by the rules:\n"
    yield "| Category | Flagged | of | Category | Flagged | of |\n|---|---|---|---|---|---|"
    half = (len(found) + 1) // 2
    for nth in range(half):
        right = _cells(found[half + nth]) if half + nth < len(found) else "| | | "
        yield f"{_cells(found[nth])}{right}|"
    yield ""


def _cells(figure: Figure) -> str:
    return f"| {figure.name} | {figure.share} | {figure.share.of} "
