"""Notices a member's own early signs in what they write, forgivingly."""

import re
from functools import lru_cache

from messages.triage.normalise import words
from messages.triage.patterns import BREAK

_APART = re.compile(r"[.;,\n!?\u2022|]+|\s-\s|\band then\b")
_QUOTED = re.compile(r"[\"\u201c]([^\"\u201d]{4,60})[\"\u201d]")
_STEM = 4
"""Letters that two forms of a word share: cook, cooks, cooking."""
_ENDINGS, _SHORTEST = ("ing", "ed", "en", "es", "s"), 3
_SMALL = frozenset(
    "i me my you your a an the and or of to in on at it is am are was be been being that this "
    "so very more much really will would when then if they she he her his them their say says "
    "saying said start starts started get gets getting got go goes going feel feels feeling "
    "have has had do does did just bit lot for with about up out all again usually often".split()
)
_NOT = frozenset("not no never stop stops stopped stopping without cannot nothing less".split())
_FORMS = {"ate": "eat", "slept": "sleep", "rang": "ring", "drank": "drink", "wrote": "write"}
_TOO_COMMON = frozenset(
    "fine good okay day today well home bed tea work time people thank thanks".split()
)
"""Words that say nothing alone, though a sign may hold them."""


def shows_early_sign(text: str, signs: str) -> bool:
    """Whether all that matters of one sign is in the text, in any order or form."""
    if not signs:
        return False
    said = _roots(text)
    return any(sign <= said for sign in _each(signs))


@lru_cache(maxsize=512)
def _each(signs: str) -> tuple[frozenset[str], ...]:
    """The roots of each sign; a sign of which nothing tells apart is left to people."""
    parts = [*_APART.split(signs), *_QUOTED.findall(signs)]
    found = (_roots(part) for part in parts)
    return tuple(roots for roots in found if _tells(roots))


def _tells(roots: frozenset[str]) -> bool:
    bare = roots - {"not"} - {_root(word) for word in _TOO_COMMON}
    return bool(bare) and (len(roots) > 1 or all(len(root) >= _SHORTEST for root in bare))


def _roots(text: str) -> frozenset[str]:
    return frozenset(
        _root(word) for word in words(text) if word is not BREAK and word not in _SMALL
    )


def _root(word: str) -> str:
    if word in _NOT:
        return "not"
    bare = _FORMS.get(word, word)
    for ending in _ENDINGS:
        if bare.endswith(ending) and len(bare) - len(ending) >= _SHORTEST:
            bare = bare.removesuffix(ending)
            break
    return bare[:_STEM].removesuffix("e")
