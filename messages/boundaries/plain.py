"""Brings what was typed to plain words: small letters, no apostrophes, a comma for every stop."""

import re
import unicodedata

from messages.boundaries.spellings import SHORT

_SIGNS = str.maketrans({"@": "a", "$": "s", "!": "i", "1": "i", "0": "o", "3": "e", "*": "u"})
_APOSTROPHES = re.compile(r"['\u2018\u2019\u02bc`]")
_SHORTENED = {"ll": "will", "re": "are", "ve": "have", "m": "am", "d": "would"}
_CONTRACTED = re.compile(
    r"\b(i|you|we|they|he|she|it|that|there|who|u)['\u2018\u2019\u02bc`](ll|re|ve|m|d)\b"
)
# "ill" is "I'll" but for an illness.
_ILL = re.compile(
    r"(?<!feel )(?<!feeling )(?<!felt )(?<!am )(?<!is )(?<!was )(?<!be )(?<!been )(?<!being )"
    r"(?<!are )(?<!so )(?<!very )(?<!really )(?<!mentally )(?<!seriously )(?<!taken )(?<!fell )"
    r"(?<!too )(?<!got )(?<!an )(?<!get )(?<!were )\bill\b(?! (?:health|feeling))"
)
# "4 u" and "2 me", but not "2 of" or "4 pm".
_FOR_TO = re.compile(
    r"\b([24])\b(?= (?:u|you|ur|me|my|us|your|them|him|her|no1|see|c|b|go|do|day)\b)"
)
_BETWEEN_FIGURES = re.compile(r"(?<=\d)[.,:](?=\d)")
_SPLIT = re.compile(r"(?<![\w\u00a3])\w(?:[\s.\-*]\w){2,}(?![\w\u00a3])")
_HIDDEN = re.compile(r"(?<![\w@])(?=\w*[@$!*013]\w)[a-z][\w@$!*]{2,10}(?![\w@])")
_RUDE = re.compile(
    r"f[uv*]?ck\w*|sh[i*]t\w*|c[u*]nt|b[i*]tch\w*|w[a*]nk\w*|tw[a*]t|n[u*]des?|s[e*]x\w*"
)
_STOPS = re.compile(r"[.,;:!?()\[\]\n\r\u2026\"\u201c\u201d]+")
_OTHER = re.compile(r"[^\w\u00a3$%, ]+")


def plain(text: str) -> str:
    """As `I'm  skint, can u sub me?` becomes `i am skint , can you sub me ,`."""
    words = unicodedata.normalize("NFKC", text).casefold().replace("&", " and ")
    words = _CONTRACTED.sub(lambda found: f"{found[1]} {_SHORTENED[found[2]]}", words)
    words = _APOSTROPHES.sub("", words)
    words = _BETWEEN_FIGURES.sub("", words)
    words = _SPLIT.sub(_joined, words)
    words = _HIDDEN.sub(_shown, words)
    words = _FOR_TO.sub(lambda found: "for" if found[1] == "4" else "to", words)
    words = _STOPS.sub(" , ", words)
    words = _OTHER.sub(" ", words)
    return _ILL.sub("i will", long(words))


def long(words: str) -> str:
    """Text-speak written out: `cld u` becomes `could you`."""
    return " ".join(SHORT.get(word, word) for word in words.split())


def _joined(spaced: re.Match[str]) -> str:
    """Letters with spaces between, "t w a t", are one word; figures are left as they are."""
    letters = re.sub(r"[\s.\-*]", "", spaced[0])
    return letters if letters.isalpha() else spaced[0]


def _shown(hidden: re.Match[str]) -> str:
    """Rude words with a sign for a letter; any other word with a figure in it is left alone."""
    shown = hidden[0].translate(_SIGNS)
    return shown if _RUDE.fullmatch(shown) or _RUDE.fullmatch(hidden[0]) else hidden[0]
