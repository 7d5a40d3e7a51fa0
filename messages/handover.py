"""A handover note: at most five lines, so that whoever is on next reads it before they begin."""

MOST_LINES = 5
LONGEST = 2000
"""Letters; what is longer is cut, and said to be."""
_CUT = " (cut here)"


def as_note(words: str) -> str:
    """The words as they are kept: nothing of them is lost for having come in more lines."""
    lines = [" ".join(line.split()) for line in words.splitlines()]
    lines = [line for line in lines if line]
    kept = [*lines[: MOST_LINES - 1], " / ".join(lines[MOST_LINES - 1 :])]
    note = "\n".join(line for line in kept if line)
    return note if len(note) <= LONGEST else note[: LONGEST - len(_CUT)] + _CUT


def with_more(note: str, words: str) -> str:
    """What somebody added later goes below what they wrote first."""
    return as_note(f"{note}\n{words}" if note else words)
