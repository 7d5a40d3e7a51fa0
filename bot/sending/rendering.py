"""Turns a row of the outbox into the very words that leave, on the screen that they leave for."""

from datetime import datetime, timedelta

from bot.charity import Charity
from bot.database import Transaction
from bot.hello_words import NEUTRAL
from bot.sending.editing import original_of
from bot.sending.listing import list_sentence, list_values
from bot.sending.topics import thread_for
from bot.sending.truth import truthful
from bot.store import concerns
from bot.store.concerns import Concern
from bot.store.outbox import Claimed
from bot.store.people import find_person
from messages.crisis_lines import crisis_values
from messages.edits import with_line
from messages.neutral_hellos import neutral_hello
from messages.occasions import Occasion
from messages.outgoing import Outgoing
from messages.people import Role, Surface
from messages.safe_contact import Manner, Ring, Voice
from messages.segments import fit_sms, to_gsm7
from messages.sentences import Sentence
from messages.topics import TITLES
from messages.wording import say
from schedules.spoken import spoken_time

_AT_ONCE = {
    Sentence.PAGE_URGENT_AGAIN: Sentence.PAGE_URGENT,
    Sentence.PAGE_SOON_AGAIN: Sentence.PAGE_SOON,
}
"""The next person, seconds after the first could not be reached: nobody has left it lying."""
MOST_SEGMENTS = 10
"""What carriers will join into one text; ours take one, carried words may take more."""


async def render(
    tx: Transaction, charity: Charity, row: Claimed, now: datetime, manner: Manner
) -> Outgoing:
    """The message for the address that the row has now, in the manner agreed with the person.

    This is the one place where it is decided what a phone may show.
    """
    values = await _values(tx, charity, row, now, manner)
    surface = row.address.surface
    sentence = await list_sentence(tx, row, await truthful(tx, row))
    if values.get("minutes") == "0":
        sentence = _AT_ONCE.get(sentence, sentence)
    voice = manner.voice
    filling = row.filling
    if sentence is Sentence.CHECK_IN:
        filling = _check_in(row, values, voice, charity.name)
    wording = say(sentence, values["language"], surface, voice, **{**values, **filling})
    text = wording.text
    earlier = await original_of(tx, row, now)
    if earlier is not None:
        text = with_line(earlier.body, text)
    if surface is Surface.TEXT:
        text = fit_sms(to_gsm7(text), MOST_SEGMENTS)
    if row.unsure_since is not None and row.body is not None and voice is not Voice.NEUTRAL:
        text = row.body  # the same words again, so that the provider can be asked for them
    return Outgoing(
        row.address,
        text,
        row.created_at,
        buttons=wording.buttons,
        answer_to=row.answer_to,
        edits=(earlier.provider_id or "") if earlier else "",
        press_id=row.press_id,
        topic=await thread_for(tx, row),
        is_title=sentence in TITLES,
        lifetime=_lifetime(row, now),
    )


def _check_in(
    row: Claimed, values: dict[str, str], voice: Voice, organisation: str
) -> dict[str, str]:
    """Its words come from the bank: on a phone that is not safe others are said instead."""
    words = row.filling["text"].replace(organisation, values["team"])
    if voice is Voice.NEUTRAL:
        # A row of the version before has none: then an ordinary one, and never the open words.
        usual = neutral_hello(Occasion.ORDINARY, values["name"], row.id, asks="?" in words)
        words = row.filling.get(NEUTRAL) or usual
    return {**row.filling, "text": words}


def _lifetime(row: Claimed, now: datetime) -> timedelta | None:
    """How long a provider may keep trying: ten hours is its default, and would reach 5am."""
    return None if row.expires_at is None else max(row.expires_at - now, timedelta(minutes=5))


async def _values(
    tx: Transaction, charity: Charity, row: Claimed, now: datetime, manner: Manner
) -> dict[str, str]:
    """What any sentence may be filled with."""
    person = await find_person(tx, row.person_id)
    assert person is not None
    place = charity.place_of(person.nation)
    values = {
        "name": "" if person.role is Role.NEWCOMER else person.first_name,
        "language": person.language,
        "team": manner.ourselves(charity.name),
        "link": "",
        **crisis_values(place.country, place.nation, by_text=manner.ring is Ring.NEVER),
    }
    if row.request_id is not None:
        values["number"] = str(row.request_id)
    if row.member_id is not None:
        about = await find_person(tx, row.member_id)
        values["who"] = about.reference if about else ""
    if row.concern_id is not None:
        values |= await _about_concern(tx, charity, row.concern_id, person.timezone, now)
        values["since"] = spoken_time(row.created_at, now, person.timezone)
    return values | await list_values(tx, charity, row)


async def _about_concern(
    tx: Transaction, charity: Charity, concern_id: int, timezone: str, now: datetime
) -> dict[str, str]:
    concern = await concerns.find(tx, concern_id)
    assert concern is not None
    since = concern.taken_at or concern.opened_at
    return {
        "number": str(concern_id),
        "link": charity.concern_link(concern_id),
        "time": _opened(concern, timezone, now),
        "minutes": str((now - since) // timedelta(minutes=1)),
    }


def _opened(concern: Concern, timezone: str, now: datetime) -> str:
    """When; or, where one about the same member had just been closed, after which."""
    if concern.earlier_id is not None:
        return f"after alert {concern.earlier_id}"
    return spoken_time(concern.opened_at, now, timezone)
