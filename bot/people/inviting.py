"""Who is to be asked for consent after an import, when, and until when that is kind."""

from datetime import datetime, time

from bot.people.changes import Change
from bot.store.enrolling import Posted
from bot.store.outbox import Draft
from bot.store.roster import INVITATION, invitation_name
from messages.lanes import Lane
from messages.people import Channel, Role
from schedules.kind_hours import kind_time
from schedules.lifetimes import CHECK_IN
from schedules.zones import first_moment, wall_clock

UNTIL = time(21)
"""An invitation that could not leave by then waits for the next import."""
_AT_LEAST = CHECK_IN


def wants_invitation(change: Change, now: datetime) -> bool:
    """A member who has not agreed, and has not turned us away."""
    person = change.person
    asked_already = change.consent is not None or person.consented_on is not None
    away = person.stopped_at is not None or person.paused(now)
    return person.role is Role.MEMBER and not asked_already and not away


def invitation(
    person_id: int, timezone: str, address: tuple[int, Channel], now: datetime
) -> list[Posted]:
    """Who we are, and then whether we may: in the outbox, for `serve` to send."""
    due_at = kind_time(now, timezone)
    evening = first_moment(wall_clock(due_at, timezone).date(), UNTIL, timezone)
    return [
        Posted(
            Draft(
                person_id=person_id,
                sentence=sentence,
                lane=Lane.CHECK_IN,
                once=invitation_name(sentence, person_id),
                filling={},
                due_at=due_at,
                expires_at=max(evening or due_at, due_at + _AT_LEAST),
                member_id=person_id,
            ),
            *address,
        )
        for sentence in INVITATION
    ]
