"""Asking Twilio what it has: a text that may have gone, and the texts that came while we slept."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.channels.forms import read_form
from bot.channels.port import UNKNOWN, ProviderSilent
from bot.channels.sms import SmsPort
from bot.channels.sms_history import time_of
from bot.channels.sms_inbound import parse_twilio_inbound
from messages.inbound import Kind
from messages.outgoing import Outgoing
from messages.people import Address, Channel
from tests.standins.twilio import Text, TwilioStandIn

ADA, BEN = "+447700900012", "+447700900013"
HOUR = timedelta(hours=1)


@pytest.fixture
async def twilio() -> AsyncIterator[TwilioStandIn]:
    async with TwilioStandIn() as standin:
        yield standin


@pytest.fixture
async def port(twilio: TwilioStandIn) -> AsyncIterator[SmsPort]:
    made = SmsPort(twilio.sid, twilio.token, twilio.number, twilio.base_url, "https://a.example")
    yield made
    await made.close()


def outgoing(text: str = "Hello", number: str = ADA) -> Outgoing:
    return Outgoing(Address(Channel.SMS, number), text, datetime.now(UTC))


def sent(twilio: TwilioStandIn, body: str, *, to: str = ADA, ago: timedelta = HOUR * 0) -> Text:
    number = len(twilio.texts) + 1
    text = Text(f"SM{number:032x}", to, twilio.number, body, twilio.now - ago, 0.0)
    twilio.texts.append(text)
    return text


async def test_only_the_very_text_to_the_very_number_since_then_counts(
    twilio: TwilioStandIn, port: SmsPort
) -> None:
    sent(twilio, "Hello", ago=HOUR)
    sent(twilio, "Hello", to=BEN)
    sent(twilio, "Hello there")
    twilio.texts.append(replace(twilio.hold(ADA, "Hello"), to=ADA))
    since = twilio.now - timedelta(minutes=1)
    assert await port.find_sent(outgoing(), since) is None
    found = sent(twilio, "Hello")
    assert await port.find_sent(outgoing(), since) == found.sid


async def test_a_text_that_still_waits_in_twilios_queue_is_found(
    twilio: TwilioStandIn, port: SmsPort
) -> None:
    """Without a date of sending, as Twilio's list has it."""
    queued = sent(twilio, "Hello")
    assert queued.status == "queued"
    assert await port.find_sent(outgoing(), twilio.now) == queued.sid


async def test_a_trial_account_puts_its_own_words_in_front(
    twilio: TwilioStandIn, port: SmsPort
) -> None:
    trial = sent(twilio, "Sent from your Twilio trial account - Hello")
    assert await port.find_sent(outgoing(), twilio.now) == trial.sid


async def test_it_is_looked_for_on_later_pages_and_no_further_than_it_can_be(
    twilio: TwilioStandIn, port: SmsPort
) -> None:
    twilio.page_size = 10
    for number in range(200):
        sent(twilio, f"Old {number}", ago=HOUR)
    found = sent(twilio, "Hello")
    for number in range(25):
        sent(twilio, f"Later {number}")
    assert await port.find_sent(outgoing(), twilio.now) == found.sid
    twilio.requests.clear()
    assert await port.find_sent(outgoing("Goodbye"), twilio.now) is None
    assert len(twilio.requests) == 4, "the first page that is all too old is the last"


async def test_a_twilio_that_does_not_answer_leaves_it_unknown(
    twilio: TwilioStandIn, port: SmsPort
) -> None:
    sent(twilio, "Hello")
    twilio.deaf = True
    assert await port.find_sent(outgoing(), twilio.now) is UNKNOWN


async def test_what_was_missed_comes_oldest_first_and_is_the_same_message(
    twilio: TwilioStandIn, port: SmsPort
) -> None:
    twilio.page_size = 3
    twilio.hold(ADA, "too old", ago=HOUR * 9)
    held = [twilio.hold(ADA, f"text {n}", ago=HOUR - timedelta(minutes=n)) for n in range(8)]
    sent(twilio, "our own")
    missed = [inbound async for inbound in port.missed(twilio.now - 2 * HOUR)]
    assert [inbound.text for inbound in missed] == [f"text {n}" for n in range(8)]
    webhook = f"MessageSid={held[0].sid}&From=%2B{ADA[1:]}&Body=text 0&NumMedia=0".encode()
    brought = parse_twilio_inbound(read_form(webhook), missed[0].sent_at)
    assert missed[0] == brought, "so that whichever comes second changes nothing"


async def test_a_missed_picture_is_for_a_person(twilio: TwilioStandIn, port: SmsPort) -> None:
    twilio.hold(ADA, "look", media=1)
    [missed] = [inbound async for inbound in port.missed(twilio.now - HOUR)]
    assert (missed.kind, missed.text) == (Kind.FILE, "look")
    assert missed.raw


async def test_texts_to_another_number_of_the_account_are_not_ours(
    twilio: TwilioStandIn, port: SmsPort
) -> None:
    mine = twilio.hold(ADA, "mine")
    twilio.texts.append(replace(mine, sid="SM" + "f" * 32, to="+447700900777", body="theirs"))
    assert [inbound.text async for inbound in port.missed(twilio.now - HOUR)] == ["mine"]


async def test_a_twilio_that_cannot_be_asked_says_so(twilio: TwilioStandIn, port: SmsPort) -> None:
    twilio.deaf = True
    with pytest.raises(ProviderSilent):
        await anext(aiter(port.missed(twilio.now)))


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("Fri, 06 Mar 2026 19:30:00 +0000", datetime(2026, 3, 6, 19, 30, tzinfo=UTC)),
        ("Fri, 06 Mar 2026 20:30:00 +0100", datetime(2026, 3, 6, 19, 30, tzinfo=UTC)),
        ("Fri, 06 Mar 2026 19:30:00 -0000", datetime(2026, 3, 6, 19, 30, tzinfo=UTC)),
        ("yesterday", None),
        ("Fri, 31 Dec 9999 23:59:59 -2300", None),
        (None, None),
    ],
)
def test_twilios_times_are_read_or_left_out(written: object, moment: datetime | None) -> None:
    assert time_of({"date_sent": written}, "date_sent") == moment


async def test_a_number_that_brings_no_texts_to_us_is_found(
    twilio: TwilioStandIn, port: SmsPort
) -> None:
    [fault] = await port.verify()
    assert "https://a.example/webhooks/twilio/sms" in fault
    twilio.sms_url = "https://a.example/webhooks/twilio/sms"
    assert await port.verify() == []


async def test_a_number_of_somebody_else_and_a_wrong_token_are_found(
    twilio: TwilioStandIn,
) -> None:
    url, public = twilio.base_url, "https://a.example"
    other = SmsPort(twilio.sid, twilio.token, BEN, url, public)
    [fault] = await other.verify()
    assert "TWILIO_FROM" in fault
    assert BEN not in fault
    wrong = SmsPort(twilio.sid, "wrong", twilio.number, url, public)
    [fault] = await wrong.verify()
    assert "TWILIO_AUTH_TOKEN" in fault
    await other.close()
    await wrong.close()
