"""What the console asks of the intake: whole forms, reviews, follow-ups and requests."""

from dataclasses import dataclass, field
from itertools import count

from bot.store import concerns, follow_ups, requests
from bot.store.concern_pages import count_page
from bot.store.erasing import erase_person
from bot.store.record import lines_of_concern
from bot.tables.states import ConcernState, FollowUpState, RequestState
from messages.endings import Ending, pack
from messages.inbound import Inbound, Kind
from messages.outcomes import Outcome
from tests.town.town import Resident, Town


@dataclass
class Desk:
    """The console, as far as the intake sees it."""

    town: Town
    numbers: "count[int]" = field(default_factory=lambda: count(1))

    async def press(self, who: Resident, button: str, text: str = "") -> None:
        name = f"desk-{next(self.numbers)}"
        pressed = Inbound(who.address, name, Kind.BUTTON, self.town.now, text=text, button=button)
        await self.town.service.receive(pressed)
        await self.town.settle()


async def closed_by_jo(town: Town, desk: Desk) -> tuple[Resident, Resident]:
    jo, kim = await town.staff("Jo Marsh", order=1), await town.staff("Kim Lund", order=2)
    sam = await town.member("Sam Okafor")
    await sam.writes("kms tonight")
    await desk.press(jo, "take:1")
    form = Ending(Outcome.SAFEGUARDING, "spoke", "council rings back on Monday", "SG-77")
    await desk.press(jo, f"close:1:{Outcome.SAFEGUARDING}", pack(form))
    for each in (jo, sam):
        each.heard = len(each.seen)
    return jo, kim


async def test_a_whole_form_is_kept(quiet_town: Town) -> None:
    await closed_by_jo(quiet_town, Desk(quiet_town))
    async with quiet_town.service.database.reading() as tx:
        concern = await concerns.find(tx, 1)
        recent = await concerns.recently_closed(tx, quiet_town.now, 10)
    assert concern is not None
    assert [each.id for each in recent] == [1]
    assert concern.outcome is Outcome.SAFEGUARDING
    assert (concern.note, concern.next_steps) == ("spoke", "council rings back on Monday")
    assert concern.reference == "SG-77"


async def test_whoever_closed_it_cannot_review_it_and_somebody_else_can_once(
    quiet_town: Town,
) -> None:
    desk = Desk(quiet_town)
    jo, kim = await closed_by_jo(quiet_town, desk)
    await desk.press(jo, "review:1")
    async with quiet_town.service.database.reading() as tx:
        assert [each.id for each in await concerns.not_reviewed(tx, 10)] == [1]
    await desk.press(kim, "review:1")
    await desk.press(kim, "review:1")
    async with quiet_town.service.database.reading() as tx:
        concern = await concerns.find(tx, 1)
        assert await concerns.not_reviewed(tx, 10) == []
        lines = [event for event in await lines_of_concern(tx, 1) if event.what == "reviewed"]
    assert concern is not None
    assert concern.reviewed_by_id == kim.id
    assert len(lines) == 1


async def test_a_follow_up_is_moved_and_taken_off_with_a_reason(quiet_town: Town) -> None:
    desk = Desk(quiet_town)
    jo, _ = await closed_by_jo(quiet_town, desk)
    await desk.press(jo, "movefollowup:1:3", "she is away until then")
    async with quiet_town.service.database.reading() as tx:
        moved = await follow_ups.follow_up_of(tx, 1)
    assert moved is not None
    assert (moved.planned_for - quiet_town.now).days in (2, 3)
    await desk.press(jo, "followup:1:cancel-with-reason")
    jo.hears("not marked as done")
    await desk.press(jo, "followup:1:cancel-with-reason", "her GP has taken over")
    jo.hears("no follow-up")
    async with quiet_town.service.database.reading() as tx:
        gone = await follow_ups.follow_up_of(tx, 1)
        assert await follow_ups.planned_follow_ups(tx, 10) == []
    assert gone is not None
    assert (gone.state, gone.note) == (FollowUpState.CANCELLED, "her GP has taken over")
    await quiet_town.later(days=5)


async def test_nobody_is_asked_to_look_in_on_somebody_who_was_erased(quiet_town: Town) -> None:
    await closed_by_jo(quiet_town, Desk(quiet_town))
    async with quiet_town.service.database.writing() as tx:
        concern = await concerns.find(tx, 1)
        assert concern is not None
        await erase_person(tx, concern.member_id, quiet_town.now)
    await quiet_town.later(days=3)


async def test_staff_end_a_request_and_the_buddy_who_had_it_hears(quiet_town: Town) -> None:
    jo = await quiet_town.staff("Jo Marsh")
    priya = await quiet_town.buddy("Priya Shah", on="text")
    sam = await quiet_town.member("Sam Okafor", buddy=priya)
    await sam.writes("made a cake")
    sam.hears("Priya")
    priya.hears("made a cake")
    await Desk(quiet_town).press(jo, "endrequest:1", "I have rung him")
    priya.hears("staff have seen to Sam")
    async with quiet_town.service.database.reading() as tx:
        ended = await requests.find(tx, 1)
    assert ended is not None
    assert (ended.state, ended.buddy_id) == (RequestState.CLOSED, priya.id)
    await quiet_town.later(days=1)


async def test_no_page_is_counted_for_somebody_who_does_not_have_it(quiet_town: Town) -> None:
    jo, _ = await closed_by_jo(quiet_town, Desk(quiet_town))
    async with quiet_town.service.database.writing() as tx:
        concern = await concerns.find(tx, 1)
        assert concern is not None
        assert concern.state is ConcernState.CLOSED
        assert await count_page(tx, 1, jo.id) is None
