"""Where one part of paging meets another: lists and telephones, second people and closing."""

from datetime import timedelta

from messages.delivery import Later, Refused, Sent, Why
from messages.inbound import Kind
from tests.bot.test_another_way import phones_of
from tests.town.delivering import forget
from tests.town.telephone import answers_call, telephone_of
from tests.town.town import Resident, Town

URGENT = "kms tonight"


async def minutes_pass(town: Town, count: int) -> None:
    """And the auditor looks after each."""
    for _ in range(count):
        town.clock.set(town.now + timedelta(seconds=61))
        await town.settle()


async def all_were_paged(town: Town) -> tuple[Resident, Resident, Resident]:
    """Jo first and then Kim, who has a chat."""
    jo = await town.staff("Jo Marsh", on="text", order=1)
    kim = await town.staff("Kim Lund", on="chat", order=2)
    sam = await town.member("Sam Okafor")
    await sam.writes(URGENT)
    sam.hears("999")
    jo.hears("URGENT alert 1")
    await town.later(minutes=5)
    kim.hears("URGENT alert 1")
    return jo, kim, sam


async def test_in_a_flood_the_telephone_rings_for_the_list_and_its_key_takes_the_first(
    town_with_telephones: Town,
) -> None:
    town = town_with_telephones
    jo = await town.staff("Jo Marsh", on="text", order=1)
    members = [await town.member(f"Sam{letter} Oak") for letter in "abcdefg"]
    for member in members:
        await town.carrier.carry(member.address, URGENT)
    await town.later(minutes=2)
    assert "Alerts are waiting: 7, of them urgent: 7" in telephone_of(jo).hears
    said = await answers_call(jo, press="1")
    assert said.startswith("You have alert 1.")
    forget(jo, *members)


async def test_once_it_is_closed_nobody_is_asked_to_join_and_no_alarm_is_raised(
    quiet_town: Town,
) -> None:
    jo, kim, sam = await all_were_paged(quiet_town)
    await jo.writes("T1")
    await jo.writes("R1")
    forget(jo, kim, sam)
    await jo.writes("C1 spoke, safe now")
    jo.hears("closed")
    forget(kim)
    await minutes_pass(quiet_town, 8)
    assert quiet_town.service.auditor.findings == ()
    await jo.writes("O1")
    jo.hears("you have alert 1")
    await minutes_pass(quiet_town, 2)
    kim.hears_nothing()


async def test_whoever_was_paged_sees_that_it_is_over_when_somebody_has_died(
    quiet_town: Town,
) -> None:
    jo, kim, sam = await all_were_paged(quiet_town)
    await jo.writes("T1")
    forget(jo, sam)
    await quiet_town.carrier.carry(jo.address, "C1 has died")
    await quiet_town.settle()
    assert kim.sees("URGENT alert 1", "closed by Jo").buttons == ()
    forget(jo, kim, sam)


async def test_half_closed_before_anybody_took_it_all_who_were_paged_see_whose_it_is(
    quiet_town: Town,
) -> None:
    jo, kim, sam = await all_were_paged(quiet_town)
    await jo.writes("C1 999 called")
    jo.hears("Will someone attend")
    assert kim.sees("URGENT alert 1", "Jo has alert 1").buttons == ()
    sam.hears("Jo")


async def test_a_page_that_waits_is_no_alarm_once_somebody_else_was_paged(
    quiet_town: Town,
) -> None:
    phones = phones_of(quiet_town)
    jo = await quiet_town.staff("Jo Marsh", on="text", order=1)
    kim = await quiet_town.staff("Kim Lund", on="chat", order=2)
    sam = await quiet_town.member("Sam Okafor")
    phones.outcomes = [Later("429", timedelta(minutes=10))]
    await sam.writes(URGENT)
    assert "not taken" not in kim.hears("URGENT alert 1"), "it is a moment old"
    await minutes_pass(quiet_town, 3)
    assert quiet_town.service.auditor.findings == ()
    await kim.presses("I'll take it")
    await minutes_pass(quiet_town, 6)
    assert quiet_town.service.auditor.findings == ()
    forget(jo, kim, sam)


async def test_a_page_that_nobody_can_be_told_otherwise_is_an_alarm(quiet_town: Town) -> None:
    phones = phones_of(quiet_town)
    jo = await quiet_town.staff("Jo Marsh", on="text")
    sam = await quiet_town.member("Sam Okafor")
    phones.outcomes = [Later("429", timedelta(minutes=10))]
    await sam.writes(URGENT)
    await minutes_pass(quiet_town, 3)
    assert "a page has not left for a minute" in quiet_town.service.auditor.findings
    forget(jo, sam)


async def test_whoever_has_it_and_cannot_be_reached_any_more_is_not_waited_for(
    quiet_town: Town,
) -> None:
    jo = await quiet_town.staff("Jo Marsh", on="chat", order=1)
    kim = await quiet_town.staff("Kim Lund", on="text", order=2)
    sam = await quiet_town.member("Sam Okafor")
    await sam.writes(URGENT)
    await jo.presses("I'll take it")
    forget(jo, sam)
    await jo.does(Kind.BLOCKED)
    await quiet_town.later(minutes=29)
    kim.hears_nothing()
    await quiet_town.later(minutes=2)
    kim.hears("URGENT alert 1")
    forget(jo)


async def test_a_clock_that_is_put_back_keeps_nobody_waiting_for_a_second_person(
    quiet_town: Town,
) -> None:
    jo, kim, sam = await all_were_paged(quiet_town)
    lee = await quiet_town.staff("Lee Abara", on="text", order=3)
    await jo.writes("T1")
    forget(jo, kim, sam)
    await jo.writes("R1")
    forget(jo, kim)
    quiet_town.clock.set(quiet_town.now - timedelta(hours=1))
    await quiet_town.settle()
    lee.hears_nothing()
    await quiet_town.later(minutes=5)
    lee.hears("second person")
    forget(jo, kim)


async def test_who_is_asked_to_take_it_or_to_join_and_cannot_be_reached_is_not_waited_for(
    quiet_town: Town,
) -> None:
    jo, kim, sam = await all_were_paged(quiet_town)
    lee = await quiet_town.staff("Lee Abara", on="text", order=3)
    await jo.writes("T1")
    forget(jo, kim, sam)
    phones_of(quiet_town).outcomes = [Sent("s1"), Refused(Why.BAD_TEXT, "400")]
    await quiet_town.carrier.carry(jo.address, "R1")
    await quiet_town.later(seconds=5)
    lee.hears("second person")
    phones_of(quiet_town).outcomes = [Refused(Why.BAD_TEXT, "400")]
    await quiet_town.carrier.carry(jo.address, "H1 Kim")
    await quiet_town.later(seconds=5)
    assert any("URGENT alert 1" in each for each in (*jo.unheard, *lee.unheard))
    forget(jo, kim, lee)
