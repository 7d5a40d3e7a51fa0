"""Write down the made form of the triage rules: what a start would otherwise work out anew."""

from dataclasses import fields
from pathlib import Path

import messages.triage
from messages.triage.compiling import compiled
from messages.triage.digest import digest
from messages.triage.rulebook import all_patterns
from messages.triage.tables import Tables

MADE = Path(messages.triage.__file__).parent / "made.py"
_FIRST = (
    '"""Made by `python -m benchmarks made` of all triage rules: change those, and make it anew."""'
)


def write_made() -> str:
    """Make it of the rules as they are; the digest of these."""
    says, others = all_patterns()
    found = digest(says, others)
    MADE.write_text(as_code(found, compiled(says, others)), encoding="utf-8")
    return found


def as_code(of: str, tables: Tables) -> str:
    """The whole file."""
    columns = tuple(getattr(tables, field.name) for field in fields(tables))
    assert not any("\\" in column or '"' in column for column in columns)
    texts = "".join(f'    """{column}""",\n' for column in columns)
    head = f"{_FIRST}\n\nfrom messages.triage.tables import Tables\n"
    return f'{head}\nDIGEST = "{of}"\nTABLES = Tables(\n{texts})\n'
