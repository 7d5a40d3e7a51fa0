"""How much of a text fits: SMS segments in GSM-7 or UCS-2, and Telegram's characters."""

import unicodedata
from bisect import bisect_right
from collections.abc import Callable
from functools import lru_cache

import gsm0338  # type: ignore[import-untyped]  # ships no types; gives Python the GSM alphabet

ALPHABET = gsm0338.Codec.NAME
GSM_ALONE, GSM_JOINED = 160, 153
UCS2_ALONE, UCS2_JOINED = 70, 67
CHAT_LIMIT = 4096

# Typed by a phone's keyboard, and one of them costs more than half of the room in a text.
_SPELT = """
\u2026 ... \u00d7 x \u2044 / \u2122 TM \u00a9 (c) \u00ba o \u00b2 2 \u00b3 3
\u00bd 1/2 \u00bc 1/4 \u00be 3/4 \ufb01 fi \ufb02 fl \u0152 OE \u0153 oe
""".split()
_PLAIN = str.maketrans(
    {
        **dict(zip(_SPELT[::2], _SPELT[1::2], strict=True)),
        **dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u02bc\u00b4`\u2039\u203a", "'"),
        **dict.fromkeys("\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb", '"'),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2022\u00b7", "-"),
        **dict.fromkeys("\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008", " "),
        **dict.fromkeys("\u2009\u200a\u202f\u205f\u3000\t", " "),
        **dict.fromkeys("\u2028\u2029\u0085\x0b\x0c", "\n"),
        **dict.fromkeys("\u00ad\u200b\u200e\u200f\u2060\ufe0e", ""),
    }
)
_CONTROLS = {code: None for code in (*range(0x20), 0x7F, 0xFEFF) if chr(code) not in "\t\n\v\f"}


def septets(text: str) -> int | None:
    """The room that the text takes in GSM-7; None where it has to go as UCS-2."""
    total = 0
    for character in text:
        width = _width(character)
        if not width:
            return None
        total += width
    return total


def segments(text: str) -> int:
    """How many SMS the text is sent and paid as."""
    if not text:
        return 0
    length = septets(text)
    if length is None:
        return _parts([1 + (letter > "\uffff") for letter in text], UCS2_ALONE, UCS2_JOINED)
    if length <= GSM_ALONE:
        return 1
    return _parts([_width(letter) for letter in text], GSM_ALONE, GSM_JOINED)


def to_gsm7(text: str) -> str:
    """Plain equivalents for what only looks different, where that makes the text GSM-7.

    A text in another script, or with an emoji or a name that GSM-7 can't spell, keeps its signs.
    """
    seen = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    seen = seen.translate(_CONTROLS)
    plain = seen.translate(_PLAIN)
    return plain if septets(plain) is not None else seen


def fit_sms(text: str, max_segments: int) -> str:
    """The text, cut at a word with "..." after it where it is longer than that."""
    whole = to_gsm7(text).strip()
    if segments(whole) <= max_segments:
        return whole
    start = whole[: GSM_ALONE * max_segments]
    end = _cut(start, lambda piece: segments(piece.rstrip() + "...") <= max_segments)
    return start[:end].rstrip() + "..."


def split_sms(text: str, segments_each: int) -> list[str]:
    """The whole text, in pieces of at most so many segments, cut between words."""
    most = GSM_ALONE * segments_each
    return _split(to_gsm7(text), most, lambda piece: segments(piece) <= segments_each)


def split_chat(text: str, limit: int = CHAT_LIMIT) -> list[str]:
    """The whole text, in pieces of at most `limit` UTF-16 units, cut between words."""
    return _split(text, limit, lambda piece: chat_length(piece) <= limit)


def chat_length(text: str) -> int:
    """UTF-16 units, as Telegram counts."""
    return len(text) + sum(letter > "\uffff" for letter in text)


@lru_cache(maxsize=4096)
def _width(letter: str) -> int:
    """Septets of one character, 0 outside the alphabet. An escape by itself is no character."""
    if letter == "\x1b":
        return 0
    return len(letter.encode(ALPHABET, errors="ignore"))


def _parts(widths: list[int], alone: int, joined: int) -> int:
    """Parts are filled from the left; neither an escape pair nor a surrogate pair is parted."""
    if sum(widths) <= alone:
        return 1
    parts, used = 1, 0
    for width in widths:
        if used + width > joined:
            parts, used = parts + 1, 0
        used += width
    return parts


def _split(text: str, most: int, fits: Callable[[str], bool]) -> list[str]:
    pieces, rest = [], text.strip()
    while len(rest) > most or not fits(rest):
        end = _cut(rest[: most + 1], fits)
        pieces.append(rest[:end].rstrip())
        rest = rest[end:].lstrip()
    return [*pieces, rest] if rest else pieces


def _cut(text: str, fits: Callable[[str], bool]) -> int:
    """Where to end the longest start that fits: after a word, or at least between characters."""
    most = bisect_right(range(1, len(text) + 1), 0, key=lambda end: not fits(text[:end]))
    if most == len(text) or text[most].isspace():
        return most
    word = max(text.rfind(space, 0, most) for space in (" ", "\n"))
    if word > most // 2:
        return word
    whole = most
    while whole and _joined(text, whole):
        whole -= 1
    return whole or max(most, 1)


def _joined(text: str, at: int) -> bool:
    """Whether the characters on either side of `at` are seen as one: an accent, a family."""
    before, after = text[at - 1], text[at]
    if before == "\u200d" or unicodedata.combining(before) == _VIRAMA:
        return True
    if _is_flag_letter(before) and _is_flag_letter(after):
        letters = at
        while letters and _is_flag_letter(text[letters - 1]):
            letters -= 1
        return (at - letters) % 2 == 1
    return (
        after in "\u200c\u200d"
        or "\U0001f3fb" <= after <= "\U0001f3ff"
        or "\U000e0020" <= after <= "\U000e007f"
        or unicodedata.category(after).startswith("M")
    )


_VIRAMA = 9


def _is_flag_letter(letter: str) -> bool:
    return "\U0001f1e6" <= letter <= "\U0001f1ff"
