"""Sadness alone pages nobody: it is a reply like any other, and a person reads it."""

from messages.inbound import Kind
from tests.town.town import Town


async def test_an_ordinary_sad_sentence_goes_to_the_buddy_and_to_nobody_else(town: Town) -> None:
    jo = await town.staff("Jo Marsh")
    priya = await town.buddy("Priya Shah")
    sam = await town.member("Sam Okafor", buddy=priya)
    await sam.writes(
        "If I feel lonely I go to bed and sleep or go to the TV room and watch television."
    )
    priya.hears("Sam", "watch television")
    sam.hears("Priya", never=("999", "automatic"))
    jo.hears_nothing()


async def test_neither_sees_the_other_s_number_and_the_answer_is_signed(town: Town) -> None:
    await town.staff("Jo Marsh")
    priya = await town.buddy("Priya Shah", on="chat")
    sam = await town.member("Sam Okafor", on="text", buddy=priya)
    town.it_is("2026-11-22 19:10")
    await sam.writes("Quiet one. My number is 07700 900123 if she wants it")
    priya.hears("Quiet one", "[", never=("900123", "07700"))
    priya.hears("talking somewhere else", never=("900123",))
    sam.hears("Priya")
    await town.later(minutes=50)
    await priya.writes("Quiet can be nice. Ring me on 07700 900456")
    priya.hears("phone number")
    sam.hears_nothing()
    await priya.writes("Quiet can be nice. Did you get out at all?")
    sam.hears("Did you get out at all?", "Priya", never=("900", "Shah"))


async def test_a_second_word_after_the_answer_still_finds_its_way(town: Town) -> None:
    await town.staff("Jo Marsh")
    priya = await town.buddy("Priya Shah", on="text")
    sam = await town.member("Sam Okafor", on="chat", buddy=priya)
    await sam.writes("made soup")
    priya.hears("made soup")
    sam.hears("Priya")
    await priya.writes("What kind?")
    sam.hears("What kind?")
    await priya.writes("I love leek and potato")
    sam.hears("leek and potato")
    await sam.writes("leek!")
    priya.hears("leek!")


async def test_a_photo_is_not_carried_but_a_person_hears_of_it(town: Town) -> None:
    await town.staff("Jo Marsh")
    priya = await town.buddy("Priya Shah")
    sam = await town.member("Sam Okafor", buddy=priya)
    await sam.does(Kind.PHOTO)
    priya.hears("Sam", "a photo")
    sam.hears("got your message")
