"""A second look at a short message that no rule brings to staff: does it read like one to bring?

Learned from replies that were made up for it (`python -m benchmarks likeness`), never from what
anybody wrote to us. It may only raise, and never above `soon`: docs/decisions/0028 says why.
"""

from functools import lru_cache
from itertools import pairwise
from math import sqrt
from zlib import crc32

from messages.triage.patterns import BREAK, ENDS, Phrase
from messages.triage.weights import BIAS, SIZE, THRESHOLD, WEIGHTS, WIDEST

LONGEST = 15
"""Words: replies are short. Of longer texts by strangers it took too many for worries."""
LEVELS = 25
"""Steps of a weight, to either side of nothing."""
NOTHING = ord("A")
"""The letter of a weight that is nothing; those before it speak for calm."""
_PIECE = crc32(b"#")
"""With which the sum over a piece begins, so that it is no word."""
_MARKS = frozenset((*ENDS, BREAK))
_WORTH = {
    chr(NOTHING + step): (step / LEVELS) * abs(step / LEVELS) * WIDEST
    for step in range(-LEVELS, LEVELS + 1)
}


def reads_like_worry(words: Phrase) -> bool:
    """Whether a short message is more like the worries that were made up than like calm ones."""
    return is_short(words) and score(words) > THRESHOLD


def is_short(words: Phrase) -> bool:
    """Whether it is as short as replies are."""
    return len(words) - sum(map(words.count, _MARKS)) <= LONGEST


def score(words: Phrase) -> float:
    """The more, the more it is like worries; many signs count for a little less than their sum."""
    worths, pieces = zip(*map(_of_word, words), strict=True)
    pairs = zip(words, words[1:])  # noqa: B905,RUF007  # called for every short message: the quickest way
    said: float = sum(worths) + sum([_WORTH[WEIGHTS[_place(" ".join(pair))]] for pair in pairs])
    return said / sqrt(sqrt(sum(pieces) + len(words) - 1)) + BIAS


@lru_cache(2_048)
def _of_word(word: str) -> tuple[float, int]:
    """What a word and its pieces are worth, and how many these are."""
    places = _places(word)
    return sum(_WORTH[WEIGHTS[place]] for place in places), len(places)


def signs_of(words: Phrase) -> list[int]:
    """The places of its words, of the pieces of its words and of its pairs of words."""
    pairs = [_place(" ".join(pair)) for pair in pairwise(words)]
    return [place for word in words for place in _places(word)] + pairs


def _places(word: str) -> list[int]:
    whole = f"<{word}>"
    pieces = {whole[at : at + 3] for at in range(len(whole) - 2)}
    pieces.update([whole[at : at + 4] for at in range(len(whole) - 3)])
    pieces.update([whole[at : at + 5] for at in range(len(whole) - 4)])
    return [_place(word), *[crc32(piece.encode(), _PIECE) % SIZE for piece in pieces]]


def _place(sign: str) -> int:
    return crc32(sign.encode()) % SIZE
