"""Sending text messages through Twilio."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Final

from bot.channels.loose import name_of, storable
from bot.channels.port import UNKNOWN, ProviderSilent, Unknown
from bot.channels.signatures import webhook_url
from bot.channels.sms_history import is_older, is_same, parse_listed
from bot.channels.sms_outcomes import TWILIO_ERRORS, code_of
from bot.channels.sms_setup import faults_of
from bot.channels.twilio_port import SEARCH_SECONDS, STATUS_PATH, TwilioPort
from messages.delivery import Outcome
from messages.inbound import Inbound
from messages.outgoing import Outgoing
from messages.people import Channel
from messages.segments import segments

INBOUND_PATH = "/webhooks/twilio/sms"
_SHORTEST, _LONGEST = timedelta(minutes=5), timedelta(hours=10)
"""Twilio tries for at most ten hours; in less than some minutes a phone in a lift is missed."""
_MARGIN = timedelta(minutes=2)


class SmsPort(TwilioPort):
    """Texts, from a number or a messaging service."""

    channel: Final = Channel.SMS

    async def send(self, outgoing: Outgoing) -> Outcome:
        return await self._create(lambda: self._api.create_message(self._fields(outgoing)))

    async def find_sent(self, outgoing: Outgoing, since: datetime) -> str | Unknown | None:
        """Not narrowed by date at Twilio: a message still queued has no date of sending yet."""
        try:
            async with asyncio.timeout(SEARCH_SECONDS):
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
