"""Under a crowd there is one winner: one message, one owner, one buddy, one check-in."""

import asyncio
from contextlib import AsyncExitStack
from datetime import timedelta

import pytest
from sqlalchemy import func, select

from bot.clock import HandClock
from bot.database import open_database
from bot.service import Service, build_service
from bot.tables import alerts, check_ins, concerns, follow_ups, messages, outbox
from bot.tables.states import ConcernState
from bot.vault import Vault
from messages.inbound import Inbound, Kind
from messages.outcomes import Outcome
from messages.people import Address, Channel
from tests.town.fixtures import SECRET_KEY, no_limit, settings_for, town_with_phones
from tests.town.screens import PhonesInTown
from tests.town.town import Town


@pytest.fixture
async def crowded(database_url: str):  # type: ignore[no-untyped-def]
    """A town on either database."""
    async with AsyncExitStack() as stack:
        yield await town_with_phones(database_url, stack)


def word(town: Town, address: Address, name: str, text: str = "", button: str = "") -> Inbound:
    """Something that somebody did, under the provider's own name for it."""
    kind = Kind.BUTTON if button else Kind.TEXT
    return Inbound(address, name, kind, town.now, text=text, button=button)


async def count(town: Town, table) -> int:  # type: ignore[no-untyped-def]
    async with town.service.database.reading() as tx:
        row = await tx.first(select(func.count()).select_from(table))
    return int(row[0]) if row else 0


async def test_the_same_webhook_sixty_times_at_once_counts_once(crowded: Town) -> None:
    await crowded.staff("Jo Marsh")
    sam = await crowded.member("Sam Okafor")
    told = word(crowded, sam.address, "same", "ive took all my pills")
    await asyncio.gather(*(crowded.service.receive(told) for _ in range(60)))
    await crowded.settle()
    assert await count(crowded, messages) == 1
    assert await count(crowded, concerns) == 1
    sam.hears("999")
    sam.hears_nothing()


async def test_sixty_worrying_messages_at_once_open_one_concern(crowded: Town) -> None:
    jo = await crowded.staff("Jo Marsh")
    sam = await crowded.member("Sam Okafor")
    told = [word(crowded, sam.address, f"m{n}", "kms tonight") for n in range(60)]
    await asyncio.gather(*(crowded.service.receive(each) for each in told))
    await crowded.settle()
    assert await count(crowded, messages) == 60
    assert await count(crowded, concerns) == 1
    sam.hears("999")
    sam.hears_nothing()
    jo.hears("URGENT")
    jo.hears_nothing()


async def test_ten_acknowledge_at_once_and_one_owns_it(crowded: Town) -> None:
    staff = [await crowded.staff(f"Staff{n}", order=n + 1) for n in range(10)]
    sam = await crowded.member("Sam Okafor")
    await sam.writes("want to unalive myself")
    taken = [word(crowded, each.address, f"t{n}", "T1") for n, each in enumerate(staff)]
    await asyncio.gather(*(crowded.service.receive(each) for each in taken))
    await crowded.settle()
    owners = [each for each in staff if any("You have" in text for text in each.unheard)]
    told = [each for each in staff if any("has alert 1" in text for text in each.unheard)]
    assert len(owners) == 1
    assert len(told) == 9
    assert sum("staff" in text for text in sam.unheard) == 2  # the safety text, and who has it


async def test_handed_on_put_off_closed_and_taken_over_at_once_it_has_one_owner_and_one_end(
    crowded: Town,
) -> None:
    staff = [await crowded.staff(f"Staff{n}", order=n + 1) for n in range(6)]
    sam = await crowded.member("Sam Okafor")
    await sam.writes("want to unalive myself")
    owner, *others = staff
    await owner.writes("T1")
    await crowded.later(minutes=3)
    said = [(owner, f"H1 S-{others[0].id}"), (owner, "Z1 20 rang, ringing again")]
    said += [(owner, "C1 spoke, safe now"), (owner, "R1"), (owner, "N1")]
    said += [(each, "TAKE OVER 1") for each in others] + [(each, "T1") for each in others]
    await asyncio.gather(
        *(
            crowded.service.receive(word(crowded, each.address, f"m{n}", text))
            for n, (each, text) in enumerate(said)
        )
    )
    await crowded.settle()
    async with crowded.service.database.reading() as tx:
        row = await tx.first(select(concerns))
    assert row is not None
    if row.state is ConcernState.CLOSED:
        assert (row.owner_id, row.outcome) == (owner.id, Outcome.SPOKE_SAFE)
        assert row.next_page_at is None
        assert await count(crowded, follow_ups) == 1
    else:
        assert row.owner_id in {each.id for each in others}
        assert row.next_page_at > crowded.now
    told = [each for each in staff if any("is closed." in text for text in each.unheard)]
    assert told == ([owner] if row.state is ConcernState.CLOSED else [])


async def test_of_six_who_write_at_once_the_member_hears_from_whoever_has_it(
    crowded: Town,
) -> None:
    staff = [await crowded.staff(f"Staff{n}", order=n + 1) for n in range(6)]
    sam = await crowded.member("Sam Okafor")
    await sam.writes("want to unalive myself")
    written = [word(crowded, each.address, f"w{n}", f"1 I am {n}") for n, each in enumerate(staff)]
    await asyncio.gather(*(crowded.service.receive(each) for each in written))
    await crowded.settle()
    assert len([text for text in sam.unheard if "I am" in text]) == 1
    owners = [each for each in staff if any("You have" in text for text in each.unheard)]
    assert len(owners) == 1


async def test_six_join_and_six_take_over_at_once_and_one_of_each_wins(crowded: Town) -> None:
    staff = [await crowded.staff(f"Staff{n}", order=n + 1) for n in range(7)]
    sam = await crowded.member("Sam Okafor")
    await sam.writes("want to unalive myself")
    owner, *others = staff
    await owner.writes("T1")
    await owner.writes("R1")
    joined = [word(crowded, each.address, f"j{n}", "T1") for n, each in enumerate(others)]
    await asyncio.gather(*(crowded.service.receive(each) for each in joined))
    await crowded.settle()
    seconds = [one for one in others if any("You are the second" in text for text in one.unheard)]
    assert len(seconds) == 1
    await crowded.later(minutes=3)
    over = [word(crowded, each.address, f"o{n}", "TAKE OVER 1") for n, each in enumerate(others)]
    await asyncio.gather(*(crowded.service.receive(each) for each in over))
    await crowded.settle()
    owners = [one for one in others if any("You have alert 1" in text for text in one.unheard)]
    assert len(owners) == 1
    assert sum("has taken over alert 1" in text for text in owner.unheard) == 1


async def test_twenty_accept_at_once_and_one_has_it(crowded: Town) -> None:
    await crowded.staff("Jo Marsh")
    buddies = [await crowded.buddy(f"Buddy{n}", on="text") for n in range(20)]
    sam = await crowded.member("Sam Okafor")
    await sam.writes("made a cake")
    await crowded.later(minutes=41)  # offered to three, then five more, and then to all
    assert all(any("A1" in text for text in each.unheard) for each in buddies)
    accepted = [word(crowded, each.address, f"a{n}", "A1") for n, each in enumerate(buddies)]
    await asyncio.gather(*(crowded.service.receive(each) for each in accepted))
    await crowded.settle()
    won = [each for each in buddies if any("made a cake" in text for text in each.unheard)]
    gone = [each for each in buddies if any("Someone else" in text for text in each.unheard)]
    assert len(won) == 1
    assert len(gone) == 19


async def test_many_machines_tick_and_each_slot_page_and_offer_goes_out_once(
    database_url: str,
) -> None:
    phones = PhonesInTown()
    async with AsyncExitStack() as stack:
        first = await town_with_phones(database_url, stack)
        machines = [_machine(database_url, first.clock, phones) for _ in range(4)]
        for machine in machines:
            stack.push_async_callback(machine.close)
        jo = await first.staff("Jo Marsh")
        members = [await first.member(f"Member{n}", days="daily", at="18:30") for n in range(30)]
        first.clock.set(first.now + timedelta(minutes=30))
        await first.service.intake.receive(
            word(first, members[0].address, "w", "kms tonight"), first.now
        )
        await asyncio.gather(*(machine.settle(first.now) for machine in machines))
        first.clock.skip(timedelta(seconds=1))
        await asyncio.gather(*(machine.settle(first.now) for machine in machines))
        assert await count(first, alerts) == 1
        assert await count(first, check_ins) == 30
        texts = [(out.address.value, out.text) for out, _ in phones.sent]
        assert len(texts) == len(set(texts))
        asked = {address for address, text in texts if "Hello Team" in text}
        assert len(asked) == 29  # all but the one whom staff are with
        pages = [address for address, text in texts if "URGENT" in text]
        assert pages == [jo.address.value]
        assert await count(first, outbox) == len(texts)


def _machine(url: str, clock: HandClock, phones: PhonesInTown) -> Service:
    database = open_database(url, Vault(SECRET_KEY))
    settings = settings_for(database_url=url)
    return build_service(settings, database, clock, {Channel.PHONES: phones}, no_limit)
