"""What one side of a pairing told staff in private is never in what the other is given."""

import json
from collections import defaultdict
from collections.abc import Mapping

import pytest

from bot.people.exporting import export_person
from bot.store.conduct import ABOUT
from bot.store.dossier import Dossier, Item, load_dossier, names_in
from bot.tables.states import EndedWhy
from messages.people import Channel, Role
from messages.sentences import Sentence
from tests.browser.console_pages import forget, staff_browser
from tests.town.town import Resident, Town

ANN, BEA, JO = 1, 2, 3
ROLES = {ANN: Role.MEMBER, BEA: Role.BUDDY, JO: Role.STAFF}
NAMES = {ANN: "Ann Grey", BEA: "Bea Holm", JO: "Jo Marsh"}


def row(**values: object) -> Item:
    """Whatever is not given is empty, as in most rows."""
    return defaultdict(lambda: None, values)


def given_to(me: int, notes: str = "", **tables: list[Item]) -> str:
    """All that this one is told of these rows."""
    rows: Mapping[str, list[Item]] = defaultdict(list, tables)
    person = row(id=me, name=NAMES[me], notes=notes)
    return export_person(Dossier(person, rows, ROLES), NAMES)


@pytest.mark.parametrize("me", [ANN, BEA])
@pytest.mark.parametrize("why", [*EndedWhy])
def test_neither_is_told_why_a_pairing_ended(me: int, why: EndedWhy) -> None:
    told = given_to(
        me, pairings=[row(member_id=ANN, buddy_id=BEA, ended_why=why, ended_badly=True)]
    )
    assert why.value not in told
    assert "ended_badly" not in told


CONFIDED = [
    ("a buddy's W", row(id=1, member_id=ANN, reason="their buddy is worried", said_by=BEA), ANN),
    (
        "a buddy's words that were read as a worry",
        row(id=1, member_id=ANN, reason="their buddy Bea wrote something worrying", said_by=BEA),
        ANN,
    ),
    (
        "a W that made worse what the member had begun",
        row(id=1, member_id=ANN, reason="their buddy is worried", said_by=ANN),
        ANN,
    ),
    (
        "what was held of a member",
        row(id=1, member_id=BEA, reason=f"{ABOUT} with M-1: sexual words twice"),
        BEA,
    ),
]


@pytest.mark.parametrize(("concern", "me"), [each[1:] for each in CONFIDED])
def test_a_file_that_began_with_the_other_keeps_what_they_said(concern: Item, me: int) -> None:
    notes = {"note": "says it frightens her", "next_steps": "ask about the shouting"}
    told = given_to(
        me,
        concerns=[row(**concern, **notes)],
        contact_tries=[row(concern_id=1, person_id=JO, words="rang, heard of the shouting")],
        handover_notes=[row(id=4, person_id=JO, words="she hears shouting")],
        hard_night_concerns=[row(hard_night_id=4, concern_id=1)],
    )
    for private in ("their buddy", "buddy Bea", "with M-1", "sexual", "frightens", "shouting"):
        assert private not in told, private


def test_a_file_that_began_with_their_own_words_is_told_as_it_is() -> None:
    own = row(id=1, member_id=ANN, reason="wants to die", said_by=ANN, note="Bea Holm rang twice")
    told = given_to(ANN, concerns=[own])
    assert "wants to die" in told
    assert "B-2 rang twice" in told


@pytest.mark.parametrize("sentence", [Sentence.NOTED_BY_STAFF, Sentence.WORRIED_THANKS])
def test_what_we_answered_the_other_side_is_not_told(sentence: Sentence) -> None:
    to_bea = row(person_id=BEA, member_id=ANN, sentence=sentence, body="Only our staff read that")
    carried = row(person_id=BEA, member_id=ANN, sentence=Sentence.RELAY)
    paged = row(person_id=JO, member_id=ANN, sentence=Sentence.NOBODY_NEXT)
    told = json.loads(given_to(ANN, outbox=[to_bea, carried, paged]))
    assert [one["to"] for one in told["sent"]] == ["B-2", "S-3"]
    assert "sentence" not in json.dumps(told["sent"])


def test_what_the_other_side_did_is_in_their_own_file_alone() -> None:
    events = [
        row(actor_id=BEA, member_id=ANN, what="put off"),
        row(actor_id=JO, member_id=ANN, what="held words"),
        row(actor_id=JO, member_id=ANN, what="read"),
    ]
    told = json.loads(given_to(ANN, events=events))
    assert [one["what"] for one in told["events"]] == ["read"]
    assert "put off" in given_to(BEA, events=events[:1])


def test_how_a_members_words_were_read_is_not_told_to_their_buddy() -> None:
    asked = row(id=9, kind="today", member_id=ANN, buddy_id=BEA)
    assert "today" in given_to(ANN, buddy_requests=[asked])
    assert "today" not in given_to(BEA, buddy_requests=[asked])


def test_each_is_told_their_own_side_of_a_visit() -> None:
    visit = row(
        member_id=ANN, buddy_id=BEA, what="the choir", checks="enhanced DBS", outcome="not_for_me"
    )
    assert "enhanced DBS" not in given_to(ANN, visits=[visit])
    told = given_to(BEA, visits=[visit])
    assert "enhanced DBS" in told
    assert "choir" not in told
    assert "not_for_me" not in told


QUOTING = {"message": {"photo": [], "reply_to_message": {"text": "my wife died"}}}


@pytest.mark.parametrize("raw", [json.dumps(QUOTING), json.dumps(QUOTING)[:-2]])
def test_words_that_a_buddy_quoted_are_still_the_members(raw: str) -> None:
    photo = row(person_id=BEA, channel=Channel.TELEGRAM, raw=raw)
    assert "my wife died" not in given_to(BEA, messages=[photo])


def test_staff_notes_name_nobody_else() -> None:
    told = given_to(ANN, notes="not with Bea Holm again: Holm was late")
    assert "not with B-2 again: B-2 was late" in told


def test_an_initial_of_somebody_takes_no_letter_out_of_other_words() -> None:
    rows: Mapping[str, list[Item]] = defaultdict(list)
    person = row(id=ANN, name=NAMES[ANN], notes="I like tea; I Lee rings")
    told = export_person(Dossier(person, rows, {**ROLES, 4: Role.STAFF}), {4: "I Lee"})
    assert "I like tea; S-4 rings" in told


async def exported(town: Town, who: Resident) -> str:
    async with town.service.database.reading() as tx:
        dossier = await load_dossier(tx, who.id)
        assert dossier is not None
        return export_person(dossier, await names_in(tx, dossier))


async def test_after_all_that_both_said_in_private_neither_finds_it(quiet_town: Town) -> None:
    town = quiet_town
    jo = await town.staff("Jo Marsh")
    bea = await town.buddy("Bea Holm")
    ann = await town.member("Ann Grey", buddy=bea)
    await ann.writes("can i have a different buddy please")
    await ann.writes("fed the birds")
    await bea.writes("staff it is not working between us")
    await bea.writes("W she sounds so cross")
    await jo.writes("T1")
    await jo.writes("C1 spoke, Bea is afraid of the shouting")
    async with staff_browser(town) as browser:
        await browser.signs_in(jo, f"/members/{ann.id}/buddy")
        await browser.presses("End it now", why="member_asked")
    forget(ann, bea, jo)
    of_ann, of_bea = await exported(town, ann), await exported(town, bea)
    for private in ("not working", "cross", "shouting", "worried_thanks", "noted_by_staff"):
        assert private not in of_ann, private
    for private in ("different", "member_asked", "noted_in_private", "fed the birds"):
        assert private not in of_bea, private
    assert "different buddy" in of_ann
    assert "so cross" in of_bea


async def test_what_a_buddy_adds_to_an_alert_that_the_member_began_stays_private(
    quiet_town: Town,
) -> None:
    town = quiet_town
    jo = await town.staff("Jo Marsh")
    bea = await town.buddy("Bea Holm")
    ann = await town.member("Ann Grey", buddy=bea)
    await ann.writes("fed the birds")
    await ann.writes("i want to kill myself")
    await bea.writes("W she shouted at me")
    await jo.writes("T1")
    await jo.writes("C1 spoke, Bea is afraid of the shouting")
    forget(ann, bea, jo)
    of_ann = await exported(town, ann)
    assert "kill myself" in of_ann
    for private in ("afraid", "shouted"):
        assert private not in of_ann, private
