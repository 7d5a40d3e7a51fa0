"""Write down the made form of the triage rules: what a start would otherwise work out anew."""

from array import array
from dataclasses import fields
from pathlib import Path
from textwrap import wrap

import messages.triage
from messages.triage.compiling import compiled
from messages.triage.digest import digest
from messages.triage.rulebook import all_patterns
from messages.triage.tables import Rows, Tables, packed

MADE = Path(messages.triage.__file__).parent / "made.py"
WIDE = 96
_FIRST = (
    '"""Made by `python -m benchmarks made` of all triage rules: change those, and make it anew."""'
)


def write_made() -> str:
    """Make it of the rules as they are; the digest of these."""
    says, groups = all_patterns()
    found = digest(says, groups)
    MADE.write_text(as_code(found, compiled(says, groups)), encoding="utf-8")
    return found


def as_code(of: str, tables: Tables) -> str:
    """The whole file."""
    columns = "".join(
        f"    {field.name}={_written(getattr(tables, field.name))},\n" for field in fields(tables)
    )
    head = f"{_FIRST}\n\nfrom messages.triage.tables import Rows, Tables, unpacked\n"
    return f'{head}\nDIGEST = "{of}"\nTABLES = Tables(\n{columns})\n'


def _written(column: "str | array[int] | Rows") -> str:
    if isinstance(column, Rows):
        return f"Rows({_written(column.values)}, {_written(column.starts)})"
    if isinstance(column, array):
        lines = "\n".join(wrap(packed(column), WIDE))
        return f'unpacked("{column.typecode}", {_quoted(lines)})'
    return _quoted(column)


def _quoted(text: str) -> str:
    assert "\\" not in text
    assert '"' not in text
    return f'"""{text}"""'
