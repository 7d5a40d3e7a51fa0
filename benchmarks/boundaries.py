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

Nine sets, each measured before anything was mended on it. One author wrote the first four and \
knew the rules: the third and fourth were written to be missed. The first was written minutes \
before the reader of conduct, by the same hand, so for that part its even rows were not unseen: \
98 of 99 is no forecast. Another wrote the fifth and sixth before reading a rule, then made the \
frames (now `messages/boundaries/sayings.py`) and mended them on the fifth; having written the \
sixth an hour before, they were no stranger to it, so its 91 flatters. The seventh was written \
by somebody who knew the frames, in idioms and hints; the eighth and ninth as plain people \
write. All figures below this part are after mending.

| set | numbers, links, names, places | conduct, before frames | conduct, with frames | \
harmless, held |
|---|---|---|---|---|
| first, even rows, reader of before | 44 of 65 | not read | | 2 of 154 |
| first, even rows, tuned on odd ones | 63 of 65 | 98 of 99 | | 3 of 154 |
| second | 39 of 39 | 25 of 89 | | 0 of 138 |
| third | none in it | 26 of 96 | | 1 of 111 |
| fourth | none in it | 20 of 94 | | 0 of 111 |
| fifth | none in it | 79 of 120 | mended on it | 6 of 120 before |
| sixth | none in it | 40 of 120 | 91 of 120 | 4 of 121 |
| seventh, hints | none in it | 18 of 80 | 34 of 80 | 2 of 80 |
| eighth, plain | none in it | 20 of 48 | 30 of 48 | 3 of 48 |
| ninth, plain | none in it | 14 of 32 | 20 of 32 | 3 of 32 |

So a number, a link or an address hardly ever crosses. What people can *mean* has no end: of a \
buddy's new turns of phrase six in ten were caught (175 of 280), of hints four in ten, where it \
was one in three (92 of 280). Of harmless words 12 of 281 were held at the first try, 1 in 23, \
8 of them by the rules of before; nearly all are mended. Whoever wants to get round the rules \
will. That is why staff can read every conversation, why patterns are watched, and why either side \
can say that they are worried.
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
        "ceiling of what is held by mistake. Of all 2,083, 46 were held (22 November 2026)."
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
