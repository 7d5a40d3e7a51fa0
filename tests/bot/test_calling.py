"""What becomes of a call that we ask Twilio to make, however Twilio and the telephone behave."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from urllib.parse import urlencode

import pytest

from bot.channels.forms import read_form
from bot.channels.pace import CALLS_PER_SECOND, pace_of
from bot.channels.port import UNKNOWN
from bot.channels.voice import VoicePort
from bot.channels.voice_inbound import NO_KEY, parse_call_status, parse_key
from bot.channels.voice_words import twiml
from messages.delivery import Later, Outcome, Refused, Report, Sent, Status, Unsure, Why
from messages.inbound import Kind
from messages.outgoing import Button, Outgoing
from messages.people import Address, Channel
from tests.standins.loopback import Mood, broken, garbage, reset, silence
from tests.standins.twilio import TwilioStandIn, refused, too_many
from tests.standins.twilio_calls import heard, key_url

NOW = datetime(2026, 3, 6, 19, 30, tzinfo=UTC)
JO = "+447700900012"
KEYS = (Button("I'll take it", "take:7"), Button("Not me", "notme:7"))
PAGE = Outgoing(Address(Channel.VOICE, JO), "Urgent alert 7.", NOW, buttons=KEYS)
SID = "CA" + "0" * 31 + "7"


@pytest.fixture
async def twilio() -> AsyncIterator[TwilioStandIn]:
    async with TwilioStandIn() as standin:
        yield standin


@pytest.fixture
async def port(twilio: TwilioStandIn) -> AsyncIterator[VoicePort]:
    made = VoicePort(
        twilio.sid, twilio.token, twilio.number, twilio.base_url, "https://a.example", patience=0.3
    )
    yield made
    await made.close()


async def test_a_call_says_it_twice_and_waits_for_a_key_after_each(
    twilio: TwilioStandIn, port: VoicePort
) -> None:
    outcome = await port.send(PAGE)
    [call] = twilio.calls
    assert outcome == Sent(call.sid)
    assert (call.to, call.sender) == (JO, twilio.number)
    assert heard(call.twiml).startswith("Urgent alert 7. Urgent alert 7. No key was pressed")
    assert key_url(call.twiml) == "https://a.example/webhooks/twilio/voice?1=take:7&2=notme:7"
    assert call.fields["StatusCallback"] == "https://a.example/webhooks/twilio/status"


async def test_words_without_keys_are_said_twice_and_nobody_waits_for_a_key(
    twilio: TwilioStandIn, port: VoicePort
) -> None:
    await port.send(replace(PAGE, buttons=()))
    [call] = twilio.calls
    assert heard(call.twiml) == "Urgent alert 7. Urgent alert 7."
    assert key_url(call.twiml) == ""


async def test_a_voicemail_has_no_time_to_answer_and_a_person_waits_for_no_machine(
    twilio: TwilioStandIn, port: VoicePort
) -> None:
    await port.send(PAGE)
    fields = twilio.calls[0].fields
    assert int(fields["Timeout"]) <= 30
    assert int(fields["TimeLimit"]) <= 300
    assert (fields["MachineDetection"], fields["AsyncAmd"]) == ("Enable", "true")
    assert fields["AsyncAmdStatusCallback"] == fields["StatusCallback"]


@pytest.mark.parametrize(
    ("mood", "outcome"),
    [
        (refused(21210), Refused(Why.OURS, "21210", whole_channel=True)),
        (refused(21215), Refused(Why.OURS, "21215")),
        (refused(21219), Refused(Why.OURS, "21219")),
        (refused(21211), Refused(Why.WRONG_ADDRESS, "21211")),
        (refused(99999), Refused(Why.OURS, "99999")),
        (refused(10004), Later("10004", None, whole_channel=True)),
        (too_many(9), Later("20429", timedelta(seconds=9), whole_channel=True)),
        (broken(502), Unsure("502")),
        (reset(acts=False), Unsure("connection lost")),
        (silence(acts=False), Unsure("no answer in time")),
        (garbage(acts=False), Unsure("unreadable answer")),
        (Mood(acts=False, status=201, body={}), Unsure("unreadable answer")),
    ],
)
async def test_every_refusal_has_one_meaning_and_no_library_rings_twice(
    twilio: TwilioStandIn, port: VoicePort, mood: Mood, outcome: Outcome
) -> None:
    twilio.next(mood)
    assert await port.send(PAGE) == outcome
    assert len(twilio.requests) == 1
    assert isinstance(await port.send(PAGE), Sent), "and the next one goes as usual"


async def test_a_call_that_may_have_been_made_is_looked_for_at_twilio(
    twilio: TwilioStandIn, port: VoicePort
) -> None:
    started = twilio.now
    assert await port.find_sent(PAGE, started) is None
    twilio.next(garbage(acts=True))
    assert isinstance(await port.send(PAGE), Unsure)
    [call] = twilio.calls
    assert await port.find_sent(PAGE, started) == call.sid
    assert await port.find_sent(PAGE, started + timedelta(minutes=5)) is None, "an older call"
    elsewhere = replace(PAGE, address=Address(Channel.VOICE, "+447700900013"))
    assert await port.find_sent(elsewhere, started) is None


async def test_of_two_calls_to_one_phone_nobody_can_say_which_is_which_so_it_rings_again(
    twilio: TwilioStandIn, port: VoicePort
) -> None:
    started = twilio.now
    await port.send(PAGE)
    await port.send(PAGE)
    assert await port.find_sent(PAGE, started) is UNKNOWN
    twilio.deaf = True
    assert await port.find_sent(PAGE, started) is UNKNOWN


async def test_no_more_calls_leave_than_twilio_dials() -> None:
    pace = pace_of(Channel.VOICE)
    assert await pace.depart(1, PAGE.address)
    loop = asyncio.get_running_loop()
    began = loop.time()
    assert await pace.depart(1, PAGE.address)
    assert loop.time() - began >= 0.9 / CALLS_PER_SECOND


@pytest.mark.parametrize("words", ["Tom & Jo's <team>", "a \x00\x1f\ud800 b", '"1" > 0', ""])
def test_whatever_an_organisation_is_called_it_is_markup_that_can_be_read(words: str) -> None:
    said = twiml(words, "https://a.example/?1=take:7&2=notme:7", times=2, after="Goodbye.")
    assert heard(said).endswith("Goodbye.")
    assert "&amp;2=" in said
    assert key_url(said) == "https://a.example/?1=take:7&2=notme:7"
    assert key_url(twiml(words)) == ""


def status(**fields: str) -> Report | None:
    return parse_call_status(read_form(urlencode({"CallSid": SID, **fields}).encode()))


@pytest.mark.parametrize("how", ["busy", "no-answer", "failed", "canceled", "Busy"])
def test_a_phone_that_nobody_answers_is_not_reached(how: str) -> None:
    assert status(CallStatus=how) == Report(SID, Status.UNDELIVERED, how.lower())


def test_a_call_that_is_over_counts_only_with_its_key() -> None:
    assert status(CallStatus="completed") == Report(SID, Status.UNDELIVERED, NO_KEY)


@pytest.mark.parametrize("how", ["queued", "initiated", "ringing", "in-progress"])
def test_a_phone_that_rings_has_reached_nobody_yet(how: str) -> None:
    told = status(CallStatus=how)
    assert told is not None
    assert told.status < Status.DELIVERED


@pytest.mark.parametrize("who", ["machine_start", "machine_end_beep", "machine_end_other", "fax"])
def test_a_machine_is_nobody(who: str) -> None:
    told = Report(SID, Status.UNDELIVERED, who.partition("_")[0])
    assert status(AnsweredBy=who) == told
    assert status(AnsweredBy=who, CallStatus="completed") == told


@pytest.mark.parametrize("fields", [{"AnsweredBy": "human"}, {"AnsweredBy": "unknown"}, {}])
def test_a_person_who_answers_has_taken_nothing_yet(fields: dict[str, str]) -> None:
    assert status(**fields) is None


def test_a_status_without_a_call_changes_nothing() -> None:
    assert parse_call_status(read_form(b"CallStatus=completed&MessageSid=SM1")) is None


def test_a_key_is_a_button_under_the_text_of_the_same_page() -> None:
    body = urlencode({"CallSid": SID, "To": JO, "Digits": "2", "Direction": "outbound-api"})
    press = parse_key(read_form(body.encode()), "1=take:7&2=notme:7")
    assert press is not None
    inbound = press.inbound(NOW)
    assert (inbound.kind, inbound.button) == (Kind.BUTTON, "notme:7")
    assert inbound.address == Address(Channel.SMS, JO)
    assert (press.alert, inbound.provider_id) == (7, f"{SID}-2")


@pytest.mark.parametrize("key", ["3", "9", "#", "*", "", "x"])
def test_any_other_key_asks_for_nothing(key: str) -> None:
    body = urlencode({"CallSid": SID, "To": JO, "Digits": key})
    press = parse_key(read_form(body.encode()), "1=take:7&2=notme:7")
    assert press is not None
    assert press.command is None


@pytest.mark.parametrize(
    "fields",
    [
        {"CallSid": SID, "To": JO, "Digits": "1", "Direction": "inbound"},
        {"CallSid": SID, "Digits": "1"},
        {"To": JO, "Digits": "1"},
        {"CallSid": "C" * 99, "To": JO, "Digits": "1"},
    ],
)
def test_who_calls_us_could_be_anybody(fields: dict[str, str]) -> None:
    assert parse_key(read_form(urlencode(fields).encode()), "1=take:7") is None
