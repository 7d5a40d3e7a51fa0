"""Lists people for staff, a line each."""

from collections.abc import Sequence
from datetime import datetime

from bot.database import Transaction
from bot.people.states import reached, state, when
from bot.store.in_touch import how_in_touch
from bot.store.people import everyone
from bot.store.roster import with_the_rest
from messages.people import Role

_IN_ORDER = (Role.MEMBER, Role.BUDDY, Role.STAFF, Role.NEWCOMER)


async def list_people(
    tx: Transaction, roles: Sequence[Role], now: datetime
) -> list[tuple[str, ...]]:
    """Reference, name, role, where reached, when, and how things stand."""
    found = await with_the_rest(tx, await everyone(tx, *roles))
    touch = await how_in_touch(tx, now)
    found.sort(key=lambda one: (_IN_ORDER.index(one.person.role), one.person.id))
    return [
        (
            one.person.reference,
            one.person.name,
            one.person.role.value,
            reached(one),
            when(one, now),
            state(one, now, touch.get(one.person.id)),
        )
        for one in found
    ]
