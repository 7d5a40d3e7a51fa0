"""However a provider misbehaves: pages and carried words arrive, and nobody is asked twice."""

import pytest
from sqlalchemy import select

from bot.tables import check_ins, outbox
from bot.tables.states import CheckInState, OutboxState
from messages.delivery import Status
from messages.people import Channel
from tests.serving.moving_in import Neighbour
from tests.serving.street import Street
from tests.standins.loopback import reset
from tests.standins.telegram import too_many

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def test_telegram_is_left_alone_for_as_long_as_it_asks(busy_street: Street) -> None:
    here = busy_street
    ann = await here.buddy("Ann Winterbourne", Channel.TELEGRAM)
    sam = await here.member("Sam Winterbourne", Channel.SMS, ann)
    here.telegram.always(too_many(2), chat=ann.chat)
    await here.says(sam, "the geese are back")
    await here.telegram.until(lambda: len(_calls(here, ann)) == 1)
    here.telegram.always(None, chat=ann.chat)
    await here.hears(ann, "the geese are back")
    first, second = _calls(here, ann)
    assert second - first >= 2.0


async def test_carried_words_arrive_although_the_line_broke_before(busy_street: Street) -> None:
    here = busy_street
    ann = await here.buddy("Ann Summerfield", Channel.SMS)
    sam = await here.member("Sam Summerfield", Channel.TELEGRAM, ann)
    here.twilio.next_to(ann.number, reset(acts=False))
    await here.says(sam, "the swans are back")
    await here.hears(ann, "the swans are back")


async def test_carried_words_are_not_doubled_where_twilio_says_that_it_has_them(
    busy_street: Street,
) -> None:
    here = busy_street
    ann = await here.buddy("Ann Springfield", Channel.SMS)
    sam = await here.member("Sam Springfield", Channel.TELEGRAM, ann)
    here.twilio.next_to(ann.number, reset(acts=True))
    await here.says(sam, "the ducks are back")
    await here.all_is_sent()
    assert len(await here.hears(ann, "the ducks are back")) == 1


@pytest.mark.parametrize("acts", [True, False])
async def test_a_check_in_by_text_leaves_once_wherever_the_line_broke(
    busy_street: Street, acts: bool
) -> None:
    here = busy_street
    await _somebody_on_call(here)
    kit = await here.member(f"Kit Autumn{acts}", Channel.SMS)
    here.twilio.next_to(kit.number, reset(acts=acts))
    await here.ask_now(kit)
    await here.hears(kit, "")
    await here.all_is_sent()
    assert len(here.seen(kit)) == 1
    assert await _check_in_state(here, kit) is CheckInState.ASKED


async def test_a_check_in_by_telegram_is_not_sent_twice_where_nobody_can_say(
    busy_street: Street,
) -> None:
    here = busy_street
    await _somebody_on_call(here)
    kit = await here.member("Kit Harvest", Channel.TELEGRAM)
    here.telegram.always(reset(acts=True), chat=kit.chat)
    await here.ask_now(kit)
    await here.hears(kit, "")
    await here.all_is_sent()
    here.telegram.always(None, chat=kit.chat)
    assert len(here.seen(kit)) == 1
    rows = await here.stored(select(outbox).where(outbox.c.person_id == kit.id))
    assert [row.state for row in rows] == [OutboxState.UNSURE]


async def test_a_page_is_sent_again_where_nobody_can_say(busy_street: Street) -> None:
    here = busy_street
    jo = await _somebody_on_call(here)
    sam = await here.member("Sam Foxglove", Channel.SMS)
    here.telegram.always(reset(acts=True), chat=jo.chat)
    await here.says(sam, "kms tonight")
    await here.hears(jo, "URGENT", f"M-{sam.id}", times=2)
    here.telegram.always(None, chat=jo.chat)
    await here.says(jo, f"T{await here.alert_of(sam)}")
    await here.hears(sam, "has your message")


async def test_reports_may_come_in_any_order_and_twice(busy_street: Street) -> None:
    here = busy_street
    ann = await here.buddy("Ann Rosewood", Channel.SMS)
    sam = await here.member("Sam Rosewood", Channel.TELEGRAM, ann)
    await here.says(sam, "the bees are back")
    await here.hears(ann, "the bees are back")
    await here.all_is_sent()
    text = here.twilio.to(ann.number)[0]
    for status in ("delivered", "sent", "queued", "delivered", "sending"):
        assert await here.twilio.report(text, status) == 204
    rows = await here.stored(select(outbox).where(outbox.c.provider_id == text.sid))
    assert [Status(row.status) for row in rows] == [Status.DELIVERED]


async def test_a_page_that_was_not_delivered_goes_to_the_next_at_once(
    busy_street: Street,
) -> None:
    here = busy_street
    first = await here.staff("Ira Underhill", Channel.SMS, order=0)
    second = await _somebody_on_call(here)
    sam = await here.member("Sam Underhill", Channel.TELEGRAM)
    await here.says(sam, "ive took all my pills")
    await here.hears(first, "URGENT", f"M-{sam.id}")
    page = here.twilio.to(first.number)[-1]
    assert await here.twilio.report(page, "undelivered", "30003") == 204
    await here.hears(second, "URGENT", f"M-{sam.id}")
    await here.leaves(first)


async def _somebody_on_call(here: Street) -> Neighbour:
    """The same one for every test here, by Telegram."""
    known = [each for each in here.neighbours if each.name == "Jo Marshall"]
    return known[0] if known else await here.staff("Jo Marshall", Channel.TELEGRAM, order=1)


def _calls(here: Street, who: Neighbour) -> list[float]:
    sends = here.telegram.called("sendMessage")
    return [call.at for call in sends if str(call.fields["chat_id"]) == str(who.chat)]


async def _check_in_state(here: Street, who: Neighbour) -> CheckInState:
    rows = await here.stored(select(check_ins).where(check_ins.c.person_id == who.id))
    assert len(rows) == 1
    return CheckInState(rows[0].state)
