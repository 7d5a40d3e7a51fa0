"""Writes docs/evening-figures.md: the figures of an evening, and a picture of each."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from benchmarks.evening_figures import Evening, Page
from benchmarks.evening_picture import drawn
from benchmarks.measuring import quantile
from benchmarks.places import where

DOCS = Path(__file__).parents[1] / "docs"
PAGE = DOCS / "evening-figures.md"
_INTRO = """# Figures of a full evening

Measured on {day} by `python -m benchmarks evening{members} --write`, which wrote this page.
{many:,} members, a quarter of them by text, are due at one moment. One `serve` process speaks to
stand-ins that answer after a while and count in every second: Telegram takes 30 messages and one to
each chat, Twilio ten segments. What exceeds that is refused with 429, and counted below.

One in five writes back within a minute, and every three seconds or so somebody writes something
worrying, until the last check-in has left. Forty teams have somebody of their own on call, half of
them reached by text ([why forty](decisions/0021-forty-teams-in-the-evening.md)). A page is timed
from the member's message to the provider having it.

The service, the stand-ins and the database shared two processors. {where}
Only what left between the first check-in and the last counts for the share of what is allowed.
"""


def write_page(evenings: Sequence[Evening], today: date) -> None:
    """The page of before is lost."""
    many = evenings[0].members
    members = "" if many == 10_000 else f" --members {many}"
    intro = _INTRO.format(day=today.isoformat(), members=members, many=many, where=where())
    parts = [intro]
    for went in evenings:
        picture = DOCS / "pictures" / f"evening-{went.place.lower()}.svg"
        picture.write_text(drawn(went), encoding="utf-8")
        about = f"Sent each second on {went.place}, beside what is allowed; each alert is a dot"
        table = [f"| {name} | {value} |" for name, value in rows(went)]
        head = ["| | |", "|---|---|"]
        shown = f"![{about}](pictures/{picture.name})"
        parts += [f"## On {went.place}", "", shown, "", *head, *table, ""]
    PAGE.write_text("\n".join(parts).rstrip() + "\n", encoding="utf-8")


def rows(went: Evening) -> list[tuple[str, str]]:
    """Each figure with its name, for the screen and for the page."""
    asked = went.asked
    why = ", ".join(f"{many} {reason}" for reason, many in asked.not_sent.most_common())
    found = [
        ("check-ins sent", f"{asked.sent:,}" + (f"; not: {why}" if why else "")),
        (
            f"the last of them, of {asked.window / 60:.0f} minutes that it may be late",
            f"{asked.latest / 60:.1f} min",
        ),
    ]
    for line in went.lines:
        name = f"{line.channel}: {line.unit} a second while check-ins waited, of {line.allowed}"
        found.append((name, f"{line.sent / line.seconds:.2f} ({line.share:.1%})"))
    found.append(("refused as too fast", str(went.refused)))
    for by in ("text", "Telegram"):
        waits = _waits(went.pages, by)
        lost = sum(page.by == by and page.wait is None for page in went.pages)
        found.append((f"first pages by {by}: p50, p99, slowest", _spread(waits)))
        if lost:
            found.append((f"not paged by {by}", str(lost)))
    found.append(("carried words in the outbox: p50, p99, slowest", _spread(went.relays)))
    found.append(("messages received and sent", f"{went.received:,} and {went.sent:,}"))
    found.append(("CPU-ms for each, in or out", f"{went.cpu_milliseconds:.1f}"))
    return found


def _waits(pages: Sequence[Page], by: str) -> list[float]:
    return [page.wait for page in pages if page.by == by and page.wait is not None]


def _spread(waits: Sequence[float]) -> str:
    if not waits:
        return "none"
    middle, most = quantile(waits, 0.5), quantile(waits, 0.99)
    return f"{middle:.2f} s, {most:.2f} s, {max(waits):.2f} s of {len(waits)}"
