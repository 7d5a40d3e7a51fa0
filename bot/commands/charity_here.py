"""The charity as the settings say, without loading what a channel needs in order to send."""

from bot.charity import Charity, charity_of
from bot.settings import Settings
from messages.people import Channel


def charity_here(settings: Settings) -> Charity:
    """With the channels that have their settings."""
    on = {
        Channel.TELEGRAM: settings.telegram_on,
        Channel.SMS: settings.sms_on,
        Channel.VOICE: settings.calls_on,
    }
    return charity_of(settings, frozenset(channel for channel, is_on in on.items() if is_on))
