"""Whatever Twilio brings is received: words, pictures, opt-outs, and forms that make no sense."""

from datetime import UTC, datetime
from urllib.parse import urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.forms import read_form
from bot.channels.sms_inbound import parse_twilio_inbound
from messages.inbound import Inbound, Kind
from messages.people import Address, Channel

NOW = datetime(2026, 3, 6, 19, 30, tzinfo=UTC)
SID = "SM" + "0" * 31 + "7"
ADA = "+447700900012"
USUAL = {
    "ToCountry": "GB",
    "ToState": "",
    "SmsMessageSid": SID,
    "NumMedia": "0",
    "ToCity": "",
    "SmsSid": SID,
    "SmsStatus": "received",
    "Body": "not bad thanks",
    "To": "+447700900999",
    "NumSegments": "1",
    "MessageSid": SID,
    "AccountSid": "AC" + "0" * 32,
    "From": ADA,
    "ApiVersion": "2010-04-01",
}


def read(body: bytes | str) -> Inbound:
    return parse_twilio_inbound(read_form(body.encode() if isinstance(body, str) else body), NOW)


def receive(**fields: str) -> Inbound:
    return read(urlencode({**USUAL, **fields}))


def without(*names: str) -> Inbound:
    return read(urlencode({name: value for name, value in USUAL.items() if name not in names}))


def test_a_text_arrives_exactly_as_it_was_written() -> None:
    assert receive(Body=" I'm ok +1 & you? \u00e9 ") == Inbound(
        address=Address(Channel.SMS, ADA),
        provider_id=SID,
        kind=Kind.TEXT,
        sent_at=NOW,
        text=" I'm ok +1 & you? \u00e9 ",
    )


def test_an_empty_text_is_a_text() -> None:
    assert (receive(Body="").kind, receive(Body="").text) == (Kind.TEXT, "")


@pytest.mark.parametrize(
    ("content_type", "kind"),
    [
        ("image/jpeg", Kind.PHOTO),
        ("IMAGE/PNG", Kind.PHOTO),
        ("audio/amr", Kind.VOICE),
        ("video/3gpp", Kind.VIDEO),
        ("text/x-vcard", Kind.CONTACT),
        ("application/pdf", Kind.FILE),
        ("", Kind.FILE),
    ],
)
def test_what_came_with_it_is_named_and_kept_for_a_person(content_type: str, kind: Kind) -> None:
    media = {"NumMedia": "1", "MediaUrl0": "https://m.example/1", "MediaContentType0": content_type}
    inbound = receive(Body="look", **media)
    assert (inbound.kind, inbound.text) == (kind, "look")
    assert "MediaUrl0" in inbound.raw


def test_something_announced_that_did_not_come_is_for_a_person() -> None:
    assert receive(Body="", NumMedia="10").kind is Kind.UNKNOWN
    assert receive(Body="hi", NumMedia="10").kind is Kind.TEXT
    assert without("Body").kind is Kind.UNKNOWN


@pytest.mark.parametrize(
    ("opt_out", "kind"),
    [
        ("STOP", Kind.CARRIER_STOP),
        ("start", Kind.CARRIER_START),
        ("Help", Kind.CARRIER_HELP),
        ("", Kind.TEXT),
        ("SOMETHING", Kind.TEXT),
    ],
)
def test_an_opt_out_that_twilio_has_answered_is_told_apart(opt_out: str, kind: Kind) -> None:
    inbound = receive(Body="stop it all", OptOutType=opt_out)
    assert (inbound.kind, inbound.text) == (kind, "stop it all")


@pytest.mark.parametrize(
    ("sender", "value", "private"),
    [
        ("+447700900012", "+447700900012", True),
        (" 447700900012", "+447700900012", True),
        ("whatsapp:+447700900012", "whatsapp:+447700900012", True),
        ("whatsapp: 447700900012", "whatsapp:+447700900012", True),
        ("whatsapp:GB.1234", "whatsapp:GB.1234", True),
        ("BANK", "BANK", False),
        ("60777", "60777", False),
        ("", "", False),
    ],
)
def test_only_somebody_who_can_be_answered_is_private(
    sender: str, value: str, private: bool
) -> None:
    inbound = receive(From=sender)
    assert (inbound.address.value, inbound.private) == (value, private)


def test_a_plus_that_was_not_escaped_is_still_a_number() -> None:
    assert read(f"MessageSid={SID}&From=+447700900012&Body=hi").address.value == ADA


def test_the_older_names_of_the_same_field_do() -> None:
    assert without("MessageSid").provider_id == SID
    assert without("MessageSid", "SmsMessageSid").provider_id == SID


def test_a_form_without_a_name_gets_one_that_the_same_form_gets_again() -> None:
    nameless = without("MessageSid", "SmsMessageSid", "SmsSid")
    assert nameless.provider_id.startswith("x")
    assert nameless == without("MessageSid", "SmsMessageSid", "SmsSid")
    assert nameless.provider_id != receive(MessageSid="x" * 500, SmsSid="").provider_id
    assert len(receive(MessageSid="x" * 500).provider_id) <= 80


def test_a_status_of_our_own_message_is_nobody_writing() -> None:
    inbound = receive(SmsStatus="sent", From=ADA)
    assert (inbound.kind, inbound.private) == (Kind.UNKNOWN, False)


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("Body=a%00b", "a\ufffdb"),
        ("Body=%FF%FEhi", "\ufffd\ufffdhi"),
        ("Body=%ED%A0%80", "\ufffd\ufffd\ufffd"),
        ("Body=%E2%80%AEKO", "\u202eKO"),
        ("Body=one&Body=two", "one"),
        ("Body=a=b", "a=b"),
        ("&&Body=%", "%"),
    ],
)
def test_words_that_no_database_takes_are_mended_and_kept(body: str, text: str) -> None:
    assert read(f"MessageSid={SID}&From=%2B447700900012&{body}").text == text


@given(st.binary(max_size=300))
def test_no_body_at_all_breaks_the_reading(body: bytes) -> None:
    inbound = read(body)
    assert inbound.provider_id
    (inbound.text + inbound.raw + inbound.address.value).encode()
    assert "\x00" not in inbound.text + inbound.raw


def test_a_flood_of_fields_is_cut_off() -> None:
    assert len(read_form(b"a=1&" * 100_000).pairs) <= 1000
