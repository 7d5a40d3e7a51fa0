"""What every way of reaching people through Twilio shares: one account, asked only when needed."""

from collections.abc import Awaitable, Callable, Mapping

from bot.channels.line import ANSWER_SECONDS
from bot.channels.loose import name_of
from bot.channels.sms_api import TwilioApi
from bot.channels.sms_outcomes import TWILIO_ERRORS, outcome_of
from messages.delivery import Outcome, Sent, Unsure

STATUS_PATH = "/webhooks/twilio/status"
SEARCH_SECONDS = 20.0
"""For the whole of a search, so that it ends well within the lease of an outbox row."""


class TwilioPort:
    """One Twilio account with a number, or for texts a messaging service, to reach people from."""

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

    async def _create(self, create: Callable[[], Awaitable[Mapping[str, object]]]) -> Outcome:
        """`Sent` where Twilio says under which name it has it."""
        try:
            sid = name_of((await create()).get("sid"))
        except TWILIO_ERRORS as error:
            return outcome_of(error)
        return Sent(sid) if sid else Unsure("unreadable answer")
