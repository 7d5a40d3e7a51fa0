"""Where Telegram cannot call the process, the process asks Telegram, and loses nothing by it."""

from sqlalchemy import select

from bot.tables import messages
from messages.inbound import Kind
from messages.people import Channel
from tests.serving.street import Street


async def test_updates_that_were_asked_for_reach_buddies_and_staff(polling_street: Street) -> None:
    here = polling_street
    jo = await here.staff("Jo Larkspur", Channel.TELEGRAM, order=1)
    ann = await here.buddy("Ann Larkspur", Channel.TELEGRAM)
    sam = await here.member("Sam Larkspur", Channel.TELEGRAM, ann)
    here.telegram.webhook = {"url": "https://another.example", "secret_token": "old"}
    nonsense = here.telegram.update(message={"chat": {"id": "nobody"}, "date": "never"})
    here.telegram.queue([here.telegram_says(sam, "plum jam at last"), nonsense])
    await here.served.start()
    await here.hears(ann, "plum jam at last")
    assert not here.telegram.webhook
    worry = here.telegram_says(sam, "kms tonight")
    here.telegram.queue([worry])
    await here.hears(jo, "URGENT", f"M-{sam.id}")
    last = int(str(worry["update_id"]))
    await here.telegram.until(lambda: here.telegram.acknowledged > last)
    kinds = [row.kind for row in await here.stored(select(messages).order_by(messages.c.id))]
    assert kinds == [Kind.TEXT, Kind.UNKNOWN, Kind.TEXT]
    here.telegram.queue([here.telegram_says(jo, f"T{await here.alert_of(sam)}")])
    await here.hears(sam, "has your message")
    assert await here.served.stop() == 0
