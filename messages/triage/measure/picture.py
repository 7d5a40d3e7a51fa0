"""Draws figures with their intervals, as a picture that needs nothing else."""

from collections.abc import Iterator, Sequence
from html import escape

from messages.triage.measure.figures import Figure, Measured

_LEFT, _WIDE, _ROW, _RIGHT, _TOP = 220, 420, 22, 150, 64
_INK, _PALE, _GOOD, _BAD, _PAPER = "#0b0c0c", "#d8dadb", "#1d70b8", "#d4351c", "#ffffff"


def drawn(title: str, measured: Measured) -> str:
    """The whole picture: what was noticed in blue, false alarms in red."""
    groups = (
        ("Overall", measured.overall),
        ("Worries noticed, by category", [one for one in measured.categories if one.is_recall]),
        ("False alarms, by category", [one for one in measured.categories if not one.is_recall]),
    )
    parts: list[str] = []
    y = _TOP
    for name, figures in groups:
        if figures:
            parts += _group(name, figures, y)
            y += (len(figures) + 3) * _ROW
    width = _LEFT + _WIDE + _RIGHT
    return "\n".join([*_head(title, width, y), *parts, "</svg>", ""])


def _head(title: str, width: int, height: int) -> Iterator[str]:
    said = escape(title, quote=True)
    yield (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
        f'font-family="sans-serif" font-size="13" role="img" aria-label="{said}">'
    )
    yield f'<rect width="{width}" height="{height}" fill="{_PAPER}"/>'
    yield _words(20, 26, said, "start", bold=True)
    yield _words(20, 46, "Dot: share. Line: where it is with 95% confidence.", "start")


def _group(name: str, figures: Sequence[Figure], y: int) -> Iterator[str]:
    yield _words(20, y + 4, escape(name), "start", bold=True)
    bottom = y + (len(figures) + 1) * _ROW
    for tenth in range(0, 11, 2):
        x = _at(tenth / 10)
        yield f'<line x1="{x}" y1="{y + 10}" x2="{x}" y2="{bottom - 8}" stroke="{_PALE}"/>'
        yield _words(x, bottom + 8, f"{tenth * 10}%", "middle")
    for nth, figure in enumerate(figures, 1):
        yield from _row(figure, y + nth * _ROW)


def _row(figure: Figure, y: int) -> Iterator[str]:
    colour = _GOOD if figure.is_recall else _BAD
    low, high = (_at(end) for end in figure.share.interval)
    yield _words(_LEFT - 12, y + 4, escape(figure.name), "end")
    yield f'<line x1="{low}" y1="{y}" x2="{high}" y2="{y}" stroke="{colour}" stroke-width="2"/>'
    yield f'<circle cx="{_at(figure.share.value)}" cy="{y}" r="5" fill="{colour}"/>'
    said = f"{figure.share.value:.0%} of {figure.share.of}"
    yield _words(_LEFT + _WIDE + 16, y + 4, said, "start")


def _at(share: float) -> int:
    return _LEFT + round(_WIDE * share)


def _words(x: int, y: int, words: str, anchor: str, *, bold: bool = False) -> str:
    weight = ' font-weight="bold"' if bold else ""
    return f'<text x="{x}" y="{y}" text-anchor="{anchor}"{weight} fill="{_INK}">{words}</text>'
