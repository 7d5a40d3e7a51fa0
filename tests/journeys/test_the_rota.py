"""Staff ask who is on call, swap shifts, go away, and hear of a gap before it comes."""

from bot.store.rota import set_fallback
from tests.town.town import Resident, Town

EVENINGS = "daily 17:00-22:00"
NIGHTS = "daily 22:00-08:00"


async def test_anybody_on_staff_hears_who_is_on_now_and_who_is_next(town: Town) -> None:
    jo = await town.staff("Jo Marsh", on_call=EVENINGS)
    priya = await town.staff("Priya Shah", on="chat", on_call=NIGHTS, order=2)
    await jo.writes("Who?")
    jo.hears("On call now: Jo until 10pm.", "Next: Priya, 10pm.", never=("Marsh", "Shah"))
    await priya.writes("/oncall")
    priya.hears("On call now: Jo until 10pm.")
    town.it_is("2026-11-23 09:00")
    await jo.writes("who is on call")
    jo.hears("Nobody is on call now.", "Next: Jo, 5pm.")


async def test_a_shift_goes_over_when_the_one_asked_takes_it_and_pages_go_there(
    town: Town,
) -> None:
    jo = await town.staff("Jo Marsh", on="chat", on_call=EVENINGS)
    priya = await town.staff("Priya Shah", on_call="never", order=2)
    ann = await town.staff("Ann Lee", on_call="never", order=3)
    sam = await town.member("Sam Okafor")
    await jo.writes("swap saturday night with priya")
    priya.hears("Jo asks", "Saturday 5pm-10pm", "S1", "X1", never=("second night",))
    jo.hears("We asked Priya about Saturday 5pm-10pm", "stays yours")
    await priya.writes("s1")
    priya.hears("You are on call Saturday 5pm-10pm, instead of Jo")
    jo.hears("Priya is on call Saturday 5pm-10pm, and you are free")
    ann.hears("Rota: Priya is on call Saturday 5pm-10pm instead of Jo.")
    town.it_is("2026-11-28 19:00")
    await jo.writes("WHO")
    jo.hears("On call now: Priya until 10pm.")
    await sam.writes("ive took all my pills")
    sam.hears("999")
    priya.hears("URGENT alert 1")
    await priya.writes("T1")
    priya.hears("You have alert 1")
    sam.hears("Priya")


async def test_whoever_says_no_leaves_the_shift_where_it_was(town: Town) -> None:
    jo = await town.staff("Jo Marsh", on_call=EVENINGS)
    priya = await town.staff("Priya Shah", on="chat", on_call="never")
    await jo.writes("SWAP sat 18:00-22:00 Priya")
    jo.hears("We asked Priya", "X1")
    priya.hears("Jo asks", "Saturday 6pm-10pm")
    await priya.presses("Sorry, no")
    priya.hears("stays with Jo")
    jo.hears("Priya can't be on call Saturday 6pm-10pm", "stays yours")
    await priya.presses("I'll do it")
    priya.hears("not open any more")
    await jo.writes("swap fri priya")
    jo.hears("We asked Priya about Friday 5pm-10pm")
    priya.hears("Jo asks", "Friday 5pm-10pm")
    await jo.writes("X2")
    jo.hears("Taken back", "as before")
    priya.hears("Jo needs nobody Friday 5pm-10pm")
    town.it_is("2026-11-27 18:00")
    await priya.writes("who")
    priya.hears("On call now: Jo until 10pm.")


async def test_a_question_that_nobody_answers_ends_while_there_is_time_to_ask_again(
    quiet_town: Town,
) -> None:
    jo = await quiet_town.staff("Jo Marsh", on_call=EVENINGS)
    priya = await quiet_town.staff("Priya Shah", on_call="never")
    await jo.writes("swap mon with priya")
    jo.hears("We asked Priya")
    priya.hears("Jo asks", "tomorrow 5pm-10pm")
    quiet_town.it_is("2026-11-23 14:59")
    await quiet_town.settle()
    jo.hears_nothing()
    await quiet_town.later(minutes=1)
    jo.hears("Priya has not answered", "today 5pm-10pm", "as before")
    await priya.writes("S1")
    priya.hears("not open any more")


async def test_words_that_are_not_clear_are_asked_about_and_change_nothing(
    quiet_town: Town,
) -> None:
    jo = await quiet_town.staff("Jo Marsh", on_call=EVENINGS)
    await quiet_town.staff("Priya Shah", on_call=EVENINGS)
    await quiet_town.staff("Priya Nair", on_call=NIGHTS)
    await jo.writes("swap")
    jo.hears("SWAP sat 18:00-22:00 Priya")
    await jo.writes("swap sat with priya")
    jo.hears("Whom shall we ask?")
    await jo.writes("swap sat with Bob")
    jo.hears("To swap, write the time and a name")
    await jo.writes("swap sat 9:00-12:00 with Priya Nair")
    jo.hears("You are not on call Saturday 9am-midday")
    await jo.writes("S9")
    jo.hears("Question 9 is not open")
    await jo.writes("away with the fairies")
    jo.hears("When are you away?")
    await jo.writes("cover sat")
    jo.hears("Write the hours too")


async def test_whoever_goes_away_hears_that_it_opens_a_gap_and_nothing_is_asked_in_it(
    town: Town,
) -> None:
    jo = await town.staff("Jo Marsh", on_call=EVENINGS)
    ann = await town.staff("Ann Lee", on="chat", on_call="never", order=3)
    sam = await town.member("Sam Okafor", days="sat sun", at="18:30")
    await jo.writes("AWAY sat")
    jo.hears("you are not on call Saturday", "Now nobody is on call Saturday 5pm-10pm")
    ann.hears_nothing()  # she hears of it in time
    town.it_is("2026-11-28 18:30")
    await town.settle()
    sam.hears_nothing()
    town.it_is("2026-11-29 18:30")
    await town.settle()
    sam.hears("the Hello Team")
    await jo.writes("away tonight")
    jo.hears("Now nobody is on call today 6.30pm-10pm")
    ann.hears("No one is on call today 6.30pm-10pm", "COVER")
    await ann.writes("cover today 18:30-22:00")
    ann.hears("You are on call today 6.30pm-10pm")
    await jo.writes("who")
    jo.hears("On call now: Ann until 10pm.")
    await jo.writes("back tonight")
    jo.hears("your usual hours hold again")
    await jo.writes("who")
    jo.hears("On call now: Jo until 10pm, Ann until 10pm.")


async def _mornings(town: Town, manager: Resident, days: range, month: str) -> dict[str, str]:
    """What the manager hears at ten on each of these mornings, with the machine up all the time."""
    heard = {}
    for day in days:
        for hour in ("08:59", "10:00", "11:30", "16:00", "18:30"):
            town.it_is(f"{month}-{day:02d} {hour}")
            await town.settle()
            for text in manager.unheard:
                manager.heard += 1
                heard[f"{day} {hour}"] = text
    return heard


async def test_a_gap_of_the_weekend_is_told_on_thursday_and_on_no_other_day(
    town: Town,
) -> None:
    jo = await town.staff("Jo Marsh", on_call="mon-fri 17:00-22:00")
    ann = await town.staff("Ann Lee", on_call="never", order=3)
    await town.member("Sam Okafor", days="sat", at="18:30")
    heard = await _mornings(town, ann, range(23, 29), "2026-11")
    assert list(heard) == ["26 10:00"], heard
    assert all("6.30pm-7.30pm: 1 check-in on hold" in text for text in heard.values())
    jo.hears_nothing()


async def test_a_gap_of_every_week_is_told_the_day_before_once_and_again_when_it_changes(
    quiet_town: Town,
) -> None:
    jo = await quiet_town.staff("Jo Marsh", on_call="mon 17:00-22:00; wed-sun 17:00-22:00")
    ann = await quiet_town.staff("Ann Lee", on_call="never", order=3)
    await quiet_town.member("Sam Okafor", days="tue", at="18:30")
    first = await _mornings(quiet_town, ann, range(23, 25), "2026-11")
    assert list(first) == ["23 10:00"], first
    assert not await _mornings(quiet_town, ann, range(30, 31), "2026-11"), "the same again"
    await jo.writes("away wed")
    jo.hears("Now nobody is on call Wednesday")
    changed = await _mornings(quiet_town, ann, range(1, 2), "2026-12")
    assert ["Wednesday" in text or "tomorrow" in text for text in changed.values()] == [True]


async def test_the_rest_of_a_gap_that_has_begun_is_no_news(quiet_town: Town) -> None:
    await quiet_town.staff("Jo Marsh", on_call="daily 17:00-22:00")
    ann = await quiet_town.staff("Ann Lee", on_call="never", order=3)
    for name, at in (("Sam Okafor", "08:00"), ("Jean Low", "10:30"), ("Al Fox", "12:30")):
        await quiet_town.member(name, days="tue", at=at)
    heard = await _mornings(quiet_town, ann, range(23, 26), "2026-11")
    assert list(heard) == ["23 10:00"], heard
    assert "tomorrow 8am-1.30pm: 3 check-ins" in heard["23 10:00"]
    assert not await _mornings(quiet_town, ann, range(30, 31), "2026-11"), "the same again"
    assert not await _mornings(quiet_town, ann, range(1, 3), "2026-12"), "the rest of it"


async def test_a_gap_that_opens_later_is_told_by_itself(quiet_town: Town) -> None:
    jo = await quiet_town.staff("Jo Marsh", on_call="mon-fri 17:00-22:00; sun 17:00-22:00")
    ann = await quiet_town.staff("Ann Lee", on_call="never", order=3)
    await quiet_town.member("Sam Okafor", days="sat", at="18:30")
    quiet_town.it_is("2026-11-26 10:00")
    await quiet_town.settle()
    ann.hears("No one is on call Saturday 6.30pm-7.30pm")
    await jo.writes("away sun")
    jo.hears("Now nobody is on call Sunday 5pm-10pm")
    ann.hears_nothing()
    quiet_town.it_is("2026-11-26 11:30")
    await quiet_town.settle()
    ann.hears("No one is on call Sunday 5pm-10pm", never=("Saturday",))


async def test_nights_in_which_nothing_is_ever_asked_are_no_gap(quiet_town: Town) -> None:
    await quiet_town.staff("Jo Marsh", on_call=EVENINGS)
    ann = await quiet_town.staff("Ann Lee", on_call="never", order=3)
    await quiet_town.member("Sam Okafor", days="mon", at="18:30")
    town, told = quiet_town, await _mornings(quiet_town, ann, range(23, 29), "2026-11")
    assert not told
    town.residents[2].hears("the Hello Team")


async def test_a_night_that_is_usually_covered_is_a_gap_once_its_person_is_away(
    quiet_town: Town,
) -> None:
    jo = await quiet_town.staff("Jo Marsh", on_call=NIGHTS)
    ann = await quiet_town.staff("Ann Lee", on_call="never", order=3)
    await jo.writes("I'm away fri")
    jo.hears("not on call Friday 8am to Saturday 8am", "nobody is on call Friday 10pm-8am")
    heard = await _mornings(quiet_town, ann, range(23, 29), "2026-11")
    assert list(heard) == ["26 10:00"], heard
    assert "usually somebody is" in heard["26 10:00"]


async def test_while_nobody_is_on_call_a_named_fallback_is_paged_and_nothing_is_asked(
    town: Town,
) -> None:
    jo = await town.staff("Jo Marsh", on_call="mon 17:00-22:00")
    ann = await town.staff("Ann Lee", on_call="never", order=3)
    async with town.service.database.writing() as tx:
        await set_fallback(tx, ann.id)
    sam = await town.member("Sam Okafor", days="sun", at="18:30")
    await jo.writes("who")
    jo.hears("Nobody is on call now.", "Next: Jo, 5pm tomorrow.", "Urgent alerts go to Ann.")
    town.it_is("2026-11-22 18:30")
    await town.settle()
    sam.hears_nothing()
    await sam.writes("ive took all my pills")
    ann.hears("URGENT alert 1")
    sam.hears("have been alerted")
    await ann.writes("T1")
    ann.hears("You have alert 1")
    sam.hears("Ann")
