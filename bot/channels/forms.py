"""Reading a urlencoded form as a provider sent it: blank values and repeats kept."""

from dataclasses import dataclass
from urllib.parse import unquote_plus

from bot.channels.loose import storable, whole

_FIELDS_LIMIT = 1000
"""Twilio sends some forty. More is an attack on the memory of the process."""


@dataclass(frozen=True, slots=True, repr=False)
class Form:
    """The fields in the order they came; a field may come more than once."""

    pairs: tuple[tuple[str, str], ...]
    body: bytes

    def first(self, *names: str) -> str:
        """The first value that is not blank under any of these names, in a form we can store."""
        for name in names:
            for key, value in self.pairs:
                if key == name and value:
                    return storable(value)
        return ""

    def has(self, name: str) -> bool:
        """Whether the field came at all, blank or not."""
        return any(key == name for key, _ in self.pairs)

    def count(self, name: str) -> int:
        """The number in a field; 0 where there is none."""
        return whole(self.first(name)) or 0


def read_form(body: bytes) -> Form:
    """Never raises. Bytes that are not UTF-8 become the mark for an unknown letter."""
    text = body.decode("utf-8", "replace")
    parts = text.split("&", _FIELDS_LIMIT)[:_FIELDS_LIMIT] if text else []
    pairs = (part.partition("=") for part in parts if part)
    return Form(tuple((_plain(name), _plain(value)) for name, _, value in pairs), body)


def _plain(text: str) -> str:
    return unquote_plus(text) if "%" in text or "+" in text else text
