"""The same of everything that Twilio posts: pictures, profiles, forwarded words, long parts."""

from urllib.parse import quote, quote_plus

from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.channels.forms import read_form
from bot.channels.sms_inbound import parse_twilio_inbound
from messages.deciding import decide
from messages.inbound import Inbound
from messages.masking import masked
from messages.triage import read
from tests.bot.what_crosses import (
    ANN,
    BEA,
    BUDDY,
    HANDLE,
    MAIL,
    MEMBER,
    NOW,
    NUMBER,
    PROFILE,
    SURNAME,
    numbers,
    said_to,
    shows_nothing,
    words,
)

FULL = f"+44{NUMBER[1:]}"
FILE = f"{PROFILE}/{NUMBER} {HANDLE}.jpg"
MEDIA: dict[str, dict[str, str]] = {
    "none": {"NumMedia": "0"},
    "picture": {"NumMedia": "1", "MediaUrl0": FILE, "MediaContentType0": "image/jpeg"},
    "two": {
        "NumMedia": "2",
        "MediaUrl0": FILE,
        "MediaContentType0": f"image/{HANDLE}",
        "MediaUrl1": FILE,
        "MediaContentType1": "audio/ogg",
    },
    "card": {"NumMedia": "1", "MediaUrl0": FILE, "MediaContentType0": "text/vcard"},
    "film": {"MediaUrl0": FILE, "MediaContentType0": f'video/mp4; name="{NUMBER}.mp4"'},
    "file": {"MediaUrl0": FILE, "MediaContentType0": f"application/pdf; name={HANDLE}"},
    "announced": {"NumMedia": "1"},
    "place": {
        "Latitude": "53.8",
        "Longitude": "-1.5",
        "Label": SURNAME,
        "Address": f"12 {SURNAME} Road",
    },
}
KNOWN: dict[str, dict[str, str]] = {
    "a text": {"FromCity": SURNAME, "FromZip": NUMBER, "FromCountry": "GB"},
    "WhatsApp": {
        "ProfileName": f"Annie {SURNAME}",
        "WaId": FULL[1:],
        "From": f"whatsapp:{FULL}",
        "ChannelMetadata": f'{{"profile": "{HANDLE}"}}',
        "Forwarded": "true",
    },
    "a reply": {
        "OriginalRepliedMessageSender": f"whatsapp:{FULL}",
        "FrequentlyForwarded": "true",
        "OriginalRepliedMessageSid": f"SM{HANDLE}",
        "ButtonText": MAIL,
        "ButtonPayload": FULL,
    },
    "an advertisement": {
        "ReferralBody": FULL,
        "ReferralHeadline": HANDLE,
        "ReferralSourceUrl": PROFILE,
        "Contacts": FULL,
        "SomethingNew": f"{MAIL} {SURNAME}",
    },
}
SCRIPTS = [0x0660, 0x06F0, 0x0966, 0x09E6, 0x0E50, 0xFF10, 0x1D7CE, 0x1D7F6]
"""Where the figures of other scripts begin: Arabic, Persian, Hindi, Bengali, Thai, wide, bold."""
BETWEEN = [
    *("", " ", "\u00a0", "\u2013", "\u00ad", "\u200b", "\u2060", "\u202e", "\u3164"),
    *("\ufe0f\u20e3", "\u0301"),
]
"""A dash, a frame and an accent among what nobody sees."""
FILLER = [
    *(
        "it rained all day. ",
        "\U0001f327\U0001fac2 ",
        "na\u00efve caf\u00e9 ",
        "\u0644\u064a\u0644 ",
    ),
]


def written(number: str, script: int | None, between: str) -> str:
    """In the figures of one script, with something between any two."""
    figures = [chr(script + int(each)) if script else each for each in number]
    return between.join(figures)


strange = st.builds(written, numbers, st.sampled_from([None, *SCRIPTS]), st.sampled_from(BETWEEN))
long = st.builds(
    lambda before, leak, after, filler: f"{filler * before}{leak} {filler * after}",
    st.integers(0, 30),
    words | strange,
    st.integers(0, 30),
    st.sampled_from(FILLER),
)
bodies = words | strange | long


def form(body: str, media: str, known: str, *, plus: bool = True, twice: bool = False) -> Inbound:
    """As Twilio posts it: everything that it knows of the sender is somewhere in it."""
    fields = {"MessageSid": f"SM{0:032x}", "From": FULL, "To": "+15005550006", "Body": body}
    fields |= MEDIA[media] | KNOWN[known]
    quoted = quote_plus if plus else quote
    pairs = [f"{name}={quoted(value)}" for name, value in fields.items()]
    if twice:
        pairs.append(f"Body={quoted(FULL)}")
    return parse_twilio_inbound(read_form("&".join(pairs).encode()), NOW)


posts = {
    "body": bodies,
    "media": st.sampled_from(sorted(MEDIA)),
    "known": st.sampled_from(sorted(KNOWN)),
    "plus": st.booleans(),
    "twice": st.booleans(),
}


@settings(max_examples=40)
@given(**posts)
@example(body="hello", media="card", known="WhatsApp", plus=True, twice=True)
@example(body="", media="picture", known="an advertisement", plus=True, twice=False)
def test_nothing_of_a_member_reaches_the_buddy(
    body: str, media: str, known: str, plus: bool, twice: bool
) -> None:
    inbound = form(body, media, known, plus=plus, twice=twice)
    for crossing in said_to(BEA, decide(inbound, read(inbound.text), MEMBER)):
        shows_nothing(crossing)
    shows_nothing(masked(inbound.text, "GB"))


@settings(max_examples=40)
@given(**posts)
@example(body="hello", media="two", known="a reply", plus=False, twice=True)
def test_nothing_of_a_buddy_reaches_the_member(
    body: str, media: str, known: str, plus: bool, twice: bool
) -> None:
    inbound = form(body, media, known, plus=plus, twice=twice)
    for crossing in said_to(ANN, decide(inbound, read(inbound.text), BUDDY)):
        shows_nothing(crossing)


def test_words_without_any_of_it_do_cross() -> None:
    """So that the tests above cannot pass by sending nothing."""
    calm = form("it rained all day", "picture", "WhatsApp")
    crossing = list(said_to(BEA, decide(calm, read(calm.text), MEMBER)))
    assert any("it rained all day" in one for one in crossing)
    assert any("a photo" in one for one in crossing)
    plain = form("it rained all day", "none", "a text")
    assert list(said_to(ANN, decide(plain, read(plain.text), BUDDY))) == ["it rained all day"]
