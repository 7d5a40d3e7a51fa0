"""The arrow between the rooms, and which place in `bot/` alone may use which library."""

import ast
from collections.abc import Iterator

from tests.rules.source import Source, dotted, imports, is_under

PURE = frozenset(
    {
        "__future__", "abc", "binascii", "bisect", "calendar", "collections", "contextlib", "copy",
        "array", "dataclasses", "datetime", "decimal", "difflib", "enum", "fractions", "functools",
        "gettext", "hashlib", "hmac", "heapq", "html", "itertools", "json", "math", "operator",
        "random", "re", "statistics", "string", "textwrap", "types", "typing", "unicodedata",
        "zlib", "zoneinfo", "apscheduler.triggers", "dateutil", "gsm0338", "holidays",
        "phonenumbers",
    }
)  # fmt: skip
"""All that an inner room may lean on: libraries of values in and values out."""

INNER = {"messages": ("messages",), "schedules": ("messages", "schedules")}
"""Each inner room, and the rooms that it may look into."""

IMPURE = frozenset(
    {
        "open", "print", "input", "exec", "eval", "__import__", "breakpoint",
        "random.random", "random.choice", "random.choices", "random.sample", "random.shuffle",
        "random.randint", "random.randrange", "random.uniform", "random.seed",
        "random.SystemRandom", "gettext.translation", "gettext.install", "gettext.find",
    }
)  # fmt: skip
"""What reaches the world, or chance, through a library that is otherwise pure."""

LOADERS = {"schedules/bank_holidays": ("sys", "importlib.util")}
"""Who may look at how a library is loaded: 250 countries for the use of one cost 8 MB."""

EVERYBODYS = ("sqlalchemy.exc",)
"""A part that may be named anywhere in `bot/`: a lost database builds no SQL."""

SQL = ("bot/tables", "bot/database", "bot/embedded", "bot/store", "bot/migrations")
ONLY_FROM: dict[str, tuple[str, ...]] = {
    "telegram": ("bot/channels",),
    "twilio": ("bot/channels",),
    "aiohttp": ("bot/channels",),
    "httpx": ("bot/channels",),
    "apscheduler": ("bot/heartbeat",),
    "sqlalchemy": SQL,
    "alembic": SQL,
    "aiosqlite": SQL,
    "asyncpg": SQL,
    "cryptography": ("bot/vault",),
    "holidays": (),
    "requests": (),
    "urllib.request": (),
    "http.client": (),
    "smtplib": (),
    "subprocess": (),
    "pickle": (),
}
"""A library, and the only places inside `bot/` that import it."""

NEVER_FROM: dict[str, tuple[str, ...]] = {
    "bot/console": ("bot.channels", "bot.rounds"),
    "bot/store": ("bot.channels", "bot.rounds", "bot.console", "bot.intake", "bot.effects"),
    "bot/tables": ("bot.channels", "bot.rounds", "bot.console", "bot.store"),
    "bot/channels": ("bot.rounds", "bot.console"),
    "bot/intake": ("bot.channels", "bot.console"),
    "bot/effects": ("bot.channels", "bot.console"),
}
"""A place inside `bot/`, and what it must not know. A page can only write an outbox row."""


def arrow_faults(source: Source) -> list[str]:
    """What in this file points against the arrow, or uses what is another place's own."""
    if source.is_in(*INNER):
        return [*_inner_imports(source), *_impure_calls(source)]
    return [*_another_places_own(source), *_must_not_know(source)]


def _inner_imports(source: Source) -> Iterator[str]:
    room = source.path.split("/")[0]
    loading = tuple(
        each for place, names in LOADERS.items() if source.is_in(place) for each in names
    )
    allowed = (*INNER[room], *PURE, *loading)
    for node, name in imports(source):
        if not is_under(name, allowed):
            yield source.at(node, f"{room} may not import {name}")


def _impure_calls(source: Source) -> Iterator[str]:
    for node, name in dotted(source):
        if name in IMPURE:
            yield source.at(node, f"{name} is not pure")
    for call in source.nodes:
        if isinstance(call, ast.Call) and not call.args and _is_random(call.func):
            yield source.at(call, "random without a seed")


def _is_random(function: ast.expr) -> bool:
    return ast.unparse(function) in ("Random", "random.Random")


def _another_places_own(source: Source) -> Iterator[str]:
    for node, name in imports(source):
        if is_under(name, EVERYBODYS):
            continue
        for library, places in ONLY_FROM.items():
            if is_under(name, (library,)) and not source.is_in(*places):
                allowed = " and ".join(places) or "nothing"
                yield source.at(node, f"only {allowed} may import {library}")


def _must_not_know(source: Source) -> Iterator[str]:
    for place, banned in NEVER_FROM.items():
        if not source.is_in(place):
            continue
        for node, name in imports(source):
            if is_under(name, banned):
                yield source.at(node, f"{place} may not import {name}")
