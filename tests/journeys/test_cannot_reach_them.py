"""A dead number is not silence: staff are told once, and it never climbs the agreed ladder."""

from datetime import timedelta

from bot.store.in_touch import how_in_touch
from bot.store.safe_contacts import stands_with
from bot.store.silences import silence_of
from schedules.in_touch import InTouch
from tests.town.delivering import arrives, forget, heard_by
from tests.town.town import Resident, Town

OFF = "30003"
"""The phone is off (Twilio): not reached, which is not silence."""


async def state_of(member: Resident) -> InTouch:
    async with member.town.service.database.reading() as tx:
        return (await how_in_touch(tx, member.town.now))[member.id]


async def a_dead_number(town: Town, days: int) -> tuple[Resident, Resident]:
    """Sam asked us to notice; then every text to Sam fails."""
    jo = await town.staff("Jo Marsh", on="chat")
    sam = await town.member("Sam Okafor", days="daily", at="18:30")
    town.it_is("2026-11-22 12:00")
    await sam.writes("look out for me")
    await arrives(sam)
    await failing(town, sam, days)
    return jo, sam


async def failing(town: Town, sam: Resident, days: int) -> None:
    for _ in range(days):
        await town.later(hours=7)
        await arrives(sam, "undelivered", OFF)
        await town.later(hours=17)


async def test_texts_that_fail_for_three_days_are_a_matter_of_the_number(
    provided_town: Town,
) -> None:
    jo, sam = await a_dead_number(provided_town, 2)
    assert await state_of(sam) is InTouch.IN_TOUCH
    jo.hears_nothing()
    await failing(provided_town, sam, 10)
    told = heard_by(jo)
    assert len(told) == 1
    assert "have failed for 3 days. This is not silence" in told[0]
    assert "Sam" not in told[0]
    assert await state_of(sam) is InTouch.UNREACHABLE
    async with provided_town.service.database.reading() as tx:
        silence = await silence_of(tx, sam.id)
    assert silence is not None
    assert silence.step == 0
    assert not [text for text in heard_by(sam) if "even a dot" in text or "in touch soon" in text]
    await sam.writes("got a new battery")
    assert await state_of(sam) is InTouch.IN_TOUCH
    forget(jo, sam)


async def test_a_text_that_arrives_again_ends_it(provided_town: Town) -> None:
    jo, sam = await a_dead_number(provided_town, 5)
    forget(sam)
    await provided_town.later(hours=7)
    await arrives(sam)
    await provided_town.later(hours=48)
    assert await state_of(sam) is InTouch.IN_TOUCH
    forget(jo, sam)


async def test_after_sixty_days_only_a_neutral_question_goes(provided_town: Town) -> None:
    jo, sam = await a_dead_number(provided_town, 1)
    forget(sam)
    provided_town.clock.skip(timedelta(days=60))
    await failing(provided_town, sam, 2)
    (question,) = [text for text in heard_by(sam) if "same number" in text]
    for word in ("Sam", "Team", "quiet", "check"):
        assert word not in question
    forget(sam)
    await failing(provided_town, sam, 2)
    assert heard_by(sam) == []
    async with provided_town.service.database.reading() as tx:
        _, in_doubt = await stands_with(tx, sam.id)
    assert in_doubt
    await sam.writes("who is this?")
    assert "Sam" not in sam.seen[-1].text
    forget(jo, sam)
