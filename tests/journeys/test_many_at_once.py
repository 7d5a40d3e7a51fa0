"""Many are due at once: everybody has a fair turn, and whoever waits for an answer goes first."""

from datetime import time

from bot.planned import change_chosen
from bot.store.people import find_person
from messages.inbound import Inbound, Kind
from schedules.chosen import Chosen
from schedules.quiet_hours import QuietHours
from tests.town.screens import PhonesInTown
from tests.town.town import Resident, Town

MANY = 20


async def test_who_was_among_the_last_tonight_is_not_tomorrow(quiet_town: Town) -> None:
    await quiet_town.staff("Jo Marsh")
    members = await _due_at_seven(quiet_town, MANY)
    first = await _asked_in_order(quiet_town, members, "2026-11-22 19:00")
    second = await _asked_in_order(quiet_town, members, "2026-11-23 19:00")
    assert set(first) == set(second) == {member.address.value for member in members}
    assert not set(first[-3:]) & set(second[-3:])
    assert first != [member.address.value for member in members], "not by who came to us first"


async def test_whose_quiet_hours_begin_soon_is_asked_before_all_others(quiet_town: Town) -> None:
    await quiet_town.staff("Jo Marsh")
    members = await _due_at_seven(quiet_town, MANY)
    for early in members[3:20:8]:
        await _goes_to_bed_at(quiet_town, early, time(19, 20))
    asked = await _asked_in_order(quiet_town, members, "2026-11-22 19:00")
    assert set(asked[:3]) == {member.address.value for member in members[3:20:8]}


async def test_words_to_a_buddy_overtake_every_check_in_that_waits(quiet_town: Town) -> None:
    await quiet_town.staff("Jo Marsh")
    ann = await quiet_town.buddy("Ann Bell")
    sam = await quiet_town.member("Sam Okafor", buddy=ann)
    members = await _due_at_seven(quiet_town, MANY)
    quiet_town.it_is("2026-11-22 19:00")
    await quiet_town.service.beat(quiet_town.now)
    words = Inbound(sam.address, "s1", Kind.TEXT, quiet_town.now, text="the geese are back")
    await quiet_town.service.intake.receive(words, quiet_town.now)
    asked = await _asked_in_order(quiet_town, members, "2026-11-22 19:00")
    assert set(asked[:2]) == {ann.address.value, sam.address.value}
    ann.hears("geese")
    sam.heard = len(sam.seen)


async def _due_at_seven(town: Town, many: int) -> list[Resident]:
    return [await town.member(f"Member{n}", days="daily", at="19:00") for n in range(many)]


async def _asked_in_order(town: Town, members: list[Resident], when: str) -> list[str]:
    """Let it be that time; whose phone rang one after the other."""
    phones = town.screens
    assert isinstance(phones, PhonesInTown)
    before = len(phones.sent)
    town.it_is(when)
    await town.settle()
    for member in members:
        member.heard = len(member.seen)
    return [sent.address.value for sent, _ in phones.sent[before:]]


async def _goes_to_bed_at(town: Town, who: Resident, begins: time) -> None:
    def change(before: Chosen) -> Chosen:
        return Chosen(before.times, before.leeway, QuietHours(begins, time(8)))

    async with town.service.database.writing() as tx:
        member = await find_person(tx, who.id)
        assert member is not None
        await change_chosen(tx, town.service.office.charity, member, change, town.now)
