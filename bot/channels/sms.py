"""Sending text messages through Twilio."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Final

from bot.channels.line import ANSWER_SECONDS
from bot.channels.loose import name_of, storable
from bot.channels.port import UNKNOWN, ProviderSilent, Unknown
from bot.channels.signatures import webhook_url
from bot.channels.sms_api import TwilioApi
from bot.channels.sms_history import is_older, is_same, parse_listed
from bot.channels.sms_outcomes import TWILIO_ERRORS, code_of, outcome_of
from bot.channels.sms_setup import faults_of
from messages.delivery import Outcome, Sent, Unsure
from messages.inbound import Inbound
from messages.outgoing import Outgoing
from messages.people import Channel
from messages.segments import segments

INBOUND_PATH = "/webhooks/twilio/sms"
STATUS_PATH = "/webhooks/twilio/status"
_SHORTEST, _LONGEST = timedelta(minutes=5), timedelta(hours=10)
"""Twilio tries for at most ten hours; in less than some minutes a phone in a lift is missed."""
_SEARCH_SECONDS = 20.0
"""For the whole of a search, so that it ends well within the lease of an outbox row."""
_MARGIN = timedelta(minutes=2)


class SmsPort:
    """One Twilio account with a number or a messaging service to send from."""

    channel: Final = Channel.SMS

    def __init__(
        self,
        account_sid: str,
        auth_token: str,
        sender: str,
        api_base_url: str,
        public_base_url: str,
        *,
        patience: float = ANSWER_SECONDS,
    ) -> None:
        self._account = (account_sid, auth_token, api_base_url, patience)
        self._sender = sender
        self._public = public_base_url
        self._made: TwilioApi | None = None

    @property
    def _api(self) -> TwilioApi:
        if self._made is None:
            self._made = TwilioApi(*self._account)
        return self._made

    async def open(self) -> None:
        """Connections are opened with the first request."""

    async def close(self) -> None:
        made, self._made = self._made, None
        if made is not None:
            await made.close()

    async def send(self, outgoing: Outgoing) -> Outcome:
        try:
            made = await self._api.create_message(self._fields(outgoing))
            sid = name_of(made.get("sid"))
        except TWILIO_ERRORS as error:
            return outcome_of(error)
        return Sent(sid) if sid else Unsure("unreadable answer")

    async def find_sent(self, outgoing: Outgoing, since: datetime) -> str | Unknown | None:
        """Not narrowed by date at Twilio: a message still queued has no date of sending yet."""
        try:
            async with asyncio.timeout(_SEARCH_SECONDS):
                return await self._look_for(outgoing, since)
        except (*TWILIO_ERRORS, TimeoutError):
            return UNKNOWN

    async def missed(self, since: datetime) -> AsyncIterator[Inbound]:
        found: list[Inbound] = []
        after = (since - _MARGIN).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        narrowed = {"DateSent>": after, "PageSize": "1000"}
        if self._sender.startswith("+"):
            narrowed["To"] = self._sender
        try:
            async for page in self._api.list_messages(**narrowed):
                read = (parse_listed(record, since) for record in page)
                found += [inbound for inbound in read if inbound is not None]
        except TWILIO_ERRORS as error:
            raise ProviderSilent(code_of(error)) from None
        for inbound in sorted(found, key=lambda each: each.sent_at):
            yield inbound

    def cost(self, text: str) -> int:
        return segments(text)

    def describe(self) -> str:
        callbacks = f", statuses to {self._status_url}" if self._public else ", without statuses"
        return f"SMS through Twilio{callbacks}"

    async def verify(self) -> list[str]:
        return await faults_of(self._api, self._sender, webhook_url(self._public, INBOUND_PATH))

    async def _look_for(self, outgoing: Outgoing, since: datetime) -> str | Unknown | None:
        pages = self._api.list_messages(To=outgoing.address.value, PageSize="100")
        async for page in pages:
            for record in page:
                if is_same(record, outgoing, since):
                    return name_of(record.get("sid")) or UNKNOWN
            if page and all(is_older(record, since) for record in page):
                return None
        return None

    @property
    def _status_url(self) -> str:
        return webhook_url(self._public, STATUS_PATH)

    def _fields(self, outgoing: Outgoing) -> dict[str, str]:
        service = self._sender.startswith("MG")
        fields = {
            "To": outgoing.address.value,
            "MessagingServiceSid" if service else "From": self._sender,
            "Body": storable(outgoing.text),
        }
        if self._public:
            fields["StatusCallback"] = self._status_url
        if outgoing.lifetime is not None:
            lifetime = min(max(outgoing.lifetime, _SHORTEST), _LONGEST)
            fields["ValidityPeriod"] = str(int(lifetime.total_seconds()))
        return fields
