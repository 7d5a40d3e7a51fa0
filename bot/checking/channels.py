"""Asks each provider whether it accepts us, and whether it brings us what people write."""

from bot.channels.port import Port
from bot.checking.finding import Finding, Weight, problem, warning
from bot.ports import open_ports
from bot.settings import Settings
from bot.vault import Vault
from messages.people import Channel

_NO_CALLS = (
    "Staff can't be called: a messaging service makes no calls. Set TWILIO_FROM as well, to a "
    "number of the same account that has Voice; texts still go by the service."
)


async def check_channels(settings: Settings) -> list[Finding]:
    """One line for each channel that is well, and one for each thing that is wrong with another."""
    found: list[Finding] = []
    for port in open_ports(settings, Vault(settings.secret_key)).values():
        if port.channel is Channel.VOICE and not _is_well(found, Channel.SMS):
            continue  # the same account, and so the same trouble: told once
        found += await _check(port)
    if settings.sms_on and not settings.calls_on:
        found.append(warning(Channel.VOICE.value, _NO_CALLS))
    return found


def _is_well(found: list[Finding], channel: Channel) -> bool:
    return all(each.weight is Weight.FINE for each in found if each.part == channel.value)


async def _check(port: Port) -> list[Finding]:
    part = port.channel.value
    try:
        await port.open()
        faults = await port.verify()
    finally:
        await port.close()
    if faults:
        # Without calls everybody is still paged, by messages.
        weigh = warning if port.channel is Channel.VOICE else problem
        return [weigh(part, fault) for fault in faults]
    return [Finding(Weight.FINE, part, port.describe())]
