"""An alert in many hands: handed on, put off, seen by a second person, and taken over."""

from tests.town.town import Resident, Town

WORRYING = "kms tonight"


async def jo_has_it(town: Town, *, kim_on: str = "chat") -> tuple[Resident, Resident, Resident]:
    jo = await town.staff("Jo Marsh", on="text", order=1)
    kim = await town.staff("Kim Lund", on=kim_on, order=2)
    sam = await town.member("Sam Okafor")
    town.it_is("2026-11-22 19:00")
    await sam.writes(WORRYING)
    sam.hears("999")
    jo.hears("URGENT")
    await jo.writes("T1")
    jo.hears("you have alert 1")
    sam.hears("Jo")
    return jo, kim, sam


async def test_handed_to_a_colleague_it_is_theirs_once_they_take_it(town: Town) -> None:
    jo, kim, sam = await jo_has_it(town)
    await jo.writes("H1 kim please")
    kim.hears("URGENT", "Jo asks you to take alert 1", "M-", never=("Sam", "Okafor", WORRYING))
    jo.hears("Kim is asked", "stays yours until they do")
    await kim.presses("I'll take it")
    kim.hears("you have alert 1")
    jo.hears("Kim has alert 1 now")
    sam.hears("Kim")
    await town.later(minutes=20)


async def test_a_colleague_who_does_not_take_it_leaves_it_with_nobody_for_no_moment(
    town: Town,
) -> None:
    jo, kim, _ = await jo_has_it(town)
    await jo.writes("H1 Kim")
    kim.hears("asks you")
    jo.hears("Kim is asked")
    await town.later(minutes=5)
    jo.hears("Kim has not taken alert 1", "T1")
    jo.hears("URGENT alert 1")
    await town.later(minutes=5)
    kim.hears("URGENT alert 1")
    await jo.writes("T1")
    jo.hears("you have alert 1")


async def test_a_colleague_who_cannot_gives_it_back_and_others_are_asked_in_time(
    town: Town,
) -> None:
    jo, kim, _ = await jo_has_it(town)
    await jo.writes("H1 Kim")
    jo.hears("Kim is asked")
    kim.hears("asks you")
    await kim.presses("Not me")
    kim.hears("stays with Jo")
    jo.hears("Kim can't take alert 1", "still yours")
    await town.later(minutes=5)
    jo.hears("URGENT alert 1")


async def test_a_name_that_two_have_is_asked_about_with_buttons(town: Town) -> None:
    kim = await town.staff("Kim Lund", on="chat", order=1)
    await town.staff("Priya Shah", on="text", order=2)
    other = await town.staff("Priya Bose", on="text", order=3)
    sam = await town.member("Sam Okafor")
    await sam.writes(WORRYING)
    sam.hears("999")
    kim.hears("URGENT")
    await kim.presses("I'll take it")
    kim.hears("you have")
    sam.hears("Kim")
    await kim.presses("Something else")
    kim.hears("what would you like to do")
    await kim.presses("Hand it to someone")
    kim.hears("who is to have alert 1")
    await kim.writes("H1 Priya")
    kim.hears("who is to have alert 1")
    await kim.presses(f"Priya S-{other.id}")
    kim.hears("Priya is asked")
    other.hears("Kim asks you")
    await other.writes("T1")
    other.hears("you have alert 1")
    kim.hears("Priya has alert 1 now")
    sam.hears("Priya")


async def test_nobody_can_give_away_what_is_not_theirs(town: Town) -> None:
    jo, kim, _ = await jo_has_it(town, kim_on="text")
    await kim.writes("H1 Jo")
    kim.hears("Jo has alert 1 already")
    await kim.writes("Z1 30 having tea")
    kim.hears("Jo has alert 1 already")
    await kim.writes("R1")
    kim.hears("Jo has alert 1 already")
    await jo.writes("H1 nobody we know")
    jo.hears("who is to have alert 1", "Kim")


async def test_put_off_with_a_reason_it_is_asked_about_then(town: Town) -> None:
    jo, kim, _ = await jo_has_it(town)
    await jo.writes("Z1 50")
    jo.hears("For how many minutes, and why")
    await jo.writes("Z1 300 rang, ringing again at 9")
    jo.hears("again at 8pm")
    await town.later(minutes=59)
    jo.hears_nothing()
    await town.later(minutes=1)
    jo.hears("still open")
    await town.later(minutes=15)
    jo.hears("URGENT alert 1")
    kim.hears_nothing()


async def test_something_worse_ends_the_wait(town: Town) -> None:
    jo, kim, sam = await jo_has_it(town)
    await jo.writes("Z1 60 rang, ringing again at 9")
    jo.hears("again at 8pm")
    await sam.writes("ive got the tablets ready")
    jo.hears("has written again")
    await town.later(minutes=5)
    jo.hears("URGENT alert 1")
    await town.later(minutes=5)
    kim.hears("URGENT alert 1")


async def test_a_second_person_is_asked_for_until_one_joins_and_it_stays_whose_it_is(
    town: Town,
) -> None:
    jo, kim, _ = await jo_has_it(town)
    lee = await town.staff("Lee Abara", on="text", order=3)
    await jo.writes("R1")
    jo.hears("being asked", "stays yours")
    kim.hears("URGENT", "Jo", "second person", "M-", never=("Sam", WORRYING))
    await town.later(minutes=5)
    lee.hears("second person", "T1")
    await lee.writes("N1")
    lee.hears("going on to the next")
    kim.hears("second person")
    await kim.presses("I'll join")
    kim.hears("You are the second person on alert 1", "Jo has it")
    jo.hears("Kim is with you on alert 1")
    lee.hears("Kim has joined")
    await town.later(minutes=15)
    await jo.writes("C1 false alarm")
    jo.hears("closed")
    lee.hears("all clear")
    if kim.unheard:
        kim.hears("all clear")


async def test_nobody_who_does_not_answer_keeps_it_from_somebody_who_is_there(town: Town) -> None:
    jo, kim, sam = await jo_has_it(town)
    await kim.writes("T1")
    kim.hears("Jo has alert 1 already", "take it over")
    await kim.presses("Take it over")
    kim.hears("only just taken")
    await town.later(minutes=3)
    await kim.writes("Take over 1")
    kim.hears("you have alert 1")
    jo.hears("Kim has taken over alert 1 from you")
    sam.hears("Kim")
    await jo.writes("C1 spoke, safe")
    jo.hears("Kim has alert 1")


async def test_the_only_one_on_staff_is_told_that_there_is_nobody_else(town: Town) -> None:
    jo = await town.staff("Jo Marsh")
    sam = await town.member("Sam Okafor")
    await sam.writes(WORRYING)
    sam.hears("999")
    jo.hears("URGENT")
    await jo.writes("N1")
    jo.hears("only one on staff", "5 minutes", never=("going on",))
    await town.later(minutes=4)
    jo.hears_nothing()
    await town.later(minutes=1)
    jo.hears("URGENT alert 1")
    await jo.writes("T1")
    jo.hears("you have")
    sam.hears("Jo")
    await jo.writes("R1")
    jo.hears("only one on staff", "999")
    await jo.writes("H1 Kim")
    jo.hears("only one on staff")
