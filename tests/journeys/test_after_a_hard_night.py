"""Whoever had a hard night is thanked, asked for a note, offered a talk, and not worn out."""

from tests.town.town import Resident, Town

WISH = "I cant do this any more. I want to die tonight"
NIGHTS = "mon-sun 20:00-08:00"


async def a_hard_night(town: Town, *, on: str = "text") -> tuple[Resident, Resident, Resident]:
    """Sam writes at eleven at night; Jo takes it, closes it, and it is the next morning."""
    jo = await town.staff("Jo Marsh", on=on, on_call=NIGHTS)
    ruth = await town.staff("Ruth Lang", on_call="mon-sun 08:00-20:00", order=3)
    sam = await town.member("Sam Okafor")
    town.it_is("2026-11-22 23:00")
    await sam.writes(WISH)
    await jo.writes("T1")
    await town.later(minutes=20)
    await jo.writes("C1 spoke, asked for no follow up")
    town.it_is("2026-11-23 07:30")
    await town.settle()
    for resident in town.residents:
        resident.heard = len(resident.seen)
    return jo, ruth, sam


async def the_morning(town: Town) -> None:
    town.it_is("2026-11-23 10:01")
    await town.settle()


async def test_a_note_is_asked_for_kept_and_read_by_whoever_is_on_next(town: Town) -> None:
    jo, ruth, sam = await a_hard_night(town)
    await the_morning(town)
    jo.hears("Good morning Jo", "Last night was a hard one", "V1", never=("Sam",))
    jo.hears("what happened", "what not to do")
    jo.hears("talk it over", "Ruth", "B1")
    jo.hears("You are on call again", "nobody rested", "told Ruth")
    ruth.hears("Jo had a hard night", "nobody rested beside", never=("Sam",))
    await town.later(hours=2)
    await jo.writes("V1 Sam rang his sister.\nWants a text, no calls")
    jo.hears("Your note is kept", "sent to no member")
    ruth_hears = "Jo left a note about alert 1"
    await town.later(minutes=10)
    ruth.hears(ruth_hears, never=("sister", "Sam"))
    await town.later(hours=3)
    ruth.hears_nothing()
    sam.hears_nothing()


async def test_plain_words_and_a_reply_are_the_note_as_well(quiet_town: Town) -> None:
    jo, ruth, _ = await a_hard_night(quiet_town, on="chat")
    await the_morning(quiet_town)
    await jo.replies_to("Five lines", "away with the fairies he said, but calm")
    await jo.writes("1 more thing: ring after six")
    jo.heard = len(jo.seen) - 2
    jo.hears("Your note is kept")
    jo.hears("closed already")
    ruth.heard = len(ruth.seen)


async def test_somebody_who_wants_to_talk_is_rung_and_nobody_hears_why(town: Town) -> None:
    jo, ruth, _ = await a_hard_night(town, on="chat")
    await the_morning(town)
    jo.heard, ruth.heard = len(jo.seen), len(ruth.seen)
    await jo.presses("Yes please")
    await jo.presses("Yes please")
    jo.hears("We have asked Ruth to ring you today")
    jo.hears("We have asked Ruth to ring you today")
    ruth.hears("Jo had a hard night", "Please ring Jo today", never=("Sam", "alert"))
    ruth.hears_nothing()


async def test_they_are_asked_once_and_never_before_ten(quiet_town: Town) -> None:
    jo, ruth, _ = await a_hard_night(quiet_town)
    quiet_town.it_is("2026-11-23 09:40")
    await quiet_town.settle()
    jo.hears_nothing()
    await the_morning(quiet_town)
    assert len(jo.unheard) == 4
    for resident in (jo, ruth):
        resident.heard = len(resident.seen)
    await quiet_town.later(hours=8)
    jo.hears_nothing()
    ruth.hears_nothing()


async def test_an_ordinary_night_asks_nobody(quiet_town: Town) -> None:
    jo = await quiet_town.staff("Jo Marsh", on_call=NIGHTS)
    sam = await quiet_town.member("Sam Okafor")
    quiet_town.it_is("2026-11-22 23:00")
    await sam.writes("I have had nothing to eat since Friday")
    await jo.writes("T1")
    await jo.writes("C1 spoke, safe now")
    for resident in (jo, sam):
        resident.heard = len(resident.seen)
    await the_morning(quiet_town)
    jo.heard = len([seen for seen in jo.seen if "hard" not in seen.text])
    jo.hears_nothing()


async def test_the_next_night_somebody_rested_is_asked_first_unless_they_choose(
    town: Town,
) -> None:
    jo, ruth, sam = await a_hard_night(town)
    ada = await town.staff("Ada Bello", on_call="mon 20:00-08:00", order=2)
    await the_morning(town)
    jo.heard = len(jo.seen) - 1
    jo.hears("You are on call again", "Ada is asked first", "K1")
    ada.hears("Jo had a hard night, so you are asked first")
    town.it_is("2026-11-23 23:00")
    await sam.writes(WISH)
    ada.hears("URGENT alert 2")
    jo.hears_nothing()
    await ada.writes("T2")
    await ada.writes("C2 spoke, asked for no follow up")
    for resident in town.residents:
        resident.heard = len(resident.seen)
    assert ruth.unheard == []


async def test_whoever_keeps_their_place_is_asked_first(quiet_town: Town) -> None:
    jo, _, sam = await a_hard_night(quiet_town)
    ada = await quiet_town.staff("Ada Bello", on_call="mon 20:00-08:00", order=2)
    await the_morning(quiet_town)
    jo.heard, ada.heard = len(jo.seen), len(ada.seen)
    await jo.writes("K1")
    jo.hears("you stay first")
    ada.hears("Jo stays first tonight after all")
    quiet_town.it_is("2026-11-23 23:00")
    await sam.writes(WISH)
    jo.hears("URGENT alert 2")
    ada.hears_nothing()
    for resident in quiet_town.residents:
        resident.heard = len(resident.seen)


async def test_a_number_that_is_not_theirs_does_nothing(quiet_town: Town) -> None:
    jo, ruth, _ = await a_hard_night(quiet_town)
    await the_morning(quiet_town)
    jo.heard, ruth.heard = len(jo.seen), len(ruth.seen)
    for code in ("B1", "K1", "V1 not my night", "B99"):
        await ruth.writes(code)
    ruth.hears("With the alert's number")
    ruth.hears_nothing()
    jo.hears_nothing()
