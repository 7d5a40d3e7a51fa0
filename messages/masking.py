"""Keeps what would show who or where somebody is from crossing the relay."""

from collections.abc import Iterable
from itertools import chain

from messages.leaks.leak import Leak, LeakKind
from messages.leaks.links import find_links
from messages.leaks.numbers import find_numbers
from messages.leaks.places import find_places
from messages.leaks.spelled import find_spelled
from messages.leaks.visible import visible

__all__ = ["Leak", "LeakKind", "find_leaks", "masked", "why"]

_MOST_READINGS = 5


def find_leaks(text: str, country: str) -> tuple[Leak, ...]:
    """In the order of the text, none overlapping. `country` reads numbers without a prefix."""
    seen = visible(text)
    shown = seen.text
    found = chain(
        find_links(shown), find_numbers(shown, country), find_places(shown), find_spelled(shown)
    )
    return tuple(_merged(sorted(map(seen.as_sent, found), key=_reading_order)))


def masked(text: str, country: str) -> str:
    """The text with a plain word in place of each: [phone number].

    What is left is read again, since a number may only show once its neighbour has gone.
    """
    carried = text
    for _ in range(_MOST_READINGS):
        leaks = find_leaks(carried, country)
        if not leaks:
            break
        carried = _without(carried, leaks)
    return carried


def why(leaks: Iterable[Leak]) -> str:
    """What was found, as it stands in a sentence: "a phone number and a link"."""
    named = [_with_article(kind) for kind in dict.fromkeys(leak.kind for leak in leaks)]
    return " and ".join([*([", ".join(named[:-1])] if named[:-1] else []), *named[-1:]])


def _without(text: str, leaks: Iterable[Leak]) -> str:
    parts, at = [], 0
    for leak in leaks:
        parts += [text[at : leak.start], f"[{leak.kind}]"]
        at = leak.end
    return "".join([*parts, text[at:]])


def _with_article(kind: LeakKind) -> str:
    return f"{'an' if kind in (LeakKind.EMAIL, LeakKind.HANDLE, LeakKind.ADDRESS) else 'a'} {kind}"


def _reading_order(leak: Leak) -> tuple[int, int, bool]:
    """From the left, the longer first; what is known for a phone number before what may be one."""
    return leak.start, -leak.end, leak.kind is LeakKind.NUMBER


def _merged(leaks: Iterable[Leak]) -> list[Leak]:
    """One that begins inside another is a part of it."""
    whole: list[Leak] = []
    for leak in leaks:
        if whole and leak.start < whole[-1].end:
            first = whole[-1]
            whole[-1] = Leak(first.kind, first.start, max(first.end, leak.end))
        else:
            whole.append(leak)
    return whole
