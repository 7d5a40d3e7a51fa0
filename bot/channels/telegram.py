"""Sending through a Telegram bot."""

import logging
from collections.abc import AsyncIterator, Sequence
from datetime import datetime
from typing import Final

from telegram import (
    Bot,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    LinkPreviewOptions,
    ReplyParameters,
)
from telegram.error import TelegramError

from bot.channels.line import ANSWER_SECONDS, Line
from bot.channels.loose import storable, whole
from bot.channels.port import UNKNOWN, Unknown
from bot.channels.signatures import webhook_url
from bot.channels.telegram_outcomes import is_the_same, outcome_of
from bot.channels.telegram_polling import PAUSES, TelegramPoller
from bot.channels.telegram_request import AiohttpRequest, UpdatesRequest
from bot.channels.telegram_setup import ask_for_webhook, faults_of, username_of
from bot.channels.telegram_topics import name_topic, topic_is_gone
from messages.delivery import Outcome, Refused, Sent, Unsure, Why
from messages.inbound import Inbound
from messages.outgoing import Button, Outgoing
from messages.people import Channel

WEBHOOK_PATH = "/webhooks/telegram"
_ANSWER_LIMIT = 200
MOST_ROWS, SHORT = 3, 11
"""So many buttons have a row each; of more, labels no longer than this share one."""
"""Characters that Telegram shows in answer to a press."""
_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
_UNREADABLE = (KeyError, TypeError, ValueError, AttributeError)
"""What the library raises where Telegram said yes in a form that the library does not know."""


class TelegramPort:
    """One bot. Plain text only, so that no formatting can be refused."""

    channel: Final = Channel.TELEGRAM

    def __init__(
        self,
        token: str,
        api_base_url: str,
        public_base_url: str,
        webhook_secret: str,
        *,
        polling: bool = False,
        patience: float = ANSWER_SECONDS,
    ) -> None:
        # At DEBUG the library logs every word that it sends.
        logging.getLogger("telegram").setLevel(logging.WARNING)
        self._line = Line(patience)
        self._request = AiohttpRequest(self._line)
        self._updates = UpdatesRequest(self._line)
        base = api_base_url.rstrip("/")
        self._bot = Bot(
            token,
            base_url=f"{base}/bot",
            base_file_url=f"{base}/file/bot",
            request=self._request,
            get_updates_request=self._updates,
        )
        self._webhook = "" if polling else webhook_url(public_base_url, WEBHOOK_PATH)
        self._secret = webhook_secret

    async def open(self) -> None:
        """Connections are opened with the first request."""

    async def close(self) -> None:
        await self._line.close()

    async def send(self, outgoing: Outgoing) -> Outcome:
        """Words that are refused with buttons or as a reply are tried once as words alone."""
        if outgoing.press_id:
            return await self._answer_press(outgoing)
        if outgoing.is_title:
            return await name_topic(self._bot, outgoing)
        if outgoing.edits:
            return await self._edit(outgoing)
        outcome = await self._post(outgoing, outgoing.buttons, outgoing.answer_to)
        dressed = bool(outgoing.buttons or outgoing.answer_to)
        if dressed and isinstance(outcome, Refused) and outcome.why is Why.BAD_TEXT:
            return await self._post(outgoing, (), "")
        return outcome

    async def find_sent(self, outgoing: Outgoing, since: datetime) -> Unknown:
        """Telegram keeps no list that a bot may read."""
        return UNKNOWN

    async def missed(self, since: datetime) -> AsyncIterator[Inbound]:
        """Nothing: Telegram itself holds updates for 24 hours and brings them again."""
        nothing: tuple[Inbound, ...] = ()
        for inbound in nothing:
            yield inbound

    def cost(self, text: str) -> int:
        return 1

    def describe(self) -> str:
        way = f"by webhook at {self._webhook}" if self._webhook else "by asking Telegram (polling)"
        return f"Telegram, {way}"

    async def verify(self) -> list[str]:
        return await faults_of(self._bot, self._webhook)

    async def register_webhook(self) -> Outcome:
        """Ask Telegram to call us. `Sent` once it will; anything else: try again later."""
        return await ask_for_webhook(self._bot, self._webhook, self._secret)

    async def username(self) -> str:
        """By which people find the bot; empty where Telegram did not say."""
        return await username_of(self._bot)

    def poller(self, pauses: Sequence[float] = PAUSES) -> TelegramPoller:
        """Asks for updates where Telegram cannot call us. One at a time for each bot."""
        return TelegramPoller(self._bot, self._updates, pauses)

    async def _post(
        self, outgoing: Outgoing, buttons: tuple[Button, ...], answer_to: str
    ) -> Outcome:
        chat = whole(outgoing.address.value)
        if chat is None:
            return Refused(Why.WRONG_ADDRESS, "not a chat id")
        try:
            await self._bot.send_message(
                chat,
                storable(outgoing.text),
                message_thread_id=whole(outgoing.topic),
                reply_markup=keyboard(buttons),
                reply_parameters=_reply_to(answer_to),
                link_preview_options=_NO_PREVIEW,
            )
        except TelegramError as error:
            if outgoing.topic and topic_is_gone(error):
                return Refused(Why.NO_TOPIC, "400 topic gone")
            return outcome_of(error)
        except _UNREADABLE:
            pass
        name = self._request.message_id
        return Sent(name) if name else Unsure("unreadable answer")

    async def _edit(self, outgoing: Outgoing) -> Outcome:
        """Nobody's phone makes a sound. What it says already is as good as edited."""
        chat, message = whole(outgoing.address.value), whole(outgoing.edits)
        if chat is None or message is None:
            return Refused(Why.BAD_TEXT, "no message to edit")
        try:
            await self._bot.edit_message_text(
                storable(outgoing.text),
                chat,
                message,
                reply_markup=keyboard(outgoing.buttons),
                link_preview_options=_NO_PREVIEW,
            )
        except TelegramError as error:
            return Sent(outgoing.edits) if is_the_same(error) else outcome_of(error)
        except _UNREADABLE:
            pass
        return Sent(outgoing.edits)

    async def _answer_press(self, outgoing: Outgoing) -> Outcome:
        """A press that is too old to answer has been acted on all the same: nothing is lost."""
        sent = Sent(f"press-{outgoing.press_id}")
        try:
            await self._bot.answer_callback_query(
                outgoing.press_id, storable(outgoing.text)[:_ANSWER_LIMIT]
            )
        except TelegramError as error:
            outcome = outcome_of(error)
            too_late = isinstance(outcome, Refused) and outcome.why is not Why.OURS
            return sent if too_late or isinstance(outcome, Unsure) else outcome
        return sent


def keyboard(buttons: tuple[Button, ...]) -> InlineKeyboardMarkup | None:
    """One button to a row: easy to hit, and no label is cut. Of many, short ones share a row.

    The first keeps its own, so that nobody presses another for it.
    """
    made = [InlineKeyboardButton(each.label, callback_data=each.action) for each in buttons]
    if len(made) <= MOST_ROWS or any(len(each.label) > SHORT for each in buttons):
        rows = [[each] for each in made]
    else:
        rows = [made[:1], *([*made[at : at + 2]] for at in range(1, len(made), 2))]
    return InlineKeyboardMarkup(rows) if rows else None


def _reply_to(answer_to: str) -> ReplyParameters | None:
    number = whole(answer_to)
    if number is None or number <= 0:
        return None
    return ReplyParameters(number, allow_sending_without_reply=True)
