"""Bodies that nobody should send to a webhook, and that somebody will."""

import json
from urllib.parse import quote

_WHO = {"id": 7_900_001, "is_bot": False, "first_name": "H"}
_WHERE = {"id": 7_900_001, "type": "private"}


def _update(number: int, **message: object) -> bytes:
    whole = {"message_id": 1, "date": 1_700_000_000, "chat": _WHERE, "from": _WHO, **message}
    return json.dumps({"update_id": number, "message": whole}).encode()


FOR_TELEGRAM: dict[str, bytes] = {
    "nothing": b"",
    "null": b"null",
    "true": b"true",
    "a number": b"12345678901234567890123",
    "not a number": b'{"update_id": NaN}',
    "a list": b'[{"update_id": 1}]',
    "an empty object": b"{}",
    "half of an object": b'{"update_id": 1, "message": {"te',
    "a byte order mark": b"\xef\xbb\xbf{}",
    "bytes that are no letters": b"\xff\xfe\x00\x01",
    "a bad byte inside words": _update(60_001, text="caf?").replace(b"?", b"\xe9"),
    "a thousand lists": b"[" * 1000 + b"]" * 1000,
    "a hundred thousand lists": b"[" * 100_000,
    "no number": b'{"message": {"text": "hello"}}',
    "a number as text": b'{"update_id": "seven", "message": {}}',
    "a number that fits nowhere": b'{"update_id": 9223372036854775808}',
    "a number below nothing": b'{"update_id": -5, "message": null}',
    "the same key twice": b'{"update_id": 60002, "update_id": 60003, "message": {}}',
    "an unknown kind": b'{"update_id": 60004, "hologram": {"from": {"id": 7900001}}}',
    "a message that is text": b'{"update_id": 60005, "message": "hello"}',
    "no chat": _update(60_006, chat=None, text="hello"),
    "a chat that is a list": _update(60_007, chat=[1, 2], text="hello"),
    "a chat number that is text": _update(60_008, chat={"id": "me", "type": "private"}),
    "a chat number that fits nowhere": _update(60_009, chat={"id": 2**70, "type": "private"}),
    "a chat number that is true": _update(60_010, chat={"id": True, "type": "private"}),
    "a chat of 52 bits": _update(60_011, chat={"id": 2**52 - 1, "type": "private"}, text="hello"),
    "words that are a number": _update(60_012, text=5),
    "words that are an object": _update(60_013, text={"a": 1}),
    "no words at all": _update(60_014),
    "half a surrogate pair": _update(60_015, text="\ud800 hello"),
    "a nul": _update(60_016, text="a\0b"),
    "words from right to left": _update(60_017, text="\u202e\u200b/start\u200d"),
    "a quarter of a megabyte": _update(60_019, text="b" * 250_000),
    "a date before all dates": _update(60_020, date=-1, text="hello"),
    "a date after all dates": _update(60_021, date=10**18, text="hello"),
    "a date in words": _update(60_022, date="yesterday", text="hello"),
    "a name of markup": _update(60_023, text="hi") + b" " * 10,
    "entities out of range": _update(
        60_024, text="hi", entities=[{"type": "bold", "offset": 99, "length": 900}]
    ),
    "a start with nonsense": _update(60_025, text="/start ../../etc/passwd?x=%00"),
    "photos that are none": _update(60_026, photo=[]),
    "a reply to nothing": _update(60_027, text="hi", reply_to_message={"message_id": None}),
    "an album of nulls": _update(60_028, photo=[None, None], caption=7),
    "a press without anything": b'{"update_id": 60029, "callback_query": {}}',
    "a press on a message too old": json.dumps(
        {
            "update_id": 60_030,
            "callback_query": {
                "id": "1",
                "from": _WHO,
                "chat_instance": "1",
                "data": "take:99999999999999999999",
                "message": {"message_id": 5, "date": 0, "chat": _WHERE},
            },
        }
    ).encode(),
    "a press of somebody else's making": json.dumps(
        {
            "update_id": 60_031,
            "callback_query": {"id": "2", "from": _WHO, "data": "\u0000:;'--"},
        }
    ).encode(),
    "a reaction of nulls": b'{"update_id": 60032, "message_reaction": {"new_reaction": [null]}}',
    "a member who is nobody": b'{"update_id": 60033, "my_chat_member": {"chat": {"id": 5}}}',
    "a form instead": b"MessageSid=SM1&From=%2B447700900001&Body=hi",
}

_FROM, _TO = quote("+447700900998"), quote("+15005550006")


def _form(number: int, **fields: str) -> bytes:
    given = {"MessageSid": f"SMhostile{number}", "From": _FROM, "To": _TO, "Body": "hi", **fields}
    return "&".join(f"{name}={value}" for name, value in given.items()).encode()


FOR_TWILIO: dict[str, bytes] = {
    "nothing": b"",
    "only ampersands": b"&&&&&",
    "no equals sign": b"MessageSid",
    "JSON instead": b'{"MessageSid": "SM1"}',
    "no sender": b"MessageSid=SMhostile1&To=%2B15005550006&Body=hi",
    "no name": b"From=%2B447700900998&To=%2B15005550006&Body=hi",
    "an empty name": _form(2, MessageSid=""),
    "a name of a thousand letters": _form(3, MessageSid="S" * 1000),
    "no words": b"MessageSid=SMhostile4&From=%2B447700900998&To=%2B15005550006",
    "a nul in the words": _form(5, Body="a%00b"),
    "bytes that are no letters": _form(6, Body="%FF%FE"),
    "half an escape": _form(7, Body="100%"),
    "half a surrogate pair": _form(8, Body="%ED%A0%80"),
    "a sender that is a name": _form(9, From="BANK"),
    "a sender that is a short code": _form(10, From="78070"),
    "a sender of a thousand figures": _form(11, From="%2B" + "4" * 1000),
    "a sender with a plus that was not escaped": _form(12, From="+447700900998"),
    "pictures that are none": _form(13, Body="", NumMedia="10"),
    "pictures in words": _form(14, NumMedia="many"),
    "words from right to left": _form(15, Body="%E2%80%AEKO"),
    "nine hundred fields": b"&".join(b"a%d=1" % n for n in range(900)),
    "the same field twice": _form(16) + b"&Body=and+again",
    "a status in the wrong place": _form(17, MessageStatus="delivered"),
    "a status of nothing we know": b"MessageSid=SMunknown&MessageStatus=delivered",
    "a status of no kind": b"MessageSid=SMunknown&MessageStatus=vanished&ErrorCode=x",
    "an error that is words": b"MessageSid=SMunknown&MessageStatus=failed&ErrorCode=" + b"9" * 500,
    "a quarter of a megabyte": _form(19, Body="b" * 250_000),
    "an opt-out of no kind": _form(20, OptOutType="MAYBE"),
    "a place without a place": _form(21, Latitude="north", Longitude=""),
}
