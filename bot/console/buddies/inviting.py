"""Staff ask somebody whether they would like to be a buddy."""

from collections.abc import Mapping
from dataclasses import dataclass

from starlette.responses import Response

from bot.console.access import Visit
from bot.console.buddies.joining_actions import UNREACHED
from bot.console.buddies.joining_forms import read_newcomer
from bot.joining import Joining
from bot.service import Service
from bot.store.people import find_person, owner_of
from messages.joining import VOLUNTEER, BuddyState
from messages.people import Address, Channel


@dataclass(frozen=True, slots=True)
class Inviting:
    """One text goes out; they are a buddy only once staff let them begin."""

    service: Service

    async def show(self, visit: Visit) -> Response:
        """The form, and the two links that can be given away."""
        return self._page(visit, {})

    async def send(self, visit: Visit) -> Response:
        """A person, a record and one text, or nothing at all."""
        charity = self.service.office.charity
        typed = read_newcomer({**visit.form, "staff": "yes"}, charity.country)
        if isinstance(typed, dict):
            return self._page(visit, typed)
        async with self.service.database.writing() as tx:
            taken = await owner_of(tx, Address(Channel.SMS, typed.mobile)) is not None
            if taken or Channel.SMS not in charity.channels:
                return self._page(visit, {"mobile": UNREACHED})
            joining = Joining(tx, charity, visit.now, visit.me)
            number = await joining.somebody_new(typed.name, BuddyState.INVITED)
            await joining.give_address(number, typed.mobile)
            buddy = await find_person(tx, number)
            assert buddy is not None
            await joining.ask(buddy)
        return visit.go(f"/buddies/{number}", "invited")

    def _page(self, visit: Visit, errors: Mapping[str, str]) -> Response:
        base = self.service.office.charity.base_url or str(visit.request.base_url).rstrip("/")
        status = 422 if errors else 200
        more = {"errors": errors, "typed": visit.form, "public": f"{base}/volunteer"}
        return visit.page("buddy_invite.html", status, ways=self._ways(), **more)

    def _ways(self) -> list[str]:
        """By which somebody comes of themselves: only those that are connected."""
        settings, name, number = self.service.settings, self.service.bot_name, ""
        if settings.twilio_from.startswith("+"):
            number = f" to {settings.twilio_from}"
        link = f"https://t.me/{name}?start={VOLUNTEER}" if name else ""
        waits = "a link to your bot: its name stands here as soon as Telegram has told us"
        telegram = [f"On Telegram: {link or waits}"] if settings.telegram_on else []
        return telegram + ([f"By text: the word VOLUNTEER{number}"] if settings.sms_on else [])
