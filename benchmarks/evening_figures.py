"""What became of a full evening: who was asked when, how fast all of it left, how pages fared."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from re import match

from sqlalchemy import exists, select

from benchmarks.limits import Limit
from benchmarks.night import TEAMS, Night
from bot.database import Database, Transaction
from bot.tables import check_ins, outbox
from bot.tables.states import OutboxState
from messages.lanes import Lane
from messages.people import Channel
from messages.segments import segments
from schedules.lifetimes import CHECK_IN


@dataclass(frozen=True, slots=True)
class Meanwhile:
    """What was noted while it went on."""

    place: str
    slot: datetime
    began: float
    """The slot on the loop's own clock."""
    seconds: float
    cpu_seconds: float


@dataclass(frozen=True, slots=True)
class Line:
    """What left by one channel from its first check-in to its last, beside what is allowed."""

    channel: str
    unit: str
    sent: int
    seconds: float
    allowed: int
    refused: int
    each_second: Sequence[int]
    """From the slot on, to the end of the evening."""

    @property
    def share(self) -> float:
        """Of what is allowed."""
        return self.sent / self.seconds / self.allowed


@dataclass(frozen=True, slots=True)
class Page:
    """A worrying message: when it was written, and until the provider had its first page."""

    at: float
    wait: float | None
    by: str


@dataclass(frozen=True, slots=True)
class Asked:
    """The check-ins of the evening."""

    sent: int
    not_sent: Counter[str]
    """By the reason that stands on the row."""
    latest: float
    """Seconds after the slot."""
    window: float = CHECK_IN.total_seconds()


@dataclass(frozen=True, slots=True)
class Evening:
    """How it went."""

    place: str
    members: int
    asked: Asked
    lines: Sequence[Line]
    pages: Sequence[Page]
    relays: Sequence[float]
    """Seconds that carried words waited in the outbox."""
    refused_for_chat: int
    received: int
    sent: int
    cpu_milliseconds: float
    """For each message, in or out."""

    @property
    def refused(self) -> int:
        """By either provider, for whatever limit."""
        return self.refused_for_chat + sum(line.refused for line in self.lines)


async def figures(database: Database, night: Night, noted: Meanwhile) -> Evening:
    """Read it from the providers' books and from ours."""
    chats = [(one.at - noted.began, 1) for one in night.providers.telegram.messages]
    texts = [
        (one.at - noted.began, segments(one.body))
        for one in night.providers.twilio.texts
        if one.direction != "inbound"
    ]
    received = sum(said.accepted is not None for said in night.carrying.said)
    async with database.reading() as tx:
        left = await _check_ins_left(tx, noted.slot)
        asked = await _asked(tx, left)
        relays = await _relays(tx)
    telegram, twilio = night.providers.telegram.limit, night.providers.twilio.limit
    lines = [
        _line("Telegram", "messages", chats, left[Channel.TELEGRAM], telegram, noted.seconds),
        _line("SMS", "segments", texts, left[Channel.SMS], twilio, noted.seconds),
    ]
    in_time = sum(0 <= at <= noted.seconds for at, _ in chats + texts)
    return Evening(
        noted.place,
        len(night.people.members),
        asked,
        lines,
        _pages(night, noted.began),
        relays,
        night.providers.telegram.refused_for_chat,
        received,
        in_time,
        noted.cpu_seconds * 1000 / (received + in_time),
    )


async def _check_ins_left(tx: Transaction, slot: datetime) -> dict[Channel, list[float]]:
    """When each left, in seconds after the slot."""
    sent = select(outbox.c.channel, outbox.c.sent_at).where(
        outbox.c.check_in_id.is_not(None), outbox.c.state == OutboxState.SENT
    )
    left: dict[Channel, list[float]] = {Channel.TELEGRAM: [], Channel.SMS: []}
    for row in await tx.all(sent):
        left[row.channel].append((row.sent_at - slot).total_seconds())
    return left


async def _asked(tx: Transaction, left: dict[Channel, list[float]]) -> Asked:
    everything = [each for line in left.values() for each in line]
    written = select(outbox.c.state, outbox.c.code).where(outbox.c.check_in_id.is_not(None))
    why_not = Counter(
        str(row.code or row.state)
        for row in await tx.all(written)
        if row.state is not OutboxState.SENT
    )
    there = exists().where(outbox.c.check_in_id == check_ins.c.id)
    never = select(check_ins.c.reason).where(~there)
    why_not.update(str(row.reason) for row in await tx.all(never))
    return Asked(len(everything), why_not, max(everything))


async def _relays(tx: Transaction) -> list[float]:
    sent = select(outbox.c.created_at, outbox.c.sent_at).where(
        outbox.c.lane == int(Lane.RELAY), outbox.c.state == OutboxState.SENT
    )
    return [(row.sent_at - row.created_at).total_seconds() for row in await tx.all(sent)]


def _line(
    channel: str,
    unit: str,
    sent: list[tuple[float, int]],
    check_ins_left: list[float],
    limit: Limit,
    seconds: float,
) -> Line:
    first, last = min(check_ins_left), max(check_ins_left)
    each_second = [0] * (int(seconds) + 1)
    for at, tokens in sent:
        if 0 <= at < len(each_second):
            each_second[int(at)] += tokens
    busy = sum(tokens for at, tokens in sent if first <= at <= last)
    return Line(channel, unit, busy, last - first, limit.most, limit.refused, each_second)


def _pages(night: Night, began: float) -> list[Page]:
    """How long each waited for its first page, by the channel of whoever was on call."""
    paged, found = _first_pages(night), []
    for number, worry in enumerate(night.worries):
        first = paged.get(worry.who.id)
        by = night.people.on_call[number % TEAMS].address.channel
        wait = None if first is None else first - worry.at
        found.append(Page(worry.at - began, wait, "text" if by is Channel.SMS else "Telegram"))
    return found


def _first_pages(night: Night) -> dict[int, float]:
    chats = [(one.text, one.at) for one in night.providers.telegram.messages]
    texts = [(one.body, one.at) for one in night.providers.twilio.texts]
    first: dict[int, float] = {}
    for words, at in sorted(chats + texts, key=lambda one: one[1]):
        named = match(r"URGENT alert \d+, M-(\d+)", words)
        if named is not None:
            first.setdefault(int(named[1]), at)
    return first
