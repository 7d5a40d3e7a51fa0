"""What staff do about a concern from its page: each goes in by the one intake, as from a phone."""

from dataclasses import dataclass

from starlette.responses import Response

from bot.console.access import Visit
from bot.console.at_the_desk import my_addresses, receive_at_the_desk
from bot.console.concern_deeds import Deed, Wrong, read_closing, read_deed
from bot.console.concern_page import LONGEST_WORDS, ConcernPage
from bot.console.what_came_of_it import Did
from bot.intake import Received
from bot.service import Service
from bot.store import concerns
from bot.store.contact_tries import count_tries
from bot.store.safe_contacts import is_quiet
from bot.store.timeline import told_since
from bot.tables.states import ConcernState
from messages.inbound import Kind
from messages.people import Address
from messages.sentences import Sentence

NO_ADDRESS = "There is no phone or chat of yours in our records, so you cannot act here"
NO_NONCE = "This form was too old to be used. Please try again."


@dataclass(frozen=True, slots=True)
class ConcernActions:
    """Take, pass on, close, and write to the member."""

    service: Service
    shown: ConcernPage

    async def take(self, visit: Visit) -> Response:
        """I'll take it."""
        return await self._press(visit, Did.TAKE, f"take:{_number(visit)}")

    async def not_me(self, visit: Visit) -> Response:
        """Not me; or, from whoever has it, handing it back."""
        return await self._press(visit, Did.NOT_ME, f"notme:{_number(visit)}")

    async def close(self, visit: Visit) -> Response:
        """How it ended, and what should be remembered of it."""
        number = _number(visit)
        async with self.service.database.reading() as tx:
            tried = bool(await count_tries(tx, number))
        wanted = read_closing(number, visit.form, tried=tried)
        if isinstance(wanted, Wrong):
            return await self.shown.answer(visit, 422, wanted.errors)
        return await self._press(visit, Did.CLOSE, wanted.button, wanted.note)

    async def do(self, visit: Visit) -> Response:
        """Any of the smaller forms."""
        named = visit.request.path_params["deed"]
        if named not in tuple(Deed):
            return visit.page("no_such_concern.html", 404)
        deed = Deed(named)
        wanted = read_deed(deed, _number(visit), visit.form)
        if isinstance(wanted, Wrong):
            return await self.shown.answer(visit, 422, wanted.errors)
        return await self._press(visit, deed, wanted.button, wanted.note)

    async def write(self, visit: Visit) -> Response:
        """A text to the member; only whoever has the concern may send one."""
        words = visit.form.get("words", "").strip()
        error = _wrong_with(words) or await self._not_theirs(visit)
        if error:
            return await self.shown.answer(visit, 422, {"words": error})
        number = _number(visit)
        received = await self._receive(visit, Kind.TEXT, text=f"{number} {words}")
        if received is None:
            return await self.shown.answer(visit, 422, {"words": await self._why_not(visit)})
        went = received is Received.AGAIN or await self._went(visit)
        return visit.go(f"/concerns/{number}", Did.WORDS if went else Did.WORDS_LOST)

    async def _press(self, visit: Visit, did: Did | Deed, button: str, note: str = "") -> Response:
        received = await self._receive(visit, Kind.BUTTON, button=button, text=note)
        if received is None:
            return await self.shown.answer(visit, 422, {"form": await self._why_not(visit)})
        return visit.go(f"/concerns/{_number(visit)}", did)

    async def _receive(
        self, visit: Visit, kind: Kind, *, button: str = "", text: str = ""
    ) -> Received | None:
        address = await self._address(visit)
        return await receive_at_the_desk(self.service, visit, address, kind, button, text)

    async def _address(self, visit: Visit) -> Address | None:
        """The first that works: what we answer goes there too."""
        working, known = await my_addresses(self.service, visit)
        return next(iter(working or known), None)

    async def _why_not(self, visit: Visit) -> str:
        return NO_NONCE if await self._address(visit) else NO_ADDRESS

    async def _not_theirs(self, visit: Visit) -> str:
        """Asked first, so that nobody's words are lost; the intake asks again."""
        async with self.service.database.reading() as tx:
            concern = await concerns.find(tx, _number(visit))
            quiet = concern is not None and await is_quiet(tx, concern.member_id)
        if concern is None:
            return "There is no such alert"
        if quiet:
            return "They are not safe now, and nothing goes to them: your words have not been sent"
        taken = concern.state is ConcernState.TAKEN and concern.owner_id == visit.me.id
        return "" if taken else "Take this alert first: your words have not been sent"

    async def _went(self, visit: Visit) -> bool:
        """Whether words for the member are in the outbox now."""
        async with self.service.database.reading() as tx:
            concern = await concerns.find(tx, _number(visit))
            assert concern is not None, "it was there before the message went in"
            return await told_since(
                tx, concern.member_id, concern.id, Sentence.FROM_STAFF, visit.now
            )


def _number(visit: Visit) -> int:
    return visit.number("concern_id")


def _wrong_with(words: str) -> str:
    if not words:
        return "Write what you want to send"
    if len(words) > LONGEST_WORDS:
        return f"Keep your text below {LONGEST_WORDS} characters"
    return ""
