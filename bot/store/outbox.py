"""What waits to be sent: putting it there, and recording what became of it."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, func, select, update

from bot.database import Transaction
from bot.tables import addresses, outbox
from bot.tables.states import OutboxState
from messages.delivery import Status
from messages.lanes import Lane
from messages.people import Address, Channel
from messages.sentences import Sentence
from schedules.turns import turn

_FAIR = (Lane.CHECK_IN, Lane.BULK)
_CLAIMED = (
    select(outbox, addresses.c.value.label("address_value"))
    .join(addresses, addresses.c.id == outbox.c.address_id)
    .where(outbox.c.id == bindparam("id"))
)
_MINE = update(outbox).where(
    outbox.c.id == bindparam("row_id"),
    outbox.c.claim == bindparam("row_claim"),
    outbox.c.state == OutboxState.WAITING,
)
_SAID_LATELY = (
    select(outbox.c.id)
    .where(outbox.c.member_id == bindparam("person_id"))
    .where(outbox.c.person_id == bindparam("person_id"))
    .where(outbox.c.sentence.in_(bindparam("sentences", expanding=True)))
    .where(outbox.c.created_at >= bindparam("since"))
    .limit(1)
)


@dataclass(frozen=True, slots=True, repr=False)
class Draft:
    """One sentence for one person, to be put into the outbox."""

    person_id: int
    sentence: Sentence
    lane: Lane
    once: str
    filling: dict[str, str]
    due_at: datetime
    expires_at: datetime | None = None
    member_id: int | None = None
    concern_id: int | None = None
    request_id: int | None = None
    check_in_id: int | None = None
    answer_to: str = ""
    press_id: str = ""
    edits_id: int | None = None
    topic_id: int | None = None


@dataclass(frozen=True, slots=True, repr=False)
class Claimed:
    """A row that this process, and no other, is to send now."""

    id: int
    claim: str
    lane: Lane
    sentence: Sentence
    filling: dict[str, str]
    person_id: int
    address_id: int
    address: Address
    member_id: int | None
    concern_id: int | None
    request_id: int | None
    check_in_id: int | None
    answer_to: str
    press_id: str
    created_at: datetime
    expires_at: datetime | None
    attempts: int
    unsure_since: datetime | None
    body: str | None
    code: str = ""
    """What the last attempt came to; empty before the first."""
    once: str = ""
    edits_id: int | None = None
    topic_id: int | None = None


async def put(
    tx: Transaction, now: datetime, draft: Draft, address: tuple[int, Channel]
) -> int | None:
    """Write one row; None where the same thing was said before."""
    address_id, channel = address
    return await tx.add_once(
        outbox,
        lane=int(draft.lane),
        sentence=draft.sentence.value,
        filling=draft.filling,
        person_id=draft.person_id,
        address_id=address_id,
        channel=channel,
        member_id=draft.member_id,
        concern_id=draft.concern_id,
        request_id=draft.request_id,
        check_in_id=draft.check_in_id,
        answer_to=draft.answer_to,
        press_id=draft.press_id,
        edits_id=draft.edits_id,
        topic_id=draft.topic_id,
        created_at=now,
        expires_at=draft.expires_at,
        turn=_turn(draft),
        state=OutboxState.WAITING,
        due_at=draft.due_at,
        once=draft.once[:120],
    )


def _turn(draft: Draft) -> int:
    """Whoever waits for an answer is answered in order; where nobody waits, everybody is fair."""
    if draft.lane not in _FAIR or draft.expires_at is None:
        return 0
    return turn(draft.expires_at, draft.person_id)


async def claimed(tx: Transaction, row_id: int) -> Claimed:
    """The row behind a claim.

    Raises:
        VaultFault: it was written with another key.
    """
    row = await tx.first(_CLAIMED, id=row_id)
    assert row is not None
    return Claimed(
        id=row.id,
        claim=row.claim,
        lane=Lane(row.lane),
        sentence=Sentence(row.sentence),
        filling=row.filling,
        person_id=row.person_id,
        address_id=row.address_id,
        address=Address(row.channel, row.address_value),
        member_id=row.member_id,
        concern_id=row.concern_id,
        request_id=row.request_id,
        check_in_id=row.check_in_id,
        answer_to=row.answer_to,
        press_id=row.press_id,
        edits_id=row.edits_id,
        topic_id=row.topic_id,
        created_at=row.created_at,
        expires_at=row.expires_at,
        attempts=row.attempts,
        unsure_since=row.unsure_since,
        body=row.body,
        code=row.code,
        once=row.once,
    )


async def finish(
    tx: Transaction,
    row: Claimed,
    state: OutboxState,
    now: datetime,
    *,
    code: str = "",
    provider_id: str | None = None,
) -> bool:
    """Record what became of a claimed row; False where the claim has passed to another."""
    done = await _change_mine(
        tx,
        row,
        state=state,
        code=code[:64],
        provider_id=provider_id,
        claim=None,
        sent_at=now if state is OutboxState.SENT else None,
    )
    return done == 1


async def keep_body(tx: Transaction, row: Claimed, body: str) -> None:
    """The words exactly as they are about to go."""
    await _change_mine(tx, row, body=body)


async def put_back(
    tx: Transaction,
    row: Claimed,
    due_at: datetime,
    code: str,
    *,
    unsure_since: datetime | None = None,
    address: tuple[int, Channel] | None = None,
) -> bool:
    """It goes again later, perhaps to another address of the same person."""
    values: dict[str, object] = {"due_at": due_at, "claim": None, "code": code[:64]}
    if unsure_since is not None:
        values["unsure_since"] = unsure_since
    if address is not None:
        values |= {"address_id": address[0], "channel": address[1], "unsure_since": None}
    return await _change_mine(tx, row, **values) == 1


async def _change_mine(tx: Transaction, row: Claimed, **values: object) -> int:
    return await tx.run(_MINE, row_id=row.id, row_claim=row.claim, **values)


async def note_status(
    tx: Transaction, channel: Channel, provider_id: str, status: Status, code: str
) -> Claimed | None:
    """A provider's later word. Ranked: one that would go back is ignored, and gives None."""
    higher = (
        update(outbox)
        .where(outbox.c.channel == channel, outbox.c.provider_id == provider_id)
        .where(outbox.c.status < int(status))
        .values(status=int(status), status_code=code[:40])
        .returning(outbox.c.id)
    )
    row = await tx.first(higher)
    return None if row is None else await claimed(tx, int(row.id))


async def is_known(tx: Transaction, channel: Channel, provider_id: str) -> bool:
    """Whether one of our messages has this provider id already."""
    found = select(outbox.c.id).where(
        outbox.c.channel == channel, outbox.c.provider_id == provider_id
    )
    return await tx.first(found.limit(1)) is not None


async def next_due(tx: Transaction) -> datetime | None:
    """When the next waiting row wants to go."""
    waiting = select(func.min(outbox.c.due_at)).where(outbox.c.state == OutboxState.WAITING)
    row = await tx.first(waiting)
    return None if row is None else row[0]


async def said_lately(
    tx: Transaction, person_id: int, sentences: Collection[Sentence], since: datetime
) -> bool:
    """Whether one of these sentences was put out for this person since then."""
    these = [sentence.value for sentence in sentences]
    said = await tx.first(_SAID_LATELY, person_id=person_id, sentences=these, since=since)
    return said is not None


async def said_to(tx: Transaction, address_id: int, sentence: Sentence, since: datetime) -> int:
    """How often this sentence was put out for this address since then."""
    found = select(func.count()).where(
        outbox.c.address_id == address_id,
        outbox.c.sentence == sentence.value,
        outbox.c.created_at >= since,
    )
    row = await tx.first(found)
    return 0 if row is None else int(row[0])


async def sentence_of(
    tx: Transaction, channel: Channel, address_id: int, provider_id: str
) -> Sentence | None:
    """Which sentence of ours somebody replies to."""
    found = select(outbox.c.sentence).where(
        outbox.c.channel == channel,
        outbox.c.provider_id == provider_id,
        outbox.c.address_id == address_id,
    )
    row = await tx.first(found.order_by(outbox.c.id.desc()).limit(1))
    return None if row is None else Sentence(row.sentence)


async def what_it_was_about(
    tx: Transaction, channel: Channel, address_id: int, provider_id: str
) -> tuple[int | None, int | None, int | None] | None:
    """Request, concern and member of a message of ours that somebody replies to."""
    found = select(outbox.c.request_id, outbox.c.concern_id, outbox.c.member_id).where(
        outbox.c.channel == channel,
        outbox.c.provider_id == provider_id,
        outbox.c.address_id == address_id,
    )
    row = await tx.first(found.order_by(outbox.c.id.desc()).limit(1))
    return None if row is None else (row.request_id, row.concern_id, row.member_id)
