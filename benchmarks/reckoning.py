"""After the killing: what the database holds, what the providers have, and what was promised."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from statistics import median

from sqlalchemy import Row, Select, select

from benchmarks.providers import Providers
from benchmarks.street_life import StreetLife
from bot.database import Database
from bot.tables import addresses, check_ins, concerns, messages, outbox
from bot.tables.states import CheckInState, ConcernState, OutboxState
from messages.delivery import Status
from messages.lanes import Lane
from messages.people import Channel
from messages.sentences import Sentence
from tests.serving.moving_in import Neighbour

Place = tuple[str, str]
"""An address and the words that reached it."""


@dataclass(frozen=True, slots=True)
class Line:
    """One promise: how many there were, how many broke it, how many came twice at a provider."""

    promise: str
    how_many: int
    broken: int = 0
    twice: int | None = None
    """None where it cannot come twice, or twice is already broken."""
    note: str = ""


@dataclass(slots=True)
class Stored:
    """Everything that the service has written down."""

    messages: list[Row[tuple[object, ...]]]
    outbox: list[Row[tuple[object, ...]]]
    check_ins: list[Row[tuple[object, ...]]]
    concerns: list[Row[tuple[object, ...]]]


async def read_all(database: Database) -> Stored:
    """One moment of the whole database."""
    sent = select(outbox, addresses.c.value.label("to")).join(
        addresses, addresses.c.id == outbox.c.address_id
    )
    questions: tuple[Select[tuple[object, ...]], ...] = (
        select(messages),
        sent,
        select(check_ins),
        select(concerns),
    )
    async with database.reading() as tx:
        return Stored(*[list(await tx.all(each)) for each in questions])


def still_to_do(stored: Stored, life: StreetLife) -> str:
    """What is on its way yet, in or out; empty once all has come to rest."""
    known = {row.provider_id for row in stored.messages}
    unpaged = (row.state is ConcernState.OPEN and not row.pages for row in stored.concerns)
    counts = {
        "not stored": sum(said.provider_id not in known for said in life.carrying.said),
        "not accepted": life.carrying.on_the_way,
        "not sent": sum(row.state is OutboxState.WAITING for row in stored.outbox),
        "not paged": sum(unpaged),
    }
    return ", ".join(f"{many} {what}" for what, many in counts.items() if many)


@dataclass(slots=True)
class Reckoning:
    """Sets what happened beside what was promised. `until`: slots due later don't count."""

    stored: Stored
    life: StreetLife
    providers: Providers
    until: datetime

    def lines(self) -> list[Line]:
        """Every promise that a kill could break."""
        return [
            self._received(),
            self._carried("words of members reach their buddy", self.life.ordinary, Sentence.RELAY),
            self._carried(
                "answers of buddies reach the member", self.life.answers, Sentence.FROM_BUDDY
            ),
            *self._slots(),
            *self._alerts(),
            self._sent(),
            self._known(),
            self._reports(),
        ]

    def _received(self) -> Line:
        """Accepted or only held in a provider's list: all of it is stored, once."""
        said = self.life.carrying.said
        stored = Counter(row.provider_id for row in self.stored.messages)
        lost = sum(stored[each.provider_id] != 1 for each in said)
        listed = sum(each.accepted is None for each in said)
        again = sum(each.tries > 1 for each in said)
        note = f"{listed} only through Twilio's list, {again} brought more than once"
        return Line("what people wrote is stored once", len(said), lost, note=note)

    def _carried(
        self, promise: str, said: Iterable[tuple[object, Neighbour]], sentence: Sentence
    ) -> Line:
        rows = [row for row in self.stored.outbox if row.sentence == sentence.value]
        broken = twice = count = 0
        for each, to in said:
            count += 1
            words = each.words  # type: ignore[attr-defined]
            mine = [row for row in rows if row.filling.get("text", "") == words]
            arrived = sum(words in text for text in self._seen(to))
            broken += len(mine) != 1 or not arrived
            twice += arrived > 1
        return Line(promise, count, broken, twice)

    def _slots(self) -> list[Line]:
        """In doubt whether it went, a check-in is not sent again: some of those never arrive."""
        due = [member for member, slot in self.life.people.asked if slot <= self.until]
        rows = Counter(row.person_id for row in self.stored.check_ins)
        asked = {row.person_id for row in self.stored.check_ins if row.state is CheckInState.ASKED}
        doubt = {
            row.person_id
            for row in self.stored.outbox
            if row.check_in_id is not None and row.state is OutboxState.UNSURE
        }
        seen = {member.id: len(self._seen(member)) for member in due}
        missed = sum(
            rows[member.id] != 1
            or member.id not in asked
            or (seen[member.id] == 0 and member.id not in doubt)
            for member in due
        )
        never = sum(seen[member.id] == 0 for member in due if member.id in doubt)
        note = f"{len(doubt)} in doubt and not sent again, of which {never} never arrived"
        return [
            Line("each slot that came is asked", len(due), missed, note=note),
            Line("no slot is asked twice", len(due), sum(n > 1 for n in seen.values())),
        ]

    def _alerts(self) -> list[Line]:
        """A page for each on a phone of somebody's, and whoever took one has it."""
        by_member = {row.member_id: row.id for row in self.stored.concerns}
        waits = []
        for said in self.life.worries:
            paged_at = self._first_page(by_member.get(said.who.id, 0))
            if paged_at is not None:
                waits.append(paged_at - said.at)
        owned = {row.id for row in self.stored.concerns if row.state is ConcernState.TAKEN}
        lost = sum(number not in owned for _, number in self.life.taken)
        twice, many = self._doubled(self.stored.outbox, Lane.PAGE), len(self.life.worries)
        slow = f"after {median(waits):.1f} s, at most {max(waits):.0f} s" if waits else ""
        return [
            Line("each worrying message is on a phone", many, many - len(waits), twice, slow),
            Line("whoever took an alert has it", len(self.life.taken), lost),
        ]

    def _first_page(self, alert: int) -> float | None:
        """When the first page about it reached any phone, by the loop's clock."""
        opening = f"URGENT alert {alert},"
        chats = [one.at for one in self.providers.telegram.messages if one.text.startswith(opening)]
        texts = [one.at for one in self.providers.twilio.texts if one.body.startswith(opening)]
        return min([*chats, *texts], default=None)

    def _sent(self) -> Line:
        """Every row that counts as sent is at a provider; calls stand in no list of messages."""
        texts = [row for row in self.stored.outbox if row.channel is not Channel.VOICE]
        sent = [row for row in texts if row.state is OutboxState.SENT]
        promised, arrived = Counter(_place(row) for row in sent), self._arrived()
        missing = sum(max(0, many - arrived[place]) for place, many in promised.items())
        twice = self._doubled(self.stored.outbox)
        refused = sum(row.state is OutboxState.REFUSED for row in self.stored.outbox)
        skipped = sum(row.state is OutboxState.SKIPPED for row in self.stored.outbox)
        note = f"{refused} refused, {skipped} no longer wanted"
        return Line("what counts as sent was sent", len(sent), missing, twice, note)

    def _known(self) -> Line:
        """Nothing is at a provider that no row knows of."""
        arrived, known = self._arrived(), {_place(row) for row in self.stored.outbox}
        unknown = sum(many for place, many in arrived.items() if place not in known)
        return Line("what was sent is written down", arrived.total(), unknown)

    def _reports(self) -> Line:
        by_sid = {row.provider_id: row.status for row in self.stored.outbox}
        told = self.life.delivered
        # A text whose sending was cut off has no row of its own name: what it was is sent again.
        lost = sum(by_sid.get(sid, Status.DELIVERED) < Status.DELIVERED for sid in told)
        return Line("what was reported as delivered stays so", len(told), lost)

    def _doubled(self, rows: Iterable[Row[tuple[object, ...]]], lane: Lane | None = None) -> int:
        """How many messages reached a phone beyond those that were written down."""
        mine = Counter(_place(row) for row in rows if lane is None or row.lane == lane)
        arrived = self._arrived()
        return sum(max(0, arrived[place] - many) for place, many in mine.items())

    def _arrived(self) -> Counter[Place]:
        chats = [(str(one.chat), one.text) for one in self.providers.telegram.messages]
        texts = [
            (one.to, one.body) for one in self.providers.twilio.texts if one.direction != "inbound"
        ]
        return Counter([*chats, *texts])

    def _seen(self, who: Neighbour) -> list[str]:
        if who.address.channel is Channel.TELEGRAM:
            return [one.text for one in self.providers.telegram.to(who.chat)]
        return [one.body for one in self.providers.twilio.to(who.number)]


def _place(row: Row[tuple[object, ...]]) -> Place:
    return row.to, row.body or ""
