"""How fast a channel sends: never faster than the provider bears, the most urgent first."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from bot.channels.pace import Gates, Pace, pace_of
from bot.channels.phones import PhonesPort
from bot.channels.port import Port
from messages.delivery import Sent
from messages.lanes import Lane
from messages.outgoing import Outgoing
from messages.people import Address, Channel

SAM = Address(Channel.TELEGRAM, "700100")
ADA = Address(Channel.TELEGRAM, "700101")
BEN = Address(Channel.TELEGRAM, "700102")
TEAM = Address(Channel.TELEGRAM, "-100200")


def telegram_gates() -> Gates:
    return Gates(30, 1.0, 3.0)


def test_one_chat_gets_one_a_second_and_a_group_twenty_a_minute() -> None:
    gates = telegram_gates()
    gates.took(SAM, 10.0)
    gates.took(TEAM, 10.0)
    assert gates.wait_for(SAM, 10.2) == pytest.approx(0.8)
    assert gates.wait_for(TEAM, 10.0) == pytest.approx(60 / 20)
    assert gates.wait_for(ADA, 10.0) == 0


def test_one_chat_told_to_wait_halts_nobody_else() -> None:
    gates = telegram_gates()
    gates.hold(0.0, timedelta(seconds=30), SAM)
    assert gates.wait_for(SAM, 1.0) == 29
    assert gates.wait_for(ADA, 1.0) == 0
    assert gates.wait(1.0) == 0


def test_three_chats_told_to_wait_at_once_halt_the_whole_bot() -> None:
    gates = telegram_gates()
    gates.hold(-60.0, timedelta(seconds=7), TEAM)
    for address in (SAM, ADA, BEN):
        gates.hold(0.0, timedelta(seconds=7), address)
    assert gates.wait(0.0) == 7


def test_chats_told_to_wait_one_after_the_other_halt_nobody() -> None:
    gates = telegram_gates()
    for start, address in ((0.0, SAM), (20.0, ADA), (40.0, BEN)):
        gates.hold(start, timedelta(seconds=7), address)
    assert gates.wait(40.0) == 0


def test_a_provider_that_names_no_time_is_given_some() -> None:
    gates = Gates(10.0)
    gates.hold(0.0, None, None)
    assert gates.wait(0.0) == 5


def test_a_second_hold_never_shortens_the_first() -> None:
    gates = telegram_gates()
    gates.hold(0.0, timedelta(seconds=30), SAM)
    gates.hold(1.0, timedelta(seconds=2), SAM)
    assert gates.wait_for(SAM, 1.0) == 29


def test_chats_of_long_ago_are_forgotten() -> None:
    gates = telegram_gates()
    for chat in range(5000):
        gates.took(Address(Channel.TELEGRAM, str(chat)), chat * 10.0)
    assert len(gates.chat_free) <= 1001


def waited() -> float:
    """Seconds that this test has waited, in the loop's own time."""
    return asyncio.get_running_loop().time()


async def leave(pace: Pace, lane: Lane, left: list[Lane]) -> None:
    assert await pace.depart(lane, SAM)
    left.append(lane)


async def test_a_page_overtakes_everyone_who_is_ready() -> None:
    pace, left = Pace(Gates(10)), list[Lane]()
    async with asyncio.TaskGroup() as group:
        for lane in [Lane.BULK] * 3 + [Lane.CHECK_IN] * 3 + [Lane.PAGE] * 2:
            group.create_task(leave(pace, lane, left))
    assert left[0] is Lane.BULK, "there was room when it came"
    assert left[1:] == [Lane.PAGE] * 2 + [Lane.CHECK_IN] * 3 + [Lane.BULK] * 2


async def test_little_is_made_ready_while_there_is_no_room() -> None:
    """What is claimed cannot be overtaken by what is written later, and may die with us."""
    pace, made_ready = Pace(Gates(2)), 0
    async with asyncio.TaskGroup() as group:
        try:
            async with asyncio.timeout(0.8):
                while await pace.token(Lane.BULK):
                    made_ready += 1
                    pace.made_ready(Lane.BULK)
                    group.create_task(pace.depart(Lane.CHECK_IN, SAM))
                    await asyncio.sleep(0)
        except TimeoutError:
            assert made_ready == 2, "two left within the second, and the third is not begun"


async def test_a_page_is_made_ready_whatever_else_is() -> None:
    pace = Pace(Gates(2))
    async with asyncio.TaskGroup() as group:
        group.create_task(pace.depart(Lane.CHECK_IN, SAM))
        waiting = group.create_task(pace.depart(Lane.CHECK_IN, SAM))
        await asyncio.sleep(0)
        ordinary = group.create_task(pace.token(Lane.BULK))
        assert await pace.token(Lane.PAGE)
        assert waited() < 0.5
        assert not ordinary.done()
        for each in (waiting, ordinary):
            each.cancel()


async def test_whoever_gives_up_waiting_takes_nobodys_place() -> None:
    pace, left = Pace(Gates(2)), list[Lane]()
    await pace.depart(Lane.PAGE, SAM)
    quitters = [asyncio.create_task(pace.depart(Lane.SAFETY, SAM)) for _ in range(100)]
    patient = asyncio.create_task(leave(pace, Lane.BULK, left))
    await asyncio.sleep(0)
    for quitter in quitters:
        quitter.cancel()
    await patient
    assert waited() < 1
    assert left == [Lane.BULK]


async def test_a_halted_channel_does_not_keep_us_from_stopping() -> None:
    pace, stopping = Pace(Gates(10)), asyncio.Event()
    pace.hold(timedelta(hours=1), None)
    waiting = asyncio.create_task(pace.token(Lane.PAGE, stopping))
    await asyncio.sleep(0)
    stopping.set()
    assert await waiting is False
    assert waited() == 0


async def test_leave_is_given_as_usual_while_nobody_stops() -> None:
    pace, stopping = Pace(Gates(20)), asyncio.Event()
    assert [await pace.token(Lane.PAGE, stopping) for _ in range(3)] == [True] * 3


async def test_one_chat_waits_its_turn_and_another_does_not() -> None:
    pace = Pace(Gates(1000, same_chat=0.2))
    await pace.depart(Lane.RELAY, SAM)
    await pace.depart(Lane.RELAY, ADA)
    assert waited() < 0.01
    await asyncio.gather(pace.depart(Lane.PAGE, SAM), pace.depart(Lane.PAGE, SAM))
    assert waited() == pytest.approx(0.4)
    assert timedelta(0) < pace.wait_for(SAM) <= timedelta(seconds=0.2)


async def test_a_hold_and_a_long_text_keep_the_next_one_back() -> None:
    pace = Pace(Gates(10))
    await pace.depart(Lane.RELAY, SAM, 3)
    await pace.depart(Lane.RELAY, ADA)
    assert waited() == pytest.approx(0.2)
    pace.hold(timedelta(seconds=0.3), None)
    await pace.depart(Lane.PAGE, BEN)
    assert waited() == pytest.approx(0.5)


async def test_what_cannot_leave_for_long_goes_back_to_the_others() -> None:
    """A claim that waits here could be sent by nobody else."""
    pace = Pace(Gates(10), longest=timedelta(seconds=0.05))
    pace.hold(timedelta(hours=1), None)
    assert await pace.depart(Lane.CHECK_IN, SAM) is None
    assert waited() == pytest.approx(0.05)


async def test_looking_for_what_to_send_and_finding_nothing_costs_nobody_a_place() -> None:
    pace = Pace(Gates(1))
    for _ in range(50):
        await pace.token(Lane.PAGE)
        pace.made_ready(Lane.PAGE)
    assert await pace.depart(Lane.RELAY, SAM)
    assert waited() == 0


@pytest.mark.parametrize("channel", Channel)
async def test_every_channel_has_a_pace(channel: Channel) -> None:
    pace = pace_of(channel)
    await pace.token(Lane.PAGE)
    assert await pace.depart(Lane.PAGE, Address(channel, "1"))
    assert waited() == 0


async def test_pretend_phones_take_everything_at_once() -> None:
    pace = pace_of(Channel.PHONES)
    phones: Port = PhonesPort()
    names = [await _send(phones, pace) for _ in range(1000)]
    assert waited() == 0
    assert len(set(names)) == 1000


async def _send(phones: Port, pace: Pace) -> str:
    address = Address(Channel.PHONES, "text-sam")
    await pace.token(Lane.BULK)
    assert await pace.depart(Lane.BULK, address)
    outcome = await phones.send(Outgoing(address, "hi", datetime(2026, 3, 6, tzinfo=UTC)))
    assert isinstance(outcome, Sent)
    return outcome.provider_id


async def test_how_long_a_whole_channel_is_held_is_known_so_that_pages_go_another_way() -> None:
    clock = [0.0]
    pace = Pace(telegram_gates(), lambda: clock[0])
    for nth, address in enumerate((SAM, ADA, BEN), 1):
        pace.hold(timedelta(seconds=30), address)
        assert pace.held() == timedelta(seconds=30 if nth == 3 else 0)
    clock[0] = 12.0
    assert pace.held() == timedelta(seconds=18)
