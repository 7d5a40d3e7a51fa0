"""Which alerts a list names: those that wait at the moment when it leaves, urgent ones first."""

from bot.charity import Charity
from bot.database import Transaction
from bot.store.outbox import Claimed
from bot.store.page_rows import waiting_for
from messages.people import Surface
from messages.sentences import ALERT_LISTS, Sentence
from messages.triage.levels import Level

ROOM = {Surface.TEXT: 33, Surface.CHAT: 400, Surface.SPOKEN: 33}
"""Signs for the codes, so that a list is one text as well."""


async def list_sentence(tx: Transaction, row: Claimed, sentence: Sentence) -> Sentence:
    """Any other sentence stays as it is."""
    if sentence not in ALERT_LISTS:
        return sentence
    waiting = await waiting_for(tx, row.person_id)
    urgent = any(level is Level.URGENT for _, level in waiting)
    return Sentence.PAGE_LIST_URGENT if urgent else Sentence.PAGE_LIST


async def list_values(tx: Transaction, charity: Charity, row: Claimed) -> dict[str, str]:
    """What a list is filled with; nothing for any other sentence."""
    if row.sentence not in ALERT_LISTS:
        return {}
    waiting = await waiting_for(tx, row.person_id)
    return {
        "count": str(len(waiting)),
        "pressing": str(sum(level is Level.URGENT for _, level in waiting)),
        "codes": codes([number for number, _ in waiting], ROOM[row.address.surface]),
        "number": str(waiting[0][0]) if waiting else "0",
        "link": charity.base_url,
    }


def codes(numbers: list[int], room: int) -> str:
    """As many as there is room for, and how many more there are."""
    shown = len(numbers)
    while shown > 1 and len(_said(numbers, shown)) > room:
        shown -= 1
    return _said(numbers, shown)


def _said(numbers: list[int], shown: int) -> str:
    listed = " ".join(f"T{number}" for number in numbers[:shown])
    more = len(numbers) - shown
    return f"{listed} and {more} more" if more else listed
