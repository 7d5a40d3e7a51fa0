"""What a member and a buddy each want of the other, in the words that staff wrote down."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields
from enum import StrEnum

from messages.language_names import language_tag


class Gender(StrEnum):
    """As they told us themselves. Nothing written down is not the same as anything here."""

    WOMAN = "woman"
    MAN = "man"
    OTHER = "other"


@dataclass(frozen=True, slots=True, repr=False)
class Wishes:
    """Of one person. Several words in one field are joined by semicolons; empty: no matter."""

    gender: str = ""
    """Their own."""
    wants: str = ""
    """The gender of whom they want to write with."""
    languages: str = ""
    """Besides the one that we write to them in."""
    area: str = ""
    """A part of a town, never a street."""
    avoid_areas: str = ""
    avoid_people: str = ""
    """By reference: `B-7; B-9`."""
    lived: str = ""
    """What they have been through and are glad to have in common."""

    @property
    def avoided(self) -> frozenset[int]:
        """The numbers of the people whom they do not want."""
        return frozenset(int(number) for number in _REFERENCE.findall(self.avoid_people))

    def speaks(self, first: str) -> frozenset[str]:
        """Tags of all their languages; `first` is the one that we write to them in."""
        return frozenset(language_tag(each) for each in (first, *_parts(self.languages)) if each)


_REFERENCE = re.compile(r"\b[bm]-?([0-9]{1,9})\b", re.I)


def written(wishes: Wishes) -> dict[str, str]:
    """For the one sealed column; what is empty is left out."""
    values = {each.name: getattr(wishes, each.name) for each in fields(wishes)}
    return {name: value for name, value in values.items() if value}


def read_wishes(values: Mapping[str, str]) -> Wishes:
    """What `written` wrote; a field of another version of this program is passed over."""
    known = {each.name for each in fields(Wishes)}
    return Wishes(**{name: value for name, value in values.items() if name in known})


def tags(words: str) -> tuple[str, ...]:
    """`Crafts; old films` as words that can be compared, in their order, each once."""
    return tuple(dict.fromkeys(" ".join(each.casefold().split()) for each in _parts(words)))


def _parts(words: str) -> list[str]:
    return [each for each in words.split(";") if each.strip()]
