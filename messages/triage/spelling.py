"""Bring a misspelt, stretched, censored or glued word back to one that the rules know."""

import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import groupby

from messages.slips import one_slip
from messages.triage.ordinary import ORDINARY
from messages.triage.vocabulary import Vocabulary

LEAST_FOR_TYPOS = 5
"""Shorter words have too many true neighbours: those slips are listed in `textspeak`."""
SHORTEST_SWAPPED = 4
"""These are known again only when two letters changed places: daed, hagn."""
LONGEST = 24
_LONG_RUN = re.compile(r"(.)\1{2,}")
_DOUBLED = re.compile(r"(.)\1")
_DIGITS = {"3": "e", "0": "o", "4": "a", "@": "a", "5": "s", "$": "s", "7": "t", "8": "b"}
_LEET = tuple(str.maketrans(_DIGITS | {"1": one, "!": one}) for one in "il")
_GLUE = frozenset(
    "am i kill killing myself die dying dead death suicide suicidal life live living alive end it "
    "anymore done want wanna give up goodbye bye hurt hate help feel myself tired alone".split()
)
"""A lost space is only looked for beside one of these."""


class Speller:
    """Knows the rules' own words; everything else is left as it is."""

    def __init__(self, known: Vocabulary, risky: Iterable[str]) -> None:
        """Doubled letters bring back any known word; other slips only a risky one."""
        self._known = known
        self._risky = tuple(sorted(risky))
        self._swapped = {
            slip: word
            for word in self._risky
            if len(word) == SHORTEST_SWAPPED
            for slip in _two_letters_swapped(word)
        }
        self._alike: dict[str, list[str]] = {}
        for word in self._risky:
            if len(word) >= LEAST_FOR_TYPOS:
                for end in _ends(word):
                    self._alike.setdefault(end, []).append(word)

    def knows(self, word: str) -> bool:
        """Whether the word may stand as it is."""
        return self._has(word) or word in ORDINARY

    def _has(self, word: str) -> bool:
        return word in self._known and _plain(word)

    def corrected(self, word: str) -> tuple[str, ...]:
        """The known word or words that were meant, or the word itself."""
        if self._has(word) or word in ORDINARY or len(word) > LONGEST or word.isdigit():
            return (word,)
        for attempt in (self._leet, self._stretched, self._clipped, self._glued, self._typo):
            found = attempt(word)
            if found:
                return found
        return (word,)

    def _leet(self, word: str) -> tuple[str, ...]:
        if word.isalpha() or not word.isascii():
            return ()
        for table in _LEET:
            plain = word.translate(table)
            if self._has(plain):
                return (plain,)
        if "*" in word:
            return self._censored(word)
        parts = word.replace("!", " ").replace("@", " ").replace("$", " ").split()
        return tuple(parts) if len(parts) > 1 else ()

    def _censored(self, word: str) -> tuple[str, ...]:
        """A star for each letter: k*ll, su*c*de."""
        for meant in self._risky:
            if len(meant) == len(word) and all(
                c in ("*", letter) for c, letter in zip(word, meant, strict=True)
            ):
                return (meant,)
        return ()

    def _stretched(self, word: str) -> tuple[str, ...]:
        if not _DOUBLED.search(word):
            return ()
        squeezed = _squeeze(word)
        for shorter in (_LONG_RUN.sub(r"\1", word), _LONG_RUN.sub(r"\1\1", word), squeezed):
            if self._has(shorter):
                return (shorter,)
            if shorter in ORDINARY:
                return ()
        _, found, after = self._doubled.partition(f" {squeezed}=")
        return (after.split(" ", 1)[0],) if found else ()

    def _clipped(self, word: str) -> tuple[str, ...]:
        """Livin, killin, endin."""
        whole = word + "g"
        return (whole,) if word.endswith("in") and self._has(whole) else ()

    def _glued(self, word: str) -> tuple[str, ...]:
        if len(word) < LEAST_FOR_TYPOS:
            return ()
        if word.endswith("i") and self._has(word[:-1]) and len(word) > LEAST_FOR_TYPOS - 1:
            return (word[:-1], "i")
        if word.startswith("am") and len(word) > 4 and self.knows(word[2:]):
            return ("am", word[2:])
        for cut in range(2, len(word) - 1):
            left, right = word[:cut], word[cut:]
            if (left in _GLUE or right in _GLUE) and self._has(left) and self._has(right):
                return (left, right)
        return ()

    def _typo(self, word: str) -> tuple[str, ...]:
        if word in self._swapped:
            return (self._swapped[word],)
        if len(word) < LEAST_FOR_TYPOS - 1 or not word.isascii():
            return ()
        alike = {meant for end in _ends(word) for meant in self._alike.get(end, ())}
        near = [meant for meant in alike if one_slip(word, meant)]
        if len(near) < 2:
            return tuple(near)
        tried = {word, *_one_letter_less(word)}
        return (min(near, key=lambda meant: (_first_shared(tried, meant), meant)),)

    @cached_property
    def _doubled(self) -> str:
        """Known words with doubled letters, each after what is left without them.

        Of those that leave the same, the last is meant, which stands first. A text, because a
        dictionary takes ten times the room.
        """
        known = sorted(word for word in self._known if _plain(word) and _DOUBLED.search(word))
        return "".join(f" {_squeeze(word)}={word}" for word in reversed(known))


def _plain(word: str) -> bool:
    return word.isalpha() and word.isascii() and word.islower()


def _squeeze(word: str) -> str:
    return "".join(letter for letter, _ in groupby(word))


def _ends(word: str) -> tuple[str, str]:
    """One slip after the first letter leaves at least one of these as it was."""
    return word[:2], f"{word[0]}-{word[-2:]}"


def _first_shared(tried: set[str], meant: str) -> str:
    return min(tried.intersection((meant, *_one_letter_less(meant))))


def _one_letter_less(word: str) -> Iterator[str]:
    for at in range(len(word)):
        yield word[:at] + word[at + 1 :]


def _two_letters_swapped(word: str) -> Iterator[str]:
    for at in range(1, len(word) - 1):
        yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]
