"""Draws who is paged at which minute while nobody answers, for docs/paging.md.

Asks the policy itself, and writes the same every time: `python -m benchmarks.paging_picture`.
"""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from messages.triage.levels import Level
from schedules.on_call import OnCall, OnCallStaff, parse_on_call
from schedules.paging import Page, PagedConcern, next_page
from schedules.policy import Call, Ways

PICTURE = Path(__file__).parents[1] / "docs" / "pictures" / "paging.svg"
_PEOPLE = {1: "on call", 2: "backup", 3: "manager", 4: "fallback"}
_LEFT, _LANE, _TOP, _WIDE, _GAP = 150, 26, 64, 560, 74
_MINUTE = timedelta(minutes=1)
_INK, _PALE, _TEXT, _CHAT, _CALL = "#0b0c0c", "#b1b4b6", "#1d70b8", "#00703c", "#d4351c"


def main() -> None:
    """Write it where the documents look for it."""
    PICTURE.write_text(drawn(), encoding="utf-8")


def drawn() -> str:
    """The whole picture."""
    day, night = (datetime(2026, 6, 2, hour, tzinfo=UTC) for hour in (13, 22))
    panels = (
        ("Urgent, by day", Level.URGENT, day, True, 35),
        ("Urgent, 22:00 to 07:00", Level.URGENT, night, True, 35),
        ("Urgent, nobody on call, a fallback person is named", Level.URGENT, night, False, 35),
        ("Soon, while somebody is on call", Level.SOON, day, True, 210),
    )
    parts, y = [_legend()], _TOP
    for title, level, now, staffed, minutes in panels:
        panel, y = _panel(title, level, now, staffed, minutes, y)
        parts.append(panel)
    width = _LEFT + _WIDE + 40
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {y}" '
        'font-family="sans-serif" font-size="13" role="img" '
        'aria-label="Who is paged at which minute while nobody takes an alert">'
    )
    paper = f'<rect width="{width}" height="{y}" fill="#ffffff"/>'
    return "\n".join([head, paper, *parts, "</svg>", ""])


def _panel(
    title: str, level: Level, now: datetime, staffed: bool, minutes: int, y: int
) -> tuple[str, int]:
    people = [1, 2, 3] if staffed else [1, 2, 3, 4]
    lines = [f'<text x="20" y="{y}" font-weight="bold" fill="{_INK}">{title}</text>']
    for nth, person in enumerate(people):
        at = y + 24 + nth * _LANE
        name = "first, off duty" if person == 1 and not staffed else _PEOPLE[person]
        lines.append(f'<text x="20" y="{at + 4}" fill="{_INK}">{name}</text>')
        right = _LEFT + _WIDE
        lines.append(f'<line x1="{_LEFT}" y1="{at}" x2="{right}" y2="{at}" stroke="{_PALE}"/>')
    marks = 5 if minutes < 60 else 30
    bottom = y + 24 + len(people) * _LANE
    for minute in range(0, minutes + 1, marks):
        lines.append(_label(minute, minutes, bottom))
    for minute, page in _pages(level, now, staffed, minutes):
        for person in page.staff_ids:
            at = y + 24 + people.index(person) * _LANE
            lines.append(_dot(_LEFT + _WIDE * minute // minutes, at, page))
    return "\n".join(lines), bottom + _GAP - 24


def _pages(level: Level, now: datetime, staffed: bool, minutes: int) -> list[tuple[int, Page]]:
    """As the service would page while nobody answers."""
    hours = OnCall(always=True) if staffed else parse_on_call("08:00-20:00")
    rota = [
        OnCallStaff(1, 1, hours, "Europe/London"),
        OnCallStaff(2, 2, OnCall(), "Europe/London"),
        OnCallStaff(3, 3, OnCall(), "Europe/London"),
    ]
    if not staffed:
        rota.append(OnCallStaff(4, 4, OnCall(), "Europe/London", fallback=True))
    concern, began, found = PagedConcern(level, now), now, list[tuple[int, Page]]()
    while now <= began + minutes * _MINUTE:
        page = next_page(concern, rota, now)
        found.append(((now - began) // _MINUTE, page))
        concern = replace(concern, step=page.step, turned_down=page.turned_down, paged=page.paged)
        now = page.next_at
    return found


def _dot(x: int, y: int, page: Page) -> str:
    fill = _CHAT if page.ways is Ways.EVERY else _TEXT
    ring = ""
    if page.call is not Call.NO:
        dashes = "" if page.call is Call.YES else ' stroke-dasharray="3 2"'
        ring = (
            f'<circle cx="{x}" cy="{y}" r="11" fill="none" stroke="{_CALL}" '
            f'stroke-width="2"{dashes}/>'
        )
    return f'<circle cx="{x}" cy="{y}" r="7" fill="{fill}"/>{ring}'


def _label(minute: int, minutes: int, y: int) -> str:
    x = _LEFT + _WIDE * minute // minutes
    said = f"{minute} min" if minute else "at once"
    return f'<text x="{x}" y="{y}" text-anchor="middle" font-size="11" fill="{_INK}">{said}</text>'


def _legend() -> str:
    says = (
        (_TEXT, "", "by the way they like best"),
        (_CHAT, "", "by every way"),
        ("none", ' stroke-dasharray="3 2"', "rings if not reached"),
        ("none", "-", "rings"),
    )
    parts, x = [], 26
    for fill, dashes, words in says:
        radius, stroke = (7, "none") if not dashes else (9, _CALL)
        more = "" if dashes in ("", "-") else dashes
        parts.append(
            f'<circle cx="{x}" cy="24" r="{radius}" fill="{fill}" stroke="{stroke}" '
            f'stroke-width="2"{more}/><text x="{x + 16}" y="28" fill="{_INK}">{words}</text>'
        )
        x += 16 + 8 * len(words) + 20
    return "\n".join(parts)


if __name__ == "__main__":
    main()
