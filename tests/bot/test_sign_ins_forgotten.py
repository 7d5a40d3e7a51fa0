"""Sign-in links and sessions that let nobody in any more do not stay in the database."""

from datetime import timedelta

from sqlalchemy import func, select

from bot.store.access import SESSION_LIFETIME, new_sign_in_link, signed_in, use_link
from bot.tables import sessions, sign_in_links
from tests.town.town import Town


async def kept(town: Town) -> tuple[int, int]:
    async with town.service.database.reading() as tx:
        links = await tx.first(select(func.count()).select_from(sign_in_links))
        lives = await tx.first(select(func.count()).select_from(sessions))
    return (links[0] if links else 0, lives[0] if lives else 0)


async def test_they_go_once_they_are_over_and_not_before(town: Town) -> None:
    jo = await town.staff("Jo Marsh")
    async with town.service.database.writing() as tx:
        token = await new_sign_in_link(tx, jo.id, town.now)
        session = await use_link(tx, token, town.now)
    await town.settle()
    assert await kept(town) == (1, 1)
    town.clock.set(town.now + timedelta(hours=2))
    await town.settle()
    assert await kept(town) == (0, 1)
    async with town.service.database.reading() as tx:
        assert session is not None
        assert await signed_in(tx, session, town.now) is not None
    town.clock.set(town.now + SESSION_LIFETIME)
    await town.settle()
    assert await kept(town) == (0, 0)
