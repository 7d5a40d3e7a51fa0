"""A page that does not arrive goes by another way, and then to another person."""

from datetime import timedelta

import pytest

from bot.store import people
from bot.store.holds import hold_channel
from messages.delivery import Report, Status, Why
from messages.people import Address, Channel
from tests.standins.telegram import refused, too_many
from tests.town.screens import ProvidersScreens
from tests.town.town import Resident, Town

WORRY = "kms tonight"
PHONE_OFF = "30003"


@pytest.fixture
def town(provided_town: Town) -> Town:
    """Telegram and Twilio as they speak; Twilio says nothing of delivery by itself."""
    return provided_town


def providers(town: Town) -> ProvidersScreens:
    assert isinstance(town.screens, ProvidersScreens)
    return town.screens


async def other_way(town: Town, owner: Resident, address: Address) -> Resident:
    """The same person's second phone, or their chat."""
    async with town.service.database.writing() as tx:
        await people.add_address(tx, owner.id, address, 2)
    other = Resident(town, f"{owner.name}, elsewhere", owner.id, address)
    town.residents.append(other)
    return other


async def twilio_says(
    town: Town, who: Resident, status: Status, code: str = "", why: Why | None = None
) -> None:
    """About the newest text to this phone."""
    newest = providers(town).twilio.to(who.address.value)[-1]
    await town.service.reports.take_in(Channel.SMS, Report(newest.sid, status, code, why), town.now)
    await town.settle()


CHAT = Address(Channel.TELEGRAM, "7777")
PHONE = Address(Channel.SMS, "+447700900777")


async def test_a_text_that_is_not_confirmed_in_a_minute_goes_to_their_chat_too(
    town_with_telephones: Town,
) -> None:
    town = town_with_telephones
    jo = await town.staff("Jo Marsh", on="text", order=1)
    chat = await other_way(town, jo, CHAT)
    kim = await town.staff("Kim Lund", on="text", order=2)
    sam = await town.member("Sam Okafor", on="chat")
    await sam.writes(WORRY)
    sam.hears("999")
    jo.hears("URGENT alert 1")
    await town.later(seconds=59)
    chat.hears_nothing()
    await town.later(seconds=1)
    chat.hears("URGENT alert 1")
    await town.later(minutes=3)
    kim.hears_nothing()
    await town.later(minutes=1)
    kim.hears("URGENT", "5 min")


async def test_with_one_way_only_and_no_word_the_next_person_is_paged_in_their_time(
    town: Town,
) -> None:
    jo = await town.staff("Jo Marsh", on="text", order=1)
    kim = await town.staff("Kim Lund", on="text", order=2)
    sam = await town.member("Sam Okafor", on="chat")
    await sam.writes(WORRY)
    sam.hears("999")
    jo.hears("URGENT alert 1")
    await town.later(minutes=4, seconds=59)
    kim.hears_nothing()
    await town.later(seconds=1)
    kim.hears("URGENT", "5 min")


async def test_a_text_that_was_delivered_goes_nowhere_else(town: Town) -> None:
    jo = await town.staff("Jo Marsh", on="text", order=1)
    await other_way(town, jo, CHAT)
    sam = await town.member("Sam Okafor", on="chat")
    await sam.writes(WORRY)
    sam.hears("999")
    jo.hears("URGENT")
    await twilio_says(town, jo, Status.DELIVERED)
    await town.later(minutes=4)


async def test_who_said_not_me_is_not_looked_for_elsewhere(town: Town) -> None:
    jo = await town.staff("Jo Marsh", on="text", order=1)
    await other_way(town, jo, CHAT)
    kim = await town.staff("Kim Lund", on="chat", order=2)
    sam = await town.member("Sam Okafor", on="chat")
    await sam.writes(WORRY)
    sam.hears("999")
    jo.hears("URGENT")
    await jo.writes("N1")
    jo.hears("going on to the next")
    kim.hears("URGENT")
    await town.later(minutes=4)


@pytest.mark.parametrize(
    ("code", "why"),
    [
        ("30003", None),
        ("30005", Why.WRONG_ADDRESS),
        ("21610", Why.OPTED_OUT),
        ("30034", Why.OURS),
        ("", None),
    ],
)
async def test_whatever_kept_a_text_from_arriving_the_next_person_is_paged_at_once(
    town: Town, code: str, why: Why | None
) -> None:
    jo = await town.staff("Jo Marsh", on="text", order=1)
    kim = await town.staff("Kim Lund", on="text", order=2)
    sam = await town.member("Sam Okafor", on="chat")
    await sam.writes(WORRY)
    sam.hears("999")
    jo.hears("URGENT")
    await town.later(seconds=10)
    await twilio_says(town, jo, Status.UNDELIVERED, code, why)
    kim.hears("URGENT alert 1")


async def test_that_it_did_not_arrive_counts_although_it_is_said_before_the_sending_is_stored(
    town: Town,
) -> None:
    await town.staff("Jo Marsh", on="text", order=1)
    kim = await town.staff("Kim Lund", on="chat", order=2)
    sam = await town.member("Sam Okafor", on="chat")
    first_text = Report(f"SM{1:032x}", Status.UNDELIVERED, PHONE_OFF)
    await town.service.reports.take_in(Channel.SMS, first_text, town.now)
    await sam.writes(WORRY)
    sam.hears("999")
    town.residents[0].hears("URGENT")
    kim.hears("URGENT alert 1")


async def test_a_phone_that_is_off_sends_it_to_their_chat_at_once_and_to_nobody_else(
    town: Town,
) -> None:
    jo = await town.staff("Jo Marsh", on="text", order=1)
    chat = await other_way(town, jo, CHAT)
    kim = await town.staff("Kim Lund", on="text", order=2)
    sam = await town.member("Sam Okafor", on="chat")
    await sam.writes(WORRY)
    sam.hears("999")
    jo.hears("URGENT")
    await town.later(seconds=5)
    await twilio_says(town, jo, Status.UNDELIVERED, PHONE_OFF)
    chat.hears("URGENT alert 1")
    await town.later(minutes=4)
    kim.hears_nothing()


async def test_late_word_of_an_earlier_page_takes_nobody_s_five_minutes(town: Town) -> None:
    jo = await town.staff("Jo Marsh", on="text", order=1)
    kim = await town.staff("Kim Lund", on="text", order=2)
    lee = await town.staff("Lee Abara", on="text", order=3)
    sam = await town.member("Sam Okafor", on="chat")
    await sam.writes(WORRY)
    sam.hears("999")
    jo.hears("URGENT")
    await town.later(minutes=5)
    kim.hears("URGENT")
    await town.later(minutes=1)
    await twilio_says(town, jo, Status.UNDELIVERED, PHONE_OFF)
    lee.hears_nothing()
    await town.later(minutes=4)
    lee.hears("URGENT", "10 min")


async def test_who_has_blocked_the_bot_is_texted_and_without_a_phone_the_next_is_paged(
    town: Town,
) -> None:
    jo = await town.staff("Jo Marsh", on="chat", order=1)
    kim = await town.staff("Kim Lund", on="chat", order=2)
    phone = await other_way(town, kim, PHONE)
    sam = await town.member("Sam Okafor", on="text")
    for each in (jo, kim):
        blocked = refused(403, "Forbidden: bot was blocked by the user")
        providers(town).telegram.always(blocked, chat=int(each.address.value))
    await sam.writes(WORRY)
    await town.later(seconds=1)
    sam.hears("999")
    phone.hears("URGENT alert 1")


async def test_a_chat_that_telegram_asks_us_to_leave_alone_is_passed_by_at_once(
    town: Town,
) -> None:
    jo = await town.staff("Jo Marsh", on="chat", order=1)
    phone = await other_way(town, jo, PHONE)
    sam = await town.member("Sam Okafor", on="text")
    providers(town).telegram.next(too_many(10))
    await sam.writes(WORRY)
    sam.hears("999")
    phone.hears("URGENT alert 1")
    ada = await town.member("Ada Bright", on="text")
    await ada.writes(WORRY)
    ada.hears("999")
    phone.hears("URGENT alert 2")  # while it is held, nothing is tried there first


async def test_a_chat_that_is_held_for_long_and_no_phone_pages_the_next_person_at_once(
    town: Town,
) -> None:
    jo = await town.staff("Jo Marsh", on="chat", order=1)
    kim = await town.staff("Kim Lund", on="text", order=2)
    sam = await town.member("Sam Okafor", on="text")
    providers(town).telegram.next(too_many(300))
    await sam.writes(WORRY)
    await town.later(seconds=1)
    sam.hears("999")
    kim.hears("URGENT alert 1")
    await kim.writes("T1")
    kim.hears("you have")
    sam.hears("Kim")
    await town.later(minutes=6)
    jo.heard, kim.heard = len(jo.seen), len(kim.seen)  # the auditor tells of the page that waits


async def test_while_all_of_telegram_is_held_pages_go_by_text_also_those_that_wait_already(
    town: Town,
) -> None:
    jo = await town.staff("Jo Marsh", on="chat", order=1)
    phone = await other_way(town, jo, PHONE)
    sam = await town.member("Sam Okafor", on="text")
    ada = await town.member("Ada Bright", on="text")
    await town.carrier.carry(sam.address, WORRY)
    await town.service.beat(town.now)  # put out, and no sender has it yet
    async with town.service.database.writing() as tx:
        await hold_channel(tx, Channel.TELEGRAM, town.now + timedelta(minutes=2))
    await town.service.beat(town.now)
    await town.carrier.carry(ada.address, WORRY)
    await town.settle()
    phone.hears("URGENT alert 1")
    phone.hears("URGENT alert 2")
    sam.hears("999")
    ada.hears("999")
