"""Finds a wish among other words: what is said to us, whatever is told beside it.

A message falls into stretches between joints (a comma, because, so, i am, my sister). One that is
a wish and is said to us counts, and what stands beside it is a reason or a greeting. Where it is
plainly about our texts, a few words that we do not know may stand inside. What is found here is
never done at once: they are asked whether they mean it.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import product

from messages.wishes.clauses import MOST
from messages.wishes.composing import joined, read_composed
from messages.wishes.said_to_us import ENDS, JOINTS, TOLD, WHY, said_to_us
from messages.wishes.signs import read_pieces, row_of
from messages.wishes.tokens import Piece, Row, Token
from messages.wishes.wish import PauseFor, Wish

MOST_GAPS = 4
"""Unknown words that may stand inside one wish."""
MOST_EDGES = 24
"""Who says more than that in one text is telling something."""
_TAGS = frozenset(
    "eh innit butt mister missus summat something though tho sure tidy och ach".split()
)
"""They change nothing, wherever they stand."""
_LAST = frozenset("this that though now like mind ones lad lass".split())
"""Nor do these at the end of a clause."""
_STARTS = frozenset("i we it my our there that he she they".split())
"""With these a new clause begins."""
_SLOTS = frozenset("DdPpTSYEvFABWLNjleQmg")

Read = Callable[[Row], tuple[Wish, ...]]


@dataclass(frozen=True, slots=True)
class _Stretch:
    begins: int
    ends: int
    row: Row
    gaps: int
    wishes: tuple[Wish, ...]

    @property
    def weight(self) -> tuple[int, int, int]:
        """More said is better, then more of it asked for, then fewer unknown words."""
        slots = sum(sign in _SLOTS for sign in self.row.signs)
        return slots, len(self.row.tokens) + self.row.asked, -self.gaps


def read_gist(words: Sequence[str], today: date, read: Read) -> tuple[Wish, ...]:
    """Each reading; none where nothing is plainly said to us."""
    words = [word for at, word in enumerate(words) if not _says_nothing(words, at)]
    pieces = read_pieces([word for word in words if word != "my"], today)
    pieces = _fitting(read_pieces(_possessed(words, pieces), today))
    found = list(_stretches(pieces, read))
    best = max(found, key=lambda one: one.weight, default=None)
    if best is None:
        return ()
    apart = [one for one in found if one.begins >= best.ends or one.ends <= best.begins]
    second = max(apart, key=lambda one: one.weight, default=None)
    pauses = any(isinstance(wish, PauseFor) for wish in best.wishes)
    if second is None or pauses:
        return best.wishes
    first, then = sorted((best, second), key=lambda one: one.begins)
    both = [joined(pair) for pair in product(first.wishes, then.wishes)]
    return tuple(both) if len(both) <= MOST else ()


def _says_nothing(words: Sequence[str], at: int) -> bool:
    ends = at + 1 == len(words) or words[at + 1] in JOINTS
    return words[at] in _TAGS or (ends and at > 0 and words[at] in _LAST)


def _fitting(pieces: Sequence[Piece]) -> list[Piece]:
    """`would be reet`: whatever it would be, it suits them."""
    found = list(pieces)
    for at in range(1, len(found)):
        be = found[at - 1].said[-1] == "be" and "would" in (
            *found[at - 2].said,
            *found[at - 1].said,
        )
        ends = at + 1 == len(found) or found[at + 1].said[0] in JOINTS
        if be and ends and found[at].read is None:
            found[at] = Piece(found[at].said, (Token("i", word="suits"),))
    return found


def _possessed(words: Sequence[str], pieces: Sequence[Piece]) -> list[str]:
    """`my sister` begins a clause, `my texts` does not."""
    unknown = {piece.said[0] for piece in pieces if piece.read is None}
    after = [*words[1:], ""][: len(words)]
    return [
        word for word, then in zip(words, after, strict=True) if word != "my" or then in unknown
    ]


def _stretches(pieces: Sequence[Piece], read: Read) -> Iterator[_Stretch]:
    """Those that are a wish and said to us, however much of the text they take."""
    starts, stops = _edges(pieces)
    if len(starts) * len(stops) > MOST_EDGES**2:
        return
    for begins in (start for start in starts if not _refused_before(pieces, start)):
        for ends in (stop for stop in stops if stop > begins):
            part = [piece for piece in pieces[begins:ends] if piece.said[0] not in ENDS]
            gaps = [piece.said[0] for piece in part if piece.read is None]
            inside = (piece.said[0] for piece in pieces[begins:ends])
            if len(gaps) > MOST_GAPS or not TOLD.isdisjoint(gaps) or not WHY.isdisjoint(inside):
                break
            words = [word for piece in part for word in piece.said]
            row = row_of(part, words, len(gaps))
            whole = ends in _clause_ends(pieces)
            if row is None or not said_to_us(row, words, len(gaps), whole=whole):
                continue
            wishes = read(row) or read_composed(row, read)
            if wishes:
                yield _Stretch(begins, ends, row, len(gaps), wishes)


def _refused_before(pieces: Sequence[Piece], begins: int) -> bool:
    """`not when it is sunny`: what follows is refused with it."""
    if begins < 2 or pieces[begins - 1].said[0] not in ("when", "if", "while", "whilst"):
        return False
    return any(token.sign in "nxs!" for token in pieces[begins - 2].read or () if token.sign)


def _edges(pieces: Sequence[Piece]) -> tuple[list[int], list[int]]:
    """Where a stretch may begin, and where it may end."""
    starts, stops = {0}, {len(pieces)}
    for at, piece in enumerate(pieces):
        asks = any(token.sign == "?" for token in piece.read or ())
        if piece.said[0] in JOINTS:
            starts.add(at + 1)
            stops.add(at)
        if piece.said[0] in _STARTS or asks:
            starts.add(at)
        if piece.said[0] in _STARTS or piece.read is None:
            stops.add(at)
    return sorted(starts), sorted(stops)


def _clause_ends(pieces: Sequence[Piece]) -> set[int]:
    ends = {len(pieces)}
    ends |= {at for at, piece in enumerate(pieces) if piece.said[0] in JOINTS | _STARTS}
    return ends
