"""`goodevening triage` as it is typed: a stream, or the figures of a labelled file."""

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

from click.testing import CliRunner

from bot.commands.triage import triage
from messages.triage import RULES_VERSION

FILE = "text,severity,category\nI want to die,3,wish_to_die\nmade soup,0,fine\n"


def test_each_line_gets_its_level_and_reason_in_order() -> None:
    said = CliRunner().invoke(triage, input="I want to die\nmade soup\n")
    assert [line.split("\t")[0] for line in said.output.splitlines()] == ["urgent", "ordinary"]
    assert said.exit_code == 0


def test_a_labelled_file_gets_figures_and_a_picture(tmp_path: Path) -> None:
    (tmp_path / "set.csv").write_text(FILE)
    picture = tmp_path / "set.svg"
    arguments = ["--measure", str(tmp_path / "set.csv"), "--picture", str(picture)]
    said = CliRunner().invoke(triage, arguments)
    assert said.exit_code == 0
    rows = [line.split("\t") for line in said.stdout.splitlines()]
    assert rows[0] == ["measure", "share", "95% interval", "of", "better"]
    assert ["urgent: flagged", "1.000", "0.207-1.000", "1", "more"] in rows
    assert ["false alarm: fine", "0.000", "0.000-0.793", "1", "less"] in rows
    assert RULES_VERSION in said.stderr
    words = " ".join(ET.fromstring(picture.read_text()).itertext())
    assert "set.csv: 2 messages" in words


def test_a_bad_file_is_refused_with_1_and_a_picture_of_nothing_with_2(tmp_path: Path) -> None:
    (tmp_path / "bad.csv").write_text("text,severity,category\nhello,7,fine\n")
    refused = CliRunner().invoke(triage, ["--measure", str(tmp_path / "bad.csv")])
    assert (refused.exit_code, refused.stdout) == (1, "")
    assert "Row 2: severity must be 0, 1, 2 or 3" in refused.stderr
    assert CliRunner().invoke(triage, ["--picture", str(tmp_path / "x.svg")]).exit_code == 2


def test_whoever_waits_for_an_answer_before_the_next_line_gets_it() -> None:
    command = [sys.executable, "-m", "bot", "triage"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as stream:
        assert stream.stdin is not None
        assert stream.stdout is not None
        for said, level in ((b"made soup\n", b"ordinary"), (b"I want to die\r\n", b"urgent")):
            stream.stdin.write(said)
            stream.stdin.flush()
            assert stream.stdout.readline().split(b"\t")[0] == level


def test_bytes_that_are_no_text_and_a_last_line_without_its_end_are_answered() -> None:
    said = CliRunner().invoke(triage, input=b"\xff\xfe\xfa\n\nI want to die")
    levels = [line.split("\t")[0] for line in said.output.splitlines()]
    assert levels == ["unreadable", "unreadable", "urgent"]
