"""Knows when a member asks what is planned: when do you text me, what days am i on."""

from collections.abc import Sequence
from itertools import dropwhile

_BEGINS = frozenset("when what which remind tell show how".split())
_POLITE = frozenset(
    "can could you please would will do hi hello sorry just quick question "
    "again i at and so ok".split()
)
_OF_OURS = frozenset(
    "text texts texting messaging message messages hear hello hellos down check plan booked".split()
)
_WHOLE = frozenset(
    {
        "what are days",
        "what are my days",
        "what times",
        "what days",
        "which days",
        "my times",
        "my days",
        "what are times",
    }
)
_OTHERS = frozenset(
    """
do does you me next is are will i from get got have am for at what time times day days one due
coming come be when in with check ins checkins again please can show to a there hear tomorrow
tonight today week this had my booked set supposed expect expecting about usual now often many
would which per usually meant down should might still getting they it happening put currently
    """.split()
)


def asks_what_is_planned(words: Sequence[str]) -> bool:
    """Nothing but words of such a question, and one of them about our texts."""
    if " ".join(words) in _WHOLE:
        return True
    words = list(dropwhile(_POLITE.__contains__, words))
    if words[:2] == ["are", "you"] and words[2:3] in (["texting"], ["messaging"]):
        words = ["when", *words[1:]]
    if not words or words[0] not in _BEGINS or words[:2] == ["how", "are"]:
        return False
    known = _BEGINS | _OF_OURS | _OTHERS
    return all(word in known for word in words) and (
        not _OF_OURS.isdisjoint(words)
        or (words[0] in ("remind", "tell", "show") and not {"days", "times"}.isdisjoint(words))
        or list(words[1:]) in (["times", "am", "i"], ["days", "am", "i"])
    )
