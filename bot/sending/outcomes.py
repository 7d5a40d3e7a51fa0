"""What follows from a provider's answer: the row is finished, tried elsewhere, or put back."""

from datetime import datetime, timedelta
from typing import assert_never

from bot.charity import Charity
from bot.database import Transaction
from bot.rounds.alarm import Ways, put_alarm
from bot.sending.editing import edit_refused
from bot.sending.topics import no_topic, settle_title
from bot.sending.undelivered import THEIRS, close_address, undelivered
from bot.store import outbox, people
from bot.store.early_reports import early_report
from bot.store.holds import held_channels, hold_channel
from bot.store.outbox import Claimed
from bot.store.tellings import look_now
from bot.tables.states import OutboxState
from messages.delivery import Later, Moved, Outcome, Refused, Sent, Status, Unsure, Why
from messages.lanes import Lane
from messages.people import Address, Channel
from messages.topics import TITLES

_WORTH_A_DOUBLE = (Lane.PAGE, Lane.SAFETY, Lane.RELAY)
"""Told twice is better than not told. A check-in is not asked twice."""
TRIES_ON_ONE_LINE = 2
"""Attempts of a page at one address before another is tried."""
MOST_DOUBLES = 3
"""Attempts that may all have gone through: enough to reach somebody, too few to be a flood."""
HELD_TOO_LONG = timedelta(seconds=5)
"""A first page leaves within five seconds: one that may not goes by another way at once."""
_LONGEST_WAIT = {Lane.PAGE: timedelta(seconds=15)}
_USUAL_LONGEST = timedelta(minutes=5)
_OURS_WAIT = timedelta(minutes=1)
_TRIES_AN_HOUR = timedelta(hours=1) // _OURS_WAIT


async def settle(
    tx: Transaction, charity: Charity, row: Claimed, outcome: Outcome, now: datetime
) -> None:
    """Record the outcome of one attempt, and whatever has to follow from it."""
    if row.sentence in TITLES and await settle_title(tx, charity, row, outcome, now):
        return
    match outcome:
        case Sent(provider_id):
            await _sent(tx, charity, row, provider_id, now)
        case Refused(Why.NO_TOPIC, code):
            await no_topic(tx, row, code, now)
        case Refused(why, code, whole_channel):
            if whole_channel and _is_news(row, code):
                await _account_refused(tx, charity, row.address.channel, code, now)
            if row.edits_id is not None:
                await edit_refused(tx, charity, row, why, code, now)
                return
            await _refused(tx, charity, row, why, code, now)
        case Later():
            await _later(tx, charity, row, outcome, now)
        case Unsure(code):
            await unsure(tx, charity, row, code, now)
        case Moved(address):
            moved = Address(row.address.channel, address)
            await people.move_address(tx, row.address_id, moved)
            await outbox.put_back(tx, row, now, "moved")
        case _:
            assert_never(outcome)


async def _sent(
    tx: Transaction, charity: Charity, row: Claimed, provider_id: str, now: datetime
) -> None:
    """A callback can be faster than we are: what it said then counts now."""
    await outbox.finish(tx, row, OutboxState.SENT, now, provider_id=provider_id)
    early = await early_report(tx, row.address.channel, provider_id)
    if early is None:
        return
    await outbox.note_status(tx, row.address.channel, provider_id, early.status, early.code)
    if early.status is not Status.UNDELIVERED:
        return
    if early.why in (Why.OPTED_OUT, Why.WRONG_ADDRESS):
        await close_address(tx, row, early.why, early.code, now)
    theirs = early.why in THEIRS
    await undelivered(tx, charity, row, early.code, now, theirs=theirs)


async def _refused(
    tx: Transaction, charity: Charity, row: Claimed, why: Why, code: str, now: datetime
) -> None:
    """Stop where it is hopeless; try the next address; and let nobody think that it arrived.

    A call stands beside a text to the same person: it is not made into another text.
    """
    if row.address.channel is Channel.VOICE:
        await outbox.finish(tx, row, OutboxState.REFUSED, now, code=code)
        await undelivered(tx, charity, row, code, now)
        return
    if why in (Why.OPTED_OUT, Why.WRONG_ADDRESS):
        await close_address(tx, row, why, code, now)
    if why is not Why.BAD_TEXT:
        other = await people.best_address(tx, row.person_id, charity.channels, [row.address_id])
        if other is not None and (why is not Why.OURS or row.attempts < 6):
            await outbox.put_back(tx, row, now, code, address=other)
            return
    if why is Why.OURS:
        if _is_news(row, code):
            await undelivered(tx, charity, row, code, now)
        await outbox.put_back(tx, row, now + _OURS_WAIT, code)
        return
    await outbox.finish(tx, row, OutboxState.REFUSED, now, code=code)
    theirs = why is Why.WRONG_ADDRESS
    await undelivered(tx, charity, row, code, now, theirs=theirs)


def _is_news(row: Claimed, code: str) -> bool:
    """It goes again every minute: that it was refused is told with the first, and once an hour."""
    return row.code != code[:64] or row.attempts % _TRIES_AN_HOUR == 0


async def _account_refused(
    tx: Transaction, charity: Charity, channel: Channel, code: str, now: datetime
) -> None:
    """Promise 12: nothing at all goes this way, pages neither; staff hear by another."""
    number = code.split(" ", maxsplit=1)[0]
    what = f"{channel.value} refuses us (code {number})"
    await put_alarm(tx, charity, now, what, Ways(but_for=channel))


async def _later(
    tx: Transaction, charity: Charity, row: Claimed, later: Later, now: datetime
) -> None:
    """As long as the provider says, or a little longer each time; a page looks for another way.

    A page for which there is none waits here, while the next person is paged.
    """
    wait = later.after if later.after is not None else _patience(row)
    if later.after is not None and row.address.channel is not Channel.VOICE:
        await people.hold_address(tx, row.address_id, now + wait)
    if later.whole_channel:
        await hold_channel(tx, row.address.channel, now + wait)
    stuck = row.attempts >= TRIES_ON_ONE_LINE
    if later.after is not None or later.whole_channel:
        stuck = stuck or wait > HELD_TOO_LONG
    if stuck and await _another_way(tx, charity, row, later.code, now):
        return
    await outbox.put_back(tx, row, now + wait, later.code)
    if wait > _LONGEST_WAIT[Lane.PAGE]:
        await look_now(tx, row.id, now)


async def _another_way(
    tx: Transaction, charity: Charity, row: Claimed, code: str, now: datetime
) -> bool:
    """A page that does not get through goes to the person's next address that is not held."""
    if row.lane is not Lane.PAGE or row.address.channel is Channel.VOICE:
        return False
    on = charity.channels - await held_channels(tx, charity.channels, now)
    other = await people.best_address(tx, row.person_id, on, [row.address_id], free_at=now)
    return other is not None and await outbox.put_back(tx, row, now, code, address=other)


def _patience(row: Claimed) -> timedelta:
    """2, 4, 8 … seconds."""
    longest = _LONGEST_WAIT.get(row.lane, _USUAL_LONGEST)
    return min(timedelta(seconds=2 ** min(row.attempts, 12)), longest)


async def unsure(tx: Transaction, charity: Charity, row: Claimed, code: str, now: datetime) -> None:
    """It may have gone. What is worth a double is said again, a few times; a check-in is not.

    An edit that is made twice is no double.
    """
    if row.edits_id is not None:
        await outbox.put_back(tx, row, now + _patience(row), code)
        return
    # A page that may not have gone has waited long enough for this line: first the other one.
    if row.attempts <= MOST_DOUBLES and await _another_way(tx, charity, row, code, now):
        return
    if row.lane in _WORTH_A_DOUBLE and row.attempts < MOST_DOUBLES:
        await outbox.put_back(tx, row, now + _patience(row), code, unsure_since=now)
        return
    await outbox.finish(tx, row, OutboxState.UNSURE, now, code=code)
    if row.lane in _WORTH_A_DOUBLE:
        await undelivered(tx, charity, row, code, now)
