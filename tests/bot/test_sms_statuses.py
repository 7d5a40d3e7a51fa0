"""What Twilio says later about a text: reached, not reached, and whose fault that is."""

from urllib.parse import urlencode

import pytest

from bot.channels.forms import read_form
from bot.channels.sms_codes import MEANINGS
from bot.channels.sms_statuses import parse_twilio_status
from messages.delivery import Report, Status, Why

SID = "SM" + "0" * 31 + "7"


def report(status: str, code: str = "", **more: str) -> Report | None:
    fields = {"MessageSid": SID, "MessageStatus": status, **more}
    return parse_twilio_status(
        read_form(urlencode(fields | ({"ErrorCode": code} if code else {})).encode())
    )


@pytest.mark.parametrize(
    ("status", "rank"),
    [
        ("accepted", Status.ACCEPTED),
        ("scheduled", Status.ACCEPTED),
        ("queued", Status.ACCEPTED),
        ("sending", Status.ACCEPTED),
        ("sent", Status.SENT),
        ("delivered", Status.DELIVERED),
        ("Delivered", Status.DELIVERED),
        ("read", Status.DELIVERED),
    ],
)
def test_each_step_on_the_way_has_its_rank(status: str, rank: Status) -> None:
    assert report(status) == Report(SID, rank)


@pytest.mark.parametrize("status", ["undelivered", "failed", "canceled"])
def test_not_reached_is_never_sent(status: str) -> None:
    """A pager once counted `undelivered` as sent, and never failed over."""
    told = report(status, "30008")
    assert told is not None
    assert told.status is Status.UNDELIVERED


@pytest.mark.parametrize(
    ("code", "why"),
    [
        ("21610", Why.OPTED_OUT),
        ("63033", Why.OPTED_OUT),
        ("21211", Why.WRONG_ADDRESS),
        ("21214", Why.WRONG_ADDRESS),
        ("21614", Why.WRONG_ADDRESS),
        ("30005", Why.WRONG_ADDRESS),
        ("30006", Why.WRONG_ADDRESS),
        ("30004", Why.BAD_TEXT),
        ("30007", Why.BAD_TEXT),
        ("30002", Why.OURS),
        ("30032", Why.OURS),
        ("30034", Why.OURS),
        ("21408", Why.OURS),
        ("30001", None),
        ("30008", None),
        ("30017", None),
        ("30036", None),
        ("30410", None),
        ("99999", None),
        ("", None),
        ("\u0663\u0660", None),
    ],
)
def test_a_code_says_whether_the_address_the_words_or_we_are_at_fault(
    code: str, why: Why | None
) -> None:
    told = report("undelivered", code)
    assert told == Report(SID, Status.UNDELIVERED, code, why)


def test_a_phone_that_is_off_is_nobodys_fault() -> None:
    assert report("undelivered", "30003") == Report(SID, Status.UNDELIVERED, "30003", None)


def test_where_the_two_names_of_the_status_disagree_the_newer_one_counts() -> None:
    told = report("failed", "30001", SmsStatus="sent")
    assert told is not None
    assert told.status is Status.UNDELIVERED


@pytest.mark.parametrize("status", ["huh", "", "receiving", "received"])
def test_a_status_that_is_none_of_ours_changes_nothing(status: str) -> None:
    assert report(status) is None


def test_a_status_of_no_message_changes_nothing() -> None:
    assert parse_twilio_status(read_form(b"MessageStatus=delivered")) is None


def test_a_code_that_came_with_a_delivery_blames_nobody() -> None:
    assert report("delivered", "21610") == Report(SID, Status.DELIVERED)


def test_every_meaning_is_written_for_staff() -> None:
    assert all(meaning.words.isascii() and meaning.words for meaning in MEANINGS.values())
