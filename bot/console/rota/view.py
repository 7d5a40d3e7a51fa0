"""Everything on the rota page, as words: now and next, the days, warnings, swaps and settings."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.charity import Charity
from bot.console.labels import when
from bot.console.on_call_now import RotaNow, rota_now
from bot.console.rota.days import DayCard, day_cards, second_nights
from bot.database import Transaction
from bot.rota_gaps import due_moments
from bot.store.calendars import calendar_key_made
from bot.store.overrides import Override, overrides_between
from bot.store.people import Person, everyone
from bot.store.roster import planned_times
from bot.store.rota import load_rota
from bot.store.swaps import Swap, open_swaps
from bot.tables.states import OverrideSource
from messages.people import Role
from schedules.cover import held_for_good
from schedules.duty import rota_days, shifts_told
from schedules.overrides import OverrideKind
from schedules.rota import Rota, fallback_now
from schedules.spoken_spans import spoken_span

DAYS = 14
AHEAD = timedelta(days=180)
_SOURCES = {
    OverrideSource.CONSOLE: "written here",
    OverrideSource.TEXT: "by text",
    OverrideSource.SWAP: "a swap",
    OverrideSource.CALENDAR: "from a calendar",
}
_KINDS = {OverrideKind.ON: "is on call", OverrideKind.AWAY: "is away"}


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that holds besides the weekly pattern."""

    id: int
    line: str
    source: str
    why: str


@dataclass(frozen=True, slots=True)
class SwapRow:
    """One question about a shift."""

    id: int
    line: str
    until: str
    for_me: bool
    mine: bool


@dataclass(frozen=True, slots=True)
class Mate:
    """Somebody on staff, for the forms."""

    id: int
    name: str
    team: str
    reached: bool
    """Whether a page would reach them."""


@dataclass(frozen=True, slots=True)
class RotaView:
    """The whole page but for what is typed into its forms."""

    now: RotaNow
    fallback: str
    fallback_id: int
    fallback_here: bool
    days: list[DayCard]
    warnings: list[str]
    changes: list[Change]
    swaps: list[SwapRow]
    my_shifts: list[tuple[str, str]]
    """What a form sends, and what people read."""
    staff: list[Mate]
    chosen_nights: bool
    calendar_since: str

    @property
    def gaps(self) -> int:
        """On how many days nobody is on call for some hours that matter."""
        return sum(day.holds_up for day in self.days)

    @property
    def mates(self) -> list[Mate]:
        """Whoever could be asked: the reader is not among them."""
        return self.staff[1:]


async def view_of(tx: Transaction, charity: Charity, me: Person, now: datetime) -> RotaView:
    """With times in the time zone of whoever looks."""
    zone, until = me.timezone, now + timedelta(days=DAYS + 1)
    staff = {each.id: each for each in await everyone(tx, Role.STAFF) if each.name}
    rota = [one for one in await load_rota(tx, charity.channels, now) if one.person_id in staff]
    days = rota_days(rota, now, DAYS, zone)
    asked = due_moments(await planned_times(tx), charity.place, now, until)
    due = Counter({at: count for at, count in asked.items() if held_for_good(rota, at)})
    named = next((each for each in staff.values() if each.fallback), None)
    changes = await overrides_between(tx, now, now + AHEAD)
    made = await calendar_key_made(tx, me.id)
    return RotaView(
        now=rota_now(rota, staff, now, zone),
        fallback=named.first_name if named else "",
        fallback_id=named.id if named else 0,
        fallback_here=fallback_now(rota, now) is not None,
        days=day_cards(days, staff, due, charity, now, zone),
        warnings=second_nights(rota, staff, now, until),
        changes=[_change(one, staff, now, zone) for one in _in_order(changes, staff)],
        swaps=[_swap(one, staff, me, now) for one in await open_swaps(tx)],
        my_shifts=_my_shifts(rota, me, now, until),
        staff=_mates(staff, rota, me),
        chosen_nights=me.back_to_back,
        calendar_since=when(made, now, zone) if made else "",
    )


def _in_order(changes: Sequence[Override], staff: Mapping[int, Person]) -> list[Override]:
    return sorted(
        (one for one in changes if one.person_id in staff), key=lambda one: (one.begins, one.id)
    )


def _change(one: Override, staff: Mapping[int, Person], now: datetime, zone: str) -> Change:
    said = spoken_span(one.begins, one.ends, now, zone)
    line = f"{staff[one.person_id].first_name} {_KINDS[one.kind]}: {said}"
    by = staff.get(one.made_by) if one.made_by else None
    source = _SOURCES[one.source] + (f", {by.first_name}" if by else "")
    return Change(one.id, line, source, one.why)


def _swap(swap: Swap, staff: Mapping[int, Person], me: Person, now: datetime) -> SwapRow:
    names = {number: person.first_name for number, person in staff.items()}
    asker, asked = names.get(swap.asker_id, "Somebody"), names.get(swap.asked_id, "somebody")
    said = spoken_span(swap.begins, swap.ends, now, me.timezone)
    return SwapRow(
        swap.id,
        f"{asker} asks {asked} to be on call: {said}",
        when(swap.answer_by, now, me.timezone),
        for_me=swap.asked_id == me.id,
        mine=swap.asker_id == me.id,
    )


def _my_shifts(rota: Rota, me: Person, now: datetime, until: datetime) -> list[tuple[str, str]]:
    mine = next((one for one in rota if one.person_id == me.id), None)
    if mine is None:
        return []
    return [
        (
            f"{piece.begins.isoformat()}/{piece.ends.isoformat()}",
            spoken_span(piece.begins, piece.ends, now, me.timezone),
        )
        for piece in shifts_told(mine, now, until, me.timezone)
        if piece.ends > now
    ]


def _mates(staff: Mapping[int, Person], rota: Rota, me: Person) -> list[Mate]:
    """The reader first."""
    reached = {one.person_id for one in rota}
    everybody = sorted(staff.values(), key=lambda each: (each.id != me.id, each.name.casefold()))
    return [Mate(each.id, each.name, each.team, each.id in reached) for each in everybody]
