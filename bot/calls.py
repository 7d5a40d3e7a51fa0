"""Calls that staff have answered: what is said after a key, and what the end of a call means."""

from dataclasses import dataclass
from datetime import datetime

from bot.channels.voice_inbound import KeyPress, pressed_id
from bot.database import Transaction
from bot.office import Office
from bot.reports import Reports
from bot.store import concerns
from bot.store.calls import was_received
from bot.store.concerns import Concern
from bot.store.people import find_person, owner_of
from bot.tables.states import ConcernState
from messages.commands import Verb
from messages.delivery import Report, Status
from messages.people import Address, Channel, Role, Surface
from messages.sentences import Sentence
from messages.triage.levels import Level
from messages.wording import Wording, say

_TAKING_KEYS = ("1", "2")


@dataclass(frozen=True, slots=True)
class Calls:
    """Reads what is stored, and changes nothing: a key goes through the intake like any button."""

    office: Office
    reports: Reports

    async def is_staff(self, address: Address) -> bool:
        """Whether the number that we called is still that of somebody on staff."""
        async with self.office.database.reading() as tx:
            owner = await owner_of(tx, address)
            person = await find_person(tx, owner) if owner is not None else None
        return person is not None and person.role is Role.STAFF

    async def answer(self, press: KeyPress) -> Wording:
        """What is true now that this key is stored; with keys where one is still awaited."""
        async with self.office.database.reading() as tx:
            me = await owner_of(tx, press.address)
            concern = await concerns.find(tx, press.alert) if press.alert is not None else None
            sentence = _sentence(concern, me, press)
            values = {"number": str(press.alert or 0), "team": self.office.charity.name}
            if concern is not None:
                values |= await _values(tx, concern)
        return say(sentence, "en", Surface.SPOKEN, **values)

    def not_stored(self, press: KeyPress) -> Wording:
        """The database could not be reached: nothing has changed, and the key may be tried again.

        Twilio brings a key once and asks nobody afterwards, so the person has to hear of it.
        """
        number = str(press.alert or 0)
        return say(Sentence.KEY_NOT_STORED, "en", Surface.SPOKEN, number=number)

    async def take_in(self, report: Report, now: datetime) -> None:
        """A call that ended without a key reached nobody, whoever or whatever answered it."""
        keys = [pressed_id(report.provider_id, key) for key in _TAKING_KEYS]
        async with self.office.database.reading() as tx:
            pressed = await was_received(tx, Channel.SMS, keys)
        if pressed:
            report = Report(report.provider_id, Status.DELIVERED)
        await self.reports.take_in(Channel.VOICE, report, now)


def _sentence(concern: Concern | None, me: int | None, press: KeyPress) -> Sentence:
    if concern is None:
        return Sentence.NO_SUCH_ALERT
    match concern.state:
        case ConcernState.CLOSED:
            return Sentence.ALREADY_CLOSED
        case ConcernState.TAKEN:
            return Sentence.YOU_HAVE_IT if concern.owner_id == me else Sentence.ALREADY_TAKEN
        case ConcernState.OPEN:
            if press.command is not None and press.command.verb is Verb.NOT_ME:
                return Sentence.NOTED_NOT_YOU
            urgent = concern.level is Level.URGENT
            return Sentence.PAGE_URGENT_AGAIN if urgent else Sentence.PAGE_SOON_AGAIN


async def _values(tx: Transaction, concern: Concern) -> dict[str, str]:
    member = await find_person(tx, concern.member_id)
    owner = await find_person(tx, concern.owner_id) if concern.owner_id else None
    return {
        "who": member.reference if member else "",
        "staff": owner.first_name if owner else "Somebody",
    }
