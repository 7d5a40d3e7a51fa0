"""Buddies say when they can be asked, in their own words; words for a member still go there."""

import re

import httpx
from icalendar import Calendar

from bot.store.availability import load_availability
from bot.store.requests import waiting_of
from bot.web import build_web
from schedules.availability import is_free
from tests.town.carriers import PUBLIC
from tests.town.town import Resident, Town


async def free_now(town: Town, who: Resident) -> bool:
    async with town.service.database.reading() as tx:
        return is_free((await load_availability(tx, [who.id], town.now))[who.id], town.now)


async def test_a_buddy_says_when_and_can_take_it_back(town: Town) -> None:
    town.it_is("2026-11-22 18:25")  # a Sunday
    kim = await town.buddy("Kim Lee", on="text", days="mon")
    await kim.writes("Free tonite til 10")
    kim.hears("You are free today until 10pm", "UNDO")
    assert await free_now(town, kim)
    await kim.writes("undo")
    kim.hears("It is as it was: we have you free Mondays")
    assert not await free_now(town, kim)
    await kim.writes("i can do sundays and thursdays 6 till 9")
    kim.hears("Your week: Thursdays and Sundays 6pm-9pm")
    assert await free_now(town, kim)
    await kim.writes("away till 3rd")
    kim.hears("We ask nothing of you until 3 December")
    assert not await free_now(town, kim)
    await kim.writes("FREE")
    kim.hears("Thursdays and Sundays 6pm-9pm, from 3 December on", "AWAY TILL 3 DEC")
    await kim.writes("I'm back")
    kim.hears("Welcome back")
    assert await free_now(town, kim)
    await kim.writes("no more than 2 people")
    kim.hears("2 people at most")
    town.all_is_quiet()


async def test_on_a_chat_there_are_buttons_for_it(quiet_town: Town) -> None:
    quiet_town.it_is("2026-11-22 18:25")
    kim = await quiet_town.buddy("Kim Lee", days="mon")
    await kim.writes("/free")
    kim.hears("We have you free: Mondays")
    await kim.presses("Free tonight")
    kim.hears("You are free today until 11pm")
    await kim.presses("Undo")
    kim.hears("It is as it was")
    await kim.presses("Away for a while")
    kim.hears("How long?")
    await kim.presses("2 weeks")
    kim.hears("We ask nothing of you until 6 December")
    await kim.presses("Free tonight")
    kim.hears("You are free today until 11pm")
    assert await free_now(quiet_town, kim)
    await kim.writes("pause")
    kim.heard = len(kim.seen)
    assert not await free_now(quiet_town, kim)


async def test_while_they_talk_with_somebody_we_ask_whom_it_is_for(town: Town) -> None:
    """A reply to the member's words always goes to the member."""
    town.it_is("2026-11-22 18:25")
    await town.staff("Jo Marsh")
    priya = await town.buddy("Priya Shah")
    sam = await town.member("Sam Okafor", buddy=priya)
    await sam.writes("Had a quiet day. Are you about later?")
    priya.hears("Are you about later?")
    sam.hears("Priya")
    await priya.replies_to("about later", "Free tonight")
    sam.hears("Free tonight")
    await priya.writes("free tonight")
    priya.hears("for us", "when you are free")
    sam.hears_nothing()
    await priya.presses("To Sam")
    sam.hears("free tonight")
    await priya.writes("I'm free as a bird")
    sam.hears("free as a bird")
    await priya.writes("not tomorrow")
    priya.hears("Is that for us")
    await priya.presses("It is for you")
    priya.hears("We ask nothing of you tomorrow")
    town.all_is_quiet()


async def test_on_a_plain_phone_a_word_or_the_number_answers(quiet_town: Town) -> None:
    """Nobody waits for a buddy who is away for longer than they were promised."""
    quiet_town.it_is("2026-11-22 18:25")
    priya = await quiet_town.buddy("Priya Shah", on="text")
    sam = await quiet_town.member("Sam Okafor", buddy=priya)
    await sam.writes("Hello")
    priya.hears("Hello")
    sam.hears("Priya")
    await priya.writes("free sat 6-9")
    priya.hears("Is that for us, or for 1 Sam? Reply US")
    await priya.writes("1")
    sam.hears("free sat 6-9")
    await sam.writes("That is nice")
    priya.hears("That is nice")
    await priya.writes("Away till friday")
    priya.hears("Is that for us")
    await priya.writes("US")
    priya.hears("We ask nothing of you until Friday")
    async with quiet_town.service.database.reading() as tx:
        waiting = await waiting_of(tx, sam.id)
    assert waiting is not None
    assert waiting.buddy_id is None
    sam.heard = len(sam.seen)


async def test_a_bare_pass_turns_down_whatever_is_on_offer(quiet_town: Town) -> None:
    quiet_town.it_is("2026-11-22 18:25")
    jo = await quiet_town.staff("Jo Marsh")
    kim = await quiet_town.buddy("Kim Lee", on="text")
    sam = await quiet_town.member("Sam Okafor")
    await sam.writes("Hello")
    kim.hears("A member would like an answer")
    sam.hears("asking our volunteers")
    await kim.writes("Pass, sorry")
    kim.hears("That is fine")
    jo.hears("no volunteer has been free")
    sam.hears("asked our staff")


async def test_their_evenings_are_in_their_own_calendar(quiet_town: Town) -> None:
    quiet_town.it_is("2026-11-22 18:25")
    kim = await quiet_town.buddy("Kim Lee", on="text", days="tue")
    await quiet_town.member("Sam Okafor", buddy=kim)
    await kim.writes("sat 6-9")
    kim.hears("Saturday 6pm-9pm")
    await kim.writes("CALENDAR")
    link = re.search(r"https://\S+\.ics", kim.hears("calendar"))
    assert link is not None
    transport = httpx.ASGITransport(build_web(quiet_town.service))
    async with httpx.AsyncClient(transport=transport, base_url=PUBLIC) as phone:
        answer = await phone.get(link[0])
        events = Calendar.from_ical(answer.text).walk("VEVENT")
        found = [
            f"{each.decoded('DTSTART'):%d %H:%M}-{each.decoded('DTEND'):%H:%M}" for each in events
        ]
        assert found[:3] == ["24 17:00-23:00", "28 18:00-21:00", "01 17:00-23:00"]
        assert "Sam" not in answer.text
        await kim.writes("stop")
        assert (await phone.get(link[0])).status_code == 404
        await kim.writes("start")
        assert (await phone.get(link[0])).status_code == 200
        kim.heard = len(kim.seen)
        await kim.writes("calendar off")
        kim.hears("works no more")
        assert (await phone.get(link[0])).status_code == 404


async def test_who_was_worried_tonight_has_the_next_evening_off_unless_they_want_it(
    quiet_town: Town,
) -> None:
    quiet_town.it_is("2026-11-22 20:00")
    jo = await quiet_town.staff("Jo Marsh")
    priya = await quiet_town.buddy("Priya Shah", on="text")
    sam = await quiet_town.member("Sam Okafor", buddy=priya)
    await sam.writes("Hello")
    priya.hears("Hello")
    await priya.writes("W")
    priya.hears("Thank you")
    jo.heard, sam.heard = len(jo.seen), len(sam.seen)
    assert not await free_now(quiet_town, priya)
    quiet_town.it_is("2026-11-23 19:00")
    assert not await free_now(quiet_town, priya)
    await priya.writes("/free tonight")
    priya.hears("You are free today until 11pm")
    assert await free_now(quiet_town, priya)
    jo.heard, sam.heard, priya.heard = len(jo.seen), len(sam.seen), len(priya.seen)
