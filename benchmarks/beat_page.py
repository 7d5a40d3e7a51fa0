"""Writes docs/beat-figures.md: what a beat costs among more and more members, beside jobs."""

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from benchmarks.beat import FLAT, Among, JobsAmong, growth
from benchmarks.beat_picture import write_picture
from benchmarks.places import where

PAGE = Path(__file__).parents[1] / "docs" / "beat-figures.md"
_INTRO = """# Figures of one beat among many

Measured on {day} by `python -m benchmarks beat --most {most} --write`, which wrote this page. A
thousand check-ins are due, decided, worded and written, while all others are due on other days.
Each row is a process of its own, in which three evenings are measured and the middle one is told.
"Only rows" finds the thousand and moves each to its next day, which is all that a store of jobs
does. {where}

![Processor time for 1,000 due check-ins among more and more members](pictures/beat.svg)

## Ours

| | members | 1,000 due | CPU | only rows | nothing due | hourly looks | start | memory | \
loop stood |
|---|---|---|---|---|---|---|---|---|---|"""
_THEIRS = """
## One job each in APScheduler's SQLAlchemy store

On SQLite, in the same run; each job only counts itself. "Loop stood" is how long nothing else could
be done meanwhile, such as paging somebody.

| members | start | 1,000 run | CPU | memory | loop stood | to add one |
|---|---|---|---|---|---|---|"""


def write_page(
    ours: Mapping[str, Sequence[Among]], theirs: Sequence[JobsAmong], today: date
) -> None:
    """The page and the picture of before are lost."""
    most = max(one.members for line in ours.values() for one in line)
    parts = [_INTRO.format(day=today.isoformat(), most=most, where=where())]
    parts += [_row(one) for line in ours.values() for one in line]
    parts += ["", *(_grown(place, line) for place, line in ours.items()), _THEIRS]
    parts += [_job_row(one) for one in theirs]
    PAGE.write_text("\n".join(parts).rstrip() + "\n", encoding="utf-8")
    write_picture(ours, theirs)


def _row(one: Among) -> str:
    it = one.beating
    cells = (
        *(one.place, f"{one.members:,}", f"{it.beat:.2f} s", f"{it.beat_cpu:.2f} s"),
        *(f"{it.rows:.2f} s", f"{it.idle * 1000:.1f} ms", f"{it.looks * 1000:.0f} ms"),
        *(f"{it.start:.1f} s", f"{it.memory:.0f} MB", f"{it.stood:.2f} s"),
    )
    return f"| {' | '.join(cells)} |"


def _grown(place: str, line: Sequence[Among]) -> str:
    fewest, most = line[0], line[-1]
    cpu = most.beating.beat_cpu / fewest.beating.beat_cpu
    return (
        f"- {place}, from {fewest.members:,} members to {most.members:,}: {growth(line):.2f} times "
        f"the time, {cpu:.2f} times the processor. Flat is up to {FLAT}."
    )


def _job_row(one: JobsAmong) -> str:
    own = one.jobs
    cells = (
        *(f"{one.members:,}", f"{own.start:.1f} s", f"{own.run:.2f} s", f"{own.run_cpu:.2f} s"),
        *(f"{own.memory:.0f} MB", f"{own.stood:.2f} s", f"{own.add_one * 1000:.0f} ms"),
    )
    return f"| {' | '.join(cells)} |"
