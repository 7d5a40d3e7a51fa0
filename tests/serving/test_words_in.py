"""Whatever providers bring, and however often: the next good message arrives, and arrives once."""

import asyncio
from io import BytesIO
from urllib.parse import parse_qsl

import pytest
from multidict import MultiDict
from sqlalchemy import select
from twilio.request_validator import RequestValidator  # type: ignore[import-untyped]

from bot.tables import messages
from messages.people import Channel
from tests.serving.hostile import FOR_TELEGRAM, FOR_TWILIO
from tests.serving.street import SMS, STATUS, Street

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def test_no_hostile_update_stops_the_next_good_one(busy_street: Street) -> None:
    here = busy_street
    ann = await here.buddy("Ann Pottinger", Channel.TELEGRAM)
    sam = await here.member("Sam Lovelock", Channel.TELEGRAM, ann)
    for name, body in FOR_TELEGRAM.items():
        status = await here.telegram.bring_body(body)
        assert status == 200, (name, status)
    burst = [here.telegram.bring_body(body) for body in FOR_TELEGRAM.values()]
    assert set(await asyncio.gather(*burst)) == {200}
    await here.says(sam, "the tulips are out at last")
    await here.hears(ann, "the tulips are out at last")


async def test_no_hostile_form_stops_the_next_good_one(busy_street: Street) -> None:
    here = busy_street
    ann = await here.buddy("Ann Fairweather", Channel.SMS)
    sam = await here.member("Sam Merryweather", Channel.SMS, ann)
    for path, good in ((SMS, 200), (STATUS, 204)):
        for name, body in FOR_TWILIO.items():
            status = await _bring(here, path, body)
            assert status == good, (path, name, status)
        burst = [_bring(here, path, body) for body in FOR_TWILIO.values()]
        assert set(await asyncio.gather(*burst)) == {good}
    await here.says(sam, "the roses are out at last")
    await here.hears(ann, "the roses are out at last")


async def test_a_body_longer_than_anything_genuine_is_turned_away(busy_street: Street) -> None:
    await busy_street.telegram.until(lambda: bool(busy_street.telegram.webhook))
    webhook = busy_street.telegram.webhook
    headers = {"X-Telegram-Bot-Api-Secret-Token": str(webhook["secret_token"])}
    for url in (str(webhook["url"]), busy_street.served.url + SMS, busy_street.served.url + STATUS):
        long = BytesIO(b"a" * 1_100_000)
        assert await busy_street.served.post(url, data=long, headers=headers) == 413


async def test_the_same_message_twenty_times_at_once_is_carried_once(busy_street: Street) -> None:
    here = busy_street
    ann = await here.buddy("Ann Heatherington", Channel.SMS)
    bob = await here.buddy("Bob Heatherington", Channel.TELEGRAM)
    sam = await here.member("Sam Silverstone", Channel.TELEGRAM, ann)
    kit = await here.member("Kit Silverstone", Channel.SMS, bob)
    update = here.telegram_says(sam, "we had soup")
    text = here.twilio_holds(kit, "we had stew")
    brought = [here.telegram.bring(update) for _ in range(20)]
    brought += [here.brings(text) for _ in range(20)]
    assert set(await asyncio.gather(*brought)) == {200}
    await here.all_is_sent()
    assert len(await here.hears(ann, "we had soup")) == 1
    assert len(await here.hears(bob, "we had stew")) == 1
    names = (f"u{update['update_id']}", text.sid)
    assert len(await here.stored(select(messages).where(messages.c.provider_id.in_(names)))) == 2


async def _bring(here: Street, path: str, body: bytes) -> int:
    url = here.served.url + path
    fields = MultiDict(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True))
    signed = RequestValidator(here.twilio.token).compute_signature(url, fields)
    headers = {
        "X-Twilio-Signature": signed,
        "Content-Type": "application/x-www-form-urlencoded; charset=UTF-8",
    }
    return await here.served.post(url, data=body, headers=headers)
