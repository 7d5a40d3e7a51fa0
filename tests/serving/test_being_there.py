"""A served process is alive, ready, known to Telegram, and closed to whoever is not a provider."""

import pytest
from sqlalchemy import select

from bot.tables import messages
from messages.people import Channel
from tests.serving.street import SMS, STATUS, Street

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def test_it_says_that_it_is_alive_and_ready(busy_street: Street) -> None:
    assert await busy_street.served.get("/healthz") == (200, "alive\n")
    status, words = await busy_street.served.get("/readyz")
    assert (status, '"ready":true' in words) == (200, True)


async def test_it_counts_for_prometheus(busy_street: Street) -> None:
    status, words = await busy_street.served.get("/metrics")
    assert status == 200
    assert "goodevening_last_beat_timestamp_seconds" in words


async def test_telegram_is_told_where_to_call_with_a_secret_and_what_to_bring(
    busy_street: Street,
) -> None:
    await busy_street.telegram.until(lambda: bool(busy_street.telegram.webhook))
    webhook = busy_street.telegram.webhook
    assert webhook["url"] == busy_street.served.url + "/webhooks/telegram"
    assert len(str(webhook["secret_token"])) >= 32
    wanted = webhook["allowed_updates"]
    assert isinstance(wanted, list)
    assert {"message", "callback_query", "message_reaction", "my_chat_member"} <= set(wanted)


async def test_an_update_without_the_secret_is_turned_away(busy_street: Street) -> None:
    sam = await busy_street.member("Samuel Okafor", Channel.TELEGRAM)
    update = busy_street.telegram_says(sam, "kms tonight")
    url = str(busy_street.telegram.webhook["url"])
    for headers in ({}, {"X-Telegram-Bot-Api-Secret-Token": "guessed"}):
        assert await busy_street.served.post(url, json=update, headers=headers) == 403
    number = f"u{update['update_id']}"
    assert not await busy_street.stored(select(messages).where(messages.c.provider_id == number))


async def test_a_form_that_twilio_did_not_sign_is_turned_away(busy_street: Street) -> None:
    sam = await busy_street.member("Samuel Okoro", Channel.SMS)
    text = busy_street.twilio_holds(sam, "ive took all my pills")
    form = {"MessageSid": text.sid, "From": text.sender, "To": text.to, "Body": text.body}
    for path in (SMS, STATUS, "/webhooks/twilio/voice?1=take:1"):
        url = busy_street.served.url + path
        for headers in ({}, {"X-Twilio-Signature": "AAAAAAAAAAAAAAAAAAAAAAAAAAA="}):
            assert await busy_street.served.post(url, data=form, headers=headers) == 403
    assert not await busy_street.stored(select(messages).where(messages.c.provider_id == text.sid))


async def test_a_signature_for_another_address_opens_nothing(busy_street: Street) -> None:
    form = {"MessageSid": "SM1", "From": "+447700900999", "To": "+15005550006", "Body": "hello"}
    here = busy_street.served.url + SMS
    for elsewhere in ("https://evening.example" + SMS, busy_street.served.url + STATUS):
        assert await busy_street.twilio.post(elsewhere, form, through=here) == 403
