"""Boundaries, kindly kept: held before delivery, read by staff, changed, delivered, both ways."""

import asyncio

import pytest

from bot.delivering import Delivered, deliver
from bot.store.concerns import not_closed
from bot.store.people import find_person
from tests.browser.console_pages import staff_browser
from tests.town.town import Resident, Town

KINDS = [("text", "chat"), ("chat", "text"), ("text", "text"), ("chat", "chat")]
"""A member with a plain phone and a buddy on a chat, the other way round, and both alike."""


async def a_pair(town: Town, member: str, buddy: str) -> tuple[Resident, Resident, Resident]:
    """Ann has written, and Bea has her words."""
    jo = await town.staff("Jo Marsh")
    bea = await town.buddy("Bea Holm", on=buddy)
    ann = await town.member("Ann Grey", on=member, buddy=bea)
    await ann.writes("it rained all day")
    ann.hears("Bea")
    bea.hears("Ann", "it rained")
    return jo, bea, ann


@pytest.mark.parametrize(("member", "buddy"), KINDS)
async def test_a_number_from_a_buddy_waits_and_goes_as_staff_changed_it(
    provided_town: Town, member: str, buddy: str
) -> None:
    """Scenario 21, first half."""
    jo, bea, ann = await a_pair(provided_town, member, buddy)
    await bea.writes("ring me, 07700 900 555, any evening")
    bea.hears("We held your message", "a phone number", "keeps you both safe")
    ann.hears_nothing()
    async with staff_browser(provided_town) as browser:
        page = await browser.signs_in(jo, "/")
        page.says("Held before delivery", "Bea", "07700 900 555", "a number, link, name or address")
        page = await browser.opens("/held/1")
        page = await browser.presses("Deliver", words="ring me, 07700 900 555")
        assert page.status == 422
        page.says("There is still a phone number in it")
        ann.hears_nothing()
        page = await browser.presses("Deliver", words="Write any evening")
        page.says("Delivered", "They were changed", "Write any evening")
    text = ann.hears("Write any evening", "Bea", never=("07700", "555"))
    assert "changed" not in text
    bea.hears("Passed on to Ann", "Write any evening")
    await bea.writes("HOURS")
    bea.hears("10 minutes")
    provided_town.all_is_quiet()


@pytest.mark.parametrize(("member", "buddy"), KINDS)
async def test_money_that_a_member_offers_goes_only_after_staff_have_looked(
    provided_town: Town, member: str, buddy: str
) -> None:
    """Scenario 21, second half."""
    jo, bea, ann = await a_pair(provided_town, member, buddy)
    await bea.writes("sorry about the rain")
    ann.hears("sorry about the rain")
    offer = "you are so kind, I'll give you \u00a320"
    await ann.writes(offer)
    ann.hears("Thank you for your note", "our staff", "first")
    bea.hears("Ann has written", "our staff read it first", never=("20",))
    async with staff_browser(provided_town) as browser:
        page = await browser.signs_in(jo, "/")
        page.says("Held before delivery", "financial boundary", "\u00a320")
        await browser.opens("/held/1")
        (await browser.presses("Deliver", words=offer)).says("Delivered", "Financial boundary")
    bea.hears("Ann", "I'll give you \u00a320")
    ann.hears("Bea has your note now")
    provided_town.all_is_quiet()


async def test_two_staff_deliver_once(town: Town) -> None:
    jo, bea, ann = await a_pair(town, "text", "chat")
    await bea.writes("shall we meet up")
    bea.hears("meeting up", "Our staff will read them")

    async def one() -> Delivered:
        async with town.service.database.writing() as tx:
            staff = await find_person(tx, jo.id)
            assert staff is not None
            charity = town.service.office.charity
            return await deliver(tx, charity, 1, "shall we talk on Sunday", staff, town.now)

    came = await asyncio.gather(one(), one())
    assert sorted(came) == [Delivered.GONE, Delivered.TOO_LATE]
    await town.settle()
    ann.hears("shall we talk on Sunday")
    bea.hears("Passed on")
    town.all_is_quiet()


async def test_kept_back_with_a_reason_that_only_staff_read(quiet_town: Town) -> None:
    jo, bea, ann = await a_pair(quiet_town, "text", "text")
    await bea.writes("you should come off your meds")
    bea.hears("medicine or illness")
    async with staff_browser(quiet_town) as browser:
        await browser.signs_in(jo, "/held/1")
        page = await browser.presses("Keep back")
        assert page.status == 422
        page = await browser.presses("Keep back", why="spoken with Bea about tablets")
        page.says("Kept back by Jo", "spoken with Bea about tablets")
        (await browser.opens("/")).never_says("Held before delivery")
    bea.hears("kept them with us", "talk it over", never=("tablets",))
    ann.hears_nothing()


async def test_a_member_who_hurts_a_buddy_is_answered_kindly_and_the_buddy_is_spared(
    quiet_town: Town,
) -> None:
    jo, bea, ann = await a_pair(quiet_town, "text", "text")
    await bea.writes("oh dear")
    ann.hears("oh dear")
    await ann.writes("shut up you idiot")
    ann.hears("Thank you for your note", "our staff")
    bea.hears_nothing()
    await quiet_town.later(hours=1)
    jo.hears_nothing()
    await quiet_town.later(hours=1)
    jo.hears("held message has waited since 6pm", never=("Ann", "idiot"))
    await quiet_town.later(hours=13)
    jo.hears_nothing()
    await quiet_town.later(hours=1)
    jo.hears("waited since 6pm yesterday")
    bea.hears_nothing()
    quiet_town.it_is("2026-11-23 12:00")
    async with staff_browser(quiet_town) as browser:
        await browser.signs_in(jo, "/held/1")
        await browser.presses("Deliver", words="I was in a bad mood, sorry")
    ann.hears("Bea has your note now")
    bea.hears("I was in a bad mood")
    await quiet_town.later(hours=3)
    bea.hears("Ann is still waiting")  # whoever waits for an answer is never forgotten
    jo.hears_nothing()  # nothing waits for staff any more


async def test_a_member_who_would_like_to_meet_is_heard_and_the_buddy_helped_to_say_no(
    quiet_town: Town,
) -> None:
    _, bea, ann = await a_pair(quiet_town, "text", "text")
    await ann.writes("can we meet up on saturday")
    bea.hears("Ann", "can we meet up on saturday")
    bea.hears("meeting up", "say kindly", "Our staff see it too")
    await ann.writes("or could you come round")
    bea.hears("or could you come round")
    ann.hears_nothing()


async def test_a_worry_goes_first_and_no_money_for_food_is_no_offer(quiet_town: Town) -> None:
    jo, bea, ann = await a_pair(quiet_town, "text", "text")
    await ann.writes("i've no money for food til friday")
    ann.hears(never=("kept", "first"))
    async with quiet_town.service.database.reading() as tx:
        assert [each.member_id for each in await not_closed(tx)] in ([ann.id], [])
    for each in (jo, bea, ann):
        each.heard = len(each.seen)


async def test_two_tries_to_leave_the_channel_become_a_concern_about_the_pairing(
    quiet_town: Town,
) -> None:
    jo, bea, ann = await a_pair(quiet_town, "text", "text")
    await bea.writes("poor you")
    ann.hears("poor you")
    quiet_town.it_is("2026-11-22 22:30")
    for words in ("text me on whatsapp instead", "my insta is bea.holm1"):
        await bea.writes(words)
        bea.hears("both safe")
    await quiet_town.later(hours=9)
    jo.hears_nothing()
    await quiet_town.later(hours=3)
    jo.hears("2 held messages wait", "the first since 10.30pm yesterday")
    jo.hears("alert 1", never=("Bea", "whatsapp"))
    async with quiet_town.service.database.reading() as tx:
        (concern,) = await not_closed(tx)
    assert concern.member_id == bea.id
    assert concern.reason == "the pairing: 2 tries within 14 days to talk or meet elsewhere"
    ann.hears_nothing()
    jo.heard = len(jo.seen)


async def test_a_buddy_who_writes_only_late_at_night_is_looked_at_by_day(
    quiet_town: Town,
) -> None:
    jo, bea, ann = await a_pair(quiet_town, "text", "text")
    quiet_town.it_is("2026-11-22 23:30")
    for words in ("evening Ann", "how was it", "sleep well", "the moon is up", "an owl", "good"):
        await bea.writes(words)
        ann.hears(words)
    jo.hears_nothing()
    quiet_town.it_is("2026-11-23 10:30")
    await quiet_town.settle()
    jo.hears("alert 1")
    async with quiet_town.service.database.reading() as tx:
        (concern,) = await not_closed(tx)
    assert concern.reason == "the pairing: 6 of the last 8 messages were written late at night"
    for each in (jo, bea, ann):
        each.heard = len(each.seen)
