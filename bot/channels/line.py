"""One HTTP request to a provider: what was surely not sent, told apart from what may have been."""

from collections.abc import Mapping
from dataclasses import dataclass

import aiohttp

from bot.faults import Fault
from messages.delivery import Later, Unsure

CONNECT_SECONDS = 5.0
ANSWER_SECONDS = 15.0
"""Together well below the lease of an outbox row, so that nobody else tries meanwhile."""
_IDLE_SECONDS = 10.0
"""Shorter than providers keep an idle connection: a message is not tried on a dead one."""
_CONNECTIONS = 64

_NEVER_CONNECTED = (
    aiohttp.ClientConnectorError,
    aiohttp.ConnectionTimeoutError,
    aiohttp.InvalidURL,
    aiohttp.NonHttpUrlClientError,
)


@dataclass(frozen=True, slots=True, repr=False)
class Answer:
    """What came back, whole. Nothing of it belongs in a log."""

    status: int
    body: bytes
    headers: Mapping[str, str]

    @property
    def text(self) -> str:
        """The body as text; a bad byte costs one letter."""
        return self.body.decode("utf-8", "replace")


class NoAnswer(Fault):
    """The request ended without an answer; `outcome` says whether it may have been acted on."""

    def __init__(self, outcome: Later | Unsure) -> None:
        super().__init__(outcome.code)
        self.outcome = outcome


class Line:
    """Connections to one provider, opened with the first request and kept between requests."""

    def __init__(self, patience: float = ANSWER_SECONDS) -> None:
        """`patience` is in seconds, for the answer once connected."""
        self.patience = patience
        self._session: aiohttp.ClientSession | None = None

    async def ask(
        self,
        method: str,
        url: str,
        *,
        body: bytes | None = None,
        headers: Mapping[str, str] | None = None,
        extra_seconds: float = 0.0,
    ) -> Answer:
        """The provider's answer, whatever its status; never follows a redirect, never retries.

        Raises:
            NoAnswer: with `Later` where no connection was made, else with `Unsure`.
        """
        patience = self.patience + extra_seconds
        limits = aiohttp.ClientTimeout(
            total=patience + CONNECT_SECONDS, connect=CONNECT_SECONDS, sock_read=patience
        )
        try:
            async with self._open().request(
                method, url, data=body, headers=headers, timeout=limits, allow_redirects=False
            ) as response:
                return Answer(response.status, await response.read(), response.headers)
        except _NEVER_CONNECTED:
            raise NoAnswer(Later("no connection")) from None
        except TimeoutError:
            raise NoAnswer(Unsure("no answer in time")) from None
        except (aiohttp.ClientError, OSError, ValueError):
            # Without the cause: aiohttp writes addresses into its messages, tokens and all.
            raise NoAnswer(Unsure("connection lost")) from None

    async def close(self) -> None:
        """Let go of every connection. Safe to call twice."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    def _open(self) -> aiohttp.ClientSession:
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(
                    limit=_CONNECTIONS, keepalive_timeout=_IDLE_SECONDS, ttl_dns_cache=60
                ),
                cookie_jar=aiohttp.DummyCookieJar(),
            )
        return self._session
