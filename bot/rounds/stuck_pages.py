"""Gets a page out by another way where its channel lets nothing out."""

from datetime import datetime, timedelta

from bot.office import Office
from bot.store.holds import held_channels
from bot.store.page_rows import send_elsewhere, stuck_pages
from bot.store.people import best_address

STUCK_AFTER = timedelta(seconds=20)
"""A page is claimed within a second or two: later than this, its channel is held or down.
Where a provider has asked us to wait, nothing is waited for."""
AT_ONCE = 50


async def free_stuck_pages(office: Office, now: datetime) -> int:
    """Move every page that can be moved; how many were."""
    moved = 0
    async with office.database.writing() as tx:
        held = await held_channels(tx, office.charity.channels, now)
        on = office.charity.channels - held
        for page in await stuck_pages(tx, now - STUCK_AFTER, now, on, held, AT_ONCE):
            other = await best_address(tx, page.person_id, on, [page.address_id], free_at=now)
            if other is not None:
                await send_elsewhere(tx, page, other, now)
                moved += 1
    return moved
