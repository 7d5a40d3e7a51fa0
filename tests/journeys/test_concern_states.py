"""Whatever two on staff, a member and the clock do, in any order: one owner, and all know who.

`GOODEVENING_EXAMPLES=300` plays more evenings than the few that every run of the tests plays.
"""

import asyncio
import os
import re
import shutil
import tempfile
from contextlib import AsyncExitStack
from itertools import count
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import func, select

from bot.store import concerns
from bot.store.record import lines_of_concern
from bot.tables import alerts
from messages.inbound import Inbound, Kind
from tests.town.concern_model import Believed, Deed
from tests.town.fixtures import town_with_phones
from tests.town.town import Resident

EXAMPLES = int(os.environ.get("GOODEVENING_EXAMPLES", "3"))
STEPS = 16
WORDS = {
    "ordinary": "had my sister round, we made a cake",
    "soon": "carer shouts at me",
    "urgent": "kms tonight",
}
CODES = {
    Deed.TAKE: "T{0}",
    Deed.NOT_ME: "N{0}",
    Deed.CLOSE: "C{0} spoke, safe now",
    Deed.CLOSE_SOMEHOW: "C{0}",
    Deed.WRITE: "{0} Hello Sam, how are you now?",
}
BUTTONS = {Deed.TAKE: "take:{0}", Deed.NOT_ME: "notme:{0}", Deed.CLOSE: "close:{0}:spoke_safe"}
STAFF = ("Jo", "Kim")
SAYS_WHO = re.compile(r"(\w+) has alert \d+ (?:now|\(since)|closed by (\w+)|: (\w+) has closed")
deeds = st.sampled_from([Deed.TAKE, Deed.TAKE, *Deed])
both = st.tuples(deeds, deeds, st.booleans())


class Evening(RuleBasedStateMachine):
    """Jo answers by text, Kim on a chat; Lee is paged too and never answers."""

    template: Path

    @initialize(level=st.sampled_from(["urgent", "soon"]))
    def people_move_in(self, level: str) -> None:
        self.loop = asyncio.Runner()
        self.stack = AsyncExitStack()
        self.place = tempfile.TemporaryDirectory()
        path = Path(self.place.name) / "town.db"
        shutil.copyfile(self.template, path)
        self.numbers = count(1)
        self.believed: list[Believed] = []
        self.paged_when_taken: dict[int, int] = {}
        self.loop.run(self._move_in(f"sqlite:///{path}"))
        self.member_writes(level)

    async def _move_in(self, url: str) -> None:
        self.town = await town_with_phones(url, self.stack)
        jo = await self.town.staff("Jo Marsh", on="text", order=1)
        kim = await self.town.staff("Kim Lund", on="chat", order=2)
        self.lee = await self.town.staff("Lee Abara", on="chat", order=3)
        self.sam = await self.town.member("Sam Okafor")
        self.staff = {"Jo": jo, "Kim": kim}

    def teardown(self) -> None:
        self.loop.run(self.stack.aclose())
        self.loop.close()
        self.place.cleanup()

    @property
    def now_believed(self) -> Believed:
        return self.believed[-1]

    def believe(self, concern: Believed) -> None:
        self.believed[-1] = concern

    @rule(level=st.sampled_from(["urgent", "soon", "ordinary"]))
    def and_writes_again(self, level: str) -> None:
        self.member_writes(level)

    def member_writes(self, level: str) -> None:
        self.loop.run(self.sam.writes(WORDS[level]))
        is_open = self.believed and self.now_believed.state != "closed"
        if is_open:
            self.believe(self.now_believed.wrote(level, self.town.now))
        elif level != "ordinary":
            self.believed.append(Believed(len(self.believed) + 1, level, "open"))

    @rule(who=st.sampled_from(STAFF), deed=deeds)
    def one_acts(self, who: str, deed: Deed) -> None:
        self.loop.run(self._at_once([(who, deed)]))
        self.believe(self.now_believed.done(who, deed, self.town.now))

    @rule(deeds=both)
    def two_act_at_once(self, deeds: tuple[Deed, Deed, bool]) -> None:
        """What comes of it is what would have come of one after the other, in some order."""
        jo, kim = ("Jo", deeds[0]), ("Kim", deeds[1])
        asked = [jo, kim] if deeds[2] else [kim, jo]
        self.loop.run(self._at_once(asked))
        before, now = self.now_believed, self.town.now
        orders = [
            before.done(*first, now).done(*then, now) for first, then in ((jo, kim), (kim, jo))
        ]
        state = self.loop.run(self._stands())
        whats = self.loop.run(self._record(before.number))
        stands = (*state, whats)
        fitting = [each for each in orders if (each.state, each.owner, each.steps) == stands]
        assert fitting, (state, whats, orders)
        self.believe(fitting[0])

    @rule(minutes=st.sampled_from([1, 4, 16, 31, 150]))
    def time_passes(self, minutes: int) -> None:
        self.loop.run(self.town.later(minutes=minutes))
        if self.believed:
            self.believe(self.now_believed.at(self.town.now))

    async def _at_once(self, asked: list[tuple[str, Deed]]) -> None:
        inbounds = [self._inbound(self.staff[who], deed) for who, deed in asked]
        await asyncio.gather(*(self.town.service.receive(each) for each in inbounds))
        await self.town.settle()

    def _inbound(self, who: Resident, deed: Deed) -> Inbound:
        """By a code from a plain phone; by a button, of the oldest page there is, from a chat."""
        number, name = self.now_believed.number, f"word-{next(self.numbers)}"
        button = BUTTONS.get(deed, "") if who.name.startswith("Kim") and who.seen else ""
        if button:
            old = who.seen[0].id
            return Inbound(
                who.address,
                name,
                Kind.BUTTON,
                self.town.now,
                button=button.format(number),
                answer_to=old,
                press_id=f"press-{name}",
            )
        words = CODES[deed].format(number)
        return Inbound(who.address, name, Kind.TEXT, self.town.now, text=words)

    async def _stands(self) -> tuple[str, str]:
        async with self.town.service.database.reading() as tx:
            concern = await concerns.find(tx, self.now_believed.number)
        assert concern is not None
        names = {resident.id: name for name, resident in self.staff.items()}
        return concern.state.value, names.get(concern.owner_id or 0, "")

    async def _record(self, number: int) -> tuple[str, ...]:
        told = {"taken", "turned down", "forgotten", "closed", "staff wrote"}
        async with self.town.service.database.reading() as tx:
            whats = [each.what for each in await lines_of_concern(tx, number)]
        return ("concern", *(what for what in whats if what in told))

    @invariant()
    def it_stands_as_it_should(self) -> None:
        if self.believed:
            believed = self.now_believed
            assert self.loop.run(self._stands()) == (believed.state, believed.owner)
            assert self.loop.run(self._record(believed.number)) == believed.steps

    @invariant()
    def nothing_is_open_without_a_next_step_and_only_one_is_open(self) -> None:
        if self.believed:
            self.loop.run(self._next_steps())

    async def _next_steps(self) -> None:
        async with self.town.service.database.reading() as tx:
            found = [await concerns.find(tx, each.number) for each in self.believed]
            beyond = await concerns.find(tx, len(self.believed) + 1)
        assert beyond is None
        for concern in found:
            assert concern is not None
            if concern.state.value == "closed":
                assert concern.outcome is not None
                assert concern.owner_id is not None
            else:
                assert concern.id == self.now_believed.number
                assert concern.next_page_at is not None
                assert concern.next_page_at > self.town.now

    @invariant()
    def nobody_else_is_paged_while_somebody_has_it(self) -> None:
        if not self.believed:
            return
        number, state = self.now_believed.number, self.now_believed.state
        paged = self.loop.run(self._times_paged(number))
        if state == "open":
            self.paged_when_taken.pop(number, None)
        else:
            assert self.paged_when_taken.setdefault(number, paged) == paged

    async def _times_paged(self, number: int) -> int:
        async with self.town.service.database.reading() as tx:
            row = await tx.first(
                select(func.count()).select_from(alerts).where(alerts.c.concern_id == number)
            )
        assert row is not None
        return int(row[0])

    @invariant()
    def everybody_who_was_paged_sees_who_has_it(self) -> None:
        for believed in self.believed:
            for each in (self.lee, self.staff["Kim"]):
                self._chat_is_true(each, believed)
            self._last_line_is_true(self.staff["Jo"], believed)

    def _chat_is_true(self, who: Resident, believed: Believed) -> None:
        """Every page in it, however old."""
        page = re.compile(rf"(?:URGENT a|A)lert {believed.number}, .*(?:\d[ap]m|not taken)")
        for seen in who.seen:
            if not page.match(seen.text):
                continue
            told = SAYS_WHO.search(seen.text)
            name = next(filter(None, told.groups()), "") if told else ""
            assert name == believed.owner, (who.name, seen.text, believed)
            takes = f"take:{believed.number}" in [action for _, action in seen.buttons]
            assert takes == (believed.state == "open"), (who.name, seen, believed)

    def _last_line_is_true(self, who: Resident, believed: Believed) -> None:
        """By text the newest line tells, once somebody else has it."""
        lines = [seen.text for seen in who.seen if f"lert {believed.number}" in seen.text]
        if not lines or believed.state == "open" or believed.owner == "Jo":
            return
        told = [each for each in map(SAYS_WHO.search, lines) if each]
        assert told, lines
        assert next(filter(None, told[-1].groups())) == believed.owner, (lines, believed)


def test_any_evening_keeps_one_owner_and_everybody_knows_who(sqlite_url: str) -> None:
    class Played(Evening):
        template = Path(sqlite_url.removeprefix("sqlite:///"))

    run_state_machine_as_test(
        Played,
        settings=settings(
            max_examples=EXAMPLES,
            stateful_step_count=STEPS,
            deadline=None,
            suppress_health_check=list(HealthCheck),
            derandomize=EXAMPLES <= 3,
            database=None,
        ),
    )
