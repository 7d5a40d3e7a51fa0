"""Which channels are on, and the port of each: libraries are loaded only for those that are."""

from bot.channels.port import Port
from bot.settings import Settings, TelegramMode
from bot.vault import Vault
from messages.people import Channel


def webhook_secret(settings: Settings, vault: Vault) -> str:
    """What Telegram must show us: the one that was set, else one that only we can make."""
    return settings.telegram_webhook_secret or vault.sign("telegram webhook", "1")


def open_ports(settings: Settings, vault: Vault) -> dict[Channel, Port]:
    """A port for each channel that has its settings."""
    ports: dict[Channel, Port] = {}
    if settings.telegram_on:
        from bot.channels.telegram import TelegramPort  # noqa: PLC0415  # 21 MB

        ports[Channel.TELEGRAM] = TelegramPort(
            settings.telegram_bot_token,
            settings.telegram_api_base_url,
            settings.public_base_url,
            webhook_secret(settings, vault),
            polling=settings.telegram_mode is TelegramMode.POLLING,
        )
    if settings.sms_on:
        from bot.channels.sms import SmsPort  # noqa: PLC0415

        ports[Channel.SMS] = SmsPort(
            settings.twilio_account_sid,
            settings.twilio_auth_token,
            settings.twilio_sender,
            settings.twilio_api_base_url,
            settings.public_base_url,
        )
    if settings.calls_on:
        from bot.channels.voice import VoicePort  # noqa: PLC0415

        ports[Channel.VOICE] = VoicePort(
            settings.twilio_account_sid,
            settings.twilio_auth_token,
            settings.twilio_from,
            settings.twilio_api_base_url,
            settings.public_base_url,
        )
    return ports
