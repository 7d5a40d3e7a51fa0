"""The auditor knows what may be, and finds what must never be."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from messages.triage.levels import Level
from schedules.audit import Finding, Watched, audit_concerns
from schedules.on_call import OnCallStaff, parse_on_call
from schedules.paging import PagedConcern, next_page

NOW = datetime(2026, 11, 22, 21, 40, tzinfo=UTC)
URGENT = Watched(7, Level.URGENT, taken=False, next_page_at=NOW + timedelta(minutes=5))
SOON = replace(URGENT, level=Level.SOON, next_page_at=NOW + timedelta(hours=1))
TAKEN = replace(URGENT, taken=True, next_page_at=NOW + timedelta(minutes=30))


def minutes(number: float) -> datetime:
    return NOW + timedelta(minutes=number)


@pytest.mark.parametrize(
    "concern",
    [
        URGENT,
        SOON,
        TAKEN,
        replace(URGENT, next_page_at=NOW),
        replace(URGENT, next_page_at=minutes(-1)),
        replace(TAKEN, next_page_at=minutes(120)),
        replace(TAKEN, next_page_at=minutes(600), snoozed_until=minutes(600)),
        replace(URGENT, first_alerted_at=minutes(-1), handed_over=False),
        replace(URGENT, first_alerted_at=minutes(-60)),
        replace(URGENT, handed_over=False),  # nobody was to be paged yet
        replace(TAKEN, first_alerted_at=minutes(-60), handed_over=False),
        replace(TAKEN, step_written=False),
    ],
)
def test_what_goes_its_way_is_left_alone(concern: Watched) -> None:
    assert audit_concerns([concern], NOW) == []


@pytest.mark.parametrize(
    ("concern", "found"),
    [
        (replace(URGENT, next_page_at=None), Finding("nobody is being paged about alert 7")),
        (replace(URGENT, next_page_at=minutes(-3)), Finding("nobody is being paged about alert 7")),
        (replace(TAKEN, next_page_at=minutes(-3)), Finding("nobody is being paged about alert 7")),
        (replace(URGENT, next_page_at=minutes(7)), Finding("alert 7 would be paged too late", 7)),
        (replace(SOON, next_page_at=minutes(62)), Finding("alert 7 would be paged too late", 7)),
        (replace(TAKEN, next_page_at=minutes(200)), Finding("alert 7 would be paged too late", 7)),
        (
            replace(TAKEN, next_page_at=minutes(700), snoozed_until=minutes(600)),
            Finding("alert 7 would be paged too late", 7),
        ),
        (replace(URGENT, step_written=False), Finding("a page about alert 7 was lost", 7)),
        (
            replace(URGENT, first_alerted_at=minutes(-3), handed_over=False),
            Finding("alert 7 has reached nobody"),
        ),
    ],
)
def test_what_stands_still_is_found(concern: Watched, found: Finding) -> None:
    assert audit_concerns([concern], NOW) == [found]


def test_a_fault_of_the_service_itself_is_told_once_and_mended_everywhere() -> None:
    lost = [replace(URGENT, id=number, next_page_at=minutes(60)) for number in range(1, 9)]
    found = audit_concerns(lost, NOW)
    assert len({each.what for each in found}) == 4
    assert [each.mend for each in found] == list(range(1, 9))


@given(
    st.sampled_from([Level.URGENT, Level.SOON]),
    st.integers(0, 12),
    st.sampled_from(["always", "mon-sun 09:00-17:00", "sat 10:00-12:00", "never"]),
)
def test_the_usual_paging_is_never_taken_for_a_fault(level: Level, step: int, hours: str) -> None:
    rota = tuple(
        OnCallStaff(number, number, parse_on_call(hours), "Europe/London") for number in (1, 2, 3)
    )
    page = next_page(PagedConcern(level, NOW, step), rota, NOW)
    # While nobody is there the round looks at the rota again every five minutes.
    due = page.next_at if page.staff_ids else min(page.next_at, minutes(5))
    assert audit_concerns([Watched(1, level, taken=False, next_page_at=due)], NOW) == []
