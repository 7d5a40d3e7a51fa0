"""Asks each provider whether it accepts us, and whether it brings us what people write."""

from bot.channels.port import Port
from bot.checking.finding import Finding, Weight, problem
from bot.ports import open_ports
from bot.settings import Settings
from bot.vault import Vault


async def check_channels(settings: Settings) -> list[Finding]:
    """One line for each channel that is well, and one for each thing that is wrong with another."""
    found: list[Finding] = []
    for port in open_ports(settings, Vault(settings.secret_key)).values():
        found += await _check(port)
    return found


async def _check(port: Port) -> list[Finding]:
    part = port.channel.value
    try:
        await port.open()
        faults = await port.verify()
    finally:
        await port.close()
    if faults:
        return [problem(part, fault) for fault in faults]
    return [Finding(Weight.FINE, part, port.describe())]
