"""Whom a member agreed that we may turn to, and since when we may."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import delete, select

from bot.database import Transaction
from bot.tables import agreed_contacts


@dataclass(frozen=True, slots=True, repr=False)
class AgreedContact:
    """Somebody with a key, a daughter, a neighbour. Without a date of consent: not to be told."""

    name: str
    relation: str
    how: str
    consented_on: date | None
    id: int = 0


async def agreed_contacts_of(tx: Transaction, person_id: int) -> list[AgreedContact]:
    """In the order in which they were written down."""
    found = select(agreed_contacts).where(agreed_contacts.c.person_id == person_id)
    return [
        AgreedContact(row.name, row.relation, row.how, row.consented_on, row.id)
        for row in await tx.all(found.order_by(agreed_contacts.c.id))
    ]


async def add_agreed_contact(tx: Transaction, person_id: int, contact: AgreedContact) -> bool:
    """False where the very same is there; the caller holds the person still."""
    same = (contact.name, contact.relation, contact.how, contact.consented_on)
    for each in await agreed_contacts_of(tx, person_id):
        if (each.name, each.relation, each.how, each.consented_on) == same:
            return False
    await tx.add(
        agreed_contacts,
        person_id=person_id,
        name=contact.name,
        relation=contact.relation,
        how=contact.how,
        consented_on=contact.consented_on,
    )
    return True


async def remove_agreed_contact(tx: Transaction, person_id: int, contact_id: int) -> bool:
    """False where it is not there any more."""
    mine = delete(agreed_contacts).where(
        agreed_contacts.c.id == contact_id, agreed_contacts.c.person_id == person_id
    )
    return await tx.run(mine) == 1
