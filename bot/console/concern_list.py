"""The first page: what is open and who has it, what to read, what was held, who is on call."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from starlette.responses import Response

from bot.console.access import Visit
from bot.console.buddies.to_look_at import BuddyRow, buddies_to_look_at
from bot.console.closed_lately import ClosedRow, closed_lately
from bot.console.held.view import HeldLine, held_lines
from bot.console.labels import LEVELS, LEVELS_SAY, held_label, kind_label, span, when, why
from bot.console.matching.to_look_at import PairingRow, pairings_to_look_at
from bot.console.on_call_now import RotaNow, rota_now
from bot.console.proof_now import ProofNow, proof_now
from bot.console.silence_view import STATES
from bot.console.visits.to_look_at import VisitRow, visits_to_look_at
from bot.console.what_came_of_it import KEPT_TO_MEASURE, Did
from bot.database import Transaction
from bot.service import Service
from bot.store import check_ins, concerns, drills
from bot.store.concerns import Concern
from bot.store.held import waiting_words
from bot.store.in_touch import out_of_touch
from bot.store.messages import StoredMessage, mark_read, to_read
from bot.store.misreadings import CALLED_STAFF, HowMany, marked_since
from bot.store.people import Person, find_people
from bot.store.proven import proven
from bot.store.record import note
from bot.store.rota import load_rota
from bot.store.timeline import note_reading_list, noted_reading_list
from bot.tables.states import ConcernState
from schedules.in_touch import InTouch
from schedules.spoken import spoken_clock
from schedules.zones import wall_clock

MOST = 50
"""Messages to read on one page: what is older comes first, and the rest follow as these go."""
MOST_HELD = 20
LATELY = timedelta(hours=24)
WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class ConcernRow:
    """One open concern."""

    id: int
    level: str
    """`urgent` or `soon`, for the look; `level_label` is for people."""
    level_label: str
    level_says: str
    who: str
    reference: str
    reason: str
    waited: str
    owner: str
    """Empty while nobody has it."""
    mine: bool
    since: str


@dataclass(frozen=True, slots=True)
class ToRead:
    """One message that somebody on staff is to read today."""

    id: int
    who: str
    reference: str
    at: str
    why: str
    kind: str
    text: str
    may_be_missed: bool
    """Staff can say that it should have been an alert."""


@dataclass(frozen=True, slots=True)
class HeldRow:
    """One check-in that did not go."""

    who: str
    at: str
    why: str


@dataclass(frozen=True, slots=True)
class ListView:
    """The whole page."""

    concerns: list[ConcernRow]
    closed: list[ClosedRow]
    to_read: list[ToRead]
    held_words: list[HeldLine]
    held: list[HeldRow]
    more_held: int
    pairings: list[PairingRow]
    buddies: list[BuddyRow]
    visits: list[VisitRow]
    out_of_touch: list[tuple[str, list[str]]]
    """Whom nothing reaches, and who is silent as agreed: under a heading each."""
    rota: RotaNow
    proof: ProofNow
    broken: tuple[str, ...]
    misread: HowMany
    """What staff marked in the last seven days."""

    @property
    def untaken(self) -> int:
        """How many nobody has."""
        return sum(1 for row in self.concerns if not row.owner)

    @property
    def news(self) -> str:
        """The page in one sentence, said aloud when it changes."""
        open_now = f"{len(self.concerns)} open" if self.concerns else "No open alerts"
        untaken = f", {self.untaken} that nobody has taken" if self.untaken else ""
        held = f", {len(self.held_words)} held" if self.held_words else ""
        return f"{open_now}{untaken}. {len(self.to_read)} to read today{held}."


@dataclass(frozen=True, slots=True)
class ConcernList:
    """Shows it, and lets a message be marked as read."""

    service: Service

    async def show(self, visit: Visit) -> Response:
        """The page."""
        async with self.service.database.reading() as tx:
            view = await self._view(tx, visit)
            noted = await noted_reading_list(tx, visit.me.id, visit.now)
        if (view.to_read or view.held_words) and not noted:
            async with self.service.database.writing() as tx:
                await note_reading_list(tx, visit.now, visit.me)
        done: dict[str, str] = {Did.READ: "Marked as read. Thank you.", Did.MISSED: KEPT_TO_MEASURE}
        return visit.page("list.html", view=view, done=done.get(visit.said, ""))

    async def mark(self, visit: Visit) -> Response:
        """One message has been read by a person."""
        message_id = visit.number("message_id")
        async with self.service.database.writing() as tx:
            if await mark_read(tx, message_id, visit.me.id, visit.now):
                line = f"{visit.me.first_name} marked message {message_id} as read"
                await note(tx, visit.now, "marked read", line, actor=visit.me.id)
        return visit.go("/#to-read", Did.READ)

    async def _view(self, tx: Transaction, visit: Visit) -> ListView:
        open_now = await concerns.not_closed(tx)
        unread = await to_read(tx, MOST)
        held = await check_ins.held_lately(tx, visit.now - LATELY)
        rota = await load_rota(tx, self.service.office.charity.channels, visit.now)
        ids = {concern.member_id for concern in open_now}
        ids |= {concern.owner_id for concern in open_now if concern.owner_id}
        ids |= {message.person_id for message in unread if message.person_id}
        lost = await out_of_touch(tx, visit.now)
        ids |= {person_id for person_id, _, _ in held} | set(lost)
        ids |= {staff.person_id for staff in rota}
        people = await find_people(tx, ids)
        return ListView(
            [_concern_row(concern, people, visit) for concern in open_now],
            await closed_lately(tx, visit.me, visit.now),
            [_to_read(message, people, visit) for message in unread],
            await held_lines(tx, await waiting_words(tx, MOST), visit),
            [_held_row(one, people, visit) for one in held[:MOST_HELD]],
            max(0, len(held) - MOST_HELD),
            await pairings_to_look_at(tx, visit.now),
            await buddies_to_look_at(tx, self.service.office.charity.checks, visit.now),
            await visits_to_look_at(tx, visit.now),
            _apart(lost, people),
            rota_now(rota, people, visit.now, visit.me.timezone),
            proof_now(await proven(tx), await drills.latest(tx), visit.now, visit.me.timezone),
            (*self.service.pulse.broken, *self.service.auditor.findings),
            await marked_since(tx, visit.now - WEEK),
        )


def _concern_row(concern: Concern, people: dict[int, Person], visit: Visit) -> ConcernRow:
    member = people[concern.member_id]
    taken = concern.state is ConcernState.TAKEN and concern.owner_id is not None
    owner = people[concern.owner_id].first_name if taken and concern.owner_id else ""
    since = concern.taken_at or concern.opened_at
    return ConcernRow(
        concern.id,
        concern.level.value,
        LEVELS[concern.level],
        LEVELS_SAY[concern.level],
        member.first_name,
        member.reference,
        concern.reason,
        span(visit.now - concern.opened_at),
        owner,
        concern.owner_id == visit.me.id,
        when(since, visit.now, visit.me.timezone),
    )


def _to_read(message: StoredMessage, people: dict[int, Person], visit: Visit) -> ToRead:
    writer = people.get(message.person_id) if message.person_id else None
    return ToRead(
        message.id,
        writer.first_name if writer else "Somebody in a group",
        writer.reference if writer else "",
        when(message.received_at, visit.now, visit.me.timezone),
        why(message.level, message.reason),
        kind_label(message.kind),
        message.text,
        bool(message.text) and message.level not in CALLED_STAFF,
    )


def _apart(lost: dict[int, InTouch], people: dict[int, Person]) -> list[tuple[str, list[str]]]:
    return [
        (label, [people[one].reference for one, state in lost.items() if state is wanted])
        for wanted, label in STATES.items()
        if wanted in lost.values()
    ]


def _held_row(held: tuple[int, str, str], people: dict[int, Person], visit: Visit) -> HeldRow:
    """The slot is in the member's own time, as the plan has it."""
    person_id, slot, reason = held
    member = people[person_id]
    local = datetime.fromisoformat(slot)
    today = wall_clock(visit.now, member.timezone).date()
    at = spoken_clock(local.time()) + ("" if local.date() == today else " yesterday")
    return HeldRow(f"{member.first_name} ({member.reference})", at, held_label(reason))
