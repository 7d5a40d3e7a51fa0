"""Chooses the words of one check-in for the sort of day that it is where the member lives."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.applying.next_hello import next_hello
from bot.charity import Charity
from bot.database import Transaction
from bot.store.check_ins import History
from bot.store.people import Person
from bot.store.safe_contacts import manner_of
from messages.check_in_bank import Asks, choose, says_choices
from messages.crisis_lines import crisis_values
from messages.neutral_hellos import neutral_hello
from messages.occasions import holiday_called
from messages.safe_contact import Ring
from schedules.occasions import is_night, occasion
from schedules.own_dates import OwnDate
from schedules.slots import Slot

NEUTRAL = "neutral"
"""Under which name the words for a phone that others may read stand beside the others."""


@dataclass(frozen=True, slots=True)
class HelloWords:
    """What is said, and which sentence of the bank that is."""

    sentence: str
    filling: dict[str, str]


async def hello_words(
    tx: Transaction,
    charity: Charity,
    member: Person,
    slot: Slot,
    history: History,
    own_dates: Sequence[OwnDate],
    now: datetime,
    *,
    asks_nothing: bool,
) -> HelloWords:
    """The same for the same slot. It promises no hours: only when the next one comes."""
    local, place = slot.local, charity.place_of(member.nation)
    sort = occasion(local.date(), local.time(), place, own_dates)
    recent = tuple(reversed(history.sentences))
    sentence = choose(sort, recent, f"{member.id}:{slot.key}", asks_nothing=asks_nothing)
    manner = await manner_of(tx, member.id, now)
    values = {
        "name": member.first_name,
        "team": charity.name,
        "day": await next_hello(tx, charity, member, now, said=now) if sentence.says_next else "",
        "holiday": holiday_called(place.country),
        **crisis_values(place.country, place.nation, by_text=manner.ring is Ring.NEVER),
    }
    choices = says_choices(sort, history.how_many, recent)
    text = sentence.words(values, choices=choices, night=is_night(local.time()))
    asks = sentence.asks is not Asks.NOTHING
    neutral = neutral_hello(sort, member.first_name, history.how_many, asks=asks)
    return HelloWords(sentence.id, {"text": text, NEUTRAL: neutral})
