"""Tells a stretch of words that is said to us, about our texts, from one that tells a story."""

from collections.abc import Sequence
from itertools import pairwise

from messages.wishes.tokens import Row, Token

ENDS = frozenset({".", ","})
JOINTS = ENDS | frozenset(
    "because cos coz cause as since so but when while whilst if and then".split()
)
"""Where one clause ends and another begins."""
WHY = frozenset("because cos coz cause as since while whilst if".split())
"""What follows is a reason: no wish reaches across."""
_TURNS = WHY | {"so", "but"}
TOLD = frozenset(
    """
he she they them was were had went came did been said says told used his her their him hes shes
theyre seen saw got gave made took felt rang called phoned slept woke broke died passed fell lost
stopped why does ever god whether who people
    """.split()
)
"""Words of a story, or of a question: no wish reaches across them."""
_ASKS = {
    (first, who)
    for first in ("can", "could", "would", "will", "may")
    for who in ("i", "you", "we", "it", "they", "someone", "somebody")
} | {
    ("would", "like"), ("would", "rather"), ("would", "prefer"), ("i", "prefer"), ("i", "want"),
    ("i", "need"), ("would", "love"), ("you", "could"), ("you", "can"), ("you", "may"),
    ("do", "not"), ("should", "like"),
}  # fmt: skip
_OURS = frozenset(
    "text texts message messages texting messaging hello hellos hear contact contacted "
    "contacting send sending".split()
)
_ACTS = frozenset("zysXO")
_SAYS_SOMETHING = frozenset("DdPpTSYEvFABWLNjleQmg") | _ACTS | frozenset("whUZ")
_TELLS = frozenset({"nothing", "none", "never"})
_KEPT = frozenset("DSYEFB")
_IS = frozenset("is are it that would be was not".split())


def said_to_us(row: Row, words: Sequence[str], gaps: int, *, whole: bool) -> bool:
    """`whole`: nothing of the clause is left over behind it. `gaps`: words that we do not know."""
    signs = set(row.signs)
    pairs = set(pairwise(words))
    ours = not _OURS.isdisjoint(words)
    asks = "please" in words or bool(pairs & _ASKS)
    if not signs & _SAYS_SOMETHING or (gaps and not TOLD.isdisjoint(words)):
        return False
    if signs & {"Z", "U"} and not (ours or "please" in words or ("you", "can") in pairs):
        return False
    if asks or ours:
        return (asks and ours) or not gaps
    if gaps or not whole or ("will", "not") in pairs or "sun" in words:
        return False
    return _TURNS.isdisjoint(words) and _speaks_for_itself(row)


def _speaks_for_itself(row: Row) -> bool:
    """`not mondays`, `half an hour later`, `only weekends`; but `about 3` may answer something."""
    signs = set(row.signs)
    if "T" in signs and _only_figures(row):
        return False
    later = bool(signs & set("le")) and ("j" in signs or _only_too(row))
    told = any(token.sign == "n" and token.word in _TELLS for token in row.tokens)
    refused = bool(signs & set("nx")) and not told
    refused = refused or ("!" in signs and signs <= set("!DSKRM&") - {"T"})
    away = bool(signs & set("wh")) and bool(signs & set("udAWL"))
    only = "o" in signs and bool(signs & _KEPT)
    return later or refused or away or only or bool(signs & _ACTS) or any(map(_fits, row.tokens))


def _fits(token: Token) -> bool:
    """`suits me`, `is plenty`; but `is` alone says nothing."""
    return token.sign == "i" and not set(token.word.split()) <= _IS


def _only_too(row: Row) -> bool:
    """`too early`, and nothing else."""
    too = any(token.sign in "le" and "too" in token.word.split() for token in row.tokens)
    return too and set(row.signs) <= set("leKiI")


def _only_figures(row: Row) -> bool:
    """A figure alone may count anything."""
    clocks = [token.clock for token in row.tokens if token.sign == "T"]
    return all(clock.bare for clock in clocks) and not set(row.signs) & set("DdPpYSba")
