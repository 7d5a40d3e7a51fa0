"""The list of members, by first name and reference, from which each page is found."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from starlette.responses import Response

from bot.console.access import Visit
from bot.console.member_page import note_a_look
from bot.console.silence_view import STATES, state_label
from bot.service import Service
from bot.store.in_touch import how_in_touch, why_paused
from bot.store.member_record import listed_members
from schedules.in_touch import InTouch

MOST = 200
THE_LIST = "the list of members"


@dataclass(frozen=True, slots=True)
class MemberList:
    """What somebody looks for is posted, so that no name stands in an address or a history."""

    service: Service

    async def show(self, visit: Visit) -> Response:
        """All of them, or as many as fit; or those that the form asks for."""
        wanted = visit.form.get("wanted", "").strip()[:100]
        asked = visit.request.query_params.get("state", "")
        async with self.service.database.reading() as tx:
            states = await how_in_touch(tx, visit.now)
            paused = await why_paused(tx, visit.now)
            only = [each for each, state in states.items() if state == asked] if asked else None
            members, more = await listed_members(tx, wanted, MOST, only)
        await note_a_look(self.service, visit, THE_LIST)
        return visit.page(
            "members.html",
            members=members,
            more=more,
            wanted=wanted,
            asked=asked,
            counts=_counts(states),
            labels={one: state_label(state, paused.get(one)) for one, state in states.items()},
        )


def _counts(states: Mapping[int, InTouch]) -> list[tuple[str, str, int]]:
    """What each state is called, and how many members are in it; never two states as one."""
    how_many = Counter(states.values())
    return [(state.value, label, how_many[state]) for state, label in STATES.items()]
