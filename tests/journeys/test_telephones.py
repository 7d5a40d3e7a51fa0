"""The last step of paging: telephones ring, and a key that is pressed takes the alert."""

import httpx
from sqlalchemy import func, select

from bot.store import concerns
from bot.tables import messages
from bot.web import build_web
from messages.delivery import Report, Status
from messages.people import Channel
from tests.town.carriers import PUBLIC
from tests.town.screens import ProvidersScreens
from tests.town.telephone import answers_call, ringing, telephone_of
from tests.town.town import Resident, Town

WORRY = "i want to sleep and never wake up"
NO_CONTENT = ("Sam", "Okafor", "sleep", "wake")


async def all_delivered(town: Town) -> None:
    """Twilio says so of every text that it has taken so far."""
    assert isinstance(town.screens, ProvidersScreens)
    for text in town.screens.twilio.texts:
        report = Report(text.sid, Status.DELIVERED)
        await town.service.reports.take_in(Channel.SMS, report, town.now)


async def nobody_takes_it(town: Town) -> tuple[Resident, Resident, Resident, Resident]:
    """An urgent alert that is through its first round: everybody is paged, and telephones ring.

    Every text is delivered, so that nobody is rung up sooner for want of it.
    """
    jo = await town.staff("Jo Marsh", on="text", order=1)
    kim = await town.staff("Kim Lund", on="chat", order=2)
    lee = await town.staff("Lee Abara", on="text", order=3)
    sam = await town.member("Sam Okafor")
    await sam.writes(WORRY)
    sam.hears("999")
    jo.hears("URGENT")
    await all_delivered(town)
    await town.later(minutes=14)
    kim.hears("URGENT")
    lee.hears("URGENT")
    assert not ringing(jo), "nobody is rung up before the last step"
    await town.later(minutes=1)
    for each in (jo, kim, lee):
        each.hears("URGENT", "15 min")
    return jo, kim, lee, sam


async def test_nobody_takes_an_urgent_alert_so_telephones_ring_and_a_key_takes_it(
    town_with_telephones: Town,
) -> None:
    town = town_with_telephones
    jo, kim, lee, sam = await nobody_takes_it(town)
    telephone = telephone_of(lee)
    assert "This is the Hello Team. Urgent alert 1, about M, 4." in telephone.hears
    assert "press 1" in telephone.hears
    assert not [word for word in NO_CONTENT if word.casefold() in telephone.hears.casefold()]
    assert "Urgent alert 1" in await telephone.press("3"), "3 says it again, and takes nothing"
    said = await telephone.press("1")
    assert said.startswith("You have alert 1. Thank you.")
    await telephone.ends()
    lee.hears("you have alert 1", "C1")
    jo.hears("Lee has alert 1")
    kim.sees("Lee has alert 1")
    sam.hears("Lee")
    assert (await answers_call(jo, press="1")).startswith("Lee has alert 1 already.")
    jo.hears("Lee has alert 1 already")
    await town.later(minutes=20)  # nobody is paged or called any more
    assert not ringing(jo)


async def test_a_voicemail_takes_nothing_and_paging_goes_on(town_with_telephones: Town) -> None:
    town = town_with_telephones
    jo, kim, lee, sam = await nobody_takes_it(town)
    await telephone_of(jo).is_a_machine()
    await telephone_of(jo).ends()
    await telephone_of(lee).ends("no-answer")
    for each in (jo, kim, lee):
        each.hears_nothing()  # everybody has been paged: the next round comes in its time
    await town.later(minutes=5)
    await all_delivered(town)
    await town.later(minutes=15)
    jo.hears("URGENT", "20 min")
    kim.hears("URGENT", "25 min")
    lee.hears("URGENT", "30 min")
    for each in (jo, kim, lee):
        each.hears("URGENT", "35 min")
    assert len(ringing(jo)) == len(ringing(lee)) == 1, "telephones ring once in each round"
    assert (await answers_call(lee, press="2")).startswith("Noted, thank you.")
    lee.hears("going on to the next")
    jo.hears("URGENT", "35 min")
    await kim.presses("I'll take it")
    kim.hears("you have")
    for each in (jo, lee):
        each.hears("Kim has")
    sam.hears("Kim")


async def test_a_key_counts_once_however_often_twilio_brings_it(
    town_with_telephones: Town,
) -> None:
    town = town_with_telephones
    jo, kim, lee, sam = await nobody_takes_it(town)
    telephone = telephone_of(jo)
    first, again = await telephone.bring("1"), await telephone.bring("1")
    assert first == again
    await town.settle()
    await telephone.is_a_machine()  # it was wrong: somebody pressed a key
    await telephone.ends()
    async with town.service.database.reading() as tx:
        stored = await tx.first(
            select(func.count().label("times")).where(
                messages.c.provider_id == f"{telephone.call.sid}-1"
            )
        )
        concern = await concerns.find(tx, 1)
    assert stored is not None
    assert stored.times == 1
    assert concern is not None
    assert concern.owner_id == jo.id
    jo.hears("you have alert 1")
    kim.sees("Jo has alert 1")
    lee.hears("Jo has alert 1")
    sam.hears("Jo")
    await town.later(minutes=10)  # the machine that was none has paged nobody on


async def test_a_key_that_is_not_from_a_call_of_ours_to_staff_takes_nothing(
    town_with_telephones: Town,
) -> None:
    town = town_with_telephones
    jo, _, _, sam = await nobody_takes_it(town)
    telephone = telephone_of(jo)
    path = "/webhooks/twilio/voice?1=take:1&2=notme:1"
    form = telephone.call.form("AC1", Digits="1", CallStatus="in-progress")
    transport = httpx.ASGITransport(build_web(town.service))
    async with httpx.AsyncClient(transport=transport, base_url=PUBLIC) as client:
        for headers in ({}, {"X-Twilio-Signature": "AAAAAAAAAAAAAAAAAAAAAAAAAAA="}):
            answer = await client.post(path, data=form, headers=headers)
            assert answer.status_code == 403
    for pretends in ({"Direction": "inbound"}, {"To": sam.address.value}, {"To": "+447700900999"}):
        assert "<Say" not in await telephone.carrier.texts(path, form | pretends)
    for alert in ("take:2", "nonsense", ""):
        await telephone.carrier.texts(f"/webhooks/twilio/voice?1={alert}", form)
        jo.heard = len(jo.seen)
    await town.settle()
    jo.heard = len(jo.seen)
    async with town.service.database.reading() as tx:
        concern = await concerns.find(tx, 1)
    assert concern is not None
    assert concern.owner_id is None
