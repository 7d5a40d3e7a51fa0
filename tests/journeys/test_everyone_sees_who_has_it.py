"""Whoever was paged sees who has it: in the chat where they were asked, or by one text."""

from tests.town.fixtures import every_place
from tests.town.town import Resident, Town

TAKE = "I'll take it"


async def everybody_is_paged(town: Town) -> tuple[Resident, Resident, Resident, Resident]:
    """Jo has a plain phone, Kim and Ada a chat; all were paged, Jo and Kim twice."""
    jo = await town.staff("Jo Marsh", on="text", order=1)
    kim = await town.staff("Kim Lund", on="chat", order=2)
    ada = await town.staff("Ada Bell", on="chat", order=3)
    sam = await town.member("Sam Okafor")
    await sam.writes("kms tonight")
    sam.hears("999")
    jo.hears("URGENT alert 1")
    await town.later(minutes=10)
    kim.hears("URGENT alert 1", "5 min")
    ada.hears("URGENT alert 1", "10 min")
    return jo, kim, ada, sam


@every_place
async def test_chats_are_edited_in_place_and_a_plain_phone_gets_one_line(town: Town) -> None:
    jo, kim, ada, sam = await everybody_is_paged(town)
    await town.later(minutes=5)
    for each in (jo, kim, ada):
        each.hears("URGENT alert 1", "15 min")
    await kim.presses(TAKE)
    kim.hears("You have alert 1")
    jo.hears("Kim has alert 1")
    sam.hears("Kim")
    for since in ("10 min", "15 min"):
        seen = ada.sees("URGENT alert 1", since, "Kim has alert 1 (since 6.15pm)")
        assert seen.buttons == ()
    assert kim.sees("URGENT alert 1", "5 min", "Kim has alert 1").buttons == ()
    ada.hears_nothing()  # no phone makes a sound about it


async def test_closing_gives_everybody_the_all_clear_without_a_sound_in_a_chat(town: Town) -> None:
    jo, kim, ada, sam = await everybody_is_paged(town)
    await kim.presses(TAKE)
    kim.hears("You have alert 1")
    jo.hears("Kim has alert 1")
    sam.hears("Kim")
    await kim.presses("Spoke, safe now")
    kim.hears("closed")
    jo.hears("All clear", "Kim")
    never = ("has alert",)
    assert ada.sees("URGENT alert 1", "closed by Kim", "all clear", never=never).buttons == ()
    assert kim.sees("You have alert 1", "closed by Kim").buttons == ()


async def test_handed_back_it_can_be_taken_from_an_old_message_again(town: Town) -> None:
    jo, kim, ada, sam = await everybody_is_paged(town)
    await kim.presses(TAKE)
    kim.hears("You have alert 1")
    jo.hears("Kim has alert 1")
    sam.hears("Kim")
    await kim.writes("N1")
    kim.hears("going on to the next")
    jo.hears("URGENT alert 1")  # whose turn it is hears it, and does not only see it
    ada.sees("URGENT alert 1", "10 min", "open again", "nobody has it", never=("Kim has",))
    await ada.presses(TAKE)
    ada.hears("You have alert 1")
    jo.hears("Ada has alert 1")
    sam.hears("Ada")
    kim.sees("URGENT alert 1", "5 min", "Ada has alert 1", never=("open again",))


@every_place
async def test_what_gets_worse_is_a_new_page_and_never_only_an_edit(town: Town) -> None:
    kim = await town.staff("Kim Lund", on="chat")
    sam = await town.member("Sam Okafor")
    await sam.writes("carer shouts at me")
    sam.hears("116 123")
    kim.hears("Alert 1")
    await kim.presses(TAKE)
    kim.hears("You have alert 1")
    sam.hears("Kim")
    await sam.writes("ive got the tablets ready")
    sam.hears("999")
    kim.hears("more worrying")
    kim.hears("URGENT alert 1")
    kim.sees("read within 1 hour", "open again", never=("Kim has",))


async def test_a_button_of_an_old_message_works_or_tells_who_has_it(town: Town) -> None:
    jo, kim, ada, sam = await everybody_is_paged(town)
    old = ada.sees("URGENT alert 1")
    await jo.writes("T1")
    jo.hears("You have alert 1")
    sam.hears("Jo")
    await ada.presses_again(old, TAKE)  # the screen had not changed yet when it was pressed
    ada.hears("Jo has alert 1 already")
    await jo.writes("N1")
    jo.hears("going on to the next")
    kim.hears("URGENT alert 1")
    await ada.presses_again(old, TAKE)
    ada.hears("You have alert 1")
    jo.hears("Ada has alert 1")
    sam.hears("Ada")
    kim.sees("Ada has alert 1")


async def test_forgotten_it_is_shown_as_open_and_paged(town: Town) -> None:
    jo, kim, _, sam = await everybody_is_paged(town)
    await kim.presses(TAKE)
    kim.hears("You have alert 1")
    jo.hears("Kim has alert 1")
    sam.hears("Kim")
    await town.later(minutes=45)
    kim.hears("still open")
    jo.hears("URGENT alert 1")
    assert kim.sees("you took it", "open again").buttons[0][0] == TAKE
