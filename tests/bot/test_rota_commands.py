"""The rota from the command line: who is on call, and calendars in and out."""

from pathlib import Path

from icalendar import Calendar

from tests.bot.people_file import member, people_file, staff
from tests.bot.test_calendar_reading import calendar
from tests.bot.test_people_commands import Run, here, run

__all__ = ["here", "run"]

DAILY = (
    "VERSION:2.0\nX-WR-CALNAME:Rota\nBEGIN:VEVENT\nUID:1\nSUMMARY:{title}\n"
    "DTSTART;TZID=Europe/London:20260105T180000\nDTEND;TZID=Europe/London:20260105T220000\n"
    "RRULE:FREQ=DAILY\nEND:VEVENT\n"
)


def take_in(run: Run, folder: Path, **cells: str) -> None:
    """Rita is on staff, Ann is a member."""
    (folder / "people.csv").write_bytes(people_file(staff(**cells), member()))
    assert run("people", "import", "people.csv").code == 0


def save(folder: Path, title: str) -> None:
    (folder / "rota.ics").write_bytes(calendar(DAILY.format(title=title)))


def test_the_coming_days_are_listed_with_their_gaps(run: Run, tmp_path: Path) -> None:
    take_in(run, tmp_path, on_call="daily 00:00-12:00", order="1")
    said = run("rota")
    assert said.code == 0
    assert said.table[0] == ["day", "date", "from", "to", "who", "place"]
    assert ["00:00", "12:00", "Rita Rowan", "first"] in [row[2:] for row in said.table]
    assert ["12:00", "00:00", "NOBODY", ""] in [row[2:] for row in said.table]
    assert "check-ins are held" in said.err
    assert "Ann" not in said.out


def test_who_is_on_call_now_is_an_exit_code_too(run: Run, tmp_path: Path) -> None:
    take_in(run, tmp_path)
    assert run("rota", "now").out == "Rita Rowan is on call, first.\n"
    take_in(run, tmp_path, on_call="never", fallback="yes")
    said = run("rota", "now")
    assert said.code == 1
    assert "Nobody is on call" in said.out
    assert "Alerts go to Rita Rowan" in said.out


def test_a_calendar_goes_in_once_and_comes_out_again(run: Run, tmp_path: Path) -> None:
    take_in(run, tmp_path, on_call="never")
    save(tmp_path, "Rita Rowan on call")
    tried = run("rota", "import", "rota.ics", "--weeks", "1", "--dry-run")
    assert "nothing was written" in tried.out
    first = run("rota", "import", "rota.ics", "--weeks", "1")
    again = run("rota", "import", "rota.ics", "--weeks", "1")
    assert first.out.split()[0] in ("7", "8")
    assert again.out.startswith("0 added, 0 removed")
    for arguments in ((), ("Rita Rowan",), ("Rita Rowan", "--team")):
        out = run("rota", "export", *arguments).out
        titles = {str(each["SUMMARY"]) for each in Calendar.from_ical(out).walk("VEVENT")}
        assert titles == {"On call: Rita Rowan"}
    gaps = Calendar.from_ical(run("rota", "export", "--gaps").out).walk("VEVENT")
    assert {str(each["SUMMARY"]) for each in gaps} == {"Nobody on call"}


def test_what_cannot_be_done_is_said_in_plain_words(run: Run, tmp_path: Path) -> None:
    take_in(run, tmp_path)
    save(tmp_path, "Zed on call")
    refused = run("rota", "import", "rota.ics")
    assert (refused.code, "nobody on staff has that name" in refused.err) == (1, True)
    assert run("rota", "export", "--team").code == 2
    assert "not on staff" in run("rota", "export", "Ann Ash").err
