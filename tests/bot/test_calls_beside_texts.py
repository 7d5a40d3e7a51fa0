"""A call stands beside a text: it is made once, only while it is wanted, and never as a text."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select, update

from bot.database import open_database
from bot.rounds.stuck_pages import free_stuck_pages
from bot.saying import put_call, put_draft
from bot.store.outbox import Draft
from bot.store.people import block_address
from bot.tables import addresses, concerns, outbox
from bot.tables.states import OutboxState
from messages.delivery import Status
from messages.lanes import Lane
from messages.people import Channel
from messages.sentences import Sentence
from tests.standins.twilio import TwilioStandIn, refused, too_many
from tests.town.delivering import arrives
from tests.town.fixtures import town_with_providers
from tests.town.screens import ProvidersScreens
from tests.town.telephone import ringing, telephone_of
from tests.town.town import Resident, Town


@pytest.fixture
async def town(sqlite_url: str) -> AsyncIterator[Town]:
    """One in which staff can be called. The journeys have both databases."""
    async with AsyncExitStack() as stack:
        made = await town_with_providers(sqlite_url, stack)
        yield made
        made.all_is_quiet()


def twilio_of(town: Town) -> TwilioStandIn:
    assert isinstance(town.screens, ProvidersScreens)
    return town.screens.twilio


async def alert(town: Town, jo: Resident) -> Draft:
    """An urgent alert of which Jo has heard, and a draft for one more page about it."""
    sam = await town.member("Sam Okafor")
    await sam.writes("kms tonight")
    sam.hears("999")
    jo.hears("URGENT")
    return Draft(
        jo.id,
        Sentence.PAGE_URGENT_AGAIN,
        Lane.PAGE,
        "page:1:99",
        {},
        town.now,
        member_id=sam.id,
        concern_id=1,
    )


async def call(town: Town, draft: Draft) -> bool:
    async with town.service.database.writing() as tx:
        return await put_call(tx, town.now, town.service.office.charity, draft)


async def called(town: Town) -> tuple[OutboxState, int]:
    async with town.service.database.reading() as tx:
        row = await tx.first(select(outbox).where(outbox.c.channel == Channel.VOICE))
    assert row is not None
    return row.state, row.status


async def test_the_same_page_calls_once(town: Town) -> None:
    jo = await town.staff("Jo Marsh")
    draft = await alert(town, jo)
    assert await call(town, draft)
    assert not await call(town, draft)
    await town.settle()
    assert len(ringing(jo)) == 1


async def test_nobody_is_called_about_what_was_taken_meanwhile(town: Town) -> None:
    jo = await town.staff("Jo Marsh")
    await call(town, await alert(town, jo))
    async with town.service.database.writing() as tx:
        await tx.run(update(concerns).values(state="taken", owner_id=jo.id))
    await town.settle()
    assert not ringing(jo)
    assert (await called(town))[0] is OutboxState.SKIPPED


async def test_a_call_that_twilio_refuses_closes_no_number_and_becomes_no_text(
    town: Town,
) -> None:
    jo = await town.staff("Jo Marsh")
    await call(town, await alert(town, jo))
    twilio_of(town).next(refused(21211))
    await town.settle()
    assert (await called(town))[0] is OutboxState.REFUSED
    async with town.service.database.reading() as tx:
        row = await tx.first(select(addresses.c.blocked_at).where(addresses.c.person_id == jo.id))
    assert row is not None
    assert row.blocked_at is None
    # The town's end sees that no text came either: only the page that follows at once.
    jo.heard = len(jo.seen)


async def test_a_call_that_cannot_get_out_is_not_sent_as_a_second_text(town: Town) -> None:
    jo = await town.staff("Jo Marsh")
    other = await town.also_has_a_phone(jo)
    draft = await alert(town, jo)
    await call(town, draft)
    later = town.now + timedelta(minutes=2)
    await free_stuck_pages(town.service.office, later)
    await town.settle()
    assert (await called(town))[0] is OutboxState.SENT
    other.hears_nothing()


async def test_a_line_that_is_too_busy_for_calls_holds_no_text_up(town: Town) -> None:
    jo = await town.staff("Jo Marsh")
    other = await town.also_has_a_phone(jo)
    await call(town, await alert(town, jo))
    twilio_of(town).next(too_many(60))
    await town.settle()
    assert (await called(town))[0] is OutboxState.WAITING
    other.hears_nothing()
    async with town.service.database.reading() as tx:
        held = await tx.all(select(addresses.c.id).where(addresses.c.hold_until.is_not(None)))
    assert not held
    await arrives(jo)  # or the words would go to the other telephone, too
    await town.later(seconds=61)
    assert len(ringing(jo)) == 1
    other.hears_nothing()


@pytest.mark.parametrize(
    ("code", "rings"), [("30006", True), ("21614", True), ("21610", False), ("30005", False)]
)
async def test_a_line_that_takes_no_texts_may_still_ring(
    town: Town, code: str, rings: bool
) -> None:
    jo = await town.staff("Jo Marsh")
    draft = await alert(town, jo)
    async with town.service.database.writing() as tx:
        row = await tx.first(select(addresses.c.id).where(addresses.c.person_id == jo.id))
        assert row is not None
        await block_address(tx, row.id, code, town.now)
    assert await call(town, draft) is rings


async def test_who_has_no_telephone_is_not_called(town: Town) -> None:
    kim = await town.staff("Kim Lund", on="chat")
    assert not await call(town, await alert(town, kim))


async def test_the_end_of_a_call_cannot_take_an_alert_from_whoever_has_it(
    town: Town,
) -> None:
    jo = await town.staff("Jo Marsh")
    kim = await town.staff("Kim Lund", on="chat", order=2)
    await call(town, await alert(town, jo))
    await town.settle()
    telephone = telephone_of(jo)
    await jo.writes("T1")
    jo.hears("you have")
    await telephone.ends()
    assert (await called(town)) == (OutboxState.SENT, int(Status.UNDELIVERED))
    await town.later(minutes=10)
    kim.hears_nothing()
    for each in town.residents:
        each.heard = len(each.seen)


async def test_a_status_may_come_before_we_know_that_it_was_dialled(
    town: Town,
) -> None:
    jo = await town.staff("Jo Marsh")
    kim = await town.staff("Kim Lund", on="chat", order=2)
    draft = await alert(town, jo)
    early = {"CallSid": f"CA{1:032x}", "CallStatus": "busy", "To": jo.address.value}
    await town.carrier.texts("/webhooks/twilio/status", early)  # type: ignore[attr-defined]
    await call(town, draft)
    await town.settle()
    assert (await called(town)) == (OutboxState.SENT, int(Status.UNDELIVERED))
    kim.hears("URGENT")


async def test_words_are_put_beside_the_call_and_not_instead_of_it(
    town: Town,
) -> None:
    jo = await town.staff("Jo Marsh")
    draft = await alert(town, jo)
    async with town.service.database.writing() as tx:
        assert await put_draft(tx, town.now, town.service.office.charity, draft)
        assert await put_call(tx, town.now, town.service.office.charity, draft)
    await town.settle()
    jo.hears("URGENT")
    assert len(ringing(jo)) == 1


async def test_a_key_that_cannot_be_stored_is_told_so_and_can_be_pressed_again(
    town: Town, tmp_path: Path
) -> None:
    jo = await town.staff("Jo Marsh")
    await call(town, await alert(town, jo))
    await town.settle()
    telephone, works = telephone_of(jo), town.service.intake
    broken = open_database(f"sqlite:///{tmp_path}/no-tables.db", town.service.database.vault)
    town.service.intake = replace(works, database=broken)
    assert (await telephone.press("1")).startswith("That did not work. Please press the key again.")
    jo.hears_nothing()
    town.service.intake = works
    assert (await telephone.press("1")).startswith("You have alert 1.")
    jo.hears("you have alert 1")
    town.residents[-1].hears("Jo")
    await broken.close()
