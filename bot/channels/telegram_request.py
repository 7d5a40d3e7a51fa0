"""python-telegram-bot's requests over aiohttp, which costs a fifth of the library's own client."""

from collections.abc import Mapping
from contextvars import ContextVar
from typing import NoReturn

from telegram.error import TelegramError
from telegram.request import BaseRequest, RequestData

from bot.channels.line import Answer, Line, NoAnswer
from bot.channels.loose import name_of, read_object, rows, table, whole, words
from messages.delivery import Outcome, Unsure

_JSON = {"Content-Type": "application/json"}
_LONGEST_WAIT = 86_400

_message_id: ContextVar[str] = ContextVar("message_id", default="")
"""Each send runs in its own task, and sees only what its own request was answered."""


class DeclinedError(TelegramError):
    """Telegram answered no. `description` is for matching only: it is never logged or stored."""

    def __init__(self, status: int, answer: Mapping[str, object], retry_after: int | None) -> None:
        super().__init__(f"declined with {status}")
        hints = table(answer.get("parameters"))
        wait = whole(hints.get("retry_after"))
        self.status = status
        self.description = words(answer.get("description")).lower()
        self.retry_after = min(max(wait, 0), _LONGEST_WAIT) if wait is not None else retry_after
        self.moved_to = whole(hints.get("migrate_to_chat_id"))


class NoAnswerError(TelegramError):
    """Telegram gave no answer, or one that cannot be read."""

    def __init__(self, outcome: Outcome) -> None:
        super().__init__("no answer")
        self.outcome = outcome


class AiohttpRequest(BaseRequest):
    """Raises only the two errors above, both without an address, a token or a word."""

    def __init__(self, line: Line) -> None:
        self._line = line

    @property
    def read_timeout(self) -> float:
        return self._line.patience

    @property
    def message_id(self) -> str:
        """What Telegram called the message sent last by this task; empty where it didn't say.

        Kept because the library refuses an answer whole where one field of it is missing.
        """
        return _message_id.get()

    async def initialize(self) -> None:
        """Connections are opened with the first request."""

    async def shutdown(self) -> None:
        """Whoever made the line closes it."""

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        *_: object,
        **limits: object,
    ) -> tuple[int, bytes]:
        """One request; the only time limit that a caller may choose is the one for reading."""
        _message_id.set("")
        chosen = limits.get("read_timeout")
        extra = chosen - self.read_timeout if isinstance(chosen, int | float) else 0.0
        body = request_data.json_payload if request_data is not None else b"{}"
        try:
            answer = await self._line.ask(
                method, url, body=body, headers=_JSON, extra_seconds=extra
            )
        except NoAnswer as silence:
            raise NoAnswerError(silence.outcome) from None
        if not 200 <= answer.status <= 299:
            _decline(answer.status, answer)
        return answer.status, answer.body

    def parse_json_payload(self, payload: bytes) -> dict[str, object]:  # type: ignore[override]
        """The library's own logs what it cannot read, words and all."""
        answer = dict(read_object(payload))
        if answer.get("ok") is False:
            _decline(whole(answer.get("error_code")) or 400, Answer(200, payload, {}))
        if "result" not in answer:
            raise NoAnswerError(Unsure("unreadable answer"))
        _message_id.set(name_of(table(answer["result"]).get("message_id")))
        return answer


class UpdatesRequest(AiohttpRequest):
    """Long polling: keeps the updates as they came and shows the library none of them.

    The library throws a whole batch away, and logs it, when it cannot read one update.
    """

    def __init__(self, line: Line) -> None:
        super().__init__(line)
        self.batch: list[Mapping[str, object]] = []

    def parse_json_payload(self, payload: bytes) -> dict[str, object]:  # type: ignore[override]
        """Hands on an empty batch."""
        answer = super().parse_json_payload(payload)
        if not isinstance(answer["result"], list):
            raise NoAnswerError(Unsure("unreadable answer"))
        self.batch = rows(answer["result"])
        return {"result": []}


def _decline(status: int, answer: Answer) -> NoReturn:
    wait = whole(answer.headers.get("Retry-After"))
    raise DeclinedError(status, read_object(answer.body), wait)
