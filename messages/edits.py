"""What is added to a message that staff have in a chat, so that old ones stay true."""

from collections.abc import Mapping
from enum import StrEnum

from messages.catalogue.english_staff import STAFF
from messages.sentences import Sentence


class News(StrEnum):
    """What everybody who was paged about a concern has to see."""

    TAKEN = "taken"
    CLOSED = "closed"
    OPEN_AGAIN = "open_again"
    """Nobody has it any more. Whoever is to act gets a page of their own as well."""


ADDED: Mapping[News, Sentence] = {
    News.TAKEN: Sentence.NOW_TAKEN,
    News.CLOSED: Sentence.NOW_CLOSED,
    News.OPEN_AGAIN: Sentence.NOW_OPEN,
}
"""The line under the words that are there already."""

PLAIN: Mapping[Sentence, Sentence] = {
    Sentence.NOW_TAKEN: Sentence.TAKEN_BY,
    Sentence.NOW_CLOSED: Sentence.ALL_CLEAR,
}
"""The same as a message of its own, where there is nothing to add it to."""

ASKING: frozenset[Sentence] = frozenset(
    sentence
    for sentence, words in STAFF.items()
    if words.buttons and sentence not in ADDED.values()
)
"""What staff have in a chat with buttons under it: these are kept true."""


def with_line(words: str, line: str) -> str:
    """The message as it was, and the news under it."""
    return f"{words}\n\n{line}"
