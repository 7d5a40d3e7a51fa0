"""A buddy who writes worrying words: staff are called, and nothing of it crosses."""

import pytest

from tests.journeys.test_never_the_wrong_member import one_buddy_of_two
from tests.town.town import Town


async def test_urgent_words_page_staff_at_once_though_two_members_are_open(town: Town) -> None:
    jo, bea, ann, ben = await one_buddy_of_two(town, on="text")
    await bea.writes("she has taken all her tablets, please send an ambulance")
    jo.hears("URGENT alert 1")
    jo.hears("URGENT alert 2")
    bea.hears("automatic", "999")
    bea.hears("not passed on")
    await bea.writes("1")
    bea.hears("staff")
    ann.hears_nothing()
    ben.hears_nothing()


async def test_a_buddys_own_trouble_is_not_carried_and_the_buddy_hears_where_help_is(
    quiet_town: Town,
) -> None:
    town = quiet_town
    jo = await town.staff("Jo Marsh")
    bea = await town.buddy("Bea Holm", on="text")
    ann = await town.member("Ann Grey", buddy=bea)
    await ann.writes("my hip is sore today")
    ann.hears("Bea")
    bea.hears("my hip is sore")
    await bea.writes("i feel hopeless myself and i cant go on like this")
    bea.hears("116 123")
    bea.hears("not passed on")
    ann.hears_nothing()
    jo.hears("alert 1")
    await bea.writes("i want to kill myself tonight")
    bea.hears("999")
    bea.hears("not passed on")
    ann.hears_nothing()
    jo.hears("URGENT alert 1")


async def test_a_buddy_is_told_the_truth_when_nobody_is_there(quiet_town: Town) -> None:
    town = quiet_town
    jo = await town.staff("Jo Marsh", on_call="mon-sun 08:00-22:00")
    bea = await town.buddy("Bea Holm", on="text")
    ann = await town.member("Ann Grey", buddy=bea)
    ben = await town.member("Ben Hill", buddy=bea)
    town.it_is("2026-11-22 23:15")
    await ann.writes("better off without me")
    ann.hears("8am", "999")
    bea.hears("Ann", "8am", never=("are with",))
    await ben.writes("fed the birds")
    ben.hears("Bea")
    bea.hears("fed the birds")
    await bea.writes("W1")
    bea.hears("8am", "999", never=("now",))
    jo.hears_nothing()
    await town.later(hours=8, minutes=46)
    for alert in ("alert 1", "alert 2"):
        jo.hears(alert)


async def test_staff_are_with_her_once_somebody_is_and_the_buddy_hears_when_they_have_finished(
    town: Town,
) -> None:
    jo = await town.staff("Jo Marsh")
    bea = await town.buddy("Bea Holm", on="chat")
    ann = await town.member("Ann Grey", buddy=bea)
    await ann.writes("my hip is sore today")
    ann.hears("Bea")
    bea.hears("my hip is sore")
    await ann.writes("better off without me")
    ann.hears("999")
    jo.hears("URGENT")
    bea.hears("asked our staff", "Ann", never=("are with",))
    await jo.writes("T1")
    jo.hears("you have")
    ann.hears("Jo")
    bea.hears("Our staff are with Ann")
    await jo.writes("C1 spoke, safe now")
    jo.hears("closed")
    bea.hears("Ann does not need our staff just now")
    await bea.writes("thinking of you")
    ann.hears("thinking of you")


async def test_whoever_passes_is_not_asked_again_the_next_moment(town: Town) -> None:
    await town.staff("Jo Marsh")
    bea = await town.buddy("Bea Holm", on="chat")
    cat = await town.buddy("Cat Lowe", on="text")
    ann = await town.member("Ann Grey", buddy=bea)
    await ann.writes("my hip is sore today")
    ann.hears("Bea")
    bea.hears("my hip is sore")
    await bea.presses("Hand over")
    bea.hears("That is fine")
    cat.hears("A1")
    ann.hears("asking our volunteers")
    bea.hears_nothing()


async def test_a_wish_to_talk_is_put_to_everybody_again_and_to_the_own_buddy(
    quiet_town: Town,
) -> None:
    town = quiet_town
    await town.staff("Jo Marsh")
    bea = await town.buddy("Bea Holm", on="text")
    ann = await town.member("Ann Grey", buddy=bea)
    await ann.writes("my hip is sore today")
    ann.hears("Bea")
    bea.hears("my hip is sore")
    await ann.writes("TALK")
    ann.hears("116 123")
    bea.hears("talk now", "A1")
    await ann.writes("TALK")
    ann.hears("116 123")
    await bea.writes("A1")
    bea.hears("Ann")
    ann.hears("Bea")


async def test_a_bare_help_of_a_buddy_brings_somebody_and_says_how_it_works(
    quiet_town: Town,
) -> None:
    """It is about them, so the conversation with their member goes on."""
    jo, bea = await quiet_town.staff("Jo Marsh"), await quiet_town.buddy("Bea Holm", on="text")
    ann = await quiet_town.member("Ann Grey", buddy=bea)
    await ann.writes("fed the birds")
    ann.hears("Bea")
    bea.hears("fed the birds")
    await bea.writes("HELP")
    jo.hears("URGENT alert 1, B-2")
    bea.hears("our staff have been alerted", "999")
    bea.hears("Just write to answer", "LATER 7")
    await bea.writes("which birds?")
    ann.hears("which birds?")


@pytest.mark.parametrize("asked", ["help?", "INFO", "/help"])
async def test_a_buddy_who_asks_how_it_works_is_told_and_nobody_is_called(
    quiet_town: Town, asked: str
) -> None:
    jo, bea = await quiet_town.staff("Jo Marsh"), await quiet_town.buddy("Bea Holm", on="text")
    await bea.writes(asked)
    bea.hears("Just write to answer", "W: worried")
    jo.hears_nothing()
