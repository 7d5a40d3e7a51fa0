"""A buddy's words reach the member they were meant for, or nobody: in doubt they are held."""

from bot.store.held import waiting_words
from bot.store.messages import to_read
from tests.town.town import Resident, Town


async def one_buddy_of_two(town: Town, *, on: str) -> tuple[Resident, Resident, Resident, Resident]:
    """Bea writes with Ann, under number 1, and with Ben, under number 2."""
    jo = await town.staff("Jo Marsh")
    bea = await town.buddy("Bea Holm", on=on)
    ann = await town.member("Ann Grey", buddy=bea)
    ben = await town.member("Ben Hill", buddy=bea)
    await ann.writes("my hip is sore today")
    await ben.writes("fed the birds")
    ann.hears("Bea")
    ben.hears("Bea")
    bea.hears("Ann", "my hip is sore")
    bea.hears("Ben", "fed the birds")
    return jo, bea, ann, ben


async def staff_are_asked_about(ann: Resident, jo: Resident, bea: Resident) -> None:
    await ann.writes("better off without me")
    ann.hears("999")
    jo.hears("URGENT alert 1")
    bea.hears("asked our staff", "Ann")


async def test_words_without_a_name_ask_which_one_though_staff_have_one_of_the_two(
    town: Town,
) -> None:
    jo, bea, ann, ben = await one_buddy_of_two(town, on="text")
    await staff_are_asked_about(ann, jo, bea)
    await bea.writes("poor you and your hip")
    bea.hears("Which one", "1 Ann", "2 Ben")
    ben.hears_nothing()
    await bea.writes("1")
    bea.hears("Ann", "not sent")
    ann.hears_nothing()
    ben.hears_nothing()


async def test_the_number_of_a_member_whom_staff_are_with_never_names_another(
    quiet_town: Town,
) -> None:
    jo, bea, ann, ben = await one_buddy_of_two(quiet_town, on="text")
    await staff_are_asked_about(ann, jo, bea)
    await bea.writes("1 poor you and your hip")
    bea.hears("staff", "Ann", "not sent")
    ben.hears_nothing()


async def test_a_reply_to_what_we_said_about_one_member_never_goes_to_another(town: Town) -> None:
    jo, bea, ann, ben = await one_buddy_of_two(town, on="chat")
    await staff_are_asked_about(ann, jo, bea)
    await bea.replies_to("asked our staff", "give her my love")
    bea.hears("staff", "Ann", "not sent")
    await bea.replies_to("my hip is sore", "poor you and your hip")
    bea.hears("staff", "Ann", "not sent")
    ben.hears_nothing()


async def test_what_another_buddy_has_taken_over_is_held_whichever_way_it_is_named(
    quiet_town: Town,
) -> None:
    town = quiet_town
    town.it_is("2026-11-22 11:00")
    _, bea, ann, ben = await one_buddy_of_two(town, on="chat")
    await bea.replies_to("fed the birds", "lovely")
    ben.hears("lovely")
    cat = await town.buddy("Cat Lowe", on="text")
    await town.later(hours=2, minutes=1)
    bea.hears("Ann")
    await town.later(hours=2, minutes=1)
    bea.hears("asking others about Ann")
    ann.hears("volunteer")
    cat.hears("A1")
    await cat.writes("A1")
    cat.hears("Ann")
    ann.hears("Cat")
    await bea.replies_to("my hip is sore", "poor you")
    bea.hears("1", "someone else")
    await bea.writes("1 poor you")
    bea.hears("1", "someone else")
    await bea.writes("poor you")
    bea.hears("Which one", "1 Ann", "2 Ben")
    ben.hears_nothing()
    ann.hears_nothing()


async def test_an_answer_to_one_that_begins_with_the_number_of_another_is_asked_about(
    quiet_town: Town,
) -> None:
    _, bea, ann, ben = await one_buddy_of_two(quiet_town, on="chat")
    await bea.replies_to("my hip is sore", "2 aspirins did it for mine")
    bea.hears("Which one", "1 Ann", "2 Ben")
    ben.hears_nothing()
    await bea.writes("1")
    ann.hears("2 aspirins did it for mine")


async def test_what_is_on_offer_is_not_answered_before_it_is_accepted(quiet_town: Town) -> None:
    town = quiet_town
    await town.staff("Jo Marsh")
    bea = await town.buddy("Bea Holm", on="text")
    ben = await town.member("Ben Hill", buddy=bea)
    ann = await town.member("Ann Grey")
    await ben.writes("fed the birds")
    ben.hears("Bea")
    bea.hears("fed the birds")
    await ann.writes("my hip is sore today")
    ann.hears("volunteer")
    bea.hears("A2")
    await bea.writes("2 poor you and your hip")
    bea.hears("A2 first")
    ben.hears_nothing()


async def test_words_that_nobody_has_named_a_member_for_are_on_the_list_of_staff(
    quiet_town: Town,
) -> None:
    _, bea, _, _ = await one_buddy_of_two(quiet_town, on="text")
    await bea.writes("see you on Sunday")
    bea.hears("Which one")
    async with quiet_town.service.database.reading() as tx:
        assert [each.text for each in await to_read(tx, 10)] == ["see you on Sunday"]


async def test_kept_words_with_a_number_to_ring_are_held_when_the_answer_comes(
    quiet_town: Town,
) -> None:
    _, bea, ann, _ = await one_buddy_of_two(quiet_town, on="text")
    await bea.writes("ring me on 07700 900123")
    bea.hears("Which one")
    await bea.writes("1")
    bea.hears("phone number")
    ann.hears_nothing()
    async with quiet_town.service.database.reading() as tx:
        waits = await waiting_words(tx, 10)
    assert [each.words for each in waits] == ["ring me on 07700 900123"]


async def test_what_waits_for_a_buddy_who_has_stopped_is_not_sent_and_another_has_it(
    quiet_town: Town,
) -> None:
    town = quiet_town
    await town.staff("Jo Marsh")
    bea = await town.buddy("Bea Holm", on="text")
    cat = await town.buddy("Cat Lowe", on="text")
    ann = await town.member("Ann Grey", buddy=bea)
    send = town.carrier.carry
    await send(ann.address, "my hip is sore today")
    await send(bea.address, "STOP")
    await town.settle()
    ann.hears("Bea")
    bea.hears("no more messages")
    cat.hears("A1")
    bea.hears_nothing()
