"""Whatever Telegram brings is received, whoever else could read it."""

import json
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.telegram_updates import parse_telegram
from messages.inbound import Inbound, Kind
from messages.people import Address, Channel

NOW = datetime(2026, 3, 6, 19, 30, tzinfo=UTC)
SENT = datetime(2026, 3, 6, 19, 29, tzinfo=UTC)
AT = int(SENT.timestamp())
SAM = {"id": 700100, "type": "private", "first_name": "Sam"}
GROUP = {"id": -100200, "type": "supergroup", "title": "Hello Team"}
FILE = {"file_id": "f", "file_unique_id": "u"}

Fields = dict[str, object]


def read(update: object) -> Inbound:
    return parse_telegram(json.dumps(update).encode(), NOW)


def read_message(kind: str = "message", /, **fields: object) -> Inbound:
    return read({"update_id": 51, kind: {"message_id": 9, "date": AT, "chat": SAM} | fields})


def test_words_arrive_exactly_as_they_were_written() -> None:
    inbound = read_message(text="  not bad,\nthanks \u2019 ")
    assert inbound == Inbound(
        address=Address(Channel.TELEGRAM, "700100"),
        provider_id="u51",
        kind=Kind.TEXT,
        sent_at=SENT,
        text="  not bad,\nthanks \u2019 ",
    )


@pytest.mark.parametrize(
    ("fields", "kind", "text"),
    [
        ({"photo": [FILE], "caption": "my cat"}, Kind.PHOTO, "my cat"),
        ({"video": FILE, "caption": "look"}, Kind.VIDEO, "look"),
        ({"video_note": FILE}, Kind.VIDEO, ""),
        ({"animation": FILE, "document": FILE}, Kind.VIDEO, ""),
        ({"voice": FILE}, Kind.VOICE, ""),
        ({"audio": FILE, "caption": "our song"}, Kind.VOICE, "our song"),
        ({"sticker": FILE | {"emoji": "\U0001f622"}}, Kind.STICKER, "\U0001f622"),
        ({"dice": {"emoji": "\U0001f3b2", "value": 3}}, Kind.STICKER, "\U0001f3b2"),
        ({"location": {"latitude": 51.5, "longitude": 0}}, Kind.LOCATION, ""),
        ({"venue": {"title": "Cafe"}, "location": {}}, Kind.LOCATION, ""),
        ({"contact": {"phone_number": "+447700900001"}}, Kind.CONTACT, ""),
        ({"document": FILE, "caption": "my letter"}, Kind.FILE, "my letter"),
        (
            {"poll": {"question": "Why go on?", "options": [{"text": "no reason"}]}},
            Kind.POLL,
            "Why go on?\nno reason",
        ),
        ({"checklist": {"title": "Last things", "tasks": [{"text": "will"}]}}, Kind.UNKNOWN, None),
        ({"game": {"title": "Chess"}}, Kind.UNKNOWN, ""),
        ({"story": {"id": 3}}, Kind.UNKNOWN, ""),
        ({"something_of_next_year": {"x": 1}}, Kind.UNKNOWN, ""),
        ({}, Kind.UNKNOWN, ""),
    ],
)
def test_what_is_more_than_words_keeps_its_body_for_a_person(
    fields: Fields, kind: Kind, text: str | None
) -> None:
    inbound = read_message(**fields)
    assert (inbound.kind, inbound.private) == (kind, True)
    assert inbound.text == ("Last things\nwill" if text is None else text)
    assert '"update_id": 51' in inbound.raw


def test_an_official_sample_that_the_library_refuses_is_received() -> None:
    body = {
        "update_id": 10000,
        "message": {
            "date": AT,
            "chat": {"id": 700100, "first_name": "Sam"},
            "message_id": 1365,
            "from": {"id": 700100, "first_name": "Sam"},
            "text": "/start A7",
        },
    }
    inbound = read(body)
    assert (inbound.address.value, inbound.text, inbound.private) == ("700100", "/start A7", True)


def test_commands_keep_their_text() -> None:
    assert read_message(text="/help@hello_bot please").text == "/help@hello_bot please"


def test_a_reply_names_the_message_of_ours_that_it_answers() -> None:
    inbound = read_message(text="yes", reply_to_message={"message_id": 44, "date": 1, "chat": SAM})
    assert inbound.answer_to == "44"


def test_an_edit_is_an_edit_with_its_new_words_and_its_own_time() -> None:
    edit = read_message("edited_message", text="I am not ok", edit_date=AT + 20)
    assert (edit.kind, edit.text) == (Kind.EDITED, "I am not ok")
    assert edit.sent_at == SENT + timedelta(seconds=20)


def test_a_live_location_moving_along_asks_nobody_to_look_again_and_again() -> None:
    assert not read_message("edited_message", location={"latitude": 1, "longitude": 2}).private


def test_a_press_carries_its_action_and_the_message_it_belongs_to() -> None:
    query = {
        "id": "4382",
        "from": SAM,
        "message": {"message_id": 12, "date": AT - 9999, "chat": SAM, "text": "Who can?"},
        "chat_instance": "1",
        "data": "accept:7",
    }
    press = read({"update_id": 52, "callback_query": query})
    assert (press.kind, press.button, press.answer_to, press.press_id) == (
        Kind.BUTTON,
        "accept:7",
        "12",
        "4382",
    )
    assert press.sent_at == NOW, "the date in a press is when we sent the button"
    assert press.address.value == "700100"


@pytest.mark.parametrize(
    "message", [None, {"message_id": 12, "date": 0, "chat": SAM}], ids=["no message", "too old"]
)
def test_a_press_on_a_message_that_telegram_no_longer_shows_still_counts(
    message: Fields | None,
) -> None:
    query = {"id": 77, "from": SAM, "data": "take:7", "message": message}
    press = read({"update_id": 53, "callback_query": query})
    assert (press.address.value, press.button, press.press_id) == ("700100", "take:7", "77")


@pytest.mark.parametrize(
    ("reactions", "text"),
    [
        ([{"type": "emoji", "emoji": "\u2764"}], "\u2764"),
        ([{"type": "custom_emoji", "custom_emoji_id": "5"}], ""),
        ([], ""),
    ],
)
def test_a_reaction_is_its_emoji_as_it_stands_now(reactions: list[Fields], text: str) -> None:
    reaction = {
        "chat": SAM,
        "message_id": 12,
        "user": SAM,
        "date": AT,
        "old_reaction": [{"type": "emoji", "emoji": "\U0001f44e"}],
        "new_reaction": reactions,
    }
    inbound = read({"update_id": 54, "message_reaction": reaction})
    assert (inbound.kind, inbound.text, inbound.answer_to) == (Kind.REACTION, text, "12")


@pytest.mark.parametrize(
    ("chat", "status", "kind"),
    [
        (SAM, "kicked", Kind.BLOCKED),
        (SAM, "left", Kind.BLOCKED),
        (SAM, "member", Kind.UNBLOCKED),
        (GROUP, "kicked", Kind.UNKNOWN),
        (GROUP, "member", Kind.UNKNOWN),
    ],
)
def test_blocking_and_unblocking_are_told_apart_from_joining_a_group(
    chat: Fields, status: str, kind: Kind
) -> None:
    change = {"chat": chat, "from": SAM, "date": AT, "new_chat_member": {"status": status}}
    inbound = read({"update_id": 55, "my_chat_member": change})
    assert (inbound.kind, inbound.private) == (kind, kind is not Kind.UNKNOWN)


@pytest.mark.parametrize(
    "update",
    [
        {"message": {"message_id": 1, "date": AT, "chat": GROUP, "from": SAM, "text": "hi"}},
        {"message": {"message_id": 1, "date": AT, "chat": {"id": -5}, "migrate_to_chat_id": -100}},
        {"channel_post": {"message_id": 1, "date": AT, "chat": GROUP, "text": "hi"}},
        {"business_message": {"message_id": 1, "date": AT, "chat": SAM, "text": "hi"}},
        {"message": {"message_id": 1, "date": AT, "chat": SAM, "pinned_message": {"text": "x"}}},
        {"inline_query": {"id": "1", "from": SAM, "query": "hello", "offset": ""}},
        {"poll": {"id": "1", "question": "Not ours?", "options": []}},
        {"chat_member": {"chat": GROUP, "from": SAM, "date": AT}},
    ],
)
def test_what_nobody_said_to_us_is_recorded_and_not_answered(update: Fields) -> None:
    inbound = read({"update_id": 56, **update})
    assert (inbound.provider_id, inbound.private) == ("u56", False)


def test_a_kind_of_update_that_nobody_knew_is_for_a_person() -> None:
    inbound = read({"update_id": 57, "whisper": {"chat": SAM, "text": "help me"}})
    assert (inbound.kind, inbound.text, inbound.private) == (Kind.UNKNOWN, "help me", True)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"null",
        b"[]",
        b"[1,2",
        b'"text"',
        b"\xff\xfe\x00",
        b"[" * 100_000,
        b'{"update_id": ' + b"9" * 5000 + b"}",
        b'{"update_id": 1e400}',
        b'{"update_id": "x", "message": []}',
        b'{"update_id": true, "message": null}',
        b'{"message": {"chat": {"id": 99999999999999999999999}, "text": 5, "date": "soon"}}',
    ],
)
def test_a_body_that_is_no_update_is_kept_under_a_name_of_its_own(body: bytes) -> None:
    first, again = parse_telegram(body, NOW), parse_telegram(body, NOW + timedelta(hours=1))
    assert first.kind is Kind.UNKNOWN
    assert not first.private
    assert first.address.value == ""
    assert first.provider_id.startswith("x")
    assert first.provider_id == again.provider_id, "the same body twice is one thing"


@pytest.mark.parametrize("date", [None, -1, 0, True, "x", 2**70, AT + 99_999_999])
def test_a_date_that_cannot_be_is_the_time_we_got_it(date: object) -> None:
    assert read_message(text="hi", date=date).sent_at == NOW


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (rb'{"update_id":1,"message":{"chat":{"id":5},"text":"\ud800 x"}}', "\ufffd x"),
        (rb'{"update_id":1,"message":{"chat":{"id":5},"text":"a\u0000b"}}', "a\ufffdb"),
        (b'{"update_id":1,"message":{"chat":{"id":5},"text":"a\xffb"}}', "a\ufffdb"),
        (rb'{"update_id":1,"message":{"chat":{"id":5},"text":"\ud83d\ude00"}}', "\U0001f600"),
        (b'\xef\xbb\xbf{"update_id":1,"message":{"chat":{"id":5},"text":"hi"}}', "hi"),
    ],
)
def test_words_that_no_database_takes_are_mended_and_kept(body: bytes, text: str) -> None:
    assert parse_telegram(body, NOW).text == text


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["chat", "from", "text", "id", "date", "message", "type", "poll", "emoji"]
            ),
            inner,
            max_size=5,
        )
    ),
    max_leaves=20,
)
_kinds = st.sampled_from(
    ["message", "edited_message", "callback_query", "message_reaction", "my_chat_member", "poll"]
)


@given(_kinds, _json)
def test_nothing_that_telegram_could_bring_breaks_the_reading(kind: str, inside: object) -> None:
    inbound = read({"update_id": 58, kind: inside})
    assert inbound.provider_id == "u58"
    (inbound.text + inbound.raw + inbound.button + inbound.address.value).encode()
    assert "\x00" not in inbound.text + inbound.raw
    assert len(inbound.answer_to) <= 80
    assert len(inbound.press_id) <= 80


@given(st.binary(max_size=200))
def test_no_body_at_all_breaks_the_reading(body: bytes) -> None:
    assert parse_telegram(body, NOW).provider_id
