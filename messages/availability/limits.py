"""Reads how much a buddy wants to carry: `no more than 2 people`, `3 requests a week at most`."""

import re
from collections.abc import Sequence

from messages.availability.said import Heard, MostAsked, MostMembers
from messages.wishes.clocks import number

MOST = 20
_MOST = r"(?:no more than|not more than|max(?:imum)?|maximum of|max of|at most|only|up to|just)"
_PEOPLE = r"(?:people|persons?|members?|at once|at a time|people at once|people at a time)"
_OFFERS = (
    r"(?:(?:requests?|offers?|asks?|chats?|times?|conversations?) )?(?:(?:a|per|each|every) )?"
)
_POLITE = r"(?: (?:please|thanks|thank you|for now|now|from now on|altogether|in total))*"
_BEFORE = (
    r"(?:(?:please|i|can|could|we|do|make|it|that|would|like|want|to|have|take|only|help|ask|me"
    r"|am|ok|okay|with|happy|give|set|my|limit|is|on|best|not|answer) )*?"
)
_CERTAIN = re.compile(
    rf"{_BEFORE}{_MOST} (?P<n>\w+) {_PEOPLE}{_POLITE}"
    rf"|{_BEFORE}(?P<m>\w+) {_PEOPLE} (?:max(?:imum)?|at most|only|is enough|tops){_POLITE}"
)
_ALONE = re.compile(rf"(?P<n>\w+) (?:people|members?){_POLITE}")
_WEEKLY = re.compile(
    rf"{_BEFORE}(?:{_MOST} )(?P<n>\w+) {_OFFERS}week{_POLITE}"
    rf"|{_BEFORE}(?P<m>\w+) {_OFFERS}week (?:max(?:imum)?|at most|only|is enough|tops){_POLITE}"
)


def read_limit(words: Sequence[str]) -> Heard | None:
    """None where it is about something else."""
    said = " ".join(word for word in words if word not in (".", ","))
    weekly = _WEEKLY.fullmatch(said)
    if weekly and (count := _count(weekly)) is not None:
        return Heard((MostAsked(count),), certain=True)
    people = _CERTAIN.fullmatch(said)
    if people and (count := _count(people)) is not None:
        return Heard((MostMembers(count),), certain=True)
    alone = _ALONE.fullmatch(said)
    if alone and (count := _count(alone)) is not None:
        return Heard((MostMembers(count),))
    return None


def _count(found: re.Match[str]) -> int | None:
    word = found["n"] or found.groupdict().get("m") or ""
    named = {"nobody": 0, "no": 0, "a": 1, "single": 1, "couple": 2, "once": 1, "twice": 2}
    count = named.get(word, number(word))
    return count if count is not None and count <= MOST else None
