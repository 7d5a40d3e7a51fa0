"""A worrying message: the safety text, the page without content, and whoever takes it."""

from tests.town.fixtures import every_place
from tests.town.town import Resident, Town

T01 = (
    "I go to bed with dread and sometimes wish I wasnt here,I'm depressed and so lonely its "
    "affecting my mental health."
)
NO_CONTENT = ("Sam", "Okafor", "dread", "lonely", "depressed")


async def three_on_staff(town: Town) -> tuple[Resident, Resident, Resident]:
    jo = await town.staff("Jo Marsh", on="text", order=1)
    kim = await town.staff("Kim Lund", on="chat", order=2)
    lee = await town.staff("Lee Abara", on="text", order=3)
    return jo, kim, lee


@every_place
async def test_a_passive_wish_badly_typed_pages_the_one_on_call_within_seconds(town: Town) -> None:
    jo, kim, lee = await three_on_staff(town)
    priya = await town.buddy("Priya Shah")
    sam = await town.member("Sam Okafor", buddy=priya, days="daily", at="22:00")
    town.it_is("2026-11-22 21:40")
    await sam.writes(T01)
    sam.hears("automatic", "999", "116 123", never=("!", "lonely"))
    jo.hears("URGENT", "M-", "T1", "N1", never=NO_CONTENT)
    priya.hears("staff", "Sam", never=("dread", "urgent"))
    kim.hears_nothing()
    lee.hears_nothing()
    await jo.writes("T1")
    jo.hears("you have alert 1", "C1")
    sam.hears("Jo", never=("Marsh", "will ring", "will call"))
    priya.hears("Our staff are with Sam")
    # While it is open, nothing cheerful is sent: the 22:00 check-in is left out.
    await town.later(minutes=29)
    await jo.writes("C1 spoke, safe now")
    jo.hears("closed")
    priya.hears("Sam does not need our staff just now")
    await town.later(hours=24)
    jo.hears("M-", "look in on them again", never=NO_CONTENT)
    jo.hears("nobody has looked in", "F1")
    sam.hears("the Hello Team")


@every_place
async def test_nobody_acknowledges_so_backup_manager_and_everyone_are_paged_and_round_again(
    town: Town,
) -> None:
    jo, kim, lee = await three_on_staff(town)
    sam = await town.member("Sam Okafor")
    town.it_is("2026-11-22 21:40")
    await sam.writes(T01)
    sam.hears("999")
    jo.hears("URGENT")
    await town.later(minutes=4)
    kim.hears_nothing()
    await town.later(minutes=1)
    kim.hears("URGENT", "5 min", never=NO_CONTENT)
    await town.later(minutes=5)
    lee.hears("URGENT", "10 min", "T1", never=NO_CONTENT)
    await town.later(minutes=5)
    for each in (jo, kim, lee):
        each.hears("URGENT", "15 min")
    await town.later(minutes=15)
    for each in (jo, kim, lee):
        each.hears("URGENT")
    await kim.presses("I'll take it")
    kim.hears("you have alert 1")
    jo.hears("Kim has alert 1", never=("Lund",))
    lee.hears("Kim has alert 1")
    sam.hears("Kim")
    await town.later(minutes=20)


@every_place
async def test_two_take_it_at_once_one_owns_it_and_both_are_told(town: Town) -> None:
    jo, kim, lee = await three_on_staff(town)
    sam = await town.member("Sam Okafor")
    await sam.writes("ive took all my pills")
    sam.hears("999")
    await town.later(minutes=5)
    jo.hears("URGENT")
    kim.hears("URGENT")
    await kim.presses("I'll take it")
    await jo.writes("t1.")
    kim.hears("you have alert 1")
    jo.hears("Kim has alert 1")
    jo.hears("Kim has alert 1")
    sam.hears("Kim")
    lee.hears_nothing()


async def test_not_me_moves_on_at_once(town: Town) -> None:
    jo, kim, _ = await three_on_staff(town)
    sam = await town.member("Sam Okafor")
    await sam.writes("goodbye and thank you for everything")
    sam.hears("999")
    jo.hears("URGENT")
    await jo.writes("N1")
    jo.hears("going on to the next")
    kim.hears("URGENT")
    await kim.presses("I'll take it")
    kim.hears("you have")
    jo.hears("Kim has alert 1")
    sam.hears("Kim")


async def test_closing_needs_an_outcome_and_only_the_one_who_has_it_can_close(town: Town) -> None:
    jo, kim, _ = await three_on_staff(town)
    sam = await town.member("Sam Okafor")
    await sam.writes("kms tonight")
    sam.hears("999")
    jo.hears("URGENT")
    await jo.writes("T1")
    jo.hears("you have")
    sam.hears("Jo")
    await jo.writes("C1")
    jo.hears("How did alert 1 end")
    await kim.writes("C1 false alarm")
    kim.hears("Jo has alert 1")
    await jo.writes("C1 999 called, attending")
    jo.hears("closed")
    await jo.writes("C1 false alarm")
    jo.hears("closed already")
    await jo.writes("T77")
    jo.hears("cannot find alert 77")


async def test_a_second_worry_joins_the_first_and_the_owner_hears_of_it(town: Town) -> None:
    jo, _, _ = await three_on_staff(town)
    sam = await town.member("Sam Okafor")
    await sam.writes("carer shouts at me")
    sam.hears("116 123")
    jo.hears("Alert 1", never=("URGENT",))
    await jo.writes("T1")
    jo.hears("you have")
    sam.hears("Jo")
    await sam.writes("sorry to go on about it")
    jo.hears("has written again", never=("sorry",))
    await sam.writes("ive got the tablets ready")
    sam.hears("automatic", "999")
    jo.hears("more worrying")
    jo.hears("URGENT alert 1")
    await jo.writes("T1")
    jo.hears("you have")


@every_place
async def test_taken_and_forgotten_is_asked_about_and_then_paged_again(town: Town) -> None:
    jo, kim, lee = await three_on_staff(town)
    sam = await town.member("Sam Okafor")
    await sam.writes("want to unalive myself")
    sam.hears("999")
    jo.hears("URGENT")
    await jo.writes("T1")
    jo.hears("you have")
    sam.hears("Jo")
    await town.later(minutes=30)
    jo.hears("still open")
    await town.later(minutes=15)
    jo.hears("URGENT")
    await town.later(minutes=5)
    kim.hears("URGENT")
    await kim.presses("I'll take it")
    kim.hears("you have")
    jo.hears("Kim has")
    sam.hears("Kim")
    lee.hears_nothing()


async def test_whoever_writes_to_the_member_has_it_and_stays_the_owner_while_at_work(
    town: Town,
) -> None:
    jo, kim, _ = await three_on_staff(town)
    sam = await town.member("Sam Okafor")
    await sam.writes("better off without me")
    sam.hears("999")
    jo.hears("URGENT")
    await jo.writes("1 Hello Sam, it's Jo. Can we talk?")
    jo.hears("you have alert 1")
    sam.hears("Jo")
    sam.hears("Can we talk?", "Jo", never=("Marsh", "+44"))
    await kim.writes("1 Hello Sam")
    kim.hears("Jo has alert 1")
    for _ in range(4):
        await town.later(minutes=20)
        await jo.writes("1 Still here, Sam")
        sam.hears("Still here", "Jo")
    await jo.writes("C1 spoke, safe now")
    jo.hears("closed")


async def test_urgent_words_that_the_owner_does_not_see_to_are_everybody_s_in_five_minutes(
    town: Town,
) -> None:
    jo, kim, lee = await three_on_staff(town)
    sam = await town.member("Sam Okafor")
    await sam.writes("kms tonight")
    sam.hears("999")
    jo.hears("URGENT")
    await jo.writes("T1")
    jo.hears("you have")
    sam.hears("Jo")
    await town.later(minutes=2)
    await sam.writes("i have taken all the tablets")
    jo.hears("has written again", "T1")
    await jo.writes("T1")
    jo.hears("you have")
    await town.later(minutes=20)
    await sam.writes("i have taken all the tablets now")
    sam.hears("SHOUT")
    jo.hears("has written again")
    await town.later(minutes=5)
    jo.hears("URGENT")
    await town.later(minutes=5)
    kim.hears("URGENT")
    await kim.presses("I'll take it")
    kim.hears("you have")
    jo.hears("Kim has")
    sam.hears("Kim")
    lee.hears_nothing()


async def test_who_comes_on_call_meanwhile_is_paged_within_minutes(town: Town) -> None:
    await town.staff("Jo Marsh", on_call="mon-sun 08:00-22:00")
    sam = await town.member("Sam Okafor")
    town.it_is("2026-11-22 23:15")
    await sam.writes("i want to sleep and never wake up")
    sam.hears("8am")
    await town.later(minutes=10)
    max_ = await town.staff("Max Bell", on="text", on_call="always", order=2)
    await town.later(minutes=5)
    max_.hears("URGENT")
    await max_.writes("T1")
    max_.hears("you have")
    sam.hears("Max")


async def test_a_clock_that_is_put_back_an_hour_keeps_nobody_waiting(town: Town) -> None:
    jo, kim, _ = await three_on_staff(town)
    sam = await town.member("Sam Okafor")
    town.it_is("2026-11-22 21:40")
    await sam.writes("kms tonight")
    jo.hears("URGENT")
    sam.hears("999")
    town.it_is("2026-11-22 20:40")
    await town.settle()
    kim.hears_nothing()
    await town.later(minutes=5)
    kim.hears("URGENT", "alert 1")
