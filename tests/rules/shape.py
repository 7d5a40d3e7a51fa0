"""What makes a file too long, too silent or badly named."""

import ast
import re
from collections.abc import Iterator

from tests.rules.source import Source

LONGEST_FILE = 300
LONGEST_FUNCTION = 40
MADE = ("messages/triage/made.py", "messages/triage/weights.py")
"""Written by a command, and not to be read."""
EMPTY_WORDS = frozenset(
    {
        "data", "helper", "helpers", "manager", "managers", "misc", "process", "processor",
        "util", "utils", "utilities", "common",
    }
)  # fmt: skip
WRONG_WORDS = frozenset({"patient", "patients", "user", "users", "volunteer", "volunteers"})
"""Other names for a member or a buddy: one word for one thing."""

_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z0-9]+")
_TWO_SENTENCES = re.compile(r"[.!?]\s+[A-Z]")


def shape_faults(source: Source) -> list[str]:
    """Every fault of length, docstring and name in one file."""
    return [*_length(source), *_functions(source), *_docstring(source), *_names(source)]


def _length(source: Source) -> Iterator[str]:
    lines = len(source.text.splitlines())
    if source.path in MADE:
        return
    if lines > LONGEST_FILE:
        yield f"{source.path}: {lines} lines, and {LONGEST_FILE} are the most"


def _functions(source: Source) -> Iterator[str]:
    for node in source.nodes:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            if lines > LONGEST_FUNCTION:
                fault = f"{node.name} has {lines} lines, and {LONGEST_FUNCTION} are the most"
                yield source.at(node, fault)


def _docstring(source: Source) -> Iterator[str]:
    said = ast.get_docstring(source.tree) or ""
    if not said:
        yield f"{source.path}:1: a file says in its first line what it is for"
    first = said.split("\n\n", maxsplit=1)[0]
    if said and (not first.endswith((".", "?", "!")) or _TWO_SENTENCES.search(first)):
        yield f"{source.path}:1: a file's docstring begins with one whole sentence on its own"


def _names(source: Source) -> Iterator[str]:
    for name in source.path.removesuffix(".py").split("/"):
        if words(name) & EMPTY_WORDS:
            yield f"{source.path}: {name} says nothing about what is inside"
    for node in source.nodes:
        if isinstance(node, ast.ClassDef) and words(node.name) & (EMPTY_WORDS | WRONG_WORDS):
            yield source.at(node, f"{node.name} is not one of our words")


def words(name: str) -> frozenset[str]:
    """The words of a name, however they were joined."""
    return frozenset(word.lower() for word in _WORD.findall(name))
