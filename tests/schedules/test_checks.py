"""What has to be seen of a buddy, when it runs out, and when somebody is reminded."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from schedules.checks import (
    RAN_OUT,
    Check,
    CheckKind,
    in_order,
    missing,
    read_kinds,
    remind_on,
    reminder_due,
    standing,
)

TODAY = date(2026, 11, 22)
TRAINING, DBS = Check(CheckKind.TRAINING), Check(CheckKind.DBS, date(2027, 5, 3))
OLD_DBS = Check(CheckKind.DBS, date(2026, 5, 3))
BOTH = (CheckKind.TRAINING, CheckKind.DBS)


@pytest.mark.parametrize(
    ("checks", "needed", "says"),
    [
        ([], (), ""),  # vouched for by the charity's file
        ([], BOTH, "training not seen; DBS check not seen"),
        ([TRAINING], BOTH, "DBS check not seen"),
        ([TRAINING, DBS], BOTH, ""),
        ([TRAINING, OLD_DBS], BOTH, "DBS check ran out on 3 May 2026"),
        ([OLD_DBS], (), "DBS check ran out on 3 May 2026"),  # even where nothing is asked for
        ([OLD_DBS, DBS], (), ""),  # renewed
        ([DBS, OLD_DBS], BOTH[1:], ""),
        ([Check(CheckKind.DBS, TODAY)], (), ""),  # its last day counts
        ([Check(CheckKind.DBS, date(2026, 11, 21))], (), "DBS check ran out on 21 November 2026"),
        ([Check(CheckKind.AGREEMENT)], BOTH, "training not seen; DBS check not seen"),
        ([OLD_DBS, Check(CheckKind.DBS)], BOTH[1:], ""),  # one without an end holds for good
    ],
)
def test_a_buddy_is_in_order_while_all_that_is_needed_holds(
    checks: list[Check], needed: tuple[CheckKind, ...], says: str
) -> None:
    assert missing(checks, needed, TODAY) == says
    assert in_order(checks, needed, TODAY) is not bool(says)


def test_of_each_kind_the_one_that_holds_longest_counts() -> None:
    assert standing([OLD_DBS, TRAINING, DBS]) == {CheckKind.DBS: DBS, CheckKind.TRAINING: TRAINING}


def test_the_reminders_come_a_month_and_a_week_before() -> None:
    assert remind_on(date(2027, 5, 3)) == (date(2027, 4, 3), date(2027, 4, 26))


@pytest.mark.parametrize(
    ("wall", "due"),
    [
        ("2027-04-02 12:00", None),
        ("2027-04-03 09:59", None),
        ("2027-04-03 10:00", 30),
        ("2027-04-25 19:59", 30),  # the service had stood still for weeks
        ("2027-04-26 09:00", None),
        ("2027-04-26 10:00", 7),
        ("2027-05-03 10:00", 7),  # its last day
        ("2027-05-04 03:00", None),
        ("2027-05-04 10:00", RAN_OUT),
        ("2027-05-10 10:00", RAN_OUT),
        ("2027-05-11 10:00", None),
        ("2027-05-05 20:00", None),
    ],
)
def test_each_reminder_is_due_by_day_until_the_next_one(wall: str, due: int | None) -> None:
    moment = datetime.fromisoformat(wall).replace(tzinfo=ZoneInfo("Europe/London"))
    assert reminder_due(date(2027, 5, 3), moment.astimezone(UTC), "Europe/London") == due


def test_the_setting_is_read_and_a_word_that_is_no_check_is_named() -> None:
    assert read_kinds("training, DBS  training") == BOTH
    assert read_kinds("") == ()
    with pytest.raises(ValueError, match="'crb' is none of training, agreement, dbs, references"):
        read_kinds("training crb")
