"""Works out what a row of a people file would change of a member's plan."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import time
from functools import lru_cache

from bot.people.rows import Row
from bot.store.people import Person
from bot.store.plans import chosen_in
from bot.store.roster import OnFile
from messages.people import Role
from schedules.chosen import Chosen, ChosenTime
from schedules.leeway import USUAL
from schedules.plan_words import format_days, parse_days, parse_times

_NOTHING = Chosen()


@dataclass(frozen=True, slots=True)
class PlanChange:
    """What happens to a person's plan. `said` is set where the file says something new of it."""

    put: tuple[ChosenTime, ...] = ()
    """To be made, or to take the place of one at the same time of day."""
    dropped: tuple[int, ...] = ()
    after: Chosen = _NOTHING
    """All of it, once that is done."""
    leeway: int | None = None
    """Another leeway than before."""
    said: int | None = None
    kept: bool = False
    """The member has changed their plan since, and the file says what it said before."""

    @property
    def changes(self) -> bool:
        """Whether a check-in will come at another time."""
        return bool(self.put or self.dropped) or self.leeway is not None


def plan_change(row: Row, known: OnFile | None, person: Person) -> PlanChange:
    """`person` as they will be. One-offs are left alone: no file says anything of them."""
    if row.role is not Role.MEMBER:
        return PlanChange()
    before = chosen_in(known.plans) if known else _NOTHING
    moved = known is not None and _home(known.person) != _home(person)
    if not {"days", "time"} <= row.told:
        return _planned(known, before, before, moved=moved)
    said = plan_number(row.days, row.times, about=row.about)
    heard = known is not None and said == known.file_plan
    after = before if heard else _as_written(row, before)
    kept = heard and not _says(row, before)
    change = _planned(known, before, after, moved=moved)
    return replace(change, said=None if heard else said, kept=kept)


def _as_written(row: Row, before: Chosen) -> Chosen:
    """A time that the file has as it stands keeps its bounds; any other begins anew."""
    stands = {one.at: one for one in before.lasting}
    times = []
    for at in _clocks(row.times):
        fresh = ChosenTime(parse_days(row.days), at)
        known = stands.get(at)
        times.append(known if known is not None and known.days == fresh.days else fresh)
    leeway = max(before.leeway, USUAL) if row.about else 0
    return replace(before, times=(*times, *before.once), leeway=leeway)


def _says(row: Row, chosen: Chosen) -> bool:
    """Whether the row says just what stands."""
    stands = {(format_days(one.days), f"{one.at:%H:%M}") for one in chosen.lasting}
    return stands == {(row.days, at) for at in row.times} and bool(chosen.leeway) == row.about


def _planned(known: OnFile | None, before: Chosen, after: Chosen, *, moved: bool) -> PlanChange:
    """In another place every time has to be worked out anew, the one-offs too."""
    stored = {one.time: one.id for one in known.plans} if known else {}
    anew = moved or before.leeway != after.leeway
    put = tuple(one for one in after.times if anew or one not in stored)
    dropped = tuple(_gone(stored, after, put))
    leeway = after.leeway if after.leeway != before.leeway else None
    return PlanChange(put, dropped, after, leeway)


def _gone(
    stored: Mapping[ChosenTime, int], after: Chosen, put: tuple[ChosenTime, ...]
) -> list[int]:
    """One-offs make room for themselves; a lasting time is changed where it stands."""
    stays = {one.at for one in after.lasting}
    return [
        number
        for one, number in stored.items()
        if (one in put if one.on is not None else one.at not in stays)
    ]


def _home(person: Person) -> tuple[str, str]:
    """What decides, besides the plan, when a slot comes."""
    return person.timezone, person.nation


def _clocks(times: tuple[str, ...]) -> tuple[time, ...]:
    return parse_times(";".join(times)) if times else ()


@lru_cache(maxsize=4096)
def plan_number(days: str, times: tuple[str, ...], *, about: bool = False) -> int:
    """A plan as one number, by which the same words are known again."""
    words = f"{days}|{';'.join(times)}{'|about' if about else ''}".encode()
    return int.from_bytes(hashlib.sha256(words).digest()[:7])
