"""Days unlike others have words of their own, or none, as the member chose."""

import pytest

from bot.store.concerns import of_member
from bot.store.own_dates import keep_own_date
from bot.store.safe_contacts import Rules
from messages.check_in_bank import BANK
from messages.occasions import Occasion
from messages.safe_contact import Style
from schedules.own_dates import DateKind, DateManner, OwnDate
from tests.town.agreeing import agree
from tests.town.delivering import forget
from tests.town.fixtures import every_place
from tests.town.town import Resident, Town


async def told(member: Resident, month_day: str, kind: DateKind, manner: str = "gentle") -> None:
    async with member.town.service.database.writing() as tx:
        assert await keep_own_date(tx, member.id, OwnDate(month_day, kind, DateManner(manner)))


def says_one_of(text: str, occasion: Occasion, name: str) -> bool:
    """Whether these are words of that day, up to what is filled in last."""
    own = [each.text for each in BANK.values() if each.occasions == {occasion}]
    heads = (each.replace("{name}", name).partition("{")[0] for each in own)
    return any(text.startswith(head) for head in heads)


@every_place
async def test_on_a_hard_date_the_words_are_gentle_and_where_they_asked_for_none_none_come(
    town: Town,
) -> None:
    await town.staff("Jo Marsh")
    sam = await town.member("Sam Okafor", days="daily", at="18:30")
    await told(sam, "11-22", DateKind.HARD)
    await told(sam, "11-23", DateKind.HARD, "none")
    await town.later(minutes=60)
    hello = sam.hears("the Hello Team")
    assert says_one_of(hello, Occasion.HARD_DATE, "Sam"), hello
    await sam.writes("times")
    sam.hears("Tue 18:30", never=("Mon",))
    town.it_is("2026-11-23 18:29")
    await town.later(minutes=50)
    sam.hears_nothing()
    town.it_is("2026-11-24 18:29")
    await town.later(minutes=5)
    sam.hears("Sam")


@every_place
async def test_a_birthday_at_night_is_wished_with_somebody_to_talk_to(town: Town) -> None:
    await town.staff("Jo Marsh")
    sam = await town.member("Sam Okafor", days="daily", at="23:00")
    await told(sam, "11-22", DateKind.BIRTHDAY)
    town.it_is("2026-11-22 22:59")
    await town.later(minutes=5)
    hello = sam.hears("birthday", "To talk now: 116 123")
    assert says_one_of(hello, Occasion.BIRTHDAY, "Sam")
    assert len(hello) <= 160


async def test_christmas_day_is_whatever_sort_of_day_it_is(quiet_town: Town) -> None:
    await quiet_town.staff("Jo Marsh")
    sam = await quiet_town.member("Sam Okafor", days="christmas", at="18:30")
    mabel = await quiet_town.member("Mabel Hart", days="christmas", at="18:30")
    await agree(mabel, Rules(style=Style.NEUTRAL))
    quiet_town.it_is("2026-12-25 18:29")
    await quiet_town.later(minutes=5)
    hello = sam.hears("the Hello Team", never=("merry", "happy", "pm", "until"))
    assert says_one_of(hello, Occasion.CHRISTMAS_DAY, "Sam"), hello
    mabel.hears("Hi Mabel", never=("the Hello Team", "hello", "merry"))


@pytest.mark.parametrize("hard", [True, False])
async def test_silence_through_a_hard_date_goes_straight_to_staff(
    quiet_town: Town, hard: bool
) -> None:
    jo = await quiet_town.staff("Jo Marsh")
    sam = await quiet_town.member("Sam Okafor", days="daily", at="18:30")
    quiet_town.it_is("2026-11-22 12:00")
    await sam.writes("Please look out for me if I go quiet")
    if hard:
        await told(sam, "11-23", DateKind.HARD)
    quiet_town.it_is("2026-11-22 18:29")
    for _ in range(26):
        await quiet_town.later(hours=1)
    async with quiet_town.service.database.reading() as tx:
        concern = await of_member(tx, sam.id)
    assert (concern is not None) is hard
    forget(jo, sam)
