"""A file of messages with what a person made of each: read, or every fault told."""

import csv
import io
from collections.abc import Mapping
from dataclasses import dataclass

from messages.triage.measure.labelled import Labelled, Severity

MOST_FAULTS = 10
_NEEDED = "the columns text and category, and either severity (0 to 3) or label (0 or 1)"


@dataclass(frozen=True, slots=True, repr=False)
class LabelledFile:
    """What can be measured on; or `faults`, and then nothing is."""

    lines: tuple[Labelled, ...] = ()
    faults: tuple[str, ...] = ()


def read_labelled(content: bytes) -> LabelledFile:
    """All lines or none: half of a file would give other figures."""
    try:
        rows = csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline=""), strict=True)
        columns = tuple(rows.fieldnames or ())
        if not {"text", "category"} <= set(columns) or not {"severity", "label"} & set(columns):
            return LabelledFile(faults=(f"The first line must name {_NEEDED}.",))
        found = [_labelled(number, row) for number, row in enumerate(rows, 2)]
    except UnicodeDecodeError:
        return LabelledFile(faults=("The file is not UTF-8 text: save it as CSV UTF-8.",))
    except csv.Error as fault:
        return LabelledFile(faults=(f"This is no CSV file: {fault}.",))
    return _checked(found)


def _checked(found: list[Labelled | str]) -> LabelledFile:
    faults = [each for each in found if isinstance(each, str)]
    if faults:
        more = len(faults) - MOST_FAULTS
        return LabelledFile(
            faults=(*faults[:MOST_FAULTS], *([f"and {more} more"] if more > 0 else []))
        )
    if not found:
        return LabelledFile(faults=("There is no message in the file.",))
    return LabelledFile(tuple(each for each in found if isinstance(each, Labelled)))


def _labelled(number: int, row: Mapping[str, str | None]) -> Labelled | str:
    text, category = row.get("text"), row.get("category")
    if None in row or not text or not text.strip() or category is None:
        return f"Row {number}: it needs a text and a category, and no more cells than columns."
    category = category.strip().replace("_", " ") or "none"
    given = row.get("severity")
    if given is not None:
        if given.strip() not in ("0", "1", "2", "3"):
            return f"Row {number}: severity must be 0, 1, 2 or 3, not {given!r}."
        severity = Severity(int(given))
        return Labelled(text, category, severity >= Severity.CONCERN, severity)
    label = (row.get("label") or "").strip()
    if label not in ("0", "1"):
        return f"Row {number}: label must be 0 or 1, not {label!r}."
    return Labelled(text, category, label == "1")
