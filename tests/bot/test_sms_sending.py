"""What becomes of a text that we ask Twilio to carry, however Twilio behaves."""

import asyncio
import json
import logging
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest

from bot.channels.port import Port
from bot.channels.sms import SmsPort
from messages.delivery import Later, Outcome, Refused, Sent, Unsure, Why
from messages.outgoing import Button, Outgoing
from messages.people import Address, Channel
from tests.standins.loopback import Mood, broken, garbage, reset, silence
from tests.standins.twilio import TwilioStandIn, refused, too_many

NOW = datetime(2026, 3, 6, 19, 30, tzinfo=UTC)
ADA = "+447700900012"
SERVICE = "MG" + "0" * 32


@pytest.fixture
async def twilio() -> AsyncIterator[TwilioStandIn]:
    async with TwilioStandIn() as standin:
        yield standin


@pytest.fixture
async def port(twilio: TwilioStandIn) -> AsyncIterator[SmsPort]:
    made = port_to(twilio)
    yield made
    await made.close()


def port_to(
    twilio: TwilioStandIn, *, token: str = "", sender: str = "", public: str = "https://a.example"
) -> SmsPort:
    return SmsPort(
        twilio.sid,
        token or twilio.token,
        sender or twilio.number,
        twilio.base_url,
        public,
        patience=0.3,
    )


def to_ada(
    text: str = "How's your day been?", number: str = ADA, lifetime: timedelta | None = None
) -> Outgoing:
    return Outgoing(Address(Channel.SMS, number), text, NOW, lifetime=lifetime)


async def test_a_text_leaves_from_our_number_and_tells_us_what_became_of_it(
    twilio: TwilioStandIn, port: SmsPort
) -> None:
    outcome = await port.send(to_ada("I'm ok +1 & you? \u20ac"))
    [text] = twilio.to(ADA)
    assert outcome == Sent(text.sid)
    assert (text.body, text.sender) == ("I'm ok +1 & you? \u20ac", twilio.number)
    assert text.callback == "https://a.example/webhooks/twilio/status"
    assert text.validity is None


async def test_a_messaging_service_sends_instead_of_a_number(twilio: TwilioStandIn) -> None:
    port = port_to(twilio, sender=SERVICE, public="")
    assert isinstance(await port.send(to_ada()), Sent)
    [text] = twilio.to(ADA)
    assert (text.sender, text.callback) == (SERVICE, "")
    await port.close()


@pytest.mark.parametrize(
    ("lifetime", "seconds"),
    [
        (timedelta(hours=2), 7200),
        (timedelta(seconds=1), 300),
        (timedelta(hours=-1), 300),
        (timedelta(days=2), 36000),
    ],
)
async def test_a_text_is_not_carried_around_for_longer_than_it_is_welcome(
    twilio: TwilioStandIn, port: SmsPort, lifetime: timedelta, seconds: int
) -> None:
    await port.send(to_ada(lifetime=lifetime))
    assert twilio.to(ADA)[0].validity == seconds


@pytest.mark.parametrize(
    ("number", "outcome"),
    [
        ("+15005550001", Refused(Why.WRONG_ADDRESS, "21211")),
        ("+15005550002", Refused(Why.OURS, "21612")),
        ("+15005550003", Refused(Why.OURS, "21408")),
        ("+15005550004", Refused(Why.OPTED_OUT, "21610")),
        ("+15005550009", Refused(Why.WRONG_ADDRESS, "21614")),
    ],
)
async def test_twilios_own_test_numbers_are_refused_for_the_reason_that_they_stand_for(
    port: SmsPort, number: str, outcome: Outcome
) -> None:
    assert await port.send(to_ada(number=number)) == outcome


@pytest.mark.parametrize(
    ("mood", "outcome"),
    [
        (refused(21617), Refused(Why.BAD_TEXT, "21617")),
        (refused(30007), Refused(Why.BAD_TEXT, "30007")),
        (refused(30002, 403), Refused(Why.OURS, "30002", whole_channel=True)),
        (refused(12345), Refused(Why.OURS, "12345")),
        (refused(20003, 401), Refused(Why.OURS, "20003", whole_channel=True)),
        (refused(12345, 401), Refused(Why.OURS, "12345", whole_channel=True)),
        (Mood(acts=False, status=404, body=None), Refused(Why.OURS, "404")),
        (too_many(), Later("20429", None, whole_channel=True)),
        (too_many(9), Later("20429", timedelta(seconds=9), whole_channel=True)),
        (refused(21611), Later("21611", None, whole_channel=True)),
        (refused(30001), Later("30001", None, whole_channel=True)),
        (refused(30003), Later("30003")),
        (broken(502), Unsure("502")),
        (refused(20503, 503), Unsure("20503")),
        (reset(acts=False), Unsure("connection lost")),
        (silence(acts=False), Unsure("no answer in time")),
        (garbage(acts=False), Unsure("unreadable answer")),
        (Mood(acts=False, status=201, body={}), Unsure("unreadable answer")),
        (Mood(acts=False, status=302, body=None), Refused(Why.OURS, "302")),
    ],
)
async def test_every_refusal_has_one_meaning_and_is_never_retried_by_a_library(
    twilio: TwilioStandIn, port: SmsPort, mood: Mood, outcome: Outcome
) -> None:
    twilio.next(mood)
    assert await port.send(to_ada()) == outcome
    assert len(twilio.requests) == 1
    assert isinstance(await port.send(to_ada()), Sent), "and the next one goes as usual"


async def test_an_answer_of_a_newer_form_is_understood(
    twilio: TwilioStandIn, port: SmsPort
) -> None:
    body: dict[str, object] = {"type": "x", "title": "Opted out", "status": 400, "code": 21610}
    twilio.next(Mood(acts=False, status=400, body=body))
    assert await port.send(to_ada()) == Refused(Why.OPTED_OUT, "21610")


@pytest.mark.parametrize("mood", [reset(acts=True), silence(acts=True), garbage(acts=True)])
async def test_what_may_have_gone_is_found_at_twilio(
    twilio: TwilioStandIn, port: SmsPort, mood: Mood
) -> None:
    started = twilio.now
    await port.send(to_ada("Another one"))
    twilio.next(mood)
    assert isinstance(await port.send(to_ada()), Unsure)
    assert await port.find_sent(to_ada(), started) == twilio.to(ADA)[1].sid


async def test_silence_is_waited_out_no_longer_than_we_said(
    twilio: TwilioStandIn, port: SmsPort
) -> None:
    twilio.next(silence(acts=False))
    async with asyncio.timeout(2):
        assert await port.send(to_ada()) == Unsure("no answer in time")


async def test_our_secrets_follow_nobody_to_another_address(
    twilio: TwilioStandIn, port: SmsPort
) -> None:
    twilio.next(Mood(acts=False, status=307, headers={"Location": f"{twilio.base_url}/x"}))
    assert isinstance(await port.send(to_ada()), Refused)
    assert len(twilio.requests) == 1


async def test_where_nobody_listens_it_surely_did_not_go() -> None:
    async with TwilioStandIn() as gone:
        port = port_to(gone)
    assert await port.send(to_ada()) == Later("no connection")
    assert [type(fault) for fault in await port.verify()] == [str]
    await port.close()


async def test_long_texts_cost_what_they_take(port: SmsPort) -> None:
    assert port.cost("How's your day been?") == 1
    assert port.cost("x" * 161) == 2
    assert port.cost("\U0001f600" * 36) == 2


async def test_no_word_number_or_token_is_ever_logged(
    twilio: TwilioStandIn, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    port: Port = port_to(twilio)
    twilio.next(garbage(acts=True), reset(acts=True), refused(21610), broken(502))
    private = to_ada("a very private word")
    for _ in range(5):
        await port.send(private)
    await port.find_sent(private, NOW)
    await port.verify()
    await port.close()
    everything = json.dumps([record.getMessage() for record in caplog.records])
    everything += repr(port) + port.describe()
    assert "private word" not in everything
    assert ADA[3:] not in everything
    assert twilio.token not in everything


async def test_buttons_and_presses_are_for_chats_and_leave_a_text_alone(
    twilio: TwilioStandIn, port: SmsPort
) -> None:
    outgoing = Outgoing(
        Address(Channel.SMS, ADA), "Reply A7", NOW, buttons=(Button("Go", "x"),), press_id="1"
    )
    assert isinstance(await port.send(outgoing), Sent)
    assert twilio.to(ADA)[0].body == "Reply A7"
