"""What staff have written down with a member about reaching them safely."""

from bot.store.people import lock_person
from bot.store.safe_contacts import Rules, SafeContact, keep_rules, safe_contact_of, set_code_word
from messages.safe_contact import Ring, Style
from tests.town.town import Resident

NEUTRAL = Rules(style=Style.NEUTRAL, ring=Ring.NEVER)


async def agree(member: Resident, rules: Rules, code_word: str = "") -> None:
    """As the member's page writes it."""
    async with member.town.service.database.writing() as tx:
        await lock_person(tx, member.id)
        version = (await safe_contact_of(tx, member.id)).version
        assert await keep_rules(tx, member.id, version, rules)
        if code_word:
            await set_code_word(tx, member.id, code_word)


async def agreed_with(member: Resident) -> SafeContact:
    """As it stands."""
    async with member.town.service.database.reading() as tx:
        return await safe_contact_of(tx, member.id)
