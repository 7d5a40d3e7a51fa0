"""Turns the cells of a people file into checked rows, with every fault of every row at once."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar

from bot.people.addresses import parse_addresses, parse_channel
from bot.people.reading import Cells, Problem, read_csv
from bot.people.zones import parse_zone
from messages.masking import find_leaks
from messages.people import Address, Channel, Role, first_name
from schedules.bank_holidays import read_nation
from schedules.on_call import format_on_call, parse_on_call
from schedules.plan_words import format_days, parse_days, parse_times
from schedules.plans import is_weekly

T = TypeVar("T")

ROLES = (Role.MEMBER, Role.BUDDY, Role.STAFF)
_ONLY_FOR = {
    "time": (Role.MEMBER,),
    "nation": (Role.MEMBER,),
    "buddy": (Role.MEMBER,),
    "days": (Role.MEMBER, Role.BUDDY),
    "hours": (Role.BUDDY,),
    "on_call": (Role.STAFF,),
    "order": (Role.STAFF,),
    "team": (Role.MEMBER, Role.STAFF),
    "fallback": (Role.STAFF,),
}
_MANY = {Role.MEMBER: "members", Role.BUDDY: "buddies", Role.STAFF: "staff"}
_ABOUT = re.compile(r"(about|around)\b *", re.IGNORECASE)
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_LONGEST_LANGUAGE, _LONGEST_NAME, _LONGEST_ON_CALL, _LONGEST_NOTES = 16, 100, 400, 5000
_LONGEST_TEAM = 40


@dataclass(frozen=True, slots=True)
class Ground:
    """What the settings and the calendar say where a cell says nothing."""

    country: str
    timezone: str
    today: date


@dataclass(frozen=True, slots=True)
class Row:
    """One person as the file has them. A column that is not in `told` says nothing at all."""

    line: int
    told: frozenset[str] = field(repr=False)
    role: Role
    name: str = field(repr=False)
    addresses: tuple[Address, ...] = field(repr=False)
    language: str
    timezone: str
    nation: str
    """As the holidays name it; empty for the organisation's own."""
    days: str
    """As `format_days` writes them: a member's plan, or when a buddy can be asked."""
    times: tuple[str, ...]
    about: bool
    """Some minutes earlier or later are as good."""
    hours: str
    """Of a buddy, as `format_on_call` writes them; empty for any hour of their days."""
    buddy: str = field(repr=False)
    interests: str = field(repr=False)
    consent: date | None
    on_call: str
    order: int
    team: str
    fallback: bool
    notes: str = field(repr=False)


def read_rows(
    content: bytes, ground: Ground, progress: Callable[[int, int], None]
) -> tuple[list[Row], list[Problem]]:
    """Every row, and everything that is wrong with the file, by line."""
    reading = read_csv(content)
    rows, problems = [], list(reading.problems)
    for done, cells in enumerate(reading.rows, 1):
        one = _OneRow(cells, ground)
        rows.append(one.read())
        problems += one.problems
        progress(done, len(reading.rows))
    return rows, [*problems, *_second_fallbacks(rows)]


def _second_fallbacks(rows: Sequence[Row]) -> list[Problem]:
    """One person is named, so that nobody thinks that another one is."""
    named = [row for row in rows if row.fallback]
    words = "fallback: only one person can be named, and line {} names somebody already."
    return [Problem(row.line, words.format(named[0].line)) for row in named[1:]]


class _OneRow:
    """Reads one row, and goes on after a fault so that the others are found as well."""

    def __init__(self, cells: Cells, ground: Ground) -> None:
        self.problems: list[Problem] = []
        self._cells = cells
        self._ground = ground

    def read(self) -> Row:
        role = self._cell("role", _role, Role.MEMBER, needed=True)
        if not self.problems:
            self._not_theirs(role)
            self._both_or_neither(role)
        usual: Channel | None = self._cell("channel", parse_channel, None)
        nowhere: tuple[Address, ...] = ()
        return Row(
            line=self._cells.line,
            told=frozenset(self._cells.values),
            role=role,
            name=self._cell("name", self._name, "", needed=True),
            addresses=self._cell(
                "address",
                lambda text: parse_addresses(text, usual, self._ground.country),
                nowhere,
                needed=True,
            ),
            language=self._cell("language", parse_language, "en"),
            timezone=self._cell("timezone", parse_zone, self._ground.timezone),
            nation=self._cell("nation", lambda text: read_nation(text, self._ground.country), ""),
            days=self._cell("days", lambda text: _days(text, role), ""),
            times=self._cell("time", lambda text: _times(_ABOUT.sub("", text)), ()),
            about=_ABOUT.match(self._cells.values.get("time", "")) is not None,
            hours=self._cell("hours", _hours, ""),
            buddy=self._cells.values.get("buddy", ""),
            interests=self._cell("interests", _interests, ""),
            consent=self._cell("consent", self._consent, None),
            on_call=self._cell("on_call", _on_call, ""),
            order=self._cell("order", _order, 1),
            team=self._cell("team", _team, ""),
            fallback=self._cell("fallback", _fallback, otherwise=False),
            notes=self._cell("notes", _notes, ""),
        )

    def _cell(
        self, column: str, parse: Callable[[str], T], otherwise: T, *, needed: bool = False
    ) -> T:
        words = self._cells.values.get(column, "")
        if not words and not needed:
            return otherwise
        try:
            return parse(words)
        except ValueError as fault:
            self._fault(f"{column}: {fault}.")
            return otherwise

    def _fault(self, words: str) -> None:
        self.problems.append(Problem(self._cells.line, words))

    def _not_theirs(self, role: Role) -> None:
        for column, roles in _ONLY_FOR.items():
            if self._cells.values.get(column, "") and role not in roles:
                theirs = " and ".join(_MANY[each] for each in roles)
                self._fault(f"{column}: this is for {theirs} only; leave it empty here.")

    def _both_or_neither(self, role: Role) -> None:
        values = self._cells.values
        if role is Role.MEMBER and bool(values.get("days")) != bool(values.get("time")):
            self._fault("days and time: a plan needs both; give both or neither.")

    def _name(self, text: str) -> str:
        """A buddy sees the first name, so nothing in it may be a way to reach somebody."""
        name = _name(text)
        hidden = [first_name(name)] != name.split()[:1]
        if hidden or find_leaks(name, self._ground.country):
            raise ValueError("a name has no number, link or account name in it")
        return name

    def _consent(self, text: str) -> date:
        try:
            on = date.fromisoformat(text)
        except ValueError:
            raise ValueError("write the date as year-month-day, for example 2026-11-01") from None
        if on > self._ground.today:
            raise ValueError("that day has not come yet")
        return on


def parse_language(text: str) -> str:
    """A language tag such as `en`, `pl` or `en-GB`, in its usual letters."""
    if not _LANGUAGE.fullmatch(text) or len(text) > _LONGEST_LANGUAGE:
        raise ValueError(f"'{text}' is not a language tag; write for example en, cy or pl")
    first, *rest = text.split("-")
    return "-".join([first.lower(), *(part.upper() if len(part) == 2 else part for part in rest)])


def _role(text: str) -> Role:
    if text.casefold() not in ROLES:
        raise ValueError(f"'{text}' is not a role; write member, buddy or staff")
    return Role(text.casefold())


def _name(text: str) -> str:
    if not text:
        raise ValueError("everybody needs a name")
    if len(text) > _LONGEST_NAME:
        raise ValueError(f"a name has at most {_LONGEST_NAME} letters")
    return " ".join(text.split())


def _days(text: str, role: Role) -> str:
    days = parse_days(text)
    if not is_weekly(days) and role is not Role.MEMBER:
        raise ValueError(f"'{format_days(days)}' is for members; write the days of the week")
    return format_days(days)


def _times(text: str) -> tuple[str, ...]:
    return tuple(f"{at:%H:%M}" for at in parse_times(text))


def _interests(text: str) -> str:
    return ";".join(part.strip() for part in text.split(";") if part.strip())


def _on_call(text: str) -> str:
    words = format_on_call(parse_on_call(text))
    if len(words) > _LONGEST_ON_CALL:
        raise ValueError(f"hours on call have at most {_LONGEST_ON_CALL} letters")
    return words


def _hours(text: str) -> str:
    """`always` is what an empty cell says, too."""
    try:
        words = _on_call(text)
    except ValueError:
        how = "write for example tue thu 19:00-21:00; sat 18:00-21:00"
        raise ValueError(f"'{text}' is not hours of a week; {how}") from None
    return "" if words == "always" else words


def _order(text: str) -> int:
    if not re.fullmatch(r"[1-9]\d?", text, re.ASCII):
        raise ValueError("write 1 for who is asked first, 2 for the backup, 3 for the manager")
    return int(text)


def _team(text: str) -> str:
    """Spelled once, and known again in any case and spacing."""
    plain = " ".join(text.casefold().split())
    if len(plain) > _LONGEST_TEAM:
        raise ValueError(f"the name of a team has at most {_LONGEST_TEAM} letters")
    return plain


def _fallback(text: str) -> bool:
    if text.casefold() not in {"yes", "y", "x", "no", "n"}:
        raise ValueError("write yes for the one person who is paged when nobody is on call")
    return text.casefold() not in {"no", "n"}


def _notes(text: str) -> str:
    if len(text) > _LONGEST_NOTES:
        raise ValueError(f"notes have at most {_LONGEST_NOTES} letters")
    return text
