"""Draws how soon members are answered in the simulated month, for docs/buddies.md."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from math import log
from pathlib import Path

PICTURE = Path(__file__).parents[1] / "docs" / "pictures" / "month.svg"
_LEFT, _TOP, _WIDE, _HIGH = 70, 130, 560, 260
_INK, _PALE = "#0b0c0c", "#b1b4b6"
_COLOURS = ("#1d70b8", "#00703c", "#d4351c", "#f47738")
_MARKS = {2: "2 min", 5: "5", 15: "15", 60: "1 h", 240: "4 h", 720: "12 h", 1440: "24 h"}
_FIRST, _LAST = 2, 1440


def write_picture(lines: Mapping[str, tuple[Sequence[float], int]]) -> None:
    """Minutes to each answer, in order, and how many waited, by what the line is called."""
    PICTURE.write_text(drawn(lines), encoding="utf-8")


def drawn(lines: Mapping[str, tuple[Sequence[float], int]]) -> str:
    """The share that has been answered, by how long ago they wrote."""
    width, height = _LEFT + _WIDE + 40, _TOP + _HIGH + 50
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
        'font-family="sans-serif" font-size="13" role="img" '
        'aria-label="Share of members answered by a person, by time since they wrote">'
    )
    paper = f'<rect width="{width}" height="{height}" fill="#ffffff"/>'
    curves = [_curve(nth, name, *line) for nth, (name, line) in enumerate(lines.items())]
    return "\n".join([head, paper, _axes(), *curves, "</svg>", ""])


def _curve(nth: int, name: str, minutes: Sequence[float], waited: int) -> str:
    colour = _COLOURS[nth % len(_COLOURS)]
    steps = [_FIRST * (_LAST / _FIRST) ** (step / 100) for step in range(101)]
    points = " ".join(
        f"{_x(each)},{_y(bisect_right(minutes, each) / max(1, waited))}" for each in steps
    )
    y = 46 + nth * 19
    key = (
        f'<line x1="20" y1="{y - 4}" x2="44" y2="{y - 4}" stroke="{colour}" stroke-width="3"/>'
        f'<text x="52" y="{y}" fill="{_INK}">{name}</text>'
    )
    line = f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="2"/>'
    return f"{key}{line}"


def _axes() -> str:
    parts = [
        f'<text x="20" y="22" fill="{_INK}">Answered by a person, by time since they wrote</text>'
    ]
    for share in (0, 0.25, 0.5, 0.75, 1):
        y = _y(share)
        parts.append(
            f'<line x1="{_LEFT}" y1="{y}" x2="{_LEFT + _WIDE}" y2="{y}" stroke="{_PALE}"/>'
            f'<text x="20" y="{y + 4}" fill="{_INK}">{share:.0%}</text>'
        )
    for minutes, words in _MARKS.items():
        parts.append(
            f'<text x="{_x(minutes)}" y="{_TOP + _HIGH + 24}" text-anchor="middle" '
            f'fill="{_INK}">{words}</text>'
        )
    return "\n".join(parts)


def _x(minutes: float) -> int:
    return _LEFT + round(_WIDE * log(minutes / _FIRST) / log(_LAST / _FIRST))


def _y(share: float) -> int:
    return _TOP + _HIGH - round(_HIGH * share)
