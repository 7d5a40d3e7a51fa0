"""Stands in for Twilio: keeps what an account sends and whom it calls, and brings what follows."""

import asyncio
from base64 import b64encode
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from urllib.parse import urlencode

import aiohttp
from aiohttp import web
from twilio.request_validator import RequestValidator  # type: ignore[import-untyped]

from tests.standins.loopback import Loopback, Mood
from tests.standins.twilio_calls import Call, made_from

TOO_MANY = 20429
MAGIC_NUMBERS = {
    "+15005550001": 21211,
    "+15005550002": 21612,
    "+15005550003": 21408,
    "+15005550004": 21610,
    "+15005550009": 21614,
}
"""Published by Twilio: each is refused with its own code."""


@dataclass(frozen=True, slots=True)
class Text:
    """One message that Twilio holds, either way. `at` is in seconds of the loop's own clock."""

    sid: str
    to: str
    sender: str
    body: str
    made: datetime
    at: float
    direction: str = "outbound-api"
    status: str = "queued"
    media: int = 0
    validity: int | None = None
    callback: str = ""


class TwilioStandIn(Loopback):
    """One account. Moods apply to the sending of messages and the making of calls."""

    def __init__(
        self, number: str = "+15005550006", sid: str = "", token: str = "12345", port: int = 0
    ) -> None:
        super().__init__(port)
        self.sid = sid or f"AC{'0' * 31}1"
        self.token = token
        self.number = number
        self.texts: list[Text] = []
        self.calls: list[Call] = []
        self.can_call = True
        self.requests: list[tuple[str, str]] = []
        self.deaf = False
        """Whether it answers 503 to every question about what it has."""
        self.now = datetime.now(UTC)
        self.page_size = 50
        self.sms_url = ""

    def to(self, number: str) -> list[Text]:
        """What this phone was sent, in order."""
        return [text for text in self.texts if text.to == number and text.direction != "inbound"]

    def hold(self, sender: str, body: str, *, media: int = 0, ago: timedelta | None = None) -> Text:
        """A text that somebody sent us and that no webhook brings."""
        made = self.now - (ago or timedelta())
        sid = f"{'MM' if media else 'SM'}{len(self.texts) + 1:032x}"
        text = Text(sid, self.number, sender, body, made, 0.0, "inbound", "received", media)
        self.texts.append(text)
        return text

    async def bring(self, text: Text, url: str, **extra: str) -> int:
        """Bring a text to our webhook at the public address `url`; the status of the answer."""
        fields = {
            "MessageSid": text.sid,
            "SmsSid": text.sid,
            "AccountSid": self.sid,
            "From": text.sender,
            "To": text.to,
            "Body": text.body,
            "NumMedia": str(text.media),
            "NumSegments": "1",
            "ToCity": "",
            "SmsStatus": "received",
            "ApiVersion": "2010-04-01",
        }
        return await self.post(url, {**fields, **extra})

    async def report(self, text: Text, status: str, code: str = "") -> int:
        """Bring a status to where the sender of the text wanted it."""
        fields = {
            "MessageSid": text.sid,
            "SmsSid": text.sid,
            "AccountSid": self.sid,
            "MessageStatus": status,
            "SmsStatus": status,
            "From": text.sender,
            "To": text.to,
        }
        return await self.post(text.callback, fields | ({"ErrorCode": code} if code else {}))

    async def post(self, url: str, fields: dict[str, str], through: str = "") -> int:
        """Post a signed form to `url`, or to `through` where a proxy stands in front of it."""
        signature = RequestValidator(self.token).compute_signature(url, fields)
        headers = {
            "X-Twilio-Signature": signature,
            "Content-Type": "application/x-www-form-urlencoded; charset=UTF-8",
        }
        async with (
            aiohttp.ClientSession() as session,
            session.post(through or url, data=urlencode(fields), headers=headers) as response,
        ):
            return response.status

    async def _handle(self, request: web.Request) -> web.StreamResponse:
        self.requests.append((request.method, request.path_qs))
        self.changed()
        if request.headers.get("Authorization") != self._basic():
            return await self.show(request, refused(20003, 401), {})
        kind = request.path.removeprefix(f"/2010-04-01/Accounts/{self.sid}")
        if kind == "/Messages.json" and request.method == "POST":
            return await self._create(request)
        if kind == "/Calls.json" and request.method == "POST":
            return await self._dial(request)
        if self.deaf:
            return web.Response(status=503, text="no")
        if kind == "/Messages.json":
            return web.json_response(self._listed(request))
        if kind == "/Calls.json":
            listed = [call for call in self.calls if call.to == request.query.get("To", call.to)]
            return web.json_response({"calls": [call.record for call in reversed(listed)]})
        if kind == "/IncomingPhoneNumbers.json":
            return web.json_response(self._numbers(request.query.get("PhoneNumber", "")))
        if kind == ".json":
            return web.json_response({"sid": self.sid, "status": "active"})
        return await self.show(request, refused(20404, 404), {})

    async def _create(self, request: web.Request) -> web.StreamResponse:
        form = {name: str(value) for name, value in (await request.post()).items()}
        code = MAGIC_NUMBERS.get(form["To"]) or self._wrong_sender(form)
        mood = self.take_mood() if code is None else refused(code)
        if not mood.acts:
            return await self.show(request, mood, {})
        text = Text(
            sid=f"SM{len(self.texts) + 1:032x}",
            to=form["To"],
            sender=form.get("From", "") or form.get("MessagingServiceSid", ""),
            body=form["Body"],
            made=self.now,
            at=asyncio.get_running_loop().time(),
            validity=int(form["ValidityPeriod"]) if "ValidityPeriod" in form else None,
            callback=form.get("StatusCallback", ""),
        )
        self.texts.append(text)
        self.changed()
        return await self.show(request, mood, _record(text))

    async def _dial(self, request: web.Request) -> web.StreamResponse:
        form = {name: str(value) for name, value in (await request.post()).items()}
        code = MAGIC_NUMBERS.get(form["To"]) or self._wrong_sender(form)
        mood = self.take_mood() if code is None else refused(code)
        if not mood.acts:
            return await self.show(request, mood, {})
        call = made_from(form, len(self.calls) + 1, self.now)
        self.calls.append(call)
        self.changed()
        return await self.show(request, mood, call.record)

    def _wrong_sender(self, form: dict[str, str]) -> int | None:
        if form.get("MessagingServiceSid", "").startswith("MG"):
            return None
        return None if form.get("From") == self.number else 21606

    def _listed(self, request: web.Request) -> dict[str, object]:
        """Newest first, in pages, narrowed as asked."""
        wanted = [text for text in reversed(self.texts) if self._is_wanted(text, request)]
        page, size = int(request.query.get("Page", "0")), self.page_size
        here = wanted[page * size : (page + 1) * size]
        following = {**request.query, "Page": str(page + 1)}
        more = len(wanted) > (page + 1) * size
        return {
            "messages": [_record(text) for text in here],
            "next_page_uri": f"{request.path}?{urlencode(following)}" if more else None,
            "page": page,
            "page_size": size,
        }

    def _is_wanted(self, text: Text, request: web.Request) -> bool:
        query = request.query
        after = query.get("DateSent>")
        sent = text.made if text.status != "queued" else None
        return (
            query.get("To", text.to) == text.to
            and query.get("From", text.sender) == text.sender
            and (after is None or (sent is not None and sent >= datetime.fromisoformat(after)))
        )

    def _numbers(self, wanted: str) -> dict[str, object]:
        able = {"sms": True, "voice": self.can_call}
        mine = {"phone_number": self.number, "sms_url": self.sms_url, "capabilities": able}
        return {"incoming_phone_numbers": [mine] if wanted == self.number else []}

    def _basic(self) -> str:
        return f"Basic {b64encode(f'{self.sid}:{self.token}'.encode()).decode()}"


def refused(code: int, status: int = 400, **headers: str) -> Mood:
    """An answer of Twilio's that says no."""
    body: dict[str, object] = {
        "code": code,
        "message": "The request was refused",
        "more_info": f"https://www.twilio.com/docs/errors/{code}",
        "status": status,
    }
    return Mood(acts=False, status=status, body=body, headers=headers)


def too_many(seconds: int | None = None) -> Mood:
    headers = {} if seconds is None else {"Retry-After": str(seconds)}
    return replace(refused(TOO_MANY, 429), headers=headers)


def _record(text: Text) -> dict[str, object]:
    made = format_datetime(text.made)
    return {
        "sid": text.sid,
        "to": text.to,
        "from": text.sender,
        "body": text.body,
        "status": text.status,
        "direction": text.direction,
        "date_created": made,
        "date_sent": None if text.status == "queued" else made,
        "num_media": str(text.media),
        "error_code": None,
    }
