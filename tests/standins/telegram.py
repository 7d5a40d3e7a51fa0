"""Stands in for Telegram's Bot API: keeps what a bot sends, and brings updates to it."""

import asyncio
import json
from collections.abc import Iterable
from dataclasses import dataclass, replace

import aiohttp
from aiohttp import web

from tests.standins.loopback import Loopback, Mood

Update = dict[str, object]


@dataclass(frozen=True, slots=True)
class Call:
    """One request of the bot's. `at` is in seconds of the loop's own clock."""

    method: str
    fields: dict[str, object]
    at: float


@dataclass(frozen=True, slots=True)
class Message:
    """One message that a person now sees. `buttons` are labels and what they send back."""

    chat: int
    id: int
    text: str
    buttons: tuple[tuple[str, str], ...]
    reply_to: int | None
    at: float
    topic: int | None = None


class TelegramStandIn(Loopback):
    """One bot's Telegram. Moods apply to sendMessage only, unless set with `always`."""

    def __init__(self, token: str = "110201543:stand-in", port: int = 0) -> None:
        super().__init__(port)
        self.token = token
        self.calls: list[Call] = []
        self.messages: list[Message] = []
        self.answered_presses: list[tuple[str, str]] = []
        self.topics: dict[tuple[int, int], str] = {}
        """Titles by chat and topic."""
        self.has_topics = False
        """Whether the bot was given topics in private chats, and who may make them."""
        self.topics_by_anybody = False
        self.webhook: dict[str, object] = {}
        self.pending: list[Update] = []
        self.acknowledged = 0
        """Telegram has forgotten every update below this number."""
        self._always: dict[str, Mood] = {}
        self._next_update = 1000
        self._arrival = asyncio.Event()

    def always(self, mood: Mood | None, *, chat: int = 0, method: str = "") -> None:
        """Meet every message to this chat, or every call of this method, like this; None: well."""
        which = method or str(chat)
        self._always.pop(which, None)
        if mood is not None:
            self._always[which] = mood

    def to(self, chat: int) -> list[Message]:
        """What this chat sees, in order."""
        return [message for message in self.messages if message.chat == chat]

    def called(self, method: str) -> list[Call]:
        """Every call of this method, in order."""
        return [call for call in self.calls if call.method == method]

    def update(self, **kind: object) -> Update:
        """An update with the next number."""
        self._next_update += 1
        return {"update_id": self._next_update, **kind}

    def queue(self, updates: Iterable[Update]) -> None:
        """Keep updates for a bot that asks for them."""
        self.pending.extend(updates)
        self._arrival.set()

    async def bring(self, update: Update) -> int:
        """Bring one update to the bot's webhook as it asked for it; the status of its answer."""
        return await self.bring_body(json.dumps(update).encode())

    async def bring_body(self, body: bytes) -> int:
        """Bring any body, with the secret that the bot set."""
        headers = {"Content-Type": "application/json"}
        if self.webhook.get("secret_token"):
            headers["X-Telegram-Bot-Api-Secret-Token"] = str(self.webhook["secret_token"])
        async with (
            aiohttp.ClientSession() as session,
            session.post(str(self.webhook["url"]), data=body, headers=headers) as response,
        ):
            return response.status

    async def _handle(self, request: web.Request) -> web.StreamResponse:
        token, _, method = request.path.removeprefix("/bot").rpartition("/")
        fields = await _fields(request)
        at = asyncio.get_running_loop().time()
        self.calls.append(Call(method, fields, at))
        self.changed()
        if token != self.token:
            return await self.show(request, refused(401, "Unauthorized"), {})
        if method == "sendMessage":
            return await self._send(request, fields, at)
        if method == "editMessageText" and method not in self._always:
            return await self._edit(request, fields)
        if method in self._always:
            return await self.show(request, self._always[method], {"ok": True, "result": True})
        if method in ("createForumTopic", "editForumTopic"):
            return await self._title(request, method, fields)
        if method == "getUpdates":
            return await self._updates(request, fields)
        return web.json_response({"ok": True, "result": self._other(method, fields)})

    async def _send(
        self, request: web.Request, fields: dict[str, object], at: float
    ) -> web.StreamResponse:
        chat = int(str(fields["chat_id"]))
        mood = self._always.get(str(chat)) or self._always.get("sendMessage") or self.take_mood()
        topic = _thread(fields)
        if topic is not None and (chat, topic) not in self.topics:
            mood = NO_TOPIC
        if not mood.acts:
            return await self.show(request, mood, {})
        message = Message(
            chat,
            len(self.messages) + 1,
            str(fields["text"]),
            _buttons(fields.get("reply_markup")),
            _reply(fields.get("reply_parameters")),
            at,
            topic,
        )
        self.messages.append(message)
        self.changed()
        result = {
            "message_id": message.id,
            "date": 1_700_000_000,
            "chat": {"id": chat, "type": "private" if chat > 0 else "group"},
            "text": message.text,
        }
        return await self.show(request, mood, {"ok": True, "result": result})

    async def _edit(self, request: web.Request, fields: dict[str, object]) -> web.StreamResponse:
        """The newest text and buttons of a message, which stays where it is."""
        chat, number = int(str(fields["chat_id"])), int(str(fields["message_id"]))
        mood = self._always.get(str(chat), Mood())
        if not mood.acts:
            return await self.show(request, mood, {})
        found = [each for each in self.messages if (each.chat, each.id) == (chat, number)]
        if not found:
            return await self.show(request, GONE, {})
        text, buttons = str(fields["text"]), _buttons(fields.get("reply_markup"))
        if (found[0].text, found[0].buttons) == (text, buttons):
            return await self.show(request, NOT_MODIFIED, {})
        edited = replace(found[0], text=text, buttons=buttons)
        self.messages[self.messages.index(found[0])] = edited
        self.changed()
        result = {"message_id": number, "date": 1, "chat": {"id": chat, "type": "private"}}
        return await self.show(request, mood, {"ok": True, "result": result | {"text": text}})

    async def _title(
        self, request: web.Request, method: str, fields: dict[str, object]
    ) -> web.StreamResponse:
        """A new topic of a private chat, or another title for one."""
        chat, topic, title = int(str(fields["chat_id"])), _thread(fields), str(fields["name"])
        if not self.has_topics:
            return await self.show(request, NO_FORUM, {})
        if method == "createForumTopic":
            topic = 5001 + len(self.called("createForumTopic"))
        elif topic is None or (chat, topic) not in self.topics:
            return await self.show(request, NO_TOPIC, {})
        self.topics[(chat, topic or 0)] = title
        self.changed()
        made = {"message_thread_id": topic, "name": title, "icon_color": 7322096}
        return web.json_response(
            {"ok": True, "result": made if method == "createForumTopic" else True}
        )

    async def _updates(self, request: web.Request, fields: dict[str, object]) -> web.StreamResponse:
        if self.webhook.get("url"):
            return await self.show(request, refused(409, "Conflict: webhook is active"), {})
        offset = int(str(fields.get("offset") or 0))
        self.acknowledged = max(self.acknowledged, offset)
        self.changed()
        self.pending = [each for each in self.pending if _number(each) >= offset]
        if not self.pending:
            self._arrival.clear()
            waits = {asyncio.ensure_future(each.wait()) for each in (self._arrival, self._closing)}
            seconds = float(str(fields.get("timeout") or 0))
            await asyncio.wait(waits, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
            for wait in waits:
                wait.cancel()
        limit = int(str(fields.get("limit") or 100))
        return web.json_response({"ok": True, "result": self.pending[:limit]})

    def _other(self, method: str, fields: dict[str, object]) -> object:
        match method:
            case "setWebhook":
                self.webhook = fields
                self.changed()
                return True
            case "deleteWebhook":
                self.webhook = {}
                if fields.get("drop_pending_updates") in (True, "true"):
                    self.pending.clear()
                return True
            case "answerCallbackQuery":
                pressed = (str(fields["callback_query_id"]), str(fields.get("text", "")))
                self.answered_presses.append(pressed)
                self.changed()
                return True
            case "getMe":
                bot = {"id": 1, "is_bot": True, "first_name": "Bot", "username": "test_bot"}
                users_may = self.has_topics and self.topics_by_anybody
                topics = {"allows_users_to_create_topics": users_may}
                return {**bot, **topics, "has_topics_enabled": self.has_topics}
            case "getWebhookInfo":
                return {
                    "url": str(self.webhook.get("url", "")),
                    "has_custom_certificate": False,
                    "pending_update_count": len(self.pending),
                    "allowed_updates": self.webhook.get("allowed_updates", []),
                }
            case _:
                return True


def refused(status: int, description: str, **parameters: object) -> Mood:
    """An answer of Telegram's that says no."""
    body: dict[str, object] = {"ok": False, "error_code": status, "description": description}
    if parameters:
        body["parameters"] = parameters
    return Mood(acts=False, status=status, body=body)


def too_many(seconds: int) -> Mood:
    return refused(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)


def migrated(to: int) -> Mood:
    words = "Bad Request: group chat was upgraded to a supergroup chat"
    return refused(400, words, migrate_to_chat_id=to)


BLOCKED = refused(403, "Forbidden: bot was blocked by the user")
GONE = refused(400, "Bad Request: message to edit not found")
NOT_MODIFIED = refused(
    400,
    "Bad Request: message is not modified: specified new message content and reply markup are "
    "exactly the same as a current content and reply markup of the message",
)
NO_TOPIC = refused(400, "Bad Request: message thread not found")
NO_FORUM = refused(400, "Bad Request: the chat is not a forum")
CHAT_NOT_FOUND = refused(400, "Bad Request: chat not found")


async def _fields(request: web.Request) -> dict[str, object]:
    """The library sends every field as text, and what is not text as JSON inside it."""
    body = await request.read()
    fields: dict[str, object] = json.loads(body) if body else {}
    return {name: _opened(name, value) for name, value in fields.items()}


def _opened(name: str, value: object) -> object:
    structured = ("reply_markup", "reply_parameters", "link_preview_options", "allowed_updates")
    return json.loads(value) if name in structured and isinstance(value, str) else value


def _buttons(markup: object) -> tuple[tuple[str, str], ...]:
    rows = markup.get("inline_keyboard", []) if isinstance(markup, dict) else []
    return tuple((each["text"], each.get("callback_data", "")) for row in rows for each in row)


def _reply(parameters: object) -> int | None:
    return int(parameters["message_id"]) if isinstance(parameters, dict) else None


def _thread(fields: dict[str, object]) -> int | None:
    thread = fields.get("message_thread_id")
    return None if thread is None else int(str(thread))


def _number(update: Update) -> int:
    return int(str(update["update_id"]))
