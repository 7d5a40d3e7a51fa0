"""Words, names, numbers and notes are unreadable in the database, and found only with the key."""

from pathlib import Path

import pytest
import structlog

from bot.database import open_database
from bot.faults import VaultFault
from bot.store.people import find_named
from bot.store.safe_contacts import Rules
from bot.vault import Vault
from tests.town.agreeing import agree
from tests.town.fixtures import SECRET_KEY
from tests.town.town import Town

AGREED = Rules(
    rules="not after teatime",
    called="Barbara",
    other_ways="relay@example",
    agreed_fact="a robin called Percy",
    crisis_plan="into the garden",
    early_signs="no cooking",
)
WORDS = ("teatime", "Barbara", "relay@", "Percy", "garden", "cooking", "pineapple", "PineApple")
PRIVATE = (*WORDS, "Okafor", "Shah", "Marsh", "sister", "dread", "9001", "text-", "chat-", "cake")


async def an_evening(town: Town) -> None:
    await town.staff("Jo Marsh")
    priya = await town.buddy("Priya Shah")
    sam = await town.member("Sam Okafor", buddy=priya)
    await agree(sam, AGREED, "PineApple")
    await sam.writes("had my sister round, we made a cake")
    await priya.writes("What cake?")
    await sam.writes("I go to bed with dread and sometimes wish I wasnt here")
    for resident in town.residents:
        resident.heard = len(resident.seen)


async def test_nothing_private_can_be_read_in_the_file(quiet_town: Town, sqlite_town: Path) -> None:
    await an_evening(quiet_town)
    await quiet_town.service.database.close()
    stored = b"".join(path.read_bytes() for path in sorted(sqlite_town.parent.iterdir()))
    assert len(stored) > 10_000
    found = [word for word in PRIVATE if word.encode() in stored]
    assert found == []


async def test_nothing_private_is_logged(
    quiet_town: Town, capfd: pytest.CaptureFixture[str]
) -> None:
    with structlog.testing.capture_logs() as lines:
        await an_evening(quiet_town)
        await quiet_town.service.settle(quiet_town.now)
    told = str(lines) + "".join(capfd.readouterr())
    assert [word for word in PRIVATE if word in told] == []


async def test_a_name_is_found_whatever_its_case_and_only_with_the_key(quiet_town: Town) -> None:
    sam = await quiet_town.member("Sam Okafor")
    async with quiet_town.service.database.reading() as tx:
        assert [person.id for person in await find_named(tx, " sam  OKAFOR ")] == [sam.id]
    url = str(quiet_town.service.settings.database_url)
    other = open_database(url, Vault("another key altogether"))
    async with other.reading() as tx:
        assert await find_named(tx, "Sam Okafor") == []
    await other.close()


def test_a_sealed_value_opens_only_with_its_key_and_in_its_column() -> None:
    vault = Vault(SECRET_KEY)
    sealed = vault.seal("people.name", "Sam")
    assert vault.open("people.name", sealed) == "Sam"
    assert vault.seal("people.name", "Sam") != sealed
    with pytest.raises(VaultFault, match="changed"):
        vault.open("people.notes", sealed)
    with pytest.raises(VaultFault, match="changed"):
        vault.open("people.name", sealed[:-1] + bytes([sealed[-1] ^ 1]))
    with pytest.raises(VaultFault, match="SECRET_KEY"):
        Vault("another key altogether").open("people.name", sealed)
