"""People, plans and checks from the command line: exit codes, plain words, nothing private."""

import asyncio
import json
import os
import re
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import chdir
from dataclasses import dataclass
from pathlib import Path

import pytest
import structlog
from click.testing import CliRunner

from bot.__main__ import main
from bot.database import open_database
from bot.store.concern_states import open_concern
from bot.vault import Vault
from messages.triage.levels import Level
from tests.bot.people_file import SUNDAY_NOON, Row, buddy, member, people_file, staff
from tests.town.fixtures import SECRET_KEY

ROOT = Path(__file__).parents[2]
SUMMARY = "2 added, 0 updated, 0 unchanged."
WAITS = "waiting for consent"
EXAMPLE = ROOT / "docs/example-people.csv"


@dataclass(frozen=True)
class Said:
    """What a command printed, and how it ended."""

    code: int
    out: str
    err: str

    @property
    def table(self) -> list[list[str]]:
        return [line.split("\t") for line in self.out.splitlines()]


Run = Callable[..., Said]


@pytest.fixture
def here(sqlite_url: str) -> dict[str, str]:
    """The settings of a charity that has none but those it needs."""
    return {"SECRET_KEY": SECRET_KEY, "DATABASE_URL": sqlite_url}


@pytest.fixture
def run(here: dict[str, str], tmp_path: Path) -> Iterator[Run]:
    """Runs `goodevening` with these arguments, in a folder of its own."""
    runner = CliRunner(env=here)

    def run_it(*arguments: str, typed: str = "") -> Said:
        with chdir(tmp_path):
            done = runner.invoke(main, arguments, input=typed)
        return Said(done.exit_code, done.stdout, done.stderr)

    yield run_it
    structlog.reset_defaults()


@pytest.fixture
def import_(run: Run, tmp_path: Path) -> Callable[..., Said]:
    """Imports a file with these rows."""

    def import_them(*rows: Row, options: tuple[str, ...] = ()) -> Said:
        (tmp_path / "people.csv").write_bytes(people_file(*rows))
        return run("people", "import", "people.csv", *options)

    return import_them


def test_a_file_is_taken_in_and_everybody_is_listed(run: Run, import_: Run) -> None:
    said = import_(member(consent="", buddy="Priya Pine"), buddy(), staff(order="1"))
    assert (said.code, said.err) == (0, "")
    assert said.out.splitlines() == [
        "3 added, 0 updated, 0 unchanged.",
        "Invitations waiting to be sent: 1.",
    ]
    listed = run("people", "list")
    assert listed.table == [
        ["reference", "name", "role", "reached by", "when", "state"],
        ["M-1", "Ann Ash", "member", "sms ...001", "Fridays and Sundays at 6.30pm", WAITS],
        ["B-2", "Priya Pine", "buddy", "telegram ...001", "any day", ""],
        ["S-3", "Rita Rowan", "staff", "sms ...099", "always (first)", ""],
    ]
    assert [row[0] for row in run("people", "list", "--role", "staff").table[1:]] == ["S-3"]


def test_every_faulty_row_is_named_and_the_command_fails(run: Run, import_: Run) -> None:
    said = import_(member(time="noon"), member("Bo Birch", "sms:12"), buddy())
    assert (said.code, said.out) == (1, "")
    assert said.err.splitlines() == [
        "- Line 2: time: 'noon' is not a time; write for example 19:00.",
        "- Line 3: address: that phone number is too short or too long; write it like "
        "+447700900123, with the country.",
    ]
    assert len(run("people", "list").table) == 1


def test_a_dry_run_writes_nothing(run: Run, import_: Run) -> None:
    said = import_(member(), options=("--dry-run",))
    assert said.code == 0
    assert said.out.splitlines()[-1] == "This was a dry run: nothing was written."
    assert len(run("people", "list").table) == 1


def test_a_file_that_is_not_there_is_wrong_usage(run: Run) -> None:
    assert run("people", "import", "nowhere.csv").code == 2
    assert run("people", "list", "--role", "friend").code == 2
    assert run("plan", "Ann", "--days", "none").code == 2


def test_the_example_in_the_docs_can_be_taken_in_as_it_is(run: Run) -> None:
    said = run("people", "import", str(EXAMPLE))
    assert said.err == ""
    rows = len(EXAMPLE.read_text().splitlines()) - 1
    assert said.out.splitlines()[0] == f"{rows} added, 0 updated, 0 unchanged."


def test_one_person_is_shown_with_everything_but_words(run: Run, import_: Run) -> None:
    import_(member(buddy="Priya Pine", notes="Has a dog", interests="tea;cats"), buddy(), staff())
    said = run("people", "show", "M-1")
    shown = dict(re.split(r"  +", line, maxsplit=1) for line in said.out.splitlines())
    assert shown["name"] == "Ann Ash"
    assert shown["reached by"] == "sms +447700900001"
    assert shown["buddy"] == "Priya Pine (B-2)"
    assert (shown["notes"], shown["interests"]) == ("Has a dog", "tea, cats")
    assert shown["next"].endswith("a check-in")
    assert "Ann Ash (M-1)" in run("people", "show", "priya pine").out
    assert run("people", "show", "Nobody").code == 1


def test_a_plan_is_shown_in_the_members_own_time(run: Run, import_: Run) -> None:
    import_(member(timezone="Asia/Tokyo", days="daily", time="19:00"), buddy(), staff())
    said = run("plan", "Ann Ash", "--days", "3", "--from", "2100-03-01")
    assert said.code == 0
    assert said.table == [
        ["day", "date", "time", "time zone", "what happens", "occasion"],
        ["Monday", "2100-03-01", "19:00", "Asia/Tokyo", "a check-in", "ordinary"],
        ["Tuesday", "2100-03-02", "19:00", "Asia/Tokyo", "a check-in", "ordinary"],
        ["Wednesday", "2100-03-03", "19:00", "Asia/Tokyo", "a check-in", "ordinary"],
    ]


def test_a_plan_says_where_there_is_none_and_when_the_first_comes(run: Run, import_: Run) -> None:
    import_(member(days="", time=""), member("Bo Birch", "telegram:5", days="christmas"), buddy())
    assert "has no plan" in run("plan", "M-1").err
    far = run("plan", "M-2", "--days", "2", "--from", "2100-02-01")
    assert far.err.splitlines()[-1] == (
        "No check-in comes within 2 days. The first after that: Friday 2100-12-24 18:30."
    )
    refused = run("plan", "B-3")
    assert (refused.code, refused.out) == (1, "")
    assert "not a member" in refused.err


def test_all_about_a_person_is_written_where_only_its_owner_reads_it(
    run: Run, import_: Run, tmp_path: Path
) -> None:
    import_(member(notes="Has a dog"), buddy())
    assert json.loads(run("people", "export", "M-1").out)["person"]["notes"] == "Has a dog"
    (tmp_path / "ann.json").write_text("old")
    said = run("people", "export", "M-1", "--output", "ann.json")
    assert (said.code, said.out) == (0, "")
    written = tmp_path / "ann.json"
    assert json.loads(written.read_text())["person"]["reference"] == "M-1"
    assert stat.S_IMODE(written.stat().st_mode) == 0o600


def test_nobody_is_erased_by_a_slip_of_the_hand(run: Run, import_: Run) -> None:
    import_(member(), buddy())
    for typed in ("", "\n", "yes\n", "M-2\n"):
        said = run("people", "erase", "Ann Ash", typed=typed)
        assert (said.code, said.out) == (1, "")
    assert "Ann Ash" in run("people", "list").out


def test_a_person_is_erased_and_it_is_said_what_stays(run: Run, import_: Run) -> None:
    import_(member(), buddy())
    said = run("people", "erase", "Ann Ash", typed="M-1\n")
    assert said.code == 0
    assert said.out.startswith("M-1 is erased")
    assert "Kept: a scrambled mark of each address" in said.out
    assert [row[0] for row in run("people", "list").table[1:]] == ["B-2"]
    assert run("people", "show", "M-1").out.split() == ["reference", "M-1", "state", "erased"]
    assert run("plan", "M-1").code == 1
    again = import_(member(), buddy())
    assert again.code == 1
    assert "Line 2: the person with this address was erased" in again.err
    assert run("people", "erase", "B-2", "--yes").code == 0


def test_nobody_is_erased_while_an_alert_about_them_is_open(
    run: Run, import_: Run, sqlite_url: str
) -> None:
    import_(member(), buddy())

    async def worry() -> None:
        database = open_database(sqlite_url, Vault(SECRET_KEY))
        async with database.writing() as tx:
            await open_concern(
                tx,
                SUNDAY_NOON,
                member_id=1,
                message_id=None,
                level=Level.URGENT,
                reason="said so",
                version="",
            )
        await database.close()

    asyncio.run(worry())
    said = run("people", "erase", "M-1", "--yes")
    assert (said.code, said.out) == (1, "")
    assert said.err == "Nothing was erased. Alert 1 is open: close it first.\n"
    assert "Ann Ash" in run("people", "list").out


def test_check_ends_with_one_where_there_is_a_problem(run: Run) -> None:
    said = run("check")
    assert said.code == 1
    assert said.table[0] == ["", "part", "what we found"]
    assert {row[0] for row in said.table[1:]} <= {"problem", "warning", "fine"}
    assert "Neither Telegram nor Twilio is set up" in said.out


def test_a_drill_without_anybody_on_call_says_so(run: Run, import_: Run) -> None:
    import_(staff(on_call=""))
    said = run("page-drill")
    assert said.code == 1
    assert "Nobody is on call now" in said.err


def test_nothing_private_stands_beside_what_was_asked_for(run: Run, import_: Run) -> None:
    heard = [import_(member(notes="a secret note"), buddy(), staff(), member("Bo Birch", "sms:1"))]
    heard.append(import_(member(consent="", notes="a secret note"), buddy(), staff()))
    heard.append(import_(member("Ann Alder", "sms:+447700900002"), buddy(), staff()))
    heard += [run("check"), run("page-drill"), run("plan", "M-1"), run("people", "erase", "M-1")]
    told = "\n".join(said.err for said in heard) + run("check").out + run("page-drill").out
    for private in ("Ann", "Ash", "Priya", "Rita", "900001", "7001", "secret"):
        assert private not in told


def test_a_new_charity_can_import_before_anything_else(tmp_path: Path) -> None:
    (tmp_path / "people.csv").write_bytes(people_file(member(), buddy()))
    runner = CliRunner(env={"SECRET_KEY": SECRET_KEY, "DATABASE_URL": "sqlite:///new.db"})
    with chdir(tmp_path):
        done = runner.invoke(main, ["people", "import", "people.csv"])
    structlog.reset_defaults()
    assert (done.exit_code, done.stdout.splitlines()[0]) == (0, SUMMARY)


def test_the_same_works_as_a_program_of_its_own(here: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "people.csv").write_bytes(people_file(member(), buddy()))
    (tmp_path / ".env").write_text("".join(f"{name}={value}\n" for name, value in here.items()))

    def goodevening(*arguments: str) -> str:
        command = [sys.executable, "-m", "bot", *arguments]
        plain = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)}
        return subprocess.run(
            command, cwd=tmp_path, env=plain, capture_output=True, text=True, check=True, timeout=60
        ).stdout

    assert goodevening("people", "import", "people.csv").startswith("2 added")
    assert goodevening("people", "list").count("\n") == 3
