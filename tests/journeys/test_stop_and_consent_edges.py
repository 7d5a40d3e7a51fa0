"""The edges of STOP, START and consent: nothing is promised that does not come."""

import pytest
from sqlalchemy import func, select

from bot.store import people as store
from bot.store.requests import waiting_of
from bot.tables import people
from messages.inbound import Inbound, Kind
from messages.people import Address, Channel, first_name
from tests.town.town import Resident, Town


@pytest.fixture
def town(quiet_town: Town) -> Town:
    """What is decided here is the same through every channel."""
    return quiet_town


async def _waits(town: Town, member: Resident) -> bool:
    async with town.service.database.reading() as tx:
        return await waiting_of(tx, member.id) is not None


async def _stopped(town: Town, member: Resident) -> bool:
    async with town.service.database.reading() as tx:
        person = await store.find_person(tx, member.id)
    assert person is not None
    return person.stopped_at is not None


async def test_nobody_waits_for_an_answer_after_stop(town: Town) -> None:
    await town.staff("Jo Marsh")
    priya = await town.buddy("Priya Shah")
    await town.buddy("Tom Reed", on="text")
    sam = await town.member("Sam Okafor", buddy=priya)
    await sam.writes("watched the rain")
    priya.hears("watched the rain")
    sam.hears("Priya")
    await sam.writes("stop")
    sam.hears("START")
    assert not await _waits(town, sam)
    await town.later(days=1)


async def test_nobody_waits_for_an_answer_after_blocking_the_only_way_to_them(town: Town) -> None:
    await town.staff("Jo Marsh")
    priya = await town.buddy("Priya Shah")
    sam = await town.member("Sam Okafor", on="chat", buddy=priya)
    await sam.writes("watched the rain")
    priya.hears("watched the rain")
    sam.hears("Priya")
    await sam.does(Kind.BLOCKED)
    assert not await _waits(town, sam)
    await town.later(days=1)


async def test_when_nobody_is_free_staff_are_told_one_after_the_other(town: Town) -> None:
    jo = await town.staff("Jo Marsh", order=1)
    kim = await town.staff("Kim Lowe", order=2)
    sam = await town.member("Sam Okafor")
    await sam.writes("hello, quiet day here")
    sam.hears("volunteer")
    sam.hears("staff")
    jo.hears("request 1")
    town.it_is("2026-11-23 08:59")
    await town.settle()
    kim.hears_nothing()
    await town.later(minutes=2)
    kim.hears("request 1", "for 15 hours")
    town.it_is("2026-11-23 17:00")
    await town.settle()
    for one in (jo, kim):
        one.hears("was promised an answer by 6pm")
    sam.hears("later than 6pm")
    await town.later(hours=1, minutes=1)
    jo.hears("request 1", "for 24 hours")


async def test_a_thumbs_up_is_shown_to_their_buddy_and_asks_for_nothing(town: Town) -> None:
    await town.staff("Jo Marsh")
    priya = await town.buddy("Priya Shah")
    sam = await town.member("Sam Okafor", on="chat", buddy=priya)
    await sam.writes("watched the rain")
    priya.hears("watched the rain")
    sam.hears("Priya")
    await priya.writes("Rain can be lovely")
    sam.hears("Rain can be lovely")
    await sam.writes("\U0001f44d", kind=Kind.REACTION)
    priya.hears("Sam", "\U0001f44d")
    await sam.writes("", kind=Kind.REACTION)
    assert not await _waits(town, sam)
    await town.later(days=1)


async def test_a_thumbs_up_from_somebody_without_a_buddy_asks_nobody(town: Town) -> None:
    await town.staff("Jo Marsh")
    await town.buddy("Tom Reed", on="text")
    sam = await town.member("Sam Okafor", on="chat")
    await sam.writes("\U0001f44d", kind=Kind.REACTION)
    await town.later(days=1)


async def test_unblocking_does_not_undo_a_typed_stop(town: Town) -> None:
    await town.staff("Jo Marsh")
    sam = await town.member("Sam Okafor", on="chat", days="daily", at="18:30")
    await sam.writes("stop")
    sam.hears("START")
    await sam.does(Kind.BLOCKED)
    await sam.does(Kind.UNBLOCKED)
    assert await _stopped(town, sam)
    await town.later(days=2)


async def test_an_older_start_that_comes_late_does_not_undo_a_newer_stop(
    quiet_town: Town,
) -> None:
    town = quiet_town
    sam = await town.member("Sam Okafor")
    sent_at = town.now
    await town.later(minutes=5)
    await sam.writes("stop")
    sam.hears("START")
    await town.later(minutes=10)
    for kind, name in ((Kind.TEXT, "late-1"), (Kind.CARRIER_START, "late-2")):
        await town.service.receive(Inbound(sam.address, name, kind, sent_at, text="START"))
        await town.settle()
    assert await _stopped(town, sam)
    sam.hears_nothing()
    await sam.writes("start")
    sam.hears("the Hello Team")
    assert not await _stopped(town, sam)


async def _invited(town: Town, *, on: str = "text") -> Resident:
    sam = await town.member("Sam Okafor", on=on, days="daily", at="18:30", consent=False)
    town.it_is("2026-11-22 18:25")
    await town.later(minutes=10)
    sam.hears("people read")
    sam.hears("OK")
    return sam


async def test_ok_after_no_hears_that_we_have_stopped_and_start_asks_again(town: Town) -> None:
    await town.staff("Jo Marsh")
    sam = await _invited(town)
    await sam.writes("no")
    sam.hears("fine")
    await sam.writes("ok")
    sam.hears("asked us to stop", "START")
    await sam.writes("start")
    sam.hears("OK", "NO")
    await sam.writes("ok")
    sam.hears("first hello")
    assert not await _stopped(town, sam)
    await town.later(days=1)
    sam.hears("the Hello Team")


async def test_the_consent_buttons_always_mean_consent(town: Town) -> None:
    await town.staff("Jo Marsh")
    await town.buddy("Tom Reed", on="text")
    sam = await _invited(town, on="chat")
    await sam.presses("OK, start")
    sam.hears("first hello")
    await sam.presses("OK, start")
    await sam.presses("No thank you")
    sam.hears("fine")
    assert await _stopped(town, sam)
    await town.later(days=2)
    await sam.presses("OK, start")
    sam.hears("first hello")
    assert not await _stopped(town, sam)


async def test_ok_after_start_is_consent_and_not_words_for_a_buddy(town: Town) -> None:
    await town.staff("Jo Marsh")
    await town.buddy("Tom Reed", on="text")
    sam = await town.member("Sam Okafor", days="daily", at="18:30", consent=False)
    await sam.writes("start")
    sam.hears("OK", "NO")
    await sam.writes("ok")
    sam.hears("first hello")
    assert not await _waits(town, sam)


async def test_who_has_stopped_is_promised_no_hello(town: Town) -> None:
    await town.staff("Jo Marsh")
    sam = await town.member("Sam Okafor", days="wed sun", at="18:30")
    await sam.writes("stop")
    sam.hears("START")
    for word in ("more", "less", "times", "pause"):
        await sam.writes(word)
        sam.hears("asked us to stop", "START", never=("Next hello",))


async def test_who_is_paused_hears_until_when(town: Town) -> None:
    await town.staff("Jo Marsh")
    sam = await town.member("Sam Okafor", days="wed sun", at="18:30")
    town.it_is("2026-11-23 12:00")
    await sam.writes("pause 2 weeks")
    sam.hears("7 December")
    for word in ("more", "times", "less"):
        await sam.writes(word)
        sam.hears("7 December", "START", never=("Next hello",))


async def test_who_has_not_agreed_is_asked_first(town: Town) -> None:
    await town.staff("Jo Marsh")
    sam = await town.member("Sam Okafor", days="wed sun", at="18:30", consent=False)
    await sam.writes("times")
    sam.hears("OK", "NO")
    await sam.writes("ok")
    sam.hears("first hello")


async def test_a_stranger_who_wants_to_talk_is_for_staff_and_for_no_volunteer(town: Town) -> None:
    await town.staff("Jo Marsh")
    await town.buddy("Tom Reed", on="text")
    nan = await town.stranger("Nan")
    await nan.writes("talk")
    nan.hears("the Hello Team", "999")
    await town.later(hours=1)


async def test_a_stranger_is_not_called_somebody(town: Town) -> None:
    jo = await town.staff("Jo Marsh")
    nan = await town.stranger("Nan")
    await nan.writes("i feel hopeless and i cant go on like this")
    nan.hears("116 123", never=("somebody",))
    jo.hears("lert 1")
    await jo.writes("T1")
    jo.hears("you have")
    nan.hears("Jo", never=("somebody",))
    await jo.writes("C1 spoke, safe now")
    jo.hears("closed")


async def test_leaving_is_told_as_leaving_to_whoever_has_it(town: Town) -> None:
    jo = await town.staff("Jo Marsh")
    sam = await town.member("Sam Okafor", on="chat")
    await sam.writes("i cant do this anymore ive got the tablets ready")
    sam.hears("999")
    jo.hears("URGENT")
    await jo.writes("T1")
    jo.hears("you have")
    sam.hears("Jo")
    await sam.writes("hello?")
    jo.hears("written again", "http")
    await sam.does(Kind.BLOCKED)
    jo.hears("has left or blocked us", "alert 1", never=("written again",))


async def test_a_newcomer_whose_other_message_was_first_leaves_nobody_behind(town: Town) -> None:
    await town.staff("Jo Marsh")
    nan = await town.stranger("Nan")
    await nan.writes("hello? I saw your leaflet")
    nan.hears("the Hello Team")
    async with town.service.database.writing() as tx:
        spare = await store.add_person(
            tx, town.now, "Somebody new", role="newcomer", language="en", timezone="Europe/London"
        )
        assert await store.add_address(tx, spare, nan.address, 1) is None
        await store.remove_person(tx, spare)
        count = await tx.first(select(func.count()).select_from(people))
    assert count is not None
    assert count[0] == 2


@pytest.mark.parametrize(
    ("name", "crosses"),
    [
        ("Sam Okafor", "Sam"),
        ("O'Neil Shah", "O'Neil"),
        ("J. Bright", "J."),
        ("Sam07700900123", "Sam"),
        ("07700900123 Sam", "Sam"),
        ("@sam_here", "samhere"),
        ("sam.example.com", "samexamplecom"),
        ("07700900123", ""),
    ],
)
def test_only_the_letters_of_a_name_cross(name: str, crosses: str) -> None:
    assert first_name(name) == crosses


async def test_a_carrier_that_refuses_our_goodbye_alarms_nobody(town: Town) -> None:
    await town.staff("Jo Marsh")
    sam = await town.member("Sam Okafor")
    if town.providers:
        opted_out = Address(Channel.SMS, "+15005550004")  # Twilio's own: 21610, opted out
        async with town.service.database.writing() as tx:
            (known,) = await store.addresses_of(tx, sam.id)
            await store.move_address(tx, known.id, opted_out)
        sam.address = opted_out
    await sam.writes("stop")
    if not town.providers:
        sam.hears("START")
    assert await _stopped(town, sam)
