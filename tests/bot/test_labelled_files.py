"""Files to measure on are read whole, or refused with every fault in plain words."""

import pytest

from bot.labelled_files import MOST_FAULTS, read_labelled
from messages.triage.measure.labelled import Labelled, Severity


def test_a_message_with_commas_and_line_breaks_is_one_message() -> None:
    content = 'text,severity,category\n"I said ""hi"", then\nI cried",1,low\n'
    assert read_labelled(content.encode()).lines[0] == Labelled(
        'I said "hi", then\nI cried', "low", worry=False, severity=Severity.LOW
    )


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"", "first line must name"),
        (b"text,category\nhello,fine\n", "severity (0 to 3) or label (0 or 1)"),
        (b"words,severity,category\nhello,0,fine\n", "first line must name"),
        (b"text,severity,category\n", "no message"),
        (b"text,severity,category\nhello,4,fine\n", "Row 2: severity must be 0, 1, 2 or 3"),
        (b"text,severity,category\nhello,,fine\n", "Row 2: severity must be"),
        (b"text,label,category\nhello,2,fine\n", "Row 2: label must be 0 or 1, not '2'"),
        (b"text,label,category\nhello\n", "Row 2: it needs a text and a category"),
        (b"text,label,category\nhello,1,fine,more\n", "no more cells than columns"),
        (b"text,label,category\n  ,1,fine\n", "Row 2: it needs a text"),
        (b'text,label,category\n"hello"x,1,fine\n', "no CSV file"),
        (b"text,label,category\nhell\xff,1,fine\n", "not UTF-8"),
        (b"PK\x03\x04\x00\xffexcel", "not UTF-8"),
    ],
)
def test_a_file_that_cannot_be_measured_on_says_why(content: bytes, fault: str) -> None:
    read = read_labelled(content)
    assert read.lines == ()
    assert fault in " ".join(read.faults)


def test_one_bad_row_refuses_the_file_and_many_are_not_all_listed() -> None:
    read = read_labelled(b"text,label,category\n" + b"hello,1,fine\n" + b"hello,9,fine\n" * 40)
    assert read.lines == ()
    assert len(read.faults) == MOST_FAULTS + 1
    assert read.faults[-1] == "and 30 more"
