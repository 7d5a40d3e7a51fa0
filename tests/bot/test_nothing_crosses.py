"""Whatever either side sends, nothing by which they could be reached is in what the other gets."""

import json
from dataclasses import replace

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.channels.telegram_updates import parse_telegram
from messages.deciding import decide
from messages.effects import Say
from messages.facts import Conversation, InTopic, Standing
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
    said_to,
    shows_nothing,
    worded,
    words,
)

WHO = {"id": 77, "is_bot": False, "first_name": "Annie", "last_name": SURNAME, "username": HANDLE}
CARD = {
    "phone_number": NUMBER,
    "first_name": "Annie",
    "last_name": SURNAME,
    "vcard": f"TEL:{NUMBER}",
}
FILE = {
    "file_id": "f",
    "file_unique_id": "f",
    "file_name": f"{NUMBER} {HANDLE}.jpg",
    "mime_type": "image/jpeg",
}
PARTS: dict[str, dict[str, object]] = {
    "text": {},
    "contact card": {"contact": CARD},
    "file": {"document": FILE},
    "voice": {"voice": FILE, "duration": 3},
    "photo": {"photo": [{"file_id": "f", "file_unique_id": "f", "width": 1, "height": 1}]},
    "venue": {"venue": {"title": SURNAME, "address": f"12 {SURNAME} Road", "location": {}}},
    "location": {"location": {"latitude": 53.8, "longitude": -1.5}},
    "poll": {"poll": {"id": "p", "question": f"ring {NUMBER}?", "options": [{"text": HANDLE}]}},
    "game": {"game": {"title": HANDLE, "description": MAIL}},
    "unknown": {"some_new_thing": {"profile": PROFILE, "phone": NUMBER}},
}
HEADERS: dict[str, dict[str, object]] = {
    "none": {},
    "forwarded": {"forward_origin": {"type": "user", "date": 1, "sender_user": WHO}},
    "forwarded, hidden": {"forward_origin": {"type": "hidden_user", "sender_user_name": SURNAME}},
    "forwarded, as before": {"forward_from": WHO, "forward_sender_name": SURNAME},
    "reply": {"reply_to_message": {"message_id": 4, "from": WHO, "text": f"{NUMBER} {HANDLE}"}},
    "quote": {"quote": {"text": f"{NUMBER}", "position": 0}, "external_reply": {"origin": WHO}},
    "link under words": {
        "entities": [{"type": "text_link", "offset": 0, "length": 2, "url": PROFILE}]
    },
    "mention": {"entities": [{"type": "text_mention", "offset": 0, "length": 2, "user": WHO}]},
    "signed": {"author_signature": SURNAME, "via_bot": WHO, "sender_chat": {"username": HANDLE}},
}

IN_TOPIC = replace(BUDDY, replied=BUDDY.conversations[0], topic=InTopic(BUDDY.conversations[0]))


def update(text: str, part: str, header: str, *, edited: bool) -> Inbound:
    """As Telegram sends it: everything that it knows of the writer is somewhere in it."""
    caption = "text" if part == "text" else "caption"
    body = {
        "message_id": 5,
        "date": 1,
        "from": WHO,
        "chat": {**WHO, "type": "private"},
        caption: text,
        **PARTS[part],
        **HEADERS[header],
    }
    name = "edited_message" if edited else "message"
    return parse_telegram(json.dumps({"update_id": 9, name: body}).encode(), NOW)


@settings(max_examples=150)
@given(words, st.sampled_from(sorted(PARTS)), st.sampled_from(sorted(HEADERS)), st.booleans())
@example("ring me on 07700 900123", "photo", "forwarded", False)
@example("hello", "file", "quote", False)
@example(
    "call me at 7, oh seven seven double oh nine double oh one two three", "text", "none", False
)
@example("1 077 then 00900 then 123 1", "text", "none", False)
def test_nothing_of_a_member_reaches_the_buddy(
    text: str, part: str, header: str, edited: bool
) -> None:
    inbound = update(text, part, header, edited=edited)
    for crossing in said_to(BEA, decide(inbound, read(inbound.text), MEMBER)):
        shows_nothing(crossing)
    shows_nothing(masked(text, "GB"))  # as whoever accepts a request is shown it


@settings(max_examples=150)
@given(words, st.sampled_from(sorted(PARTS)), st.sampled_from(sorted(HEADERS)), st.booleans())
@example("ring me on 07700 900123", "photo", "forwarded", False)
def test_nothing_of_a_buddy_reaches_the_member(
    text: str, part: str, header: str, edited: bool
) -> None:
    inbound = update(text, part, header, edited=edited)
    for facts in (BUDDY, IN_TOPIC):
        for crossing in said_to(ANN, decide(inbound, read(inbound.text), facts)):
            shows_nothing(crossing)


@pytest.mark.parametrize("standing", list(Standing))
def test_nor_where_words_could_not_be_sent(standing: Standing) -> None:
    inbound = update(f"{NUMBER} {MAIL}", "text", "forwarded", edited=False)
    facts = replace(BUDDY, conversations=(Conversation(7, ANN, standing),))
    found = decide(inbound, read(inbound.text), facts)
    assert list(said_to(ANN, found)) == []
    for one in found:
        if isinstance(one, Say):
            for text in worded(one):
                shows_nothing(text)  # what the writer hears is on a phone, too


def test_words_without_any_of_it_do_cross() -> None:
    """So that the tests above cannot pass by sending nothing."""
    calm = update("it rained all day", "text", "forwarded", edited=False)
    assert any("it rained" in one for one in said_to(BEA, decide(calm, read(calm.text), MEMBER)))
    for facts in (BUDDY, IN_TOPIC):
        assert list(said_to(ANN, decide(calm, read(calm.text), facts))) == ["it rained all day"]
    leak = update("ring me on 07700 900123 please", "photo", "none", edited=False)
    (crossing, *_) = said_to(BEA, decide(leak, read(leak.text), MEMBER))
    assert "ring me on [phone number] please" in crossing
