"""Reads the project's own code as text and as a tree, for the rules to look at."""

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
ROOMS = ("messages", "schedules", "bot")


@dataclass(frozen=True, slots=True)
class Source:
    """One file of code; `path` is written from the project's root, with slashes."""

    path: str
    text: str

    @property
    def tree(self) -> ast.Module:
        return _parse(self.text)

    @property
    def nodes(self) -> tuple[ast.AST, ...]:
        """Everything in the tree, as `ast.walk` finds it, but walked once for all the rules."""
        return _walk(self.text)

    def is_in(self, *places: str) -> bool:
        """Whether the file is, or is under, one of `places`: "bot/store" or "bot/clock.py"."""
        return any(
            self.path in (place, f"{place}.py") or self.path.startswith(f"{place}/")
            for place in places
        )

    def at(self, node: ast.expr | ast.stmt, fault: str) -> str:
        """A fault as a line that an editor can jump to."""
        return f"{self.path}:{node.lineno}: {fault}"


@cache
def _parse(text: str) -> ast.Module:
    return ast.parse(text)


@cache
def _walk(text: str) -> tuple[ast.AST, ...]:
    return tuple(ast.walk(_parse(text)))


@cache
def sources(*places: str) -> tuple[Source, ...]:
    """Every Python file under the folders `places`, in order."""
    paths = [path for place in places for path in sorted((ROOT / place).rglob("*.py"))]
    return tuple(Source(path.relative_to(ROOT).as_posix(), path.read_text()) for path in paths)


def imports(source: Source) -> Iterator[tuple[ast.stmt, str]]:
    """Every import wherever it stands, as a full name: `from a.b import c` is "a.b.c"."""
    for node in source.nodes:
        if isinstance(node, ast.Import):
            yield from ((node, name.name) for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            module = "." * node.level + (node.module or "")
            yield from ((node, f"{module}.{name.name}") for name in node.names)


def is_under(name: str, parents: Iterable[str]) -> bool:
    """Whether a dotted name is one of `parents` or belongs to one of them."""
    return any(name == parent or name.startswith(f"{parent}.") for parent in parents)


def dotted(source: Source) -> Iterator[tuple[ast.expr, str]]:
    """Every name used, spelled in full through the file's imports.

    After `from datetime import datetime as dt`, `dt.now` is "datetime.datetime.now".
    """
    full = _meanings(source.nodes)
    inner: set[int] = set()
    for node in source.nodes:
        if id(node) in inner or not isinstance(node, ast.Attribute | ast.Name):
            continue
        parts: list[str] = []
        at: ast.expr = node
        while isinstance(at, ast.Attribute):
            parts.append(at.attr)
            at = at.value
            inner.add(id(at))
        first = full.get(at.id, at.id) if isinstance(at, ast.Name) else "?"
        yield node, ".".join([first, *reversed(parts)])


def _meanings(nodes: Iterable[ast.AST]) -> dict[str, str]:
    meanings: dict[str, str] = {}
    for node in nodes:
        if isinstance(node, ast.Import):
            for name in node.names:
                meanings[name.asname or name.name.split(".")[0]] = (
                    name.name if name.asname else name.name.split(".")[0]
                )
        elif isinstance(node, ast.ImportFrom):
            for name in node.names:
                meanings[name.asname or name.name] = f"{node.module}.{name.name}"
    return meanings


def spoken_strings(source: Source) -> Iterator[ast.Constant]:
    """Every string that the code uses: docstrings and other bare strings are left out."""
    bare = {id(node.value) for node in source.nodes if isinstance(node, ast.Expr)}
    for node in source.nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in bare:
            yield node
