"""How well boundaries are read: leaks caught and harmless words held, by kind and by set."""

import csv
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from time import process_time

import click

from messages.boundaries.reading import boundaries
from messages.masking import find_leaks

ROOT = Path(__file__).parents[1]
TABLE = ROOT / "tests" / "messages" / "boundaries.csv"
CALM = ROOT / "tests" / "triage_set" / "calm_posts.csv"
PAGE = ROOT / "docs" / "boundaries-figures.md"
HARMLESS = "harmless"
CONTACT = frozenset({"phone", "email", "handle", "link", "address", "postcode"})
_INTRO = """# Figures of boundaries

What [boundaries](buddies.md#boundaries) catch and hold by mistake, on \
`tests/messages/boundaries.csv`. `python -m benchmarks boundaries --write` wrote this page.

## At the first try

Seventeen sets, each measured before anything was mended on it; the last eight by whoever wrote \
the present reader (`messages/boundaries/sayings.py`). The tenth and eleventh were written \
before a rule was read, then the reader was made: the tenth was read for it, the eleventh only \
counted, though its author remembered it, so its figure flatters. The twelfth is in odd \
registers and on purpose hard; the thirteenth to seventeenth are plain. Each was read and mended \
on after it was counted. From the fifteenth on the reader had general pairs of parts, chosen \
where they met nothing harmless.

| set | numbers, links, names, places: before, now | a buddy's conduct: before, now | \
a member's: before, now | harmless held: before, now |
|---|---|---|---|---|
| first to ninth | 146 of 169, -- | 175 of 280 with frames | phrases only | 12 of 281 |
| tenth | 18 of 30, read | 132 of 174, read | 27 of 66, read | 4 of 241, read |
| eleventh | 15 of 30, 22 | 110 of 182, 146 | 17 of 58, 39 | 9 of 251, 3 |
| twelfth, odd | 15 of 30, 22 | 84 of 182, 100 | 15 of 58, 28 | 6 of 256, 6 |
| thirteenth | 10 of 20, 15 | 80 of 98, 73 | 14 of 22, 19 | 1 of 130, 2 |
| fourteenth | 6 of 12, 11 | 43 of 66, 41 | 3 of 14, 8 | 1 of 60, 2 |
| fifteenth | 2 of 6, 5 | 30 of 41, 34 | 5 of 7, 6 | 0 of 40, 4 |
| sixteenth | none in it | 37 of 40, 36 | none in it | 3 of 80, 7 |
| seventeenth, the reader as it is now | none in it | 26 of 40, 26 | none in it | 2 of 60, 2 |

So what takes both sides out of the relay in an odd spelling is caught far more often, and a \
member's words half as often again. A buddy's new turns of phrase are not: two in three are \
caught (twelfth to seventeenth: 310 of 467, 300 before), three in four of the plain ones (210 of \
285, 216 before), and of new harmless lines 23 of 626 were held at the first try (13 before). \
After the sixteenth the 92 sayings that held most calm posts went: of all calm posts 57 are \
held, where it was 148. The misses are mended in the table below, and so it flatters. 85% at \
1.5% is not reached. What people can *mean* has no end, and lists of parts do not close it: each \
set taught some thirty words that the next did not use. Whoever wants to get round the rules \
will. That is why staff can read every conversation, why patterns are watched, and why either \
side can say that they are worried.
"""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table."""

    written: str
    kind: str
    text: str

    @cache  # noqa: B019  # the rows of one table, asked time after time
    def held(self) -> bool:
        """From a buddy, whose words are read the more strictly."""
        return bool(find_leaks(self.text, "GB") or boundaries(self.text, strict=True))


@cache
def rows() -> list[Row]:
    """The whole table."""
    with TABLE.open(encoding="utf-8", newline="") as lines:
        return [Row(each["written"], each["kind"], each["text"]) for each in csv.DictReader(lines)]


def page() -> str:
    """As it is written to docs."""
    return "\n".join([_INTRO, *_after_mending()]) + "\n"


def _after_mending() -> Iterator[str]:
    every = rows()
    yield "## After mending\n"
    yield "| kind | of | caught |\n|---|---|---|"
    leaks = [row for row in every if row.kind != HARMLESS]
    for kind in dict.fromkeys(row.kind for row in leaks):
        yield _line(kind, leaks, lambda row, kind=kind: row.kind == kind)  # type: ignore[misc]
    yield _line("**all leaks**", leaks, lambda _: True)
    yield "\n| harmless words | of | held |\n|---|---|---|"
    calm = [row for row in every if row.kind == HARMLESS]
    yield _line("look-alikes of the table", calm, lambda _: True)
    posts = _calm_posts()
    yield _line("calm posts that nobody wrote for this, every fifth", posts, lambda _: True)
    yield (
        "\nAmong the calm posts some do ask somebody round or speak of tablets: their share is a "
        "ceiling of what is held by mistake. Of all 2,083, 57 were held (22 November 2026)."
    )


def _line(name: str, of: list[Row], wanted: Callable[[Row], bool]) -> str:
    some = [row for row in of if wanted(row)]
    held = sum(row.held() for row in some)
    return f"| {name} | {len(some)} | {held} ({held / len(some):.1%}) |"


def _calm_posts() -> list[Row]:
    with CALM.open(encoding="utf-8", newline="") as lines:
        return [Row("", HARMLESS, each["text"]) for each in csv.DictReader(lines)][::5]


def cost() -> float:
    """Microseconds of the processor that one message of a buddy's takes."""
    posts = _calm_posts()
    begun = process_time()
    for post in posts:
        boundaries(post.text, strict=True)
        find_leaks(post.text, "GB")
    return (process_time() - begun) / len(posts) * 1e6


@click.command("boundaries")
@click.option("--write", is_flag=True, help="Write docs/boundaries-figures.md.")
@click.option("--each", is_flag=True, help="Show every line that is read wrongly.")
def boundaries_command(*, write: bool, each: bool) -> None:
    """Leaks caught and harmless words held. Ends with 1 under 98% caught or over 1% held."""
    every = rows()
    wrong = [row for row in every if row.held() == (row.kind == HARMLESS)]
    click.echo("\n".join(_after_mending()))
    click.echo(f"\n{cost():.0f} microseconds a message")
    for row in wrong if each else ():
        click.echo(f"{row.kind}\t{row.text}")
    if write:
        PAGE.write_text(page(), encoding="utf-8")
    leaks = sum(row.kind != HARMLESS for row in every)
    missed = sum(row.kind != HARMLESS for row in wrong)
    ok = missed <= 0.02 * leaks and len(wrong) - missed <= 0.01 * (len(every) - leaks)
    raise SystemExit(0 if ok else 1)
