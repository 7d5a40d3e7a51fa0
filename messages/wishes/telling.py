"""Words by which people part, feel or tell: with them a message is for a person first."""

from collections.abc import Sequence

FAREWELL = frozenset("here goodbye bye end ending gone die dying dead forever ever need".split())
"""With these words in it, a person reads it and nothing is changed."""
_PARTING = FAREWELL - {"here", "need", "gone"}
FELT = frozenset(
    """
worst worse hard harder hardest lonely lonelier sad long empty miss dread hate cry crying struggle
low awful quiet alone anxious worry worried scared frightened pain hurts died passed funeral
    """.split()
)
"""A day that is hard is told, not refused."""
STORY = frozenset(
    "he she they them was were had went came did been said told used his her their him".split()
)


def only_for_a_person(words: Sequence[str]) -> bool:
    """Parting, a feeling, or `i wont be here`: nobody is asked then what they want from when."""
    gone = any(tuple(words[at : at + 2]) == ("be", "here") for at in range(len(words)))
    return gone or not (_PARTING | FELT).isdisjoint(words)
