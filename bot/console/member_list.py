"""The list of members, by first name and reference, from which each page is found."""

from dataclasses import dataclass

from starlette.responses import Response

from bot.console.access import Visit
from bot.service import Service
from bot.store.member_record import listed_members, note_look, noted_look

MOST = 200
THE_LIST = "the list of members"


@dataclass(frozen=True, slots=True)
class MemberList:
    """What somebody looks for is posted, so that no name stands in an address or a history."""

    service: Service

    async def show(self, visit: Visit) -> Response:
        """All of them, or as many as fit; or those that the form asks for."""
        wanted = visit.form.get("wanted", "").strip()[:100]
        async with self.service.database.reading() as tx:
            members, more = await listed_members(tx, wanted, MOST)
            noted = await noted_look(tx, visit.me.id, THE_LIST, visit.now)
        if not noted:
            async with self.service.database.writing() as tx:
                await note_look(tx, visit.now, visit.me, THE_LIST)
        return visit.page("members.html", members=members, more=more, wanted=wanted)
