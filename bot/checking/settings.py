"""Looks at settings that are possible, and still not what an organisation wants."""

from bot.checking.finding import Finding, or_fine, problem, warning
from bot.settings import Settings

PART = "settings"


def check_settings(settings: Settings) -> list[Finding]:
    """What no other part of the service would notice."""
    found = []
    if not settings.telegram_on and not settings.sms_on:
        found.append(
            problem(
                PART,
                "Neither Telegram nor Twilio is set up, so nobody can be reached. Set "
                "TELEGRAM_BOT_TOKEN or TWILIO_ACCOUNT_SID: docs/connecting.md says how.",
            )
        )
    base = settings.public_base_url
    if not base:
        found.append(
            warning(
                PART,
                "PUBLIC_BASE_URL is not set, so alerts cannot carry a link to the console. Set "
                "it to the address at which the world finds this service.",
            )
        )
    elif not base.startswith("https://"):
        found.append(
            warning(
                PART,
                "PUBLIC_BASE_URL does not begin with https://, so what people write could be "
                "read on its way. Telegram refuses such an address.",
            )
        )
    return or_fine(found, PART, "every setting can be used")
