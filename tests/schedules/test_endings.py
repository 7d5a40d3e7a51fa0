"""A pairing ends with notice: somebody next, a goodbye, and only then is it over."""

from datetime import UTC, date, datetime, timedelta

from schedules.endings import Due, EndingStep, first_step, step_after

LONDON = "Europe/London"
LAST = date(2026, 12, 6)
TOLD = datetime(2026, 11, 22, 18, 0, tzinfo=UTC)


def test_with_two_weeks_each_step_comes_on_its_day() -> None:
    first = first_step(LAST, LONDON, TOLD)
    assert first == Due(EndingStep.SOMEBODY_NEXT, datetime(2026, 11, 29, 10, tzinfo=UTC))
    goodbye = step_after(first.step, LAST, LONDON, first.at)
    assert goodbye == Due(EndingStep.GOODBYE, datetime(2026, 12, 5, 11, tzinfo=UTC))
    over = step_after(EndingStep.GOODBYE, LAST, LONDON, goodbye.at)
    assert over == Due(EndingStep.OVER, datetime(2026, 12, 6, 21, tzinfo=UTC))
    assert step_after(EndingStep.OVER, LAST, LONDON, over.at) is None


def test_with_no_notice_a_goodbye_is_still_asked_for_and_there_is_time_to_write_it() -> None:
    now = datetime(2026, 12, 6, 20, 30, tzinfo=UTC)
    first = first_step(LAST, LONDON, now)
    assert first == Due(EndingStep.GOODBYE, now)
    over = step_after(first.step, LAST, LONDON, now)
    assert over is not None
    assert over.step is EndingStep.OVER


def test_after_an_outage_over_the_last_days_nothing_is_left_out() -> None:
    late = datetime(2026, 12, 8, 9, 0, tzinfo=UTC)
    goodbye = step_after(EndingStep.SOMEBODY_NEXT, LAST, LONDON, late)
    assert goodbye is not None
    assert (goodbye.step, goodbye.at <= late) == (EndingStep.GOODBYE, True)
    over = step_after(EndingStep.GOODBYE, LAST, LONDON, late)
    assert over == Due(EndingStep.OVER, late + timedelta(hours=12))
