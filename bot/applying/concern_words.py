"""What staff hear of a concern: whose it is, what was noted, and that it is not theirs."""

from bot.applying.handling import Handling
from bot.store import concerns
from bot.store.concern_pages import keep
from bot.store.concerns import Concern
from bot.store.people import find_person, lock_person
from bot.store.safe_contacts import safe_contact_of
from bot.tables.states import ConcernState
from messages.effects import Say
from messages.lanes import Lane
from messages.sentences import Sentence
from messages.triage.levels import Level


async def held_still(concern_id: int, handling: Handling) -> Concern | None:
    """The concern, while nobody else can decide anything about its member."""
    concern = await concerns.find(handling.tx, concern_id)
    if concern is None:
        return None
    await lock_person(handling.tx, concern.member_id)
    return await concerns.find(handling.tx, concern_id)


async def to_writer(
    sentence: Sentence, concern: Concern, handling: Handling, **filling: str
) -> None:
    """The answer to whoever has just done something about it."""
    await tell(handling.writer.id, sentence, concern, handling, **filling)


async def tell(
    staff_id: int, sentence: Sentence, concern: Concern, handling: Handling, **filling: str
) -> None:
    """One of the staff, once a message of the writer's."""
    said = Say(staff_id, sentence, Lane.PAGE, filling, member=concern.member_id)
    await handling.say(said, concern=concern.id)


async def rules_first(concern: Concern, handling: Handling) -> None:
    """Where something was agreed about reaching the member: that it is to be read first."""
    if (await safe_contact_of(handling.tx, concern.member_id)).has_rules:
        await to_writer(Sentence.RULES_FIRST, concern, handling)


async def note_of(concern: Concern, what: str, line: str, handling: Handling) -> None:
    """A line in the record of this concern."""
    await handling.note(what, line, member=concern.member_id, concern=concern.id)


async def say_whose(
    concern_id: int, handling: Handling, anothers: Sentence = Sentence.ALREADY_TAKEN
) -> None:
    """Too late: it is somebody's already, or closed, or not yet anybody's.

    Whoever has it sees what they can do.
    """
    concern = await concerns.find(handling.tx, concern_id)
    assert concern is not None
    if concern.state is ConcernState.CLOSED:
        await to_writer(Sentence.ALREADY_CLOSED, concern, handling)
        return
    if concern.owner_id == handling.writer.id:
        await keep(handling.tx, concern, handling.now)
        await to_writer(Sentence.YOU_HAVE_IT, concern, handling)
        return
    if concern.owner_id is None:
        await to_writer(Sentence.TAKE_FIRST, concern, handling)
        return
    await to_writer(anothers, concern, handling, staff=await name_of(concern.owner_id, handling))


async def name_of(person_id: int | None, handling: Handling) -> str:
    """A first name; "Somebody" where there is none."""
    person = await find_person(handling.tx, person_id) if person_id else None
    return (person.first_name if person else "") or "Somebody"


def urgency(concern: Concern) -> str:
    """How fast, as the first word on a lock screen; empty where it is not urgent."""
    return "URGENT: " if concern.level is Level.URGENT else ""
