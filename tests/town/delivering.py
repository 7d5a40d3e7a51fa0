"""Phone companies that say whether a text arrived."""

from messages.people import Channel
from tests.town.carriers import ByWebhook
from tests.town.screens import ProvidersScreens
from tests.town.town import Resident


async def arrives(resident: Resident, status: str = "delivered", code: str = "") -> None:
    """Every text of which nothing was said yet; a chat and a phone in the room never say it."""
    screens, carrier = resident.town.screens, resident.town.carrier
    if resident.address.channel is not Channel.SMS:
        return
    assert isinstance(screens, ProvidersScreens)
    assert isinstance(carrier, ByWebhook)
    for text in screens.twilio.to(resident.address.value):
        if text.sid in screens.told:
            continue
        screens.told.add(text.sid)
        form = {"MessageSid": text.sid, "MessageStatus": status}
        if code:
            form["ErrorCode"] = code
        await carrier.texts("/webhooks/twilio/status", form)
    await resident.town.settle()


def heard_by(resident: Resident) -> list[str]:
    """Everything that came since, expected or not."""
    came = resident.unheard
    resident.heard += len(came)
    return came


def forget(*residents: Resident) -> None:
    """What they have heard is beside the point from here on."""
    for resident in residents:
        heard_by(resident)
