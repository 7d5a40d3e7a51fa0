"""What people hear after a file was taken in, and what they asked for themselves stays."""

from datetime import timedelta

from bot.people.importing import Summary, import_people
from bot.store.people import Person, find_person, find_writer
from messages.people import Address, Channel, Role
from tests.bot.people_file import Row, buddy, member, people_file, staff
from tests.town.town import Resident, Town

ANN, ANN_TOO = "phones:text-ann", "phones:chat-ann"
RITA = staff(address="phones:text-rita")


async def take_in(town: Town, *rows: Row) -> Summary:
    service = town.service
    content = people_file(*rows)
    return await import_people(service.database, service.office.charity, content, town.now)


async def phone_of(town: Town, name: str, address: str = ANN) -> Resident:
    """The phone of somebody who came with a file."""
    where = Address(Channel.PHONES, address.removeprefix("phones:"))
    async with town.service.database.reading() as tx:
        found = await find_writer(tx, where)
    assert found is not None
    resident = Resident(town, name, found[0].id, where)
    town.residents.append(resident)
    return resident


async def stored(town: Town, resident: Resident) -> Person:
    async with town.service.database.reading() as tx:
        found = await find_person(tx, resident.id)
    assert found is not None
    return found


def invited(person: Resident) -> None:
    person.hears("this is the Hello Team")
    person.hears("May we send you", "OK", "STOP")


async def test_a_member_without_consent_is_invited_once_and_asked_only_after_they_agree(
    quiet_town: Town,
) -> None:
    summary = await take_in(quiet_town, member(address=ANN, consent="", days="daily"), RITA)
    assert summary.invited == 1
    ann = await phone_of(quiet_town, "Ann")
    await quiet_town.settle()
    invited(ann)
    await quiet_town.later(days=2)
    ann.hears_nothing()
    await ann.writes("OK")
    ann.hears("Thank you Ann")
    await quiet_town.later(days=1, hours=1)
    ann.hears("the Hello Team")


async def test_nobody_is_invited_in_the_night(quiet_town: Town) -> None:
    quiet_town.it_is("2026-11-22 23:30")
    await take_in(quiet_town, member(address=ANN, consent="", days="", time=""))
    ann = await phone_of(quiet_town, "Ann")
    await quiet_town.later(hours=10)
    ann.hears_nothing()
    await quiet_town.later(hours=1)
    invited(ann)


async def test_importing_again_invites_nobody_again(quiet_town: Town) -> None:
    rows = [member(address=ANN, consent="", days="", time=""), RITA]
    await take_in(quiet_town, *rows)
    ann = await phone_of(quiet_town, "Ann")
    await quiet_town.settle()
    invited(ann)
    for _ in range(3):
        await quiet_town.later(days=1)
        assert (await take_in(quiet_town, *rows)).invited == 0


async def test_an_invitation_that_could_not_leave_in_time_waits_for_the_next_import(
    quiet_town: Town,
) -> None:
    rows = [member(address=ANN, consent="", days="", time="")]
    await take_in(quiet_town, *rows)
    ann = await phone_of(quiet_town, "Ann")
    quiet_town.clock.skip(timedelta(hours=9))
    await quiet_town.settle()
    ann.hears_nothing()
    quiet_town.it_is("2026-11-23 11:00")
    assert (await take_in(quiet_town, *rows)).invited == 1
    await quiet_town.settle()
    invited(ann)
    assert (await take_in(quiet_town, *rows)).invited == 0
    await quiet_town.settle()


async def test_who_said_no_or_stop_is_not_invited_by_the_next_import(quiet_town: Town) -> None:
    rows = [member(address=ANN, consent="", days="daily")]
    await take_in(quiet_town, *rows)
    ann = await phone_of(quiet_town, "Ann")
    await quiet_town.settle()
    invited(ann)
    await ann.writes("NO")
    ann.hears("That is fine")
    assert (await take_in(quiet_town, *rows)).invited == 0
    await take_in(quiet_town, member(address=ANN, consent="2026-11-22", days="daily"))
    await quiet_town.later(days=3)
    ann.hears_nothing()


async def test_a_stranger_who_stopped_us_is_not_invited_when_they_are_put_in_a_file(
    quiet_town: Town,
) -> None:
    stranger = await quiet_town.stranger("Ann")
    await stranger.writes("STOP")
    stranger.hears("no more hellos")
    address = f"phones:{stranger.address.value}"
    summary = await take_in(quiet_town, member(address=address, consent="", days="daily"))
    assert (summary.updated, summary.invited) == (1, 0)
    await quiet_town.later(days=2)
    stranger.hears_nothing()


async def test_somebody_who_wrote_first_becomes_who_the_file_says(quiet_town: Town) -> None:
    await take_in(quiet_town, RITA)
    stranger = await quiet_town.stranger("Ann")
    await stranger.writes("hello, I am Ann")
    stranger.hears("the Hello Team")
    address = f"phones:{stranger.address.value}"
    summary = await take_in(quiet_town, member(address=address, days="daily"), RITA)
    assert str(summary) == "0 added, 1 updated, 1 unchanged"
    assert summary.notes == ("Line 2: N-2 wrote to us before and is a member from now on.",)
    await quiet_town.later(days=1, hours=1)
    stranger.hears("the Hello Team")


async def test_another_phone_from_which_a_member_wrote_becomes_theirs(quiet_town: Town) -> None:
    await take_in(quiet_town, member(address=ANN), RITA)
    stranger = await quiet_town.stranger("Ann", on="chat")
    await stranger.writes("its me on my other phone")
    stranger.hears("the Hello Team")
    both = f"phones:{stranger.address.value};{ANN}"
    assert (await take_in(quiet_town, member(address=both), RITA)).updated == 1
    async with quiet_town.service.database.reading() as tx:
        found = await find_writer(tx, stranger.address)
    assert found is not None
    assert (found[0].role, found[0].name) == (Role.MEMBER, "Ann Ash")


async def test_what_a_member_asked_for_stays_until_the_file_says_something_else(
    quiet_town: Town,
) -> None:
    rows = [member(address=ANN, days="fri sat sun"), RITA]
    await take_in(quiet_town, *rows)
    ann = await phone_of(quiet_town, "Ann")
    quiet_town.it_is("2026-11-22 12:00")
    await ann.writes("I'm happy on my own, just Christmas please")
    ann.hears("24 December")
    summary = await take_in(quiet_town, *rows)
    assert str(summary) == "0 added, 0 updated, 2 unchanged"
    assert summary.notes == (
        "Line 2: M-1 has changed the times by text since; they stay as they are.",
    )
    await quiet_town.later(days=8)
    ann.hears_nothing()
    assert (await stored(quiet_town, ann)).contented_at is not None
    await take_in(quiet_town, member(address=ANN, days="daily"), RITA)
    assert (await stored(quiet_town, ann)).contented_at is None
    await quiet_town.later(days=1)
    ann.hears("the Hello Team")


async def test_what_waits_for_an_old_number_goes_to_the_new_one(quiet_town: Town) -> None:
    quiet_town.it_is("2026-11-22 23:30")
    row = member(address="phones:text-old", consent="", days="", time="")
    await take_in(quiet_town, row)
    await take_in(quiet_town, {**row, "address": ANN})
    ann = await phone_of(quiet_town, "Ann")
    await quiet_town.later(hours=11)
    invited(ann)


async def test_a_member_is_answered_by_the_buddy_of_the_file(quiet_town: Town) -> None:
    priya_row = buddy(address="phones:text-priya")
    await take_in(quiet_town, member(address=ANN, buddy="Priya Pine"), priya_row, RITA)
    ann = await phone_of(quiet_town, "Ann")
    priya = await phone_of(quiet_town, "Priya", "phones:text-priya")
    await ann.writes("the robin came back")
    ann.hears("Priya")
    priya.hears("Ann", "the robin came back", never=("Ash",))
