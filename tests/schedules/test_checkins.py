"""What becomes of one check-in when its slot comes."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schedules.checkins import (
    Ask,
    AskNothing,
    Hold,
    Invite,
    MemberForCheckIn,
    Skip,
    SkipReason,
    last_chance,
    next_step,
)
from schedules.quiet_hours import QuietHours
from schedules.slots import Slot

DUE = datetime(2026, 6, 7, 17, 30, tzinfo=UTC)
SLOT = Slot(datetime(2026, 6, 7, 18, 30), DUE)  # noqa: DTZ001 - wall time, as chosen
SAM = MemberForCheckIn(
    consented=True,
    invited=True,
    stopped=False,
    paused_until=None,
    reachable=True,
    concern_open=False,
    last_wrote_at=None,
    unanswered=0,
)
MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)


def at(minutes: float) -> datetime:
    return DUE + minutes * MINUTE


def test_a_member_who_agreed_is_asked_when_somebody_is_there_to_read() -> None:
    assert next_step(SLOT, SAM, cover=True, now=DUE) == Ask()


@pytest.mark.parametrize(
    ("unanswered", "step"),
    [(0, Ask()), (1, Ask()), (2, Ask()), (3, AskNothing()), (9, AskNothing())],
)
def test_after_three_without_an_answer_the_fourth_asks_nothing(
    unanswered: int, step: Ask | AskNothing
) -> None:
    assert next_step(SLOT, replace(SAM, unanswered=unanswered), cover=True, now=DUE) == step


@pytest.mark.parametrize(
    ("member", "reason"),
    [
        (replace(SAM, stopped=True), SkipReason.STOPPED),
        (replace(SAM, consented=False), SkipReason.NO_CONSENT),
        (replace(SAM, paused_until=at(1)), SkipReason.PAUSED),
        (replace(SAM, reachable=False), SkipReason.UNREACHABLE),
        (replace(SAM, concern_open=True), SkipReason.CONCERN_OPEN),
        (replace(SAM, last_wrote_at=at(-119)), SkipReason.WROTE_RECENTLY),
        (replace(SAM, last_wrote_at=at(0)), SkipReason.WROTE_RECENTLY),
        (replace(SAM, last_asked_at=at(-59)), SkipReason.ALREADY_ASKED),
    ],
)
def test_who_should_not_be_asked_is_not_and_the_reason_is_kept(
    member: MemberForCheckIn, reason: SkipReason
) -> None:
    assert next_step(SLOT, member, cover=True, now=DUE) == Skip(reason)


@pytest.mark.parametrize(
    "member",
    [
        replace(SAM, paused_until=at(0)),
        replace(SAM, last_wrote_at=at(-120)),
        replace(SAM, last_asked_at=at(-60)),
    ],
)
def test_a_pause_that_is_over_and_words_from_hours_ago_hold_nothing_back(
    member: MemberForCheckIn,
) -> None:
    assert next_step(SLOT, member, cover=True, now=DUE) == Ask()


def test_who_was_never_invited_is_invited_and_asked_nothing_else() -> None:
    newcomer = replace(SAM, consented=False, invited=False)
    assert next_step(SLOT, newcomer, cover=True, now=DUE) == Invite()
    wrote = replace(newcomer, last_wrote_at=at(-10), unanswered=5)
    assert next_step(SLOT, wrote, cover=True, now=DUE) == Invite()


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"stopped": True}, SkipReason.STOPPED),
        ({"reachable": False}, SkipReason.UNREACHABLE),
        ({"concern_open": True}, SkipReason.CONCERN_OPEN),
        ({"paused_until": at(600)}, SkipReason.PAUSED),
    ],
)
def test_nobody_is_invited_who_should_not_be_written_to(
    change: dict[str, bool | datetime], reason: SkipReason
) -> None:
    newcomer = replace(SAM, consented=False, invited=False, **change)  # type: ignore[arg-type]
    assert next_step(SLOT, newcomer, cover=True, now=DUE) == Skip(reason)


@pytest.mark.parametrize(
    "member",
    [
        SAM,
        replace(SAM, unanswered=4),
        replace(SAM, consented=False, invited=False),
        replace(SAM, last_wrote_at=at(-5)),
    ],
)
def test_without_cover_it_is_held_in_its_lifetime_and_stays_held_after_it(
    member: MemberForCheckIn,
) -> None:
    held = Hold(SkipReason.NOBODY_ON_CALL)
    assert next_step(SLOT, member, cover=False, now=DUE) == held
    assert next_step(SLOT, member, cover=False, now=at(45)) == held
    assert next_step(SLOT, member, cover=False, now=at(45.01)) == held


def test_a_check_in_leaves_up_to_45_minutes_late_and_never_after() -> None:
    assert last_chance(SLOT, SAM) == at(45)
    assert next_step(SLOT, SAM, cover=True, now=at(45)) == Ask()
    assert next_step(SLOT, SAM, cover=True, now=at(45.01)) == Skip(SkipReason.TOO_LATE)
    assert next_step(SLOT, SAM, cover=True, now=at(600)) == Skip(SkipReason.TOO_LATE)


def test_what_the_member_chose_is_the_reason_before_our_own_rota() -> None:
    stopped = replace(SAM, stopped=True, concern_open=True, reachable=False)
    assert next_step(SLOT, stopped, cover=False, now=at(500)) == Skip(SkipReason.STOPPED)


TIMES = st.one_of(st.none(), st.integers(-300, 300).map(at))
MEMBERS = st.builds(
    MemberForCheckIn,
    consented=st.booleans(),
    invited=st.booleans(),
    stopped=st.booleans(),
    paused_until=TIMES,
    reachable=st.booleans(),
    concern_open=st.booleans(),
    last_wrote_at=TIMES,
    unanswered=st.integers(0, 6),
    last_asked_at=TIMES,
)


@settings(deadline=None, max_examples=300)
@given(MEMBERS, st.booleans(), st.integers(0, 120))
def test_nobody_is_ever_asked_against_a_promise(
    member: MemberForCheckIn, cover: bool, minutes: int
) -> None:
    step = next_step(SLOT, member, cover, at(minutes))
    if isinstance(step, Ask | AskNothing | Invite):
        assert cover
        assert minutes <= 45
        assert member.reachable
        assert not member.stopped
        assert not member.concern_open
        assert member.paused_until is None or member.paused_until <= at(minutes)
        assert member.consented is not isinstance(step, Invite)
    if isinstance(step, Hold):
        assert not cover


NIGHT = QuietHours(time(22), time(8))
QUIET = replace(SAM, quiet_hours=(NIGHT,), timezone="Europe/London")


@pytest.mark.parametrize(
    ("local", "step"),
    [
        ("2026-06-07T21:59", Ask()),
        ("2026-06-07T22:00", Skip(SkipReason.QUIET_HOURS)),
        ("2026-06-07T03:00", Skip(SkipReason.QUIET_HOURS)),
        ("2026-06-07T08:00", Ask()),
    ],
)
def test_nothing_is_asked_in_quiet_hours(local: str, step: Ask | Skip) -> None:
    wall = datetime.fromisoformat(local)
    due = wall.replace(tzinfo=ZoneInfo("Europe/London")).astimezone(UTC)
    assert next_step(Slot(wall, due), QUIET, cover=True, now=due) == step


def test_a_late_check_in_does_not_reach_into_quiet_hours() -> None:
    wall = datetime(2026, 6, 7, 21, 50)  # noqa: DTZ001 - wall time, as chosen
    slot = Slot(wall, datetime(2026, 6, 7, 20, 50, tzinfo=UTC))
    begins = datetime(2026, 6, 7, 21, 0, tzinfo=UTC)
    assert last_chance(slot, QUIET) == begins
    late = begins + MINUTE
    assert next_step(slot, QUIET, cover=True, now=late) == Skip(SkipReason.TOO_LATE)
