"""What the title of a calendar event says: who it is about, and whether they are there or away."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum


class Says(StrEnum):
    """What an event means for the rota."""

    ON_CALL = "on_call"
    AWAY = "away"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class Title:
    """Who and what. Nobody where no name of anybody on staff stands in it."""

    says: Says
    staff_ids: tuple[int, ...]


_AWAY = (
    *("not on call", "not available", "unavailable", "away", "annual leave", "on leave"),
    *("out of office", "ooo", "day off", "days off", "off sick", "on holiday", "holiday", "leave"),
)
"""Whatever else the title says."""
_AWAY_ALONE = ("holidays", "off", "sick", "ill", "vacation")
"""Only where the title says nothing else: "drop off parcels" is not a day off."""
_ON = ("on call", "oncall", "on duty", "duty", "rota", "shift", "cover", "covering", "covers")
_WORD = re.compile(r"[^\W_]+")
_AROUND = frozenset(
    """a all am and as at backup bank by charity cover covering covers day days duty early
    evening first for fourth from is late manager morning night nights of on one only call oncall
    out overnight pm primary rota s second secondary senior shift shifts staff staying stays team
    the third to today until up weekday weekdays weekend weekends with
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri
    sat sun not available unavailable away holiday holidays leave annual off sick ill vacation ooo
    office""".split()
)
"""What may stand around a name in the title of a shift without making it about something else."""


def read_title(title: str, names: Mapping[int, str], invited: Iterable[str] = ()) -> Title:
    """`names` are those of everybody on staff. Whoever is in the title counts before the invited.

    A first name alone will do where only one person on staff has it and the rest of the title is
    about shifts: "Christmas Eve lunch" is not about Eve.
    """
    plain = _plain(title)
    staff = _named_in_full(plain, names)
    rest = _without(plain, [names[each] for each in staff])
    if not staff:
        staff, rest = _by_first_name(plain, names)
    if not staff:
        staff = tuple(sorted({each for one in invited for each in _everybody(_plain(one), names)}))
        rest = plain
    return Title(_says(plain, rest), staff)


def _says(plain: str, rest: str) -> Says:
    """A title that is about something else as well may not put anybody on call."""
    only_shifts = all(word in _AROUND or word.isdigit() for word in rest.split())
    if _any(_AWAY, plain) or (only_shifts and _any(_AWAY_ALONE, plain)):
        return Says.AWAY
    if _any(_ON, plain) or (plain.strip() and only_shifts):
        return Says.ON_CALL
    return Says.UNCLEAR


def _any(phrases: Iterable[str], plain: str) -> bool:
    return any(f" {phrase} " in plain for phrase in phrases)


def _everybody(plain: str, names: Mapping[int, str]) -> tuple[int, ...]:
    return _named_in_full(plain, names) or _by_first_name(plain, names)[0]


def _named_in_full(plain: str, names: Mapping[int, str]) -> tuple[int, ...]:
    """Nobody by a name that two people have."""
    whole = {each: _plain(name) for each, name in names.items() if len(name.split()) > 1}
    found = [each for each, name in whole.items() if name in plain]
    return tuple(sorted(each for each in found if list(whole.values()).count(whole[each]) == 1))


def _by_first_name(plain: str, names: Mapping[int, str]) -> tuple[tuple[int, ...], str]:
    """Whoever is meant by first names, and what is left of the title without them."""
    first = {each: _plain(name).split()[:1] for each, name in names.items()}
    found = [
        each
        for each, name in first.items()
        if name and f" {name[0]} " in plain and list(first.values()).count(name) == 1
    ]
    rest = _without(plain, [first[each][0] for each in found])
    fits = all(word in _AROUND or word.isdigit() for word in rest.split())
    return (tuple(sorted(found)), rest) if fits else ((), plain)


def _without(plain: str, names: Iterable[str]) -> str:
    for name in names:
        plain = plain.replace(_plain(name), " ")
    return plain


def _plain(words: str) -> str:
    """Lower case, only letters and digits, one space all round."""
    return f" {' '.join(_WORD.findall(words.casefold()))} "
