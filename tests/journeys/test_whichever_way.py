"""A buddy's evenings whichever way each of the two writes: by text, in a chat, or one of each.

The longer journeys of the same scenarios play one or two of the four.
"""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from datetime import date

import pytest

from bot.pairing.ending import plan_leaving
from bot.pairing.saying import Telling
from bot.store.coming_pairings import propose, said_yes
from bot.store.pairings import pairing_of
from tests.browser.console_pages import staff_browser
from tests.town.delivering import forget
from tests.town.fixtures import REVIEWED, town_with_providers
from tests.town.going_along import PLACE, approves, asked, checked
from tests.town.town import Resident, Town

TEXTS, CHATS = ("text", "text"), ("chat", "chat")
ACROSS = ("chat", "text")
"""The member in a chat, the buddy by text."""
whichever = pytest.mark.parametrize(("member_on", "buddy_on"), [TEXTS, CHATS, ACROSS])


@pytest.fixture
async def reviewed(sqlite_url: str) -> AsyncIterator[Town]:
    """The providers' stand-ins, and an organisation that recorded its safeguarding review."""
    async with AsyncExitStack() as stack:
        town = await town_with_providers(sqlite_url, stack, visits_reviewed=REVIEWED)
        yield town
        town.all_is_quiet()


@whichever
async def test_the_member_hears_the_truth_before_a_promise_breaks(
    provided_town: Town, member_on: str, buddy_on: str
) -> None:
    """Domain, scenario 5."""
    town = provided_town
    town.it_is("2026-11-22 11:00")
    jo = await town.staff("Jo Marsh")
    priya, tom = await town.buddy("Priya Shah", on=buddy_on), await town.buddy("Tom", on=buddy_on)
    sam = await town.member("Sam Okafor", on=member_on, buddy=priya)
    await sam.writes("watched the rain")
    for when in ("2026-11-22 13:01", "2026-11-22 15:01"):
        town.it_is(when)
        await town.settle()
    tom.hears("would like an answer by 11am tomorrow", never=("Sam",))
    forget(jo, priya, tom, sam)
    town.it_is("2026-11-23 10:01")
    await town.settle()
    jo.hears("request 1", "was promised an answer by 11am", never=("Sam",))
    sam.hears("Sorry", "may come later than 11am")
    await tom.writes("A1")
    tom.hears("Sam", "watched the rain")
    await tom.writes("Rain can be lovely")
    sam.hears("Tom", never=(tom.address.value,))
    sam.hears("Rain can be lovely")
    forget(priya)


@pytest.mark.parametrize(("member_on", "buddy_on"), [TEXTS, CHATS, ("text", "chat")])
async def test_company_is_arranged_met_and_parted_and_once_is_enough(
    reviewed: Town, member_on: str, buddy_on: str
) -> None:
    """Domain, scenario 22."""
    jo, priya = await reviewed.staff("Jo Marsh"), await reviewed.buddy("Priya Rao", on=buddy_on)
    sam = await reviewed.member("Sam Okafor", on=member_on)
    await asked(reviewed, sam)
    await checked(reviewed, priya)
    async with staff_browser(reviewed) as browser:
        await approves(browser, jo, priya)
    sam.hears("Priya goes with you", PLACE, never=("Rao", priya.address.value))
    priya.hears("You go with Sam", PLACE, never=("Okafor", sam.address.value))
    reviewed.it_is("2026-11-25 17:01")
    await reviewed.settle()
    sam.hears("Priya meets you 6pm tomorrow", PLACE)
    priya.hears("Sam meets you 6pm tomorrow", PLACE)
    reviewed.it_is("2026-11-26 18:00")
    await reviewed.settle()
    forget(sam)
    priya.hears("Have you met Sam?")
    await parts(priya, buddy_on)
    sam.hears("Well done for going", "TRIED")
    await sam.writes("TRIED")
    sam.hears("Thank you for trying it")
    priya.hears("is off. You need not go")


async def parts(priya: Resident, buddy_on: str) -> None:
    """They meet and part, by button or by code."""
    await (priya.presses("We have met") if buddy_on == "chat" else priya.writes("IN 1"))
    priya.hears("Enjoy it")
    await (priya.presses("We have parted") if buddy_on == "chat" else priya.writes("OUT 1"))
    priya.hears("Next time")


@whichever
async def test_a_buddy_leaves_and_nobody_is_left_without_a_word(
    provided_town: Town, member_on: str, buddy_on: str
) -> None:
    """Domain, scenario 23."""
    town = provided_town
    jo, bea = await town.staff("Jo Marsh"), await town.buddy("Bea Holm", on=buddy_on)
    cat = await town.buddy("Cat Lane", on=buddy_on)
    ann = await town.member("Ann Grey", on=member_on, buddy=bea)
    await ann.writes("fed the birds")
    await bea.writes("which ones?")
    forget(ann, bea)
    await notice(town, ann, cat, jo)
    ann.hears("Bea finishes with us on 6 December")
    ann.hears("Cat will be your buddy after that")
    bea.hears("last day with Ann is 6 December")
    town.it_is("2026-12-05 11:00")
    await town.settle()
    bea.hears("last day with Ann is tomorrow", "goodbye")
    await bea.writes("it was lovely to know you and the birds")
    bea.hears("Is that your goodbye", "1 for Ann")
    await bea.writes("1")
    ann.hears("Bea", "lovely to know you", never=("Holm", bea.address.value))
    town.it_is("2026-12-06 21:00")
    await town.settle()
    ann.hears("Bea will not answer here any more")
    ann.hears("Cat is your own buddy")
    bea.hears("Thank you for everything, Bea", "START")
    cat.hears("you are Ann's own buddy")


async def notice(town: Town, ann: Resident, cat: Resident, jo: Resident) -> None:
    """Both have said yes to who comes next, and staff write down the last day."""
    async with town.service.database.writing() as tx:
        number = await propose(tx, ann.id, cat.id, jo.id, town.now)
        assert number is not None
        for member in (True, False):
            await said_yes(tx, number, town.now, member=member)
        pairing = await pairing_of(tx, ann.id)
        assert pairing is not None
        telling = Telling(tx, town.service.office.charity, town.now)
        await plan_leaving(telling, pairing, date(2026, 12, 6), jo.id)
    await town.settle()
