"""Whether words in the outbox are still welcome at the moment when they would leave."""

from datetime import datetime

from bot.database import Transaction
from bot.sending.asked_of_one import ASKED_OF_ONE, not_asked_any_more
from bot.sending.editing import why_no_edit
from bot.sending.lost_offers import OFFERS
from bot.sending.seen_to import is_seen_to
from bot.sending.topics import OF_TOPICS, why_no_topic
from bot.sending.visit_texts import is_arranged_otherwise
from bot.store import concerns, drills, requests, silences
from bot.store.checks import is_kept_away
from bot.store.introductions import introduction_of
from bot.store.outbox import Claimed
from bot.store.page_rows import is_overtaken, still_waits, waiting_for
from bot.store.people import find_person
from bot.tables.states import ConcernState, DrillState, RequestState
from messages.catalogue.languages import is_said
from messages.people import Channel, Role
from messages.safe_contact import Manner
from messages.sentences import ALERT_LISTS, ALERT_PAGES, DRILL_PAGES, Sentence

_WHILE_WAITING = frozenset({Sentence.STILL_LOOKING, Sentence.DELAYED, Sentence.TALK_NOBODY})
_FOR_WHO_HAS_IT = frozenset({Sentence.RELAY, Sentence.RELAY_UNREADABLE, Sentence.ACCEPTED})
_NUDGES = (Sentence.NUDGE, Sentence.REMINDER)
_UNASKED = frozenset(
    {
        Sentence.MOVED_ON,
        Sentence.OFFER_TAKEN,
        *_NUDGES,
        Sentence.BUDDY_DEBRIEF,
        Sentence.STAFF_ASKED,
        Sentence.STAFF_WILL_READ,
        Sentence.STAFF_ARE_WITH,
        Sentence.STAFF_DONE,
        Sentence.SILENCE_WRITE,
        Sentence.SILENCE_TOLD,
        Sentence.HELD_WENT,
        Sentence.HELD_KEPT,
        Sentence.STAFF_READ_FIRST,
        Sentence.KEEP_IT_HERE,
        Sentence.MATCH_BUDDY,
        Sentence.MATCH_OFF_BUDDY,
        Sentence.MEMBER_BEGINS,
        Sentence.ABOUT_MEMBER,
        Sentence.MEMBER_ENDS,
        Sentence.HOW_WITH_MEMBER,
        Sentence.LAST_DAY_WITH,
        Sentence.SAY_GOODBYE,
        *(Sentence.VISIT_YOURS, Sentence.VISIT_YOURS_REMINDER, Sentence.VISIT_MEET),
        *(Sentence.VISIT_OUT_DUE, Sentence.VISIT_OFF_BUDDY, Sentence.VISIT_YOURS_MOVED),
        *OFFERS,
        *OF_TOPICS,
        *_FOR_WHO_HAS_IT,
    }
)
_WHATEVER_THEY_ASKED = frozenset({Sentence.BUDDY_STOPPED, Sentence.PRESS_NOTED, Sentence.FAREWELL})
_ASKED_IN_PRIVATE = frozenset(
    {Sentence.MATCH_MEMBER, Sentence.LINES_MAY_WE, Sentence.HOW_WITH_BUDDY}
)
_PAIRED = _ASKED_IN_PRIVATE | {
    *(Sentence.BUDDY_BEGINS, Sentence.BUDDY_BEGINS_KNOWS, Sentence.BUDDY_ENDS),
    *(Sentence.MATCH_OFF_MEMBER, Sentence.NEW_BUDDY_KNOWS),
    *(Sentence.BUDDY_LEAVING, Sentence.BUDDY_UNTIL, Sentence.BUDDY_NEXT),
}
_VISITS = frozenset(
    {
        *(Sentence.VISIT_ARRANGED, Sentence.VISIT_REMINDER, Sentence.VISIT_AGAIN),
        Sentence.HOW_WERE_VISITS,
    }
)
_ONLY_IF_WELCOME = frozenset(
    {
        Sentence.CHECK_IN,
        Sentence.BACK,
        Sentence.FORTNIGHT_OVER,
        Sentence.PASSED_ON,
        Sentence.LOOKING,
        *_WHILE_WAITING,
        Sentence.NEW_BUDDY,
        Sentence.FROM_BUDDY,
        Sentence.READ_FIRST,
        Sentence.NOTE_WENT,
        Sentence.NOTE_KEPT,
        Sentence.WELCOME,
        Sentence.INVITATION,
        Sentence.STILL_THERE,
        Sentence.STAFF_NEXT,
        *_PAIRED,
        *_VISITS,
        *(Sentence.VISIT_OFF, Sentence.VISIT_LOOKING, Sentence.COMPANY_NONE),
        Sentence.VISIT_MOVED,
        *(Sentence.VISIT_SKIPPED, Sentence.VISIT_TRIED),
    }
)
_WHILE_SILENT = frozenset(
    {Sentence.STILL_THERE, Sentence.STAFF_NEXT, Sentence.SILENCE_WRITE, Sentence.SILENCE_TOLD}
)
_CHEERFUL = frozenset(
    {
        Sentence.CHECK_IN,
        Sentence.BACK,
        Sentence.FORTNIGHT_OVER,
        Sentence.WELCOME,
        Sentence.INVITATION,
        Sentence.STILL_THERE,
        Sentence.STAFF_NEXT,
        *_ASKED_IN_PRIVATE,
    }
)

_NOT_WHILE_PAUSED = _CHEERFUL | {Sentence.DELAYED}
"""Who is in hospital or away is left in peace, even by an apology; staff hear of it."""
_BUDDY_WILL = frozenset(
    {
        *(Sentence.PASSED_ON, Sentence.LOOKING, *_WHILE_WAITING),
        *(Sentence.NEW_BUDDY, Sentence.NEW_BUDDY_KNOWS),
        *_VISITS,
    }
)
"""Promised for a buddy: with an alert open it is staff who answer, and these would be untrue."""


async def why_not(tx: Transaction, row: Claimed, now: datetime, manner: Manner) -> str:
    """Why these words should not go any more; empty where they should.

    Before all else: whether anything may go to this person at all. One gate for every channel,
    whatever the row is for: a text, words of staff, or the answer to a button press.
    """
    if manner.quiet:
        return "quiet"
    if not is_said(row.sentence, manner.voice):
        return "neutral"
    if row.expires_at is not None and now > row.expires_at:
        return "too_late"
    if await is_arranged_otherwise(tx, row):
        return "gone"
    if await is_seen_to(tx, row):
        return "seen to"
    return await _unwelcome(tx, row, now)


async def _unwelcome(tx: Transaction, row: Claimed, now: datetime) -> str:
    if row.edits_id is not None:
        return await why_no_edit(tx, row, now)
    if row.sentence in ALERT_PAGES | ALERT_LISTS:
        return await _page(tx, row)
    if row.sentence in DRILL_PAGES:
        return await _drill(tx, row)
    if row.sentence in ASKED_OF_ONE:
        return await not_asked_any_more(tx, row)
    if await _stopped_buddy(tx, row):
        return "stopped"
    to_buddy = await _to_buddy(tx, row)
    return await _to_member(tx, row, now) if to_buddy is None else to_buddy


async def _to_buddy(tx: Transaction, row: Claimed) -> str | None:
    """None where it is nothing of that."""
    if row.sentence in OF_TOPICS:
        return await why_no_topic(tx, row)
    if row.sentence in _FOR_WHO_HAS_IT:
        return await _whose(tx, row)
    if row.sentence is Sentence.ABOUT_MEMBER:
        return await _lines(tx, row)
    if row.sentence in OFFERS:
        return await _offer(tx, row)
    return await _nudge(tx, row) if row.sentence in _NUDGES else None


async def _to_member(tx: Transaction, row: Claimed, now: datetime) -> str:
    """What goes to a member by itself, and what a buddy hears of their silence."""
    if row.sentence in _WHILE_SILENT and await _heard_from(tx, row):
        return "heard from them"
    if row.sentence in _WHILE_WAITING and not await _waits(tx, row):
        return "answered"
    return await _welcome(tx, row, now) if row.sentence in _ONLY_IF_WELCOME else ""


async def _page(tx: Transaction, row: Claimed) -> str:
    """Taking an alert stops every page about it."""
    if row.sentence in ALERT_LISTS:
        return await _list(tx, row)
    concern = await concerns.find(tx, row.concern_id) if row.concern_id else None
    if concern is None or concern.state is not ConcernState.OPEN:
        return "taken"
    return "a newer page waits" if await is_overtaken(tx, row.id) else ""


async def _list(tx: Transaction, row: Claimed) -> str:
    """All that it is about has been taken: there is nothing new in it.

    A call stands beside a list and says what waits when it rings.
    """
    if row.address.channel is Channel.VOICE:
        return "" if await waiting_for(tx, row.person_id) else "taken"
    if not await still_waits(tx, row.id):
        return "taken"
    return "a newer page waits" if await is_overtaken(tx, row.id) else ""


async def _drill(tx: Transaction, row: Claimed) -> str:
    """Once it is over nobody is bothered with it any more."""
    drill = await drills.find(tx, int(row.filling["number"]))
    return "" if drill is not None and drill.state is DrillState.RUNNING else "over"


async def _stopped_buddy(tx: Transaction, row: Claimed) -> bool:
    """Whoever has stopped, or is suspended, gets only the answers to what they write."""
    person = await find_person(tx, row.person_id)
    if person is None or person.role is not Role.BUDDY:
        return False
    if person.stopped_at is None:
        return row.sentence in _UNASKED and await is_kept_away(tx, person.id)
    if row.sentence in _WHATEVER_THEY_ASKED:
        return False
    return row.sentence in _UNASKED or row.created_at <= person.stopped_at


async def _whose(tx: Transaction, row: Claimed) -> str:
    """A member's words go to whoever has the conversation at the moment when they leave."""
    request = await requests.find(tx, row.request_id) if row.request_id else None
    return "" if request and request.buddy_id == row.person_id else "gone"


async def _lines(tx: Transaction, row: Claimed) -> str:
    """What a member has taken back since is told to nobody."""
    known = await introduction_of(tx, row.member_id) if row.member_id else None
    return "" if known is not None and known.may_be_told else "gone"


async def _offer(tx: Transaction, row: Claimed) -> str:
    request = await requests.find(tx, row.request_id) if row.request_id else None
    return "" if request and request.state is RequestState.OPEN else "gone"


async def _nudge(tx: Transaction, row: Claimed) -> str:
    request = await requests.find(tx, row.request_id) if row.request_id else None
    still = request and request.state is RequestState.ACCEPTED
    return "" if still and request and request.buddy_id == row.person_id else "gone"


async def _waits(tx: Transaction, row: Claimed) -> bool:
    """That nobody is free is untrue once somebody has it; that it may be late is not."""
    request = await requests.find(tx, row.request_id) if row.request_id else None
    late = row.sentence is Sentence.DELAYED
    still = (RequestState.OPEN, RequestState.ACCEPTED) if late else (RequestState.OPEN,)
    return request is not None and request.state in still


async def _heard_from(tx: Transaction, row: Claimed) -> bool:
    """Whatever a member sends ends their silence, and all that waits about it."""
    member = await find_person(tx, row.member_id) if row.member_id else None
    wrote = member.last_wrote_at if member else None
    if wrote is not None and wrote >= row.created_at:
        return True
    return row.member_id is None or not await silences.has_begun(tx, row.member_id)


async def _welcome(tx: Transaction, row: Claimed, now: datetime) -> str:
    """STOP means stop: what waits for a member who has stopped since is not sent."""
    person = await find_person(tx, row.person_id)
    if person is None:
        return "gone"
    if person.stopped_at is not None:
        wrote_since = person.last_wrote_at and person.last_wrote_at > person.stopped_at
        if row.sentence in _CHEERFUL or not wrote_since:
            return "stopped"
    if row.sentence not in _CHEERFUL | _BUDDY_WILL:
        return ""
    if row.sentence in _NOT_WHILE_PAUSED and person.paused(now):
        return "paused"
    if person.role is Role.MEMBER and await concerns.of_member(tx, person.id) is not None:
        return "concern_open"
    return ""
