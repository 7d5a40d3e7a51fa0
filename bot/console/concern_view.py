"""Everything that a member of staff sees about one concern, as words for the page."""

from dataclasses import dataclass, replace
from datetime import datetime

from bot.console.handover import HandoverView, handover_notes
from bot.console.labels import (
    CHANNELS,
    LEVELS,
    LEVELS_SAY,
    ROLES,
    kind_label,
    sender_label,
    span,
    status_label,
    when,
    why,
)
from bot.console.lines import LineView, lines_for
from bot.console.safe_view import SafeView, safe_view
from bot.console.silence_view import WentQuiet, went_quiet
from bot.database import Transaction
from bot.store import alerts, misreadings, timeline
from bot.store.concerns import Concern
from bot.store.people import KnownAddress, Person, addresses_of, find_people
from bot.store.record import lines_of_concern
from bot.store.timeline import WasTold, Wrote
from bot.tables.states import ConcernState, OutboxState
from messages.people import Channel
from messages.triage.levels import Level

MOST = 20
_WORRYING = (Level.URGENT, Level.SOON)
_NOT_SENT = {
    OutboxState.WAITING: "waiting to be sent",
    OutboxState.SKIPPED: "not sent: too late, or not wanted any more",
    OutboxState.REFUSED: "could not be sent",
    OutboxState.UNSURE: "may have been sent, we cannot tell",
}


@dataclass(frozen=True, slots=True)
class SaidView:
    """One message of the conversation."""

    theirs: bool
    who: str
    at: str
    how: str
    kind: str
    text: str
    why: str
    """Why somebody should look at it; empty for an ordinary one."""
    may_be_missed: int | None = None
    """The number of a message that called nobody, and could be marked."""
    marked: str = ""
    """What staff have said of how it was read."""


@dataclass(frozen=True, slots=True)
class Reach:
    """How the member can be reached, and what stands in the way."""

    numbers: list[str]
    chats: list[str]
    notes: str
    warnings: list[str]


@dataclass(frozen=True, slots=True)
class ConcernView:
    """The whole page but for its forms."""

    concern: Concern
    member: Person
    owner: Person | None
    level_label: str
    level_says: str
    waited: str
    since: str
    next_page: str
    put_off_until: str
    """Empty where it is not put off."""
    paged: list[str]
    worries: list[SaidView]
    """What opened the concern, and everything worrying since."""
    conversation: list[SaidView]
    record: list[tuple[str, str]]
    reach: Reach
    lines: list[LineView]
    safe: SafeView
    went_quiet: WentQuiet | None
    """Where no message raised it, but an agreed silence."""
    handover: list[HandoverView]
    """What whoever had it in the night left for whoever is on next."""

    @property
    def state(self) -> str:
        """`open`, `taken` or `closed`."""
        return self.concern.state.value

    @property
    def news(self) -> str:
        """The page in one sentence, said aloud when it changes."""
        have = f"{self.owner.first_name} has it." if self.owner else "Nobody has it yet."
        return f"{have} {len(self.conversation)} messages shown."


async def view_of(
    tx: Transaction, concern: Concern, me: Person, country: str, now: datetime
) -> ConcernView:
    """Read it all, with times in the time zone of whoever looks."""
    alerted = await alerts.alerted(tx, concern.id)
    trigger = await timeline.one_message(tx, concern.message_id) if concern.message_id else None
    held = await timeline.told_staff(
        tx, concern.member_id, concern.opened_at, concern.closed_at, MOST
    )
    ids = {concern.member_id, *alerted, *(each.person_id for each in held if each.person_id)}
    ids |= {each for each in (concern.owner_id, trigger and trigger.person_id) if each}
    people = await find_people(tx, ids)
    member = people[concern.member_id]
    said = await timeline.conversation(tx, member.id, MOST)
    marked = await misreadings.marked_among(tx, (one.id for one in said if isinstance(one, Wrote)))
    zone = me.timezone
    return ConcernView(
        concern=concern,
        member=member,
        owner=people.get(concern.owner_id) if concern.owner_id else None,
        level_label=LEVELS[concern.level],
        level_says=LEVELS_SAY[concern.level],
        waited=span(now - concern.opened_at),
        since=when(concern.closed_at or concern.taken_at or concern.opened_at, now, zone),
        next_page=_next_page(concern, now, zone),
        put_off_until=_put_off_until(concern, now, zone),
        paged=[people[staff_id].first_name for staff_id in alerted],
        worries=[_wrote(each, people, now, zone) for each in _worries(trigger, said, held)],
        conversation=[_markable(_said(each, people, now, zone), each, marked) for each in said],
        record=[
            (when(event.at, now, zone), event.line)
            for event in await lines_of_concern(tx, concern.id)
        ],
        reach=_reach(member, await addresses_of(tx, member.id)),
        lines=lines_for(country, now.date()),
        handover=await handover_notes(tx, concern.id, now, zone),
        safe=await safe_view(tx, member, country, now, zone),
        went_quiet=await went_quiet(tx, concern, now, zone),
    )


def _next_page(concern: Concern, now: datetime, timezone: str) -> str:
    if concern.state is not ConcernState.OPEN or concern.next_page_at is None:
        return ""
    return "now" if concern.next_page_at <= now else when(concern.next_page_at, now, timezone)


def _put_off_until(concern: Concern, now: datetime, timezone: str) -> str:
    until = concern.snoozed_until
    return when(until, now, timezone) if until is not None and until > now else ""


def _worries(trigger: Wrote | None, said: list[Wrote | WasTold], held: list[Wrote]) -> list[Wrote]:
    """With what a buddy wrote for staff alone, whatever was made of it."""
    if trigger is None:
        return held
    since = [
        each
        for each in said
        if isinstance(each, Wrote) and each.level in _WORRYING and each.id > trigger.id
    ]
    more = {each.id: each for each in (*since, *held) if each.id != trigger.id}
    return [trigger, *(more[number] for number in sorted(more))]


def _said(
    said: Wrote | WasTold, people: dict[int, Person], now: datetime, timezone: str
) -> SaidView:
    if isinstance(said, Wrote):
        return _wrote(said, people, now, timezone)
    how = _NOT_SENT.get(said.state) or status_label(said.status)
    return SaidView(
        theirs=False,
        who=sender_label(said.sentence, worded=bool(said.text)),
        at=when(said.at, now, timezone),
        how=f"{CHANNELS[said.channel]}, {how}",
        kind="",
        text=said.text,
        why="",
    )


def _markable(view: SaidView, said: Wrote | WasTold, marked: set[int]) -> SaidView:
    """Staff can say of what called nobody that it should have, once."""
    if not isinstance(said, Wrote) or not said.text:
        return view
    if said.id in marked:
        return replace(view, marked="Marked by staff: triage got this wrong.")
    return view if said.level in _WORRYING else replace(view, may_be_missed=said.id)


def _wrote(wrote: Wrote, people: dict[int, Person], now: datetime, timezone: str) -> SaidView:
    writer = people.get(wrote.person_id) if wrote.person_id else None
    name = f"{writer.first_name} ({ROLES[writer.role]})" if writer else "Somebody"
    return SaidView(
        theirs=True,
        who=name,
        at=when(wrote.at, now, timezone),
        how=CHANNELS[wrote.channel],
        kind=kind_label(wrote.kind),
        text=wrote.text,
        why=why(wrote.level, wrote.reason),
    )


def _reach(member: Person, known: list[KnownAddress]) -> Reach:
    name = member.first_name
    warnings = []
    if member.stopped_at is not None:
        warnings.append(f"{name} asked us to stop sending messages. Think before you write.")
    if known and all(each.blocked for each in known):
        warnings.append(f"Nothing we send reaches {name}. Please find another way.")
    if not known:
        warnings.append(f"We have no way of reaching {name}.")
    numbers = [each.address.value for each in known if each.address.channel is Channel.SMS]
    chats = [
        CHANNELS[each.address.channel] + (" (does not work at present)" if each.blocked else "")
        for each in known
        if each.address.channel is not Channel.SMS
    ]
    return Reach(numbers, chats, member.notes, warnings)
