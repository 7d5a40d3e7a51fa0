"""Finds numbers long enough to reach somebody by, however they are broken up or spelled."""

import re
from bisect import bisect_right
from collections.abc import Iterator

from phonenumbers import Leniency, PhoneNumberMatcher

from messages.crisis_lines import public_numbers
from messages.leaks.leak import Leak, LeakKind
from messages.leaks.spoken import find_in_pieces, find_said

FEWEST = 7
"""Digits. Whatever is shorter is a room, a price or a year."""

# Spaces, brackets, dots and dashes; what nobody sees; the frame around an emoji digit.
_GAPS = r"[\s().,:;/\\_*|~\-\u2010-\u2015\u2022\u00b7\u200b-\u200d\u2060\ufeff\ufe0f\u20e3]"
_LETTER_O = r"[oO](?![a-np-zA-NP-Z'\u2019])"
_RUN = re.compile(
    rf"[+(]{{0,2}}(?:\d|(?<![A-Za-z]){_LETTER_O})"
    rf"(?:{_GAPS}{{0,4}}(?:\d|{_LETTER_O})){{{FEWEST - 1},}}"
)
_NOUGHTS = re.compile(r"[oO]\W{0,3}7\W{0,3}\d")
"""A mobile number whose noughts are letters: "O77OO 9OO OOO" has three figures."""
_SKIP = re.compile(rf"{_GAPS}*")

_DAY, _MONTH, _YEAR = r"(?:0?[1-9]|[12]\d|3[01])", r"(?:0?[1-9]|1[0-2])", r"(?:1\d|20)\d\d"
_PUBLIC = "|".join(r"[\s-]?".join(digits) for digits in sorted(public_numbers()))
_HARMLESS = re.compile(
    rf"""(?:
      {_DAY}(?P<mark>[/.-]){_MONTH}(?P=mark)(?:{_YEAR}|\d\d)  # 22/11/2026
    | {_YEAR}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])       # 2026-11-22
    | (?:[01]?\d|2[0-3])[:.][0-5]\d                           # 19:30
    | \d{{1,3}}(?:,\d{{3}})+(?:\.\d\d)?                       # 1,250,000.00
    | \d{{2,3}}/\d{{2,3}}                                     # 120/80
    | {_YEAR}
    | {_PUBLIC}
    )(?!\d)""",
    re.X,
)


def find_numbers(text: str, country: str) -> Iterator[Leak]:
    """Valid numbers of any country, and every other long run of digits that isn't harmless."""
    region = country.upper() or None
    harmless = [(0, 0)]
    for run in _RUN.finditer(text):
        if _is_harmless(run[0]):
            harmless.append(run.span())
        elif _could_be_dialled(run[0]):
            yield Leak(_kind(run[0]), run.start(), run.end())
    for match in PhoneNumberMatcher(text, region, leniency=Leniency.VALID):
        before = harmless[bisect_right(harmless, (match.start, len(text))) - 1]
        if match.end > before[1] and not _is_harmless(match.raw_string):
            yield Leak(LeakKind.PHONE, match.start, match.end)
    yield from find_said(text)
    yield from find_in_pieces(text)


def _is_harmless(run: str) -> bool:
    """Nothing but dates, times, sums of money, years and public lines, one after the other."""
    at = _SKIP.match(run, 0).end()  # type: ignore[union-attr]
    while at < len(run):
        known = _HARMLESS.match(run, at)
        if known is None:
            return False
        at = _SKIP.match(run, known.end()).end()  # type: ignore[union-attr]
    return True


def _could_be_dialled(run: str) -> bool:
    """Small numbers side by side, as in a lottery or a score, are not one number."""
    groups = re.findall(r"\d+", run)
    digits = _digits(run)
    if _NOUGHTS.search(run):
        return True
    if len(digits) < 5:
        return False
    sizes = {len(group) for group in groups}
    if max(sizes) > 2 or run[0] in "+(oO" or digits.startswith(("0", "44")):
        return True
    return len(sizes) == 1 and len(digits) >= 9


def _kind(run: str) -> LeakKind:
    digits = _digits(run)
    dialled = run[0] in "+(oO" or digits.startswith(("0", "44"))
    return LeakKind.PHONE if dialled and len(digits) < 16 else LeakKind.NUMBER


def _digits(run: str) -> str:
    """In figures of ours, whatever script they were written in."""
    return "".join(str(int(figure)) for figure in re.findall(r"\d", run))
