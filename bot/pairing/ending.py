"""An ending with notice: a day that both are told, somebody next, a goodbye; then it is over."""

from datetime import date, timedelta
from typing import assert_never

from bot.pairing.introducing import introduce_next
from bot.pairing.reviewing import end
from bot.pairing.saying import Telling
from bot.store.coming_pairings import coming_to
from bot.store.given_times import given_by
from bot.store.pairing_ends import Ending, leaves_after, own_pairings_of, set_last_day, step_taken
from bot.store.pairings import Pairing, find_pairing
from bot.store.people import Person, change_person, find_person, lock_person
from bot.store.requests import hand_back, latest_between, of_buddy
from bot.store.rota import load_rota
from bot.tables.states import EndedWhy
from messages.sentences import Sentence
from schedules.endings import EndingStep, first_step, step_after
from schedules.given_time import BEGINNING, spoken_minutes
from schedules.paging import ladder
from schedules.spoken import spoken_date_near
from schedules.zones import wall_clock


async def plan_end(
    telling: Telling, pairing: Pairing, ends_on: date, why: EndedWhy, by: int
) -> bool:
    """Both hear the day at once; False where one stands already, which is kept."""
    member, buddy = await _both(telling, pairing.member_id, pairing.buddy_id)
    due = first_step(ends_on, member.timezone, telling.now)
    if not await set_last_day(telling.tx, pairing.id, ends_on, why, due):
        return False
    once = f"{pairing.id}:{ends_on}"
    day = _day(telling, ends_on, member)
    leaving = why is EndedWhy.BUDDY_LEFT
    said = Sentence.BUDDY_LEAVING if leaving else Sentence.BUDDY_UNTIL
    await telling.say(member, said, once, member, {"buddy": buddy.first_name, "day": day})
    names = {"member": member.first_name, "day": _day(telling, ends_on, buddy)}
    await telling.say(buddy, Sentence.LAST_DAY_WITH, once, member, names)
    await telling.note(f"the pairing ends on {ends_on.isoformat()}", member.id, by)
    await introduce_next(telling, member)
    return True


async def plan_leaving(telling: Telling, pairing: Pairing, ends_on: date, by: int) -> None:
    """The buddy finishes with us: a last day that both have heard already stays as it is."""
    if not await plan_end(telling, pairing, ends_on, EndedWhy.BUDDY_LEFT, by):
        await leaves_after(telling.tx, pairing.id)


async def end_now(
    telling: Telling, pairing: Pairing, why: EndedWhy, by: int | None, *, badly: bool = False
) -> bool:
    """A buddy who was to leave after it is thanked now, whatever it ends for.

    False where it is over. Both are held already, the buddy first.
    """
    if not await end(telling, pairing, why, by, badly=badly):
        return False
    buddy = await find_person(telling.tx, pairing.buddy_id)
    if pairing.buddy_leaves and buddy is not None:
        await _farewell_after_the_last(telling, buddy)
    return True


async def take_step(telling: Telling, ending: Ending) -> None:
    """The one that is due; of two machines one takes it.

    The buddy is held first, then the member, as where buddies write: neither waits for the other.
    """
    await lock_person(telling.tx, ending.buddy_id)
    member, buddy = await _both(telling, ending.member_id, ending.buddy_id)
    following = step_after(ending.step, ending.ends_on, member.timezone, telling.now)
    if not await step_taken(telling.tx, ending, following):
        return
    match ending.step:
        case EndingStep.SOMEBODY_NEXT:
            await _somebody_next(telling, ending, member)
        case EndingStep.GOODBYE:
            await _ask_for_a_goodbye(telling, ending, member, buddy)
        case EndingStep.OVER:
            await _over(telling, ending, buddy)
        case _:
            assert_never(ending.step)


async def _somebody_next(telling: Telling, ending: Ending, member: Person) -> None:
    """Only where nobody has been found: one of the staff hears it, by a reference."""
    coming = await coming_to(telling.tx, member.id)
    if not ending.buddy_leaves or (coming is not None and coming.agreed):
        return
    for staff_id in ladder(await load_rota(telling.tx, now=telling.now), telling.now)[:1]:
        staff = await find_person(telling.tx, staff_id)
        assert staff is not None
        link = f"{telling.charity.base_url}/members/{member.id}/buddy"
        filling = {"who": member.reference, "day": _day(telling, ending.ends_on, staff)}
        filling["link"] = link
        await telling.say(staff, Sentence.NOBODY_NEXT, str(ending.id), member, filling)


async def _ask_for_a_goodbye(
    telling: Telling, ending: Ending, member: Person, buddy: Person
) -> None:
    """In their own words, as any other message; where they have written before."""
    last = await latest_between(telling.tx, buddy.id, member.id)
    if last is None:
        return
    filling = {"member": member.first_name, "number": str(last.id)}
    filling["day"] = _day(telling, ending.ends_on, buddy)
    await telling.say(buddy, Sentence.SAY_GOODBYE, str(ending.id), member, filling, last.id)


async def _over(telling: Telling, ending: Ending, buddy: Person) -> None:
    pairing = await find_pairing(telling.tx, ending.id)
    assert pairing is not None
    await end(telling, pairing, ending.why, None)
    if ending.buddy_leaves:
        await _farewell_after_the_last(telling, buddy)


async def _farewell_after_the_last(telling: Telling, buddy: Person) -> None:
    """Not while they still have somebody; and whoever said STOP has been thanked already."""
    if buddy.stopped_at is None and not await own_pairings_of(telling.tx, buddy.id):
        await farewell(telling, buddy)


async def farewell(telling: Telling, buddy: Person) -> None:
    """They are asked nothing more, are thanked for all of it, and can come back."""
    tomorrow = telling.now.date() + timedelta(days=1)
    given = (await given_by(telling.tx, buddy.id, BEGINNING, tomorrow)).minutes
    in_all = f"You gave {spoken_minutes(given)} in all. " if given else ""
    filling = {"buddy": buddy.first_name, "in_all": in_all}
    await telling.say(buddy, Sentence.FAREWELL, f"{telling.now:%Y%m%d}", buddy, filling)
    await change_person(telling.tx, buddy.id, stopped_at=telling.now)
    for request in await of_buddy(telling.tx, buddy.id, telling.now):
        await hand_back(telling.tx, request.id, buddy.id, telling.now)


def _day(telling: Telling, ends_on: date, who: Person) -> str:
    return spoken_date_near(ends_on, wall_clock(telling.now, who.timezone).date())


async def _both(telling: Telling, member_id: int, buddy_id: int) -> tuple[Person, Person]:
    member = await find_person(telling.tx, member_id)
    buddy = await find_person(telling.tx, buddy_id)
    assert member is not None
    assert buddy is not None
    return member, buddy
