"""Calling staff through Twilio: a page that rings, and is taken by pressing a key."""

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime
from typing import Final

from bot.channels.loose import name_of, rows, table
from bot.channels.port import UNKNOWN, Unknown
from bot.channels.signatures import webhook_url
from bot.channels.sms_outcomes import TWILIO_ERRORS, code_of
from bot.channels.twilio_port import SEARCH_SECONDS, STATUS_PATH, TwilioPort
from bot.channels.voice_history import is_same_call
from bot.channels.voice_words import keys_query, twiml
from messages.delivery import Outcome
from messages.inbound import Inbound
from messages.outgoing import Outgoing
from messages.people import Channel, Surface
from messages.sentences import Sentence
from messages.wording import say

KEY_PATH = "/webhooks/twilio/voice"
_RINGS_FOR = 25
"""Seconds. Longer, and it is a voicemail that answers; Twilio adds up to five of its own."""
_ENDS_AFTER = 180
"""Seconds, so that a call which nobody hangs up costs little."""
_SAID_TIMES = 2
_NEWEST = "50"


class VoicePort(TwilioPort):
    """Calls, from a number."""

    channel: Final = Channel.VOICE

    async def send(self, outgoing: Outgoing) -> Outcome:
        """`Sent` means that Twilio dials. Whether anybody answers comes later, as a status."""
        return await self._create(lambda: self._api.create_call(self._fields(outgoing)))

    async def find_sent(self, outgoing: Outgoing, since: datetime) -> str | Unknown | None:
        """A list of calls tells nobody's words: of two to one number we can't say which is which.

        Then it rings once more, since a second ring is better than none.
        """
        to = outgoing.address.value
        try:
            async with asyncio.timeout(SEARCH_SECONDS):
                listed = await self._api.newest_calls(To=to, From=self._sender, PageSize=_NEWEST)
        except (*TWILIO_ERRORS, TimeoutError):
            return UNKNOWN
        found = [record for record in listed if is_same_call(record, to, since)]
        if len(found) > 1:
            return UNKNOWN
        return (name_of(found[0].get("sid")) or UNKNOWN) if found else None

    async def missed(self, since: datetime) -> AsyncIterator[Inbound]:
        """Nothing: a key that could not be stored was told so in the call itself."""
        nothing: tuple[Inbound, ...] = ()
        for inbound in nothing:
            yield inbound

    def cost(self, text: str) -> int:
        return 1

    def describe(self) -> str:
        return "Calls to staff through Twilio, from the number in TWILIO_FROM"

    async def verify(self) -> list[str]:
        try:
            owned = await self._api.fetch("/IncomingPhoneNumbers", PhoneNumber=self._sender)
        except TWILIO_ERRORS as error:
            return [f"Twilio could not be asked whether our number can call ({code_of(error)})."]
        numbers = rows(owned.get("incoming_phone_numbers"))
        if numbers and table(numbers[0].get("capabilities")).get("voice") is not False:
            return []
        return [
            "The number in TWILIO_FROM cannot make calls, so staff are paged by message only: buy "
            "one that has Voice, or let whoever is on call have two ways to be reached."
        ]

    def _fields(self, outgoing: Outgoing) -> dict[str, str]:
        status = webhook_url(self._public, STATUS_PATH)
        return {
            "To": outgoing.address.value,
            "From": self._sender,
            "Twiml": self._words(outgoing),
            "Timeout": str(_RINGS_FOR),
            "TimeLimit": str(_ENDS_AFTER),
            "StatusCallback": status,
            # Beside the call, so that a person who answers hears us at once.
            "MachineDetection": "Enable",
            "AsyncAmd": "true",
            "AsyncAmdStatusCallback": status,
        }

    def _words(self, outgoing: Outgoing) -> str:
        """With the call and not fetched in it: it speaks even if we are down when they answer."""
        if not outgoing.buttons:  # words of the last resort have no keys
            return twiml(outgoing.text, times=_SAID_TIMES)
        keys = webhook_url(self._public, KEY_PATH, keys_query(outgoing.buttons))
        unanswered = say(Sentence.CALL_UNANSWERED, "en", Surface.SPOKEN).text
        return twiml(outgoing.text, keys, times=_SAID_TIMES, after=unanswered)
