"""How an alert ends: asked about, closed, followed up the next day, and opened again."""

from sqlalchemy import select

from bot.tables import concerns
from messages.inbound import Kind
from messages.outcomes import Attendance
from tests.town.town import Resident, Town


async def has_it(
    town: Town, words: str = "kms tonight", on: str = "text"
) -> tuple[Resident, Resident]:
    jo = await town.staff("Jo Marsh", on=on, order=1)
    sam = await town.member("Sam Okafor", days="daily", at="18:30")
    town.it_is("2026-11-22 19:00")
    await sam.writes(words)
    sam.hears("999")
    jo.hears("alert 1")
    await jo.writes("T1")
    jo.hears("you have alert 1")
    sam.hears("Jo")
    return jo, sam


async def test_999_is_not_closed_before_it_is_known_whether_anybody_comes(town: Town) -> None:
    jo, _ = await has_it(town)
    await jo.writes("C1 999 called, she has taken something")
    jo.hears("Will someone attend", "stays yours")
    await town.later(minutes=5)  # stopped half-way: it is asked about again, and stays theirs
    jo.hears("Will someone attend")
    await jo.writes("C1 not attending")
    jo.hears("Who goes instead")
    await jo.writes("C1 not attending, her sister is going round")
    jo.hears("closed")
    async with town.service.database.reading() as tx:
        row = await tx.first(select(concerns))
    assert row is not None
    assert row.attendance is Attendance.NOT_COMING
    assert row.instead == "her sister is going round"
    assert "she has taken something" in row.note


async def test_who_stops_half_way_is_asked_and_then_others_are_paged(town: Town) -> None:
    jo, _ = await has_it(town, on="chat")
    kim = await town.staff("Kim Lund", order=2)
    await jo.presses("999 called")
    jo.hears("will someone attend")
    await town.later(minutes=5)
    jo.hears("will someone attend")
    await town.later(minutes=15)
    jo.hears("URGENT alert 1")
    await town.later(minutes=5)
    kim.hears("URGENT alert 1")


async def test_closed_with_buttons_it_asks_what_happened_and_is_opened_again_with_one(
    quiet_town: Town,
) -> None:
    jo, sam = await has_it(quiet_town, on="chat")
    await jo.presses("999 called")
    jo.hears("will someone attend")
    await jo.presses("Yes, they are coming")
    jo.hears("closed", "10am tomorrow")
    await jo.presses("Open it again")
    jo.hears("you have alert 1")
    quiet_town.it_is("2026-11-23 09:59")
    await quiet_town.later(hours=1)
    while jo.unheard:
        assert "look in on them" not in jo.unheard[0]
        jo.heard += 1
    sam.hears_nothing()  # it is open: nothing cheerful goes


async def test_no_answer_is_closed_with_the_tries_that_were_made(town: Town) -> None:
    jo, _ = await has_it(town)
    await jo.writes("C1 no answer")
    jo.hears("How did you try", "stays open")
    await jo.writes("L1 rang, no answer")
    jo.hears("try 1")
    await jo.writes("L1 hm")
    jo.hears("How did you try")
    await jo.writes("L1 texted")
    jo.hears("try 2")
    await jo.writes("C1 no answer")
    jo.hears("closed", "10am tomorrow")


async def test_the_follow_up_is_asked_for_until_somebody_has_done_it(town: Town) -> None:
    jo, sam = await has_it(town)
    kim = await town.staff("Kim Lund", order=2, on_call="mon 09:00-21:00")
    await jo.writes("C1 spoke, plan agreed: GP on Monday")
    jo.hears("closed", "10am tomorrow")
    town.it_is("2026-11-23 09:59")
    await town.later(minutes=1)
    jo.hears("alert 1", "look in on them again", "F1", never=("Sam",))
    await jo.writes("F1 not yet, will ring later")
    jo.hears("not marked as done")
    town.it_is("2026-11-23 18:00")
    await town.settle()
    jo.hears("nobody has looked in")
    await kim.writes("F1 done, she is at her sister's")
    kim.hears("is done")
    await town.later(days=2)
    await kim.writes("F1")
    kim.hears("No follow-up is planned")
    sam.heard = len(sam.seen)


async def test_a_false_alarm_wants_no_follow_up(town: Town) -> None:
    jo, sam = await has_it(town)
    await jo.writes("C1 false alarm, a song")
    jo.hears("closed", never=("tomorrow",))
    await town.later(days=1)
    sam.heard = len(sam.seen)


async def test_something_worse_after_closing_opens_a_new_one_that_names_the_earlier(
    town: Town,
) -> None:
    jo, sam = await has_it(town)
    await jo.writes("C1 false alarm")
    jo.hears("closed")
    await town.later(hours=2)
    await sam.writes("ive took all my pills")
    sam.hears("999")
    jo.hears("URGENT alert 2", "after alert 1")
    await jo.writes("O1")
    jo.hears("newer one: alert 2")
    await jo.writes("T2")
    jo.hears("you have alert 2")
    sam.hears("Jo")


async def test_opened_again_by_text_it_is_theirs_who_opened_it(town: Town) -> None:
    jo, _ = await has_it(town)
    kim = await town.staff("Kim Lund", order=2)
    await kim.writes("O1")
    kim.hears("not closed")
    await jo.writes("C1 spoke, safe now")
    jo.hears("closed")
    await kim.writes("O1")
    kim.hears("you have alert 1")
    jo.hears("Kim has alert 1")


async def test_a_death_is_never_read_out_of_a_longer_sentence(town: Town) -> None:
    jo, _ = await has_it(town)
    await jo.writes("C1 spoke, her husband died last year")
    jo.hears("Has M-", "has died", "in other words", never=("Sam",))
    await jo.writes("C1 spoke, safe now")
    jo.hears("closed")


async def test_after_a_death_nothing_goes_to_them_and_a_person_answers_their_phone(
    town: Town,
) -> None:
    priya = await town.buddy("Priya Shah")
    jo = await town.staff("Jo Marsh")
    sam = await town.member("Sam Okafor", buddy=priya, days="daily", at="18:30")
    await sam.writes("kms tonight")
    sam.hears("999")
    jo.hears("URGENT")
    priya.hears("staff")
    await jo.writes("T1")
    jo.hears("you have")
    sam.hears("Jo")
    priya.hears("staff are with Sam")
    await jo.writes("C1 has died")
    jo.hears("closed", never=("again at",))
    await town.later(days=3)
    await sam.writes("this is his daughter. thank you for being there for him")
    await sam.writes("STOP")
    await sam.writes("start")
    await town.later(days=3)
    sam.hears_nothing()
    priya.hears_nothing()
    await sam.does(Kind.PHOTO)
    sam.hears_nothing()
