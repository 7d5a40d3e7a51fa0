"""Which buddies would suit a member, in order and each with the reason that staff read.

Nothing here knows what a member wrote or how it was read: a match is made by what people like and
when they are free, never by how somebody is (NICE NG225 1.6: no bands, no scores).
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime

from messages.language_names import language_name
from messages.match_wishes import Wishes, tags
from messages.people import Channel
from schedules.match_line import said_of_days, said_of_languages
from schedules.shifts import Shift

LONGEST_SHARED = 24
"""Signs: the question that it stands in has to fit one text."""


@dataclass(frozen=True, slots=True, repr=False)
class Wanting:
    """What a member needs of a buddy."""

    member_id: int
    timezone: str
    languages: frozenset[str]
    interests: str = ""
    wishes: Wishes = field(default_factory=Wishes)
    channels: frozenset[Channel] = frozenset()
    slots: tuple[datetime, ...] = ()
    """When they hear from us next: what they write back comes then."""
    knows: frozenset[int] = frozenset()
    """Buddies who have written with them before, and nothing went wrong."""
    ended_badly: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True, repr=False)
class Candidate:
    """A buddy who could be theirs."""

    id: int
    languages: frozenset[str]
    interests: str = ""
    wishes: Wishes = field(default_factory=Wishes)
    channels: frozenset[Channel] = frozenset()
    free: tuple[Shift, ...] = ()
    members: int = 0
    """Who are theirs already, or will be."""
    most_members: int = 3
    not_in_order: str = ""
    """Why nobody new may be paired with them: a check has run out, or they are suspended."""
    asked: int = 0
    """Offers that they had lately: where all else is equal, it is whoever had fewest."""


@dataclass(frozen=True, slots=True)
class Match:
    """One buddy and why; `refused` says why not, and is empty for one who suits."""

    buddy_id: int
    line: str
    refused: str = ""


def rank(candidates: Iterable[Candidate], wanting: Wanting, at: datetime) -> tuple[Match, ...]:
    """Who suits, best first, and after them those who cannot be asked, with why."""
    slots = tuple(slot for slot in wanting.slots if slot >= at)
    found = [_Pair(each, wanting, slots) for each in candidates]
    fitting = sorted((each for each in found if not each.refused), key=_order)
    refused = sorted((each for each in found if each.refused), key=lambda each: each.buddy.id)
    return tuple(Match(each.buddy.id, each.line, each.refused) for each in (*fitting, *refused))


def shared(buddy: Candidate, wanting: Wanting) -> str:
    """`Welsh, crafts`: what both may be told of the other before they have said yes."""
    found = [language_name(each) for each in sorted(buddy.languages & wanting.languages)]
    others = [each for each in found if each != "English"] or found
    words = [*others[:1], *_both(wanting.interests, buddy.interests)[:2]]
    while len(words) > 1 and len(", ".join(words)) > LONGEST_SHARED:
        words.pop()
    return ", ".join(words)


class _Pair:
    """A member and one buddy beside each other."""

    def __init__(self, buddy: Candidate, wanting: Wanting, slots: tuple[datetime, ...]) -> None:
        self.buddy, self.wanting = buddy, wanting
        self.shared = frozenset(buddy.languages & wanting.languages)
        self.likes = _both(wanting.interests, buddy.interests)
        self.lived = _both(wanting.wishes.lived, buddy.wishes.lived)
        self.free = [slot for slot in slots if any(each.holds(slot) for each in buddy.free)]
        self.slots = slots
        self.refused = "; ".join(why for hard in _HARD if (why := hard(buddy, wanting)))

    @property
    def line(self) -> str:
        """`both speak Welsh; crafts; free Sunday evenings; 1 of 3 members`."""
        known = "has written with them before" if self.buddy.id in self.wanting.knows else ""
        wanted = self.wanting.wishes.wants
        parts = (
            known,
            f"a {wanted}, as they asked" if wanted and not self.refused else "",
            said_of_languages(self.shared),
            ", ".join(self.likes[:3]),
            f"both know {', '.join(self.lived[:2])}" if self.lived else "",
            said_of_days(self.free, self.slots, self.wanting.timezone),
            f"{self.buddy.members} of {self.buddy.most_members} members",
            _caution(self.buddy, self.wanting),
        )
        return "; ".join(part for part in parts if part)


def _order(pair: _Pair) -> tuple[bool, float, int, int, float, int, bool, int]:
    """Somebody they know comes before all else, so that nobody tells their story again."""
    buddy, wanting = pair.buddy, pair.wanting
    return (
        buddy.id not in wanting.knows,
        -len(pair.free) / max(1, len(pair.slots)),
        -len(pair.likes),
        -len(pair.lived),
        buddy.members / max(1, buddy.most_members),
        buddy.asked,
        not buddy.channels & wanting.channels,
        buddy.id,
    )


def _out_of_order(buddy: Candidate, _wanting: Wanting) -> str:
    return buddy.not_in_order


def _full(buddy: Candidate, _wanting: Wanting) -> str:
    full = buddy.members >= buddy.most_members
    return f"has {buddy.members} of {buddy.most_members} members" if full else ""


def _no_language(buddy: Candidate, wanting: Wanting) -> str:
    return "" if buddy.languages & wanting.languages else "no language in common"


def _badly(buddy: Candidate, wanting: Wanting) -> str:
    return "an earlier pairing ended badly" if buddy.id in wanting.ended_badly else ""


def _gender(buddy: Candidate, wanting: Wanting) -> str:
    """A wish for a gender is kept or refused; what we do not know we cannot promise."""
    wanted, theirs = wanting.wishes.wants, buddy.wishes.gender
    if wanted and theirs != wanted:
        return f"they asked for a {wanted}" + ("" if theirs else ", and we do not know")
    wanted, theirs = buddy.wishes.wants, wanting.wishes.gender
    if wanted and theirs != wanted:
        return f"would rather write with a {wanted}" + ("" if theirs else ", and we do not know")
    return ""


def _areas(buddy: Candidate, wanting: Wanting) -> str:
    if _lives_in(buddy.wishes.area, wanting.wishes.avoid_areas):
        return "lives where they asked us not to look"
    if _lives_in(wanting.wishes.area, buddy.wishes.avoid_areas):
        return "asked for nobody from where they live"
    return ""


def _people(buddy: Candidate, wanting: Wanting) -> str:
    avoided = buddy.id in wanting.wishes.avoided or wanting.member_id in buddy.wishes.avoided
    return "one of the two asked not to be paired with the other" if avoided else ""


_HARD: tuple[Callable[[Candidate, Wanting], str], ...] = (
    *(_out_of_order, _full, _badly, _people, _gender, _areas, _no_language),
)


def _caution(buddy: Candidate, wanting: Wanting) -> str:
    """A wish about an area cannot be kept for somebody of whom we know none."""
    unknown = wanting.wishes.avoid_areas and not buddy.wishes.area
    return "ask where they live" if unknown else ""


def _both(wanted: str, given: str) -> list[str]:
    there = set(tags(given))
    return [each for each in tags(wanted) if each in there]


def _lives_in(area: str, avoided: str) -> bool:
    """Whole words: `Larkhall` is in `Larkhall, Bath`, and `Bath` is not in `Bathford`."""
    here = _words(area)
    return any(part and f" {part} " in f" {here} " for part in map(_words, tags(avoided)))


def _words(area: str) -> str:
    return " ".join(re.findall(r"\w+", area.casefold()))
