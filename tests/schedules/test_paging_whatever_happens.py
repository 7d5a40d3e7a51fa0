"""Whatever the rota, the policy and the evening: an alert that nobody takes goes on and on."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from messages.triage.levels import Level
from schedules.on_call import OnCall, OnCallStaff, Window
from schedules.paging import Page, PagedConcern, next_page
from schedules.policy import Call, Hours, PagingPolicy, Rule, Step, Ways, Whom
from schedules.rota import on_duty
from schedules.shifts import Shift

MINUTE = timedelta(minutes=1)
LONGEST_STEP = timedelta(hours=24)
"""What a policy may say at most. The bound is the longest step of the policy in force."""
FORTNIGHT = timedelta(days=14)
"""As far as the rota is looked ahead where nobody is on call; then everyone is paged."""
RETRY = timedelta(seconds=10)
"""A row that could not be done comes again after this: `one_by_one.PUT_OFF_FOR`."""

MOST_PAGES = 20
"""Four rounds of the longest policy here: rules that change at some hour may cut a round short."""

START = datetime(2026, 3, 1, tzinfo=UTC)
NOWS = st.integers(0, 300 * 24 * 4).map(lambda quarters: START + quarters * 15 * MINUTE)
CLOCK = st.builds(time, st.integers(0, 23), st.sampled_from([0, 30]))
WAITS = st.integers(1, 1440).map(lambda minutes: minutes * MINUTE)
PEOPLE = st.frozensets(st.integers(1, 6))

WINDOWS = st.builds(Window, st.frozensets(st.integers(0, 6), min_size=1), CLOCK, CLOCK)
HOURS = st.one_of(
    st.just(OnCall(always=True)),
    st.lists(WINDOWS, max_size=2).map(lambda windows: OnCall(windows=tuple(windows))),
)
AWAY = st.one_of(st.just(()), NOWS.map(lambda at: (Shift(at, at + FORTNIGHT),)))
STAFF = st.builds(
    OnCallStaff,
    person_id=st.integers(1, 6),
    order=st.integers(1, 4),
    on_call=HOURS,
    timezone=st.sampled_from(["Europe/London", "America/New_York", "Australia/Lord_Howe"]),
    fallback=st.booleans(),
    away=AWAY,
)
ROTAS = st.lists(STAFF, max_size=5, unique_by=lambda one: one.person_id)

STEPS = st.builds(Step, st.sampled_from(Whom), WAITS, st.sampled_from(Ways), st.sampled_from(Call))
LAST = st.builds(Step, st.just(Whom.EVERYONE), WAITS, st.sampled_from(Ways), st.sampled_from(Call))
ROUNDS = st.builds(lambda steps, last: (*steps, last), st.lists(STEPS, max_size=4), LAST)
LEVELS = st.sampled_from([Level.URGENT, Level.SOON])
PARTS = st.one_of(st.none(), st.builds(Hours, CLOCK, CLOCK))
RULES = st.one_of(
    st.builds(Rule, LEVELS, ROUNDS, WAITS, st.booleans(), PARTS),
    st.builds(Rule, LEVELS, st.just(()), WAITS, st.just(True), PARTS),
)


def whole(rules: list[Rule]) -> PagingPolicy:
    """As `parse_policy` has it: what holds at some hours goes with what holds at any other."""
    plain = {(rule.level, rule.nobody) for rule in rules if rule.hours is None}
    kept = [rule for rule in rules if (rule.level, rule.nobody) in plain]
    return PagingPolicy(tuple(kept))


POLICIES = st.lists(RULES, max_size=5).map(whole)


@dataclass(frozen=True, slots=True)
class Happens:
    """What becomes of one look: `lost` (refused, undelivered, held), "not me", a clock that jumps,
    a database that could not be written to, somebody else's change of the rota."""

    lost: bool
    not_me: frozenset[int]
    clock: timedelta
    busy: bool
    rota: list[OnCallStaff] | None


JUMPS = st.one_of(
    st.just(timedelta()), st.integers(-180, 180).map(lambda minutes: minutes * MINUTE)
)
EVENINGS = st.lists(
    st.builds(Happens, st.booleans(), PEOPLE, JUMPS, st.booleans(), st.one_of(st.none(), ROTAS)),
    min_size=1,
    max_size=12,
)


def after(concern: PagedConcern, page: Page, happens: Happens) -> PagedConcern:
    """As the service stores it."""
    not_me = happens.not_me & frozenset(page.staff_ids)
    return replace(concern, step=page.step, turned_down=page.turned_down | not_me, paged=page.paged)


@settings(deadline=None, max_examples=250)
@given(st.sampled_from(Level), ROTAS, POLICIES, NOWS, EVENINGS)
def test_there_is_always_a_next_page_within_the_longest_step_or_at_the_next_shift(
    level: Level,
    rota: list[OnCallStaff],
    policy: PagingPolicy,
    now: datetime,
    evening: list[Happens],
) -> None:
    """The bound: one step of the policy (at most a day) while anybody is on call; the next shift,
    at most a fortnight away, where nobody is; five minutes with no staff at all; ten seconds where
    the database was busy."""
    concern = PagedConcern(level, now)
    for happens in evening:
        rota = happens.rota if happens.rota is not None else rota
        now += happens.clock
        if happens.busy:
            now += RETRY
            continue
        page = next_page(concern, rota, now, policy)
        assert now < page.next_at
        assert set(page.staff_ids) <= {one.person_id for one in rota}
        if on_duty(rota, now):
            assert page.staff_ids, "somebody is on call, so somebody is paged now"
        if page.staff_ids:
            assert page.next_at <= now + LONGEST_STEP
        else:
            assert page.next_at <= now + FORTNIGHT
            then = after(concern, page, happens)
            if rota:
                assert next_page(then, rota, page.next_at, policy).staff_ids
        concern = after(concern, page, happens)
        moves_on = happens.lost and page.paged
        now = now if moves_on or happens.not_me & set(page.staff_ids) else page.next_at


@settings(deadline=None, max_examples=150)
@given(st.sampled_from(Level), ROTAS.filter(bool), POLICIES, NOWS, st.booleans())
def test_whoever_is_there_is_reached_within_twenty_pages(
    level: Level, rota: list[OnCallStaff], policy: PagingPolicy, now: datetime, lost: bool
) -> None:
    """Nobody is left out for good, whatever the steps are, delivered or not."""
    concern, reached, pages = PagedConcern(level, now), set[int](), 0
    present = {one.person_id for one in rota if not one.away}
    while pages < MOST_PAGES and not present <= reached:
        page = next_page(concern, rota, now, policy)
        pages += bool(page.staff_ids)
        reached |= set(page.staff_ids)
        concern = after(concern, page, Happens(lost, frozenset(), timedelta(), False, None))
        now = now if lost and page.paged else page.next_at
    assert present <= reached
