"""Twilio's client over our own line: real time limits, no retries, nothing in a log."""

from base64 import b64encode
from collections.abc import AsyncIterator, Mapping
from urllib.parse import urlencode, urlsplit

from twilio.base.domain import Domain  # type: ignore[import-untyped]
from twilio.base.version import Version  # type: ignore[import-untyped]
from twilio.http import AsyncHttpClient  # type: ignore[import-untyped]
from twilio.http.response import Response  # type: ignore[import-untyped]
from twilio.rest import Client  # type: ignore[import-untyped]

from bot.channels.line import Line, NoAnswer
from bot.channels.loose import read_object, rows, whole, words
from bot.faults import Fault
from messages.delivery import Unsure

_VERSION = "2010-04-01"
_NOT_FROM_ENVIRONMENT = {"TWILIO_REGION": ""}
"""Given so that the library does not read settings of its own from the environment."""
_PAGES = 50


class Busy(Fault):
    """Twilio wants fewer requests; `after` is in seconds, None where it doesn't say."""

    def __init__(self, after: int | None) -> None:
        super().__init__("too many requests")
        self.after = after


class _LineClient(AsyncHttpClient):  # type: ignore[misc]  # the library ships no types
    """The library's own ignores its time limit, and logs every number at INFO."""

    def __init__(self, line: Line) -> None:
        self.is_async = True
        self._line = line

    async def request(
        self,
        method: str,
        uri: str,
        params: Mapping[str, object] | None = None,
        data: Mapping[str, object] | None = None,
        headers: Mapping[str, str] | None = None,
        auth: tuple[str, str] | None = None,
        timeout: float | None = None,  # noqa: ASYNC109  the line has one for all
        allow_redirects: bool = False,
    ) -> Response:
        """The answer as the library reads it.

        Raises:
            NoAnswer: see `line`.
            Busy: on 429, whose headers the library's own exception leaves out.
        """
        answer = await self._line.ask(
            method,
            f"{uri}?{urlencode(params, doseq=True)}" if params else uri,
            body=urlencode(data, doseq=True).encode() if data else None,
            headers={**(headers or {}), **_basic(auth)},
        )
        if answer.status == 429:
            raise Busy(whole(answer.headers.get("Retry-After")))
        return Response(answer.status, answer.text, answer.headers)


class TwilioApi:
    """The few requests that we need, over the library's smallest part.

    `Client.api` would load every resource that Twilio has: 7 MB more for the same request.
    """

    def __init__(self, account_sid: str, token: str, base_url: str, patience: float) -> None:
        self._line = Line(patience)
        client = Client(
            account_sid,
            token,
            http_client=_LineClient(self._line),
            environment=_NOT_FROM_ENVIRONMENT,
        )
        self._domain = Domain(client, base_url.rstrip("/"))
        self._version = Version(self._domain, _VERSION)
        self._account = f"/Accounts/{account_sid}"

    async def close(self) -> None:
        await self._line.close()

    async def create_message(self, fields: Mapping[str, str]) -> Mapping[str, object]:
        """Raises what the library raises for a refusal, and `NoAnswer` or `Busy`."""
        return await self._create("Messages", fields)

    async def create_call(self, fields: Mapping[str, str]) -> Mapping[str, object]:
        """Dial a number, raising like `create_message`."""
        return await self._create("Calls", fields)

    async def _create(self, kind: str, fields: Mapping[str, str]) -> Mapping[str, object]:
        made: Mapping[str, object] = await self._version.create_async(
            "POST",
            f"{self._account}/{kind}.json",
            data=dict(fields),
            headers={"Content-Type": "application/x-www-form-urlencoded"},
        )
        return made

    async def fetch(self, path: str = "", **params: str) -> Mapping[str, object]:
        """One record of the account, raising like `create_message`."""
        found: Mapping[str, object] = await self._version.fetch_async(
            "GET", f"{self._account}{path}.json", params=params
        )
        return found

    async def list_messages(self, **params: str) -> AsyncIterator[list[Mapping[str, object]]]:
        """Pages of messages, newest first as Twilio gives them, raising like `create_message`."""
        page = await self.fetch("/Messages", **params)
        for _ in range(_PAGES):
            yield rows(page.get("messages"))
            following = urlsplit(words(page.get("next_page_uri")))
            if not following.path:
                return
            # Only its path: a page must not send us, and our token, to another host.
            page = await self._page(f"{following.path}?{following.query}")

    async def newest_calls(self, **params: str) -> list[Mapping[str, object]]:
        """One page of calls, newest first, raising like `create_message`."""
        page = await self.fetch("/Calls", **params)
        if "calls" not in page:
            raise NoAnswer(Unsure("unreadable answer"))
        return rows(page.get("calls"))

    async def _page(self, path: str) -> Mapping[str, object]:
        answer = await self._domain.request_async("GET", path)
        page = read_object(answer.text.encode())
        if answer.status_code != 200 or "messages" not in page:
            raise NoAnswer(Unsure("unreadable answer"))
        return page


def _basic(auth: tuple[str, str] | None) -> dict[str, str]:
    if auth is None:
        return {}
    return {"Authorization": f"Basic {b64encode(':'.join(auth).encode()).decode()}"}
