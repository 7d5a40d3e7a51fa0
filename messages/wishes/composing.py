"""Puts what a stretch says into the order that the other readers know: its words may stand anyhow.

What is refused is told from what is wanted by how far a `not` reaches; limits of the day stand by
themselves. Each part is read by its own, and together they are the wish.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import product

from messages.wishes.clauses import MOST
from messages.wishes.tokens import Row, Token
from messages.wishes.wish import NotOn, One, Times, Together, Wish
from messages.wishes.written import parts_of

_NO = frozenset("nxsy!")
_WANTED = frozenset("DdTYEvFBSAWLNofu+rPpQjle")
_REFUSED = frozenset("DdSPpAWkY")
_FOLLOWED: dict[str, str] = {
    "f": "AdDNWSL",
    "u": "AdDNWSa",
    "b": "TPp",
    "a": "TPpAdSW",
    "t": "DdTA",
}
_ACTS = frozenset("zywhZJyUmgXOGHq")

Read = Callable[[Row], tuple[Wish, ...]]


def read_composed(row: Row, read: Read) -> tuple[Wish, ...]:
    """Each reading; none where a part of it is none."""
    tidy = replace(row, tokens=tuple(_tidied(row.tokens)))
    found = read(tidy) if tidy != row else ()
    if found or set(tidy.signs) & _ACTS:
        return found
    parts = [replace(tidy, tokens=part) for part in _parts(tidy.tokens)]
    readings = [read(part) for part in parts]
    if not parts or not all(readings):
        return ()
    wishes = tuple(joined(chosen) for chosen in product(*readings))
    return wishes if len(wishes) <= MOST else ()


def joined(wishes: Sequence[Wish]) -> Wish:
    """All of them as one; days that are refused beside the only ones that are wanted go unsaid."""
    parts = [part for wish in wishes for part in parts_of(wish)]
    named = [part.days for part in parts if isinstance(part, Times) and part.days is not None]
    kept: list[One] = []
    for part in parts:
        unsaid = isinstance(part, NotOn) and named and all(part.days.isdisjoint(d) for d in named)
        if part not in kept and not unsaid:
            kept.append(part)
    return kept[0] if len(kept) == 1 else Together(tuple(kept))


def _tidied(tokens: Sequence[Token]) -> Iterator[Token]:
    """Without small words that lead to nothing, and with a thing said twice said once."""
    before = ""
    if any(token.sign == "Z" for token in tokens):
        tokens = [token for token in tokens if token.sign not in "R&"]
    if any(token.sign == "T" for token in tokens) and not any(t.sign in "jnx" for t in tokens):
        tokens = [token for token in tokens if token.sign not in "le"]
    for at, token in enumerate(tokens):
        following = next((one.sign for one in tokens[at + 1 :] if one.sign not in "&KRM"), "")
        if token.sign == "t" and before in [*"zy"]:
            yield token
            continue
        if token.sign in _FOLLOWED and following not in [*_FOLLOWED[token.sign]]:
            continue
        if token.sign == before and token.sign in "wzoZ&K":
            continue
        before = token.sign
        yield token


def _parts(tokens: Sequence[Token]) -> list[tuple[Token, ...]]:
    """What is wanted, what is not, and from when until when in the day."""
    wanted: list[Token] = []
    refused: list[Token] = []
    limits: list[tuple[Token, ...]] = []
    no: Token | None = None
    left = list(tokens)
    while left:
        token = left.pop(0)
        if token.sign in _NO:
            no = token
        elif token.sign in "ba" or (no is not None and token.sign in "le"):
            taken = _while(left, "TPp") if token.sign in "ba" else []
            limits.append((*((no,) if no is not None else ()), token, *taken))
            no = None
        elif no is not None and token.sign in _REFUSED:
            if no.sign == "!" and token.sign not in "DS":
                return []
            refused += [no, token, *_while(left, "DdSPp&", refused=True)]
            no = None
        elif token.sign in _WANTED:
            wanted.append(token)
            no = None
    if no is not None and not refused and not limits:
        if {token.sign for token in wanted} & set("AW"):
            return [(Token("n", word="do not"), *wanted)]  # `24th to 28th i wont need any`
        refused, wanted = [no, *wanted], []  # `sundays is no good`
    parts = [tuple(wanted), _refusal(refused), *limits]
    return [part for part in parts if part]


def _refusal(refused: Sequence[Token]) -> tuple[Token, ...]:
    """One `not` before all that it is said of."""
    days = tuple(token for token in refused if token.sign not in (*_NO, "&"))
    return (replace(refused[0], sign="n"), *days) if days else ()


def _while(left: list[Token], signs: str, *, refused: bool = False) -> list[Token]:
    """Takes those that belong to the same: `sundays or mondays`, `9 in the morning`."""
    taken: list[Token] = []
    while left and left[0].sign in signs:
        if left[0].sign == "&" and (len(left) < 2 or left[1].sign not in signs or not refused):
            break
        taken.append(left.pop(0))
    return taken
