"""Whatever either side sends, nothing by which they could be reached is in what the other gets."""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.channels.telegram_updates import parse_telegram
from messages.deciding import decide
from messages.effects import AskBuddy, CarryAnswer, Effect, RaiseConcern, Say
from messages.facts import (
    BuddyFacts,
    Conversation,
    Cover,
    InTopic,
    MemberFacts,
    Named,
    Standing,
    Writer,
)
from messages.inbound import Inbound
from messages.masking import masked
from messages.people import Role, Surface
from messages.triage import read
from messages.wording import needs, say

NOW = datetime(2026, 11, 22, 19, 0, tzinfo=UTC)
ANN, BEA = Named(1, "Ann"), Named(2, "Bea")
NUMBER, HANDLE, MAIL, SURNAME = "07700900123", "annabel_g48", "annabel.g@example.com", "Pendlebury"
PROFILE = f"t.me/{HANDLE}"
NAMES = ("oh", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


def spoken(number: str) -> str:
    """As somebody reads it out: "oh seven seven double oh ..."."""
    said, at = [], 0
    while at < len(number):
        twice = number[at] == number[at + 1 : at + 2]
        said.append(f"double {NAMES[int(number[at])]}" if twice else NAMES[int(number[at])])
        at += 2 if twice else 1
    return " ".join(said)


def ways(number: str) -> list[str]:
    """How people write a number past a machine."""
    a, b, c = number[:5], number[5:8], number[8:]
    full = "".join(chr(0xFF10 + int(figure)) for figure in number)
    mixed = f"{number[:2]}{NAMES[int(number[2])]}{number[3:5]} {b} {NAMES[int(c[0])]}{c[1:]}"
    return [
        *(
            number,
            f"{a} {b}{c}",
            f"{a}-{b}-{c}",
            f"{a}.{b}.{c}",
            f"({a}) {b} {c}",
            f"{a}\n{b}\n{c}",
        ),
        *(f"+44{number[1:]}", f"+44 {a[1:]} {b} {c}", f"0044{number[1:]}", " ".join(number)),
        *(
            f"{a}\u200b{b}{c}",
            full,
            mixed,
            number.replace("0", "O"),
            f"{a[:3]} then {a[3:]}{b} then {c}",
        ),
        *(spoken(number), spoken(number).upper(), spoken(number).replace(" ", "-")),
    ]


OTHERS = [
    *(
        f"@{HANDLE}",
        PROFILE,
        f"https://{PROFILE}",
        f"my insta is {HANDLE}",
        f"facebook.com/{HANDLE}",
    ),
    *(MAIL, "annabel.g at example dot com", f"mailto:{MAIL}", f"I'm {HANDLE} on discord"),
]
AROUND = [
    "",
    "hello",
    "it rained",
    "call me at 7",
    "2 cats",
    "ok?",
    ".",
    "see you on here",
    "so",
    "1",
    "\n",
]
numbers = st.integers(0, 999).map(lambda last: f"07700900{last:03}")
leaks = numbers.flatmap(lambda number: st.sampled_from(ways(number))) | st.sampled_from(OTHERS)
words = st.builds(
    lambda before, leak, after: f"{before} {leak} {after}".strip(),
    st.sampled_from(AROUND),
    leaks,
    st.sampled_from(AROUND),
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
MEMBER = MemberFacts(
    Writer(ANN.id, Role.MEMBER, ANN.first_name),
    NOW,
    "GB",
    Cover(on_duty=True),
    "9pm",
    own_buddy=BEA,
)
BUDDY = BuddyFacts(
    Writer(BEA.id, Role.BUDDY, BEA.first_name),
    NOW,
    "GB",
    Cover(on_duty=True),
    conversations=(Conversation(7, ANN, Standing.YOURS),),
)
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


def said_to(other: Named, effects: list[Effect]) -> Iterator[str]:
    """Everything that leaves for the other, worded as it leaves, on both kinds of phone."""
    for effect in effects:
        if isinstance(effect, CarryAnswer) and effect.member == other.id:
            yield effect.words
        elif isinstance(effect, Say) and effect.to == other.id:
            yield from worded(effect)
        elif isinstance(effect, AskBuddy | RaiseConcern):
            yield from said_to(other, list(effect.also))


def worded(one: Say) -> Iterator[str]:
    for surface in (Surface.TEXT, Surface.CHAT):
        plain = dict.fromkeys(needs(one.sentence, surface), "x")
        wording = say(one.sentence, "en", surface, **{**plain, **one.filling})
        yield "\n".join([wording.text, *(f"{b.label} {b.action}" for b in wording.buttons)])


def shows_nothing(text: str) -> None:
    """No run of the number's figures, no handle, profile, e-mail or surname, however written."""
    figures = "".join(str(int(each)) for each in re.findall(r"\d", text))
    for begin in range(3):  # of 07700900nnn: whoever has these has the rest in sight
        assert NUMBER[begin : begin + 6] not in figures, text
    assert not re.search(r"7700|0900", figures), text
    lowered = text.casefold()
    for private in (HANDLE, MAIL, "annabel", SURNAME, "double", "o77oo", "oh seven"):
        assert private.casefold() not in lowered, text


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
