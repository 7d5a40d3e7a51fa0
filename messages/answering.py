"""Whether what a member wrote may be left without words back."""

from collections.abc import Iterable

from messages.triage.levels import Level


def wants_words(said: Iterable[tuple[Level, str]], *, promised: bool) -> bool:
    """Not a thumb or a "ta" at the end of a talk.

    A word is owed where one was promised, where something was asked, and where anything in it was
    more than ordinary.
    """
    return promised or any(level is not Level.ORDINARY or "?" in words for level, words in said)
