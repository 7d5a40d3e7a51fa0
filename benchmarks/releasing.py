"""Releases of the triage rules: which words they held, who agreed, and how well they noticed."""

import json
from dataclasses import asdict, dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path

from benchmarks.noticing import TUNE
from bot.labelled_files import read_labelled
from messages.triage import RULES_VERSION, read
from messages.triage.guards import GUARDS
from messages.triage.measure.figures import measure
from messages.triage.rules import ALL
from messages.triage.slots import MISSPELT, written_slots

RELEASES = Path(__file__).parents[1] / "docs" / "triage-releases.md"
NOBODY = "nobody yet"
_LEFT_OUT = ("must_match", "must_not_match", "author", "date", "source")
"""Of a rule: what changes nothing in how a message is read."""


class ReleaseRefused(ValueError):
    """Why it cannot be written down."""


@dataclass(frozen=True, slots=True)
class Release:
    """One row, newest first in the file."""

    version: str
    day: str
    author: str
    reviewer: str
    digest: str
    figures: tuple[str, ...]

    @property
    def cells(self) -> tuple[str, ...]:
        """As they stand in the table."""
        who = (self.version, self.day, self.author, self.reviewer)
        return (*who, *self.figures, f"`{self.digest}`")


def rules_digest() -> str:
    """Changes with every rule, slot and guard, and with nothing else."""
    rules = [
        {key: value for key, value in asdict(rule).items() if key not in _LEFT_OUT} for rule in ALL
    ]
    said = [rules, written_slots(), list(MISSPELT), [asdict(guard) for guard in GUARDS]]
    return sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()[:12]


def tune_figures() -> tuple[str, ...]:
    """The shares on the half whose misses may be read, in the order of the table."""
    lines = read_labelled(TUNE.read_bytes()).lines
    found = measure(lines, lambda text: read(text).level)
    return tuple(f"{one.share.value:.3f}" for one in found.overall)


def releases() -> list[Release]:
    """Every one that was written down, newest first."""
    rows = [line for line in RELEASES.read_text(encoding="utf-8").splitlines() if _is_row(line)]
    return [_release([cell.strip() for cell in row.strip("| ").split("|")]) for row in rows]


def _is_row(line: str) -> bool:
    return line.startswith("| 20")


def _release(cells: list[str]) -> Release:
    version, day, author, reviewer, *figures, digest = cells
    return Release(version, day, author, reviewer, digest.strip("`"), tuple(figures))


def write_release(today: date, author: str, reviewer: str) -> tuple[Release, Release | None]:
    """Measure and write down the rules as they are; with the release before, to compare.

    What a second person has agreed to is not changed any more: the next has a new version.
    """
    if author == reviewer:
        raise ReleaseRefused("Two people agree on a release: author and reviewer are the same.")
    before = releases()
    newest = before[0] if before else None
    new = Release(RULES_VERSION, f"{today}", author, reviewer, rules_digest(), tune_figures())
    if newest is not None and newest.version == RULES_VERSION:
        if newest.reviewer != NOBODY and newest.digest != new.digest:
            raise ReleaseRefused(f"{RULES_VERSION} was agreed on: raise RULES_VERSION first.")
        before = before[1:]
    _write([new, *before])
    return new, before[0] if before else None


def _write(rows: list[Release]) -> None:
    lines = RELEASES.read_text(encoding="utf-8").splitlines()
    kept = [line for line in lines if not _is_row(line)]
    at = next(place for place, line in enumerate(kept) if line.startswith("|---")) + 1
    kept[at:at] = ["| " + " | ".join(row.cells) + " |" for row in rows]
    RELEASES.write_text("\n".join(kept) + "\n", encoding="utf-8")
