"""A process that is told to stop finishes what it holds, and the next one goes on from there."""

import aiohttp
from sqlalchemy import select

from bot.sending.sender import AT_ONCE, EVERYTHING, IN_FLIGHT
from bot.tables import outbox
from bot.tables.states import OutboxState
from messages.people import Channel
from tests.serving.moving_in import Neighbour
from tests.serving.street import Street

MANY = IN_FLIGHT[EVERYTHING] + AT_ONCE + 4
"""More than may be on their way or being made ready when it is told to stop."""


async def test_a_stop_in_the_middle_of_sending_loses_nothing_and_doubles_nothing(
    quiet_street: Street,
) -> None:
    here = quiet_street
    pairs = [await _pair(here, number) for number in range(MANY)]
    await here.served.start()
    here.telegram.gate.clear()
    for member, buddy in pairs:
        await here.says(member, f"cake for {buddy.name}")
    await here.telegram.until(lambda: len(here.telegram.messages) >= 5)
    here.served.process.terminate()
    await here.served.until(lambda: _takes_nobody_in(here))
    assert await here.served.goes_on(1.0), "it did not wait for what it holds"
    here.telegram.gate.set()
    assert await here.served.ended() == 0
    rows = await here.stored(select(outbox))
    assert all(row.claim is None for row in rows), "it ended while it held something"
    went = [row for row in rows if row.state is OutboxState.SENT and row.body in _arrived(here)]
    assert len(went) == len(_arrived(here)) < MANY
    await here.served.start()
    for _, buddy in pairs:
        await here.hears(buddy, f"cake for {buddy.name}")
    await here.all_is_sent()
    assert [len(here.seen(buddy)) for _, buddy in pairs] == [1] * MANY
    assert await here.served.stop() == 0


async def test_what_twilio_kept_while_nobody_served_is_taken_in_at_the_next_start(
    quiet_street: Street,
) -> None:
    here = quiet_street
    jo = await here.staff("Jo Applegarth", Channel.SMS, order=1)
    sam = await here.member("Sam Applegarth", Channel.SMS)
    text = here.twilio_holds(sam, "kms tonight")
    await here.served.start()
    await here.hears(jo, "URGENT", f"M-{sam.id}")
    assert await here.brings(text) == 200  # and once more by webhook, which changes nothing
    await here.all_is_sent()
    assert len(await here.hears(jo, "URGENT")) == 1
    assert await here.served.stop() == 0


async def _pair(here: Street, number: int) -> tuple[Neighbour, Neighbour]:
    buddy = await here.buddy(f"Ann Hollyoak{number}", Channel.TELEGRAM)
    return await here.member(f"Sam Hollyoak{number}", Channel.SMS, buddy), buddy


def _arrived(here: Street) -> set[str]:
    return {message.text for message in here.telegram.messages}


async def _takes_nobody_in(here: Street) -> bool:
    try:
        await here.served.get("/healthz")
    except aiohttp.ClientError:
        return True
    return False
