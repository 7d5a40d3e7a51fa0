"""For any rota and at any time, a concern that nobody has taken has a next page."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from messages.triage.levels import Level
from schedules.paging import PagedConcern, next_page
from schedules.rota import OnCall, OnCallStaff, Window, next_opening, on_duty

MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
FORTNIGHT = timedelta(days=14)

AT = st.builds(time, st.integers(0, 23), st.sampled_from([0, 30]))
WINDOWS = st.builds(Window, st.frozensets(st.integers(0, 6), min_size=1), AT, AT)
HOURS = st.one_of(
    st.just(OnCall(always=True)),
    st.lists(WINDOWS, max_size=3).map(lambda windows: OnCall(windows=tuple(windows))),
)
ZONES = st.sampled_from(["Europe/London", "America/New_York", "Australia/Lord_Howe", "Asia/Tokyo"])
STAFF = st.builds(OnCallStaff, st.integers(1, 6), st.integers(1, 3), HOURS, ZONES)
ROTAS = st.lists(STAFF, max_size=5, unique_by=lambda one: one.person_id)
NOWS = st.integers(0, 366 * 24 * 4).map(
    lambda quarters: datetime(2026, 1, 1, tzinfo=UTC) + quarters * 15 * MINUTE
)
PEOPLE = st.frozensets(st.integers(1, 6))
CONCERNS = st.builds(
    PagedConcern,
    st.sampled_from(Level),
    st.just(datetime(2026, 1, 1, tzinfo=UTC)),
    st.integers(0, 50),
    PEOPLE,
    PEOPLE,
)


@settings(deadline=None, max_examples=200)
@given(CONCERNS, ROTAS, NOWS)
def test_there_is_a_next_look_and_with_staff_a_page_within_the_fortnight(
    concern: PagedConcern, rota: list[OnCallStaff], now: datetime
) -> None:
    page = next_page(concern, rota, now)
    assert now < page.next_at <= now + FORTNIGHT
    assert set(page.staff_ids) <= {one.person_id for one in rota}
    if not page.staff_ids and rota:
        assert not on_duty(rota, now)
        assert page.next_at == next_opening(rota, now)
        then = replace(concern, step=page.step, turned_down=page.turned_down, paged=page.paged)
        assert next_page(then, rota, page.next_at).staff_ids


@settings(deadline=None, max_examples=200)
@given(CONCERNS, ROTAS, NOWS)
def test_while_anybody_is_on_duty_somebody_is_paged_now_and_again_within_the_hour(
    concern: PagedConcern, rota: list[OnCallStaff], now: datetime
) -> None:
    page = next_page(concern, rota, now)
    if on_duty(rota, now):
        assert page.staff_ids
        assert page.step == concern.step + 1
        assert page.next_at <= now + HOUR
        if concern.level is Level.URGENT:
            assert page.next_at == now + 5 * MINUTE


@settings(deadline=None, max_examples=100)
@given(
    ROTAS.filter(bool),
    NOWS,
    st.lists(st.tuples(st.integers(0, 5), PEOPLE), min_size=12, max_size=12),
)
def test_whatever_is_turned_down_and_however_late_the_beat_everyone_is_reached(
    rota: list[OnCallStaff], now: datetime, evening: list[tuple[int, frozenset[int]]]
) -> None:
    """Twelve looks at an urgent concern, some late, some after "not me" from anybody."""
    concern, reached = PagedConcern(Level.URGENT, now), set()
    for late, not_me in evening:
        page = next_page(concern, rota, now)
        reached |= set(page.staff_ids)
        if concern.turned_down < {one.person_id for one in rota}:
            assert concern.turned_down.isdisjoint(page.staff_ids)
        concern = replace(
            concern,
            step=page.step,
            turned_down=page.turned_down | (not_me & set(page.staff_ids)),
            paged=page.paged,
        )
        now = page.next_at + late * MINUTE
    assert reached == {one.person_id for one in rota}


@settings(deadline=None, max_examples=100)
@given(ROTAS.filter(bool), NOWS)
def test_left_alone_it_reaches_every_member_of_staff_a_quarter_hour_after_it_begins(
    rota: list[OnCallStaff], now: datetime
) -> None:
    concern, begun, reached = PagedConcern(Level.URGENT, now), None, set()
    for _ in range(5):
        page = next_page(concern, rota, now)
        begun = begun or (now if page.staff_ids else None)
        reached |= set(page.staff_ids)
        if reached == {one.person_id for one in rota}:
            break
        concern = replace(concern, step=page.step, turned_down=page.turned_down, paged=page.paged)
        now = page.next_at
    assert reached == {one.person_id for one in rota}
    assert begun is not None
    assert now - begun <= 15 * MINUTE
