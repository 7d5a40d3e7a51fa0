"""If the reader of messages, the wording or a round breaks, people are told and nothing is lost."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import replace

import pytest
from sqlalchemy import select, text, update

from bot.store.people import add_address
from bot.store.record import lines_since
from bot.store.safe_contacts import Rules
from bot.tables import outbox
from bot.tables.states import OutboxState
from messages.inbound import Kind
from messages.people import Address, Channel
from messages.triage.levels import Reading
from tests.town.agreeing import agree, agreed_with
from tests.town.carriers import ByWebhook, InTheRoom, twilio_form
from tests.town.fixtures import town_with_phones, town_with_providers
from tests.town.screens import ProvidersScreens
from tests.town.town import Town


@pytest.fixture
async def broken_reader(sqlite_url: str) -> AsyncIterator[Town]:
    """A town whose triage raises on every message."""
    async with AsyncExitStack() as stack:
        town = await town_with_phones(sqlite_url, stack)
        town.service.intake = replace(town.service.intake, reader=_broken)
        town.carrier = InTheRoom(town.service)
        yield town
        town.all_is_quiet()


def _broken(_text: str) -> Reading:
    raise RuntimeError("a rule file that fails to load")


async def test_with_triage_broken_every_message_goes_to_staff_who_hear_why(
    broken_reader: Town,
) -> None:
    jo = await broken_reader.staff("Jo Marsh")
    sam = await broken_reader.member("Sam Okafor")
    await sam.writes("made soup today")
    jo.hears("reader of messages")
    jo.hears("Alert 1")
    sam.hears("staff")


async def test_with_triage_broken_a_code_word_is_still_heard(broken_reader: Town) -> None:
    jo = await broken_reader.staff("Jo Marsh")
    sam = await broken_reader.member("Sam Okafor")
    await agree(sam, Rules(), "pineapple")
    await sam.writes("pineapple")
    jo.hears("reader of messages")
    jo.hears("URGENT alert 1")
    sam.hears_nothing()


@pytest.mark.parametrize(("says", "paged"), [("pineapple", "URGENT alert 1"), ("hi", "Alert 1")])
async def test_with_our_own_deciding_broken_words_are_stored_and_a_code_word_is_heard(
    quiet_town: Town, says: str, paged: str
) -> None:
    jo = await quiet_town.staff("Jo Marsh")
    sam = await quiet_town.member("Sam Okafor")
    await agree(sam, Rules(), "pineapple")
    async with quiet_town.service.database.writing() as tx:
        await tx.run(text("ALTER TABLE check_ins RENAME TO gone"))
    await sam.writes(says)
    jo.hears(paged)
    sam.hears_nothing()
    assert bool((await agreed_with(sam)).quiet_since) == (says == "pineapple")


async def test_with_the_rules_themselves_broken_words_are_stored_and_staff_are_called(
    quiet_town: Town,
) -> None:
    sam = await quiet_town.member("Sam Okafor")
    async with quiet_town.service.database.writing() as tx:
        await tx.run(text("ALTER TABLE safe_contacts RENAME TO gone"))
    await quiet_town.carrier.carry(sam.address, "pineapple")
    async with quiet_town.service.database.reading() as tx:
        lines = [event.line for event in await lines_since(tx, 0, 9)]
    assert any("alert 1 opened as soon" in line for line in lines)


async def test_one_message_that_cannot_be_worded_stops_no_other_and_staff_hear(
    quiet_town: Town,
) -> None:
    jo = await quiet_town.staff("Jo Marsh")
    sam = await quiet_town.member("Sam Okafor", days="daily", at="18:30")
    ada = await quiet_town.member("Ada Bright", days="daily", at="18:30")
    quiet_town.it_is("2026-11-22 18:30")
    await quiet_town.service.beat(quiet_town.now)
    async with quiet_town.service.database.writing() as tx:
        await tx.run(update(outbox).where(outbox.c.person_id == sam.id).values(sentence="gone"))
    await quiet_town.settle()
    ada.hears("the Hello Team")
    sam.hears_nothing()
    jo.hears("could not be worded")


async def break_the_wording(town: Town, person: int, *, sentence: str = "gone") -> None:
    """What waits for them is a sentence that nobody can say."""
    async with town.service.database.writing() as tx:
        await tx.run(update(outbox).where(outbox.c.person_id == person).values(sentence=sentence))


async def what_became_of(town: Town, person: int) -> list[tuple[OutboxState, str]]:
    async with town.service.database.reading() as tx:
        rows = await tx.all(select(outbox).where(outbox.c.person_id == person))
    return [(row.state, row.code) for row in rows]


@pytest.mark.parametrize("sentence", ["gone", "check_in"])
async def test_a_page_that_cannot_be_worded_goes_in_plain_words_and_can_be_taken(
    quiet_town: Town, sentence: str
) -> None:
    jo = await quiet_town.staff("Jo Marsh")
    sam = await quiet_town.member("Sam Okafor")
    await quiet_town.carrier.carry(sam.address, "kms tonight")
    await quiet_town.service.beat(quiet_town.now)
    await break_the_wording(quiet_town, jo.id, sentence=sentence)
    await quiet_town.settle()
    jo.hears("Alert 1. Reply T1")
    jo.hears("could not be worded")
    sam.hears("staff")
    await jo.writes("T1")
    jo.hears("You have alert 1")
    sam.hears("Jo")


async def test_what_cannot_be_worded_is_not_tried_for_ever_and_the_record_says_so(
    quiet_town: Town,
) -> None:
    jo = await quiet_town.staff("Jo Marsh")
    sam = await quiet_town.member("Sam Okafor", days="sun", at="18:30")
    quiet_town.it_is("2026-11-22 18:30")
    await quiet_town.service.beat(quiet_town.now)
    await break_the_wording(quiet_town, sam.id)
    await quiet_town.settle()
    jo.hears("could not be worded")
    assert await what_became_of(quiet_town, sam.id) == [(OutboxState.REFUSED, "cannot be worded")]
    async with quiet_town.service.database.reading() as tx:
        lines = [event.line for event in await lines_since(tx, 0, 50)]
    assert any("not delivered (cannot be worded)" in line for line in lines)
    await quiet_town.later(hours=2)


async def test_when_a_provider_refuses_our_account_staff_hear_by_the_other(town: Town) -> None:
    if not isinstance(town.screens, ProvidersScreens):
        pytest.skip("the phones in the room have one channel")
    jo = await town.staff("Jo Marsh", on="text")
    chat = Address(Channel.TELEGRAM, "7999")
    async with town.service.database.writing() as tx:
        await add_address(tx, jo.id, chat, 2)
    sam = await town.member("Sam Okafor", on="chat")
    town.screens.twilio.token = "a new token that nobody gave us"
    await sam.writes("kms tonight")
    seen = [each.text for each in town.screens.of(chat)]
    assert any("URGENT alert 1" in text for text in seen)
    assert any("sms refuses us" in text for text in seen)
    await town.later(minutes=4)
    alarms = [each for each in town.screens.of(chat) if "refuses us" in each.text]
    assert len(alarms) == 1  # and not once a minute
    sam.heard = len(sam.seen)


async def test_a_database_that_nobody_can_write_to_is_never_answered_with_received(
    sqlite_url: str,
) -> None:
    async with AsyncExitStack() as stack:
        town = await town_with_providers(sqlite_url, stack)
        sam = await town.member("Sam Okafor")
        carrier = town.carrier
        assert isinstance(carrier, ByWebhook)
        async with town.service.database.writing() as tx:
            await tx.run(
                text(
                    "CREATE TRIGGER full BEFORE INSERT ON messages BEGIN SELECT "
                    "RAISE(ABORT, 'disk full'); END"
                )
            )
        form = twilio_form(1, sam.address.value, "kms tonight", Kind.TEXT)
        await carrier.texts("/webhooks/twilio/sms", form, status=503)
        sam.hears_nothing()


async def test_two_machines_do_not_talk_to_each_other_without_end(quiet_town: Town) -> None:
    robot = await quiet_town.stranger("an answering machine")
    for _ in range(8):
        await robot.writes("Thank you for your message. We are out of the office until Monday.")
    assert len(robot.unheard) <= 3
    robot.heard = len(robot.seen)
    member = await quiet_town.member("Sam Okafor")
    for _ in range(8):
        await member.writes("TIMES")
    assert len(member.unheard) == 5
    member.heard = len(member.seen)
    await quiet_town.later(minutes=11)
    await member.writes("TIMES")
    assert len(member.unheard) == 1
    member.heard = len(member.seen)
