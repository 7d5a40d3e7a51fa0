"""What stands in the title of a calendar event puts the right person on call, and nobody else."""

import pytest

from messages.calendar_titles import Says, read_title

JO, ADA, EVE, SAM, SAMUEL = 1, 2, 3, 4, 5
STAFF = {JO: "Jo Marsh", ADA: "Ada Bello", EVE: "Eve Lamb", SAM: "Sam Hill", SAMUEL: "Sam Hope"}


@pytest.mark.parametrize(
    ("title", "who"),
    [
        ("Jo Marsh", (JO,)),
        ("On call: Jo Marsh", (JO,)),
        ("jo  MARSH - on-call (backup)", (JO,)),
        ("Jo", (JO,)),
        ("Jo on call", (JO,)),
        ("Night shift: Ada", (ADA,)),
        ("On Call - Ada Bello - Primary", (ADA,)),
        ("Jo & Ada", (JO, ADA)),
        ("Jo Marsh and Ada Bello on call for the evening team", (JO, ADA)),
        ("Sam Hope covers Sunday night", (SAMUEL,)),
    ],
)
def test_a_shift_is_read_with_whose_it_is(title: str, who: tuple[int, ...]) -> None:
    found = read_title(title, STAFF)
    assert (found.says, found.staff_ids) == (Says.ON_CALL, who)


@pytest.mark.parametrize(
    "title",
    [
        *("Jo away", "Jo Marsh - annual leave", "Holiday: Jo Marsh", "Jo off", "Jo Marsh off sick"),
        *("Jo not on call", "Jo Marsh on holiday in Spain", "OOO Jo", "Jo Marsh: day off"),
        *("Jo Marsh is unavailable, at a wedding", "Jo: not available"),
    ],
)
def test_whoever_is_away_is_not_on_call(title: str) -> None:
    found = read_title(title, STAFF)
    assert (found.says, found.staff_ids) == (Says.AWAY, (JO,))


@pytest.mark.parametrize(
    "title",
    ["Supervision with Jo Marsh", "Jo Marsh dentist", "Jo Marsh drop off parcels"],
)
def test_a_title_about_something_else_puts_nobody_on_call(title: str) -> None:
    assert read_title(title, STAFF).says is Says.UNCLEAR


@pytest.mark.parametrize(
    "title", ["Christmas Eve on call", "Team meeting", "On call: Zed", "Sam on call", ""]
)
def test_nobody_is_guessed(title: str) -> None:
    assert read_title(title, STAFF).staff_ids == ()


@pytest.mark.parametrize(
    ("title", "invited", "says", "who"),
    [
        ("On call", ["Jo Marsh"], Says.ON_CALL, (JO,)),
        ("On call", ["Ada", "jo@charity.example"], Says.ON_CALL, (ADA,)),
        ("Annual leave", ["Jo Marsh"], Says.AWAY, (JO,)),
        ("Lunch", ["Jo Marsh"], Says.UNCLEAR, (JO,)),
        ("On call: Jo Marsh", ["Ada Bello"], Says.ON_CALL, (JO,)),
        ("On call", ["zed@charity.example"], Says.ON_CALL, ()),
    ],
)
def test_the_invited_count_where_the_title_names_nobody(
    title: str, invited: list[str], says: Says, who: tuple[int, ...]
) -> None:
    found = read_title(title, STAFF, invited)
    assert (found.says, found.staff_ids) == (says, who)
