"""Whoever asks is given all that we hold, and is forgotten but for what has to be accounted for."""

import json
from datetime import date

import pytest

from bot.faults import ImportFault
from bot.pairing.beginning import say_yes
from bot.pairing.saying import Telling
from bot.people.exporting import export_person
from bot.people.importing import import_people
from bot.store.agreed_contacts import AgreedContact, add_agreed_contact
from bot.store.coming_pairings import coming_to, propose
from bot.store.dossier import load_dossier, names_in
from bot.store.erasing import Erased, erase_person, unfinished_concerns
from bot.store.own_dates import keep_own_date
from bot.store.people import change_person, find_person, find_writer
from bot.store.roster import with_the_rest
from bot.store.safe_contacts import Rules
from messages.people import Channel, Role
from schedules.own_dates import DateKind, OwnDate
from tests.bot.people_file import member, people_file
from tests.town.agreeing import agree
from tests.town.town import Resident, Town

Told = dict[str, list[dict[str, str]]]


async def told_about(town: Town, person: Resident) -> str:
    async with town.service.database.reading() as tx:
        dossier = await load_dossier(tx, person.id)
        assert dossier is not None
        return export_person(dossier, await names_in(tx, dossier))


async def erase(town: Town, person: Resident) -> Erased:
    async with town.service.database.writing() as tx:
        assert await unfinished_concerns(tx, person.id) == []
        return await erase_person(tx, person.id, town.now)


async def an_ordinary_evening(town: Town) -> tuple[Resident, Resident]:
    """Ann tells Priya of the robin, and Priya answers."""
    priya = await town.buddy("Priya Pine", on="text")
    ann = await town.member("Ann Ash", buddy=priya, days="daily", at="18:30")
    await ann.writes("the robin came back")
    ann.hears("Priya")
    priya.hears("the robin came back")
    await priya.writes("how lovely, says Priya")
    ann.hears("how lovely")
    if priya.unheard:
        priya.hears("Ann")
    return ann, priya


async def test_all_that_is_stored_is_given_out_and_others_are_references(town: Town) -> None:
    ann, priya = await an_ordinary_evening(town)
    words = await told_about(town, ann)
    told: Told = json.loads(words)
    assert [one["text"] for one in told["messages"] if one["from"] == "M-2"] == [
        "the robin came back"
    ]
    assert any("how lovely, says B-1" in one.get("text", "") for one in told["sent"])
    assert told["addresses"][0]["value"] == ann.address.value
    assert told["pairings"][0]["buddy"] == "B-1"
    assert "Ann Ash" in words
    assert "Priya" not in words
    assert priya.address.value not in words


async def test_a_buddy_is_given_their_own_words_and_not_the_members(town: Town) -> None:
    _, priya = await an_ordinary_evening(town)
    words = await told_about(town, priya)
    assert "how lovely, says Priya" in words
    assert "robin" not in words
    assert "Ann" not in words
    assert "M-2" in words


async def test_what_was_agreed_is_given_out_but_for_the_code_word_and_then_forgotten(
    town: Town,
) -> None:
    ann = await town.member("Ann Ash")
    await agree(ann, Rules(rules="not after 6", crisis_plan="ring Ruth"), "pineapple")
    async with town.service.database.writing() as tx:
        ruth = AgreedContact("Ruth Rowan", "sister", "+447700900123", date(2026, 3, 27))
        await add_agreed_contact(tx, ann.id, ruth)
        await keep_own_date(tx, ann.id, OwnDate("03-10", DateKind.BIRTHDAY))
        await change_person(tx, ann.id, nation="SCT")
    told: Told = json.loads(await told_about(town, ann))
    assert told["safe_contacts"][0]["crisis_plan"] == "ring Ruth"
    assert told["safe_contacts"][0]["has_a_code_word"]
    assert told["agreed_contacts"][0]["name"] == "Ruth Rowan"
    assert told["member_dates"] == [{"month_day": "03-10", "kind": "birthday", "manner": "gentle"}]
    assert told["person"]["nation"] == "SCT"  # type: ignore[call-overload]
    assert "hash" not in json.dumps(told["safe_contacts"])
    await erase(town, ann)
    told = json.loads(await told_about(town, ann))
    assert (told["safe_contacts"], told["agreed_contacts"], told["member_dates"]) == ([], [], [])
    assert told["person"]["nation"] == ""  # type: ignore[call-overload]


async def test_nothing_that_shows_who_or_what_is_left(town: Town) -> None:
    ann, _ = await an_ordinary_evening(town)
    erased = await erase(town, ann)
    assert erased.messages == 2
    assert erased.kept_concerns == 0
    words = await told_about(town, ann)
    for gone in ("Ann", "Ash", "robin", "lovely", ann.address.value):
        assert gone not in words
    async with town.service.database.reading() as tx:
        person = await find_person(tx, ann.id)
        assert person is not None
        assert await with_the_rest(tx, [person]) == []


async def test_nothing_is_sent_to_somebody_who_was_erased(town: Town) -> None:
    await town.staff("Jo Marsh")
    ann = await town.member("Ann Ash", days="daily", at="18:30")
    town.it_is("2026-11-22 18:25")
    await erase(town, ann)
    await town.later(days=2)
    ann.hears_nothing()


async def test_who_writes_after_being_erased_is_new_to_us_and_heard(town: Town) -> None:
    jo = await town.staff("Jo Marsh")
    ann = await town.member("Ann Ash", days="daily")
    await erase(town, ann)
    await ann.writes("I want to die")
    ann.hears("999")
    jo.hears("URGENT alert 1, N-3")
    async with town.service.database.reading() as tx:
        found = await find_writer(tx, ann.address)
    assert found is not None
    assert (found[0].role, found[0].id == ann.id) == (Role.NEWCOMER, False)


async def test_an_open_alert_keeps_a_person_from_being_erased(town: Town) -> None:
    jo = await town.staff("Jo Marsh")
    ann = await town.member("Ann Ash")
    await ann.writes("I want to die")
    ann.hears("999")
    jo.hears("URGENT alert 1")
    async with town.service.database.reading() as tx:
        assert await unfinished_concerns(tx, ann.id) == [1]


async def test_the_file_of_an_alert_stays_and_all_else_goes(town: Town) -> None:
    jo = await town.staff("Jo Marsh")
    ann, _ = await an_ordinary_evening(town)
    await town.later(minutes=5)
    await ann.writes("I want to die")
    ann.hears("999")
    jo.hears("URGENT alert 1")
    await jo.writes("T1")
    jo.hears("You have alert 1")
    ann.hears("Jo")
    await jo.writes("C1 spoke, safe now")
    jo.hears("closed")
    for resident in town.residents:
        resident.heard = len(resident.seen)
    await town.later(minutes=5)
    erased = await erase(town, ann)
    assert (erased.kept_concerns, erased.kept_messages) == (1, 1)
    words = await told_about(town, ann)
    assert "I want to die" in words
    assert "robin" not in words
    assert "Ann" not in words


async def test_when_a_buddy_is_erased_the_member_who_waits_goes_to_another(town: Town) -> None:
    priya = await town.buddy("Priya Pine", on="text")
    sam = await town.buddy("Sam Sorrel", on="text")
    ann = await town.member("Ann Ash", buddy=priya)
    await ann.writes("the robin came back")
    ann.hears("Priya")
    priya.hears("the robin came back")
    await erase(town, priya)
    await town.settle()
    sam.hears("A1")
    for resident in town.residents:
        resident.heard = len(resident.seen)


async def test_what_a_buddy_wrote_is_gone_from_the_members_side_too(town: Town) -> None:
    ann, priya = await an_ordinary_evening(town)
    assert "how lovely" in await told_about(town, ann)
    await erase(town, priya)
    words = await told_about(town, ann)
    assert "how lovely" not in words
    assert "Priya" not in words
    assert "the robin came back" in words


async def test_who_was_to_be_their_buddy_is_gone_from_the_members_side_too(town: Town) -> None:
    ben, ann = await town.buddy("Ben Birch"), await town.member("Ann Ash")
    jo = await town.staff("Jo Marsh")
    async with town.service.database.writing() as tx:
        number = await propose(tx, ann.id, ben.id, jo.id, town.now)
        assert number is not None
        telling = Telling(tx, town.service.office.charity, town.now)
        for is_member in (True, False):
            coming = await coming_to(tx, ann.id)
            assert coming is not None
            await say_yes(telling, coming, member=is_member)
    await town.settle()
    ann.hears("From now on Ben is your own buddy")
    ben.hears("Ann's own buddy")
    await erase(town, ben)
    assert "Ben" not in await told_about(town, ann)


async def test_an_erased_number_is_not_taken_in_again_without_newer_consent(town: Town) -> None:
    ann = await town.member("Ann Ash")
    await erase(town, ann)
    place = f"{ann.address.channel.value}:{ann.address.value}"
    database, charity = town.service.database, town.service.office.charity
    for consent in ("", "2026-01-02", "2026-11-22"):
        content = people_file(member(address=place, consent=consent))
        with pytest.raises(ImportFault, match="erased on 2026-11-22"):
            await import_people(database, charity, content, town.now)
    town.it_is("2026-11-24 12:00")
    agreed = people_file(member(address=place, consent="2026-11-23"))
    assert (await import_people(database, charity, agreed, town.now)).added == 1
    assert (await import_people(database, charity, agreed, town.now)).unchanged == 1


async def test_a_number_can_be_erased_twice(town: Town) -> None:
    ann = await town.stranger("Ann")
    for count in (1, 2):
        await ann.writes(f"hello {count}")
        ann.heard = len(ann.seen)
        async with town.service.database.reading() as tx:
            found = await find_writer(tx, ann.address)
        assert found is not None
        ann.id = found[0].id
        await erase(town, ann)
        await town.later(days=1)
    assert ann.address.channel in tuple(Channel)
