"""What one side of a pairing told staff in private, so that it is never given to the other."""

import json
from collections.abc import Iterable, Mapping

from bot.people.exported import CARRIED, QUOTED
from bot.store.concerns import RECORD as RAISED
from bot.store.conduct import ABOUT
from bot.store.dossier import Item
from bot.store.held import RECORD as HELD
from messages.deciding.buddy_worries import THEIR_BUDDY
from messages.people import Channel, Role

SOMEBODY_WORRIED = "somebody told staff that they were worried"
_SIDES = (Role.MEMBER, Role.BUDDY, Role.NEWCOMER)


def by_other_side(row: Item, who: str, me: int, roles: Mapping[int, Role]) -> bool:
    """Whether the person in that column is neither this one nor one of the staff."""
    number = row[who]
    return isinstance(number, int) and number != me and roles.get(number) in _SIDES


def told_by_another(concern: Item, me: int) -> bool:
    """Whether this concern about them began with what somebody else said or did.

    Then what staff wrote in its file may be that other person's words.
    """
    reason = str(concern["reason"])
    by_words = concern["said_by"] not in (None, me)
    return by_words or reason.startswith((THEIR_BUDDY, ABOUT))


def added_by_other_side(
    events: Iterable[Item], me: int, roles: Mapping[int, Role]
) -> frozenset[object]:
    """The concerns to which somebody else added what worried them, however these began."""
    raised = (event for event in events if event["what"] == RAISED)
    return frozenset(
        event["concern_id"] for event in raised if by_other_side(event, "actor_id", me, roles)
    )


def reason_for(concern: Item, me: int) -> object:
    """Why it was opened, without who said so and what of."""
    if not told_by_another(concern, me):
        return concern["reason"]
    return ABOUT if str(concern["reason"]).startswith(ABOUT) else SOMEBODY_WORRIED


def event_is_theirs(event: Item, me: int, roles: Mapping[int, Role]) -> bool:
    """What the other side did is in that one's own file; so is whose words staff held."""
    return not by_other_side(event, "actor_id", me, roles) and event["what"] != HELD


def row_is_theirs(row: Item, me: int, roles: Mapping[int, Role]) -> bool:
    """Of what we wrote to the other side only what carried this person's own words.

    The rest answers what the other said, such as that staff have read how it goes.
    """
    return not by_other_side(row, "person_id", me, roles) or row["sentence"] in CARRIED


def own_part(raw: object, channel: object) -> str:
    """The body of a message as it came, without the words of others that it quotes."""
    if not isinstance(raw, str) or not raw or channel is not Channel.TELEGRAM:
        return raw if isinstance(raw, str) else ""
    try:
        return json.dumps(_unquoted(json.loads(raw)), ensure_ascii=False)
    except (ValueError, RecursionError):
        return ""  # what is broken could quote anybody


def _unquoted(part: object) -> object:
    if isinstance(part, dict):
        return {name: _unquoted(value) for name, value in part.items() if name not in QUOTED}
    return [_unquoted(each) for each in part] if isinstance(part, list) else part
