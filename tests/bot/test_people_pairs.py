"""What a people file does to pairings that staff have made or ended since the last one."""

from collections.abc import AsyncIterator

import pytest

from bot.database import open_database
from bot.store.pairings import begin_pairing, end_pairing, pairing_of
from bot.tables.states import EndedWhy
from bot.vault import Vault
from tests.bot.people_file import Register, buddy, member, staff
from tests.town.fixtures import SECRET_KEY


@pytest.fixture
async def register(database_url: str) -> AsyncIterator[Register]:
    database = open_database(database_url, Vault(SECRET_KEY))
    yield Register(database)
    await database.close()


async def test_a_buddy_whom_staff_chose_stands_until_the_file_names_another(
    register: Register,
) -> None:
    sam = buddy("Sam Sorrel", "telegram:7002")
    kim = buddy("Kim Lark", "telegram:7003")
    rows = (member(buddy="Priya Pine"), buddy(), sam, kim, staff())
    await register.take_in(*rows)
    ann, priya, _, chosen, rita = await register.everybody()
    now = register.now
    async with register.database.writing() as tx:
        first = await pairing_of(tx, ann.person.id)
        assert first is not None
        assert await end_pairing(tx, first.id, now, EndedWhy.NOT_SUITED)
    assert str(await register.take_in(*rows)) == "0 added, 0 updated, 5 unchanged"
    async with register.database.writing() as tx:
        assert await begin_pairing(
            tx,
            ann.person.id,
            chosen.person.id,
            now,
            proposed_at=now,
            confirmed_by=rita.person.id,
            trial_until=now,
            review_at=now,
        )
    assert str(await register.take_in(*rows)) == "0 added, 0 updated, 5 unchanged"
    assert (await register.everybody())[0].buddy_id == chosen.person.id
    await register.take_in(member(buddy="Sam Sorrel"), buddy(), sam, kim, staff())
    ann, priya, other, *_ = await register.everybody()
    assert ann.buddy_id == other.person.id != priya.person.id
