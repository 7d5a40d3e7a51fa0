"""Reads the bytes of a people CSV into rows of cells, and into everything that is wrong with it."""

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

COLUMNS = (
    *(
        "role",
        "name",
        "channel",
        "address",
        "language",
        "timezone",
        "nation",
        "days",
        "time",
        "buddy",
    ),
    *("hours", "interests", "consent", "on_call", "order", "team", "fallback"),
    "notes",
)
NEEDED = ("role", "name", "address")
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_SAVE_AS = "In Excel or LibreOffice choose Save As, and there 'CSV UTF-8'."


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing to mend. `line` is as an editor counts; 0 for the whole file."""

    line: int
    words: str

    def __str__(self) -> str:
        return f"Line {self.line}: {self.words}" if self.line else self.words


@dataclass(frozen=True, slots=True)
class Cells:
    """One row: the line on which it begins, and its trimmed cells by column."""

    line: int
    values: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Reading:
    """What was found: the rows are of use only where there is no problem."""

    rows: tuple[Cells, ...] = ()
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class _Record:
    line: int
    cells: Sequence[str]
    last_line: int


def read_csv(content: bytes) -> Reading:
    """Rows with something in them. No cell is looked into, only the shape of the file."""
    text = _decoded(content)
    if isinstance(text, Problem):
        return Reading(problems=(text,))
    records: list[_Record] = []
    try:
        records.extend(_records(text))
    except csv.Error as fault:
        line = records[-1].last_line + 1 if records else 1
        words = f"the row that begins here cannot be read ({fault}): is a quote left open?"
        return Reading(problems=(Problem(line, words),))
    if not records:
        return Reading(problems=(Problem(0, "The file is empty."),))
    return _rows(records[0], records[1:], ends_well=text.endswith(("\n", "\r")))


def _decoded(content: bytes) -> str | Problem:
    if content.startswith(_UTF16):
        return Problem(0, f"The file is UTF-16 and has to be UTF-8. {_SAVE_AS}")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        line = content.count(b"\n", 0, fault.start) + 1
        return Problem(line, f"this is not UTF-8. {_SAVE_AS}")


def _records(text: str) -> Iterator[_Record]:
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    begins = 1
    for cells in reader:
        trimmed = [cell.strip() for cell in cells]
        if any(trimmed):
            yield _Record(begins, trimmed, reader.line_num)
        begins = reader.line_num + 1


def _rows(header: _Record, records: Sequence[_Record], *, ends_well: bool) -> Reading:
    names = ["_".join(cell.casefold().split()) for cell in header.cells]
    problems = [Problem(header.line, words) for words in _header_faults(names, header.cells)]
    if problems:
        return Reading(problems=tuple(problems))
    if not records:
        return Reading(problems=(Problem(0, "The file has a header and nobody under it."),))
    for record in records:
        problems += [Problem(record.line, words) for words in _row_faults(names, record.cells)]
    last = records[-1]
    if not ends_well and len(last.cells) < len(names):
        problems.append(Problem(last.line, "the file ends in the middle of this row: is it whole?"))
    rows = (Cells(record.line, _named(names, record.cells)) for record in records)
    return Reading(tuple(rows), tuple(problems))


def _named(names: Sequence[str], cells: Sequence[str]) -> dict[str, str]:
    """A row that stops early has nothing in the columns that follow."""
    filled = [*cells, *[""] * (len(names) - len(cells))]
    return {name: cell for name, cell in zip(names, filled, strict=False) if name}


def _header_faults(names: Sequence[str], written: Sequence[str]) -> Iterator[str]:
    if len(names) == 1 and any(mark in written[0] for mark in ";\t"):
        yield "the columns have to be separated by commas, and here they are not."
        return
    known = f"The columns are: {', '.join(COLUMNS)}."
    for name, shown in zip(names, written, strict=True):
        if name and name not in COLUMNS:
            near = get_close_matches(name, COLUMNS, n=1)
            guess = f" Did you mean '{near[0]}'?" if near else f" {known}"
            yield f"there is no column called '{shown}'.{guess}"
    for name in COLUMNS:
        if names.count(name) > 1:
            yield f"the column '{name}' is there more than once."
        if name in NEEDED and name not in names:
            yield f"the column '{name}' is missing. {known}"


def _row_faults(names: Sequence[str], cells: Sequence[str]) -> Iterator[str]:
    if len(cells) > len(names) and any(cells[len(names) :]):
        yield "this row has more cells than the header: is a comma inside a cell without quotes?"
    for name, cell in zip(names, cells, strict=False):
        if cell and not name:
            yield "something stands in a column that has no name in the header."
        if any(not (each.isprintable() or each in "\n\r\t") for each in cell):
            yield f"{name}: there are characters in it that cannot be shown. Type it again."
