"""A message is read with what the same person wrote before; and buddies' messages are read too."""

from bot.store import messages as stored
from bot.store.safe_contacts import Rules, keep_rules
from messages.triage import Level
from tests.town.town import Resident, Town


async def level_of_last(town: Town, who: Resident) -> tuple[Level, str]:
    async with town.service.database.reading() as tx:
        last = (await stored.latest_of(tx, who.id, 1))[0]
    return last.level, last.reason


async def test_a_wish_in_two_texts_pages_staff(town: Town) -> None:
    jo = await town.staff("Jo Marsh")
    bea = await town.buddy("Bea Holm")
    sam = await town.member("Sam Okafor", on="text", buddy=bea)
    await sam.writes("I don't want to")
    sam.hears("Bea")
    bea.hears("I don't want to")
    await town.later(seconds=30)
    await sam.writes("be alive any more")
    sam.hears("999")
    bea.hears("staff")
    jo.hears("URGENT alert 1")
    level, reason = await level_of_last(town, sam)
    assert level is Level.URGENT
    assert reason.startswith("the second half of a message")


async def test_the_third_sad_message_in_a_week_calls_staff_and_a_sign_is_shown_to_them(
    quiet_town: Town,
) -> None:
    town = quiet_town
    jo = await town.staff("Jo Marsh")
    bea = await town.buddy("Bea Holm", on="text")
    sam = await town.member("Sam Okafor", on="chat", buddy=bea)
    for _ in range(2):
        await sam.writes("bit lonely")
        sam.hears("Bea")
        bea.hears("bit lonely")
        await bea.writes("Thinking of you")
        sam.hears("Thinking of you")
        await town.later(hours=20)
    jo.hears_nothing()
    await sam.writes("feeling low")
    jo.hears("alert 1")
    why = (Level.SOON, "third sad message in seven days")
    assert await level_of_last(town, sam) == why
    sam.hears("116 123")
    bea.hears("staff")
    await jo.writes("C1 spoke, safe now")
    jo.hears("closed")
    bea.hears("does not need our staff just now")
    async with town.service.database.writing() as tx:
        await keep_rules(tx, sam.id, 1, Rules(early_signs="I stop cooking"))
    await town.later(hours=20)
    await sam.writes("not cooked for a bit")
    sam.hears("Bea")
    bea.hears("That was a hard one", "DEBRIEF")
    bea.hears("not cooked")
    assert await level_of_last(town, sam) == (Level.TODAY, "one of their own early signs")
    jo.hears_nothing()


async def test_a_buddys_worry_about_a_member_is_among_what_staff_read_today(
    quiet_town: Town,
) -> None:
    town = quiet_town
    await town.staff("Jo Marsh")
    bea = await town.buddy("Bea Holm", on="text")
    sam = await town.member("Sam Okafor", on="chat", buddy=bea)
    await sam.writes("made soup")
    sam.hears("Bea")
    bea.hears("made soup")
    await bea.writes("he sounds so low and lonely to me")
    sam.hears("so low and lonely")
    async with town.service.database.reading() as tx:
        shown = [(each.text, each.reason) for each in await stored.to_read(tx, 10)]
    assert shown == [("he sounds so low and lonely to me", "a buddy may be worried about somebody")]
