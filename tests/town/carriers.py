"""How what people do on their phones reaches the service."""

from dataclasses import dataclass, field
from itertools import count
from typing import Protocol
from urllib.parse import urlencode

import httpx
from twilio.request_validator import RequestValidator  # type: ignore[import-untyped]

from bot.service import Service
from bot.web import build_web
from messages.inbound import Inbound, Kind
from messages.people import Address, Channel

PUBLIC = "https://evening.example"


class Carrier(Protocol):
    """Carries one thing that somebody did."""

    async def carry(
        self,
        sender: Address,
        text: str,
        *,
        kind: Kind = Kind.TEXT,
        button: str = "",
        answer_to: str = "",
        topic: str = "",
    ) -> None:
        """Only returns once the service has answered for it."""
        ...


@dataclass
class InTheRoom:
    """Straight to the intake: the demo's pretend phones do the same."""

    service: Service
    numbers: "count[int]" = field(default_factory=lambda: count(1))

    async def carry(
        self,
        sender: Address,
        text: str,
        *,
        kind: Kind = Kind.TEXT,
        button: str = "",
        answer_to: str = "",
        topic: str = "",
    ) -> None:
        number = next(self.numbers)
        inbound = Inbound(
            sender,
            f"in-{number}",
            kind,
            self.service.clock.now(),
            text=text,
            button=button,
            answer_to=answer_to,
            topic=topic,
            press_id=f"press-{number}" if button else "",
        )
        await self.service.receive(inbound)


@dataclass
class ByWebhook:
    """As Telegram and Twilio do it: over HTTP, with their secret and their signature."""

    service: Service
    numbers: "count[int]" = field(default_factory=lambda: count(1))
    provider: httpx.AsyncClient = field(init=False)
    """Opens no socket, so there is nothing to close."""

    def __post_init__(self) -> None:
        transport = httpx.ASGITransport(build_web(self.service))
        self.provider = httpx.AsyncClient(transport=transport, base_url=PUBLIC, trust_env=False)

    async def carry(
        self,
        sender: Address,
        text: str,
        *,
        kind: Kind = Kind.TEXT,
        button: str = "",
        answer_to: str = "",
        topic: str = "",
    ) -> None:
        number = next(self.numbers)
        if sender.channel is Channel.TELEGRAM:
            who = int(sender.value)
            update = telegram_update(number, who, text, kind, button, answer_to, topic)
            headers = {"X-Telegram-Bot-Api-Secret-Token": self.service.webhook_secret}
            await self._post("/webhooks/telegram", 200, json=update, headers=headers)
            return
        form = twilio_form(number, sender.value, text, kind)
        await self.texts("/webhooks/twilio/sms", form)

    async def texts(self, path: str, form: dict[str, str], status: int = 200) -> str:
        """Post one of Twilio's signed forms; what it is answered."""
        token = self.service.settings.twilio_auth_token
        signature = RequestValidator(token).compute_signature(PUBLIC + path, form)
        headers = {
            "X-Twilio-Signature": signature,
            "Content-Type": "application/x-www-form-urlencoded",
        }
        return await self._post(path, status, content=urlencode(form), headers=headers)

    async def _post(self, path: str, status: int, **what: object) -> str:
        answer = await self.provider.post(path, **what)  # type: ignore[arg-type]
        assert answer.status_code in (status, 204), answer.status_code
        return answer.text


def telegram_update(
    number: int, chat: int, text: str, kind: Kind, button: str, answer_to: str, topic: str = ""
) -> dict[str, object]:
    """One update as Telegram writes it."""
    who = {"id": chat, "is_bot": False, "first_name": "Somebody"}
    where = {"id": chat, "type": "private", "first_name": "Somebody"}
    if kind in (Kind.BLOCKED, Kind.UNBLOCKED):
        status = "kicked" if kind is Kind.BLOCKED else "member"
        bot = {"id": 99, "is_bot": True, "first_name": "Bot"}
        change = {
            "chat": where,
            "from": who,
            "date": 1,
            "old_chat_member": {"status": "member", "user": bot},
            "new_chat_member": {"status": status, "user": bot, "until_date": 0},
        }
        return {"update_id": number, "my_chat_member": change}
    message: dict[str, object] = {"message_id": 10_000 + number, "date": 1, "chat": where}
    if topic:
        message |= {"message_thread_id": int(topic), "is_topic_message": True}
    if kind is Kind.BUTTON:
        shown = {**message, "message_id": int(answer_to or 1), "text": "shown"}
        press = {"id": f"press{number}", "from": who, "chat_instance": "1", "data": button}
        return {"update_id": number, "callback_query": {**press, "message": shown}}
    if kind is Kind.REACTION:
        shows = [{"type": "emoji", "emoji": text}] if text else []
        told = {"message_id": 1, "date": 1, "chat": where, "user": who, "old_reaction": []}
        return {"update_id": number, "message_reaction": told | {"new_reaction": shows}}
    message |= {"from": who}
    message |= _content(kind, text)
    if answer_to:
        replied = {"message_id": int(answer_to), "date": 1, "chat": where, "text": "shown"}
        message["reply_to_message"] = replied
    return {"update_id": number, "message": message}


def _content(kind: Kind, text: str) -> dict[str, object]:
    photo = [{"file_id": "f", "file_unique_id": "u", "width": 9, "height": 9}]
    voice = {"file_id": "f", "file_unique_id": "u", "duration": 3}
    match kind:
        case Kind.PHOTO:
            return {"photo": photo, **({"caption": text} if text else {})}
        case Kind.VOICE:
            return {"voice": voice}
        case _:
            return {"text": text}


def twilio_form(number: int, sender: str, text: str, kind: Kind) -> dict[str, str]:
    """One text as Twilio writes it."""
    sid = f"SM{number:032x}"
    form = {"MessageSid": sid, "From": sender, "To": "+15005550006", "Body": text, "NumMedia": "0"}
    if kind is Kind.PHOTO:
        form |= {"NumMedia": "1", "MediaUrl0": f"{PUBLIC}/m", "MediaContentType0": "image/jpeg"}
    opted = {Kind.CARRIER_STOP: "STOP", Kind.CARRIER_START: "START", Kind.CARRIER_HELP: "HELP"}
    return form | ({"OptOutType": opted[kind]} if kind in opted else {})
