"""A people file is read as charities write it, and everything wrong with it is told at once."""

from collections.abc import Callable
from datetime import date

import pytest

from bot.people.reading import COLUMNS, Problem
from bot.people.rows import Ground, Row, read_rows
from messages.people import Address, Channel, Role
from tests.bot import people_file as written
from tests.bot.people_file import buddy, member, people_file, staff

GROUND = Ground("GB", "Europe/London", date(2026, 11, 22))
HEADER = b"role,name,address\n"


def read(content: bytes) -> tuple[list[Row], list[str]]:
    rows, problems = read_rows(content, GROUND, lambda _done, _of: None)
    return rows, [str(problem) for problem in problems]


def rows_of(content: bytes) -> list[Row]:
    rows, problems = read(content)
    assert problems == []
    return rows


def problems_of(content: bytes) -> list[str]:
    _, problems = read(content)
    assert problems
    return problems


def problem_with(row: dict[str, str]) -> str:
    (problem,) = problems_of(people_file(row))
    return problem


def test_the_columns_are_those_of_the_contract() -> None:
    assert COLUMNS == written.COLUMNS


def test_a_whole_row_is_read() -> None:
    (row,) = rows_of(
        people_file(
            member(
                language="PL",
                timezone="europe/warsaw",
                days="Fridays, Sat and sun",
                time="7.30pm; 07:30",
                interests="tea ; cats;",
                notes='Likes a chat, "properly".',
                buddy="Priya Pine",
            )
        )
    )
    assert (row.role, row.name, row.language, row.timezone) == (
        Role.MEMBER,
        "Ann Ash",
        "pl",
        "Europe/Warsaw",
    )
    assert (row.days, row.times) == ("fri sat sun", ("07:30", "19:30"))
    assert (row.interests, row.consent) == ("tea;cats", date(2026, 1, 2))
    assert (row.notes, row.buddy) == ('Likes a chat, "properly".', "Priya Pine")
    assert row.addresses == (Address(Channel.SMS, "+447700900001"),)


def test_an_empty_cell_is_what_the_settings_say() -> None:
    (row,) = rows_of(HEADER + b"member,Ann,sms:07700 900123\n")
    assert (row.language, row.timezone, row.consent) == ("en", "Europe/London", None)
    assert row.addresses == (Address(Channel.SMS, "+447700900123"),)


@pytest.mark.parametrize(
    "spoil",
    [
        pytest.param(lambda text: b"\xef\xbb\xbf" + text, id="a mark at the beginning"),
        pytest.param(lambda text: text.replace(b"\r\n", b"\n"), id="lines of Unix"),
        pytest.param(lambda text: text.replace(b"\r\n", b"\r"), id="lines of an old Mac"),
        pytest.param(lambda text: text.rstrip(), id="no end of line at the end"),
        pytest.param(lambda text: b"\r\n" + text.replace(b"\r\n", b"\r\n\r\n"), id="empty lines"),
        pytest.param(lambda text: text + b",,,,,,,,,,,,,\r\n", id="an empty row"),
        pytest.param(lambda text: text.replace(b"role", b" Role "), id="spaces in the header"),
        pytest.param(lambda text: text.replace(b"on_call", b"On call"), id="words in the header"),
        pytest.param(lambda text: text.replace(b"\r\n", b",\r\n"), id="a comma at every end"),
    ],
)
def test_what_spreadsheets_do_to_a_file_is_forgiven(spoil: Callable[[bytes], bytes]) -> None:
    plain = people_file(member(), buddy(), staff())
    assert [row.name for row in rows_of(spoil(plain))] == ["Ann Ash", "Priya Pine", "Rita Rowan"]


def test_the_columns_may_stand_in_any_order() -> None:
    (row,) = rows_of(b"address,name,role\nsms:+447700900123,Ann,member\n")
    assert (row.name, row.role) == ("Ann", Role.MEMBER)


def test_an_unknown_column_is_named_and_a_near_one_is_offered() -> None:
    (problem,) = problems_of(b"role,name,adress,address\nmember,Ann,,sms:+447700900123\n")
    assert problem == "Line 1: there is no column called 'adress'. Did you mean 'address'?"


def test_every_unknown_and_missing_column_is_named_at_once() -> None:
    found = "\n".join(problems_of(b"role,shoe size,phone\nmember,7,1\n"))
    assert all(name in found for name in ("'shoe size'", "'phone'", "'name'", "'address'"))


def test_a_column_that_is_there_twice_is_named() -> None:
    assert "'name' is there more than once" in problems_of(b"role,name,name,address\n")[0]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "The file is empty."),
        (b"\n\n", "The file is empty."),
        (HEADER, "The file has a header and nobody under it."),
        (
            b"role;name;address\nmember;Ann;1\n",
            "Line 1: the columns have to be separated by commas",
        ),
        (b"role\tname\taddress\n", "Line 1: the columns have to be separated by commas"),
        ("role,name,address\n".encode("utf-16"), "The file is UTF-16"),
        (HEADER + "member,Zoë,1\n".encode("latin-1"), "Line 2: this is not UTF-8."),
        (HEADER + b'member,"Ann\nBo', "Line 2: the row that begins here cannot be read"),
        (HEADER + b"member,Ann,sms:07700 900123,x\n", "Line 2: this row has more cells"),
        (HEADER + b"member,A\x1bnn,sms:07700 900123\n", "Line 2: name: there are characters"),
        (HEADER + b"member,A\x00nn,sms:07700 900123\n", "Line 2: name: there are characters"),
        (HEADER + b"member,Ann,sms:07700 900123\nmember,Bo", "Line 3: the file ends in the middle"),
    ],
)
def test_a_file_of_the_wrong_shape_is_explained(content: bytes, words: str) -> None:
    assert any(problem.startswith(words) for problem in problems_of(content))


def test_every_fault_of_every_row_is_told_with_the_line_that_an_editor_shows() -> None:
    content = people_file(
        member(notes="one\ntwo\nthree"),
        member(days="moonday", time="25:00"),
        {},
        buddy(address="telegram:@priya", language="Polish"),
    )
    assert problems_of(content) == [
        "Line 5: days: 'moonday' is not a day; write mon tue wed thu fri sat sun, daily, "
        "weekdays, weekends, every other sun, first sun, holidays or christmas; after days also: "
        "not bank holidays, not christmas.",
        "Line 5: time: '25:00' is not a time of day; write 00:00 to 23:59, for example 19:00.",
        "Line 7: address: a Telegram chat id is a whole number, not a name. Ask them to press "
        "Start in the bot; then `people list --role newcomer` and `people show` tell it.",
        "Line 7: language: 'Polish' is not a language tag; write for example en, cy or pl.",
    ]


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (member(role="user"), "'user' is not a role; write member, buddy or staff"),
        (member(role=""), "'' is not a role"),
        (member(role="newcomer"), "is not a role"),
        (member(name=""), "everybody needs a name"),
        (member(name="A" * 101), "at most 100 letters"),
        (member(address=""), "nobody can be reached without one"),
        (member(time=""), "days and time: a plan needs both"),
        (member(days=""), "days and time: a plan needs both"),
        (member(days="evenings"), "says when but not which days"),
        (member(timezone="London"), "'London' is not a time zone"),
        (member(timezone="../../etc/passwd"), "is not a time zone"),
        (member(language="english please"), "is not a language tag"),
        (member(consent="01/11/2026"), "write the date as year-month-day"),
        (member(consent="2026-11-23"), "that day has not come yet"),
        (member(consent="yes"), "write the date as year-month-day"),
        (member(on_call="always"), "on_call: this is for staff only"),
        (member(order="1"), "order: this is for staff only"),
        (buddy(time="18:30"), "time: this is for members only"),
        (buddy(days="christmas"), "'christmas' is for members"),
        (buddy(buddy="Ann"), "buddy: this is for members only"),
        (staff(days="fri"), "days: this is for members and buddies only"),
        (staff(on_call="fridays"), "is not on-call hours"),
        (member(fallback="yes"), "fallback: this is for staff only"),
        (staff(fallback="perhaps"), "write yes for the one person who is paged"),
        (staff(order="0"), "write 1 for who is asked first"),
        (staff(order="first"), "write 1 for who is asked first"),
        (staff(channel="fax"), "'fax' is not a channel"),
        (member(notes="n" * 5001), "at most 5000 letters"),
    ],
)
def test_a_fault_says_what_is_wrong_and_what_to_write(row: dict[str, str], words: str) -> None:
    problem = problem_with(row)
    assert problem.startswith("Line 2: ")
    assert words in problem


def test_christmas_is_a_plan() -> None:
    (row,) = rows_of(people_file(member(days="christmas")))
    assert row.days == "christmas"


def test_a_plan_may_be_left_open() -> None:
    (row,) = rows_of(people_file(member(days="", time="")))
    assert (row.days, row.times) == ("", ())


def test_shifts_and_order_are_read() -> None:
    hours = "Mon-Fri 18:00 - 22:00; sat-sun 10:00-22:00"
    (row,) = rows_of(people_file(staff(on_call=hours, order="2")))
    assert row.order == 2
    assert row.on_call == "mon tue wed thu fri 18:00-22:00; sat sun 10:00-22:00"


def test_problems_stand_in_the_order_of_the_lines() -> None:
    assert sorted([Problem(10, "b"), Problem(9, "c"), Problem(10, "a")]) == [
        Problem(9, "c"),
        Problem(10, "a"),
        Problem(10, "b"),
    ]


def test_no_name_and_no_number_stands_in_what_is_told() -> None:
    told = "\n".join(
        problems_of(
            people_file(
                member(name="Ann Ash", address="sms:0770099", notes="x\x07"),
                member(name="Zelda Zinn", address="telegram:+447700900456"),
            )
        )
    )
    assert not any(word in told for word in ("Ann", "Zelda", "0770099", "7700900456"))


@pytest.mark.parametrize("name", ["Ann 07700 900123", "Ann07700900123", "@ann_here", "ann.example"])
def test_a_name_that_would_show_how_to_reach_somebody_is_refused(name: str) -> None:
    (problem,) = problems_of(HEADER + f"member,{name},sms:+447700900123\n".encode())
    assert problem == "Line 2: name: a name has no number, link or account name in it."
