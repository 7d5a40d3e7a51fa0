"""Members say in their own words when they want to hear from us, and can put it back."""

import pytest
from sqlalchemy import select

from bot.store.plans import chosen_of
from bot.tables import messages
from messages.triage.levels import Level
from schedules.spoken_choice import spoken_chosen
from tests.town.town import Resident, Town


async def planned(town: Town, member: Resident) -> str:
    async with town.service.database.reading() as tx:
        return spoken_chosen(await chosen_of(tx, member.id))


@pytest.mark.parametrize("on", ["text", "chat"])
async def test_evenings_at_seven_and_undo(town: Town, on: str) -> None:
    await town.staff("Jo Marsh")
    ann = await town.buddy("Ann Reed")
    sam = await town.member("Sam Okafor", on=on, days="fri sun", at="18:30", buddy=ann)
    town.it_is("2026-11-23 12:00")
    await sam.writes("evenings at 7 please")
    sam.hears("Fridays and Sundays at 7pm", "Next hello: Friday", "UNDO")
    ann.hears_nothing()
    assert await planned(town, sam) == "Fridays and Sundays at 7pm"
    if on == "chat":
        await sam.presses("Undo")
    else:
        await sam.writes("undo")
    sam.hears("as it was before", "Friday")
    assert await planned(town, sam) == "Fridays and Sundays at 6.30pm"
    await sam.writes("UNDO")
    sam.hears("nothing to put back")
    assert await planned(town, sam) == "Fridays and Sundays at 6.30pm"


async def test_not_sundays_and_when_nothing_would_be_left_they_are_asked(quiet_town: Town) -> None:
    await quiet_town.staff("Jo Marsh")
    sam = await quiet_town.member("Sam Okafor", days="fri sun")
    quiet_town.it_is("2026-11-23 12:00")
    await sam.writes("not sundays")
    sam.hears("Fridays at 6.30pm", "Friday")
    await sam.writes("not fridays")
    sam.hears("A only Sundays", "B nothing until you say")
    assert await planned(quiet_town, sam) == "Fridays at 6.30pm"
    await sam.writes("B")
    sam.hears("until you reply START")
    await quiet_town.later(days=30)
    sam.hears_nothing()
    await sam.writes("im back")
    sam.hears("our hellos are on")


async def test_no_bank_holidays_until_they_put_it_back(quiet_town: Town) -> None:
    await quiet_town.staff("Jo Marsh")
    sam = await quiet_town.member("Sam Okafor", days="mon", at="18:30")
    quiet_town.it_is("2026-12-22 12:00")
    await sam.writes("Not on bank holidays please")
    sam.hears("nothing on bank holidays, the rest as before", "Next hello: 4 January", "UNDO")
    assert await planned(quiet_town, sam) == "Mondays at 6.30pm, not on bank holidays"
    await sam.writes("undo")
    sam.hears("as it was before", "Monday")
    await sam.writes("no christmas please")
    sam.hears("A nothing", "C never at Christmas")
    await sam.writes("C")
    sam.hears("nothing at Christmas, the rest as before", "Next hello: 4 January")
    await quiet_town.later(days=10)
    sam.hears_nothing()


async def test_a_wish_among_other_words_is_asked_and_the_words_are_carried(
    quiet_town: Town,
) -> None:
    await quiet_town.staff("Jo Marsh")
    ann = await quiet_town.buddy("Ann Reed")
    sam = await quiet_town.member("Sam Okafor", days="daily", buddy=ann)
    quiet_town.it_is("2026-11-25 12:00")
    await sam.writes("stop for a week my brother is staying")
    sam.hears("Do you mean: nothing until 2 December?")
    ann.hears("my brother is staying")
    sam.hears("Ann has your message")
    await sam.writes("A")
    sam.hears("No hellos until 2 December")


async def test_away_till_monday_nothing_comes_and_one_kind_text_at_the_end(town: Town) -> None:
    await town.staff("Jo Marsh")
    ann = await town.buddy("Ann Reed")
    sam = await town.member("Sam Okafor", days="daily", buddy=ann)
    town.it_is("2026-11-25 12:00")
    await sam.writes("away till monday")
    sam.hears("No hellos until Monday")
    ann.hears_nothing()
    await town.later(days=4, hours=13)
    sam.hears_nothing()
    await town.later(hours=10)
    sam.hears("pause is over", "Next hello: today")
    await town.later(hours=8)
    sam.hears("the Hello Team")


async def test_after_the_hospital_on_thursday_one_more_hello(town: Town) -> None:
    await town.staff("Jo Marsh")
    sam = await town.member("Sam Okafor", days="sun")
    town.it_is("2026-11-23 12:00")
    await sam.writes("can you text me after the hospital on thursday")
    sam.hears("hello on Thursday at 6.30pm", "UNDO")
    town.it_is("2026-11-26 18:30")
    await town.settle()
    sam.hears("the Hello Team")
    await town.later(days=2)
    sam.hears_nothing()


async def test_in_hospital_without_an_end_staff_and_buddy_know_and_nobody_asks_why(
    town: Town,
) -> None:
    await town.staff("Jo Marsh")
    ann = await town.buddy("Ann Reed")
    sam = await town.member("Sam Okafor", days="daily", buddy=ann)
    town.it_is("2026-11-23 12:00")
    await sam.writes("im in hospital")
    sam.hears("Thank you for telling us", "until you reply START", never=("why", "?"))
    ann.hears("im in hospital")
    sam.hears("Ann")
    await ann.writes("thinking of you, see you when you are out")
    sam.hears("thinking of you")
    await town.later(days=20)
    sam.hears_nothing()
    ann.hears("Thank you, Ann", "In November")
    await sam.writes("START")
    sam.hears("our hellos are on")


@pytest.mark.parametrize("on", ["text", "chat"])
async def test_where_we_are_not_sure_they_are_asked_and_b_it_is(town: Town, on: str) -> None:
    await town.staff("Jo Marsh")
    ann = await town.buddy("Ann Reed")
    sam = await town.member("Sam Okafor", on=on, days="wed", buddy=ann)
    town.it_is("2026-11-23 12:00")
    await sam.writes("sundays")
    sam.hears("A only Sundays", "B Sundays as well", "A or B")
    assert await planned(town, sam) == "Wednesdays at 6.30pm"
    ann.hears_nothing()
    if on == "chat":
        await sam.presses("Sundays as well")
    else:
        await sam.writes("b.")
    sam.hears("Wednesdays and Sundays at 6.30pm", "UNDO")
    await sam.writes("B")
    ann.hears("B")
    sam.hears("Ann")


async def test_a_letter_the_day_after_is_only_a_letter(quiet_town: Town) -> None:
    await quiet_town.staff("Jo Marsh")
    ann = await quiet_town.buddy("Ann Reed")
    sam = await quiet_town.member("Sam Okafor", days="wed", buddy=ann)
    quiet_town.it_is("2026-11-26 12:00")
    await sam.writes("sundays")
    sam.hears("A only Sundays")
    await quiet_town.later(hours=24)
    await sam.writes("A")
    ann.hears("A")
    sam.hears("Ann")
    assert await planned(quiet_town, sam) == "Wednesdays at 6.30pm"


async def test_a_wish_inside_a_story_is_carried_and_asked_about(town: Town) -> None:
    await town.staff("Jo Marsh")
    ann = await town.buddy("Ann Reed")
    sam = await town.member("Sam Okafor", days="wed", buddy=ann)
    town.it_is("2026-11-23 12:00")
    await sam.writes("I had a lovely day with my cat. Can you text at 8pm instead please")
    ann.hears("lovely day with my cat")
    sam.hears("Do you mean: at 8pm?", "A for that, B to leave it")
    assert await planned(town, sam) == "Wednesdays at 6.30pm"
    sam.hears("Ann")
    await sam.writes("a")
    sam.hears("Wednesdays at 8pm")


async def test_a_story_about_sundays_goes_to_the_buddy_and_changes_nothing(town: Town) -> None:
    await town.staff("Jo Marsh")
    ann = await town.buddy("Ann Reed")
    sam = await town.member("Sam Okafor", days="wed", buddy=ann)
    await sam.writes("my sister comes on sundays")
    ann.hears("my sister comes on sundays")
    sam.hears("Ann")
    assert await planned(town, sam) == "Wednesdays at 6.30pm"


async def test_a_worry_with_a_wish_in_it_is_a_worry(town: Town) -> None:
    jo = await town.staff("Jo Marsh")
    sam = await town.member("Sam Okafor", days="wed")
    await sam.writes("dont text me any more i wont be here")
    jo.hears("lert")
    sam.hears("Thank you for telling us")
    assert await planned(town, sam) == "Wednesdays at 6.30pm"


async def test_what_was_changed_by_others_since_is_not_put_back(quiet_town: Town) -> None:
    await quiet_town.staff("Jo Marsh")
    sam = await quiet_town.member("Sam Okafor", days="wed")
    await sam.writes("not before noon")
    sam.hears("UNDO")
    await quiet_town.later(days=8)
    sam.heard = len(sam.seen)
    await sam.writes("undo that")
    sam.hears("nothing to put back")


async def test_skip_tomorrow_leaves_out_tomorrow_and_nothing_else(quiet_town: Town) -> None:
    await quiet_town.staff("Jo Marsh")
    sam = await quiet_town.member("Sam Okafor", days="daily")
    quiet_town.it_is("2026-11-23 12:00")
    await sam.writes("skip tomorrow please")
    sam.hears("no hellos from tomorrow until Wednesday", "UNDO")
    heard = []
    for day in (23, 24, 25):
        quiet_town.it_is(f"2026-11-{day} 18:35")
        await quiet_town.settle()
        heard.append(len(sam.unheard))
        sam.heard += len(sam.unheard)
    assert heard == [1, 0, 1]


async def test_one_more_hello_in_a_pause_is_not_promised_and_staff_see_it(town: Town) -> None:
    await town.staff("Jo Marsh")
    sam = await town.member("Sam Okafor", days="daily")
    town.it_is("2026-11-23 12:00")
    await sam.writes("on holiday for ten days from friday")
    sam.hears("no hellos from Friday until 7 December")
    await sam.writes("text me on 28th november at 3pm")
    sam.hears("could not change that by message")
    await sam.writes("text me tomorrow at 3pm")
    sam.hears("hello tomorrow at 3pm")


async def test_while_staff_are_with_them_only_plain_words_change_anything(town: Town) -> None:
    jo = await town.staff("Jo Marsh")
    sam = await town.member("Sam Okafor", days="fri sun")
    await sam.writes("i want to die")
    jo.hears("lert")
    sam.heard = len(sam.seen)
    await sam.writes("not sundays")
    assert await planned(town, sam) == "Fridays and Sundays at 6.30pm"
    sam.hears_nothing()
    await sam.writes("LESS")
    sam.hears("less often")


async def test_daily_at_first_and_what_no_message_can_change(quiet_town: Town) -> None:
    await quiet_town.staff("Jo Marsh")
    sam = await quiet_town.member("Sam Okafor", days="fri sun")
    quiet_town.it_is("2026-11-23 12:00")
    await sam.writes("every day for the first two weeks then weekends")
    sam.hears("every day to 6 December, then as you chose", "Next hello: today")
    assert await planned(quiet_town, sam) == (
        "every day until 6 December 2026, then Saturdays and Sundays at 6.30pm"
    )
    await sam.writes("when my carer has been please")
    sam.hears("A person will look at it")
    async with quiet_town.service.database.reading() as tx:
        shown = await tx.all(select(messages).where(messages.c.level == Level.TODAY))
    assert len(shown) == 1, "staff see it the same day"


async def test_whoever_has_stopped_hears_how_to_start_and_nothing_changes(town: Town) -> None:
    await town.staff("Jo Marsh")
    sam = await town.member("Sam Okafor", days="fri sun")
    await sam.writes("STOP")
    sam.hears("no more hellos")
    await sam.writes("evenings at 7")
    sam.hears("asked us to stop", "START")
    assert await planned(town, sam) == "Fridays and Sundays at 6.30pm"
