"""Telling Telegram where we are, and asking it whether all is well."""

from telegram import Bot, User
from telegram.error import TelegramError

from bot.channels.telegram_outcomes import outcome_of
from bot.channels.telegram_updates import WANTED
from messages.delivery import Outcome, Refused, Sent, Why

_MANY_WAITING = 100
_UNREADABLE = (KeyError, TypeError, ValueError, AttributeError)
"""What the library raises where the answer is in a form that it does not know."""


async def ask_for_webhook(bot: Bot, url: str, secret: str) -> Outcome:
    """Updates that wait at Telegram are kept and brought."""
    try:
        await bot.set_webhook(url, secret_token=secret, allowed_updates=WANTED)
    except TelegramError as error:
        return outcome_of(error)
    return Sent("webhook")


async def username_of(bot: Bot) -> str:
    """Without the @. Empty where Telegram could not be asked, or answered something else."""
    try:
        return (await bot.get_me()).username or ""
    except (TelegramError, *_UNREADABLE):
        return ""


async def faults_of(bot: Bot, url: str) -> list[str]:
    """Plain words on what is wrong and how to mend it; `url` is empty where we poll."""
    try:
        me = await bot.get_me()
        info = await bot.get_webhook_info()
    except TelegramError as error:
        return [_unreachable(outcome_of(error))]
    except _UNREADABLE:
        return ["Telegram answered in a way that we don't know: is TELEGRAM_API_BASE_URL right?"]
    faults = _polling_faults(info.url) if not url else _webhook_faults(info.url, url)
    faults += _topic_faults(me)
    if url and info.last_error_date is not None and info.pending_update_count:
        faults.append(
            f"Telegram could not reach {url}. Open it in a browser from outside: it must be "
            "https with a valid certificate, on port 443, 80, 88 or 8443."
        )
    if info.pending_update_count > _MANY_WAITING:
        faults.append(
            f"{info.pending_update_count} updates wait at Telegram. They come by themselves "
            "while `goodevening serve` runs; Telegram throws them away after 24 hours."
        )
    missing = [kind for kind in WANTED if kind not in (info.allowed_updates or WANTED)]
    if url and info.url == url and missing:
        faults.append(f"Telegram does not send {', '.join(missing)}: start `goodevening serve`.")
    return faults


def _topic_faults(me: User) -> list[str]:
    """Whatever a member writes would open a topic of its own, and look lost to them."""
    if not (me.has_topics_enabled and me.allows_users_to_create_topics):
        return []
    return [
        "Telegram opens a new topic for each message that a member writes. Write /mybots to "
        "@BotFather, choose the bot, Bot Settings, Threads Settings, and do not let users make "
        "topics. Topics for buddies work all the same."
    ]


def _polling_faults(set_url: str) -> list[str]:
    if not set_url:
        return []
    return [
        "Telegram still calls a webhook while TELEGRAM_MODE is polling. `goodevening serve` takes "
        "it away when it starts; if another service uses this bot, stop one of the two."
    ]


def _webhook_faults(set_url: str, url: str) -> list[str]:
    if set_url == url:
        return []
    now = "another address" if set_url else "no address"
    return [
        f"Telegram calls {now} instead of {url}. Start `goodevening serve`, which sets it; if it "
        "changes back, another service uses this bot's token."
    ]


def _unreachable(outcome: Outcome) -> str:
    if isinstance(outcome, Refused) and outcome.why is Why.OURS:
        return (
            "Telegram does not accept TELEGRAM_BOT_TOKEN. Write /mybots to @BotFather, choose the "
            "bot, press API Token, and copy the whole of it."
        )
    return (
        "Telegram could not be reached. Check that this machine may open https connections to "
        "the address in TELEGRAM_API_BASE_URL (usually https://api.telegram.org)."
    )
