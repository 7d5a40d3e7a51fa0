"""Standing in and being away: the last word counts, at every moment."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from schedules.on_call import OnCallStaff, parse_on_call
from schedules.overrides import OverrideKind, Overriding, lay_over
from schedules.rota import fallback_now, for_team, gaps, on_duty

START = datetime(2026, 10, 24, 0, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
ON, AWAY = OverrideKind.ON, OverrideKind.AWAY


def said(kind: OverrideKind, begins: int, ends: int) -> Overriding:
    return Overriding(kind, START + begins * HOUR, START + ends * HOUR)


def staff(person_id: int, hours: str, *words: Overriding, team: str = "") -> OnCallStaff:
    extra, away = lay_over(words)
    on_call = parse_on_call(hours)
    return OnCallStaff(person_id, 1, on_call, "Europe/London", team, extra=extra, away=away)


def hours_on(one: OnCallStaff, hours: int) -> list[int]:
    return [hour for hour in range(hours) if on_duty([one], START + hour * HOUR)]


def test_whoever_takes_a_shift_within_a_holiday_is_on_call_for_that_shift_alone() -> None:
    one = staff(1, "daily 18:00-22:00", said(AWAY, 0, 48), said(ON, 20, 22))
    assert hours_on(one, 48) == [20, 21]


def test_whoever_goes_away_after_taking_a_shift_is_not_on_call() -> None:
    one = staff(1, "never", said(ON, 20, 24), said(AWAY, 22, 30))
    assert hours_on(one, 48) == [20, 21]


def test_somebody_always_on_call_who_goes_away_leaves_a_hole_of_just_that_length() -> None:
    one = staff(1, "always", said(AWAY, 20, 30))
    assert gaps([one], START, START + 72 * HOUR) == [(START + 20 * HOUR, START + 30 * HOUR)]


SAID = st.lists(
    st.builds(
        lambda kind, begins, hours: said(kind, begins, begins + hours),
        st.sampled_from(OverrideKind),
        st.integers(0, 60),
        st.integers(1, 30),
    ),
    max_size=8,
)


@given(SAID)
def test_at_every_hour_the_last_thing_said_of_it_is_what_holds(words: list[Overriding]) -> None:
    extra, away = lay_over(words)
    for hour in range(100):
        moment = START + hour * HOUR
        last = [one.kind for one in words if one.begins <= moment < one.ends][-1:]
        assert [ON] * any(span.holds(moment) for span in extra) == [ON for k in last if k is ON]
        assert [AWAY] * any(span.holds(moment) for span in away) == [
            AWAY for k in last if k is AWAY
        ]


def test_a_teams_own_people_come_first_and_the_others_after_them() -> None:
    rota = [
        staff(1, "always", team="north"),
        staff(2, "always", team="south"),
        staff(3, "always"),
    ]
    south = on_duty(for_team(rota, "south"), START)
    assert [one.person_id for one in south] == [2, 1, 3]
    assert [one.person_id for one in on_duty(for_team(rota, ""), START)] == [1, 2, 3]


def test_a_team_without_people_is_everybodys() -> None:
    rota = [staff(1, "always", team="north")]
    assert for_team(rota, "east") == tuple(rota)


def test_the_fallback_is_named_while_they_are_not_away() -> None:
    extra, away = lay_over([said(AWAY, 10, 20)])
    named = OnCallStaff(
        9, 3, parse_on_call("never"), "Europe/London", fallback=True, extra=extra, away=away
    )
    assert fallback_now([staff(1, "always"), named], START) is named
    assert fallback_now([named], START + 15 * HOUR) is None
    assert fallback_now([staff(1, "always")], START) is None
