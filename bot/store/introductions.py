"""The few lines about a member that whoever answers them may know, once the member has agreed."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select, update

from bot.database import Transaction
from bot.tables import introductions

_t = introductions.c


@dataclass(frozen=True, slots=True, repr=False)
class Introduction:
    """As stored; version 0 where there is none."""

    words: str = ""
    agreed_on: date | None = None
    agreed_how: str = ""
    version: int = 0

    @property
    def may_be_told(self) -> bool:
        """Only what they have agreed to goes to a buddy."""
        return bool(self.words) and self.agreed_on is not None


async def introduction_of(tx: Transaction, member_id: int) -> Introduction:
    """What stands now."""
    row = await tx.first(select(introductions).where(_t.person_id == member_id))
    if row is None:
        return Introduction()
    return Introduction(row.words, row.agreed_on, row.agreed_how, row.version)


async def keep_introduction(
    tx: Transaction,
    member_id: int,
    before: Introduction,
    words: str,
    agreed_on: date | None,
    how: str,
) -> bool:
    """Other words have to be agreed to anew. False where somebody has changed them meanwhile."""
    values = {"words": words, "agreed_on": agreed_on, "agreed_how": how}
    if before.version == 0:
        return await tx.add_once(introductions, person_id=member_id, **values) is not None
    mine = update(introductions).where(_t.person_id == member_id, _t.version == before.version)
    return await tx.run(mine.values(**values, version=before.version + 1)) == 1


async def agree(tx: Transaction, member_id: int, on: date) -> None:
    """They said yes to the words as they stand: whoever changes those closes the question."""
    mine = update(introductions).where(_t.person_id == member_id)
    await tx.run(mine.values(agreed_on=on, agreed_how="text"))
