"""Reads what the page asks for, and refuses politely what it cannot be."""

import json
import re

from starlette.requests import Request

from bot.demo.cast import Player, player_at
from bot.demo.stage import NotPossible, Skip

LARGEST = 16_000
"""Bytes in one request of the page."""
LONGEST = 2_000
"""Characters that fit into the box on a phone."""
_KEY = re.compile(r"[A-Za-z0-9-]{1,40}")
_Given = dict[str, object]


class TooMuch(NotPossible):
    """More than any page would send."""


async def read_json(request: Request) -> _Given:
    """The values that the page sent.

    Raises:
        NotPossible: they are not JSON, or not values by name.
    """
    if not request.headers.get("content-type", "").startswith("application/json"):
        raise NotPossible("Please send this as JSON.")
    body = b""
    async for part in request.stream():
        body += part
        if len(body) > LARGEST:
            raise TooMuch("That is too long for a message.")
    try:
        given = json.loads(body)
    except ValueError:
        raise NotPossible("This is not JSON.") from None
    if not isinstance(given, dict):
        raise NotPossible("This should be values by name.")
    return given


def read_player(request: Request) -> Player:
    """Whose phone is meant."""
    player = player_at(request.path_params["address"])
    if player is None:
        raise NotPossible("There is no such phone here.")
    return player


def read_text(given: _Given) -> str:
    """What was typed."""
    text = given.get("text")
    if not isinstance(text, str) or not text.strip():
        raise NotPossible("Write something first.")
    if len(text) > LONGEST:
        raise NotPossible(f"That is too long: {LONGEST} characters are the most.")
    return text


def read_key(given: _Given) -> str:
    """The page's own name for what it sends, so that sending it twice has effect once."""
    key = given.get("key", "")
    if not isinstance(key, str) or (key and not _KEY.fullmatch(key)):
        raise NotPossible("The key should be letters and digits.")
    return key


def read_number(given: _Given, name: str) -> int:
    """A number that the page was given before; 0 where it names none."""
    number = given.get(name, 0)
    if not isinstance(number, int) or isinstance(number, bool) or not 0 <= number < 2**31:
        raise NotPossible(f"{name} should be a number.")
    return number


def read_skip(given: _Given) -> Skip:
    """How far time is to be moved."""
    to = given.get("to")
    if not isinstance(to, str) or to not in tuple(Skip):
        raise NotPossible(f"Time can be moved to one of: {', '.join(Skip)}.")
    return Skip(to)
