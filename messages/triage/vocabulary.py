"""Every word that a rule knows, by its number, in little more room than the words themselves."""

from collections.abc import Iterator

UNKNOWN = -1
_ALIKE = 2
"""Letters that words on one line begin with."""


def begins(word: str) -> str:
    """What it shares with the other words on its line."""
    return word[:_ALIKE]


class Vocabulary:
    """Looks a word up among the few that begin as it does."""

    def __init__(self, lines: str) -> None:
        """Take the lines of the table."""
        self._lines: dict[str, tuple[int, str]] = {}
        """By how words begin: the number of the first, and all of them between spaces."""
        self._count = 0
        for line in lines.split("\n"):
            self._lines[begins(line).rstrip()] = self._count, f" {line} "
            self._count += line.count(" ") + 1

    def number(self, word: str) -> int:
        """Its place among all words, or `UNKNOWN`."""
        line = self._lines.get(begins(word))
        if line is None:
            return UNKNOWN
        first, words = line
        at = words.find(f" {word} ")
        return UNKNOWN if at < 0 else first + words.count(" ", 0, at)

    def __contains__(self, word: str) -> bool:
        line = self._lines.get(begins(word))
        return line is not None and f" {word} " in line[1]

    def __iter__(self) -> Iterator[str]:
        for _, words in self._lines.values():
            yield from words.split()

    def __len__(self) -> int:
        return self._count
