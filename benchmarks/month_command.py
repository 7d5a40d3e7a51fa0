"""`python -m benchmarks month`: a month of asking volunteers, beside asking all of them."""

import re
import sys
import time
from collections.abc import Iterable, Sequence
from pathlib import Path

import click
from rich.console import Console
from rich.table import Table

from benchmarks.month import Month, live
from benchmarks.month_assumptions import TABLE
from benchmarks.month_figures import HEADS, Figures, broken, figures, minutes
from benchmarks.month_going import Policy
from benchmarks.month_people import draw
from benchmarks.month_picture import write_picture

PAGE = Path(__file__).parents[1] / "docs" / "buddies.md"
_PART = re.compile(r"(<!-- month: .*? -->\n).*?(<!-- end of month -->)", re.S)
_KEPT = (Policy.OURS, Policy.PATIENT)
console = Console()


@click.command("month")
@click.option("--seed", default=1, show_default=True, help="For the same month again.")
@click.option("--members", default=1_000, show_default=True)
@click.option("--buddies", default=150, show_default=True)
@click.option("--days", default=28, show_default=True)
@click.option("--write", is_flag=True, help="Write its part of docs/buddies.md and the picture.")
def month_command(seed: int, members: int, buddies: int, days: int, *, write: bool) -> None:
    """A simulated month of asking buddies, beside a broadcast. Ends with 1 if a promise breaks."""
    began = time.perf_counter()
    everybody = draw(members, buddies, days, seed)
    months = []
    for policy in Policy:
        with console.status(policy.value):
            months.append(live(everybody, seed, policy))
    took = time.perf_counter() - began
    found = [figures(month) for month in months]
    console.print(
        _table(f"{members:,} members, {buddies} buddies, {days} days, seed {seed}", found)
    )
    kept = _show_promises(month for month in months if month.policy in _KEPT)
    console.print(f"{took:.0f} s to live them.")
    if write:
        write_picture({each.policy.value: (minutes(each), len(each.waited)) for each in months})
        _write_page(found, f"--seed {seed} --members {members} --buddies {buddies} --days {days}")
    sys.exit(0 if kept else 1)


def _show_promises(months: Iterable[Month]) -> bool:
    table = Table("Promise", "broken", "first", title_justify="left")
    kept = True
    for month in months:
        for promise, where in broken(month).items():
            kept = kept and not where
            table.add_row(promise, str(len(where)), *where[:1])
    console.print(table)
    return kept


def _table(title: str, found: Sequence[Figures]) -> Table:
    table = Table("", *(each.policy for each in found), title=title, title_justify="left")
    for head, *cells in zip(HEADS, *(each.cells for each in found), strict=True):
        table.add_row(head, *cells)
    return table


def _write_page(found: Sequence[Figures], options: str) -> None:
    rows = [("", *(each.policy for each in found)), tuple("---" for _ in (*found, 0))]
    rows += [(head, *cells) for head, *cells in zip(HEADS, *(x.cells for x in found), strict=True)]
    taken = [("what is taken for granted", "figure", "from"), ("---", "---", "---"), *TABLE]
    words = "\n\n".join((_as_markdown(rows), _as_markdown(taken)))
    page = PAGE.read_text(encoding="utf-8")
    part = f"<!-- month: python -m benchmarks month {options} --write -->\n\n{words}\n\n"
    PAGE.write_text(_PART.sub(lambda old: f"{part}{old[2]}", page), encoding="utf-8")


def _as_markdown(rows: Iterable[Sequence[str]]) -> str:
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)
