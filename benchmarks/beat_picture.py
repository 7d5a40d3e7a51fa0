"""Draws what a beat costs among more and more members, for docs/figures.md."""

from collections.abc import Mapping, Sequence
from math import log10
from pathlib import Path

from benchmarks.beat import Among, JobsAmong

PICTURE = Path(__file__).parents[1] / "docs" / "pictures" / "beat.svg"
_LEFT, _TOP, _WIDE, _HIGH = 70, 70, 520, 260
_INK, _PALE = "#0b0c0c", "#b1b4b6"
_COLOURS = ("#1d70b8", "#00703c", "#d4351c")
_Line = list[tuple[int, float]]


def write_picture(ours: Mapping[str, Sequence[Among]], theirs: Sequence[JobsAmong]) -> None:
    """Write it where the documents look for it."""
    lines = {
        f"{place}, whole check-ins": [(one.members, one.beating.beat_cpu) for one in line]
        for place, line in ours.items()
    }
    lines["APScheduler, empty jobs"] = [(one.members, one.jobs.run_cpu) for one in theirs]
    PICTURE.write_text(drawn(lines), encoding="utf-8")


def drawn(lines: Mapping[str, _Line]) -> str:
    """Members grow tenfold from mark to mark; processor seconds begin at nothing."""
    sizes = sorted({members for line in lines.values() for members, _ in line})
    most = max(seconds for line in lines.values() for _, seconds in line) * 1.2
    parts = [_axis(sizes, most)]
    for nth, (name, line) in enumerate(lines.items()):
        parts.append(_drawn_line(name, line, sizes, most, nth))
    width, height = _LEFT + _WIDE + 40, _TOP + _HIGH + 60
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
        'font-family="sans-serif" font-size="13" role="img" '
        'aria-label="Processor time for 1,000 due check-ins among more and more members">'
    )
    paper = f'<rect width="{width}" height="{height}" fill="#ffffff"/>'
    return "\n".join([head, paper, *parts, "</svg>", ""])


def _drawn_line(name: str, line: _Line, sizes: list[int], most: float, nth: int) -> str:
    colour = _COLOURS[nth % len(_COLOURS)]
    points = [(_x(members, sizes), _y(seconds, most)) for members, seconds in line]
    joined = " ".join(f"{x},{y}" for x, y in points)
    dots = "".join(f'<circle cx="{x}" cy="{y}" r="4" fill="{colour}"/>' for x, y in points)
    x = _LEFT + nth * 190
    key = (
        f'<circle cx="{x}" cy="44" r="5" fill="{colour}"/>'
        f'<text x="{x + 10}" y="48" fill="{_INK}">{name}</text>'
    )
    return f'<polyline points="{joined}" fill="none" stroke="{colour}"/>{dots}{key}'


def _axis(sizes: list[int], most: float) -> str:
    bottom, right = _TOP + _HIGH, _LEFT + _WIDE
    parts = [
        f'<text x="20" y="22" fill="{_INK}">Processor seconds for 1,000 due, by members</text>'
    ]
    for nth in range(5):
        seconds = most * nth / 4
        y = _y(seconds, most)
        parts.append(f'<line x1="{_LEFT}" y1="{y}" x2="{right}" y2="{y}" stroke="{_PALE}"/>')
        parts.append(f'<text x="20" y="{y + 4}" fill="{_INK}">{seconds:.1f} s</text>')
    parts += [
        f'<text x="{_x(size, sizes)}" y="{bottom + 24}" text-anchor="middle" fill="{_INK}">'
        f"{size:,}</text>"
        for size in sizes
    ]
    return "\n".join(parts)


def _x(members: int, sizes: list[int]) -> int:
    span = log10(sizes[-1] / sizes[0]) or 1
    return _LEFT + 30 + round((_WIDE - 60) * log10(members / sizes[0]) / span)


def _y(seconds: float, most: float) -> int:
    return _TOP + _HIGH - round(_HIGH * seconds / most)
