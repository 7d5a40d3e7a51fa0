"""What staff do on a page goes in by the one intake, as if they had done it on their phone."""

import re

from bot.console.access import Visit
from bot.intake import Received
from bot.service import Service
from bot.store.people import addresses_of
from messages.inbound import Inbound, Kind
from messages.people import Address

_NONCE = re.compile(r"[A-Za-z0-9_-]{8,40}")


async def receive_at_the_desk(
    service: Service, visit: Visit, address: Address | None, kind: Kind, button: str, text: str
) -> Received | None:
    """As a message from `address`; None where there is none, or the form cannot be counted once.

    Whatever is pressed twice counts once, and other words from the same form count anew.
    """
    nonce = visit.form.get("nonce", "")
    if address is None or not _NONCE.fullmatch(nonce):
        return None
    what = service.database.vault.sign("console action", f"{button}\0{text}")[:16]
    inbound = Inbound(
        address,
        f"console-{nonce}-{what}",
        kind,
        service.clock.now(),
        text=text,
        button=button,
        at_the_desk=True,
    )
    return await service.receive(inbound)


async def my_addresses(service: Service, visit: Visit) -> tuple[list[Address], list[Address]]:
    """Those of whoever is here that work, and all of them, in their order of preference."""
    async with service.database.reading() as tx:
        known = await addresses_of(tx, visit.me.id)
    return [each.address for each in known if not each.blocked], [each.address for each in known]
