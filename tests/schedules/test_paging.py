"""Who is paged, situation by situation."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import pytest

from messages.triage.levels import Level
from schedules.paging import Page, PagedConcern, PageKind, next_page
from schedules.rota import OnCallStaff, parse_on_call

MINUTE = timedelta(minutes=1)
# A Tuesday, 20:00 in London.
EVENING = datetime(2026, 6, 2, 19, tzinfo=UTC)

ALI, BEA, CAT, DAN = 1, 2, 3, 4


def staff(person_id: int, order: int, hours: str = "always") -> OnCallStaff:
    return OnCallStaff(person_id, order, parse_on_call(hours), "Europe/London")


EVERYONE_ON = [staff(ALI, 1), staff(BEA, 2), staff(CAT, 3), staff(DAN, 3)]
ONLY_ALI_ON = [staff(ALI, 1, "18:00-22:00"), staff(BEA, 2, "08:00-12:00"), staff(CAT, 3, "never")]
ONE_PERSON = [staff(ALI, 1)]
TWO_PEOPLE = [staff(ALI, 1), staff(BEA, 2)]


@dataclass(frozen=True, slots=True)
class Paged:
    """What a clock on the wall of the office would show."""

    minutes: int
    people: tuple[int, ...]
    kind: PageKind


FIRST, AGAIN, EVERYONE = PageKind.FIRST, PageKind.AGAIN, PageKind.EVERYONE


def apply(concern: PagedConcern, page: Page) -> PagedConcern:
    return replace(concern, step=page.step, turned_down=page.turned_down, paged=page.paged)


def run(
    rota: list[OnCallStaff], pages: int, level: Level = Level.URGENT, now: datetime = EVENING
) -> list[Paged]:
    """So many pages of a concern that nobody takes."""
    concern, opened = PagedConcern(level, now), now
    done: list[Paged] = []
    while len(done) < pages:
        page = next_page(concern, rota, now)
        if page.staff_ids:
            done.append(Paged(round((now - opened) / MINUTE), page.staff_ids, page.kind))
        concern, now = apply(concern, page), page.next_at
    return done


def test_urgent_goes_to_the_first_then_backup_then_manager_then_everyone_and_round_again() -> None:
    assert run(EVERYONE_ON, 9) == [
        Paged(0, (ALI,), FIRST),
        Paged(5, (BEA,), AGAIN),
        Paged(10, (CAT,), AGAIN),
        Paged(15, (ALI, BEA, CAT, DAN), EVERYONE),
        Paged(20, (ALI,), AGAIN),
        Paged(25, (BEA,), AGAIN),
        Paged(30, (CAT,), AGAIN),
        Paged(35, (ALI, BEA, CAT, DAN), EVERYONE),
        Paged(40, (ALI,), AGAIN),
    ]


def test_soon_gives_an_hour_and_then_goes_on_every_half_hour() -> None:
    assert run(EVERYONE_ON, 7, Level.SOON) == [
        Paged(0, (ALI,), FIRST),
        Paged(60, (BEA,), AGAIN),
        Paged(75, (CAT,), AGAIN),
        Paged(90, (ALI, BEA, CAT, DAN), EVERYONE),
        Paged(120, (ALI,), AGAIN),
        Paged(150, (BEA,), AGAIN),
        Paged(180, (CAT,), AGAIN),
    ]


def test_backup_and_manager_are_paged_off_duty_when_the_one_on_duty_does_not_answer() -> None:
    assert run(ONLY_ALI_ON, 4) == [
        Paged(0, (ALI,), FIRST),
        Paged(5, (BEA,), AGAIN),
        Paged(10, (CAT,), AGAIN),
        Paged(15, (ALI, BEA, CAT), EVERYONE),
    ]


def test_whoever_is_on_duty_comes_before_a_lower_order_off_duty() -> None:
    rota = [staff(ALI, 1, "never"), staff(BEA, 2, "never"), staff(CAT, 3)]
    assert [paged.people for paged in run(rota, 4)] == [(CAT,), (ALI,), (BEA,), (ALI, BEA, CAT)]


@pytest.mark.parametrize(
    ("rota", "people"),
    [
        (ONE_PERSON, [(ALI,), (ALI,), (ALI,), (ALI,), (ALI,)]),
        (TWO_PEOPLE, [(ALI,), (BEA,), (ALI,), (ALI, BEA), (ALI,)]),
    ],
)
def test_a_small_team_is_paged_as_often(
    rota: list[OnCallStaff], people: list[tuple[int, ...]]
) -> None:
    paged = run(rota, 5)
    assert [one.people for one in paged] == people
    assert [one.minutes for one in paged] == [0, 5, 10, 15, 20]


@pytest.mark.parametrize("level", [Level.URGENT, Level.SOON])
def test_at_night_with_nobody_on_call_the_first_of_the_morning_shift_is_paged_as_it_begins(
    level: Level,
) -> None:
    """The rota is empty 22:00 to 08:00 and it is 23:15."""
    rota = [
        staff(ALI, 2, "08:00-22:00"),
        staff(BEA, 1, "08:00-22:00"),
        staff(CAT, 3, "09:00-17:00"),
    ]
    night = datetime(2026, 6, 2, 22, 15, tzinfo=UTC)
    page = next_page(PagedConcern(level, night), rota, night)
    assert page.staff_ids == ()
    assert page.step == 0
    assert page.next_at == datetime(2026, 6, 3, 7, tzinfo=UTC)
    assert run(rota, 1, level, night) == [Paged(8 * 60 + 45, (BEA,), FIRST)]


def test_an_urgent_page_that_was_sent_goes_on_when_the_shift_ends_unanswered() -> None:
    last_minutes = datetime(2026, 6, 2, 20, 58, tzinfo=UTC)
    assert run(ONLY_ALI_ON, 5, now=last_minutes) == [
        Paged(0, (ALI,), FIRST),
        Paged(5, (BEA,), AGAIN),
        Paged(10, (CAT,), AGAIN),
        Paged(15, (ALI, BEA, CAT), EVERYONE),
        Paged(20, (ALI,), AGAIN),
    ]


def test_soon_rests_when_the_shift_ends_and_the_next_shift_is_asked_first() -> None:
    last_minutes = datetime(2026, 6, 2, 20, 58, tzinfo=UTC)
    assert run(ONLY_ALI_ON, 3, Level.SOON, last_minutes) == [
        Paged(0, (ALI,), FIRST),
        Paged(10 * 60 + 2, (BEA,), FIRST),
        Paged(11 * 60 + 2, (ALI,), AGAIN),
    ]


def test_soon_that_the_same_person_left_before_it_rested_is_for_everybody_at_the_next_shift() -> (
    None
):
    """A shift of half an hour a week ends each time before anyone else would be asked."""
    monday = datetime(2026, 6, 1, 23, 0, tzinfo=UTC)
    rota = [staff(ALI, 1, "00:00-00:30"), staff(BEA, 2, "never")]
    assert [paged.people for paged in run(rota, 3, Level.SOON, monday)] == [
        (ALI,),
        (ALI, BEA),
        (ALI,),
    ]


def test_a_change_of_shift_passes_nobody_over_who_has_just_come_on() -> None:
    rota = [staff(ALI, 1, "18:00-22:00"), staff(BEA, 1, "22:00-08:00"), staff(CAT, 3)]
    last_minutes = datetime(2026, 6, 2, 20, 58, tzinfo=UTC)
    assert [paged.people for paged in run(rota, 3, now=last_minutes)] == [(ALI,), (BEA,), (CAT,)]


def test_a_rota_in_which_nobody_is_ever_on_call_pages_everybody_every_five_minutes() -> None:
    rota = [staff(BEA, 2, "never"), staff(ALI, 1, "never")]
    assert run(rota, 3) == [
        Paged(0, (ALI, BEA), EVERYONE),
        Paged(5, (ALI, BEA), EVERYONE),
        Paged(10, (ALI, BEA), EVERYONE),
    ]


def test_with_no_staff_at_all_it_looks_again_in_five_minutes() -> None:
    page = next_page(PagedConcern(Level.URGENT, EVENING, step=2), [], EVENING)
    assert (page.staff_ids, page.step) == ((), 2)
    assert page.next_at == EVENING + 5 * MINUTE


def after_pages(rota: list[OnCallStaff], pages: int) -> PagedConcern:
    """A concern that was paged so often."""
    concern, now = PagedConcern(Level.URGENT, EVENING), EVENING
    for _ in range(pages):
        page = next_page(concern, rota, now)
        concern, now = apply(concern, page), page.next_at
    return concern


@pytest.mark.parametrize(
    ("pages", "turned_down", "people"),
    [
        (1, {ALI}, (BEA,)),
        (1, {BEA}, (CAT,)),
        (1, {ALI, BEA}, (CAT,)),
        (2, {ALI}, (CAT,)),
        (2, {BEA}, (CAT,)),
        (2, {CAT}, (DAN,)),
        (2, {ALI, BEA}, (CAT,)),
        (2, {CAT, DAN}, (ALI,)),
        (3, {ALI}, (BEA, CAT, DAN)),
        (3, {ALI, BEA, CAT}, (DAN,)),
        (3, {ALI, BEA, CAT, DAN}, (ALI, BEA, CAT, DAN)),
        (1, {ALI, BEA, CAT, DAN}, (ALI, BEA, CAT, DAN)),
        (4, {ALI}, (BEA,)),
        (4, {DAN}, (ALI,)),
    ],
)
def test_not_me_moves_on_to_the_next_who_has_not_said_so(
    pages: int, turned_down: set[int], people: tuple[int, ...]
) -> None:
    concern = after_pages(EVERYONE_ON, pages)
    concern = replace(concern, turned_down=frozenset(turned_down))
    assert next_page(concern, EVERYONE_ON, EVENING).staff_ids == people


def test_who_said_not_me_is_paged_again_after_a_whole_round() -> None:
    concern, now, paged = PagedConcern(Level.URGENT, EVENING), EVENING, []
    for step in range(6):
        page = next_page(concern, EVERYONE_ON, now)
        paged.append(page.staff_ids)
        concern, now = apply(concern, page), page.next_at
        if step == 0:
            concern = replace(concern, turned_down=frozenset({ALI}))
    assert paged == [(ALI,), (BEA,), (CAT,), (BEA, CAT, DAN), (ALI,), (BEA,)]


def test_the_only_person_there_is_asked_again_even_after_not_me() -> None:
    concern = PagedConcern(Level.URGENT, EVENING, step=1, turned_down=frozenset({ALI}))
    page = next_page(concern, ONE_PERSON, EVENING)
    assert page.staff_ids == (ALI,)
    assert page.turned_down == frozenset()


def test_not_me_from_somebody_who_has_left_the_rota_changes_nothing() -> None:
    concern = replace(after_pages(TWO_PEOPLE, 1), turned_down=frozenset({99}))
    assert next_page(concern, TWO_PEOPLE, EVENING).staff_ids == (BEA,)


@pytest.mark.parametrize(
    ("level", "wait"),
    [
        (Level.URGENT, 5),
        (Level.SOON, 60),
        (Level.TODAY, 60),
        (Level.ORDINARY, 60),
        (Level.UNREADABLE, 60),
    ],
)
def test_a_concern_of_any_level_is_paged_and_only_urgent_in_five_minutes(
    level: Level, wait: int
) -> None:
    page = next_page(PagedConcern(level, EVENING), EVERYONE_ON, EVENING)
    assert page.staff_ids == (ALI,)
    assert page.next_at == EVENING + wait * MINUTE


def test_a_page_long_overdue_is_made_now_and_the_next_counts_from_now() -> None:
    concern = PagedConcern(
        Level.URGENT, EVENING - timedelta(hours=7), step=1, paged=frozenset({ALI})
    )
    page = next_page(concern, EVERYONE_ON, EVENING)
    assert page.staff_ids == (BEA,)
    assert page.next_at == EVENING + 5 * MINUTE
