"""Who is asked to be whose buddy: wishes are kept, the order has reasons, and nobody is scored."""

from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta
from itertools import permutations

import pytest

from messages.language_names import language_name, language_tag
from messages.match_wishes import Wishes, read_wishes, tags, written
from messages.people import Channel
from schedules.matching import Candidate, Match, Wanting, rank
from schedules.shifts import Shift

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
SUNDAYS = tuple(NOW.replace(hour=19) + timedelta(weeks=week) for week in range(4))
FRIDAYS = tuple(sunday - timedelta(days=2) for sunday in SUNDAYS[1:])


def around(*moments: datetime) -> tuple[Shift, ...]:
    return tuple(Shift(each - timedelta(hours=1), each + timedelta(hours=3)) for each in moments)


TOM = Wanting(1, "Europe/London", frozenset({"cy", "en"}), "crafts; radio", slots=SUNDAYS)
CERI = Candidate(
    *(7, frozenset({"cy", "en"}), "Crafts; walking"),
    free=around(*SUNDAYS),
    members=1,
)


def one(buddy: Candidate, wanting: Wanting = TOM) -> Match:
    (match,) = rank([buddy], wanting, NOW)
    return match


def order(wanting: Wanting, *buddies: Candidate) -> list[int]:
    return [match.buddy_id for match in rank(buddies, wanting, NOW)]


def test_staff_read_why_in_one_line() -> None:
    said = "both speak Welsh; crafts; free Sunday evenings; 1 of 3 members"
    assert one(CERI) == Match(7, said)


@pytest.mark.parametrize(
    ("wanting", "buddy", "says"),
    [
        (TOM, replace(CERI, languages=frozenset({"en"})), "both speak English"),
        (TOM, replace(CERI, free=()), "not free at their times"),
        (TOM, replace(CERI, free=around(SUNDAYS[3])), "rarely free at their times"),
        (TOM, replace(CERI, free=around(SUNDAYS[0], SUNDAYS[2])), "free Sunday evenings"),
        (replace(TOM, slots=SUNDAYS + FRIDAYS), CERI, "free Sunday evenings"),
        (
            replace(TOM, slots=SUNDAYS + FRIDAYS),
            replace(CERI, free=around(*SUNDAYS, *FRIDAYS)),
            "free Friday and Sunday evenings",
        ),
        (
            replace(TOM, slots=tuple(each - timedelta(hours=9) for each in SUNDAYS[1:])),
            replace(CERI, free=(Shift(NOW, NOW + timedelta(days=60)),)),
            "free Sunday mornings",
        ),
        (
            replace(TOM, slots=tuple(NOW + timedelta(days=day, hours=3) for day in range(14))),
            replace(CERI, free=(Shift(NOW, NOW + timedelta(days=60)),)),
            "free at all their times",
        ),
        (replace(TOM, knows=frozenset({7})), CERI, "has written with them before; both speak"),
        (
            replace(TOM, wishes=Wishes(lived="bereavement; caring")),
            replace(CERI, wishes=Wishes(lived="Caring")),
            "both know caring",
        ),
        (
            replace(TOM, wishes=Wishes(wants="woman")),
            replace(CERI, wishes=Wishes(gender="woman")),
            "a woman, as they asked",
        ),
        (replace(TOM, wishes=Wishes(avoid_areas="Elm Road")), CERI, "ask where they live"),
    ],
)
def test_the_line_says_what_counts(wanting: Wanting, buddy: Candidate, says: str) -> None:
    match = one(buddy, wanting)
    assert says in match.line
    assert match.refused == ""


@pytest.mark.parametrize(
    ("wanting", "buddy", "why"),
    [
        (TOM, replace(CERI, not_in_order="checks have run out"), "checks have run out"),
        (TOM, replace(CERI, members=3), "has 3 of 3 members"),
        (TOM, replace(CERI, members=1, most_members=1), "has 1 of 1 members"),
        (TOM, replace(CERI, languages=frozenset({"pl"})), "no language in common"),
        (replace(TOM, ended_badly=frozenset({7})), CERI, "an earlier pairing ended badly"),
        (
            replace(TOM, wishes=Wishes(wants="woman")),
            replace(CERI, wishes=Wishes(gender="man")),
            "they asked for a woman",
        ),
        (
            replace(TOM, wishes=Wishes(wants="man")),
            CERI,
            "they asked for a man, and we do not know",
        ),
        (
            replace(TOM, wishes=Wishes(gender="man")),
            replace(CERI, wishes=Wishes(wants="woman")),
            "would rather write with a woman",
        ),
        (
            replace(TOM, wishes=Wishes(avoid_areas="larkhall; Elm Road")),
            replace(CERI, wishes=Wishes(area="Larkhall, Bath")),
            "lives where they asked us not to look",
        ),
        (
            replace(TOM, wishes=Wishes(area="Twerton")),
            replace(CERI, wishes=Wishes(avoid_areas="Twerton")),
            "asked for nobody from where they live",
        ),
        (
            replace(TOM, wishes=Wishes(avoid_people="B-9; b-7")),
            CERI,
            "one of the two asked not to be paired with the other",
        ),
        (
            TOM,
            replace(CERI, wishes=Wishes(avoid_people="M-1")),
            "one of the two asked not to be paired with the other",
        ),
    ],
)
def test_a_wish_that_cannot_be_kept_is_refused_with_why(
    wanting: Wanting, buddy: Candidate, why: str
) -> None:
    assert one(buddy, wanting).refused == why


def test_every_reason_against_is_named() -> None:
    badly = replace(TOM, ended_badly=frozenset({7}))
    assert one(replace(CERI, members=3), badly).refused == (
        "has 3 of 3 members; an earlier pairing ended badly"
    )


def test_part_of_a_word_is_another_place() -> None:
    avoids = replace(TOM, wishes=Wishes(avoid_areas="Bath"))
    assert one(replace(CERI, wishes=Wishes(area="Bathford")), avoids).refused == ""


BETTER_FIRST = (
    ("somebody they know", replace(CERI, id=9, free=(), interests="", members=2), CERI),
    ("free at more of their times", CERI, replace(CERI, id=2, free=around(*SUNDAYS[:2]))),
    ("more in common", CERI, replace(CERI, id=2, interests="walking")),
    ("lived through the same", replace(CERI, wishes=Wishes(lived="caring")), replace(CERI, id=2)),
    ("fewer members", CERI, replace(CERI, id=2, members=2)),
    (
        "the same kind of phone",
        replace(CERI, channels=frozenset({Channel.SMS})),
        replace(CERI, id=2, channels=frozenset({Channel.TELEGRAM})),
    ),
    ("who came first, where all is the same", replace(CERI, id=2), CERI),
)


@pytest.mark.parametrize(("why", "first", "second"), BETTER_FIRST)
def test_the_order_has_reasons(why: str, first: Candidate, second: Candidate) -> None:
    wishes = Wishes(lived="caring")
    sms = frozenset({Channel.SMS})
    wanting = replace(TOM, knows=frozenset({9}), wishes=wishes, channels=sms)
    assert order(wanting, second, first) == order(wanting, first, second) == [first.id, second.id]


def test_the_order_is_the_same_however_they_are_read() -> None:
    buddies = [replace(CERI, id=number, members=number % 2) for number in (3, 4, 5, 6)]
    found = {tuple(order(TOM, *some)) for some in permutations(buddies)}
    assert found == {(4, 6, 3, 5)}


def test_whoever_suits_comes_before_whoever_does_not() -> None:
    full, badly = replace(CERI, id=1, members=3), replace(CERI, id=2, not_in_order="suspended")
    assert order(TOM, full, badly, replace(CERI, free=(), interests="")) == [7, 1, 2]


def test_what_is_over_does_not_count() -> None:
    past = (NOW - timedelta(weeks=1), *SUNDAYS)
    assert "free Sunday evenings" in one(CERI, replace(TOM, slots=past)).line
    assert "free" not in one(CERI, replace(TOM, slots=past[:1])).line


def test_nothing_that_a_member_wrote_or_how_it_was_read_counts() -> None:
    """NICE NG225: nobody is ranked by risk. A field more here has to be thought about."""
    assert {each.name for each in fields(Wanting)} == {
        *("member_id", "timezone", "languages", "interests", "wishes"),
        *("channels", "slots", "knows", "ended_badly"),
    }
    assert {each.name for each in fields(Match)} == {"buddy_id", "line", "refused"}


@pytest.mark.parametrize(
    ("said", "tag", "name"),
    [
        *(("Welsh", "cy", "Welsh"), ("cy-GB", "cy", "Welsh"), (" urdu ", "ur", "Urdu")),
        *(("en", "en", "English"), ("Cornish", "cornish", "Cornish")),
    ],
)
def test_languages_are_known_by_name_and_tag(said: str, tag: str, name: str) -> None:
    assert language_tag(said) == tag
    assert language_name(tag) == name
    assert Wishes(languages=f"{said}; Polish").speaks("en-GB") == {tag, "pl", "en"}


def test_wishes_come_back_as_they_were_written() -> None:
    wishes = Wishes(gender="woman", avoid_areas="Elm Road", lived="caring")
    assert read_wishes(written(wishes)) == wishes
    assert read_wishes({**written(wishes), "of a later version": "x"}) == wishes
    assert written(Wishes()) == {}
    assert tags(" Old  films;crafts; ; old films") == ("old films", "crafts")
