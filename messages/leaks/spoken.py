"""Finds telephone numbers that are said in words, in words and figures, or in pieces."""

import re
from collections.abc import Iterator

from messages.leaks.leak import Leak, LeakKind

FEWEST = 7
_NAMES = (
    ("zero", "oh", "o", "nought", "noughts", "naught", "nil", "dim", "sero"),
    ("one", "un"),
    ("two", "dau", "dwy"),
    ("three", "tri", "tair"),
    ("four", "pedwar"),
    ("five", "pump"),
    ("six", "chwech"),
    ("seven", "saith"),
    ("eight", "wyth"),
    ("nine", "naw"),
)
_FIGURE = {name: str(figure) for figure, names in enumerate(_NAMES) for name in names}
_TIMES = {"double": 2, "triple": 3, "treble": 3}
_ANY = "|".join(sorted({*_FIGURE, *_TIMES, "hundred"}, key=len, reverse=True))
_GO_ON = r"(?:then|and|its|it's|is|next|after that|thats|that's|the|last|bit)"
"""What people say between the parts of a number."""
# Words may stand against figures, "07seven00", but not inside another word: "sixteen", "phone".
_SAID = re.compile(
    rf"(?<![^\W\d])(?:plus\W{{1,3}})?(?:{_ANY}|\d+)(?![^\W\d])"
    rf"(?:\W{{0,3}}(?:{_GO_ON}\W{{1,3}}){{0,3}}(?:(?<![^\W\d])(?:{_ANY})(?![^\W\d])|\d+))+"
    rf"|(?<![^\W\d])\d+(?:(?:{_ANY})\d*)+(?![^\W\d])(?:\W{{0,3}}(?:{_ANY}|\d+)+(?![^\W\d]))*",
    re.I,
)
_EACH = re.compile(rf"{_ANY}|\d", re.I)
_COUNTING = ("0123456789", "9876543210")
# Whatever was counted before it, as in "at 7, oh seven seven double oh ...".
_BEGINS = re.compile(r"(?:0[1-9]|00|44|7[1-9]|[1-9]\d\d0)\d{5,}")
_IN_FIGURES = re.compile(r"(?<!\d)(?:0|44)\d")
_PIECE = re.compile(r"\d+")
_FURTHEST = 40
"""Letters between two pieces of one number: "077 then 00900 and then 123"."""


def find_said(text: str) -> Iterator[Leak]:
    """Numbers with words in them; those in figures alone are `messages.leaks.numbers`."""
    for run in _SAID.finditer(text):
        digits, words = _figures(run[0])
        if words and len(digits) >= FEWEST and _dialled(run[0], digits, words):
            yield Leak(LeakKind.PHONE, run.start(), run.end())


def find_in_pieces(text: str) -> Iterator[Leak]:
    """A British mobile number with other words between its parts; each part is a leak."""
    pieces = [(found, re.sub(r"\D", "", found[0])) for found in _PIECE.finditer(text)]
    for first, (_, digits) in enumerate(pieces):
        if not re.match(r"0[1-37]", digits):
            continue
        last, joined = first, digits
        while len(joined) < 11 and last + 1 < len(pieces):
            gap = pieces[last + 1][0].start() - pieces[last][0].end()
            if gap > _FURTHEST:
                break
            last, joined = last + 1, joined + pieces[last + 1][1]
        if last > first and len(joined) == 11 and joined.startswith(("07", "01", "02")):
            for piece, _ in pieces[first : last + 1]:
                yield Leak(LeakKind.PHONE, piece.start(), piece.end())


def _figures(run: str) -> tuple[str, int]:
    """What was said in figures, and how many words of it were words."""
    digits, words, times = "", 0, 1
    for found in _EACH.finditer(run.lower()):
        word = found[0]
        words += not word.isdigit()
        if word in _TIMES:
            times = _TIMES[word]
        elif word == "hundred":
            digits += "00"
        else:
            digits, times = digits + _FIGURE.get(word, word) * times, 1
    return digits, words


def _dialled(run: str, digits: str, words: int) -> bool:
    """Counting to nine is no number, and neither is one that no line begins with."""
    if words < 3 and not _IN_FIGURES.search(run):
        return False
    if any(digits in each or digits[:7] in each for each in _COUNTING):
        return False
    return _BEGINS.search(digits) is not None
