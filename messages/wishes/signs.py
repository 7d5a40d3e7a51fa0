"""Turns words into a row of signs, one for each thing said; None where a word is not known.

D days as a habit, d one day, P p parts of the day, T a time, A a date, W a stretch, L a length,
E every other, v every other week, F how often, Y every day, S a season, N a month, j an amount of
hours. The small remaining ones are listed in `phrases`.
"""

from collections.abc import Sequence
from datetime import date

from messages.wishes.clocks import number, read_clock
from messages.wishes.dates import (
    read_date,
    read_length,
    read_month,
    read_stretch,
    weekday_of,
)
from messages.wishes.habits import (
    HELLOS,
    PERIODS,
    TIMES,
    Read,
    read_days,
    read_days_between,
    read_how_often,
    read_part,
    read_season,
)
from messages.wishes.happenings import read_happening
from messages.wishes.made_phrases import ASKING
from messages.wishes.monthly import read_monthly
from messages.wishes.phrases import LONGEST, PHRASES
from messages.wishes.tokens import Piece, Row, Token
from messages.wishes.windows import read_window

MOST_SIGNS = 20
"""Who says more than that in one text is telling something."""
_THANKS = frozenset({"thanks", "thank", "ta", "cheers"})
_DATED = frozenset("today tomorrow december january february march april june july".split())
_MAY_YOU = ("can you ", "could you ", "can we ", "could we ", "can i ", "could i ", "would you ")
_FIGURES = frozenset("123456789")


def read_row(words: Sequence[str], today: date, unknown: int = 0) -> Row | None:
    """None where more words than that are not known: then it tells something else."""
    return row_of(read_pieces(words, today, unknown), words, unknown)


def row_of(pieces: Sequence[Piece], words: Sequence[str], unknown: int = 0) -> Row | None:
    """What pieces say together, of those `words`; None as above."""
    known = [piece.read for piece in pieces if piece.read is not None]
    if len(pieces) - len(known) > unknown:
        return None
    tokens = [token for read in known for token in read]
    asked = any(token.sign == ASKING or token.word.startswith(_MAY_YOU) for token in tokens)
    said = tuple(token for token in tokens if token.sign not in ("", ASKING))
    thanked = asked or not _THANKS.isdisjoint(words)
    return Row(said, asked, thanked) if len(said) <= MOST_SIGNS else None


def read_pieces(words: Sequence[str], today: date, unknown: int | None = None) -> list[Piece]:
    """Each word or phrase in order; no further than the first after so many unknown ones."""
    row = [
        "per" if _each(words, at) else word
        for at, word in enumerate(words)
        if _each(words, at) or not _says_nothing(words, at)
    ]
    pieces: list[Piece] = []
    at = missed = 0
    while at < len(row) and (unknown is None or missed <= unknown):
        phrase = _phrase(row, at, least=2)
        found = phrase or _time_word(row, at, today) or _phrase(row, at, least=1)
        used = 1 if found is None else found[1]
        missed += found is None
        pieces.append(Piece(tuple(row[at : at + used]), None if found is None else found[0]))
        at += used
    return pieces


def _each(words: Sequence[str], at: int) -> bool:
    """`one a week` is not one week."""
    following = words[at + 1] if at + 1 < len(words) else ""
    before = words[at - 1] if at else ""
    counts = number(before) or before in TIMES or before in HELLOS or before in ("once", "twice")
    return bool(counts) and words[at] in ("a", "an") and following in PERIODS


def _says_nothing(words: Sequence[str], at: int) -> bool:
    """But `a sunday` is any Sunday, and `friday for a week` is not `friday week`."""
    following = words[at + 1] if at + 1 < len(words) else ""
    match words[at]:
        case "a" | "an":
            return weekday_of(following) is None
        case "for":
            before = words[at - 1] if at else ""
            return (
                weekday_of(before) is None and before not in _DATED and before[:1] not in _FIGURES
            )
        case _:
            return False


def _phrase(row: Sequence[str], at: int, least: int) -> tuple[Read, int] | None:
    for size in range(min(LONGEST, len(row) - at), least - 1, -1):
        sign = PHRASES.get(tuple(row[at : at + size]))
        if sign is not None:
            return (Token(sign, word=" ".join(row[at : at + size])),), size
    if least == 1 and row[at] in (",", "+"):
        return (Token("&", word=row[at]),), 1
    return ((Token("t"),), 1) if least == 1 and row[at] == "-" else None


def _time_word(row: Sequence[str], at: int, today: date) -> tuple[Read, int] | None:
    rest = row[at : at + 8]
    if rest[0] == "miss" and rest[1:2] in (
        [],
        ["this"],
        ["next"],
        ["tomorrow"],
        ["tonight"],
    ):
        return (Token("y", word="miss"),), 1
    return (
        read_monthly(rest)
        or read_happening(rest)
        or read_window(rest)
        or read_how_often(rest)
        or read_days_between(rest)
        or read_season(rest)
        or _calendar(rest, today)
        or read_days(rest)
        or read_part(rest)
        or _hours(rest)
        or _clock(rest)
    )


def _calendar(row: Sequence[str], today: date) -> tuple[Read, int] | None:
    if row[0] == "tonight":
        return (Token("A", dates=(today,), word="near"), Token("p", word="evening")), 1
    stretch = read_stretch(row, 0, today)
    if stretch is not None:
        return (Token("W", stretch=stretch[0]),), stretch[1]
    dates = read_date(row, 0, today)
    if dates is not None:
        return (Token("A", dates=dates[0], word=_kind_of(row)),), dates[1]
    length = read_length(row, 0)
    if length is not None:
        return (Token("L", count=length[0]),), length[1]
    month = read_month(row[0], today)
    return None if month is None else ((Token("N", dates=(month,)),), 1)


def _kind_of(row: Sequence[str]) -> str:
    """How the date was said, where that matters."""
    return "near" if row[0] in ("today", "tomorrow") else "end" if row[0] == "end" else ""


def _hours(row: Sequence[str]) -> tuple[Read, int] | None:
    """Half an hour, an hour, 30 mins; only where later or earlier follows."""
    led = row[0] == "by"
    row = row[led:]
    first, second = [*row, "", ""][:2]
    count = number(first)
    if first == "quarter" and second == "hour":
        minutes, used = 15, 2
    elif first == "half" and second == "hour":
        minutes, used = 30, 2
    elif first == "hour":
        minutes, used = (90, 4) if row[1:4] == ["and", "half", "later"] else (60, 1)
    elif count and second in ("hour", "hours", "hrs"):
        minutes, used = 60 * count, 2
    elif count and second in ("mins", "minutes", "min"):
        minutes, used = count, 2
    else:
        return None
    ways = ("later", "earlier", "sooner", "or", "forward", "back", "on", "further", "forwards")
    follows = led or used >= len(row) or row[used] in (*ways, "please", "thanks", ",")
    return ((Token("j", count=minutes),), used + led) if follows else None


def _clock(row: Sequence[str]) -> tuple[Read, int] | None:
    if row[0] == "one":  # "one in the morning" is a hello
        return None
    found = read_clock(row, 0)
    if found is not None:
        return (Token("T", clock=found[0]),), found[1]
    return ((), 1) if row[0] in ("at", "about", "around", "by", "say") else None
