"""Staff say that a message should have been an alert: kept to measure on, and nobody is told."""

from dataclasses import dataclass

from starlette.responses import Response

from bot.console.access import Visit
from bot.console.what_came_of_it import Did
from bot.service import Service
from bot.store.misreadings import mark_missed
from bot.store.record import note


@dataclass(frozen=True, slots=True)
class MarkMissed:
    """From an alert's conversation, or from what is to be read today."""

    service: Service

    async def mark(self, visit: Visit) -> Response:
        """Once, whoever presses it."""
        message_id = visit.number("message_id")
        async with self.service.database.writing() as tx:
            if await mark_missed(tx, message_id, visit.me.id, visit.now):
                line = f"{visit.me.first_name} said that message {message_id} should have been an "
                await note(tx, visit.now, "missed", f"{line}alert", actor=visit.me.id)
        concern = visit.form.get("concern", "")
        if concern.isascii() and concern.isdigit() and len(concern) < 10:
            return visit.go(f"/concerns/{int(concern)}", Did.MISSED)
        return visit.go("/#to-read", Did.MISSED)
