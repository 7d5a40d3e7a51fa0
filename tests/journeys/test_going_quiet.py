"""Going quiet, as agreed: softly, then a buddy, then staff; and any sign of life ends it."""

import asyncio
from datetime import timedelta

import pytest

from bot.store.agreed_contacts import AgreedContact, add_agreed_contact
from bot.store.concerns import of_member
from bot.store.contact_tries import tries_of
from bot.store.people import lock_person
from bot.store.silences import agree, move, silence_of
from messages.inbound import Kind
from messages.triage.levels import Level
from schedules.silence import Step
from tests.town.delivering import arrives, forget, heard_by
from tests.town.town import Resident, Town

BLAME = ("reply to us", "did not", "didn't", "missed", "ignored", "worried", "why")


async def step_of(member: Resident) -> Step:
    async with member.town.service.database.reading() as tx:
        found = await silence_of(tx, member.id)
    return found.step if found else Step.NONE


async def days_of_silence(town: Town, member: Resident, days: int) -> list[str]:
    """Everything arrives and nobody answers; what came."""
    for _ in range(days):
        await town.later(hours=7)
        await arrives(member)
        await town.later(hours=17)
    came = heard_by(member)
    for text in came:
        assert not [word for word in BLAME if word in text.casefold()], text
    return came


async def somebody_agreed(town: Town) -> tuple[Resident, Resident, Resident]:
    """Jo and Priya, and Sam, who has talked with Priya and asks us to notice."""
    jo = await town.staff("Jo Marsh")
    priya = await town.buddy("Priya Shah")
    sam = await town.member("Sam Okafor", days="mon wed fri sun", at="18:30", buddy=priya)
    town.it_is("2026-11-22 12:00")
    await sam.writes("The robin is back")
    sam.hears("Priya")
    priya.hears("robin")
    await priya.writes("Lovely to hear")
    sam.hears("Lovely")
    await sam.writes("Please look out for me if I go quiet")
    sam.hears("if you go quiet", "our staff", "leave me be", never=("lonely", "safe"))
    return jo, priya, sam


async def ruth_may_be_asked(town: Town, sam: Resident) -> None:
    async with town.service.database.writing() as tx:
        await lock_person(tx, sam.id)
        ruth = AgreedContact("Ruth", "sister", "07700 900123", town.now.date())
        await add_agreed_contact(tx, sam.id, ruth)


async def test_went_quiet_as_agreed(town: Town) -> None:
    jo, priya, sam = await somebody_agreed(town)
    await ruth_may_be_asked(town, sam)
    came = await days_of_silence(town, sam, 3)
    assert await step_of(sam) is Step.SOFTER
    assert [each for each in came if "You asked us to notice" in each and "even a dot" in each]
    priya.hears_nothing()
    came = await days_of_silence(town, sam, 2)
    priya.hears("Sam", "has been quiet", "only if you like")
    assert [each for each in came if "As you agreed, our staff will get in touch soon" in each]
    jo.hears_nothing()
    await days_of_silence(town, sam, 1)
    await town.later(hours=6, minutes=40)
    async with town.service.database.reading() as tx:
        concern = await of_member(tx, sam.id)
    assert concern is not None
    assert (concern.level, concern.reason) == (Level.SOON, "went quiet, as agreed")
    jo.hears("Alert 1", "M-3", never=("Sam", "quiet"))
    await staff_try_everything(town, jo, sam, concern.id)
    async with town.service.database.reading() as tx:
        assert await of_member(tx, sam.id) is None
    await town.later(hours=25)
    assert await step_of(sam) is Step.NONE
    forget(jo, priya, sam)


async def staff_try_everything(town: Town, jo: Resident, sam: Resident, number: int) -> None:
    """Twice at different times of day, then the agreed contact, then 999."""
    await jo.writes("T1")
    await jo.writes("L1 rang, no answer")
    await jo.writes("Z1 16h ringing again in the morning")
    await town.later(hours=15, minutes=30)
    jo.sees("once more, at another time of day")
    await jo.writes("L1 rang again, no answer")
    async with town.service.database.reading() as tx:
        tries = await tries_of(tx, number)
    assert [each.result for each in tries] == ["no_answer", "no_answer"]
    await jo.writes("Z1 20h waiting for a call back")
    await town.later(hours=10)
    jo.sees("no word yet", "whom you may ask", never=("Ruth", "900123"))
    await jo.writes("L1 rang her sister, no answer")
    await jo.writes("Z1 14h her sister looks in")
    await town.later(hours=13, minutes=55)
    await jo.writes("Z1 10h asking the manager")
    await town.later(hours=9)
    jo.sees("Decide with a colleague", "will anyone attend?")
    await jo.writes("C1 called 999")
    assert "attending" in jo.seen[-1].text.casefold()
    await jo.writes("C1 called 999, attending ref 4471")


async def already_silent(town: Town, member: Resident, step: Step = Step.SOFTER) -> None:
    """As if days had passed: nothing was heard of them, and the ladder was climbed so far."""
    days_ago = town.now - timedelta(days=3)
    async with town.service.database.writing() as tx:
        await lock_person(tx, member.id)
        await agree(tx, member.id, days_ago, how="message")
        silence = await silence_of(tx, member.id)
        assert silence is not None
        values = {"step": int(step), "stepped_at": town.now}
        assert await move(tx, silence, town.now + timedelta(days=1), **values)


@pytest.mark.parametrize("kind", [Kind.TEXT, Kind.STICKER, Kind.REACTION, Kind.PHOTO])
async def test_a_message_of_any_kind_ends_it(quiet_town: Town, kind: Kind) -> None:
    jo = await quiet_town.staff("Jo Marsh")
    sam = await quiet_town.member("Sam Okafor")
    await already_silent(quiet_town, sam)
    await sam.writes("." if kind is Kind.TEXT else "", kind=kind)
    assert await step_of(sam) is Step.NONE
    forget(jo, sam)


async def test_who_writes_at_last_is_seen_to_have_and_staff_still_close_it(
    quiet_town: Town,
) -> None:
    jo = await quiet_town.staff("Jo Marsh")
    sam = await quiet_town.member("Sam Okafor", days="daily", at="12:00")
    await already_silent(quiet_town, sam, Step.NONE)
    await days_of_silence(quiet_town, sam, 4)
    await quiet_town.later(hours=22)
    await jo.writes("T1")
    assert await step_of(sam) is Step.STAFF
    forget(jo, sam)
    await sam.writes("Sorry, I was at my sister's")
    assert await step_of(sam) is Step.NONE
    jo.hears("has written again")
    await jo.writes("C1 spoke, safe now")
    forget(jo, sam)


async def test_without_an_agreement_nobody_is_ever_asked_or_told(town: Town) -> None:
    jo = await town.staff("Jo Marsh")
    priya = await town.buddy("Priya Shah")
    sam = await town.member("Sam Okafor", days="daily", at="18:30", buddy=priya)
    town.it_is("2026-11-22 12:00")
    came = await days_of_silence(town, sam, 6)
    assert len(came) == 6
    assert not [each for each in came if "even a dot" in each or "agreed" in each]
    jo.hears_nothing()
    priya.hears_nothing()


async def test_who_takes_it_back_is_left_alone(quiet_town: Town) -> None:
    jo = await quiet_town.staff("Jo Marsh")
    sam = await quiet_town.member("Sam Okafor", days="daily", at="18:30")
    await already_silent(quiet_town, sam)
    await sam.writes("don't look out for me any more")
    sam.hears("We will not ask about quiet days")
    came = await days_of_silence(quiet_town, sam, 4)
    assert not [each for each in came if "dot" in each]
    jo.hears_nothing()


async def test_two_machines_that_look_at_once_take_one_step(town: Town) -> None:
    jo, priya, sam = await somebody_agreed(town)
    await days_of_silence(town, sam, 2)
    await town.later(hours=6, minutes=29)
    town.clock.skip(timedelta(minutes=5))
    service, now = town.service, town.now
    await asyncio.gather(*(service.beat(now) for _ in range(3)))
    await town.settle()
    assert await step_of(sam) is Step.SOFTER
    assert len([each for each in heard_by(sam) if "even a dot" in each]) == 1
    jo.hears_nothing()
    priya.hears_nothing()


async def test_at_a_weekend_without_staff_it_waits_until_monday(quiet_town: Town) -> None:
    jo = await quiet_town.staff("Jo Marsh", on_call="mon-thu 08:00-22:00; fri 08:00-12:00")
    sam = await quiet_town.member("Sam Okafor", days="wed thu", at="18:30")
    quiet_town.it_is("2026-11-25 12:00")
    await sam.writes("look out")
    await days_of_silence(quiet_town, sam, 4)
    assert await step_of(sam) is Step.NONE
    await days_of_silence(quiet_town, sam, 1)
    assert await step_of(sam) is Step.SOFTER
    jo.hears_nothing()


async def test_after_a_time_when_we_were_not_there_they_are_given_a_day(quiet_town: Town) -> None:
    jo = await quiet_town.staff("Jo Marsh")
    sam = await quiet_town.member("Sam Okafor", days="daily", at="12:00")
    await already_silent(quiet_town, sam, Step.NONE)
    await days_of_silence(quiet_town, sam, 2)
    quiet_town.clock.skip(timedelta(hours=42))
    await quiet_town.settle()
    assert await step_of(sam) is Step.NONE
    await quiet_town.later(hours=30)
    assert await step_of(sam) is Step.SOFTER
    forget(jo, sam)


@pytest.mark.parametrize("words", ["pause 1 week", "away for a week", "im in hospital"])
async def test_who_has_paused_is_away_or_in_hospital_is_not_silent(
    quiet_town: Town, words: str
) -> None:
    jo = await quiet_town.staff("Jo Marsh")
    sam = await quiet_town.member("Sam Okafor", days="daily", at="12:00")
    await sam.writes("look out for me")
    await sam.writes(words)
    forget(jo, sam)
    said = await days_of_silence(quiet_town, sam, 6)
    # Nobody was there to answer what they wrote: that is said, and nothing about being quiet.
    assert [each for each in said if "as we said" not in each] == []
    assert await step_of(sam) is Step.NONE
    async with quiet_town.service.database.reading() as tx:
        assert await of_member(tx, sam.id) is None
    forget(jo)


async def test_texts_that_nobody_knows_to_have_arrived_are_not_missed(provided_town: Town) -> None:
    jo = await provided_town.staff("Jo Marsh", on="chat")
    sam = await provided_town.member("Sam Okafor", days="daily", at="18:30")
    await already_silent(provided_town, sam, Step.NONE)
    await provided_town.later(days=5)
    assert await step_of(sam) is Step.NONE
    jo.hears_nothing()
    forget(sam)
