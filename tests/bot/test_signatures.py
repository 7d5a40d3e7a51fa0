"""Only a provider opens its own webhook, on the address that it was given."""

from collections.abc import Iterable
from urllib.parse import urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st
from twilio.request_validator import RequestValidator  # type: ignore[import-untyped]

from bot.channels.forms import read_form
from bot.channels.signatures import from_telegram, from_twilio, webhook_url

TOKEN = "12345"
URL = "https://mycompany.com/myapp.php?foo=1&bar=2"
CALL = [
    ("CallSid", "CA1234567890ABCDE"),
    ("Digits", "1234"),
    ("From", "+14158675309"),
    ("To", "+18005551212"),
    ("Caller", "+14158675309"),
]
OTHER_CALL = [
    ("Digits", "1234"),
    ("To", "+18005551212"),
    ("From", "+14158675310"),
    ("Caller", "+14158675310"),
    ("CallSid", "CA1234567890ABCDE"),
]
REPEATED = [
    ("Sid", "CA123"),
    ("SidAccount", "AC123"),
    ("Digits", "5678"),
    ("Digits", "1234"),
    ("Digits", "1234"),
]
WITH_PORT = "https://mycompany.com:443/myapp.php?foo=1&bar=2"
JSON_BODY = b'{"property": "value", "boolean": true}'
JSON_URL = f"{URL}&bodySHA256=0a1ff7634d9ab3b95db5c9a2dfe9416e41502b283a80c7cf19632632f96e6620"

Pairs = list[tuple[str, str]]

PUBLISHED = [
    (URL, CALL, b"", "RSOYDt4T1cUTdK1PDd93/VVr8B8="),
    (URL, OTHER_CALL, b"", "GvWf1cFY/Q7PnoempGyD5oXAezc="),
    (URL, REPEATED, b"", "IK+Dwps556ElfBT0I3Rgjkr1wJU="),
    (WITH_PORT, CALL, b"", "kvajT1Ptam85bY51eRf/AJRuM3w="),
    (JSON_URL, [], JSON_BODY, "a9nBmqA0ju/hNViExpshrM61xv4="),
]
"""Facts that Twilio publishes with its own client."""


@pytest.mark.parametrize(("url", "pairs", "body", "signature"), PUBLISHED)
def test_every_published_signature_opens(
    url: str, pairs: Pairs, body: bytes, signature: str
) -> None:
    assert from_twilio(TOKEN, url, pairs, signature, body=body)


@pytest.mark.parametrize(("url", "pairs", "body", "signature"), PUBLISHED)
def test_nothing_else_opens(url: str, pairs: Pairs, body: bytes, signature: str) -> None:
    assert not from_twilio("another token", url, pairs, signature, body=body)
    assert not from_twilio("", url, pairs, signature, body=body)
    assert not from_twilio(TOKEN, url, pairs, "", body=body)
    assert not from_twilio(TOKEN, url, pairs, "\u00e9" + signature[1:], body=body)
    assert not from_twilio(TOKEN, url.replace("foo=1", "foo=2"), pairs, signature, body=body)
    assert not from_twilio(TOKEN, url, [*pairs, ("Body", "x")], signature, body=body)


def test_a_changed_json_body_does_not_open() -> None:
    assert not from_twilio(TOKEN, JSON_URL, [], "a9nBmqA0ju/hNViExpshrM61xv4=", body=b"{}")


def test_it_does_not_matter_which_of_the_two_of_us_wrote_the_port() -> None:
    signature = RequestValidator(TOKEN).compute_signature(WITH_PORT, dict(CALL))
    assert from_twilio(TOKEN, URL, CALL, signature)
    signature = RequestValidator(TOKEN).compute_signature(URL, dict(CALL))
    assert from_twilio(TOKEN, WITH_PORT, CALL, signature)


def test_the_address_is_the_public_one_with_its_path_and_query() -> None:
    assert webhook_url("https://a.example/", "/webhooks/twilio/sms", "x=&y=1") == (
        "https://a.example/webhooks/twilio/sms?x=&y=1"
    )


class Fields(dict[str, list[str]]):
    """A form as the referee wants it: several values for a name."""

    def __init__(self, pairs: Iterable[tuple[str, str]]) -> None:
        super().__init__()
        for name, value in pairs:
            self.setdefault(name, []).append(value)

    def getall(self, name: str) -> list[str]:
        return self[name]


_texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
_pairs = st.lists(st.tuples(_texts.filter(bool), _texts), min_size=1, max_size=6)


@given(_pairs)
def test_any_form_is_signed_as_twilio_itself_signs_it(pairs: Pairs) -> None:
    """Through the wire and back: blank values, repeats, other scripts."""
    form = read_form(urlencode(pairs).encode())
    assert list(form.pairs) == pairs
    signature = RequestValidator(TOKEN).compute_signature(URL, Fields(pairs))
    assert from_twilio(TOKEN, URL, form.pairs, signature)


def test_telegram_is_known_by_the_secret_that_it_was_given() -> None:
    assert from_telegram("a-long-secret", "a-long-secret")
    assert not from_telegram("a-long-secret", "a-long-secres")
    assert not from_telegram("a-long-secret", "")
    assert not from_telegram("a-long-secret", "\u00e9")


def test_an_unset_secret_opens_nothing() -> None:
    assert not from_telegram("", "")
