"""Looks after whoever had a hard night: asks for a note, offers a talk, and sees to the next."""

from datetime import datetime, timedelta

from bot.charity import Charity
from bot.database import Transaction
from bot.office import Office
from bot.rota_gaps import in_charge
from bot.saying import put_draft
from bot.store import care, concerns
from bot.store.due import CARE, looked_lately
from bot.store.outbox import Draft
from bot.store.people import Person, find_people
from bot.store.record import note, set_mark
from bot.store.rota import load_rota
from messages.lanes import Lane
from messages.sentences import Sentence
from schedules.care import HardNight, Tonight, Weight, hard_night, may_ask, tonight
from schedules.on_call import OnCallStaff
from schedules.rota import Rota, on_duty
from schedules.spoken_spans import spoken_span

LOOK_BACK = timedelta(hours=24)
READ_FOR = timedelta(hours=36)


async def see_to_care(office: Office, now: datetime) -> int:
    """How many people were asked, or told of a note."""
    async with office.database.reading() as tx:
        if await looked_lately(tx, CARE, now):
            return 0
    async with office.database.writing() as tx:
        await set_mark(tx, CARE.mark, now)
        rota = await load_rota(tx, office.charity.channels, now)
        asked = await _ask(tx, office.charity, rota, now)
        return asked + await _hand_over(tx, office.charity, rota, now)


async def _ask(tx: Transaction, charity: Charity, rota: Rota, now: datetime) -> int:
    """Each person once after each night, at a kind hour of their own."""
    carried = await care.carried_since(tx, now - LOOK_BACK)
    paged = {who for who, met in carried.items() if any(one.weight is Weight.PAGED for one in met)}
    new: dict[int, tuple[int, HardNight]] = {}
    for staff in rota:
        if not may_ask(now, staff.timezone):
            continue
        found = hard_night(carried.get(staff.person_id, ()), now, staff.timezone)
        if found is None:
            continue
        number = await care.add_hard_night(tx, staff.person_id, found.night, found.concerns, now)
        if number is not None:
            new[staff.person_id] = number, found
    for staff in rota:
        if staff.person_id in new:
            number, _ = new[staff.person_id]
            asking = _Asking(tx, charity, rota, now, staff, number)
            await asking.ask(frozenset(paged | new.keys()))
    return len(new)


async def _hand_over(tx: Transaction, charity: Charity, rota: Rota, now: datetime) -> int:
    """Whoever is on call hears of each note once: when it is written, or as they begin."""
    told = 0
    for hard in await care.hard_nights_since(tx, now - READ_FOR):
        if hard.written_at is None:
            continue
        about = await care.concerns_of_night(tx, hard.id)
        concern = await concerns.find(tx, about[0]) if about else None
        author = (await find_people(tx, [hard.person_id]))[hard.person_id]
        for staff in on_duty(rota, now):
            if concern is None or staff.person_id == author.id:
                continue
            if not await care.tell_reader(tx, hard.id, staff.person_id, now):
                continue
            draft = Draft(
                person_id=staff.person_id,
                sentence=Sentence.HANDOVER_READY,
                lane=Lane.RELAY,
                once=f"handover:{hard.id}:{staff.person_id}",
                filling={"staff": author.first_name},
                due_at=now,
                member_id=concern.member_id,
                concern_id=concern.id,
            )
            told += await put_draft(tx, now, charity, draft)
    return told


class _Asking:
    """One person in the morning after."""

    def __init__(
        self,
        tx: Transaction,
        charity: Charity,
        rota: Rota,
        now: datetime,
        staff: OnCallStaff,
        number: int,
    ) -> None:
        self._tx, self._charity, self._rota, self._now = tx, charity, rota, now
        self._staff, self._number = staff, number

    async def ask(self, tired: frozenset[int]) -> None:
        """For a note; then whether they want to talk; then how tonight is."""
        mates = [one for one in self._rota if one.person_id != self._staff.person_id]
        leading = [one for one in in_charge(self._rota) if one != self._staff.person_id]
        leading = leading or in_charge(mates)
        how, hours, rested = tonight(self._staff, self._rota, tired, self._now)
        ids = {self._staff.person_id, *leading, *(one.person_id for one in rested[:1])}
        people = await find_people(self._tx, ids)
        me = people[self._staff.person_id]
        await self._say(me, Sentence.HANDOVER_ASK, staff=me.first_name)
        await self._say(me, Sentence.HANDOVER_LINES)
        if leading:
            await self._say(me, Sentence.DEBRIEF_OFFER, other=people[leading[0]].first_name)
        await note(self._tx, self._now, "care", f"asked {me.first_name} how last night was")
        if hours is None:
            return

        def when(reader: Person) -> str:
            return spoken_span(hours.begins, hours.ends, self._now, reader.timezone)

        if how is Tonight.RESTED_FIRST:
            other = people[rested[0].person_id]
            await care.set_instead(self._tx, self._number, other.id)
            await self._say(me, Sentence.TONIGHT_RESTED, when=when(me), other=other.first_name)
            await self._say(other, Sentence.TONIGHT_FIRST, when=when(other), staff=me.first_name)
            return
        for one in leading:
            words = {"when": when(people[one]), "staff": me.first_name}
            await self._say(people[one], Sentence.TONIGHT_NOBODY_RESTED, **words)
        if leading:
            other = people[leading[0]]
            await self._say(me, Sentence.TONIGHT_ALONE, when=when(me), other=other.first_name)
        else:
            await self._say(me, Sentence.TONIGHT_ALONE_UNTOLD, when=when(me))

    async def _say(self, to: Person, sentence: Sentence, **filling: str) -> None:
        """About no alert: a reply to it goes to no member."""
        draft = Draft(
            person_id=to.id,
            sentence=sentence,
            lane=Lane.RELAY,
            once=f"care:{self._number}:{sentence.value}:{to.id}",
            filling={"number": str(self._number), **filling},
            due_at=self._now,
        )
        await put_draft(self._tx, self._now, self._charity, draft)
