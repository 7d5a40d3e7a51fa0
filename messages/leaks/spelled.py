"""Finds what is said letter by letter or word by word: postcodes, e-mail addresses and names."""

import re
from collections.abc import Iterator

from messages.leaks.leak import Leak, LeakKind
from messages.leaks.places import is_postcode

_LETTERS = {
    "ay": "a", "bee": "b", "cee": "c", "see": "c", "dee": "d", "ee": "e", "eff": "f", "gee": "g",
    "aitch": "h", "haitch": "h", "jay": "j", "kay": "k", "el": "l", "ell": "l", "em": "m",
    "en": "n", "pee": "p", "cue": "q", "queue": "q", "ar": "r", "ess": "s", "tee": "t",
    "you": "u", "vee": "v", "ex": "x", "why": "y", "wye": "y", "zed": "z",
}  # fmt: skip
_FIGURES = {
    "zero": "0", "oh": "0", "nought": "0", "one": "1", "two": "2", "three": "3", "four": "4",
    "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9", "ten": "10", "eleven": "11",
    "twelve": "12", "thirteen": "13", "fourteen": "14", "fifteen": "15", "sixteen": "16",
    "seventeen": "17", "eighteen": "18", "nineteen": "19", "twenty": "20", "thirty": "30",
}  # fmt: skip
_WORD = re.compile(r"[A-Za-z]+|\d+")
_ASIDE = re.compile(r"\s(?:for|as in)\s[a-z]+", re.I)
"""What a letter is of: "S for sugar"."""
_BETWEEN = re.compile(r"[\s,.-]{0,3}(?:(?:then|and|ends|ends in|space)\s)?")
_LONGEST = 8
_TOKEN = (
    rf"(?:(?i:{'|'.join((*_FIGURES, *_LETTERS))})\b"
    r"|[A-Za-z]{1,4}\d\w{0,3}|\d\w{0,3}|[A-Z]{1,2}\b"
    r"|[a-z]\b|(?:starts|ends|and|then|for \w+)\b)"
)
_POSTCODE = re.compile(
    rf"\b(?i:post\s?code)\b(?:'s|\sis|\swas|:)?\s(?P<code>{_TOKEN}(?:[\s,]{{1,2}}{_TOKEN}){{0,9}})"
)
_HAS_A_FIGURE = re.compile(rf"\d|\b(?:{'|'.join(_FIGURES)})\b", re.I)

_END = r"(?:com|co|org|net|uk|me)"
_SAID_EMAIL = re.compile(
    rf"\b\w{{1,30}}(?:\W{{1,3}}\w{{1,30}}){{0,6}}?\W{{1,3}}at\W{{1,3}}(?:sign\W{{1,3}}(?:then\W{{1,3}})?)?"
    rf"\w+(?:\W{{1,3}}\w+)?\W{{1,3}}dot\W{{1,3}}{_END}\b(?:\W{{1,3}}dot\W{{1,3}}uk\b)?"
    rf"|\b\w{{1,30}}(?:\W{{1,3}}\w+)?,?\s(?:at|@)\s"
    rf"(?:gmail|hotmail|yahoo|outlook|icloud|aol|sky|live|btinternet)\s{_END}\b"
    r"|\b\w{2,30}(?:\sall one word)?,\s?at\s(?:gmail|hotmail|yahoo|outlook|icloud|aol)\b"
    r"|\b\w{2,30}\sall one word,?\s?at\s(?:gmail|hotmail|yahoo|outlook|icloud|aol)\b",
    re.I,
)
_SAID_NAME = re.compile(
    r"\b\w{1,20},?\sunderscore\s\w{1,20}"
    r"|\b(?:user|username|handle|insta|instagram|snap|snapchat|telegram|tiktok)\b[^.!?\n]{0,16}?\s"
    r"(?P<name>\w{2,20}\s(?:hyphen|dash|dot)\s\w{2,20})"
    r"|\b(?P<there>\w{2,20}\s(?:hyphen|dash)\s\w{2,20})(?=\son\s(?:there|it|insta))",
    re.I,
)
_SAID_LINK = re.compile(
    rf"\b[\w-]{{2,40}}\sdot\s(?:co\sdot\suk|{_END}|be|ly|org)\b(?:\sslash\s\w+)?", re.I
)
_SERVICE = r"(?i:facebook|fb|insta|instagram|messenger|linkedin)"
_FULL_NAME = r"(?P<%s>(?:[A-Z][\w'\u2019-]*\s){1,3}[A-Z][\w'\u2019-]+)"
_OWN_NAME = re.compile(
    rf"\b(?i:my)\s{_SERVICE}\s(?i:is|name is|as)\s{_FULL_NAME % 'mine'}"
    rf"|\b{_SERVICE}\s?(?:-|:|as|under|name)\s{_FULL_NAME % 'under'}"
    rf"|\b(?i:i'?m|i am|me as|find)\s{_FULL_NAME % 'first'}\s(?i:on)\s{_SERVICE}"
)


def find_spelled(text: str) -> Iterator[Leak]:
    """Whatever somebody took the trouble to say in words."""
    for found in _SAID_EMAIL.finditer(text):
        yield Leak(LeakKind.EMAIL, found.start(), found.end())
    for pattern in (_SAID_NAME, _OWN_NAME):
        for found in pattern.finditer(text):
            yield Leak(LeakKind.HANDLE, *found.span(found.lastgroup or 0))
    for found in _SAID_LINK.finditer(text):
        yield Leak(LeakKind.LINK, found.start(), found.end())
    for found in _POSTCODE.finditer(text):
        if _HAS_A_FIGURE.search(found["code"]):
            yield Leak(LeakKind.ADDRESS, *found.span("code"))
    yield from _postcodes(text)


def _postcodes(text: str) -> Iterator[Leak]:
    """ "L S six, three B G", "S for sugar, K 9, 4 T R": at least two of them said one by one."""
    words = [(found.start(), found.end(), _sign(found[0])) for found in _WORD.finditer(text)]
    for first, (start, _, _) in enumerate(words):
        code, end = "", start
        for number, (at, until, sign) in enumerate(words[first : first + 2 * _LONGEST]):
            if sign is None or (number and not _BETWEEN.fullmatch(_plain_gap(text[end:at]))):
                aside = _ASIDE.match(text, end)
                if code and aside and aside.start() <= at < aside.end():
                    end = aside.end() if aside.end() == until else end
                    continue
                break
            code, end = code + sign, until
            if number >= 3 and is_postcode(code):
                yield Leak(LeakKind.ADDRESS, start, end)


def _plain_gap(gap: str) -> str:
    return re.sub(r"^[\s,.-]*(?:then|and|ends in|ends|space)\s", " ", gap)


def _sign(word: str) -> str | None:
    low = word.casefold()
    if low in _FIGURES:
        return _FIGURES[low]
    if low in _LETTERS:
        return _LETTERS[low].upper()
    short = (word.isdigit() and len(word) <= 2) or (len(word) == 1 and word.isascii())
    return word.upper() if short else None
