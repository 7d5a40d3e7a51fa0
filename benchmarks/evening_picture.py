"""Draws an evening: what left each second beside what is allowed, and each alert as a dot."""

from collections.abc import Sequence

from benchmarks.evening_figures import Evening, Line, Page

_LEFT, _TOP, _WIDE, _HIGH, _GAP = 70, 64, 640, 130, 60
_INK, _PALE, _LIMIT, _DOT = "#0b0c0c", "#b1b4b6", "#d4351c", "#d4351c"
_COLOURS = ("#1d70b8", "#00703c")
_SLOW = 5.0
"""Seconds at the top of the panel of alerts; a slower one stands above it."""


def drawn(went: Evening) -> str:
    """One panel for each channel and one for the alerts, over the same minutes."""
    seconds = max(len(line.each_second) for line in went.lines)
    parts, y = [], _TOP
    for line, colour in zip(went.lines, _COLOURS, strict=True):
        parts.append(_channel(line, colour, seconds, y))
        y += _HIGH + _GAP
    parts.append(_alerts(went.pages, seconds, y))
    height, width = y + _HIGH + 50, _LEFT + _WIDE + 40
    about = f"An evening of {went.members:,} members on {went.place}, second by second"
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
        f'font-family="sans-serif" font-size="13" role="img" aria-label="{about}">'
    )
    paper = f'<rect width="{width}" height="{height}" fill="#ffffff"/>'
    title = f'<text x="20" y="24" font-weight="bold" fill="{_INK}">{about}</text>'
    return "\n".join([head, paper, title, *parts, _minutes(seconds, y + _HIGH), "</svg>", ""])


def _channel(line: Line, colour: str, seconds: int, y: int) -> str:
    """Bars of one second each; the red line is what may leave."""
    most = line.allowed * 1.2
    wide = _WIDE / seconds
    bars = "".join(
        f'<rect x="{_LEFT + nth * wide:.1f}" y="{y + _HIGH * (1 - many / most):.1f}" '
        f'width="{max(wide, 0.5):.1f}" height="{_HIGH * many / most:.1f}"/>'
        for nth, many in enumerate(line.each_second)
        if many
    )
    limit = y + _HIGH * (1 - line.allowed / most)
    return "\n".join(
        [
            _frame(f"{line.channel}, {line.unit} a second", y),
            f'<g fill="{colour}">{bars}</g>',
            f'<line x1="{_LEFT}" y1="{limit:.1f}" x2="{_LEFT + _WIDE}" y2="{limit:.1f}" '
            f'stroke="{_LIMIT}"/>',
            f'<text x="20" y="{limit + 4:.1f}" fill="{_LIMIT}">{line.allowed}</text>',
        ]
    )


def _alerts(pages: Sequence[Page], seconds: int, y: int) -> str:
    dots = "".join(
        f'<circle cx="{_LEFT + _WIDE * page.at / seconds:.1f}" '
        f'cy="{y + _HIGH * (1 - min(page.wait / _SLOW, 1.08)):.1f}" r="3"/>'
        for page in pages
        if page.wait is not None and page.at <= seconds
    )
    marks = "".join(
        f'<text x="20" y="{y + _HIGH * (1 - at / _SLOW) + 4:.1f}" fill="{_INK}">{at} s</text>'
        f'<line x1="{_LEFT}" y1="{y + _HIGH * (1 - at / _SLOW):.1f}" x2="{_LEFT + _WIDE}" '
        f'y2="{y + _HIGH * (1 - at / _SLOW):.1f}" stroke="{_PALE}"/>'
        for at in (1, 5)
    )
    title = _frame("Alerts: seconds from the member's message to the first page", y)
    return f'{title}{marks}<g fill="{_DOT}">{dots}</g>'


def _frame(title: str, y: int) -> str:
    bottom = y + _HIGH
    return (
        f'<text x="{_LEFT}" y="{y - 10}" fill="{_INK}">{title}</text>'
        f'<line x1="{_LEFT}" y1="{bottom}" x2="{_LEFT + _WIDE}" y2="{bottom}" stroke="{_PALE}"/>'
    )


def _minutes(seconds: int, y: int) -> str:
    each = 1 if seconds <= 900 else 5
    return "".join(
        f'<text x="{_LEFT + _WIDE * minute * 60 / seconds:.1f}" y="{y + 20}" '
        f'text-anchor="middle" fill="{_INK}">{minute} min</text>'
        for minute in range(0, seconds // 60 + 1, each)
    )
